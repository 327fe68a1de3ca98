//! Causes: which finding follows from which.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    EntityRef, Finding, Fingerprint, Id, Named, RuleId, Unresolved, VoidReason, WitnessKind, resolve_group,
};

use crate::facts::Context;
use crate::header::Header;
use crate::witness::{MISSING, OUTDATED};

/// Sets `implied_by` on findings whose rule says that they follow from another rule's findings.
///
/// A finding follows from one on the same subject, unless that is the organisation; from one whose subject it names; from
/// one of the organisation's that names its subject; from one that names all who stand in its way; and, where nobody does
/// and one of the two is the organisation's, from one that names whom it names or lacks what it lacks. Earlier rules of
/// the header come first. A cycle follows from nothing.
///
/// What a finding names are its related entities. Who names a group names the role that leads it.
pub(crate) fn link(findings: &mut [Finding], headers: &BTreeMap<&RuleId, &Header>, leaders: &BTreeMap<Id, Named>) {
    let side = |finding| Side::of(finding, headers, leaders);
    let sides: Vec<Side<'_>> = findings.iter().map(side).collect();
    let mut by_rule: BTreeMap<&RuleId, Vec<&Side<'_>>> = BTreeMap::new();
    for side in &sides {
        by_rule.entry(&side.finding.rule).or_default().push(side);
    }
    let link = |side: &Side<'_>| {
        let mut causes = headers.get(&side.finding.rule)?.implied_by.iter();
        causes.find_map(|cause| side.nearest(by_rule.get(cause)?))
    };
    let links: Vec<Option<Fingerprint>> = sides.iter().map(link).collect();
    for (finding, link) in findings.iter_mut().zip(links) {
        finding.implied_by = link;
    }
}

/// The role that leads each group, filled or not.
pub(crate) fn leaders(context: &Context<'_>) -> BTreeMap<Id, Named> {
    let organisation = context.organisation;
    let leader = |group| match resolve_group(organisation, &context.staffing, group) {
        Ok(role) | Err(Unresolved::LeaderVacant(role)) => Some(organisation.named(role)),
        Err(Unresolved::NoLeader) => None,
    };
    let groups = organisation.groups.entries();
    groups.filter_map(|(at, group)| Some((group.id.clone(), leader(at)?))).collect()
}

/// A finding as cause or consequence.
struct Side<'f> {
    finding: &'f Finding,
    /// Whom it names beside its subject.
    names: BTreeSet<&'f Named>,
    /// Whether it is about a way over lines, so that it follows from nothing but what stands in that way.
    on_a_way: bool,
    /// Who stands in its way, and why.
    obstacles: Vec<(&'static str, &'f Named)>,
    /// What its witness says is not there, or was last there too long ago.
    lacks: Vec<&'f str>,
}

impl<'f> Side<'f> {
    fn of(finding: &'f Finding, headers: &BTreeMap<&RuleId, &Header>, leaders: &'f BTreeMap<Id, Named>) -> Self {
        let steps = &finding.witness.steps;
        let faults = || steps.iter().filter_map(|step| Some((step.entity.id.as_str(), step.void.as_ref()?)));
        let is_lack = |void: &VoidReason| [MISSING, OUTDATED].contains(&void.code);
        let obstacles: Vec<_> = faults().flat_map(|(_, void)| void.at.iter().map(|at| (void.code, at))).collect();
        let led = finding.related.iter().filter_map(|named| leaders.get(&named.id));
        Self {
            finding,
            on_a_way: headers.get(&finding.rule).is_some_and(|header| header.witness.query.is_way()),
            names: finding.related.iter().chain(led).collect(),
            lacks: faults().filter(|(_, void)| is_lack(void)).map(|(word, _)| word).collect(),
            obstacles,
        }
    }

    /// The nearest of some findings that it follows from.
    fn nearest(&self, causes: &[&Self]) -> Option<Fingerprint> {
        let ranked = causes.iter().filter_map(|cause| Some((self.rank(cause)?, &cause.finding.fingerprint)));
        ranked.min().map(|(_, fingerprint)| fingerprint.clone())
    }

    /// How near a cause is; `None` when it is not the cause.
    fn rank(&self, cause: &Self) -> Option<u8> {
        if self.finding.witness.kind == WitnessKind::Cycle {
            None
        } else if self.finding.entity == cause.finding.entity && !self.is_whole() {
            Some(0)
        } else if !self.on_a_way && self.obstacles.is_empty() && self.names.contains(&cause.finding.subject)
            || cause.is_whole() && cause.names.contains(&self.finding.subject)
        {
            Some(1)
        } else {
            self.is_explained_by(cause).then_some(2)
        }
    }

    /// Whether a cause names all who stand in its way; where nobody does, whether both name or lack the same.
    fn is_explained_by(&self, cause: &Self) -> bool {
        // What one process lacks is not what another lacks; what the organisation lacks, everybody does.
        let lacks = |word| cause.is_whole() && cause.shows_itself() && cause.lacks.contains(word);
        if !self.obstacles.is_empty() {
            return self.obstacles.iter().all(|obstacle| cause.accounts_for(obstacle)) && self.lacks.iter().all(lacks);
        }
        let lack_same = self.lacks.iter().any(lacks);
        let name_same =
            !self.on_a_way && (self.is_whole() || cause.is_whole()) && !self.names.is_disjoint(&cause.names);
        lack_same || name_same
    }

    /// Whether an obstacle is its doing: it is about whoever is not in place, or shows the same obstacle itself.
    fn accounts_for(&self, obstacle: &(&str, &Named)) -> bool {
        match *obstacle {
            ("vacant" | "ended" | "not_started" | "group_unresolved", at) => {
                self.finding.subject == *at || self.names.contains(at)
            }
            _ => self.obstacles.contains(obstacle),
        }
    }

    /// Whether its witness begins at its subject, so that what is lacking there its subject lacks.
    fn shows_itself(&self) -> bool {
        self.finding.witness.steps.first().is_some_and(|step| step.entity == self.finding.subject)
    }

    fn is_whole(&self) -> bool {
        self.finding.entity == EntityRef::Organisation
    }
}
