//! Distances: how many valid hops every actor is away from a target.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::hop::Network;
use crate::graph::path::Target;
use crate::graph::rows::{Column, Node, handles};
use crate::graph::upstream::Upstream;
use crate::reference::Actor;

/// Marks that there is no path.
const NONE: u32 = u32::MAX;

/// For every actor, the number of valid hops on a shortest path to a target.
#[derive(Clone, Debug)]
pub struct Distances {
    actors: Arc<Actors>,
    /// [`NONE`] where no path leads to the target.
    hops: Column<Node, u32>,
}

impl Distances {
    /// Answers for all actors at once, by one search backwards from the target. O(nodes + hops).
    #[must_use]
    pub fn to(graph: &Graph, network: Network, target: Target) -> Self {
        let mut hops = Column::filled(graph.node_count(), NONE);
        let mut queue: Vec<Node> = handles(graph.node_count()).filter(|&node| target.is_at(graph, node)).collect();
        for &node in &queue {
            hops[node] = 0;
        }
        let mut next = 0;
        while let Some(&node) = queue.get(next) {
            next += 1;
            let edges = graph.edges_into(node).filter(|(_, edge)| edge.carries(network));
            for (before, _) in edges {
                if hops[before] == NONE {
                    hops[before] = hops[node] + 1;
                    queue.push(before);
                }
            }
        }
        Self { actors: Arc::clone(&graph.actors), hops }
    }

    /// The same over a graph with other people in the roles: asked anew of those upstream alone. O(k log k) for k of them
    /// and their hops, and a copy of the rest.
    #[must_use]
    pub fn renewed(&self, graph: &Graph, network: Network, target: Target, upstream: &Upstream) -> Self {
        let mut hops = self.hops.clone();
        let nodes = || upstream.nodes(graph);
        nodes().for_each(|node| hops[node] = NONE);
        let over_others = |node: Node| {
            let ends = graph.edges_of(node).filter(|edge| edge.carries(network)).map(|edge| hops[edge.to]);
            ends.min().filter(|&beyond| beyond != NONE).map(|beyond| beyond + 1)
        };
        let first = |node: Node| if target.is_at(graph, node) { Some(0) } else { over_others(node) };
        let mut waiting: BinaryHeap<Reverse<(u32, Node)>> =
            nodes().filter_map(|node| Some(Reverse((first(node)?, node)))).collect();
        while let Some(Reverse((distance, node))) = waiting.pop() {
            if hops[node] <= distance {
                continue;
            }
            hops[node] = distance;
            let before = graph.edges_into(node).filter(|(_, edge)| edge.carries(network)).map(|(before, _)| before);
            waiting.extend(before.filter(|&before| hops[before] == NONE).map(|before| Reverse((distance + 1, before))));
        }
        Self { actors: Arc::clone(&graph.actors), hops }
    }

    /// The number of valid hops from an actor to the target: 0 where the actor is a target itself, `None` where no path
    /// leads there. As many as [`shortest`](crate::shortest) gives. O(1).
    #[must_use]
    pub fn hops(&self, actor: Actor) -> Option<u32> {
        let hops = if self.is_target(actor) { 0 } else { self.hops[self.actors.start(actor)] };
        Some(hops).filter(|&hops| hops != NONE)
    }

    /// Whether a path leads from a node to the target.
    pub(super) fn knows(&self, node: Node) -> bool {
        self.hops[node] != NONE || self.is_target(self.actors.actor(node))
    }

    /// Whether an actor is the target itself. The sending side of a unit tells what is sent on, whatever the unit is.
    fn is_target(&self, actor: Actor) -> bool {
        self.hops[self.actors.receiver(actor)] == 0
    }
}
