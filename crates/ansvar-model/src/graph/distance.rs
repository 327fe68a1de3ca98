//! Distances: how many valid hops every actor is away from a target.

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::hop::Network;
use crate::graph::path::Target;
use crate::graph::rows::{Column, Node, Rows, handles};
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
        let links = graph.links(network);
        let back = Rows::of(graph.node_count(), links.iter().map(|&(from, to)| (to, from)));
        let mut hops = Column::filled(graph.node_count(), NONE);
        let mut queue: Vec<Node> = handles(graph.node_count()).filter(|&node| target.is_at(graph, node)).collect();
        for &node in &queue {
            hops[node] = 0;
        }
        let mut next = 0;
        while let Some(&node) = queue.get(next) {
            next += 1;
            for &before in back.row(node) {
                if hops[before] == NONE {
                    hops[before] = hops[node] + 1;
                    queue.push(before);
                }
            }
        }
        for (unit, sender) in graph.actors.senders() {
            if target.holds(graph, unit.into()) {
                hops[sender] = 0;
            }
        }
        Self { actors: Arc::clone(&graph.actors), hops }
    }

    /// The number of valid hops from an actor to the target: 0 where the actor is a target itself, `None` where no path
    /// leads there. As many as [`shortest`](crate::shortest) gives. O(1).
    #[must_use]
    pub fn hops(&self, actor: Actor) -> Option<u32> {
        Some(self.hops[self.actors.start(actor)]).filter(|&hops| hops != NONE)
    }

    /// Whether a path leads from a node to the target.
    pub(super) fn knows(&self, node: Node) -> bool {
        self.hops[node] != NONE
    }
}
