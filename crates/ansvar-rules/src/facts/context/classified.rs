//! Classification as rules see it: when information and systems were classified, how often it is to be done, what IT runs.

use ansvar_model::{
    AssetId, DocumentType, EntityRef, Event, EventType, Organisation, Party, SystemId, Topic, days_between,
};
use jiff::civil::Date;

use super::{Context, lookup};
use crate::facts::grouped::{Grouped, Map};
use crate::facts::known::PartyFacts;
use crate::facts::view::Part;

/// What classifications, and events at large, say about each entity.
#[derive(Debug)]
pub(super) struct Classified {
    interval_days: Option<i64>,
    first: Map<EntityRef, Date>,
    last: Map<EntityRef, Date>,
    /// The latest day of each type of event about an entity, where there are several.
    repeated: Map<(EventType, EntityRef), Date>,
    systems_by_asset: Grouped<AssetId, SystemId>,
}

impl Classified {
    /// Reads all classifications once; linear.
    pub(super) fn of(organisation: &Organisation, assets_by_system: &Grouped<SystemId, AssetId>) -> Self {
        let mut days: Vec<(EntityRef, Date)> = organisation
            .events
            .iter()
            .filter(|event| event.kind == EventType::Classification)
            .flat_map(|event| event.about.iter().map(|&entity| (entity, event.date)))
            .collect();
        let written =
            organisation.assets.entries().filter_map(|(at, asset)| Some((EntityRef::from(at), asset.classified_on?)));
        days.extend(written);
        let (mut first, mut last) = (Map::default(), Map::default());
        for (entity, day) in days {
            let earliest = first.entry(entity).or_insert(day);
            *earliest = day.min(*earliest);
            let latest = last.entry(entity).or_insert(day);
            *latest = day.max(*latest);
        }
        let inside = || {
            organisation
                .systems
                .handles()
                .flat_map(|at| assets_by_system.of_key(at).iter().map(move |&asset| (asset, at)))
        };
        for (asset, system) in inside() {
            let Some(&day) = first.get(&EntityRef::from(asset)) else { continue };
            let earliest = first.entry(system.into()).or_insert(day);
            *earliest = day.min(*earliest);
        }
        Self {
            interval_days: interval_days(organisation),
            first,
            last,
            repeated: repeated(organisation),
            systems_by_asset: Grouped::of(organisation.assets.places(), inside()),
        }
    }
}

impl Classified {
    /// The systems that hold information.
    pub(super) fn systems_with(&self, asset: AssetId) -> &[SystemId] {
        self.systems_by_asset.of_key(asset)
    }
}

/// The latest day of each type of event about an entity, where they are not all on one day: most happen once.
fn repeated(organisation: &Organisation) -> Map<(EventType, EntityRef), Date> {
    let past = || organisation.events.iter().filter(|event| event.date <= organisation.as_of);
    let mut days: Map<(EventType, EntityRef), (Date, Date)> = Map::default();
    days.reserve(past().map(|event| event.about.len()).sum());
    for event in past() {
        for &entity in &event.about {
            let (first, last) = days.entry((event.kind, entity)).or_insert((event.date, event.date));
            (*first, *last) = (event.date.min(*first), event.date.max(*last));
        }
    }
    let repeated = days.into_iter().filter(|(_, (first, last))| first < last);
    repeated.map(|(about, (_, last))| (about, last)).collect()
}

/// The interval that methods for classification prescribe; the longest where there are several.
fn interval_days(organisation: &Organisation) -> Option<i64> {
    let methods = organisation
        .documents
        .iter()
        .filter(|document| document.kind == DocumentType::Method && document.topics.contains(&Topic::Classification));
    methods.filter_map(|method| method.interval).map(|interval| interval.days_before(organisation.as_of)).max()
}

impl Context<'_> {
    /// The longest interval that methods for classification prescribe, in days.
    pub(crate) fn classification_interval(&self) -> Option<i64> {
        self.classified_days().interval_days
    }

    /// Whole days since something was classified for the first time; a system also through the information in it.
    pub(crate) fn first_classified(&self, entity: impl Into<EntityRef>) -> Option<i64> {
        self.classified_days().first.get(&entity.into()).map(|&day| days_between(day, self.organisation.as_of))
    }

    /// Whole days since something was last classified.
    pub(crate) fn last_classified(&self, entity: impl Into<EntityRef>) -> Option<i64> {
        self.classified_days().last.get(&entity.into()).map(|&day| days_between(day, self.organisation.as_of))
    }

    /// Whether all that an event was about has had a later event of the same type.
    pub(crate) fn is_superseded(&self, event: &Event) -> bool {
        let later = |&entity: &EntityRef| {
            self.classified_days().repeated.get(&(event.kind, entity)).is_some_and(|&latest| latest > event.date)
        };
        !event.about.is_empty() && event.about.iter().all(later)
    }

    /// The information an event was about, by id.
    pub(crate) fn information_of(&self, event: &Event) -> Vec<AssetId> {
        let assets = event.about.iter().filter_map(|&entity| match entity {
            EntityRef::Asset(asset) => Some(asset),
            _ => None,
        });
        lookup::by_id(self.organisation, assets)
    }

    /// The owners of the information an event was about, each once, by id.
    pub(crate) fn owners_of_information<'c>(&'c self, event: &Event) -> Vec<Part<'c, PartyFacts>> {
        let assets = self.information_of(event);
        let owners: Vec<Party> = assets
            .iter()
            .flat_map(|&asset| self.organisation.assets[asset].owners.iter().map(|&owner| owner.into()))
            .collect();
        self.parties(&owners)
    }

    /// Whether information an event was about holds personal data; unknown unless one does or all are known not to.
    pub(crate) fn personal_data_in(&self, event: &Event) -> Option<bool> {
        let marks: Vec<Option<bool>> =
            self.information_of(event).iter().map(|&asset| self.organisation.assets[asset].personal_data).collect();
        if marks.contains(&Some(true)) {
            return Some(true);
        }
        (!marks.is_empty() && marks.iter().all(Option::is_some)).then_some(false)
    }

    /// Whether IT runs a system an event was about, or one that holds information it was about.
    pub(crate) fn is_about_it(&self, event: &Event) -> bool {
        let run_by_it =
            |&system: &SystemId| self.organisation.systems[system].run_by.is_some_and(|unit| self.under_it(unit));
        event.about.iter().any(|entity| match entity {
            EntityRef::System(system) => run_by_it(system),
            EntityRef::Asset(asset) => self.classified_days().systems_with(*asset).iter().any(run_by_it),
            _ => false,
        })
    }
}
