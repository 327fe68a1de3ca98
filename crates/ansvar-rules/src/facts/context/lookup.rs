//! Look-ups: who has which function, duty, share, asset; always in the order of the written ids.

use std::collections::BTreeMap;
use std::hash::Hash;

use ansvar_model::{
    Actor, AssetId, DutyId, EntityRef, Function, GroupId, Handle, Holder, Id, LegalBodies, Organisation, PersonId,
    RoleId, SystemId, SystemKind, Topic, UnitId, UnitKind, WaiverOf,
};

use hashbrown::hash_map::Entry;
use jiff::civil::Date;

use super::Context;
use super::ancestry::above;
use crate::facts::grouped::{Grouped, Map};

/// Handles in the order of the written ids, so that facts do not depend on the order of the file.
pub(super) fn by_id<H: Handle + Into<EntityRef>>(
    organisation: &Organisation,
    handles: impl Iterator<Item = H>,
) -> Vec<H> {
    Id::sorted(handles.map(|at| (organisation.id_of(at), at)))
}

/// The latest day of each.
pub(super) fn latest<K: Eq + Hash>(days: impl Iterator<Item = (K, Date)>) -> Map<K, Date> {
    let mut latest = Map::default();
    for (key, day) in days {
        latest.entry(key).and_modify(|known: &mut Date| *known = day.max(*known)).or_insert(day);
    }
    latest
}

/// Collects pairs into a map of lists.
pub(super) fn grouped<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut map: BTreeMap<K, Vec<V>> = BTreeMap::new();
    pairs.for_each(|(key, value)| map.entry(key).or_default().push(value));
    map
}

/// The roles with each function, in the order they are given in.
pub(super) fn roles_by_function(
    organisation: &Organisation,
    bodies: &LegalBodies,
    roles: &[RoleId],
) -> BTreeMap<Function, Vec<RoleId>> {
    let functions = |at| bodies.functions(&organisation.roles[at]);
    grouped(roles.iter().flat_map(|&at| functions(at).iter().map(move |function| (function, at))))
}

/// The roles in units below a company, by company.
pub(super) fn roles_below_companies(organisation: &Organisation) -> Grouped<UnitId, RoleId> {
    let is_company = |unit: &UnitId| organisation.units[*unit].kind == UnitKind::Company;
    let pairs = organisation.roles.entries().filter_map(|(at, role)| {
        let company = above(organisation, role.unit?).find(is_company)?;
        (role.unit != Some(company)).then_some((company, at))
    });
    Grouped::of(organisation.units.places(), pairs)
}

/// The groups that each role is a member of, in the order they are given in.
pub(super) fn groups_by_role(organisation: &Organisation, groups: &[GroupId]) -> Grouped<RoleId, GroupId> {
    let pairs = groups.iter().flat_map(|&at| {
        organisation.groups[at].members.iter().filter_map(move |member| match member {
            Holder::Role(role) => Some((*role, at)),
            Holder::Group(_) => None,
        })
    });
    Grouped::of(organisation.roles.places(), pairs)
}

/// The other ends of a role's working relations, in either direction.
pub(super) fn work_by_role(organisation: &Organisation) -> Grouped<RoleId, Actor> {
    let pairs = organisation.works_with.iter().flat_map(|work| {
        let ends = [(work.from, work.to), (work.to, work.from)];
        ends.into_iter().filter_map(|(here, there)| match here {
            Actor::Role(role) => Some((role, there)),
            Actor::Group(_) | Actor::Unit(_) => None,
        })
    });
    Grouped::of(organisation.roles.places(), pairs)
}

/// The assets of a system, whether the system or the asset says so.
pub(super) fn assets_by_system(organisation: &Organisation) -> Grouped<SystemId, AssetId> {
    let held =
        organisation.systems.entries().flat_map(|(at, system)| system.holds.iter().map(move |&asset| (at, asset)));
    let inside = organisation.assets.entries().filter_map(|(at, asset)| Some((asset.system?, at)));
    let mut pairs: Vec<(SystemId, AssetId)> = held.chain(inside).collect();
    pairs.sort_by(|a, b| (a.0, organisation.id_of(a.1)).cmp(&(b.0, organisation.id_of(b.1))));
    pairs.dedup();
    Grouped::of(organisation.systems.places(), pairs)
}

/// The control systems that a unit uses or runs, in the order they are given in.
pub(super) fn ics_by_unit(organisation: &Organisation, systems: &[SystemId]) -> Grouped<UnitId, SystemId> {
    let ics = systems.iter().copied().filter(|&at| organisation.systems[at].kind == Some(SystemKind::Ics));
    let pairs = ics.flat_map(|at| {
        let system = &organisation.systems[at];
        let also = system.run_by.filter(|&run_by| Some(run_by) != system.unit);
        system.unit.into_iter().chain(also).map(move |unit| (unit, at))
    });
    Grouped::of(organisation.units.places(), pairs)
}

/// Duties of the same kind about the same object, where there are several.
#[derive(Debug)]
pub(super) struct SameDuties {
    sets: Vec<Vec<DutyId>>,
    /// The set of each duty that is not alone.
    places: Map<DutyId, usize>,
}

