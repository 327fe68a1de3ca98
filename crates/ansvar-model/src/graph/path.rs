//! Paths: where one is to lead, all of it or what is shown of it, and the shortest one that counts.

use std::collections::HashMap;

use crate::finding::Step;
use crate::graph::Graph;
use crate::graph::edge::Edge;
use crate::graph::hop::{Hop, Network, Via};
use crate::graph::next_hops::Shown;
use crate::graph::rows::Node;
use crate::id::EntityRef;
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::role::FunctionSet;

/// Where a path is to lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// To any actor with one of these functions.
    Functions(FunctionSet),
    /// To this actor.
    Actor(Actor),
}

impl Target {
    /// Whether the actor is what is looked for. O(1).
    #[must_use]
    pub fn holds(self, graph: &Graph, actor: Actor) -> bool {
        match self {
            Self::Functions(functions) => functions.intersects(graph.functions(actor)),
            Self::Actor(wanted) => wanted == actor,
        }
    }

    /// Whether a path that comes to this node has arrived; inheriting from a unit is not arriving there.
    pub(super) fn is_at(self, graph: &Graph, node: Node) -> bool {
        match self {
            Self::Functions(functions) => functions.intersects(graph.functions[node]),
            Self::Actor(wanted) => graph.actors.receiver(wanted) == node,
        }
    }
}

/// A way from an actor over hops, each beginning where the one before came to. Without hops where it begins at its target.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// Where it begins.
    pub from: Actor,
    /// Its hops, in order.
    pub hops: Vec<Hop>,
}

impl Path {
    /// Where it comes to.
    #[must_use]
    pub fn end(&self) -> Actor {
        self.hops.last().map_or(self.from, |hop| hop.to)
    }

    /// The path as a report shows it: where it begins, then where each hop comes to, by what, and whether that counts.
    #[must_use]
    pub fn steps(&self, organisation: &Organisation) -> Vec<Step> {
        steps(organisation, self.from, &self.hops)
    }
}

/// A way as evidence shows it: the steps at both ends, and between them those that do not count.
///
/// A way may lead past everybody there is, and everybody may have one: whole ways would grow with the square.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Excerpt {
    /// Where the way begins.
    pub from: Actor,
    /// Hops of the way, in order; where some are left out, the next one begins elsewhere than the one before came to.
    pub hops: Vec<Hop>,
    /// How many hops are left out.
    pub left_out: usize,
}

impl Excerpt {
    /// How many steps are shown at the beginning, where the way begins included, and as many at the end.
    pub const ENDS: usize = 10;

    /// How many of the steps between them are shown that do not count: others may follow from what stands in a way.
    pub const VOIDS: usize = 64;

    /// How much is shown of a way.
    pub(super) const SHOWN: Shown = (Self::ENDS, Self::VOIDS);

    /// Where the way comes to.
    #[must_use]
    pub fn end(&self) -> Actor {
        self.hops.last().map_or(self.from, |hop| hop.to)
    }

    /// What is shown as a report shows it, as [`Path::steps`] does. A step that is left out is not marked here.
    #[must_use]
    pub fn steps(&self, organisation: &Organisation) -> Vec<Step> {
        steps(organisation, self.from, &self.hops)
    }
}

fn steps(organisation: &Organisation, from: Actor, hops: &[Hop]) -> Vec<Step> {
    let start = Step { entity: organisation.named(EntityRef::from(from)), via: None, void: None };
    let hops = hops.iter().map(|hop| Step {
        entity: organisation.named(EntityRef::from(hop.to)),
        via: match hop.via {
            Via::Line(at) => Some(organisation.id_of(at).as_str().into()),
            Via::Escalation(at) => Some(organisation.id_of(at).as_str().into()),
            Via::BelongsTo | Via::Inherits | Via::Leads => None,
        },
        void: hop.void_reason(organisation).map(Box::new),
    });
    std::iter::once(start).chain(hops).collect()
}

/// The path with the fewest hops, all valid; `None` when no path leads to the target.
///
/// Of several, the one whose hops come first in the order of [`Graph::hops_from`], compared from the beginning, so that
/// it does not depend on the order of the lists in a file. For a single question: it looks at what lies nearer than the
/// target. O(nodes + hops).
#[must_use]
pub fn shortest(graph: &Graph, network: Network, from: Actor, target: Target) -> Option<Path> {
    if target.holds(graph, from) {
        return Some(Path { from, hops: Vec::new() });
    }
    let start = graph.actors.start(from);
    // Few nodes are come to on most searches, and there may be very many.
    let mut came: HashMap<Node, (Node, &Edge)> = HashMap::new();
    let mut level = vec![start];
    while !level.is_empty() {
        let mut next = Vec::new();
        for node in level {
            for edge in graph.edges_of(node).filter(|edge| edge.carries(network)) {
                if edge.to == start || came.contains_key(&edge.to) {
                    continue;
                }
                came.insert(edge.to, (node, edge));
                if target.is_at(graph, edge.to) {
                    return Some(Path { from, hops: back(graph, &came, edge.to) });
                }
                next.push(edge.to);
            }
        }
        level = next;
    }
    None
}

/// The hops that led to a node.
fn back(graph: &Graph, came: &HashMap<Node, (Node, &Edge)>, end: Node) -> Vec<Hop> {
    let mut hops = Vec::new();
    let mut here = end;
    while let Some(&(before, edge)) = came.get(&here) {
        hops.push(graph.hop_of(edge));
        here = before;
    }
    hops.reverse();
    hops
}
