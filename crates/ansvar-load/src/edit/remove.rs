//! Taking entities away, and with them what cannot be without them.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{EntityRef, Id, Kind};

use super::draft::{Draft, Standing};
use super::row::Row;
use crate::problem::Complaint;

/// Some entities, with their kinds apart: most references are to other kinds.
#[derive(Default)]
struct Gone {
    entities: BTreeSet<EntityRef>,
    kinds: u64,
}

impl Gone {
    fn add(&mut self, entity: EntityRef) {
        self.kinds |= bit(entity.kind());
        self.entities.insert(entity);
    }

    #[inline]
    fn contains(&self, entity: EntityRef) -> bool {
        self.kinds & bit(entity.kind()) != 0 && self.entities.contains(&entity)
    }
}

/// INVARIANT: there are fewer than 64 kinds.
const fn bit(kind: Kind) -> u64 {
    1 << kind as u64
}

impl Draft<'_> {
    /// Takes entities away. What has a required reference to one of them goes too, and so on; all other references to
    /// them are dropped. Looks at every row, as many times as things hang on each other.
    pub(super) fn remove(&mut self, entities: impl IntoIterator<Item = EntityRef>) -> Result<(), Complaint> {
        let mut gone = Gone::default();
        let mut new = Gone::default();
        for entity in entities {
            gone.add(entity);
            new.add(entity);
        }
        let mut changed = BTreeMap::new();
        while !new.entities.is_empty() {
            let mut next = Gone::default();
            // What refers to anything new is made of its row as it was, with all that is gone by now.
            for (entity, mut row) in self.all_mentioning(&|other| new.contains(other)) {
                if gone.contains(entity) {
                    continue;
                }
                if row.let_go(&|other| gone.contains(other)) {
                    changed.insert(entity, row);
                } else {
                    next.add(entity);
                }
            }
            for &entity in &next.entities {
                gone.add(entity);
            }
            new = next;
        }
        self.take_out(&gone, changed)
    }

    /// Carries a removal out: rows that go, and rows that have let go of them.
    fn take_out(&mut self, gone: &Gone, changed: BTreeMap<EntityRef, Row>) -> Result<(), Complaint> {
        let mut left: BTreeSet<Id> = BTreeSet::new();
        for &entity in &gone.entities {
            let Some(row) = self.row(entity) else { continue };
            left.extend(self.base(entity, &row));
            self.ids.insert(row.id().clone(), Standing::Gone);
            self.gone.insert(entity);
        }
        let mut moved = Vec::new();
        for (entity, row) in changed.into_iter().filter(|(entity, _)| !gone.contains(*entity)) {
            let before = self.row(entity).and_then(|row| self.base(entity, &row));
            let after = self.base(entity, &row);
            self.put(entity, row);
            if before != after {
                moved.push((entity, before.zip(after)));
            }
        }
        for base in left {
            self.close_gap(&base)?;
        }
        for (entity, bases) in moved {
            let Some((before, after)) = bases else { continue };
            self.rebase(entity, &before, &after)?;
        }
        Ok(())
    }

    /// Gives an entity an id derived from something else than before. No other may refer to it.
    pub(super) fn rebase(&mut self, entity: EntityRef, before: &Id, after: &Id) -> Result<(), Complaint> {
        let Some(row) = self.row(entity) else { return Ok(()) };
        if self.is_referred_to(entity) {
            return Err(crate::message::id_in_use(row.id().as_str()));
        }
        self.ids.insert(row.id().clone(), Standing::Gone);
        self.close_gap(before)?;
        self.join(after, entity)
    }
}
