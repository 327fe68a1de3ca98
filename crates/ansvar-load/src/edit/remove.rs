//! Taking entities away, and with them what cannot be without them.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{EntityRef, Id};

use super::draft::{Draft, Standing};
use super::row::Row;
use super::several::Several;
use crate::problem::Complaint;

impl Draft<'_> {
    /// Takes entities away. What has a required reference to one of them goes too, and so on; all other references to
    /// them are dropped. Looks at every row, as many times as things hang on each other.
    pub(super) fn remove(&mut self, entities: impl IntoIterator<Item = EntityRef>) -> Result<(), Complaint> {
        let mut gone = Several::default();
        let mut new = Several::default();
        for entity in entities {
            gone.add(entity);
            new.add(entity);
        }
        let mut changed = BTreeMap::new();
        while !new.all().is_empty() {
            let mut next = Several::default();
            // What refers to anything new is made of its row as it was, with all that is gone by now.
            for (entity, mut row) in self.all_mentioning(&new) {
                if gone.contains(entity) {
                    continue;
                }
                if row.let_go(&|other| gone.contains(other)) {
                    changed.insert(entity, row);
                } else {
                    next.add(entity);
                }
            }
            for &entity in next.all() {
                gone.add(entity);
            }
            new = next;
        }
        self.take_out(&gone, changed)
    }

    /// Carries a removal out: rows that go, and rows that have let go of them.
    fn take_out(&mut self, gone: &Several, changed: BTreeMap<EntityRef, Row>) -> Result<(), Complaint> {
        let mut left: BTreeSet<Id> = BTreeSet::new();
        for &entity in gone.all() {
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
        self.refuse_if_referred_to(&Several::from_iter([entity]))?;
        self.ids.insert(row.id().clone(), Standing::Gone);
        self.close_gap(before)?;
        self.join(after, entity)
    }
}
