//! Training and competence (003 §2.12).

use super::super::Question;
use super::super::build::{YES_NO, free, single};
use crate::area::Area;

const AREA: Option<Area> = Some(Area::Training);

pub(super) const QUESTIONS: &[Question] = &[
    single(AREA, "2.12-q1", "training_offered")
        .asks(
            "Erbjuds medarbetarna utbildning i informationssäkerhet?",
            "Are employees offered training in information security?",
        )
        .help(
            "Räkna kurser, webbutbildningar och introduktion av nyanställda där informationssäkerhet är ett eget \
             inslag. Att reglerna finns att läsa räcker inte. Fråga personalenheten.",
            "Count courses, online training and introductions of new employees in which information security is a \
             part of its own. That the rules can be read somewhere is not enough. Ask the human resources unit.",
        )
        .choices(YES_NO)
        .respondents(236)
        .figure(32)
        .source("§2.12 Fig 32 L1428-1431, L1464-1478; summary L85-86"),
    free(AREA, "2.12-q2", "training_form")
        .asks("I vilken form och hur ofta ges utbildningen?", "In what form and how often is the training given?")
        .help(
            "Skriv form, vilka den når och hur ofta, till exempel en webbutbildning varje år för alla eller ett pass \
             vid introduktionen av nyanställda.",
            "Write the form, whom it reaches and how often, such as online training every year for everyone, or a \
             session when new employees are introduced.",
        )
        .only_if("2.12-q1", "yes")
        .implied()
        .source("§2.12 L1474-1476"),
    free(AREA, "2.12-q3", "function_development")
        .asks(
            "Hur utvecklas den utsedda funktionens kompetens?",
            "How is the designated function's competence developed?",
        )
        .help(
            "Skriv vilka kurser, nätverk och konferenser som har varit eller är planerade, och om det finns en plan. \
             Sker ingen kompetensutveckling, skriv det.",
            "Write which courses, networks and conferences there have been or are planned, and whether there is a \
             plan. If there is none, say so.",
        )
        .only_if("2.5-q1", "yes")
        .source("§2.12 L1481-1482, L1489-1493"),
];
