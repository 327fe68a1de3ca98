//! Footprints: what a change can have affected, found from what it touched, before and after.
//!
//! Changes of plans, of people and of what they leave behind in other records are followed; of all others nothing is
//! known, and everything is judged again.

mod closure;
mod people;
mod plans;
mod whole;

use std::collections::BTreeSet;
use std::sync::Arc;

use ansvar_model::{EntityRef, EventType, Mentions, Organisation, Row};

use super::affected::Affected;
use crate::facts::{FactSettings, Parts};

/// A change of an organisation.
pub(super) struct Change<'c> {
    /// The organisation as it is now.
    pub(super) organisation: &'c Organisation,
    /// What was there before of what was touched.
    pub(super) rows: &'c [Row],
    /// What is no longer there.
    pub(super) gone: &'c [EntityRef],
    /// What was not there before.
    pub(super) added: &'c [EntityRef],
}

/// What a change can have affected; `None` when that may be anything. The parts are made those of the organisation as it
/// is now, unless the answer is `None`.
pub(super) fn of(
    change: &Change<'_>,
    (parts, mentions): (&mut Arc<Parts>, &Mentions),
    settings: FactSettings,
) -> Option<Affected> {
    if !change.is_followed() {
        return None;
    }
    let mut affected = Affected::default();
    let remaining = change.rows.iter().map(Row::entity).chain(change.added.iter().copied());
    affected.extend(remaining.filter(|&entity| change.organisation.contains(entity)));
    plans::follow(change, (parts, mentions), &mut affected)?;
    if change.is_about_people() {
        *parts = people::follow(change, (parts, mentions), settings, &mut affected)?;
    }
    Some(affected)
}

impl Change<'_> {
    /// Whether all of it is of a kind that can be followed.
    fn is_followed(&self) -> bool {
        let followed = |entity: &EntityRef| {
            matches!(
                entity,
                EntityRef::Plan(_)
                    | EntityRef::PlanItem(_)
                    | EntityRef::Person(_)
                    | EntityRef::Assignment(_)
                    | EntityRef::Access(_)
                    | EntityRef::Interest(_)
            )
        };
        let touched = |row: &Row| followed(&row.entity()) || self.only_lost_references(row);
        self.added.iter().all(followed) && self.rows.iter().all(touched)
    }

    /// Whether a record has only lost references to what is gone, where nothing else is worked out from them.
    fn only_lost_references(&self, row: &Row) -> bool {
        let Some(now) = self.organisation.row(row.entity()) else { return false };
        let mut left = row.clone();
        let is_kept = left.let_go(&|entity| self.gone.contains(&entity));
        let is_enough = match (row, &left) {
            (Row::Role(..) | Row::Asset(..) | Row::Risk(..) | Row::Incident(..), _) => true,
            (Row::Event(_, before), Row::Event(_, after)) => {
                let emptied = |before: usize, after: usize| before > 0 && after == 0;
                before.kind != EventType::Exit
                    && !emptied(before.about.len(), after.about.len())
                    && !emptied(before.by.len(), after.by.len())
                    && !emptied(before.participants.len(), after.participants.len())
            }
            _ => false,
        };
        is_kept && is_enough && left == now
    }

    /// Whether it changes who fills which role, or what they are called.
    fn is_about_people(&self) -> bool {
        let is_about = |entity: EntityRef| matches!(entity, EntityRef::Person(_) | EntityRef::Assignment(_));
        self.rows.iter().any(|row| is_about(row.entity())) || self.added.iter().any(|&entity| is_about(entity))
    }

    /// The ids that stand for something else now, or for something that is called otherwise.
    pub(super) fn ids_that_read_otherwise(&self) -> BTreeSet<String> {
        let called = |row: &Row| match row {
            Row::Person(_, person) => (person.id.clone(), person.label.clone()),
            Row::Plan(_, plan) => (plan.id.clone(), Some(plan.title.clone())),
            Row::PlanItem(_, item) => (item.id.clone(), item.activity.as_deref().map(Box::from)),
            Row::Assignment(_, assignment) => (assignment.id.clone(), None),
            // Of what is followed, nothing else has a name or can get another id while it is there.
            row => (self.organisation.id_of(row.entity()).clone(), None),
        };
        let mut ids = BTreeSet::new();
        for (_, before, after) in self.pairs() {
            let (before, after) = (before.as_ref().map(called), after.as_ref().map(called));
            if before != after {
                ids.extend(before.into_iter().chain(after).map(|(id, _)| id.to_string()));
            }
        }
        ids
    }

    /// What was touched, before and after; `None` before it was there and when it is gone.
    fn pairs(&self) -> impl Iterator<Item = (EntityRef, Option<Row>, Option<Row>)> + '_ {
        let touched = self.rows.iter().map(|row| (row.entity(), Some(row.clone())));
        let added = self.added.iter().map(|&entity| (entity, None));
        touched.chain(added).map(|(entity, before)| (entity, before, self.organisation.row(entity)))
    }
}
