//! Stats: how long each phase took, and how much there was to do.

use std::time::{Duration, Instant};

use ansvar_rules::Groupings;

/// How long each phase took, and how much there was to do. Never part of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stats {
    /// Reading the file into the model.
    pub load: Duration,
    /// Answering the graph questions.
    pub graph: Duration,
    /// Working out facts and running rules.
    pub rules: Duration,
    /// Putting the report together.
    pub assess: Duration,
    /// Entities and relation records.
    pub entities: u64,
    /// Rules selected.
    pub rule_count: u64,
    /// Checks: rules times entities of their scopes.
    pub checks: u64,
    /// How many times the engine judged.
    pub evaluations: u64,
    /// How the rules that were run told their entities apart.
    pub groupings: Groupings,
}

/// Runs a phase and tells how long it took.
pub(crate) fn timed<T>(phase: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = phase();
    (result, start.elapsed())
}
