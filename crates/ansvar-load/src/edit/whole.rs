//! What an edit does beyond its own record: circles of parents, and ids that are words as well.

use ansvar_model::{Actor, Counterpart, EntityRef, Link, SystemId};

use super::draft::Draft;
use super::make::Faults;
use super::raise::Ids;
use super::row::Row;
use crate::message;
use crate::wire::Target;

impl Draft<'_> {
    /// Refuses a row with which units or documents would run in a circle. Takes time in the depth.
    pub(super) fn check_circle(&self, entity: EntityRef, row: &Row) -> Result<(), Faults> {
        let (key, first) = match row {
            Row::Unit(unit) => ("parent", unit.parent.map(EntityRef::from)),
            Row::Document(document) => ("part_of", document.part_of.map(EntityRef::from)),
            _ => return Ok(()),
        };
        // INVARIANT: there is no circle without this row, so the way ends.
        let way: Vec<EntityRef> = std::iter::successors(first, |&at| self.above(at).filter(|_| at != entity)).collect();
        if way.last() != Some(&entity) {
            return Ok(());
        }
        let own = row.id();
        let ids = std::iter::once(own.as_str());
        let others = way.iter().filter(|&&at| at != entity).map(|&at| self.id(at).as_str());
        Err(vec![(key.to_owned(), message::cycle(&ids.chain(others).collect::<Vec<_>>()))])
    }

    /// The unit or document that another belongs to.
    fn above(&self, entity: EntityRef) -> Option<EntityRef> {
        match (self.rows.get(&entity), entity) {
            (Some(Row::Unit(unit)), _) => unit.parent.map(Into::into),
            (Some(Row::Document(document)), _) => document.part_of.map(Into::into),
            (None, EntityRef::Unit(at)) => self.organisation.units.find(at)?.parent.map(Into::into),
            (None, EntityRef::Document(at)) => self.organisation.documents.find(at)?.part_of.map(Into::into),
            _ => None,
        }
    }

    /// Has what was written as a word refer to an entity that comes under this id: an id goes before a word.
    pub(super) fn claim_words(&mut self, entity: EntityRef, id: &str) {
        if let (Some(actor), Some(word)) = (Actor::narrow(entity), Counterpart::word(id)) {
            for duty in self.all_of(self.organisation.duties.handles().map(Into::into)) {
                if let Some(Row::Duty(mut row)) = self.row(duty)
                    && row.counterpart == Some(word)
                {
                    row.counterpart = Some(Counterpart::Named(actor));
                    self.put(duty, row.into());
                }
            }
        }
        if let (Some(system), Some(word)) = (<SystemId as Target>::narrow(entity), Link::word(id)) {
            for other in self.all_of(self.organisation.systems.handles().map(Into::into)) {
                if let Some(Row::System(mut row)) = self.row(other)
                    && row.links.contains(&word)
                {
                    row.links.iter_mut().filter(|link| **link == word).for_each(|link| *link = Link::System(system));
                    self.put(other, row.into());
                }
            }
        }
    }

    /// The entities of a table, and those of its kind that have been added.
    fn all_of(&self, there: impl Iterator<Item = EntityRef>) -> Vec<EntityRef> {
        there.chain(self.added.iter().copied()).collect()
    }
}
