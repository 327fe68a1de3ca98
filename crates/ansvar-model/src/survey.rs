//! The question set of the survey of 2015: what is asked, of whom, and what may be answered (003 §1.3, §2.1 to §2.12).

mod build;
mod questions;
mod response;
mod routing;
#[cfg(test)]
mod tests;

use crate::area::Area;
use crate::text::Language;

pub use response::{ChoiceSet, Reply, Response};
pub use routing::{Routing, Standing};

/// A fixed text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Swedish.
    pub sv: &'static str,
    /// English.
    pub en: &'static str,
}

impl Phrase {
    /// The text in one language.
    #[must_use]
    pub const fn get(self, language: Language) -> &'static str {
        match language {
            Language::Swedish => self.sv,
            Language::English => self.en,
        }
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuestionKind {
    /// With one of its choices.
    Single,
    /// With one or more of its choices.
    Multi,
    /// In words of one's own.
    Free,
}

/// What a choice says of the thing asked for. Decides whether a main question counts as answered "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    /// It is there: "yes".
    Present,
    /// It is missing: "no", "nobody", "not identified".
    Absent,
    /// Neither.
    Neutral,
}

/// One of the answers that a question offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word of the answers file, such as `yes` or `at_set_intervals`.
    pub id: &'static str,
    /// What a person reads.
    pub text: Phrase,
    /// What it says of the thing asked for.
    pub says: Says,
    /// Whether it excludes every other choice, as "nobody" does.
    pub exclusive: bool,
    /// Whether it asks for words of one's own beside it, as "other" does.
    pub write_in: bool,
    /// Whether it is a proposal of ours, because the source has lost the choice or never printed it.
    pub proposed: bool,
}

/// When a question is asked: only of those who gave this answer to another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Premise {
    /// The id of the other question.
    pub question: &'static str,
    /// The id of the choice that must have been made there.
    pub choice: &'static str,
}

/// How sure it is that the survey asked this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuestionStatus {
    /// The report prints the question or its chart.
    Stated,
    /// The report tells of a follow-up question.
    StatedFollowUp,
    /// The report gives answers, from which the question follows.
    Implied,
}

/// A question of the survey, worded by us.
///
/// ```
/// use ansvar_model::{Question, QuestionKind};
///
/// let question = Question::find("2.2-q1").expect("the policy question");
/// assert_eq!(question.kind, QuestionKind::Single);
/// assert!(question.is_main());
/// assert!(question.choice("yes").is_some());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Such as `2.1-q1`: the section of the report and a number.
    pub id: &'static str,
    /// A short key, such as `systematic`.
    pub key: &'static str,
    /// The area it belongs to; none for the background questions of 003 §1.3.
    pub area: Option<Area>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question.
    pub text: Phrase,
    /// What helps to answer it: what counts, and where to look.
    pub help: Phrase,
    /// What may be answered; empty for free text.
    pub choices: &'static [Choice],
    /// Whether the source has lost some of the choices, so that some of ours are proposals.
    pub incomplete: bool,
    /// When it is asked; none when everybody is asked.
    pub premise: Option<Premise>,
    /// How many municipalities answered it in 2015, or were asked where the report says no more.
    pub respondents: Option<u32>,
    /// The number of the report's chart, where there is one.
    pub figure: Option<u8>,
    /// Where in the survey report it stands, such as `§2.1 Fig 2 L331-335`; the document is 003.
    pub source: &'static str,
    /// How sure it is that the survey asked this.
    pub status: QuestionStatus,
}

impl Question {
    /// All questions, in the order of the report.
    pub const ALL: &'static [Self] = questions::ALL;

    /// The id of the question which functions contributed to the answers (003 §1.3).
    pub const CONTRIBUTORS: &'static str = "1.3-q1";

    /// The question with this id. Linear in the number of questions.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|question| question.id == id)
    }

    /// The choice with this id.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&'static Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// The section of the report, such as `2.1`.
    #[must_use]
    pub fn section(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(section, _)| section)
    }

    /// Whether it is a main question of its area: asked of everybody, and answered by choosing.
    #[must_use]
    pub fn is_main(&self) -> bool {
        self.area.is_some() && self.premise.is_none() && self.kind != QuestionKind::Free
    }

    /// The choice of another question that this one asks words for, as `2.4-q1t` does for "other" in `2.4-q1`.
    #[must_use]
    pub fn writes_in_for(&self) -> Option<Premise> {
        self.premise.filter(|premise| self.id.strip_suffix('t') == Some(premise.question))
    }
}
