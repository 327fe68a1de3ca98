//! Sides: a finding as cause or consequence, with what it takes to tell whether one follows from another.

use std::collections::BTreeMap;

use ansvar_model::{EntityRef, Finding, Fingerprint, Id, Kind, Named, VoidReason, WitnessKind};

use crate::facts::Map;
use crate::witness::{MISSING, NOT_LINKED, OUTDATED};

/// Numbers for those whom findings name, so that they are compared at once.
#[derive(Debug, Default)]
pub(super) struct Names {
    numbers: Map<(Kind, Id), u32>,
    /// The role that leads each group, filled or not.
    leaders: BTreeMap<Id, Named>,
}

impl Names {
    pub(super) fn new(leaders: BTreeMap<Id, Named>) -> Self {
        Self { numbers: Map::default(), leaders }
    }

    fn number(&mut self, named: &Named) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry((named.kind, named.id.clone())).or_insert(next)
    }
}

/// Who stands in a way, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Obstacle {
    pub(super) code: &'static str,
    /// Who is at fault.
    pub(super) at: u32,
    /// Who would have been come to.
    to: u32,
}

impl Obstacle {
    /// Whether somebody is not in place.
    fn is_vacancy(&self) -> bool {
        matches!(self.code, "vacant" | "ended" | "not_started" | "group_unresolved")
    }
}

/// A finding as cause or consequence.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Side {
    /// The place of its rule.
    pub(super) rule: usize,
    pub(super) fingerprint: Fingerprint,
    pub(super) entity: EntityRef,
    pub(super) subject: u32,
    /// Whom it names beside its subject; in order, each once.
    pub(super) names: Box<[u32]>,
    /// Whether it is about a way over lines, so that it follows from nothing but what stands in that way.
    on_a_way: bool,
    is_cycle: bool,
    /// Whether its witness begins at its subject, so that what is lacking there its subject lacks.
    shows_itself: bool,
    /// What stands in its way.
    pub(super) obstacles: Box<[Obstacle]>,
    /// What its witness says is not there, or was last there too long ago.
    lacks: Box<[Box<str>]>,
}

impl Side {
    /// A finding of a rule, which may be about ways.
    pub(super) fn of(finding: &Finding, rule: usize, on_a_way: bool, names: &mut Names) -> Self {
        let steps = &finding.witness.steps;
        let faults = || steps.iter().filter_map(|step| Some((&step.entity, step.void.as_ref()?)));
        let is_lack = |void: &VoidReason| [MISSING, OUTDATED].contains(&void.code);
        let mut obstacles = Vec::new();
        for (to, void) in faults() {
            let to = names.number(to);
            obstacles.extend(void.at.iter().map(|at| Obstacle { code: void.code, at: names.number(at), to }));
        }
        let mut named: Vec<u32> = finding.related.iter().map(|named| names.number(named)).collect();
        for related in &finding.related {
            if let Some(leader) = names.leaders.get(&related.id).cloned() {
                named.push(names.number(&leader));
            }
        }
        named.sort_unstable();
        named.dedup();
        Self {
            rule,
            fingerprint: finding.fingerprint.clone(),
            entity: finding.entity,
            subject: names.number(&finding.subject),
            names: named.into(),
            on_a_way,
            is_cycle: finding.witness.kind == WitnessKind::Cycle,
            shows_itself: steps.first().is_some_and(|step| step.entity == finding.subject),
            obstacles: obstacles.into(),
            lacks: faults().filter(|(_, void)| is_lack(void)).map(|(word, _)| word.id.as_str().into()).collect(),
        }
    }

    /// Whether it is the organisation's own.
    pub(super) fn is_whole(&self) -> bool {
        self.entity == EntityRef::Organisation
    }

    pub(super) fn names(&self, named: u32) -> bool {
        self.names.binary_search(&named).is_ok()
    }

    fn shares_names(&self, other: &Self) -> bool {
        let (few, many) = if self.names.len() <= other.names.len() { (self, other) } else { (other, self) };
        few.names.iter().any(|&named| many.names(named))
    }

    /// Who is not in place though a way comes to them.
    pub(super) fn approached(&self) -> impl Iterator<Item = u32> + '_ {
        self.obstacles.iter().filter(|obstacle| self.on_a_way && obstacle.is_vacancy()).map(|obstacle| obstacle.at)
    }

    /// How near a cause is; `None` when it is not the cause. Those who are approached are the keys of a map.
    pub(super) fn rank(&self, cause: &Self, approached: &Map<u32, u32>) -> Option<u8> {
        if self.is_cycle {
            None
        } else if self.entity == cause.entity && !self.is_whole() {
            Some(0)
        } else if !self.on_a_way && self.obstacles.is_empty() && self.names(cause.subject)
            || cause.is_whole() && cause.names(self.subject)
        {
            Some(1)
        } else {
            self.is_explained_by(cause, approached).then_some(2)
        }
    }

    /// Whether a cause names all who stand in its way; where nobody does, whether both name or lack the same.
    fn is_explained_by(&self, cause: &Self, approached: &Map<u32, u32>) -> bool {
        // What one process lacks is not what another lacks; what the organisation lacks, everybody does.
        let lacks = |word| cause.is_whole() && cause.shows_itself && cause.lacks.contains(word);
        if !self.obstacles.is_empty() {
            let explained = |obstacle| cause.accounts_for(obstacle) || cause.comes_before(obstacle, approached);
            return self.obstacles.iter().all(explained) && self.lacks.iter().all(lacks);
        }
        let lack_same = self.lacks.iter().any(lacks);
        let name_same = !self.on_a_way && (self.is_whole() || cause.is_whole()) && self.shares_names(cause);
        lack_same || name_same
    }

    /// Whether an obstacle is its doing: it is about whoever is not in place, or shows the same obstacle itself.
    fn accounts_for(&self, obstacle: &Obstacle) -> bool {
        if obstacle.is_vacancy() {
            return self.subject == obstacle.at || self.names(obstacle.at);
        }
        self.obstacles.iter().any(|own| (own.code, own.at) == (obstacle.code, obstacle.at))
    }

    /// Whether nothing leads to somebody because nobody is there to be led to: the organisation's role is vacant, and no
    /// way at all has been settled to it or to another that could do. The ways are settled with whoever fills it.
    fn comes_before(&self, obstacle: &Obstacle, approached: &Map<u32, u32>) -> bool {
        let stands_empty = self.obstacles.iter().any(|own| own.is_vacancy() && own.at == obstacle.to);
        let is_approached = || self.names.iter().any(|&named| approached.contains_key(&named));
        obstacle.code == NOT_LINKED && self.is_whole() && stands_empty && !is_approached()
    }
}
