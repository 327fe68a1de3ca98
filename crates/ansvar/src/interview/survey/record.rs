//! An answer as it is written: the bare value, or a record with what stands beside it.

use serde::Serialize;
use serde::ser::Serializer;
use serde_saphyr::DoubleQuoted;

/// An answer as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AnswerRecord<'s> {
    /// The value alone.
    Bare(ValueRecord<'s>),
    /// The value, where there is one, with what stands beside it.
    Detailed(DetailRecord<'s>),
}

/// The answer itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ValueRecord<'s> {
    /// One choice.
    One(&'s str),
    /// Several choices, or none.
    Many(Vec<&'s str>),
    /// Words of one's own. Quoted, since a bare yes or no would be taken for an answer to another question.
    Words(&'s str),
}

/// What stands beside an answer, field by field in the order of the format.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct DetailRecord<'s> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<ValueRecord<'s>>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "quoted")]
    pub(super) text: Option<&'s str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) evidence: Vec<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) by: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "quoted")]
    pub(super) note: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) self_estimate: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) answered_on: Option<String>,
}

impl AnswerRecord<'_> {
    /// Whether there is a value, and not only a note.
    pub(super) const fn has_value(&self) -> bool {
        match self {
            Self::Bare(_) => true,
            Self::Detailed(detail) => detail.value.is_some(),
        }
    }
}

impl<'s> DetailRecord<'s> {
    /// The shortest form that says the same.
    pub(super) fn shortest(self) -> AnswerRecord<'s> {
        match self {
            Self {
                value: Some(value),
                text: None,
                by: None,
                note: None,
                self_estimate: None,
                answered_on: None,
                evidence,
            } if evidence.is_empty() => AnswerRecord::Bare(value),
            detailed => AnswerRecord::Detailed(detailed),
        }
    }
}

impl Serialize for AnswerRecord<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bare(value) => value.serialize(serializer),
            Self::Detailed(detail) => detail.serialize(serializer),
        }
    }
}

impl Serialize for ValueRecord<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(choice) => choice.serialize(serializer),
            Self::Many(choices) => choices.serialize(serializer),
            Self::Words(words) => DoubleQuoted(*words).serialize(serializer),
        }
    }
}

fn quoted<S: Serializer>(text: &Option<&str>, serializer: S) -> Result<S::Ok, S::Error> {
    text.map(DoubleQuoted).serialize(serializer)
}
