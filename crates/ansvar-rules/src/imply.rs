//! Causes: which finding follows from which.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    EntityRef, Finding, Fingerprint, Id, Named, RuleId, Unresolved, VoidReason, WitnessKind, resolve_group,
};

use crate::facts::Context;
use crate::header::Header;
use crate::witness::{MISSING, NOT_LINKED, OUTDATED};

/// Sets `implied_by` on findings whose rule says that they follow from another rule's findings.
///
/// A finding follows from one on the same subject, unless that is the organisation; from one whose subject it names; from
/// one of the organisation's that names its subject; from one that names all who stand in its way; and, where nobody does
/// and one of the two is the organisation's, from one that names whom it names or lacks what it lacks. That nothing leads
/// to somebody follows from their not being there when no way at all comes to them. Earlier rules of the header come
/// first. A cycle follows from nothing.
///
/// What a finding names are its related entities. Who names a group names the role that leads it.
pub(crate) fn link(findings: &mut [Finding], headers: &BTreeMap<&RuleId, &Header>, leaders: &BTreeMap<Id, Named>) {
    let side = |finding| Side::of(finding, headers, leaders);
    let sides: Vec<Side<'_>> = findings.iter().map(side).collect();
    let approached: BTreeSet<&Named> = sides.iter().flat_map(Side::approached).collect();
    let mut by_rule: BTreeMap<&RuleId, Causes<'_, '_>> = BTreeMap::new();
    for side in &sides {
        by_rule.entry(&side.finding.rule).or_default().add(side);
    }
    let link = |side: &Side<'_>| {
        let mut causes = headers.get(&side.finding.rule)?.implied_by.iter();
        causes.find_map(|cause| side.nearest(by_rule.get(cause)?, &approached))
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

/// The findings of one rule as causes, by what a consequence may share with them: no consequence looks at all of them.
#[derive(Default)]
struct Causes<'s, 'f> {
    by_entity: BTreeMap<EntityRef, Vec<&'s Side<'f>>>,
    by_subject: BTreeMap<&'f Named, Vec<&'s Side<'f>>>,
    by_name: BTreeMap<&'f Named, Vec<&'s Side<'f>>>,
    by_obstacle: BTreeMap<(&'static str, &'f Named), Vec<&'s Side<'f>>>,
    /// Those of the organisation itself: a rule has few.
    whole: Vec<&'s Side<'f>>,
}

impl<'s, 'f> Causes<'s, 'f> {
    fn add(&mut self, side: &'s Side<'f>) {
        self.by_entity.entry(side.finding.entity).or_default().push(side);
        self.by_subject.entry(&side.finding.subject).or_default().push(side);
        for name in &side.names {
            self.by_name.entry(name).or_default().push(side);
        }
        for obstacle in &side.obstacles {
            self.by_obstacle.entry((obstacle.code, obstacle.at)).or_default().push(side);
        }
        if side.is_whole() {
            self.whole.push(side);
        }
    }

    /// Every cause that a finding may follow from, some of them more than once.
    fn near(&self, side: &Side<'f>) -> impl Iterator<Item = &'s Side<'f>> {
        let same = self.by_entity.get(&side.finding.entity);
        let subjects = side.names.iter().filter_map(|name| self.by_subject.get(name));
        let whole = side.is_whole().then(|| side.names.iter().filter_map(|name| self.by_name.get(name)));
        let blocked = side.obstacles.first().map(|obstacle| {
            let at = [self.by_subject.get(obstacle.at), self.by_name.get(obstacle.at)];
            at.into_iter().chain([self.by_obstacle.get(&(obstacle.code, obstacle.at))]).flatten()
        });
        let found = same.into_iter().chain(subjects).chain(whole.into_iter().flatten());
        found.chain(blocked.into_iter().flatten()).chain([&self.whole]).flatten().copied()
    }
}

/// Who stands in a way, and why.
struct Obstacle<'f> {
    code: &'static str,
    /// Who is at fault.
    at: &'f Named,
    /// Who would have been come to.
    to: &'f Named,
}

impl Obstacle<'_> {
    /// Whether somebody is not in place.
    fn is_vacancy(&self) -> bool {
        matches!(self.code, "vacant" | "ended" | "not_started" | "group_unresolved")
    }
}

/// A finding as cause or consequence.
struct Side<'f> {
    finding: &'f Finding,
    /// Whom it names beside its subject.
    names: BTreeSet<&'f Named>,
    /// Whether it is about a way over lines, so that it follows from nothing but what stands in that way.
    on_a_way: bool,
    /// What stands in its way.
    obstacles: Vec<Obstacle<'f>>,
    /// What its witness says is not there, or was last there too long ago.
    lacks: Vec<&'f str>,
}

