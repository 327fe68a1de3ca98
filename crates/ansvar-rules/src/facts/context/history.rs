//! History: what past events say of each entity, when it was last analysed, changed, exercised, tested and compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use ansvar_model::{
    AssetId, DocumentId, EntityRef, Event, EventId, EventType, Function, FunctionSet, Handle, Impact, IncidentId,
    Organisation, Party, ProcessId, SystemId, Topic, UnitId, UnitKind, days_between,
};
use jiff::civil::Date;

use super::ancestry::above;
use super::in_order::InOrder;
use super::{Context, ancestry, paperwork};
use crate::facts::grouped::{Listed, Map};

/// How many days before the first analysis of something its incidents count as known to it.
const FIRST_ANALYSIS_LOOKS_BACK: i64 = 365;

/// What past events say, by entity. Ties between events of one day go to the first written id.
#[derive(Debug, Default)]
pub(crate) struct History {
    unit_analyses: Map<UnitId, Date>,
    /// For each unit, the latest analysis about it or a unit above it.
    analysed_above: Vec<Option<Date>>,
    /// The days of the analyses about each entity, in order.
    analyses: Listed<EntityRef, Date>,
    changes: Map<EntityRef, (Date, EventId)>,
    major_changes: Map<EntityRef, (Date, EventId)>,
    classified: Map<AssetId, Date>,
    exercises: Map<DocumentId, Date>,
    meetings: Map<DocumentId, Vec<EventId>>,
    power_tests: Map<EntityRef, Date>,
    power_test_of_all: Option<Date>,
    compiled: BTreeSet<IncidentId>,
    latest_compilation: Option<Date>,
    /// The incidents that an analysis of each entity is to take up, in order.
    incidents: Listed<EntityRef, (Date, IncidentId)>,
}

/// What analyses say, event by event.
#[derive(Debug, Default)]
struct Analysed {
    /// The days on which each entity was analysed.
    entities: Vec<(EntityRef, Date)>,
    /// The units that these belong to.
    units: Vec<(Date, UnitId)>,
}

impl History {
    pub(super) fn of(organisation: &Organisation, order: &InOrder, plans: &BTreeMap<ProcessId, DocumentId>) -> Self {
        let mut history = Self::default();
        for (at, asset) in organisation.assets.entries() {
            asset.classified_on.into_iter().for_each(|day| earliest(&mut history.classified, at, day));
        }
        let mut analysed = Analysed::default();
        for &at in &order.events {
            let event = &organisation.events[at];
            if event.date <= organisation.as_of {
                history.add(organisation, plans, (at, event), &mut analysed);
            }
        }
        history.pass_upwards(organisation, analysed.units);
        analysed.entities.sort_unstable_by_key(|&(_, day)| day);
        history.analyses = Listed::of(analysed.entities.into_iter());
        let analysed = |unit| history.analysed(organisation, unit);
        history.analysed_above = ancestry::over_those_above(organisation, analysed, Ord::max);
        history.incidents = history.incidents(organisation);
        history
    }

    fn add(
        &mut self,
        organisation: &Organisation,
        plans: &BTreeMap<ProcessId, DocumentId>,
        (at, event): (EventId, &Event),
        analysed: &mut Analysed,
    ) {
        match event.kind {
            EventType::RiskAnalysis => analysed.add(organisation, event),
            EventType::Change => self.add_change(at, event),
            EventType::Classification => {
                let assets = event.about.iter().filter_map(|&entity| asset_of(entity));
                assets.for_each(|asset| earliest(&mut self.classified, asset, event.date));
            }
            EventType::Exercise | EventType::Test | EventType::Check => self.add_test(plans, event),
            EventType::Meeting | EventType::Review => {
                for &entity in &event.about {
                    if let EntityRef::Document(document) = entity {
                        self.meetings.entry(document).or_default().push(at);
                    }
                }
            }
            _ => {}
        }
        if event.topics.contains(&Topic::IncidentCompilation) && is_central(organisation, event) {
            self.latest_compilation = self.latest_compilation.max(Some(event.date));
            let named = event.about.iter().chain(&event.inputs).chain(&event.results_in);
            self.compiled.extend(named.filter_map(|&entity| match entity {
                EntityRef::Incident(incident) => Some(incident),
                _ => None,
            }));
        }
    }

