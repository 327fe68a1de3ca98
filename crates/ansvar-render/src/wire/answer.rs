//! Survey answers as JSON holds them, beside the national figures.

use std::borrow::Cow;

use ansvar_assess::{AnswerCounts, Compared, National, OwnAnswer, RespondentAnswer, Share};
use ansvar_model::QuestionKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One survey answer, beside the national figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Answer")]
pub struct WireAnswer<'a> {
    /// The question's id.
    pub question: Cow<'a, str>,
    /// What was answered: the id of a choice, a list of ids where several can be chosen, or free text. Null when the
    /// respondents disagree.
    pub value: Value,
    /// Who answered; several are joined by commas.
    pub by: Option<Cow<'a, str>>,
    /// Whether the respondents agree.
    #[serde(default = "agreed")]
    pub settled: bool,
    /// What the municipalities answered in 2015, by their own statements; where one choice was made.
    #[serde(default)]
    pub national: Option<WireNational>,
    /// The same for every choice that was made.
    #[serde(default)]
    pub shares: Vec<WireShare<'a>>,
    /// Every respondent's own answer, where there are several.
    #[serde(default)]
    pub given: Vec<WireGiven<'a>>,
}

/// A published figure: `n` of `N` municipalities.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "National")]
pub struct WireNational {
    /// How many answered the same.
    pub n: u64,
    /// How many answered the question.
    #[serde(rename = "N")]
    pub total: u64,
    /// `n` of `N` in percent, with one decimal.
    pub percent: f64,
}

/// A choice that was made, beside the national figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Share")]
pub struct WireShare<'a> {
    /// The id of the choice.
    pub choice: Cow<'a, str>,
    /// The choices that the figure counts together, when it is not for this one alone.
    #[serde(default)]
    pub together: Vec<Cow<'a, str>>,
    /// The figure; null when the report has none that can be compared with.
    pub national: Option<WireNational>,
}

/// What one respondent answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Given")]
pub struct WireGiven<'a> {
    /// Who answered.
    pub by: Option<Cow<'a, str>>,
    /// What was answered.
    pub value: Value,
}

/// The answers to an area's main questions, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Answered")]
pub struct WireAnswered {
    /// The main questions of the area.
    pub asked: u32,
    /// Those with an answer.
    pub answered: u32,
    /// Those answered by saying that it is there.
    pub present: u32,
    /// Those answered by saying that it is missing.
    pub absent: u32,
}

const fn agreed() -> bool {
    true
}

impl WireAnswered {
    pub(crate) const fn of(counts: AnswerCounts) -> Self {
        let AnswerCounts { asked, answered, present, absent } = counts;
        Self { asked, answered, present, absent }
    }
}

impl<'a> WireAnswer<'a> {
    pub(crate) fn of(answer: &'a OwnAnswer) -> Self {
        let mut by: Vec<&str> = answer.given.iter().filter_map(|given| given.by.as_deref()).collect();
        by.dedup();
        let shares: Vec<WireShare<'_>> = answer.chosen.iter().map(WireShare::of).collect();
        let given: &[RespondentAnswer] = if answer.given.len() > 1 { &answer.given } else { &[] };
        let kind = answer.question.kind;
        Self {
            question: answer.question.id.into(),
            value: match (answer.settled, kind) {
                (false, _) => Value::Null,
                (true, QuestionKind::Free) => answer.words.join("; ").into(),
                (true, QuestionKind::Single | QuestionKind::Multi) => {
                    ids(kind, answer.chosen.iter().map(|compared| compared.choice.id))
                }
            },
            by: (!by.is_empty()).then(|| by.join(", ").into()),
            settled: answer.settled,
            national: match shares.as_slice() {
                [share] if share.together.is_empty() => share.national,
                _ => None,
            },
            shares,
            given: given.iter().map(|given| WireGiven::of(kind, given)).collect(),
        }
    }
}

impl<'a> WireShare<'a> {
    fn of(compared: &'a Compared) -> Self {
        let together: &[&str] = match compared.national {
            National::Together { choices, .. } => choices,
            National::Alone(_) | National::Withheld(_) => &[],
        };
        Self {
            choice: compared.choice.id.into(),
            together: together.iter().map(|&choice| choice.into()).collect(),
            national: compared.national.share().map(WireNational::of),
        }
    }
}

impl WireNational {
    fn of(share: Share) -> Self {
        Self { n: share.n().into(), total: share.base().into(), percent: f64::from(share.percent_tenths()) / 10.0 }
    }
}

impl<'a> WireGiven<'a> {
    fn of(kind: QuestionKind, given: &'a RespondentAnswer) -> Self {
        Self {
            by: given.by.as_deref().map(Into::into),
            value: given.text.as_deref().map_or_else(|| ids(kind, given.chosen.iter().copied()), Into::into),
        }
    }
}

/// One id, or a list of them where several can be chosen.
fn ids(kind: QuestionKind, mut chosen: impl Iterator<Item = &'static str>) -> Value {
    match kind {
        QuestionKind::Multi => chosen.collect::<Vec<_>>().into(),
        QuestionKind::Single | QuestionKind::Free => chosen.next().map_or(Value::Null, Into::into),
    }
}
