//! Causes: which finding follows from which.

use std::collections::BTreeMap;

use ansvar_model::{Finding, Fingerprint, Kind, RuleId};

/// Sets `implied_by` on findings whose rule says that they follow from another rule's findings.
///
/// A finding follows from one on the same subject, and from one whose subject it names or that names its subject. What is
/// missing in the organisation altogether (a finding about it that names nobody) is also the cause of what is found on
/// units, people and things; roles can be named, so they must be. Earlier rules of the header come first.
pub(crate) fn link(findings: &mut [Finding], implied_by: &BTreeMap<RuleId, Vec<RuleId>>) {
    let by_rule = by_rule(findings);
    let links: Vec<Option<Fingerprint>> = findings
        .iter()
        .map(|finding| {
            let causes = implied_by.get(&finding.rule)?;
            causes.iter().find_map(|cause| {
                let candidates = by_rule.get(cause)?.iter().filter_map(|&place| findings.get(place));
                best(finding, candidates).map(|cause| cause.fingerprint.clone())
            })
        })
        .collect();
    for (finding, link) in findings.iter_mut().zip(links) {
        finding.implied_by = link;
    }
}

fn by_rule(findings: &[Finding]) -> BTreeMap<RuleId, Vec<usize>> {
    let mut by_rule: BTreeMap<RuleId, Vec<usize>> = BTreeMap::new();
    for (place, finding) in findings.iter().enumerate() {
        by_rule.entry(finding.rule.clone()).or_default().push(place);
    }
    by_rule
}

/// The candidate nearest to the finding: same subject first, then named ones, then the organisation's.
fn best<'f>(finding: &Finding, candidates: impl Iterator<Item = &'f Finding>) -> Option<&'f Finding> {
    let rank = |cause: &Finding| {
        if cause.entity == finding.entity {
            Some(0)
        } else if finding.related.contains(&cause.subject) || cause.related.contains(&finding.subject) {
            Some(1)
        } else if cause.related.iter().any(|named| finding.related.contains(named)) {
            Some(2)
        } else {
            let nobody_named = cause.subject.kind == Kind::Organisation && cause.related.is_empty();
            (nobody_named && finding.subject.kind != Kind::Role).then_some(3)
        }
    };
    let ranked = candidates.filter_map(|cause| Some((rank(cause)?, &cause.fingerprint, cause)));
    ranked.min_by_key(|(rank, fingerprint, _)| (*rank, *fingerprint)).map(|(_, _, cause)| cause)
}