    /// Passes each unit's analyses on to the units above it, as far as they run no other operation. The latest go first,
    /// so that none need go where one has been that ran the same operation.
    fn pass_upwards(&mut self, organisation: &Organisation, mut analysed: Vec<(Date, UnitId)>) {
        let mut passed = BTreeSet::new();
        analysed.sort_unstable_by(|a, b| b.cmp(a));
        for (day, unit) in analysed {
            let mut operation = None;
            for unit in same_operation(organisation, unit) {
                if !passed.insert((unit, operation)) {
                    break;
                }
                operation = operation.or(organisation.units[unit].operation);
                latest(&mut self.unit_analyses, unit, day);
            }
        }
    }

    /// The latest analysis about a unit itself; those of governing bodies say nothing of what is below them.
    fn analysed(&self, organisation: &Organisation, unit: UnitId) -> Option<Date> {
        let governing = [UnitKind::LegalBody, UnitKind::Council, UnitKind::Board, UnitKind::Committee];
        let days = self.analyses.of_key(&EntityRef::Unit(unit));
        days.last().copied().filter(|_| !governing.contains(&organisation.units[unit].kind))
    }

    fn add_change(&mut self, at: EventId, event: &Event) {
        if event.impact == Some(Impact::Minor) {
            return;
        }
        for &entity in &event.about {
            latest_event(&mut self.changes, entity, (event.date, at));
            if event.impact == Some(Impact::Major) {
                latest_event(&mut self.major_changes, entity, (event.date, at));
            }
        }
    }

    fn add_test(&mut self, plans: &BTreeMap<ProcessId, DocumentId>, event: &Event) {
        if event.topics.contains(&Topic::BackupPower) {
            if event.about.is_empty() || event.about.contains(&EntityRef::Organisation) {
                self.power_test_of_all = self.power_test_of_all.max(Some(event.date));
            }
            event.about.iter().for_each(|&entity| latest(&mut self.power_tests, entity, event.date));
        }
        if event.kind == EventType::Check {
            return;
        }
        for &entity in &event.about {
            let plan = match entity {
                EntityRef::Document(document) => Some(document),
                EntityRef::Process(process) => plans.get(&process).copied(),
                _ => None,
            };
            plan.into_iter().for_each(|plan| latest(&mut self.exercises, plan, event.date));
        }
    }

    /// The incidents that analyses of each entity are to take up, by day.
    fn incidents(&self, organisation: &Organisation) -> Listed<EntityRef, (Date, IncidentId)> {
        let mut incidents = Vec::new();
        for (at, incident) in organisation.incidents.entries() {
            let Some(detected) = incident.detected_at else { continue };
            let day = detected.to_zoned(jiff::tz::TimeZone::UTC).date();
            // A unit that is analysed by itself takes up what happened there: who analyses those above need not again.
            let mut units = incident.unit.into_iter().flat_map(|unit| above(organisation, unit)).map(EntityRef::Unit);
            let analysed = units.find(|unit| !self.analyses.of_key(unit).is_empty());
            let systems = incident.systems.iter().map(|&system| EntityRef::System(system));
            incidents.extend(analysed.into_iter().chain(systems).map(|entity| (entity, (day, at))));
        }
        incidents.sort_unstable_by_key(|&(_, incident)| incident);
        Listed::of(incidents.into_iter())
    }
}