impl SameDuties {
    pub(super) fn of(organisation: &Organisation) -> Self {
        let duties = organisation.duties.entries();
        let same = duties.filter_map(|(at, duty)| Some(((duty.kind, duty.object.as_deref()?), at)));
        let mut firsts = Map::default();
        let mut sets: Vec<Vec<DutyId>> = Vec::new();
        // Most have an object of their own, so that a list is made for the second of its kind.
        for (key, at) in same {
            match firsts.entry(key) {
                Entry::Vacant(entry) => drop(entry.insert((at, None))),
                Entry::Occupied(mut entry) => {
                    let (first, place) = entry.get_mut();
                    let place = *place.get_or_insert_with(|| {
                        sets.push(vec![*first]);
                        sets.len() - 1
                    });
                    sets.get_mut(place).into_iter().for_each(|set| set.push(at));
                }
            }
        }
        let places = sets.iter().enumerate().flat_map(|(place, set)| set.iter().map(move |&duty| (duty, place)));
        Self { places: places.collect(), sets }
    }

    /// All duties that are the same as one, itself among them; `None` when there is no other.
    fn with(&self, duty: DutyId) -> Option<&[DutyId]> {
        self.sets.get(*self.places.get(&duty)?).map(Vec::as_slice)
    }
}

impl Context<'_> {
    /// The roles that have a function, by id.
    pub(crate) fn roles_with(&self, function: Function) -> &[RoleId] {
        self.roles_by_function().get(&function).map_or(&[], Vec::as_slice)
    }

    /// The functions that some role has, filled or not, in the order of the contract.
    pub(crate) fn functions_named(&self) -> Vec<&'static str> {
        self.roles_by_function().keys().map(|function| function.id()).collect()
    }

    /// The roles of a unit, by id.
    pub(crate) fn roles_in(&self, unit: UnitId) -> &[RoleId] {
        self.roles_by_unit().of_key(unit)
    }

    /// The duties about a topic, by id.
    pub(crate) fn duties_about(&self, topic: Topic) -> &[DutyId] {
        self.duties_by_topic().get(&topic).map_or(&[], Vec::as_slice)
    }

    /// The duties a role or group holds itself, by id.
    pub(crate) fn duties_of(&self, actor: Actor) -> Vec<DutyId> {
        by_id(self.organisation, self.duties_held(actor).iter().copied())
    }

    /// The same, in the order of the file.
    pub(crate) fn duties_held(&self, actor: Actor) -> &[DutyId] {
        match actor {
            Actor::Role(role) => self.duties_by_role().of_key(role),
            Actor::Group(group) => self.duties_by_group().of_key(group),
            Actor::Unit(_) => &[],
        }
    }

    /// Who holds the duties of the same kind and object, by id, and whether this duty is the first of them.
    pub(crate) fn same_duties(&self, at: DutyId) -> (Vec<&str>, bool) {
        let duty = &self.organisation.duties[at];
        let alone = [at];
        let same = self.duties_alike().with(at).unwrap_or(&alone);
        let mut holders: Vec<&str> = same
            .iter()
            .flat_map(|&other| self.organisation.duties[other].holders.iter())
            .map(|&holder| self.id(EntityRef::from(holder)))
            .collect();
        holders.sort_unstable();
        holders.dedup();
        let first = same.iter().all(|&other| self.organisation.duties[other].id >= duty.id);
        (holders, first)
    }

    /// The groups a role is a member of, by id.
    pub(crate) fn groups_with(&self, role: RoleId) -> &[GroupId] {
        self.groups_by_role().of_key(role)
    }

    /// The functions a role works with.
    pub(crate) fn works_with(&self, role: RoleId) -> ansvar_model::FunctionSet {
        let others = self.work_by_role().of_key(role).iter();
        others.fold(ansvar_model::FunctionSet::EMPTY, |set, &actor| set.union(self.graph().functions(actor)))
    }

    /// The shares of a person's assignments of today, where they are known.
    pub(crate) fn shares_of(&self, person: PersonId) -> impl ExactSizeIterator<Item = i64> + Clone {
        self.assigned().shares_of_person(person).iter().map(|&share| share.into())
    }

    /// Percent of full time over all who ordinarily fill a role today; `None` unless every share is known.
    pub(crate) fn role_share(&self, role: RoleId) -> Option<i64> {
        if self.staffing.ordinary(role).is_empty() {
            return None;
        }
        self.assigned().shares_of_role(role).iter().map(|share| share.map(i64::from)).sum()
    }

    /// The assets in a system, by id.
    pub(crate) fn assets_in(&self, system: SystemId) -> &[AssetId] {
        self.assets_by_system().of_key(system)
    }

    /// The highest class of the information in a system.
    pub(crate) fn highest_class(&self, system: SystemId) -> Option<u8> {
        let classes =
            self.assets_by_system().of_key(system).iter().filter_map(|&asset| self.organisation.assets[asset].classes);
        classes.filter_map(ansvar_model::Classes::highest).max()
    }

    /// The control systems a unit uses or runs, by id.
    pub(crate) fn ics_of(&self, unit: UnitId) -> &[SystemId] {
        self.ics_by_unit().of_key(unit)
    }

    /// What has been waived for an entity, in the order of the contract.
    pub(crate) fn waived(&self, entity: EntityRef) -> Vec<WaiverOf> {
        let mut waived = self.waivers().get(&entity).cloned().unwrap_or_default();
        waived.sort_unstable();
        waived.dedup();
        waived
    }
}
