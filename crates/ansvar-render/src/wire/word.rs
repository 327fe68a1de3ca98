//! Closed vocabularies as JSON holds them: a text that must be one of the words.

use std::borrow::Cow;
use std::fmt;

use ansvar_assess::AreaStatus;
use ansvar_model::{Area, Basis, Kind, List, OrganisationKind, RemedyClass, Severity, WitnessKind, Word};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A word of a closed vocabulary, written as its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wire<T>(pub T);

/// A vocabulary that reports write.
pub trait Vocabulary: Copy {
    /// What the JSON Schema calls it.
    const NAME: &'static str;

    /// The ids of all its words.
    fn words() -> Vec<&'static str>;

    /// The word as it is written.
    fn word(self) -> &'static str;

    /// Reads a word; `None` for any other text.
    fn read(text: &str) -> Option<Self>;
}

macro_rules! words {
    ($($words:ident)+) => {$(
        impl Vocabulary for $words {
            const NAME: &'static str = concat!(stringify!($words), "Word");
            fn words() -> Vec<&'static str> { <Self as Word>::WORDS.to_vec() }
            fn word(self) -> &'static str { self.id() }
            fn read(text: &str) -> Option<Self> { Self::parse(text) }
        }
    )+};
}

words! { Area Basis Kind List OrganisationKind RemedyClass Severity WitnessKind }

impl Vocabulary for AreaStatus {
    const NAME: &'static str = "AreaStatusWord";

    fn words() -> Vec<&'static str> {
        Self::ALL.iter().map(|status| status.id()).collect()
    }

    fn word(self) -> &'static str {
        self.id()
    }

    fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == text)
    }
}

impl<T: Vocabulary> Serialize for Wire<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

impl<'de, T: Vocabulary> Deserialize<'de> for Wire<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneWord<T>(std::marker::PhantomData<T>);

        impl<T: Vocabulary> Visitor<'_> for OneWord<T> {
            type Value = Wire<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "one of {}", T::words().join(", "))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                T::read(text).map(Wire).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(OneWord(std::marker::PhantomData))
    }
}

impl<T: Vocabulary> JsonSchema for Wire<T> {
    fn schema_name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": T::words() })
    }
}
