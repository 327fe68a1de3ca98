//! Checks: what became of one rule on every entity of its scope.

use std::sync::Arc;

use crate::area::Area;
use crate::finding::{Basis, RuleId, Severity, SourceReference};
use crate::id::Kind;
use crate::organisation::List;
use crate::text::Bilingual;

/// How many checks ended in which way. A check is one rule on one entity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckCounts {
    /// Assessed, and nothing found.
    pub passed: u64,
    /// Assessed, and something found.
    pub failed: u64,
    /// The rule does not apply to the entity, or there is no entity.
    pub not_applicable: u64,
    /// What the rule needs has not been recorded.
    pub not_assessed: u64,
}

impl CheckCounts {
    /// The number of checks that were assessed.
    #[must_use]
    pub const fn assessed(self) -> u64 {
        self.passed + self.failed
    }
}

impl std::ops::AddAssign for CheckCounts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.not_applicable += other.not_applicable;
        self.not_assessed += other.not_assessed;
    }
}

impl std::iter::Sum for CheckCounts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        let mut total = Self::default();
        counts.for_each(|count| total += count);
        total
    }
}

/// One rule's checks over the whole organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleOutcome {
    /// The rule.
    pub rule: RuleId,
    /// What it states, in one line.
    pub title: Bilingual,
    /// Why it matters.
    pub description: Bilingual,
    /// What it rests on.
    pub basis: Basis,
    /// Where the source says so.
    pub source: Arc<[SourceReference]>,
    /// The area it counts in.
    pub area: Area,
    /// Its severity in the packs that were run.
    pub severity: Severity,
    /// The kind of entity it is about.
    pub scope: Kind,
    /// Whether it waits for survey answers that nobody has given: then it says nothing about the organisation.
    pub waits_for_answers: bool,
    /// How its checks ended.
    pub counts: CheckCounts,
    /// The lists that must be recorded as `all` before it can be assessed everywhere.
    pub missing: Vec<List>,
}
