//! What is said about an answers file.

use ansvar_model::{Kind, Question};
use jiff::civil::Date;

use super::references::list_kinds;
use super::values::{describe, one_of};
use super::{both, did_you_mean};
use crate::problem::Complaint;
use crate::suggest::{nearest, quote};
use crate::tree::Node;

/// An organisation file or a report where answers are expected.
pub(crate) fn not_answers(key: &str) -> Complaint {
    let key = quote(key);
    Complaint::new(
        "other_file",
        both(
            format!("det här är ingen svarsfil: den börjar med {key}"),
            format!("this is not an answers file: it begins with {key}"),
        ),
    )
    .with_help(both("en svarsfil börjar med `ansvar_answers: 1`", "an answers file begins with `ansvar_answers: 1`"))
}

/// There is nothing to read.
pub(crate) fn empty_answers() -> Complaint {
    Complaint::new("empty_file", both("filen är tom", "the file is empty")).with_help(both(
        "börja med `ansvar_answers: 1`, `organisation` och `answers`",
        "begin with `ansvar_answers: 1`, `organisation` and `answers`",
    ))
}

/// Answers about another organisation.
pub(crate) fn other_organisation(written: &str, expected: &str) -> Complaint {
    let (written, expected) = (quote(written), quote(expected));
    Complaint::new(
        "other_organisation",
        both(
            format!("svaren gäller {written}, men organisationsfilen gäller {expected}"),
            format!("the answers are about {written}, but the organisation file is about {expected}"),
        ),
    )
}

/// A question that the survey does not have.
pub(crate) fn unknown_question(written: &str) -> Complaint {
    let by_key = Question::ALL.iter().find(|question| question.key == written).map(|question| question.id);
    let section = written.split_once('-').map_or(written, |(section, _)| section);
    let in_section: Vec<&str> =
        Question::ALL.iter().filter(|question| question.section() == section).map(|question| question.id).collect();
    let help = match by_key {
        None if !in_section.is_empty() => one_of(in_section.into_iter()),
        by_key => did_you_mean(by_key.or_else(|| nearest(written, Question::ALL.iter().map(|question| question.id))))
            .unwrap_or_else(|| {
                both(
                    "frågorna heter efter avsnitten i enkätrapporten, som `2.2-q1`",
                    "questions are named after the sections of the survey report, such as `2.2-q1`",
                )
            }),
    };
    let written = quote(written);
    Complaint::new(
        "unknown_question",
        both(format!("det finns ingen fråga {written}"), format!("there is no question {written}")),
    )
    .with_help(help)
}

/// A question that is both answered and set aside.
pub(crate) fn answered_twice(question: &Question) -> Complaint {
    let question = quote(question.id);
    Complaint::new(
        "answered_twice",
        both(
            format!("fråga {question} står både under `answers` och under `set_aside`"),
            format!("question {question} stands both under `answers` and under `set_aside`"),
        ),
    )
    .with_help(both("låt ett av svaren stå kvar", "leave one of the answers"))
}

/// A choice or a list where the question is answered in words.
pub(crate) fn words_asked(question: &Question, node: &Node<'_>) -> Complaint {
    let (question, found) = (quote(question.id), describe(node));
    Complaint::new(
        "words_asked",
        both(
            format!("fråga {question} besvaras med egna ord, men det står {}", found.sv),
            format!("question {question} is answered in words of one's own, found {}", found.en),
        ),
    )
    .with_help(both("skriv en text inom citattecken", "write a text in quotation marks"))
}

/// Words beside choices that ask for none.
pub(crate) fn unasked_text(question: &Question) -> Complaint {
    let free = question.choices.is_empty();
    let question = quote(question.id);
    let help = if free {
        both("skriv svaret i `value`", "write the answer in `value`")
    } else {
        both("skriv det i `note` i stället", "write it in `note` instead")
    };
    Complaint::new(
        "unasked_text",
        both(
            format!("svaret på fråga {question} har inget alternativ som frågar efter egna ord"),
            format!("the answer to question {question} has no choice that asks for words of one's own"),
        ),
    )
    .with_help(help)
}

/// A day after the day of the analysis.
pub(crate) fn day_ahead(day: Date, as_of: Date) -> Complaint {
    Complaint::new(
        "day_ahead",
        both(
            format!("`{day}` ligger efter den dag som analysen görs för, {as_of}"),
            format!("`{day}` is after the day the analysis is made for, {as_of}"),
        ),
    )
}

/// A reference to nothing in the organisation file.
pub(crate) fn not_in_organisation(written: &str, kinds: &[Kind], near: Option<&str>) -> Complaint {
    let (written, kinds) = (quote(written), list_kinds(kinds));
    Complaint::new(
        "unknown_reference",
        both(
            format!("{written} finns inte i organisationsfilen: här ska stå ett id av slaget {}", kinds.sv),
            format!("{written} is not in the organisation file: expected an id of kind {}", kinds.en),
        ),
    )
    .with_help(did_you_mean(near))
}
