//! Facts of survey answers and self-assessments: what was answered, by whom, on what, and what the model says instead.

use schemars::JsonSchema;
use serde::Serialize;

use super::known::Known;
use super::model::ModelFacts;

/// An answer to one question of the survey as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AnswerFacts {
    /// The question's id, such as `2.1-q1`.
    pub id: String,
    /// The question's id again: its text is there in two languages, a name in none.
    pub name: String,
    /// The section of the survey report that the question belongs to, such as `2.1`.
    pub section: String,
    /// The area that the question belongs to.
    pub area: &'static str,
    /// `single`, `multi` or `free`.
    pub kind: &'static str,
    /// Whether it is a main question: one that is asked whatever was answered before.
    pub main: bool,
    /// The ids of the options chosen; empty for free text.
    pub values: Vec<String>,
    /// Whether the answer is yes.
    pub yes: bool,
    /// Whether the answer is no.
    pub no: bool,
    /// The answer to a question in free text.
    pub text: Known<String>,
    /// What was written beside an option such as `other`, or answered to the question that asks for it (`2.4-q1t`).
    pub other_text: Known<String>,
    /// What the answer rests on: documents, events and other entities of the organisation file.
    pub evidence: Vec<String>,
    /// Whether the answer is marked as an estimate of one's own.
    pub self_estimate: bool,
    /// Who answered.
    pub by: Known<String>,
    /// Whole days since it was answered.
    pub answered_days_ago: Known<i64>,
    /// Whether the question is to be answered, as far as the answers it depends on say; true where it depends on none.
    pub condition_holds: bool,
    /// Every question of the set, answered or not.
    pub all: Vec<GivenFacts>,
    /// What the responsibility model says.
    pub model: ModelFacts,
}

/// A self-assessment, all answers of one answers file, as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AssessmentFacts {
    /// The id of the organisation it is about.
    pub id: String,
    /// The name of the organisation it is about.
    pub name: String,
    /// Whole days since it was made.
    pub answered_days_ago: Known<i64>,
    /// The kinds of functions that contributed: options of 1.3-q1.
    pub contributors: Vec<String>,
    /// Every question of the set, answered or not.
    pub all: Vec<GivenFacts>,
    /// For each of the eleven areas, whether its main questions are answered.
    pub areas: Vec<AnsweredAreaFacts>,
    /// Who answered: roles and people of the organisation file.
    pub respondents: Vec<String>,
}

/// A question with the answer to it, if there is one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GivenFacts {
    /// The question's id.
    pub question: String,
    /// The ids of the options chosen.
    pub values: Vec<String>,
    /// Whether there is an answer.
    pub answered: bool,
    /// The answer to a question in free text.
    pub text: Known<String>,
}

/// An area of a self-assessment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AnsweredAreaFacts {
    /// The area.
    pub area: &'static str,
    /// Whether its main questions are answered.
    pub main_answered: bool,
}
