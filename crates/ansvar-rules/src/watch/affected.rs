//! What a change can have affected: entities, and of each the rules that may say something else now.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::EntityRef;

/// The rules that are to be asked again about an entity.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    /// Whether it is all of them.
    pub(super) all: bool,
    /// Those that read one of these facts.
    pub(super) facts: BTreeSet<&'static str>,
    /// Those that read a fact of which only a part has changed.
    pub(super) parts: BTreeSet<Part>,
    /// Those whose evidence is a way over lines.
    pub(super) ways: bool,
}

/// A part of a fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// The fact.
    pub(super) fact: &'static str,
    /// The words that a rule has to hold, all of them, to see the part.
    pub(super) words: Vec<String>,
    /// Where a rule that picks parts by their names does so with one of these; one that holds none of them sees all.
    pub(super) among: &'static [&'static str],
}

impl Wanted {
    const ALL: Self = Self { all: true, facts: BTreeSet::new(), parts: BTreeSet::new(), ways: false };
}

/// The entities whose rules are to be asked again. It errs on the side of too many.
#[derive(Debug, Default)]
pub(super) struct Affected {
    pub(super) entities: BTreeMap<EntityRef, Wanted>,
}

impl Affected {
    /// Everything about an entity may be another.
    pub(super) fn add(&mut self, entity: impl Into<EntityRef>) {
        self.entities.insert(entity.into(), Wanted::ALL);
    }

    /// Everything about some entities may be another.
    pub(super) fn extend<E: Into<EntityRef>>(&mut self, entities: impl IntoIterator<Item = E>) {
        entities.into_iter().for_each(|entity| self.add(entity));
    }

    /// A fact of an entity may be another.
    pub(super) fn add_fact(&mut self, entity: impl Into<EntityRef>, fact: &'static str) {
        self.entities.entry(entity.into()).or_default().facts.insert(fact);
    }

    /// A part of a fact of an entity may be another.
    pub(super) fn add_part(&mut self, entity: impl Into<EntityRef>, part: Part) {
        self.entities.entry(entity.into()).or_default().parts.insert(part);
    }

    /// The evidence for what is found on an entity may be another way.
    pub(super) fn add_ways(&mut self, entity: impl Into<EntityRef>) {
        self.entities.entry(entity.into()).or_default().ways = true;
    }
}
