//! The status of an area: the one place that decides what `met`, `gap`, `partial` and `not_assessed` mean.

use ansvar_model::{Area, CheckCounts, Finding, Fingerprint, Language, List, RuleOutcome, Severity};

/// Where an area stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AreaStatus {
    /// Every critical and high check was assessed and passed, and there was at least one.
    Met,
    /// There is a critical or high finding that nobody has accepted.
    Gap,
    /// Something was assessed, but neither of the above holds.
    Partial,
    /// Nothing was assessed.
    NotAssessed,
}

impl AreaStatus {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Met, Self::Gap, Self::Partial, Self::NotAssessed];

    /// The word of the report contract.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Gap => "gap",
            Self::Partial => "partial",
            Self::NotAssessed => "not_assessed",
        }
    }

    /// Whether anything was assessed.
    #[must_use]
    pub const fn is_assessed(self) -> bool {
        !matches!(self, Self::NotAssessed)
    }

    /// The word as a person reads it.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Met, Language::Swedish) => "uppfyllt",
            (Self::Met, Language::English) => "met",
            (Self::Gap, Language::Swedish) => "brist",
            (Self::Gap, Language::English) => "gap",
            (Self::Partial, Language::Swedish) => "delvis",
            (Self::Partial, Language::English) => "partial",
            (Self::NotAssessed, Language::Swedish) => "inte bedömt",
            (Self::NotAssessed, Language::English) => "not assessed",
        }
    }
}

/// One area of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaResult {
    /// The area.
    pub area: Area,
    /// Where it stands.
    pub status: AreaStatus,
    /// The lists that would have to be recorded as `all` for everything to be assessed.
    pub missing: Vec<List>,
    /// How its checks ended.
    pub checks: CheckCounts,
    /// Its findings, in the order of the report.
    pub findings: Vec<Fingerprint>,
}

impl AreaResult {
    pub(crate) fn of(area: Area, outcomes: &[RuleOutcome], findings: &[Finding]) -> Self {
        let outcomes: Vec<&RuleOutcome> =
            outcomes.iter().filter(|outcome| outcome.area == area && !outcome.waits_for_answers()).collect();
        let findings: Vec<&Finding> = findings.iter().filter(|finding| finding.area == area).collect();
        let mut missing: Vec<List> = outcomes.iter().flat_map(|outcome| outcome.missing.iter().copied()).collect();
        missing.sort_unstable();
        missing.dedup();
        Self {
            area,
            status: area_status(&outcomes, &findings),
            missing,
            checks: outcomes.iter().map(|outcome| outcome.counts).sum(),
            findings: findings.iter().map(|finding| finding.fingerprint.clone()).collect(),
        }
    }
}

/// Decides the status of an area from its rules' outcomes and its findings.
///
/// An accepted finding makes no gap, but its check did not pass either, so the area is at best partial.
#[must_use]
pub fn area_status(outcomes: &[&RuleOutcome], findings: &[&Finding]) -> AreaStatus {
    let is_gap = |finding: &&Finding| finding.severity >= Severity::High && finding.accepted.is_none();
    if findings.iter().any(is_gap) {
        return AreaStatus::Gap;
    }
    let weighty: CheckCounts =
        outcomes.iter().filter(|outcome| outcome.severity >= Severity::High).map(|outcome| outcome.counts).sum();
    let all: CheckCounts = outcomes.iter().map(|outcome| outcome.counts).sum();
    if weighty.passed > 0 && weighty.failed == 0 && weighty.not_assessed == 0 {
        AreaStatus::Met
    } else if all.assessed() > 0 {
        AreaStatus::Partial
    } else {
        AreaStatus::NotAssessed
    }
}
