//! The appendix' table of rules: what was tested, and how the checks ended.

use ansvar_assess::GapReport;

use crate::texts::Texts;
use crate::view::weight;

/// One rule.
pub(super) struct RuleRow {
    pub(super) rule: String,
    pub(super) title: String,
    pub(super) severity: &'static str,
    pub(super) weight: String,
    /// Passed, failed, not applicable, not assessed.
    pub(super) counts: [u64; 4],
}

/// All rules that were run or would have been.
pub(super) fn rows(report: &GapReport, texts: &Texts) -> Vec<RuleRow> {
    let row = |outcome: &ansvar_model::RuleOutcome| RuleRow {
        rule: outcome.rule.to_string(),
        title: outcome.title.in_language(texts.language()).to_owned(),
        severity: outcome.severity.id(),
        weight: weight(outcome.severity, texts),
        counts: [
            outcome.counts.passed,
            outcome.counts.failed,
            outcome.counts.not_applicable,
            outcome.counts.not_assessed,
        ],
    };
    report.outcomes.iter().map(row).collect()
}
