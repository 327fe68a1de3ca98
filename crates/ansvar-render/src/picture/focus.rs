//! The neighbourhood of an entity: the actors it is about, and those near them.

use std::collections::BTreeSet;

use ansvar_model::{Actor, EntityRef, Holder, Organisation, Party, UnitId};

/// How many lines away a neighbour may be.
const NEAR: usize = 2;

/// The actors it is about with those at most two lines away; of units also the roles in them.
pub(super) fn neighbourhood(
    organisation: &Organisation,
    focus: EntityRef,
    lines: &[(Actor, Actor)],
) -> BTreeSet<Actor> {
    let mut near: BTreeSet<Actor> = about(organisation, focus).into_iter().collect();
    let units: Vec<UnitId> =
        near.iter().filter_map(|actor| if let Actor::Unit(unit) = actor { Some(*unit) } else { None }).collect();
    let members = organisation.roles.entries().filter(|(_, role)| role.unit.is_some_and(|unit| units.contains(&unit)));
    near.extend(members.map(|(at, _)| Actor::Role(at)));
    for _ in 0..NEAR {
        let reached: Vec<Actor> = lines
            .iter()
            .flat_map(|&(from, to)| [(from, to), (to, from)])
            .filter(|(here, _)| near.contains(here))
            .map(|(_, there)| there)
            .collect();
        near.extend(reached);
    }
    near
}

/// Who an entity is about: itself, who owns or holds it, who is at its ends.
fn about(organisation: &Organisation, focus: EntityRef) -> Vec<Actor> {
    let holders = |holders: &[Holder]| holders.iter().copied().map(Actor::from).collect::<Vec<_>>();
    let unit = |unit: Option<UnitId>| unit.map(Actor::Unit);
    match focus {
        EntityRef::Role(at) => vec![Actor::Role(at)],
        EntityRef::Group(at) => vec![Actor::Group(at)],
        EntityRef::Unit(at) => vec![Actor::Unit(at)],
        EntityRef::Line(at) => vec![organisation.lines[at].from, organisation.lines[at].to],
        EntityRef::Escalation(at) => vec![organisation.escalations[at].from, organisation.escalations[at].to],
        EntityRef::Person(person) => {
            let held = organisation.assignments.iter().filter(|assignment| assignment.person == person);
            held.map(|assignment| Actor::Role(assignment.role)).collect()
        }
        EntityRef::Assignment(at) => vec![Actor::Role(organisation.assignments[at].role)],
        EntityRef::Duty(at) => holders(&organisation.duties[at].holders),
        EntityRef::System(at) => {
            let system = &organisation.systems[at];
            system.owners.iter().chain(&system.managers).copied().chain(unit(system.unit)).collect()
        }
        EntityRef::Asset(at) => {
            let asset = &organisation.assets[at];
            asset.owners.iter().copied().chain(unit(asset.unit)).collect()
        }
        EntityRef::Process(at) => {
            let process = &organisation.processes[at];
            process.owners.iter().copied().chain(unit(process.unit)).collect()
        }
        EntityRef::Delegation(at) => {
            let delegation = &organisation.delegations[at];
            [delegation.from, delegation.to].into_iter().filter_map(acting).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a picture can be drawn around an entity.
pub(super) fn is_drawable(organisation: &Organisation, focus: EntityRef) -> bool {
    !about(organisation, focus).is_empty()
}

/// A party that may stand at the end of a line.
fn acting(party: Party) -> Option<Actor> {
    match party {
        Party::Role(role) => Some(Actor::Role(role)),
        Party::Group(group) => Some(Actor::Group(group)),
        Party::Unit(unit) => Some(Actor::Unit(unit)),
        Party::Person(_) => None,
    }
}
