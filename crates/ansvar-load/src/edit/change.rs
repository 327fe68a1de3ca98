//! Setting fields and adding records.

use std::collections::BTreeSet;

use ansvar_model::{EntityRef, Id, Kind, List, Origin, Plan, PlanId, PlanItem, PlanItemId, Recorded, Value};

use super::draft::{Draft, Standing, kind_of};
use super::head;
use super::make::{Faults, Home, Made, keys, make};
use super::node::Record;
use super::raise::{Ids, raise};
use super::row::Row;
use crate::message;
use crate::problem::Complaint;

/// A fault of an edit as a whole.
fn whole(complaint: Complaint) -> Faults {
    vec![(String::new(), complaint)]
}

impl Draft<'_> {
    /// Gives a field of an entity another value.
    pub(super) fn set(&mut self, id: &Id, field: &str, value: &Value) -> Result<(), Faults> {
        let named = self.find(id.as_str()).and_then(|entity| Some((entity, self.row(entity)?)));
        let Some((entity, row)) = named else { return Err(whole(self.unknown(id))) };
        let known = || keys(entity.kind()).iter().copied().filter(|&key| key != "id");
        if field == "id" {
            return Err(vec![(field.to_owned(), message::fixed_id())]);
        }
        if !known().any(|key| key == field) {
            return Err(vec![(field.to_owned(), message::unknown_key(field, known()))]);
        }
        let mut record = raise(&row, self);
        match value {
            Value::Null => drop(record.remove(field)),
            value => drop(record.insert(field.to_owned(), value.clone())),
        }
        match row {
            Row::Organisation(_) => {
                let head = head::read(self, &record)?;
                self.put(entity, Row::Organisation(head));
                Ok(())
            }
            Row::Plan(plan) => self.set_plan(entity, &plan, &record),
            Row::PlanItem(item) => {
                let plan = self.id(item.plan.into()).clone();
                let made = make(self, Home::Plan(plan.as_str(), item.plan), &record)?;
                self.settle(entity, &item.into(), made)
            }
            row => {
                let made = make(self, Home::List(entity.kind()), &record)?;
                self.settle(entity, &row, made)
            }
        }
    }

    /// Puts a row in the place of the one before.
    fn settle(&mut self, entity: EntityRef, before: &Row, made: Made) -> Result<(), Faults> {
        let Made { mut row, derived, .. } = made;
        self.check_circle(entity, &row)?;
        row.set_origin(before.origin());
        let base = self.base(entity, before);
        if derived.is_some() {
            row.set_id(before.id().clone());
        }
        self.put(entity, row);
        match base.zip(derived) {
            Some((base, derived)) if base != derived => self.rebase(entity, &base, &derived).map_err(whole),
            _ => Ok(()),
        }
    }

    /// Puts a plan in the place of the one before: its items stay what they are under their ids, come, or go.
    fn set_plan(&mut self, entity: EntityRef, before: &Plan, record: &Record) -> Result<(), Faults> {
        let EntityRef::Plan(plan) = entity else { return Ok(()) };
        let listed = item_ids(before.id.as_str(), record);
        let items = before.items.iter().map(|&item| EntityRef::from(item));
        let leaving: Vec<EntityRef> = items.filter(|&item| !listed.contains(self.id(item))).collect();
        for &item in &leaving {
            self.ids.insert(self.id(item).clone(), Standing::Gone);
        }
        let coming = self.reserve_items(listed);
        match make(self, Home::List(Kind::Plan), record) {
            Ok(Made { row, items, .. }) => {
                self.put_plan(plan, row, items, before.origin);
                self.remove(leaving).map_err(whole)
            }
            Err(faults) => {
                let stay = leaving.into_iter().map(|item| (self.id(item).clone(), Standing::At(item)));
                let stay: Vec<_> = stay.collect();
                self.ids.extend(stay);
                self.ids.extend(coming.into_iter().map(|id| (id, Standing::Refused(Kind::PlanItem))));
                Err(faults)
            }
        }
    }

    /// Takes places for the items of a plan that are new; gives their ids.
    fn reserve_items(&mut self, mut ids: BTreeSet<Id>) -> BTreeSet<Id> {
        ids.retain(|id| self.find(id.as_str()).is_none());
        for id in &ids {
            self.reserve(Kind::PlanItem, Some(id.clone()));
        }
        ids
    }

    /// Puts a plan and its items in their places, which have been taken.
    fn put_plan(&mut self, plan: PlanId, row: Row, items: Vec<PlanItem>, origin: Origin) {
        let Row::Plan(mut row) = row else { return };
        row.origin = origin;
        row.items = items.into_iter().filter_map(|item| self.put_item(PlanItem { plan, ..item })).collect();
        self.put(plan.into(), row.into());
    }

    /// Puts an item in its place. One that is as before is left alone.
    fn put_item(&mut self, mut item: PlanItem) -> Option<PlanItemId> {
        let Some(EntityRef::PlanItem(at)) = self.find(item.id.as_str()) else { return None };
        let before = self.row(at.into());
        item.origin = before.as_ref().map_or(Origin::NOWHERE, Row::origin);
        let row = Row::from(item);
        if before.as_ref() != Some(&row) {
            self.put(at.into(), row);
        }
        Some(at)
    }

    /// Puts a record at the end of a list.
    pub(super) fn add(&mut self, list: List, record: &Record) -> Result<(), Faults> {
        let id = record.get("id").and_then(Value::as_text);
        if let (List::Plans, Some((plan, item))) = (list, id.and_then(|id| id.split_once('/'))) {
            return self.add_item(plan, item, record);
        }
        let kind = kind_of(list);
        let mut faults = Faults::new();
        if self.recorded(list) == Some(Recorded::None) {
            faults.push((String::new(), message::recorded_none(list.id())));
        }
        let id = id.filter(|id| Id::check(id).is_ok());
        let taken = id.and_then(|id| Some((id, self.kind(id)?)));
        faults.extend(taken.map(|(id, kind)| ("id".to_owned(), message::duplicate_id(id, kind, None))));
        let free = id.filter(|_| taken.is_none()).map(Id::derived);
        let entity = self.reserve(kind, free.clone());
        let items = free.iter().filter(|_| kind == Kind::Plan).flat_map(|id| item_ids(id.as_str(), record)).collect();
        let items = self.reserve_items(items);
        let made =
            make(self, Home::List(kind), record).and_then(|made| self.check_circle(entity, &made.row).map(|()| made));
        match made {
            Ok(made) if faults.is_empty() => self.put_added(entity, made),
            made => {
                faults.extend(made.err().into_iter().flatten());
                // Later edits may name it all the same: what is wrong is said here.
                self.ids.extend(free.map(|id| (id, Standing::Refused(kind))));
                self.ids.extend(items.into_iter().map(|id| (id, Standing::Refused(Kind::PlanItem))));
                Err(faults)
            }
        }
    }

    fn put_added(&mut self, entity: EntityRef, made: Made) -> Result<(), Faults> {
        let Made { mut row, derived, items } = made;
        row.set_origin(Origin::NOWHERE);
        if let EntityRef::Plan(plan) = entity {
            self.put_plan(plan, row, items, Origin::NOWHERE);
            return Ok(());
        }
        self.claim_words(entity, row.id().as_str());
        self.put(entity, row);
        derived.map_or(Ok(()), |base| self.join(&base, entity).map_err(whole))
    }

    /// Puts a record at the end of a plan.
    fn add_item(&mut self, plan_id: &str, item: &str, record: &Record) -> Result<(), Faults> {
        let at = self.find(plan_id);
        let (Some(EntityRef::Plan(at)), Some(Row::Plan(mut plan))) = (at, at.and_then(|at| self.row(at))) else {
            let near = self.nearest(plan_id, &[Kind::Plan], Vec::new());
            let complaint = match self.kind(plan_id) {
                Some(Kind::Plan) => return Ok(()),
                Some(kind) => message::wrong_kind(plan_id, kind, &[Kind::Plan], near.as_deref()),
                None => message::unknown_reference(plan_id, &[Kind::Plan], near.as_deref()),
            };
            return Err(vec![("id".to_owned(), complaint)]);
        };
        let id = Id::derived([plan_id, "/", item].concat());
        let mut record = record.clone();
        record.insert("id".to_owned(), Value::from(item));
        let taken = self.kind(id.as_str());
        let mut faults: Faults = Vec::new();
        faults.extend(taken.map(|kind| ("id".to_owned(), message::duplicate_id(id.as_str(), kind, None))));
        if taken.is_none() {
            self.reserve(Kind::PlanItem, Some(id.clone()));
        }
        match make(self, Home::Plan(plan_id, at), &record) {
            Ok(Made { row: Row::PlanItem(item), .. }) if faults.is_empty() => {
                plan.items.extend(self.put_item(item));
                self.put(at.into(), plan.into());
                Ok(())
            }
            made => {
                faults.extend(made.err().into_iter().flatten());
                if taken.is_none() {
                    self.ids.insert(id, Standing::Refused(Kind::PlanItem));
                }
                Err(faults)
            }
        }
    }
}

/// The ids that the items of a plan would have.
fn item_ids(plan: &str, record: &Record) -> BTreeSet<Id> {
    let Some(Value::List(items)) = record.get("items") else { return BTreeSet::new() };
    let local = items.iter().filter_map(|item| match item {
        Value::Map(item) => item.get("id").and_then(Value::as_text),
        _ => None,
    });
    let sound = local.filter(|local| Id::check(local).is_ok());
    sound.map(|local| Id::derived([plan, "/", local].concat())).collect()
}
