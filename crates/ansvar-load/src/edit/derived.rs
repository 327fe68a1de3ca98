//! Derived ids: those of records without an id of their own, numbered in the order of their list where they are alike.

use std::collections::BTreeSet;

use ansvar_model::{EntityRef, Id};

use super::draft::{Draft, Standing};
use super::make::derived;
use super::raise::{Ids, raise};
use super::row::Row;
use super::several::Several;
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
        let ids: Vec<(EntityRef, Id)> =
            alike.into_iter().zip(1..).map(|(entity, number)| (entity, numbered(base, number))).collect();
        let moved = ids.iter().filter(|(entity, id)| self.id(*entity) != id).map(|(entity, _)| *entity);
        let moved: BTreeSet<EntityRef> = moved.collect();
        self.refuse_if_referred_to(&moved.iter().copied().filter(|&entity| joining != Some(entity)).collect())?;
        self.ids.extend(known.into_iter().map(|id| (id, Standing::Gone)));
        for (entity, id) in ids {
            self.ids.insert(id.clone(), Standing::At(entity));
            if moved.contains(&entity)
                && let Some(mut row) = self.row(entity)
            {
                row.set_id(id);
                self.put(entity, row);
            }
        }
        Ok(())
    }

    /// Refuses to change ids that rows refer to. Looks at every row, unless there are no such ids.
    pub(super) fn refuse_if_referred_to(&self, entities: &Several) -> Result<(), Complaint> {
        let referring = if entities.all().is_empty() { Vec::new() } else { self.all_mentioning(entities) };
        let in_use = |entity: &&EntityRef| {
            let one = Several::from_iter([**entity]);
            referring.iter().any(|(_, row)| row.mentions(&one))
        };
        let first = if referring.is_empty() { None } else { entities.all().iter().find(in_use) };
        first.map_or(Ok(()), |&entity| Err(message::id_in_use(self.id(entity).as_str())))
    }
}

fn numbered(base: &Id, number: u32) -> Id {
    if number == 1 { base.clone() } else { base.numbered(number) }
}
