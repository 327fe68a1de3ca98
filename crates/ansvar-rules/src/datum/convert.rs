//! Data from and to what findings, params and documents are held in.

use ansvar_model::Value;
use serde_json::Value as Json;

use super::Datum;

impl Datum<'_> {
    /// The same data as findings hold it; numbers with fractions become text.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Int(number) => Value::Int(*number),
            Self::Number(number) => Value::Text(number.to_string()),
            Self::Text(text) => Value::Text(text.as_str().to_owned()),
            Self::List(items) | Self::Set(items) => Value::List(items.iter().map(Self::to_value).collect()),
            Self::Record(entries) => {
                Value::Map(entries.iter().map(|(name, value)| (name.as_str().to_owned(), value.to_value())).collect())
            }
            Self::View(_) => self.laid_down().to_value(),
        }
    }

    /// The same data as JSON; sets become arrays.
    pub(crate) fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(truth) => Json::Bool(*truth),
            Self::Int(number) => Json::from(*number),
            Self::Number(number) => serde_json::from_str(number).unwrap_or(Json::Null),
            Self::Text(text) => Json::String(text.as_str().to_owned()),
            Self::List(items) | Self::Set(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Self::Record(entries) => {
                Json::Object(entries.iter().map(|(name, value)| (name.as_str().to_owned(), value.to_json())).collect())
            }
            Self::View(_) => self.laid_down().to_json(),
        }
    }
}

impl From<&Value> for Datum<'static> {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => Self::Bool(*truth),
            Value::Int(number) => Self::Int(*number),
            Value::Text(text) => Self::Text(text.clone().into()),
            Value::List(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Map(map) => {
                Self::record(map.iter().map(|(name, value)| (name.clone().into(), value.into())).collect())
            }
        }
    }
}

impl From<&Json> for Datum<'static> {
    fn from(json: &Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(truth) => Self::Bool(*truth),
            Json::Number(number) => number.as_i64().map_or_else(|| Self::Number(number.to_string().into()), Self::Int),
            Json::String(text) => Self::Text(text.clone().into()),
            Json::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Json::Object(map) => {
                Self::record(map.iter().map(|(name, value)| (name.clone().into(), value.into())).collect())
            }
        }
    }
}
