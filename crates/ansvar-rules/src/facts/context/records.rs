//! Records: what happened to whom, what systems are linked with, what suppliers run and promise.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    Actor, AgreementId, Assignment, Content, Counterpart, Covered, Document, DutyId, EntityRef, Event, EventId,
    EventType, Function, FunctionSet, Handle, Link, Organisation, Party, PersonId, RoleId, Staffing, SystemId,
    SystemKind, Topic, UnitId, UnitKind,
};
use jiff::civil::Date;

use super::lasting::Lasting;
use super::trained::Trained;
use super::{Context, ancestry, lookup};
use crate::facts::grouped::{Grouped, Listed, Map};

/// What has been recorded about entities elsewhere in the file, by entity; made once, in linear time.
pub(super) struct Records {
    about: Listed<EntityRef, EventId>,
    linked_from: Grouped<SystemId, SystemId>,
    run: Grouped<UnitId, SystemId>,
    owned: Grouped<RoleId, SystemId>,
    agreements: Grouped<UnitId, AgreementId>,
    agreed_with: BTreeSet<Box<str>>,
    towards: Grouped<UnitId, DutyId>,
    pub(super) general_training: Trained,
    pub(super) role_courses: Trained,
    /// For each unit, whether it is an authority outside the organisation or part of one.
    authorities: Vec<bool>,
    changes: Map<EntityRef, Date>,
    system_change: Option<Date>,
}

impl Records {
    pub(super) fn of(organisation: &Organisation, lasting: &Lasting) -> Self {
        let units = organisation.units.places();
        let systems = || lasting.systems_in_order(organisation).iter().copied();
        let running = || {
            let agreements = lasting.agreements_in_order(organisation).iter().copied();
            agreements.filter(|&at| organisation.agreements[at].period.contains(organisation.as_of))
        };
        let changes = changes(organisation);
        let of_systems = changes.iter().filter(|(entity, _)| matches!(entity, EntityRef::System(_)));
        Self {
            about: about(organisation, lasting.events_in_order(organisation)),
            linked_from: Grouped::of(
                organisation.systems.places(),
                systems().flat_map(|at| linked(organisation, at).map(move |other| (other, at))),
            ),
            run: Grouped::of(units, systems().filter_map(|at| Some((organisation.systems[at].run_by?, at)))),
            owned: Grouped::of(organisation.roles.places(), systems().flat_map(|at| owners(organisation, at))),
            agreements: Grouped::of(units, running().map(|at| (organisation.agreements[at].supplier, at))),
            agreed_with: running()
                .map(|at| organisation.agreements[at].supplier)
                .flat_map(|unit| [organisation.id_of(unit).as_str(), organisation.name(unit)])
                .map(Box::from)
                .collect(),
            towards: Grouped::of(units, towards(organisation, lasting.duties_in_order(organisation))),
            general_training: Trained::about(organisation, Topic::Training),
            role_courses: Trained::about(organisation, Topic::Competence),
            authorities: ancestry::over_those_above(organisation, |unit| is_outside(organisation, unit), |a, b| a || b),
            system_change: of_systems.map(|(_, day)| *day).max(),
            changes,
        }
    }
}

impl Records {
    /// The events about something, by id.
    pub(super) fn about(&self, entity: EntityRef) -> &[EventId] {
        self.about.of_key(&entity)
    }
}

pub(super) fn happened(organisation: &Organisation) -> impl Iterator<Item = &Event> {
    organisation.events.iter().filter(|event| event.date <= organisation.as_of)
}

/// Events by what they were about, in the order given.
fn about(organisation: &Organisation, events: &[EventId]) -> Listed<EntityRef, EventId> {
    Listed::of(events.iter().flat_map(|&at| {
        let mut about = organisation.events[at].about.to_vec();
        about.sort_unstable();
        about.dedup();
        about.into_iter().map(move |entity| (entity, at))
    }))
}

/// The systems that a system says it is linked to.
fn linked(organisation: &Organisation, at: SystemId) -> impl Iterator<Item = SystemId> + '_ {
    organisation.systems[at].links.iter().filter_map(move |link| match link {
        Link::System(other) if *other != at => Some(*other),
        Link::System(_) | Link::Internet => None,
    })
}

fn owners(organisation: &Organisation, at: SystemId) -> impl Iterator<Item = (RoleId, SystemId)> + '_ {
    organisation.systems[at].owners.iter().filter_map(move |owner| match owner {
        Actor::Role(role) => Some((*role, at)),
        Actor::Group(_) | Actor::Unit(_) => None,
    })
}

fn towards<'o>(organisation: &'o Organisation, duties: &'o [DutyId]) -> impl Iterator<Item = (UnitId, DutyId)> + 'o {
    duties.iter().filter_map(|&at| match organisation.duties[at].counterpart {
        Some(Counterpart::Named(Actor::Unit(unit))) => Some((unit, at)),
        _ => None,
    })
}

/// Whether a unit is an authority outside the organisation.
fn is_outside(organisation: &Organisation, unit: UnitId) -> bool {
    let unit = &organisation.units[unit];
    unit.kind == UnitKind::Authority && unit.parent.is_none()
}

/// The latest day on which each entity was changed.
fn changes(organisation: &Organisation) -> Map<EntityRef, Date> {
    let changes = happened(organisation).filter(|event| event.kind == EventType::Change);
    lookup::latest(changes.flat_map(|event| event.about.iter().map(|&entity| (entity, event.date))))
}

