//! The JSON Schemas of every file and document that crosses a border.

use serde_json::Value;

/// A file or document that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaKind {
    /// The organisation file.
    Organisation,
    /// The answers file.
    Answers,
    /// The gap report as JSON.
    Report,
    /// The facts document.
    Facts,
}

impl SchemaKind {
    /// All schemas.
    pub const ALL: &'static [Self] = &[Self::Organisation, Self::Answers, Self::Report, Self::Facts];

    /// The word on the command line, and the name of the file in `schemas/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Organisation => "org",
            Self::Answers => "answers",
            Self::Report => "report",
            Self::Facts => "facts",
        }
    }

    /// Reads the word of the command line.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == text)
    }
}

/// The JSON Schema of a file or document.
#[must_use]
pub fn schema(kind: SchemaKind) -> Value {
    match kind {
        SchemaKind::Organisation => ansvar_load::organisation_schema(),
        SchemaKind::Answers => ansvar_load::answers_schema(),
        SchemaKind::Report => ansvar_render::report_schema().to_value(),
        SchemaKind::Facts => ansvar_rules::facts_schema(),
    }
}
