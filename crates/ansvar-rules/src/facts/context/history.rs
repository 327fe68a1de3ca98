//! History: what past events say of each entity, when it was last changed, exercised, tested and compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use ansvar_model::{
    AssetId, DocumentId, EntityRef, Event, EventId, EventType, Function, FunctionSet, Impact, IncidentId, Organisation,
    Party, ProcessId, SystemId, Topic,
};
use jiff::civil::Date;

use super::analyses::{Analysed, Analyses};
use super::lasting::Lasting;
use super::{Context, paperwork};
use crate::facts::grouped::Map;

/// What past events say, by entity. Ties between events of one day go to the first written id.
#[derive(Debug, Default)]
pub(crate) struct History {
    pub(super) analyses: Analyses,
    pub(super) changes: Map<EntityRef, (Date, EventId)>,
    major_changes: Map<EntityRef, (Date, EventId)>,
    pub(super) classified: Map<AssetId, Date>,
    exercises: Map<DocumentId, Date>,
    meetings: Map<DocumentId, Vec<EventId>>,
    power_tests: Map<EntityRef, Date>,
    power_test_of_all: Option<Date>,
    compiled: BTreeSet<IncidentId>,
    latest_compilation: Option<Date>,
}

impl History {
    pub(super) fn of(organisation: &Organisation, lasting: &Lasting) -> Self {
        let mut history = Self::default();
        let plans = lasting.process_plans(organisation);
        for (at, asset) in organisation.assets.entries() {
            asset.classified_on.into_iter().for_each(|day| earliest(&mut history.classified, at, day));
        }
        let mut analysed = Analysed::default();
        for &at in lasting.events_in_order(organisation) {
            let event = &organisation.events[at];
            if event.date <= organisation.as_of {
                history.add(organisation, plans, (at, event), &mut analysed);
            }
        }
        history.analyses = Analyses::of(organisation, analysed);
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
}

fn asset_of(entity: EntityRef) -> Option<AssetId> {
    if let EntityRef::Asset(asset) = entity { Some(asset) } else { None }
}

fn earliest<K: Eq + Hash>(map: &mut Map<K, Date>, key: K, day: Date) {
    map.entry(key).and_modify(|first| *first = day.min(*first)).or_insert(day);
}

pub(super) fn latest<K: Eq + Hash>(map: &mut Map<K, Date>, key: K, day: Date) {
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

impl Context<'_> {
    /// The latest major change of what a document covers.
    pub(crate) fn major_change_under(&self, at: DocumentId) -> Option<(Date, EventId)> {
        let covered = self.organisation.documents[at].covers.iter().map(|&covered| paperwork::covered_entity(covered));
        let changes = covered.filter_map(|entity| self.history().major_changes.get(&entity).copied());
        let later = |a: &(Date, EventId), b: &(Date, EventId)| {
            let id = |event: EventId| &self.organisation.events[event].id;
            a.0.cmp(&b.0).then_with(|| id(b.1).cmp(id(a.1)))
        };
        changes.max_by(later)
    }

    /// When a document, or a process whose plan it is, was last exercised.
    pub(crate) fn exercised_on(&self, document: DocumentId) -> Option<Date> {
        self.history().exercises.get(&document).copied()
    }

    /// Those who took part in meetings and reviews about a document; `None` when no such meeting is on file.
    pub(crate) fn planned_with(&self, document: DocumentId) -> Option<FunctionSet> {
        let events = self.history().meetings.get(&document)?;
        let parties: Vec<Party> =
            events.iter().flat_map(|&at| self.parties_of_event(&self.organisation.events[at])).collect();
        Some(self.functions_involved(&parties))
    }

    /// When uninterruptible power was last tested for a system, for who runs it, or for everything.
    pub(crate) fn power_tested_on(&self, system: SystemId) -> Option<Date> {
        let run_by = self.organisation.systems[system].run_by.map(EntityRef::Unit);
        let entities = [Some(EntityRef::System(system)), run_by];
        let tests =
            entities.into_iter().flatten().filter_map(|entity| self.history().power_tests.get(&entity).copied());
        tests.max().max(self.history().power_test_of_all)
    }

    /// Whether the central compilation names an incident, and whether there is one from the incident's day or later.
    pub(crate) fn compilation_of(&self, at: IncidentId, day: Option<Date>) -> (bool, bool) {
        let later = day.is_some_and(|day| self.history().latest_compilation.is_some_and(|compiled| compiled >= day));
        (self.history().compiled.contains(&at), later)
    }

    /// Those who did an event, prepared it or took part.
    pub(crate) fn parties_of_event(&self, event: &Event) -> Vec<Party> {
        event.by.iter().chain(&event.prepared_by).chain(&event.participants).copied().collect()
    }
}
