//! Derived ids: those of records without an id of their own, numbered in the order of their list where they are alike.

use std::collections::BTreeSet;

use ansvar_model::{EntityRef, Id};

use super::draft::{Draft, Standing};
use super::make::derived;
use super::raise::raise;
use super::row::Row;
use crate::message;
use crate::problem::Complaint;

impl Draft<'_> {
    /// What the id of a row is derived from, without its number; `None` for a row with an id of its own.
    pub(super) fn base(&self, entity: EntityRef, row: &Row) -> Option<Id> {
        if row.id().as_str().contains(':') { derived(self, entity.kind(), &raise(row, self)) } else { None }
    }

    /// Gives an entity an id derived from this.
    pub(super) fn join(&mut self, base: &Id, entity: EntityRef) -> Result<(), Complaint> {
        self.number(base, Some(entity))
    }

    /// Numbers the records with an id derived from this anew, after one of them has left.
    pub(super) fn close_gap(&mut self, base: &Id) -> Result<(), Complaint> {
        self.number(base, None)
    }

    /// As the ids would be if the list were read now. An id that something refers to must stay.
    fn number(&mut self, base: &Id, joining: Option<EntityRef>) -> Result<(), Complaint> {
        let mut alike: BTreeSet<EntityRef> = joining.into_iter().collect();
        let mut known = Vec::new();
        for number in 1.. {
            let id = numbered(base, number);
            if !self.has_known(id.as_str()) {
                break;
            }
            alike.extend(self.find(id.as_str()));
            known.push(id);
        }
        let mut moved = Vec::new();
        for (entity, number) in alike.into_iter().zip(1..) {
            let Some(row) = self.row(entity) else { continue };
            let id = numbered(base, number);
            if joining != Some(entity) && *row.id() != id && self.is_referred_to(entity) {
                return Err(message::id_in_use(row.id().as_str()));
            }
            moved.push((entity, id, row));
        }
        self.ids.extend(known.into_iter().map(|id| (id, Standing::Gone)));
        for (entity, id, mut row) in moved {
            self.ids.insert(id.clone(), Standing::At(entity));
            if *row.id() != id {
                row.set_id(id);
                self.put(entity, row);
            }
        }
        Ok(())
    }

    /// Whether any row refers to an entity. Looks at every row.
    pub(super) fn is_referred_to(&self, entity: EntityRef) -> bool {
        !self.all_mentioning(&|other| other == entity).is_empty()
    }
}

fn numbered(base: &Id, number: u32) -> Id {
    if number == 1 { base.clone() } else { base.numbered(number) }
}
