//! Who took part in answering: the background questions of the survey (003 §1.3).

use super::super::Question;
use super::super::build::{choice, free, multi};
use crate::area::Area;

const AREA: Option<Area> = None;

pub(super) const QUESTIONS: &[Question] = &[
    multi(AREA, "1.3-q1", "respondent_functions")
        .asks("Vilka funktioner har varit med och svarat?", "Which functions took part in answering?")
        .help(
            "Markera alla som har lämnat uppgifter, även om en enda person har fyllt i svaren. En funktion är en \
             uppgift som någon sköter, inte en befattning, och en person kan ha flera.",
            "Mark all that supplied information, even if a single person filled in the answers. A function is a task \
             that someone sees to, not a post, and one person may hold several.",
        )
        .choices(&[
            choice("infosec_function", "Informationssäkerhetsfunktionen", "The information security function"),
            choice("it_function", "It-funktionen", "The IT function"),
            choice("preparedness_function", "Beredskapsfunktionen", "The preparedness function"),
            choice("operations_manager", "Verksamhetschef", "An operations manager"),
            choice("archivist", "Arkivarie", "An archivist"),
            choice("lawyer", "Jurist", "A lawyer"),
            choice("other", "Annan funktion", "Another function").write_in(),
        ])
        .respondents(228)
        .figure(1)
        .source("§1.3 Fig 1 L264-298"),
    free(AREA, "1.3-q1t", "respondent_functions_other")
        .asks("Vilken annan funktion har varit med och svarat?", "Which other function took part in answering?")
        .help(
            "Skriv vad funktionen kallas hos er, till exempel säkerhetsfunktionen eller dataskyddsombudet. Inga \
             personnamn behövs.",
            "Write what the function is called with you, such as the security function or the data protection \
             officer. No names of people are needed.",
        )
        .only_if("1.3-q1", "other")
        .implied()
        .source("§1.3 L300-301"),
];
