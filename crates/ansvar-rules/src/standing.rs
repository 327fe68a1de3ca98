//! How a check counts: what a rule says of an entity, findings apart.

use ansvar_model::CheckCounts;

/// What a rule says of one entity, findings apart: how the check counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The rule has not been run on it.
    #[default]
    Unsaid,
    NotApplicable,
    NotAssessed,
    Passed,
    Failed,
}

impl Standing {
    /// Counts so many checks.
    pub(crate) const fn count(self, counts: &mut CheckCounts, checks: u64) {
        match self {
            Self::Unsaid => {}
            Self::NotApplicable => counts.not_applicable += checks,
            Self::NotAssessed => counts.not_assessed += checks,
            Self::Passed => counts.passed += checks,
            Self::Failed => counts.failed += checks,
        }
    }

    /// Takes one check back.
    pub(crate) const fn uncount(self, counts: &mut CheckCounts) {
        let count = match self {
            Self::Unsaid => return,
            Self::NotApplicable => &mut counts.not_applicable,
            Self::NotAssessed => &mut counts.not_assessed,
            Self::Passed => &mut counts.passed,
            Self::Failed => &mut counts.failed,
        };
        *count = count.saturating_sub(1);
    }
}
