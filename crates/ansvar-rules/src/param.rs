//! Params: the numbers and lists of a rule that packs and users may set.

use std::collections::BTreeMap;

use ansvar_model::{Bilingual, Function, Value};

use crate::datum::Datum;
use crate::error::nearest;
use crate::header::wire::{WireParam, WireValue};

/// What a param may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// A whole number, not negative.
    Integer,
    /// A text.
    Text,
    /// A list of functions.
    Functions,
    /// A list of words.
    Words,
}

impl ParamType {
    const ALL: [(Self, &'static str); 4] =
        [(Self::Integer, "integer"), (Self::Text, "text"), (Self::Functions, "functions"), (Self::Words, "words")];

    /// The word as headers write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, id)| id)
    }
}

/// Something about a rule that packs and users may set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// What it may hold.
    pub kind: ParamType,
    /// What it counts: `days`, `minutes`, `percent`, `function` and so on.
    pub unit: String,
    /// Its value unless set.
    pub default: Value,
}

impl From<WireValue> for Value {
    fn from(value: WireValue) -> Self {
        match value {
            WireValue::Number(number) => Self::Int(number),
            WireValue::Text(text) => Self::Text(text),
            WireValue::List(list) => list.into_iter().collect(),
        }
    }
}

impl Param {
    /// The default as JSON.
    #[must_use]
    pub fn default_json(&self) -> serde_json::Value {
        value_to_json(&self.default)
    }

    pub(crate) fn lower(wire: WireParam) -> Result<Self, String> {
        let kind = ParamType::ALL.iter().find(|(_, id)| *id == wire.kind).map(|(kind, _)| *kind);
        let kind =
            kind.ok_or_else(|| format!("`type` must be integer, text, functions or words, not `{}`", wire.kind))?;
        let param = Self { kind, unit: wire.unit, default: wire.default.into() };
        param.accept(&param.default).map_err(|expected| format!("its default must be {}", expected.en))?;
        Ok(param)
    }

    /// Whether the param may have a value; else what was expected.
    pub(crate) fn accept(&self, value: &Value) -> Result<(), Bilingual> {
        match (self.kind, value) {
            (ParamType::Integer, Value::Int(number)) if *number >= 0 => Ok(()),
            (ParamType::Text, Value::Text(_)) => Ok(()),
            (ParamType::Words, Value::List(words)) if words.iter().all(|word| word.as_text().is_some()) => Ok(()),
            (ParamType::Functions, Value::List(words)) if !words.is_empty() => words
                .iter()
                .filter_map(Value::as_text)
                .find(|word| Function::parse(word).is_none())
                .map_or(Ok(()), |wrong| {
                    let near = nearest(wrong, Function::ALL.iter().map(|function| function.id()));
                    Err(near.map_or_else(
                        || Bilingual::new("en lista med funktioner", "a list of functions"),
                        |near| {
                            Bilingual::new(
                                format!("en lista med funktioner (menade du `{near}`?)"),
                                format!("a list of functions (did you mean `{near}`?)"),
                            )
                        },
                    ))
                }),
            (ParamType::Integer, _) => Err(Bilingual::new("ett heltal, 0 eller mer", "a whole number, not negative")),
            (ParamType::Text, _) => Err(Bilingual::new("en text", "a text")),
            (ParamType::Functions, _) => Err(Bilingual::new(
                "en lista med funktioner, med komma emellan",
                "a list of functions, separated by commas",
            )),
            (ParamType::Words, _) => {
                Err(Bilingual::new("en lista med ord, med komma emellan", "a list of words, separated by commas"))
            }
        }
    }

    /// Reads a value as the command line writes it: lists are separated by commas.
    pub(crate) fn parse(&self, text: &str) -> Result<Value, Bilingual> {
        let value = match self.kind {
            ParamType::Integer => text.parse().map_or_else(|_| Value::from(text), Value::Int),
            ParamType::Text => Value::from(text),
            ParamType::Functions | ParamType::Words => {
                text.split(',').map(str::trim).filter(|word| !word.is_empty()).collect()
            }
        };
        self.accept(&value).map(|()| value)
    }
}

/// Params as rules read them below `data.params`.
pub(crate) fn to_datum(params: &BTreeMap<String, Value>) -> Datum<'static> {
    Datum::record(params.iter().map(|(name, value)| (name.clone().into(), Datum::from(value))).collect())
}

/// Values as JSON, for the facts document.
pub(crate) fn to_json(params: &BTreeMap<String, Value>) -> serde_json::Value {
    serde_json::Value::Object(params.iter().map(|(name, value)| (name.clone(), value_to_json(value))).collect())
}

/// A value as JSON.
pub(crate) fn value_to_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(truth) => (*truth).into(),
        Value::Int(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::List(list) => list.iter().map(value_to_json).collect(),
        Value::Map(map) => to_json(map),
    }
}
