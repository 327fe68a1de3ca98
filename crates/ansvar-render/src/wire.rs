//! The report as JSON holds it: the wire type of the report contract, written and read.
//!
//! Texts are [`Cow`]s: writing borrows from the [`GapReport`](ansvar_assess::GapReport), reading owns. Fields beyond
//! the contract may be added; none may be renamed or dropped. Read [`WireReport`] first.

mod answer;
mod convert;
mod finding;
mod read;
mod word;

use std::borrow::Cow;
use std::collections::BTreeMap;

use ansvar_assess::AreaStatus;
use ansvar_model::{Area, Kind, List, OrganisationKind, Severity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use answer::{WireAnswer, WireAnswered, WireGiven, WireNational, WireShare};
pub use finding::{
    WireAccepted, WireEdit, WireFinding, WireLocation, WireNamed, WireRemedy, WireSource, WireStep, WireWitness,
};
pub use read::{ReadError, read_report, report_schema};
pub use word::{Vocabulary, Wire};

/// The version of the report format, in the field `ansvar_report`.
pub const REPORT_VERSION: u32 = 1;

/// A gap report as JSON holds it.
///
/// `F` is how its findings are held: a list when read; made one at a time when written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Report")]
pub struct WireReport<'a, F = Vec<WireFinding<'a>>> {
    /// The version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub ansvar_report: u32,
    /// The organisation.
    pub organisation: WireOrganisation<'a>,
    /// The day the analysis is made for, `YYYY-MM-DD`.
    #[schemars(extend("format" = "date"))]
    pub as_of: String,
    /// The rule packs that were run, in the order given.
    pub packs: Vec<Cow<'a, str>>,
    /// Params that differ from the rules' defaults, by `rule.name`.
    pub params: BTreeMap<Cow<'a, str>, serde_json::Value>,
    /// Rules that the packs switch off.
    pub disabled: Vec<WireDisabled<'a>>,
    /// What the report stands on, and what it does not say.
    #[serde(default)]
    pub generated_note: WireText<'a>,
    /// The report in figures.
    pub summary: WireSummary,
    /// The whole, then the eleven areas.
    pub areas: Vec<WireArea<'a>>,
    /// Fingerprints of findings in which a claim and the model contradict each other.
    pub contradictions: Vec<Cow<'a, str>>,
    /// Fingerprints of findings that somebody has accepted.
    pub exceptions: Vec<Cow<'a, str>>,
    /// Findings by cause: worst first, then those that close most.
    #[serde(default)]
    pub causes: Vec<WireCause<'a>>,
    /// What was not assessed, by the list that is missing.
    #[serde(default)]
    pub silences: Vec<WireSilence<'a>>,
    /// What each rule came to, sorted by rule.
    #[serde(default)]
    pub rules: Vec<WireRule<'a>>,
    /// Every finding, sorted by area, severity, rule and subject.
    pub findings: F,
}

/// The organisation a report is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Organisation")]
pub struct WireOrganisation<'a> {
    /// Its id.
    pub id: Cow<'a, str>,
    /// Its name.
    pub name: Cow<'a, str>,
    /// What kind of organisation it is.
    pub kind: Wire<OrganisationKind>,
}

/// One text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Text")]
pub struct WireText<'a> {
    /// The Swedish text.
    pub sv: Cow<'a, str>,
    /// The English text.
    pub en: Cow<'a, str>,
}

/// A rule that a pack has switched off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Disabled")]
pub struct WireDisabled<'a> {
    /// The rule.
    pub rule: Cow<'a, str>,
    /// Why.
    pub reason: Cow<'a, str>,
}

/// The report in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub struct WireSummary {
    /// Findings that nobody has accepted, by severity.
    pub findings: WireSeverityCounts,
    /// Findings that somebody has accepted.
    #[serde(default)]
    pub accepted: u64,
    /// Rules that were run or would have been.
    pub rules: u64,
    /// How all checks ended.
    pub checks: WireChecks,
    /// How many of the eleven areas are assessed.
    pub areas_assessed: u64,
    /// How many of the eleven areas are met.
    pub areas_met: u64,
}

/// Findings by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "SeverityCounts")]
pub struct WireSeverityCounts {
    /// Critical.
    pub critical: u64,
    /// High.
    pub high: u64,
    /// Medium.
    pub medium: u64,
    /// Low.
    pub low: u64,
}

/// How many checks ended in which way. A check is one rule on one entity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Checks")]
pub struct WireChecks {
    /// Assessed, and nothing found.
    pub passed: u64,
    /// Assessed, and something found.
    pub failed: u64,
    /// The rule does not apply to the entity, or there is no entity.
    pub not_applicable: u64,
    /// What the rule needs has not been recorded.
    pub not_assessed: u64,
}

/// One area of the report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Area")]
pub struct WireArea<'a> {
    /// 0 for the whole, 1 to 11 for the areas.
    pub number: u8,
    /// Its id.
    pub id: Wire<Area>,
    /// Its name.
    pub name: WireText<'a>,
    /// Where it stands.
    pub status: Wire<AreaStatus>,
    /// The lists that would have to be recorded as `all` for everything to be assessed.
    pub missing: Vec<Wire<List>>,
    /// How its checks ended.
    pub checks: WireChecks,
    /// The organisation's own survey answers, in the order of the survey.
    pub answers: Vec<WireAnswer<'a>>,
    /// Those to the area's main questions, counted.
    #[serde(default)]
    pub answered: WireAnswered,
    /// Fingerprints of its findings, in the order of the report.
    pub findings: Vec<Cow<'a, str>>,
}

/// Findings of one rule that follow from nothing else, with all that follows from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Cause")]
pub struct WireCause<'a> {
    /// The rule.
    pub rule: Cow<'a, str>,
    /// The worst severity among its findings and what follows from them.
    pub severity: Wire<Severity>,
    /// Fingerprints of the rule's own findings.
    pub findings: Vec<Cow<'a, str>>,
    /// Fingerprints of what follows from them.
    pub implied: Vec<Cow<'a, str>>,
}

/// A list that keeps rules from being assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Silence")]
pub struct WireSilence<'a> {
    /// The list to record as `all`.
    pub list: Wire<List>,
    /// The rules that wait for it.
    pub rules: Vec<Cow<'a, str>>,
    /// Those of them that wait for nothing else.
    pub only: Vec<Cow<'a, str>>,
}

/// What one rule came to over the whole organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Rule")]
pub struct WireRule<'a> {
    /// The rule.
    pub rule: Cow<'a, str>,
    /// What it states, in one line.
    pub title: WireText<'a>,
    /// The area it counts in.
    pub area: Wire<Area>,
    /// Its severity in the packs that were run.
    pub severity: Wire<Severity>,
    /// The kind of entity it is about.
    pub scope: Wire<Kind>,
    /// How its checks ended.
    pub checks: WireChecks,
    /// The lists that must be recorded as `all` before it can be assessed everywhere.
    pub missing: Vec<Wire<List>>,
}
