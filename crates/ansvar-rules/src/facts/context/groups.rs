//! Groups: which groups are in which, where that runs in a circle, who is left out, when they met.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    DocumentId, EntityRef, EventType, GroupId, GroupKind, Holder, Id, Organisation, Party, RoleId, UnitId, UnitKind,
};
use jiff::civil::Date;

use super::Context;
use super::lasting::Lasting;
use crate::facts::grouped::Grouped;

/// How many groups a list of facts names at most.
const SHOWN: usize = 20;

/// How groups hang together; ids in order.
#[derive(Debug)]
pub(crate) struct Groups {
    inside: Grouped<GroupId, GroupId>,
    containers: Grouped<GroupId, GroupId>,
    led: Grouped<RoleId, GroupId>,
    circles: BTreeMap<GroupId, usize>,
    circle_members: Vec<Vec<GroupId>>,
    met: BTreeMap<GroupId, Date>,
    documents: Grouped<GroupId, DocumentId>,
    councils: Vec<GroupId>,
    administrations: Vec<UnitId>,
}

impl Groups {
    pub(super) fn of(organisation: &Organisation, lasting: &Lasting) -> Self {
        let groups = lasting.groups_in_order(organisation);
        let count = organisation.groups.places();
        let pairs = || {
            groups.iter().flat_map(|&at| {
                organisation.groups[at].members.iter().filter_map(move |member| match member {
                    Holder::Group(group) => Some((*group, at)),
                    Holder::Role(_) => None,
                })
            })
        };
        let containers = Grouped::of(count, pairs());
        let inside = Grouped::of(count, pairs().map(|(member, group)| (group, member)));
        let circle_members = circles(groups, &inside, &containers);
        let places = circle_members.iter().enumerate();
        let circles = places.flat_map(|(place, groups)| groups.iter().map(move |&group| (group, place))).collect();
        let decided = lasting.documents_in_order(organisation).iter().filter_map(|&at| {
            match organisation.documents[at].decided_by {
                Some(Party::Group(group)) => Some((group, at)),
                _ => None,
            }
        });
        let led = groups.iter().filter_map(|&at| {
            let group = &organisation.groups[at];
            Some((group.leader.or(group.chair)?, at))
        });
        let is_council = |at: &GroupId| organisation.groups[*at].kind == GroupKind::Council;
        let units = organisation.units.entries();
        let administrations =
            units.filter(|(_, unit)| unit.kind == UnitKind::Administration).map(|(at, unit)| (&unit.id, at));
        Self {
            circles,
            circle_members,
            led: Grouped::of(organisation.roles.places(), led),
            met: met(organisation),
            documents: Grouped::of(count, decided),
            councils: groups.iter().copied().filter(is_council).take(SHOWN).collect(),
            administrations: Id::sorted(administrations),
            inside,
            containers,
        }
    }
}

impl Groups {
    /// The groups that a role leads, or chairs where nobody leads them, by id.
    pub(super) fn led(&self, role: RoleId) -> &[GroupId] {
        self.led.of_key(role)
    }
}

/// The latest day each group is known to have met.
fn met(organisation: &Organisation) -> BTreeMap<GroupId, Date> {
    let written = organisation.groups.entries().filter_map(|(at, group)| Some((at, group.last_met?)));
    let meetings = organisation
        .events
        .iter()
        .filter(|event| event.kind == EventType::Meeting && event.date <= organisation.as_of)
        .flat_map(|event| {
            let parties = event.by.iter().chain(&event.participants).map(|&party| EntityRef::from(party));
            event.about.iter().copied().chain(parties).filter_map(|entity| match entity {
                EntityRef::Group(group) => Some((group, event.date)),
                _ => None,
            })
        });
    let mut met: BTreeMap<GroupId, Date> = BTreeMap::new();
    for (group, day) in written.chain(meetings) {
        met.entry(group).and_modify(|latest| *latest = day.max(*latest)).or_insert(day);
    }
    met
}

