//! Steering: which documents apply where, what reports follow up, and whose own matters are checked.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    Actor, Covered, Document, DocumentId, DocumentType, EntityRef, Event, EventId, EventType, Function, FunctionSet,
    Organisation, Party, PersonId, RoleId, Topic, UnitId, UnitKind, resolve_group,
};
use jiff::civil::Date;

use super::ancestry::above;
use super::lasting::Lasting;
use super::{Context, lookup};
use crate::facts::grouped::{Grouped, Listed, Map};

/// What documents and past events say, by what they are about.
#[derive(Debug)]
pub(crate) struct Steering {
    has_policy: bool,
    local_routines: Listed<UnitId, DocumentId>,
    latest: BTreeMap<(EventType, Topic), EventId>,
    used_by: Listed<EventId, EventId>,
    compliance: Map<UnitId, Date>,
    follow_ups: Map<EntityRef, Date>,
    compiled: BTreeSet<UnitId>,
    heads: Grouped<UnitId, RoleId>,
}

impl Steering {
    pub(super) fn of(organisation: &Organisation, lasting: &Lasting) -> Self {
        let events = lasting.events_in_order(organisation);
        let past = || events.iter().copied().filter(|&at| organisation.events[at].date <= organisation.as_of);
        let used = events.iter().flat_map(|&at| {
            let inputs: BTreeSet<EventId> =
                organisation.events[at].inputs.iter().filter_map(|&e| event_of(e)).collect();
            inputs.into_iter().map(move |input| (input, at))
        });
        Self {
            has_policy: organisation.documents.iter().any(|document| document.kind == DocumentType::Policy),
            local_routines: local_routines(organisation, lasting),
            latest: latest_events(organisation, past()),
            used_by: Listed::of(used),
            compliance: compliance(organisation, past()),
            follow_ups: follow_ups(organisation, past()),
            compiled: compiled(organisation, past()),
            heads: Grouped::of(organisation.units.places(), heads(organisation)),
        }
    }
}

fn event_of(entity: EntityRef) -> Option<EventId> {
    if let EntityRef::Event(event) = entity { Some(event) } else { None }
}

fn unit_of(entity: EntityRef) -> Option<UnitId> {
    if let EntityRef::Unit(unit) = entity { Some(unit) } else { None }
}

/// Routines and instructions that name units, by each unit that all of these are or are part of.
fn local_routines(organisation: &Organisation, lasting: &Lasting) -> Listed<UnitId, DocumentId> {
    let documents = lasting.documents_in_order(organisation).iter().copied();
    let routines = documents
        .filter(|&at| matches!(organisation.documents[at].kind, DocumentType::Routine | DocumentType::Instruction));
    Listed::of(routines.flat_map(|at| {
        let mut units = organisation.documents[at].covers.iter().filter_map(|covered| match covered {
            Covered::Unit(unit) => Some(*unit),
            Covered::System(_) | Covered::Process(_) => None,
        });
        let mut common: Vec<UnitId> = units.next().into_iter().flat_map(|unit| above(organisation, unit)).collect();
        for unit in units {
            let line: BTreeSet<UnitId> = above(organisation, unit).collect();
            common.retain(|unit| line.contains(unit));
        }
        common.into_iter().map(move |unit| (unit, at))
    }))
}

/// The latest event of each type and topic; the first by id of those on one day.
fn latest_events(
    organisation: &Organisation,
    past: impl Iterator<Item = EventId>,
) -> BTreeMap<(EventType, Topic), EventId> {
    let mut latest = BTreeMap::new();
    for at in past {
        let event = &organisation.events[at];
        for &topic in &event.topics {
            let last = latest.entry((event.kind, topic)).or_insert(at);
            if organisation.events[*last].date < event.date {
                *last = at;
            }
        }
    }
    latest
}

fn reports_on(event: &Event, topic: Topic) -> bool {
    event.kind == EventType::Report && event.topics.contains(&topic)
}

/// The units a report speaks of: those it is about, and those of the people who made it.
fn units_of<'o>(organisation: &'o Organisation, event: &'o Event) -> impl Iterator<Item = UnitId> + 'o {
    let own = event.by.iter().filter_map(|&party| match party {
        Party::Role(role) => organisation.roles[role].unit,
        Party::Unit(unit) => Some(unit),
        Party::Group(_) | Party::Person(_) => None,
    });
    let own = own.flat_map(|unit| above(organisation, unit));
    event.about.iter().filter_map(|&entity| unit_of(entity)).chain(own)
}

fn compliance(organisation: &Organisation, past: impl Iterator<Item = EventId>) -> Map<UnitId, Date> {
    let reports = past.map(|at| &organisation.events[at]).filter(|event| reports_on(event, Topic::Compliance));
    lookup::latest(reports.flat_map(|event| units_of(organisation, event).map(|unit| (unit, event.date))))
}

