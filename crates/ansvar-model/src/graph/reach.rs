//! Reach: which functions a message from each actor comes to.

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::hop::Network;
use crate::graph::rows::{Column, Node, handles};
use crate::graph::scc::Components;
use crate::graph::upstream::Upstream;
use crate::id::Handle;
use crate::reference::Actor;
use crate::role::FunctionSet;

/// For every actor, the functions it reaches over at least one valid hop.
///
/// An actor's own functions are there only when it is reached again, from itself or from another of the same function.
#[derive(Clone, Debug)]
pub struct Reach {
    actors: Arc<Actors>,
    reached: Column<Node, FunctionSet>,
}

impl Reach {
    /// Answers for all actors at once. O(nodes + hops): one pass over the condensation, ends first.
    #[must_use]
    pub fn over(graph: &Graph, network: Network) -> Self {
        let links = graph.links(network);
        let components = Components::of(graph.node_count(), |node, k| links.row(node).get(k).copied());
        let mut reached = Column::filled(components.count as usize, FunctionSet::EMPTY);
        for &node in &components.order {
            let own = Node::at(components.of[node]);
            for &end in links.row(node) {
                let beyond = reached[Node::at(components.of[end])];
                reached[own] = reached[own].union(graph.functions[end]).union(beyond);
            }
        }
        let nodes = handles::<Node>(graph.node_count());
        let reached = nodes.map(|node| reached[Node::at(components.of[node])]).collect();
        Self { actors: Arc::clone(&graph.actors), reached: Column::new(reached) }
    }

    /// The same over a graph with other people in the roles: asked anew of those upstream alone. Each is looked at again
    /// whenever what it leads to has come to reach more; O(k) for k of them and their hops, and a copy of the rest.
    #[must_use]
    pub fn renewed(&self, graph: &Graph, network: Network, upstream: &Upstream) -> Self {
        let mut reached = self.reached.clone();
        let mut waiting: Vec<Node> = upstream.nodes(graph).collect();
        waiting.iter().for_each(|&node| reached[node] = FunctionSet::EMPTY);
        while let Some(node) = waiting.pop() {
            let edges = graph.edges_of(node).filter(|edge| edge.carries(network));
            let over = |set: FunctionSet, end: Node| set.union(graph.functions[end]).union(reached[end]);
            let all = edges.map(|edge| edge.to).fold(FunctionSet::EMPTY, over);
            if all != reached[node] {
                reached[node] = all;
                let before = graph.edges_into(node).filter(|(_, edge)| edge.carries(network));
                waiting.extend(before.map(|(before, _)| before));
            }
        }
        Self { actors: Arc::clone(&graph.actors), reached }
    }

    /// The functions reached from an actor. O(1).
    #[must_use]
    pub fn functions(&self, actor: Actor) -> FunctionSet {
        self.reached[self.actors.start(actor)]
    }
}
