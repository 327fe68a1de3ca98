//! Graphs of the same lines with other people in the roles.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::graph::groups::resolve_group;
use crate::graph::voids::Voids;
use crate::graph::{Graph, build};
use crate::id::{GroupId, RoleId};
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::staffing::Staffing;

/// The body of [`Graph::with_staffing`].
pub(super) fn restaffed(
    earlier: &Graph,
    organisation: &Organisation,
    (then, now): (&Staffing, &Staffing),
    changed: &BTreeSet<RoleId>,
) -> Graph {
    let led = organisation.groups.entries().filter(|(_, group)| {
        let leader = group.leader.or(group.chair);
        leader.is_some_and(|role| changed.contains(&role))
    });
    let led: Vec<GroupId> = led.map(|(group, _)| group).collect();
    let leader = |group, staffing| resolve_group(organisation, staffing, group).ok();
    if led.iter().any(|&group| leader(group, then) != leader(group, now)) {
        // Who leads a group has its lines too: hops come or go.
        return build::build(organisation, now, Arc::clone(&earlier.actors));
    }
    let voids = Voids::of(organisation, now);
    let (mut edges, mut reasons) = (earlier.edges.clone(), earlier.reasons.clone());
    let actors = &earlier.actors;
    let nodes = changed.iter().map(|&role| Actor::Role(role)).chain(led.into_iter().map(Actor::Group));
    for node in nodes.map(|actor| actors.receiver(actor)) {
        let from = earlier.edges.placed_row(node).map(|(place, _)| place);
        for place in from.chain(earlier.into.row(node).iter().map(|&place| place as usize)) {
            if let Some(edge) = edges.value_mut(place) {
                let [from, to] = [edge.from, edge.to].map(|node| actors.actor(node));
                let void = voids.of_hop(edge.via(), from, to);
                reasons.set(edge, void);
            }
        }
    }
    Graph {
        actors: Arc::clone(actors),
        functions: Arc::clone(&earlier.functions),
        edges,
        reasons,
        into: Arc::clone(&earlier.into),
        reports_incidents: Arc::clone(&earlier.reports_incidents),
    }
}
