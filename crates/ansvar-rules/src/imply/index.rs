//! Indexes of findings by what a cause and a consequence may share: no finding is held against all others.

use std::collections::BTreeSet;
use std::hash::Hash;

use ansvar_model::EntityRef;
use smallvec::SmallVec;

use super::side::Side;
use crate::facts::Map;

/// The place of a finding.
pub(super) type Slot = u32;

/// Findings by a key. Mostly there are one or two.
type By<K> = Map<K, SmallVec<[Slot; 2]>>;

/// The findings of one rule as causes.
#[derive(Debug, Default)]
pub(super) struct Causes {
    by_entity: By<EntityRef>,
    by_subject: By<u32>,
    by_name: By<u32>,
    by_obstacle: By<(&'static str, u32)>,
    /// Those of the organisation itself: a rule has few.
    pub(super) whole: Vec<Slot>,
}

/// The findings of one rule as consequences.
#[derive(Debug, Default)]
pub(super) struct Consequences {
    all: BTreeSet<Slot>,
    by_entity: By<EntityRef>,
    by_name: By<u32>,
    /// By the first who stands in the way.
    by_obstacle: By<u32>,
    whole: Vec<Slot>,
}

/// Notes a finding under a key, or takes it away.
fn note<K: Eq + Hash>(by: &mut By<K>, key: K, slot: Slot, is_there: bool) {
    if is_there {
        by.entry(key).or_default().push(slot);
    } else if let Some(slots) = by.get_mut(&key) {
        slots.retain(|other| *other != slot);
        if slots.is_empty() {
            by.remove(&key);
        }
    }
}

fn note_whole(whole: &mut Vec<Slot>, slot: Slot, is_there: bool) {
    if is_there { whole.push(slot) } else { whole.retain(|&other| other != slot) }
}

impl Causes {
    /// Notes a finding, or takes it away.
    pub(super) fn note(&mut self, slot: Slot, side: &Side, is_there: bool) {
        note(&mut self.by_entity, side.entity, slot, is_there);
        note(&mut self.by_subject, side.subject, slot, is_there);
        for &name in &side.names {
            note(&mut self.by_name, name, slot, is_there);
        }
        for obstacle in &side.obstacles {
            note(&mut self.by_obstacle, (obstacle.code, obstacle.at), slot, is_there);
        }
        if side.is_whole() {
            note_whole(&mut self.whole, slot, is_there);
        }
    }

    /// Every cause that a finding may follow from, some of them more than once.
    pub(super) fn near<'a>(&'a self, side: &'a Side) -> impl Iterator<Item = Slot> + 'a {
        let same = self.by_entity.get(&side.entity);
        let subjects = side.names.iter().filter_map(|name| self.by_subject.get(name));
        let whole = side.is_whole().then(|| side.names.iter().filter_map(|name| self.by_name.get(name)));
        let blocked = side.obstacles.first().map(|obstacle| {
            let at = [self.by_subject.get(&obstacle.at), self.by_name.get(&obstacle.at)];
            at.into_iter().chain([self.by_obstacle.get(&(obstacle.code, obstacle.at))]).flatten()
        });
        let found = same.into_iter().chain(subjects).chain(whole.into_iter().flatten());
        found.chain(blocked.into_iter().flatten()).flatten().chain(&self.whole).copied()
    }
}

impl Consequences {
    /// Notes a finding, or takes it away.
    pub(super) fn note(&mut self, slot: Slot, side: &Side, is_there: bool) {
        let _ = if is_there { self.all.insert(slot) } else { self.all.remove(&slot) };
        note(&mut self.by_entity, side.entity, slot, is_there);
        for &name in &side.names {
            note(&mut self.by_name, name, slot, is_there);
        }
        if let Some(obstacle) = side.obstacles.first() {
            note(&mut self.by_obstacle, obstacle.at, slot, is_there);
        }
        if side.is_whole() {
            note_whole(&mut self.whole, slot, is_there);
        }
    }

    /// Adds every finding that may follow from a cause: those whose [`Causes::near`] gives it.
    pub(super) fn touched(&self, cause: &Side, touched: &mut BTreeSet<Slot>) {
        if cause.is_whole() {
            touched.extend(&self.all);
            return;
        }
        touched.extend(self.by_entity.get(&cause.entity).into_iter().flatten());
        touched.extend(self.by_name.get(&cause.subject).into_iter().flatten());
        let at = cause.obstacles.iter().map(|obstacle| obstacle.at);
        for at in cause.names.iter().copied().chain([cause.subject]).chain(at) {
            touched.extend(self.by_obstacle.get(&at).into_iter().flatten());
        }
        touched.extend(&self.whole);
    }
}
