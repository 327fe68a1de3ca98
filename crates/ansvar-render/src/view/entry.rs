//! The deviations, worst first: one rule on many subjects is one entry, and what follows from another is folded.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use ansvar_assess::{Cause, GapReport};
use ansvar_model::{Area, Basis, Finding, RemedyClass, RuleId, Severity, SourceReference, Witness, WitnessKind};

use super::cause::implied_by_rule;
use super::statement::statement;
use super::{Subjects, weight, witness};
use crate::texts::{Text, Texts};

/// One rule's deviations of one severity.
pub(crate) struct Entry {
    /// How much they weigh.
    pub(crate) severity: Severity,
    /// Sign and word of the same.
    pub(crate) weight: String,
    /// The rule.
    pub(crate) rule: String,
    /// The area.
    pub(crate) place: Area,
    /// The area's name.
    pub(crate) area: &'static str,
    /// What is the matter.
    pub(crate) statement: String,
    /// The subjects with their evidence; a single one has no text of its own.
    pub(crate) items: Vec<Item>,
    /// How many subjects are not written out.
    pub(crate) more: Option<String>,
    /// What to do.
    pub(crate) remedy: Remedy,
    /// Where the source says so, what the rule rests on, and other remarks.
    pub(crate) source: String,
    /// What follows from it.
    pub(crate) follows: Option<String>,
}

/// One subject of an entry.
pub(crate) struct Item {
    /// The message; `None` when the entry has said it.
    pub(crate) text: Option<String>,
    /// The evidence as a drawing on one line.
    pub(crate) witness: Option<String>,
    /// The evidence itself.
    pub(crate) evidence: Witness,
    /// File and line.
    pub(crate) location: Option<String>,
}

/// What to do.
pub(crate) struct Remedy {
    /// Something to do, something to correct in the file, or an example because the subjects differ.
    pub(crate) label: Text,
    /// What to do; empty when the rule has none.
    pub(crate) text: String,
}

impl Remedy {
    /// What to do about findings of one rule: that of the first, as an example when they differ.
    pub(super) fn of(findings: &[&Finding], texts: &Texts) -> Self {
        let language = texts.language();
        let Some(first) = findings.first() else { return Self { label: Text::Remedy, text: String::new() } };
        let text = first.remedy.text.in_language(language);
        let alike = findings.iter().all(|other| other.remedy.text.in_language(language) == text);
        let label = match first.remedy.class {
            _ if !alike => Text::RemedyExample,
            RemedyClass::ModelEdit => Text::RemedyEdit,
            RemedyClass::DoThenRecord => Text::Remedy,
        };
        Self { label, text: text.trim().to_owned() }
    }
}

/// All entries up to the limit, and the line that ends them.
pub(super) fn entries(
    report: &GapReport,
    texts: &Texts,
    limit: Option<usize>,
    subjects: Subjects,
) -> (Vec<Entry>, Option<String>) {
    let groups = groups(report);
    let causes: BTreeMap<&RuleId, &Cause> = report.causes.iter().map(|cause| (&cause.rule, cause)).collect();
    let limit = limit.unwrap_or(usize::MAX);
    let mut told: BTreeSet<&RuleId> = BTreeSet::new();
    let mut entries = Vec::new();
    for ((Reverse(severity), area, rule), findings) in groups.iter().take(limit) {
        let cause = causes.get(rule).filter(|_| told.insert(*rule));
        entries.push(Entry {
            severity: *severity,
            weight: weight(*severity, texts),
            rule: rule.to_string(),
            place: *area,
            area: area.name(texts.language()),
            statement: statement(report, texts, rule, findings),
            items: items(findings, texts, subjects),
            more: more(findings, texts, subjects),
            remedy: Remedy::of(findings, texts),
            source: source(findings, texts),
            follows: cause.and_then(|cause| follows(report, cause, texts)),
        });
    }
    let rest: usize = groups.values().skip(limit).map(Vec::len).sum();
    let end = if groups.is_empty() {
        let assessed = report.summary.checks.assessed() > 0;
        Some(texts.label(if assessed { Text::FindingsNone } else { Text::FindingsNothing }))
    } else {
        (rest > 0).then(|| texts.say(Text::MoreFindings, &[("count", rest.into())]))
    };
    (entries, end)
}

/// The order of entries: worst first, then by area and rule.
type Order<'r> = (Reverse<Severity>, Area, &'r RuleId);

/// Findings that nobody has accepted and that no other one stands for.
fn groups(report: &GapReport) -> BTreeMap<Order<'_>, Vec<&Finding>> {
    let folded: BTreeSet<usize> = report.causes.iter().flat_map(|cause| cause.implied.iter().copied()).collect();
    let mut groups: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
    for (place, finding) in report.findings.iter().enumerate() {
        if finding.accepted.is_none() && !folded.contains(&place) {
            groups.entry((Reverse(finding.severity), finding.area, &finding.rule)).or_default().push(finding);
        }
    }
    groups
}

fn items(findings: &[&Finding], texts: &Texts, subjects: Subjects) -> Vec<Item> {
    let language = texts.language();
    let item = |finding: &&Finding| Item {
        text: (findings.len() > 1).then(|| finding.message_in(language).to_owned()),
        witness: witness::draw(&finding.witness, language),
        evidence: finding.witness.clone(),
        location: finding.location.as_ref().map(|place| format!("{}:{}", place.file, place.line)),
    };
    findings.iter().take(subjects.count()).map(item).collect()
}

fn more(findings: &[&Finding], texts: &Texts, subjects: Subjects) -> Option<String> {
    let rest = findings.len().saturating_sub(subjects.count());
    (rest > 0).then(|| texts.say(Text::MoreSubjects, &[("count", rest.into())]))
}

fn source(findings: &[&Finding], texts: &Texts) -> String {
    let Some(first) = findings.first() else { return String::new() };
    let backed = findings.iter().all(|finding| !finding.declared).then(|| texts.label(Text::Referenced));
    let contradiction = (first.witness.kind == WitnessKind::Contradiction).then(|| texts.label(Text::Contradiction));
    let source = source_of(&first.source, first.basis, texts);
    [source].into_iter().chain(backed).chain(contradiction).collect::<Vec<_>>().join(" · ")
}

/// Where the source says so, and what the rule rests on: `003 §2.8 · guidance`.
pub(crate) fn source_of(source: &[SourceReference], basis: Basis, texts: &Texts) -> String {
    let places: Vec<String> = source.iter().map(|place| format!("{} {}", place.document, place.section)).collect();
    let places = (!places.is_empty()).then(|| places.join(", "));
    places.into_iter().chain([basis.name(texts.language()).to_owned()]).collect::<Vec<_>>().join(" · ")
}

fn follows(report: &GapReport, cause: &Cause, texts: &Texts) -> Option<String> {
    if cause.implied.is_empty() {
        return None;
    }
    let rules: Vec<String> =
        implied_by_rule(report, cause).into_iter().map(|(rule, count)| format!("{count} × {rule}")).collect();
    let args = [("count", cause.implied.len().into()), ("rules", rules.join(", ").into())];
    Some(texts.say(Text::Follows, &args))
}
