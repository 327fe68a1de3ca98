//! Causes: findings that one decision closes, told once with everything that follows from them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{Finding, Fingerprint, RuleId, Severity};

/// One rule's findings that follow from nothing else, with all that follows from them.
///
/// Places are indices into the report's findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The rule that found them.
    pub rule: RuleId,
    /// The worst severity among its findings and what follows from them.
    pub severity: Severity,
    /// The rule's own findings, in the order of the report.
    pub findings: Vec<usize>,
    /// What follows from them, in the order of the report.
    pub implied: Vec<usize>,
}

impl Cause {
    /// How many findings go away when the cause is dealt with.
    #[must_use]
    pub fn closes(&self) -> usize {
        self.findings.len() + self.implied.len()
    }
}

/// Gathers the findings that nobody has accepted under their causes: worst first, then those that close most.
///
/// Linear in the number of findings, apart from sorting the causes.
pub(crate) fn causes(findings: &[Finding]) -> Vec<Cause> {
    let roots = roots(findings);
    let mut by_rule: BTreeMap<&RuleId, Cause> = BTreeMap::new();
    for (place, (finding, &root)) in findings.iter().zip(&roots).enumerate() {
        let Some(root_finding) = findings.get(root) else { continue };
        if finding.accepted.is_some() || root_finding.accepted.is_some() {
            continue;
        }
        let cause = by_rule.entry(&root_finding.rule).or_insert_with(|| Cause {
            rule: root_finding.rule.clone(),
            severity: Severity::Low,
            findings: Vec::new(),
            implied: Vec::new(),
        });
        cause.severity = cause.severity.max(finding.severity);
        if place == root { cause.findings.push(place) } else { cause.implied.push(place) }
    }
    let mut causes: Vec<Cause> = by_rule.into_values().collect();
    causes.sort_by_key(|cause| (Reverse(cause.severity), Reverse(cause.closes()), cause.rule.clone()));
    causes
}

/// For every finding, the place of the finding it follows from in the end; its own place when it follows from none.
///
/// A chain that runs in a circle, or leads to a finding that is not there, ends where that shows.
fn roots(findings: &[Finding]) -> Vec<usize> {
    // Few findings are causes: only their places are looked up.
    let causes: BTreeSet<&Fingerprint> = findings.iter().filter_map(|finding| finding.implied_by.as_ref()).collect();
    let is_cause = |(_, finding): &(usize, &Finding)| causes.contains(&finding.fingerprint);
    let places: BTreeMap<&Fingerprint, usize> =
        findings.iter().enumerate().filter(is_cause).map(|(place, finding)| (&finding.fingerprint, place)).collect();
    let parent = |place: usize| {
        let implied_by = findings.get(place)?.implied_by.as_ref()?;
        // What follows from an accepted deviation is not accepted with it: it stands as a cause of its own.
        places
            .get(implied_by)
            .copied()
            .filter(|&cause| findings.get(cause).is_some_and(|cause| cause.accepted.is_none()))
    };
    let root = |start: usize| {
        let mut place = start;
        for _ in 0..findings.len() {
            match parent(place) {
                Some(next) if next != start => place = next,
                _ => break,
            }
        }
        place
    };
    (0..findings.len()).map(root).collect()
}
