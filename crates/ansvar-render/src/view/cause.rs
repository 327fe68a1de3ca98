//! The decisions to begin with: what each closes, and what is folded under it.

use std::collections::BTreeMap;

use ansvar_assess::{Cause, GapReport};
use ansvar_model::{Finding, RuleId, Severity};

use super::entry::Remedy;
use super::statement::{statement, title};
use super::weight;
use crate::texts::{Text, Texts};

/// How many causes a report begins with.
const CAUSES: usize = 10;

/// One decision.
pub(crate) struct CauseRow {
    /// The worst severity of what it closes.
    pub(crate) severity: Severity,
    /// Sign and word of the same.
    pub(crate) weight: String,
    /// The rule.
    pub(crate) rule: String,
    /// What is the matter.
    pub(crate) statement: String,
    /// How many deviations it closes.
    pub(crate) closes: String,
    /// What follows from it: how many of which rule, and what that rule states.
    pub(crate) implied: Vec<(String, String)>,
    /// What to do, of the first finding.
    pub(crate) remedy: Remedy,
}

/// The first causes of the report.
pub(super) fn rows(report: &GapReport, texts: &Texts) -> Vec<CauseRow> {
    report.causes.iter().take(CAUSES).map(|cause| row(report, texts, cause)).collect()
}

/// How much the first causes close together, and how to read them; empty when there are none.
pub(super) fn intro(report: &GapReport, texts: &Texts) -> Vec<String> {
    if report.causes.is_empty() {
        return Vec::new();
    }
    let shown = || report.causes.iter().take(CAUSES);
    let args = [
        ("shown", shown().len().into()),
        ("closed", shown().map(Cause::closes).sum::<usize>().into()),
        ("all", report.summary.findings.at_least(Severity::Low).into()),
    ];
    let implied = shown().any(|cause| !cause.implied.is_empty()).then(|| texts.label(Text::CausesImplied));
    [texts.say(Text::CausesIntro, &args)].into_iter().chain(implied).collect()
}

fn row(report: &GapReport, texts: &Texts, cause: &Cause) -> CauseRow {
    let findings: Vec<&Finding> = cause.findings.iter().filter_map(|&place| report.findings.get(place)).collect();
    let implied = implied_by_rule(report, cause).into_iter();
    CauseRow {
        severity: cause.severity,
        weight: weight(cause.severity, texts),
        rule: cause.rule.to_string(),
        statement: statement(report, texts, &cause.rule, &findings),
        closes: texts.say(Text::Closes, &[("count", cause.closes().into())]),
        implied: implied.map(|(rule, count)| (format!("{count} × {rule}"), title(report, texts, rule))).collect(),
        remedy: Remedy::of(&findings, texts),
    }
}

/// How many findings of each rule follow from a cause.
pub(super) fn implied_by_rule<'r>(report: &'r GapReport, cause: &Cause) -> BTreeMap<&'r RuleId, usize> {
    let mut by_rule = BTreeMap::new();
    for finding in cause.implied.iter().filter_map(|&place| report.findings.get(place)) {
        *by_rule.entry(&finding.rule).or_default() += 1;
    }
    by_rule
}