pub(super) fn functions_there(organisation: &Organisation, staffing: &Staffing) -> Vec<&'static str> {
    let there = organisation.roles.entries().filter(|&(at, _)| !staffing.is_vacant(at));
    let functions = there.fold(FunctionSet::EMPTY, |set, (_, role)| set.union(role.functions));
    functions.iter().map(Function::id).collect()
}

impl Context<'_> {
    /// The events about any of some entities, each once, by id.
    pub(crate) fn events_about(&self, entities: impl IntoIterator<Item = EntityRef>) -> Vec<EventId> {
        let about = entities.into_iter().flat_map(|entity| self.records().about(entity)).copied();
        let mut found = lookup::by_id(self.organisation, about);
        found.dedup();
        found
    }

    /// The systems a system exchanges information with and answers for saying so, by id.
    ///
    /// Where both name each other, the link counts for the one whose id comes first.
    pub(crate) fn flows_from(&self, at: SystemId) -> Vec<SystemId> {
        let id = |system: SystemId| self.organisation.id_of(system);
        let named_by: BTreeSet<SystemId> = self.records().linked_from.of_key(at).iter().copied().collect();
        let flows = linked(self.organisation, at).filter(|other| !named_by.contains(other) || id(at) < id(*other));
        let flows: BTreeSet<SystemId> = flows.collect();
        lookup::by_id(self.organisation, flows.into_iter())
    }

    /// The approvals that are about both of two systems.
    pub(crate) fn approvals_of(&self, one: SystemId, other: SystemId) -> Vec<EventId> {
        let events = |system: SystemId| self.records().about(system.into());
        let (few, many) = if events(one).len() <= events(other).len() { (one, other) } else { (other, one) };
        let of_many = |event: &Event| event.about.contains(&many.into());
        let approved = events(few).iter().copied().filter(|&at| {
            let event = &self.organisation.events[at];
            event.kind == EventType::Approval && event.date <= self.organisation.as_of && of_many(event)
        });
        approved.collect()
    }

    /// The IT systems that a system is linked with, whichever of the two says so, by id.
    pub(crate) fn linked_it(&self, at: SystemId) -> Vec<SystemId> {
        let named_by = self.records().linked_from.of_key(at).iter().copied();
        let both: BTreeSet<SystemId> = linked(self.organisation, at).chain(named_by).collect();
        let it = |&system: &SystemId| self.organisation.systems[system].kind == Some(SystemKind::It);
        lookup::by_id(self.organisation, both.into_iter().filter(it))
    }

    /// The systems a unit operates, by id.
    pub(crate) fn run_by(&self, unit: UnitId) -> &[SystemId] {
        self.records().run.of_key(unit)
    }

    /// How many systems a role owns.
    pub(crate) fn systems_owned(&self, role: RoleId) -> usize {
        self.records().owned.of_key(role).len()
    }

    /// The agreements with a supplier that run today, by id.
    pub(crate) fn agreements_with(&self, supplier: UnitId) -> &[AgreementId] {
        self.records().agreements.of_key(supplier)
    }

    /// Whether an agreement that runs today backs an assignment for another organisation.
    pub(crate) fn is_agreed(&self, assignment: &Assignment) -> bool {
        assignment.note.organisation.as_deref().is_some_and(|other| self.records().agreed_with.contains(other))
    }

    /// The duties towards a unit, by id.
    pub(crate) fn duties_towards(&self, unit: UnitId) -> &[DutyId] {
        self.records().towards.of_key(unit)
    }

    /// When what a document applies to was last changed; any system when it names nothing.
    pub(crate) fn changed_on(&self, document: &Document) -> Option<Date> {
        let covered = document.covers.iter().map(|covered| match *covered {
            Covered::Unit(unit) => EntityRef::from(unit),
            Covered::System(system) => system.into(),
            Covered::Process(process) => process.into(),
        });
        let latest = covered.filter_map(|entity| self.records().changes.get(&entity).copied()).max();
        if document.covers.is_empty() { self.records().system_change } else { latest }
    }

    /// The functions of all roles that are not known to be vacant, in the order of the contract.
    pub(crate) fn functions_there(&self) -> Vec<&'static str> {
        self.functions_there.clone()
    }

    /// Whether a party is an authority outside the organisation, or belongs to one.
    pub(crate) fn in_authority(&self, party: impl Into<Party>) -> bool {
        let unit = match party.into() {
            Party::Role(role) => self.organisation.roles[role].unit,
            Party::Unit(unit) => Some(unit),
            Party::Group(_) | Party::Person(_) => None,
        };
        unit.is_some_and(|unit| self.records().authorities.get(unit.place()).copied().unwrap_or_default())
    }

    /// When each person who has left did so, and whether the working material was settled then; no names.
    pub(crate) fn exits(&self) -> Vec<(Date, bool)> {
        let organisation = self.organisation;
        let mut people: BTreeMap<PersonId, (Option<Date>, bool)> = BTreeMap::new();
        let mut exits = Vec::new();
        let left = organisation.people.entries().filter(|(_, person)| person.employed.ended_before(organisation.as_of));
        people.extend(left.map(|(at, person)| (at, (person.employed.to, false))));
        for event in happened(organisation).filter(|event| event.kind == EventType::Exit) {
            let settled = event.contents.contains(&Content::WorkingMaterial);
            let mut named = false;
            for entity in &event.about {
                let EntityRef::Person(person) = entity else { continue };
                named = true;
                let exit = people.entry(*person).or_insert((Some(event.date), false));
                exit.1 |= settled;
            }
            if !named {
                exits.push((event.date, settled));
            }
        }
        exits.extend(people.into_values().filter_map(|(day, settled)| Some((day?, settled))));
        exits.sort_unstable();
        exits
    }
}
