//! The table: what has been counted of each question, choice and area, beside the figures of 2015.

use ansvar_model::{Area, Choice, Question};

use super::Participation;
use super::quartiles::Quartiles;
use crate::national::Share;

/// What many organisations have answered.
///
/// The figures of 2015 beside it are the municipalities' own estimates (003 §1.3 L306-309): whoever shows them says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyTable {
    /// How many organisations there are, and how much they answered.
    pub participation: Participation,
    /// The questions, in the order of [`Question::ALL`].
    pub questions: Vec<QuestionRow>,
    /// The areas, the whole first.
    pub areas: Vec<AreaRow>,
}

impl SurveyTable {
    /// The row of a question; none for a question that was not counted.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&QuestionRow> {
        self.questions.iter().find(|row| row.question.id == id)
    }
}

/// What was answered to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionRow {
    /// The question.
    pub question: &'static Question,
    /// How many were asked, of those that answered anything at all.
    pub asked: u32,
    /// How many of them answered: the base, N.
    pub answered: u32,
    /// How many answered without having been asked. They are in no base.
    pub without_premise: u32,
    /// The choices, in the order of the question; none for a question in free text.
    pub choices: Vec<ChoiceRow>,
    /// Choices that the report of 2015 counts together, in its order.
    pub groups: Vec<GroupRow>,
}

impl QuestionRow {
    /// How many were asked and did not answer.
    #[must_use]
    pub const fn unanswered(&self) -> u32 {
        self.asked.saturating_sub(self.answered)
    }
}

/// How many made one choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceRow {
    /// The choice.
    pub choice: &'static Choice,
    /// How many of those who were asked made it: n.
    pub count: u32,
    /// The share of those who answered; none when nobody did.
    pub share: Option<Share>,
    /// The share in 2015; only from figures that may be compared with.
    pub then: Option<Share>,
}

/// How many made at least one of some choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// The choices, in the order of the question.
    pub choices: Vec<&'static Choice>,
    /// How many of those who were asked made at least one of them.
    pub count: u32,
    /// The share of those who answered; none when nobody did.
    pub share: Option<Share>,
    /// The share in 2015.
    pub then: Share,
}

/// How the area results of the organisations are spread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaRow {
    /// The area.
    pub area: Area,
    /// How many organisations have a result.
    pub organisations: u32,
    /// The quartiles of their results; none when no organisation has one.
    pub quartiles: Option<Quartiles>,
}