impl Analysed {
    fn add(&mut self, organisation: &Organisation, event: &Event) {
        for &entity in &event.about {
            self.entities.push((entity, event.date));
            let unit = match entity {
                EntityRef::Unit(unit) => Some(unit),
                EntityRef::System(system) => organisation.systems[system].unit,
                EntityRef::Asset(asset) => organisation.assets[asset].unit,
                EntityRef::Process(process) => organisation.processes[process].unit,
                _ => None,
            };
            self.units.extend(unit.map(|unit| (event.date, unit)));
        }
    }
}

fn asset_of(entity: EntityRef) -> Option<AssetId> {
    if let EntityRef::Asset(asset) = entity { Some(asset) } else { None }
}

fn earliest<K: Eq + Hash>(map: &mut Map<K, Date>, key: K, day: Date) {
    map.entry(key).and_modify(|first| *first = day.min(*first)).or_insert(day);
}

fn latest<K: Eq + Hash>(map: &mut Map<K, Date>, key: K, day: Date) {
    map.entry(key).and_modify(|last| *last = day.max(*last)).or_insert(day);
}

fn latest_event(map: &mut Map<EntityRef, (Date, EventId)>, key: EntityRef, event: (Date, EventId)) {
    let last = map.entry(key).or_insert(event);
    if event.0 > last.0 {
        *last = event;
    }
}

/// Whether a compilation is the central one: not made by an administration's coordinator alone.
fn is_central(organisation: &Organisation, event: &Event) -> bool {
    let made_by = |function| {
        event
            .by
            .iter()
            .any(|&party| matches!(party, Party::Role(role) if organisation.roles[role].functions.contains(function)))
    };
    !made_by(Function::InfosecCoordinatorUnit) || made_by(Function::Ciso)
}

/// A unit and those above it, as far as they run no other operation than the one below.
pub(super) fn same_operation(organisation: &Organisation, unit: UnitId) -> impl Iterator<Item = UnitId> + '_ {
    let mut operation = None;
    above(organisation, unit).take_while(move |&unit| {
        let here = organisation.units[unit].operation;
        let same = operation.is_none() || here.is_none() || here == operation;
        operation = operation.or(here);
        same
    })
}

