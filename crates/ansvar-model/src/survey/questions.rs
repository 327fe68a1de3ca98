//! The questions themselves, section by section.

use super::{Choice, Phrase, Question, QuestionKind, QuestionStatus, Says};
use crate::area::Area;

pub(super) const ALL: &[Question] = &[Question {
    id: "2.2-q1",
    key: "policy",
    area: Some(Area::Policy),
    kind: QuestionKind::Single,
    text: Phrase {
        sv: "Finns en beslutad policy för informationssäkerhet?",
        en: "Is there a decided information security policy?",
    },
    help: Phrase {
        sv: "Räkna bara en policy som ledningen har beslutat om.",
        en: "Count only a policy that the management has decided on.",
    },
    choices: YES_NO,
    incomplete: false,
    premise: None,
    respondents: None,
    figure: None,
    source: "§2.2",
    status: QuestionStatus::Stated,
}];

const YES_NO: &[Choice] = &[
    Choice {
        id: "yes",
        text: Phrase { sv: "Ja", en: "Yes" },
        says: Says::Present,
        exclusive: false,
        write_in: false,
        proposed: false,
    },
    Choice {
        id: "no",
        text: Phrase { sv: "Nej", en: "No" },
        says: Says::Absent,
        exclusive: false,
        write_in: false,
        proposed: false,
    },
];
