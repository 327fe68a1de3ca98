//! Cooperation with others (003 §2.11).

use super::super::Question;
use super::super::build::{YES_NO, free, single};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Cooperation);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.11-q1", "coop_county")
        .asks(
            "Har ni ett varaktigt samarbete med länsstyrelsen om informationssäkerhet?",
            "Do you have lasting cooperation with the county administrative board on information security?",
        )
        .help(
            "Räkna samarbete som återkommer: möten, nätverk eller gemensamma övningar. Ett enstaka projekt räknas \
             inte, och inte heller kontakter om annan krisberedskap.",
            "Count cooperation that recurs: meetings, networks or joint exercises. A single project does not count, \
             nor do contacts on other emergency preparedness.",
        )
        .choices(YES_NO)
        .respondents(251)
        .figure(30)
        .source("§2.11 Fig 30 L1339-1344, L1388-1401; summary L81-82"),
    single(AREA, "2.11-q2", "coop_municipalities")
        .asks(
            "Har ni ett varaktigt samarbete med andra kommuner om informationssäkerhet?",
            "Do you have lasting cooperation with other municipalities on information security?",
        )
        .help(
            "Räkna nätverk, en gemensam samordnare, gemensamma styrdokument eller gemensam it-drift där \
             informationssäkerheten är en uttalad del. Tillfälliga kontakter räknas inte.",
            "Count networks, a shared coordinator, shared steering documents or shared IT operations where \
             information security is an explicit part. Occasional contacts do not count.",
        )
        .choices(YES_NO)
        .respondents(255)
        .figure(31)
        .source("§2.11 Fig 31 L1346-1351, L1407-1425"),
    free(AREA, "2.11-q3", "coop_county_form")
        .asks(
            "Hur går samarbetet med länsstyrelsen till?",
            "How does the cooperation with the county administrative board work?",
        )
        .help(
            "Skriv i vilken form ni samarbetar, hur ofta och om vad.",
            "Write in what form you cooperate, how often and on what.",
        )
        .only_if("2.11-q1", "yes")
        .respondents(62)
        .follow_up()
        .source("§2.11 L1395-1399"),
    free(AREA, "2.11-q4", "coop_municipalities_form")
        .asks("Hur går samarbetet med andra kommuner till?", "How does the cooperation with other municipalities work?")
        .help(
            "Skriv vilka kommuner eller nätverk det gäller, till exempel KIS, och vad ni delar: erfarenheter, \
             styrdokument, en samordnare eller it-drift.",
            "Write which municipalities or networks it is about, such as KIS, and what you share: experience, \
             steering documents, a coordinator or IT operations.",
        )
        .only_if("2.11-q2", "yes")
        .follow_up()
        .source("§2.11 L1409-1423"),
];
