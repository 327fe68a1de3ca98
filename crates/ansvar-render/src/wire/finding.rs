//! Findings as JSON holds them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ansvar_model::{Area, Basis, Kind, List, RemedyClass, Severity, WitnessKind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Wire, WireText};

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Finding")]
pub struct WireFinding<'a> {
    /// Its name over time.
    pub fingerprint: Cow<'a, str>,
    /// The rule that found it.
    pub rule: Cow<'a, str>,
    /// The area it counts in.
    pub area: Wire<Area>,
    /// How much it weighs.
    pub severity: Wire<Severity>,
    /// The fingerprint of the finding it follows from.
    pub implied_by: Option<Cow<'a, str>>,
    /// Whom or what it is about.
    pub subject: WireNamed<'a>,
    /// Others that share its fate: what the rule names, all of a cycle, those at whom a step of the witness is void.
    pub related: Vec<WireNamed<'a>>,
    /// What is the matter.
    pub message: WireText<'a>,
    /// What to do.
    pub remedy: WireRemedy<'a>,
    /// The evidence.
    pub witness: WireWitness<'a>,
    /// Where the source says so.
    pub source: Vec<WireSource<'a>>,
    /// What the rule rests on.
    pub basis: Wire<Basis>,
    /// Whether the subject is only declared in the file, without a reference to a record.
    pub declared: bool,
    /// What the rule laid down about it.
    pub detail: BTreeMap<Cow<'a, str>, serde_json::Value>,
    /// Where the subject stands in the file, if that is known.
    pub location: Option<WireLocation<'a>>,
    /// Who has accepted it, if anybody.
    #[serde(default)]
    pub accepted: Option<WireAccepted<'a>>,
}

/// An entity as a report shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Named")]
pub struct WireNamed<'a> {
    /// Its kind.
    pub kind: Wire<Kind>,
    /// Its id.
    pub id: Cow<'a, str>,
    /// Its name.
    #[serde(default)]
    pub name: Cow<'a, str>,
}

/// What to do about a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Remedy")]
pub struct WireRemedy<'a> {
    /// The Swedish text.
    pub sv: Cow<'a, str>,
    /// The English text.
    pub en: Cow<'a, str>,
    /// Whether a change of the file is all it takes.
    pub class: Wire<RemedyClass>,
    /// The changes of the file that would close it.
    pub edits: Vec<WireEdit<'a>>,
}

/// One change to an organisation file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "edit", rename_all = "snake_case")]
#[schemars(rename = "Edit")]
pub enum WireEdit<'a> {
    /// Put a record into a list.
    Add {
        /// The list.
        list: Wire<List>,
        /// The record's fields, as the file writes them.
        record: BTreeMap<Cow<'a, str>, serde_json::Value>,
    },
    /// Set one field of an entity.
    Set {
        /// The entity.
        id: Cow<'a, str>,
        /// The field, as the file writes it.
        field: Cow<'a, str>,
        /// Its new value.
        value: serde_json::Value,
    },
    /// Take an entity or a record away.
    Remove {
        /// The entity.
        id: Cow<'a, str>,
    },
}

/// The evidence for a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Witness")]
pub struct WireWitness<'a> {
    /// What kind of evidence.
    pub kind: Wire<WitnessKind>,
    /// Its steps, in order. Of a very long one those at both ends, and between them some of those that do not count.
    pub steps: Vec<WireStep<'a>>,
    /// How many steps between the ends are left out; absent when none is.
    #[serde(default, skip_serializing_if = "is_none")]
    pub left_out: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

/// One step of a witness.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Step")]
pub struct WireStep<'a> {
    /// The kind of the entity it comes to.
    pub kind: Wire<Kind>,
    /// The entity's id.
    pub id: Cow<'a, str>,
    /// The entity's name.
    #[serde(default)]
    pub name: Cow<'a, str>,
    /// The line, escalation or field it comes by; empty on the first step and where nothing leads here.
    pub via: Cow<'a, str>,
    /// A stable word for why coming here does not count; null when it does.
    pub void: Option<Cow<'a, str>>,
    /// The same for people; absent when the step counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub void_text: Option<WireText<'a>>,
}

/// A place in the source documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Source")]
pub struct WireSource<'a> {
    /// The document's short number.
    pub document: Cow<'a, str>,
    /// The section.
    pub section: Cow<'a, str>,
}

/// A place in a file, line and column counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Location")]
pub struct WireLocation<'a> {
    /// The file, as it was named.
    pub file: Cow<'a, str>,
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

/// Who has accepted a finding, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Accepted")]
pub struct WireAccepted<'a> {
    /// Who.
    pub decided_by: WireNamed<'a>,
    /// When, `YYYY-MM-DD`.
    #[schemars(extend("format" = "date"))]
    pub decided_on: String,
    /// The last day it holds, `YYYY-MM-DD`.
    #[schemars(extend("format" = "date"))]
    pub until: String,
    /// Why.
    pub reason: Cow<'a, str>,
}