impl<'f> Side<'f> {
    fn of(finding: &'f Finding, headers: &BTreeMap<&RuleId, &Header>, leaders: &'f BTreeMap<Id, Named>) -> Self {
        let steps = &finding.witness.steps;
        let faults = || steps.iter().filter_map(|step| Some((&step.entity, step.void.as_ref()?)));
        let is_lack = |void: &VoidReason| [MISSING, OUTDATED].contains(&void.code);
        let obstacles = faults().flat_map(|(to, void)| void.at.iter().map(|at| Obstacle { code: void.code, at, to }));
        let led = finding.related.iter().filter_map(|named| leaders.get(&named.id));
        Self {
            finding,
            on_a_way: headers.get(&finding.rule).is_some_and(|header| header.witness.query.is_way()),
            names: finding.related.iter().chain(led).collect(),
            obstacles: obstacles.collect(),
            lacks: faults().filter(|(_, void)| is_lack(void)).map(|(word, _)| word.id.as_str()).collect(),
        }
    }

    /// Who is not in place though a way comes to them.
    fn approached(&self) -> impl Iterator<Item = &'f Named> {
        self.obstacles.iter().filter(|obstacle| self.on_a_way && obstacle.is_vacancy()).map(|obstacle| obstacle.at)
    }

    /// The nearest of the causes that it follows from.
    fn nearest(&self, causes: &Causes<'_, 'f>, approached: &BTreeSet<&Named>) -> Option<Fingerprint> {
        let ranked =
            causes.near(self).filter_map(|cause| Some((self.rank(cause, approached)?, &cause.finding.fingerprint)));
        ranked.min().map(|(_, fingerprint)| fingerprint.clone())
    }

    /// How near a cause is; `None` when it is not the cause.
    fn rank(&self, cause: &Self, approached: &BTreeSet<&Named>) -> Option<u8> {
        if self.finding.witness.kind == WitnessKind::Cycle {
            None
        } else if self.finding.entity == cause.finding.entity && !self.is_whole() {
            Some(0)
        } else if !self.on_a_way && self.obstacles.is_empty() && self.names.contains(&cause.finding.subject)
            || cause.is_whole() && cause.names.contains(&self.finding.subject)
        {
            Some(1)
        } else {
            self.is_explained_by(cause, approached).then_some(2)
        }
    }

    /// Whether a cause names all who stand in its way; where nobody does, whether both name or lack the same.
    fn is_explained_by(&self, cause: &Self, approached: &BTreeSet<&Named>) -> bool {
        // What one process lacks is not what another lacks; what the organisation lacks, everybody does.
        let lacks = |word| cause.is_whole() && cause.shows_itself() && cause.lacks.contains(word);
        if !self.obstacles.is_empty() {
            let explained = |obstacle| cause.accounts_for(obstacle) || cause.comes_before(obstacle, approached);
            return self.obstacles.iter().all(explained) && self.lacks.iter().all(lacks);
        }
        let lack_same = self.lacks.iter().any(lacks);
        let name_same =
            !self.on_a_way && (self.is_whole() || cause.is_whole()) && !self.names.is_disjoint(&cause.names);
        lack_same || name_same
    }

    /// Whether an obstacle is its doing: it is about whoever is not in place, or shows the same obstacle itself.
    fn accounts_for(&self, obstacle: &Obstacle<'_>) -> bool {
        let Obstacle { code, at, .. } = obstacle;
        if obstacle.is_vacancy() {
            return self.finding.subject == **at || self.names.contains(at);
        }
        self.obstacles.iter().any(|own| (own.code, own.at) == (code, at))
    }

    /// Whether nothing leads to somebody because nobody is there to be led to: the organisation's role is vacant, and no
    /// way at all has been settled to it or to another that could do. The ways are settled with whoever fills it.
    fn comes_before(&self, obstacle: &Obstacle<'_>, approached: &BTreeSet<&Named>) -> bool {
        let stands_empty = self.obstacles.iter().any(|own| own.is_vacancy() && own.at == obstacle.to);
        obstacle.code == NOT_LINKED && self.is_whole() && stands_empty && self.names.is_disjoint(approached)
    }

    /// Whether its witness begins at its subject, so that what is lacking there its subject lacks.
    fn shows_itself(&self) -> bool {
        self.finding.witness.steps.first().is_some_and(|step| step.entity == self.finding.subject)
    }

    fn is_whole(&self) -> bool {
        self.finding.entity == EntityRef::Organisation
    }
}
