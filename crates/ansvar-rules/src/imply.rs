//! Causes: which finding follows from which.

use std::collections::BTreeMap;

use ansvar_model::{EntityRef, Finding, Fingerprint, RuleId, Step};

use crate::witness::MISSING;

/// Sets `implied_by` on findings whose rule says that they follow from another rule's findings.
///
/// A finding follows from one on the same subject, from one whose subject it names or that names its subject, and from
/// one that names the same entity, or of the organisation misses the same thing; earlier rules of the header come first.
///
/// What a finding names are its related entities, those on its witness's way among them.
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

/// The candidate nearest to the finding.
fn best<'f>(finding: &Finding, candidates: impl Iterator<Item = &'f Finding>) -> Option<&'f Finding> {
    let rank = |cause: &Finding| {
        let names_other = finding.related.contains(&cause.subject) || cause.related.contains(&finding.subject);
        let names_same = cause.related.iter().any(|named| finding.related.contains(named));
        // What one process misses is not what another misses; what the organisation misses, everybody does.
        let misses_same = cause.entity == EntityRef::Organisation
            && missed(cause).any(|word| missed(finding).any(|other| other == word));
        if cause.entity == finding.entity {
            Some(0)
        } else if names_other {
            Some(1)
        } else {
            (names_same || misses_same).then_some(2)
        }
    };
    let ranked = candidates.filter_map(|cause| Some((rank(cause)?, &cause.fingerprint, cause)));
    ranked.min_by_key(|(rank, fingerprint, _)| (*rank, *fingerprint)).map(|(_, _, cause)| cause)
}

/// What a finding's witness says is not there: words, and functions whose role is vacant.
fn missed(finding: &Finding) -> impl Iterator<Item = &str> {
    finding.witness.steps.iter().filter_map(|step: &Step| match step.void.as_ref()?.code {
        MISSING => Some(step.entity.id.as_str()),
        "vacant" => step.via.as_deref(),
        _ => None,
    })
}
