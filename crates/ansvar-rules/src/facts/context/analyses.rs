//! Risk analyses: when what was last analysed, and which incidents the next analysis is to take up.

use std::collections::BTreeSet;

use ansvar_model::{
    AssetId, EntityRef, Event, EventId, Handle, IncidentId, Organisation, UnitId, UnitKind, days_between,
};
use jiff::civil::Date;

use super::ancestry::above;
use super::history::latest;
use super::{Context, ancestry};
use crate::facts::grouped::{Listed, Map};

/// How many days before the first analysis of something its incidents count as known to it.
const FIRST_ANALYSIS_LOOKS_BACK: i64 = 365;

/// What risk analyses say, by entity.
#[derive(Debug, Default)]
pub(crate) struct Analyses {
    /// The days of the analyses about each entity, in order.
    days: Listed<EntityRef, Date>,
    /// The latest about each unit and what it runs.
    units: Map<UnitId, Date>,
    /// For each unit, the latest about it or a unit above it.
    above: Vec<Option<Date>>,
    /// The incidents that an analysis of each entity is to take up, in order.
    incidents: Listed<EntityRef, (Date, IncidentId)>,
}

/// What analyses say, event by event.
#[derive(Debug, Default)]
pub(super) struct Analysed {
    /// The days on which each entity was analysed.
    entities: Vec<(EntityRef, Date)>,
    /// The units that these belong to.
    units: Vec<(Date, UnitId)>,
}

impl Analyses {
    pub(super) fn of(organisation: &Organisation, mut analysed: Analysed) -> Self {
        let mut analyses = Self::default();
        analyses.pass_upwards(organisation, analysed.units);
        analysed.entities.sort_unstable_by_key(|&(_, day)| day);
        analyses.days = Listed::of(analysed.entities.into_iter());
        let own = |unit| analyses.of_unit(organisation, unit);
        analyses.above = ancestry::over_those_above(organisation, own, Ord::max);
        analyses.incidents = analyses.incidents(organisation);
        analyses
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
                latest(&mut self.units, unit, day);
            }
        }
    }

    /// The latest analysis about a unit itself; those of governing bodies say nothing of what is below them.
    fn of_unit(&self, organisation: &Organisation, unit: UnitId) -> Option<Date> {
        let governing = [UnitKind::LegalBody, UnitKind::Council, UnitKind::Board, UnitKind::Committee];
        let days = self.days.of_key(&EntityRef::Unit(unit));
        days.last().copied().filter(|_| !governing.contains(&organisation.units[unit].kind))
    }

    /// The incidents that analyses of each entity are to take up, by day.
    fn incidents(&self, organisation: &Organisation) -> Listed<EntityRef, (Date, IncidentId)> {
        let mut incidents = Vec::new();
        for (at, incident) in organisation.incidents.entries() {
            let Some(detected) = incident.detected_at else { continue };
            let day = detected.to_zoned(jiff::tz::TimeZone::UTC).date();
            // A unit that is analysed by itself takes up what happened there: who analyses those above need not again.
            let mut units = incident.unit.into_iter().flat_map(|unit| above(organisation, unit)).map(EntityRef::Unit);
            let analysed = units.find(|unit| !self.days.of_key(unit).is_empty());
            let systems = incident.systems.iter().map(|&system| EntityRef::System(system));
            incidents.extend(analysed.into_iter().chain(systems).map(|entity| (entity, (day, at))));
        }
        incidents.sort_unstable_by_key(|&(_, incident)| incident);
        Listed::of(incidents.into_iter())
    }
}

impl Analysed {
    pub(super) fn add(&mut self, organisation: &Organisation, event: &Event) {
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
        let above = self.history().analyses.above.get(unit.place()).copied().flatten();
        above.max(self.history().analyses.units.get(&unit).copied())
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
        let unclassified = |asset: &AssetId| match self.history().classified.get(asset) {
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
            .filter(|&entity| self.history().analyses.days.of_key(entity).last() == Some(&event.date))
            .filter_map(|entity| self.history().changes.get(entity))
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
            let days = self.history().analyses.days.of_key(entity);
            let previous = days.iter().rev().find(|&&day| day < event.date);
            let after = |day: Date| match previous {
                Some(&previous) => day >= previous,
                None => days_between(day, event.date) <= FIRST_ANALYSIS_LOOKS_BACK,
            };
            let known = self.history().analyses.incidents.of_key(entity);
            let before = known.get(..known.partition_point(|(day, _)| *day < event.date)).unwrap_or_default();
            let since = before.iter().rev().take_while(|(day, _)| after(*day));
            found.extend(since.map(|&(_, incident)| incident));
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}