impl Context<'_> {
    /// The latest risk analysis about a unit, what it runs, or an operation above it that it is part of.
    pub(crate) fn risk_analysis_of(&self, unit: UnitId) -> Option<Date> {
        let above = self.history.analysed_above.get(unit.place()).copied().flatten();
        above.max(self.history.unit_analyses.get(&unit).copied())
    }

    /// The information an analysis was about: assets, and what systems hold; and what of it was not classified by then.
    pub(crate) fn analysed_information<'c>(&'c self, event: &Event) -> (Vec<&'c str>, Vec<&'c str>) {
        let assets: BTreeSet<AssetId> = event
            .about
            .iter()
            .flat_map(|&entity| match entity {
                EntityRef::Asset(asset) => vec![asset],
                EntityRef::System(system) => self.assets_in(system).to_vec(),
                _ => Vec::new(),
            })
            .collect();
        let unclassified = |asset: &AssetId| match self.history.classified.get(asset) {
            Some(&first) => first > event.date,
            None => self.organisation.assets[*asset].classes.and_then(ansvar_model::Classes::highest).is_none(),
        };
        let all: Vec<AssetId> = assets.into_iter().collect();
        let late: Vec<AssetId> = all.iter().copied().filter(|asset| unclassified(asset)).collect();
        (self.ids(&all), self.ids(&late))
    }

    /// Changes, minor ones apart, of what an analysis was about, where no later analysis has been made; by id.
    pub(crate) fn changed_since<'c>(&'c self, event: &Event) -> Vec<&'c str> {
        let changes: BTreeSet<EventId> = event
            .about
            .iter()
            .filter(|&entity| self.history.analyses.of_key(entity).last() == Some(&event.date))
            .filter_map(|entity| self.history.changes.get(entity))
            .filter(|(day, _)| *day > event.date)
            .map(|&(_, change)| change)
            .collect();
        self.ids(&changes.into_iter().collect::<Vec<_>>())
    }

    /// Incidents in what an analysis was about, since the analysis before it, by id.
    pub(crate) fn incidents_before<'c>(&'c self, event: &Event) -> Vec<&'c str> {
        self.ids(&self.incidents_known(event))
    }

    /// Those of them that it did not build on.
    pub(crate) fn incidents_unused<'c>(&'c self, event: &Event) -> Vec<&'c str> {
        let mut unused = self.incidents_known(event);
        let inputs: BTreeSet<EntityRef> = event.inputs.iter().copied().collect();
        unused.retain(|&at| !inputs.contains(&EntityRef::Incident(at)));
        self.ids(&unused)
    }

    /// The same, in no order.
    fn incidents_known(&self, event: &Event) -> Vec<IncidentId> {
        let mut found: Vec<IncidentId> = Vec::new();
        for entity in &event.about {
            let days = self.history.analyses.of_key(entity);
            let previous = days.iter().rev().find(|&&day| day < event.date);
            let after = |day: Date| match previous {
                Some(&previous) => day >= previous,
                None => days_between(day, event.date) <= FIRST_ANALYSIS_LOOKS_BACK,
            };
            let known = self.history.incidents.of_key(entity);
            let before = known.get(..known.partition_point(|(day, _)| *day < event.date)).unwrap_or_default();
            let since = before.iter().rev().take_while(|(day, _)| after(*day));
            found.extend(since.map(|&(_, incident)| incident));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The latest major change of what a document covers.
    pub(crate) fn major_change_under(&self, at: DocumentId) -> Option<(Date, EventId)> {
        let covered = self.organisation.documents[at].covers.iter().map(|&covered| paperwork::covered_entity(covered));
        let changes = covered.filter_map(|entity| self.history.major_changes.get(&entity).copied());
        let later = |a: &(Date, EventId), b: &(Date, EventId)| {
            let id = |event: EventId| &self.organisation.events[event].id;
            a.0.cmp(&b.0).then_with(|| id(b.1).cmp(id(a.1)))
        };
        changes.max_by(later)
    }

    /// When a document, or a process whose plan it is, was last exercised.
    pub(crate) fn exercised_on(&self, document: DocumentId) -> Option<Date> {
        self.history.exercises.get(&document).copied()
    }

    /// Those who took part in meetings and reviews about a document; `None` when no such meeting is on file.
    pub(crate) fn planned_with(&self, document: DocumentId) -> Option<FunctionSet> {
        let events = self.history.meetings.get(&document)?;
        let parties: Vec<Party> =
            events.iter().flat_map(|&at| self.parties_of_event(&self.organisation.events[at])).collect();
        Some(self.functions_involved(&parties))
    }

    /// When uninterruptible power was last tested for a system, for who runs it, or for everything.
    pub(crate) fn power_tested_on(&self, system: SystemId) -> Option<Date> {
        let run_by = self.organisation.systems[system].run_by.map(EntityRef::Unit);
        let entities = [Some(EntityRef::System(system)), run_by];
        let tests = entities.into_iter().flatten().filter_map(|entity| self.history.power_tests.get(&entity).copied());
        tests.max().max(self.history.power_test_of_all)
    }

    /// Whether the central compilation names an incident, and whether there is one from the incident's day or later.
    pub(crate) fn compilation_of(&self, at: IncidentId, day: Option<Date>) -> (bool, bool) {
        let later = day.is_some_and(|day| self.history.latest_compilation.is_some_and(|compiled| compiled >= day));
        (self.history.compiled.contains(&at), later)
    }

    /// Those who did an event, prepared it or took part.
    pub(crate) fn parties_of_event(&self, event: &Event) -> Vec<Party> {
        event.by.iter().chain(&event.prepared_by).chain(&event.participants).copied().collect()
    }
}
