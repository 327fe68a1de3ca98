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

/// The questions and options that rules on answers name: question ids of the survey, and the ids of their options.
///
/// Options are the English options of the survey in `snake_case`, numbers as digits and percent spelled out; what only
/// explains is left out (`iso_27000`, not the whole "ISO 27000 series"). A free-text question has no options. `other`
/// of 2.1-q2 is ours: the chart's further options are lost. The question set of the survey must hold these ids.
pub const ANSWER_OPTIONS: &[(&str, &[&str])] = &[
    (
        "1.3-q1",
        &[
            "infosec_function",
            "it_function",
            "preparedness_function",
            "operations_manager",
            "archivist",
            "lawyer",
            "other",
        ],
    ),
    ("2.1-q1", YES_NO),
    ("2.1-q2", &["iso_27000", "national_isms_method_support", "bits_baseline", "other"]),
    ("2.2-q1", YES_NO),
    ("2.2-q4", &["municipal_companies_included", "municipal_companies_not_included", "only_some_parts"]),
    ("2.3-q1", YES_NO),
    ("2.3-q2", &["after_incidents", "internal_audit", "ahead_of_operational_planning", "own_control_plan", "other"]),
    ("2.4-q1", &["municipal_executive_board", "municipal_chief_executive", "nobody", "other"]),
    ("2.5-q1", YES_NO),
    (
        "2.5-q2",
        &[
            "less_than_10_percent",
            "10_to_25_percent",
            "over_25_percent_not_full_time",
            "full_time",
            "more_than_one_full_time_post",
        ],
    ),
    ("2.5-q3a", &["good", "insufficient"]),
    ("2.5-q5", &[]),
    ("2.6-q1", YES_NO),
    ("2.6-q2", YES_NO),
    ("2.6-q3", WHEN),
    ("2.6-q6", &["yearly", "1_to_3_years", "other_interval"]),
    ("2.7-q1", YES_NO),
    ("2.7-q2", WHEN),
    ("2.7-q6", &[]),
    ("2.8-q1", YES_NO),
    ("2.8-q5", YES_NO),
    ("2.8-q6", &["every_year", "1_to_3_years", "4_to_5_years", "occasionally", "never"]),
    ("2.9-q1", &["not_identified", "in_another_way"]),
    ("2.10-q1", YES_NO),
    ("2.10-q2", YES_NO),
    ("2.10-q3", YES_NO),
    ("2.11-q1", YES_NO),
    ("2.11-q2", YES_NO),
    ("2.11-q3", &[]),
    ("2.12-q1", YES_NO),
    ("2.12-q2", &[]),
];

const YES_NO: &[&str] = &["yes", "no"];
const WHEN: &[&str] = &["at_set_intervals", "at_certain_events", "irregularly"];
