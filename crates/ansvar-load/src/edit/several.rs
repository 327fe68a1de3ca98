//! Some entities that rows are searched for.

use std::collections::BTreeSet;

use ansvar_model::{EntityRef, KindSet};

/// Some entities, and of which kinds: most references are to other kinds.
#[derive(Default)]
pub(super) struct Several {
    entities: BTreeSet<EntityRef>,
    kinds: KindSet,
}

impl Several {
    pub(super) fn add(&mut self, entity: EntityRef) {
        self.kinds = self.kinds.union(KindSet::of(&[entity.kind()]));
        self.entities.insert(entity);
    }

    #[inline]
    pub(super) fn contains(&self, entity: EntityRef) -> bool {
        self.kinds.contains(entity.kind()) && self.entities.contains(&entity)
    }

    pub(super) const fn kinds(&self) -> KindSet {
        self.kinds
    }

    pub(super) const fn all(&self) -> &BTreeSet<EntityRef> {
        &self.entities
    }
}

impl FromIterator<EntityRef> for Several {
    fn from_iter<I: IntoIterator<Item = EntityRef>>(entities: I) -> Self {
        let mut several = Self::default();
        entities.into_iter().for_each(|entity| several.add(entity));
        several
    }
}
