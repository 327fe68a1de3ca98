//! Technical infrastructure (003 §2.9).

use super::super::Question;
use super::super::build::{choice, free, multi};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Infrastructure);

pub(super) const QUESTIONS: &[Question] = &[
    // The chart is lost, and with it the ways that were offered; the choice in words of one's own takes in them all.
    // It does not say that the systems are identified: some who made it were unsure what such systems are.
    multi(AREA, "2.9-q1", "ics_identified")
        .asks(
            "På vilket sätt har era industriella informations- och styrsystem pekats ut som kritisk infrastruktur?",
            "In what way have your industrial information and control systems been identified as critical \
             infrastructure?",
        )
        .help(
            "Det gäller it som styr fysiska förlopp, till exempel i vattenverk, värmeverk, elnät och fastigheter. \
             Fråga den tekniska förvaltningen och bolagen. Finns inga sådana system, eller är ni osäkra, svara med \
             egna ord.",
            "This is about IT that controls physical processes, in waterworks, heating plants, power grids and \
             buildings for instance. Ask the technical administration and the companies. If there are no such \
             systems, or you are unsure, answer in your own words.",
        )
        .choices(&[
            choice("not_identified", "De har inte pekats ut", "They have not been identified").absent().exclusive(),
            choice(
                "in_another_way",
                "På ett sätt som vi beskriver med egna ord",
                "In a way that we describe in our own words",
            )
            .write_in(),
        ])
        .incomplete()
        .respondents(231)
        .figure(26)
        .source("§2.9 Fig 26 L1189-1196, L1218-1229; summary L72-73"),
    free(AREA, "2.9-q1t", "ics_identified_other")
        .asks("Hur har styrsystemen pekats ut?", "How have the control systems been identified?")
        .help(
            "Skriv i vilket sammanhang, till exempel i risk- och sårbarhetsanalysen (RSA), och om det gäller alla \
             eller bara vissa system.",
            "Write in which context, such as the risk and vulnerability analysis (RSA), and whether it applies to all \
             systems or only to some.",
        )
        .only_if("2.9-q1", "in_another_way")
        .source("§2.9 L1194-1196, L1224-1227"),
];