/// When each plan and plan item was last followed up.
fn follow_ups(organisation: &Organisation, past: impl Iterator<Item = EventId>) -> Map<EntityRef, Date> {
    let notes = past.map(|at| &organisation.events[at]).filter(|event| event.topics.contains(&Topic::FollowUp));
    lookup::latest(notes.flat_map(|event| event.about.iter().map(|&entity| (entity, event.date))))
}

/// The units in the latest compilation of evaluations: those it is about, and those of the reports it builds on.
fn compiled(organisation: &Organisation, past: impl Iterator<Item = EventId>) -> BTreeSet<UnitId> {
    let central = |event: &Event| reports_on(event, Topic::Evaluation) && !event.topics.contains(&Topic::Compliance);
    let compilations: Vec<&Event> = past.map(|at| &organisation.events[at]).filter(|event| central(event)).collect();
    let day = compilations.iter().map(|event| event.date).max();
    let newest = compilations.into_iter().filter(|event| Some(event.date) == day);
    newest
        .flat_map(|event| {
            let inputs = event.inputs.iter().filter_map(|&entity| event_of(entity));
            let inputs = inputs.flat_map(|input| units_of(organisation, &organisation.events[input]));
            let about = event.about.iter().chain(&event.inputs).filter_map(|&entity| unit_of(entity));
            about.chain(inputs).collect::<Vec<_>>()
        })
        .collect()
}

/// The roles that answer for a unit as a whole.
fn heads(organisation: &Organisation) -> impl Iterator<Item = (UnitId, RoleId)> + '_ {
    let heading = [Function::HeadOfAdministration, Function::ItManager, Function::OperationsManager];
    let heading = heading.into_iter().fold(FunctionSet::EMPTY.with(Function::ChiefExecutive), FunctionSet::with);
    let roles = organisation.roles.entries().filter(move |(_, role)| role.functions.intersects(heading));
    roles.filter_map(|(at, role)| Some((role.unit?, at)))
}

/// One organisation that shares a document, and whether its own top management has decided it, as far as known.
pub(crate) type Sharing = (String, Option<bool>);

/// The organisation that a decision names, and who decided.
type Decision<'d> = (Option<&'d str>, Party);

