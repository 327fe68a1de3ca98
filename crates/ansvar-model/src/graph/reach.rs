//! Reach: which functions a message from each actor comes to.

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::hop::Network;
use crate::graph::rows::{Column, Node, Rows, handles};
use crate::graph::scc::Components;
use crate::id::Handle;
use crate::reference::Actor;
use crate::role::FunctionSet;

/// For every actor, the functions it reaches over at least one valid hop.
///
/// An actor's own functions are there only when it is reached again, from itself or from another of the same function.
#[derive(Clone, Debug)]
pub struct Reach {
    actors: Arc<Actors>,
    /// By the receiving side of each actor.
    reached: Column<Node, FunctionSet>,
}

impl Reach {
    /// Answers for all actors at once. O(nodes + hops): one pass over the condensation, ends first.
    #[must_use]
    pub fn over(graph: &Graph, network: Network) -> Self {
        let links = Rows::of(graph.node_count(), graph.links(network).iter().copied());
        let components = Components::of(graph.node_count(), |node, k| links.row(node).get(k).copied());
        let mut reached = Column::filled(components.count as usize, FunctionSet::EMPTY);
        for &node in &components.order {
            let own = Node::at(components.of[node]);
            for &end in links.row(node) {
                let beyond = reached[Node::at(components.of[end])];
                reached[own] = reached[own].union(graph.functions[end]).union(beyond);
            }
        }
        let actors = &graph.actors;
        let starts = handles::<Node>(actors.len()).map(|actor| actors.start(actors.actor(actor)));
        let reached = starts.map(|start| reached[Node::at(components.of[start])]).collect();
        Self { actors: Arc::clone(actors), reached: Column::new(reached) }
    }

    /// The functions reached from an actor. O(1).
    #[must_use]
    pub fn functions(&self, actor: Actor) -> FunctionSet {
        self.reached[self.actors.receiver(actor)]
    }
}
