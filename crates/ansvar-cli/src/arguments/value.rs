//! Words of the command line as values, and what was expected where a word is none.

use std::error::Error;
use std::fmt;

use ansvar::{
    Area, Format, Kind, Language, ParamOverride, PictureFormat, RuleId, SchemaKind, Severity, Shape, phrase_with,
};
use jiff::civil::Date;

/// What was expected of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    /// The text that says it.
    key: &'static str,
    /// The words there are, where they are few.
    words: String,
}

impl Expected {
    const fn new(key: &'static str) -> Self {
        Self { key, words: String::new() }
    }

    pub(crate) fn in_language(&self, language: Language) -> String {
        phrase_with(language, self.key, &[("words", &self.words)])
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::English))
    }
}

impl Error for Expected {}

/// From which severity on a finding makes the command end with code 1; `None` is never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Threshold(pub(crate) Option<Severity>);

/// One of these words was expected.
pub(crate) fn one_of<'w>(words: impl IntoIterator<Item = &'w str>) -> Expected {
    Expected { key: "usage-expects-one-of", words: words.into_iter().collect::<Vec<_>>().join(", ") }
}

pub(super) fn parse_language(text: &str) -> Result<Language, Expected> {
    Language::parse(text).ok_or(Expected::new("usage-expects-language"))
}

pub(super) fn parse_date(text: &str) -> Result<Date, Expected> {
    text.parse().map_err(|_| Expected::new("usage-expects-date"))
}

pub(super) fn parse_format(text: &str) -> Result<Format, Expected> {
    Format::parse(text).ok_or_else(|| one_of(Format::ALL.iter().map(|format| format.id())))
}

pub(super) fn parse_picture(text: &str) -> Result<PictureFormat, Expected> {
    PictureFormat::parse(text).ok_or_else(|| one_of(PictureFormat::ALL.iter().map(|format| format.id())))
}

pub(super) fn parse_schema(text: &str) -> Result<SchemaKind, Expected> {
    SchemaKind::parse(text).ok_or_else(|| one_of(["org", "answers", "report", "facts"]))
}

pub(super) fn parse_shape(text: &str) -> Result<Shape, Expected> {
    Shape::parse(text).ok_or_else(|| one_of(Shape::ALL.iter().map(|shape| shape.id())))
}

pub(super) fn parse_threshold(text: &str) -> Result<Threshold, Expected> {
    let severity = Severity::parse(text);
    (severity.is_some() || text == "never")
        .then_some(Threshold(severity))
        .ok_or_else(|| one_of(["critical", "high", "medium", "low", "never"]))
}

pub(super) fn parse_rule_id(text: &str) -> Result<RuleId, Expected> {
    RuleId::parse(text).ok_or(Expected::new("usage-expects-rule-id"))
}

pub(super) fn parse_area(text: &str) -> Result<Area, Expected> {
    Area::parse(text).ok_or_else(|| one_of(Area::ALL.iter().map(|area| area.id())))
}

pub(super) fn parse_scope(text: &str) -> Result<Kind, Expected> {
    let scopes = ansvar::RULE_SCOPES;
    let found = Kind::parse(text).filter(|kind| scopes.contains(kind));
    found.ok_or_else(|| one_of(scopes.iter().map(|kind| kind.id())))
}

pub(super) fn parse_slug(text: &str) -> Result<String, Expected> {
    let fits = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    fits.then(|| text.to_owned()).ok_or(Expected::new("usage-expects-slug"))
}

pub(super) fn parse_param(text: &str) -> Result<ParamOverride, Expected> {
    let (param, value) =
        text.split_once('=').filter(|(param, _)| param.contains('.')).ok_or(Expected::new("usage-expects-param"))?;
    Ok(ParamOverride { param: param.to_owned(), value: value.to_owned() })
}