impl Context<'_> {
    /// Whether there is any policy.
    pub(crate) fn has_policy(&self) -> bool {
        self.steering().has_policy
    }

    /// Routines and instructions for a unit or a part of it alone, by id.
    pub(crate) fn local_routines(&self, unit: UnitId) -> Vec<&str> {
        let routines = self.steering().local_routines.of_key(&unit).iter();
        routines.map(|&routine| self.id(routine)).collect()
    }

    /// The units of the organisation itself that no policy covers, by id; none where there is no policy.
    pub(crate) fn left_out_of_policy(&self) -> Vec<UnitId> {
        let outside = |unit: UnitId| {
            matches!(self.organisation.units[unit].kind, UnitKind::Company | UnitKind::Supplier | UnitKind::Authority)
        };
        let own = |&unit: &UnitId| !self.ancestors(unit).any(outside);
        let units = self.organisation.units.handles().filter(|_| self.has_policy());
        lookup::by_id(self.organisation, units.filter(own).filter(|&unit| !self.covered_by_policy(unit)))
    }

    /// The organisations that share a document: legal bodies it covers, and others that its decisions name.
    pub(crate) fn sharing(&self, document: &Document) -> Vec<Sharing> {
        let bodies = document.covers.iter().filter_map(|covered| match covered {
            Covered::Unit(unit) if self.organisation.units[*unit].kind == UnitKind::LegalBody => Some(*unit),
            _ => None,
        });
        let bodies = lookup::by_id(self.organisation, bodies);
        let own = document.decided_by.map(|party| (None, party));
        let more = document.decisions.iter().map(|decision| (decision.organisation.as_deref(), decision.by));
        let decisions: Vec<Decision<'_>> = own.into_iter().chain(more).collect();
        let is = |name: &str, body: UnitId| {
            let unit = &self.organisation.units[body];
            name == unit.id.as_str() || name == &*unit.name
        };
        let decided = |by: &dyn Fn(&Decision<'_>) -> bool| {
            let top = decisions.iter().any(|decision| by(decision) && self.decides_for_top(decision.1));
            (!decisions.is_empty()).then_some(top)
        };
        let named: BTreeSet<&str> = decisions.iter().filter_map(|decision| decision.0).collect();
        let named: Vec<&str> = named.into_iter().filter(|name| !bodies.iter().any(|&body| is(name, body))).collect();
        let mut sharing: Vec<Sharing> = bodies
            .iter()
            .map(|&body| {
                let by = |&(name, party): &Decision<'_>| {
                    name.map_or_else(|| self.belongs_to(party, body), |name| is(name, body))
                };
                (self.text(body), decided(&by))
            })
            .collect();
        if bodies.is_empty() && !named.is_empty() {
            sharing.push((self.organisation.id.to_string(), decided(&|decision| decision.0.is_none())));
        }
        sharing.extend(named.iter().map(|&name| (name.to_owned(), decided(&|decision| decision.0 == Some(name)))));
        sharing
    }

    /// Whether a party's unit is a legal body or part of it; a party without a unit belongs to any.
    fn belongs_to(&self, party: Party, body: UnitId) -> bool {
        let unit = match party {
            Party::Role(role) => self.organisation.roles[role].unit,
            Party::Unit(unit) => Some(unit),
            Party::Group(_) | Party::Person(_) => None,
        };
        unit.is_none_or(|unit| self.ancestors(unit).any(|above| above == body))
    }

    /// The topics for which an event is the latest of its type, in the order of the contract.
    pub(crate) fn latest_for(&self, at: EventId) -> Vec<&'static str> {
        let event = &self.organisation.events[at];
        let topics: BTreeSet<Topic> = event.topics.iter().copied().collect();
        let latest = topics.into_iter().filter(|&topic| self.steering().latest.get(&(event.kind, topic)) == Some(&at));
        latest.map(Topic::id).collect()
    }

    /// Where an event's result has gone: events and documents, with the event's type or `document`, by id.
    pub(crate) fn taken_up_in(&self, at: EventId) -> Vec<(String, &'static str)> {
        let used = self.steering().used_by.of_key(&at).iter().map(|&event| EntityRef::Event(event));
        let results = self.organisation.events[at].results_in.iter().copied();
        let found: BTreeSet<(String, &'static str)> = used
            .chain(results)
            .filter_map(|entity| match entity {
                EntityRef::Event(event) => Some((self.text(event), self.organisation.events[event].kind.id())),
                EntityRef::Document(document) => Some((self.text(document), "document")),
                _ => None,
            })
            .collect();
        found.into_iter().collect()
    }

    /// The latest report on compliance from a unit or about it.
    pub(crate) fn compliance_reported(&self, unit: UnitId) -> Option<Date> {
        self.steering().compliance.get(&unit).copied()
    }

    /// Whether the latest central compilation of evaluations takes up a unit.
    pub(crate) fn in_compilation(&self, unit: UnitId) -> bool {
        self.steering().compiled.contains(&unit)
    }

    /// When a plan item or its plan was last followed up.
    pub(crate) fn followed_up(&self, item: ansvar_model::PlanItemId) -> Option<Date> {
        let plan = self.organisation.plan_items[item].plan;
        let day = |entity: EntityRef| self.steering().follow_ups.get(&entity).copied();
        day(item.into()).max(day(plan.into()))
    }

    /// What an event was about that those who did it answer for themselves, by id.
    pub(crate) fn own_matters<'c>(&'c self, event: &Event) -> Vec<&'c str> {
        let checkers = self.identities(&event.by);
        let about: BTreeSet<EntityRef> = event.about.iter().copied().collect();
        let own =
            about.into_iter().filter(|&entity| !self.identities(&self.answering_for(entity)).is_disjoint(&checkers));
        let mut own: Vec<&str> = own.map(|entity| self.id(entity)).collect();
        own.sort_unstable();
        own
    }

    /// Parties as themselves and as the people they ordinarily lead to.
    fn identities(&self, parties: &[Party]) -> BTreeSet<EntityRef> {
        let people =
            |role: RoleId| self.staffing.ordinary(role).iter().map(|&person: &PersonId| EntityRef::from(person));
        let mut found: BTreeSet<EntityRef> = parties.iter().map(|&party| EntityRef::from(party)).collect();
        for party in parties {
            match *party {
                Party::Role(role) => found.extend(people(role)),
                Party::Group(group) => {
                    let led = resolve_group(self.organisation, &self.staffing, group);
                    found.extend(led.into_iter().flat_map(people));
                }
                Party::Unit(_) | Party::Person(_) => {}
            }
        }
        found
    }

    /// Who answers for an entity.
    fn answering_for(&self, entity: EntityRef) -> Vec<Party> {
        let organisation = self.organisation;
        let actors = |actors: &[Actor]| actors.iter().map(|&actor| Party::from(actor)).collect();
        match entity {
            EntityRef::Role(role) => vec![role.into()],
            EntityRef::Group(group) => vec![group.into()],
            EntityRef::Person(person) => vec![person.into()],
            EntityRef::Unit(unit) => {
                let heads = self.steering().heads.of_key(unit).iter().map(|&role| Party::Role(role));
                heads.chain([unit.into()]).collect()
            }
            EntityRef::System(at) => {
                let system = &organisation.systems[at];
                system.owners.iter().chain(&system.managers).map(|&actor| Party::from(actor)).collect()
            }
            EntityRef::Asset(at) => actors(&organisation.assets[at].owners),
            EntityRef::Process(at) => actors(&organisation.processes[at].owners),
            EntityRef::Document(at) => actors(&organisation.documents[at].maintained_by),
            EntityRef::PlanItem(at) => organisation.plan_items[at].responsible.into_iter().collect(),
            _ => Vec::new(),
        }
    }
}