/// The sets of groups that are in each other, by Kosaraju's algorithm.
fn circles(
    groups: &[GroupId],
    inside: &Grouped<GroupId, GroupId>,
    containers: &Grouped<GroupId, GroupId>,
) -> Vec<Vec<GroupId>> {
    let mut seen = BTreeSet::new();
    let order: Vec<GroupId> = groups.iter().flat_map(|&group| walk(group, inside, &mut seen)).collect();
    let mut seen = BTreeSet::new();
    let sets = order.into_iter().rev().map(|group| walk(group, containers, &mut seen));
    let is_circle = |set: &Vec<GroupId>| set.len() > 1 || set.iter().any(|&one| inside.of_key(one).contains(&one));
    sets.filter(is_circle).collect()
}

/// The groups that can be reached from one and have not been seen, each after those beyond it.
fn walk(from: GroupId, next: &Grouped<GroupId, GroupId>, seen: &mut BTreeSet<GroupId>) -> Vec<GroupId> {
    let mut done = Vec::new();
    let mut way: Vec<(GroupId, usize)> = if seen.insert(from) { vec![(from, 0)] } else { Vec::new() };
    while let Some((at, step)) = way.last_mut() {
        let to = next.of_key(*at).get(*step).copied();
        *step += 1;
        match to {
            Some(to) if seen.insert(to) => way.push((to, 0)),
            Some(_) => {}
            None => {
                done.push(*at);
                way.pop();
            }
        }
    }
    done
}

impl Context<'_> {
    /// The groups that a group is part of, by id.
    pub(crate) fn groups_around(&self, group: GroupId) -> &[GroupId] {
        self.groups().containers.of_key(group)
    }

    /// The groups that a role leads, or chairs where nobody leads them, by id.
    pub(crate) fn groups_led_by(&self, role: RoleId) -> &[GroupId] {
        self.groups().led(role)
    }

    /// The first councils by id, for working groups; others are not asked to be part of one.
    pub(crate) fn councils_for(&self, group: GroupId) -> &[GroupId] {
        let asked = self.organisation.groups[group].kind == GroupKind::WorkingGroup;
        if asked { &self.groups().councils } else { &[] }
    }

    /// The groups that a group goes in a circle with, itself among them, by id; the first of many.
    pub(crate) fn group_circle(&self, group: GroupId) -> Vec<&str> {
        let circle = self.groups().circles.get(&group).and_then(|&place| self.groups().circle_members.get(place));
        let mut circle = self.ids(circle.map_or(&[], Vec::as_slice));
        circle.truncate(SHOWN);
        circle
    }

    /// The latest day a group is known to have met.
    pub(crate) fn group_met(&self, group: GroupId) -> Option<Date> {
        self.groups().met.get(&group).copied()
    }

    /// The documents that a group has decided, by id.
    pub(crate) fn documents_of_group(&self, group: GroupId) -> &[DocumentId] {
        self.groups().documents.of_key(group)
    }

    /// The roles in a group, also through groups in it.
    fn roles_inside(&self, group: GroupId) -> BTreeSet<RoleId> {
        let groups = walk(group, &self.groups().inside, &mut BTreeSet::new());
        let members = groups.into_iter().flat_map(|at| self.organisation.groups[at].members.iter());
        let roles = members.filter_map(|member| match member {
            Holder::Role(role) => Some(*role),
            Holder::Group(_) => None,
        });
        roles.collect()
    }

    /// A group's chair and leader, where they are not in the group, by id.
    pub(crate) fn leaders_outside(&self, group: GroupId) -> Vec<&str> {
        let inside = self.roles_inside(group);
        let facts = &self.organisation.groups[group];
        let outside: BTreeSet<RoleId> =
            facts.chair.into_iter().chain(facts.leader).filter(|role| !inside.contains(role)).collect();
        self.ids(&outside.into_iter().collect::<Vec<_>>())
    }

    /// The administrations that nobody in a council comes from, by id; none for other kinds of group.
    pub(crate) fn administrations_outside(&self, group: GroupId) -> Vec<&str> {
        if self.organisation.groups[group].kind != GroupKind::Council {
            return Vec::new();
        }
        let roles = self.roles_inside(group);
        let units: BTreeSet<UnitId> = roles.iter().filter_map(|&role| self.organisation.roles[role].unit).collect();
        let inside: BTreeSet<UnitId> = units.into_iter().flat_map(|unit| self.ancestors(unit)).collect();
        let outside = self.groups().administrations.iter().copied().filter(|unit| !inside.contains(unit));
        self.ids(&outside.collect::<Vec<_>>())
    }
}
