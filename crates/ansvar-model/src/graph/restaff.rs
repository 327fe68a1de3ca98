//! Graphs of the same lines with other people in the roles.

use std::sync::Arc;

use crate::graph::voids::Voids;
use crate::graph::{Graph, build};
use crate::id::RoleId;
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::staffing::Staffing;

/// The body of [`Graph::with_staffing`].
pub(super) fn restaffed(earlier: &Graph, organisation: &Organisation, (then, now): (&Staffing, &Staffing)) -> Graph {
    let (before, after) = (Voids::of(organisation, then), Voids::of(organisation, now));
    let mut groups = organisation.groups.handles();
    if groups.any(|group| before.leader(group).ok() != after.leader(group).ok()) {
        // Who leads a group has its lines too: hops come or go.
        return build::build(organisation, now);
    }
    let is_changed = |role: RoleId| then.state(role) != now.state(role) || then.people(role) != now.people(role);
    let roles = organisation.roles.handles().filter(|&role| is_changed(role)).map(Actor::Role);
    let is_led = |&group: &_| after.leader(group).is_ok_and(is_changed);
    let groups = organisation.groups.handles().filter(is_led).map(Actor::Group);
    let (mut edges, mut voids) = (earlier.edges.clone(), earlier.voids.clone());
    let actors = &earlier.actors;
    for node in roles.chain(groups).map(|actor| actors.receiver(actor)) {
        let from = earlier.edges.placed_row(node).map(|(place, _)| place);
        for place in from.chain(earlier.into.row(node).iter().map(|&place| place as usize)) {
            if let Some(edge) = edges.value_mut(place) {
                let [from, to] = [edge.from, edge.to].map(|node| actors.actor(node));
                edge.set_void(after.of_hop(edge.via(), from, to), &mut voids);
            }
        }
    }
    // Only the reasons that some hop still has are kept, so that many edits do not pile them up.
    let mut reasons = Vec::new();
    for edge in edges.values_mut() {
        let void = edge.void(&voids);
        edge.set_void(void, &mut reasons);
    }
    Graph {
        actors: Arc::clone(actors),
        functions: Arc::clone(&earlier.functions),
        edges,
        voids: reasons,
        into: Arc::clone(&earlier.into),
        reports_incidents: Arc::clone(&earlier.reports_incidents),
    }
}
