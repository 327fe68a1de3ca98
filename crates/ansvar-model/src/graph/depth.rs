//! Depth: how far it is to top management, how long the chains below an actor are, and how many report to it.

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::distance::Distances;
use crate::graph::hop::{Network, Via};
use crate::graph::path::Target;
use crate::graph::rows::{Column, Node, Rows};
use crate::graph::scc::Components;
use crate::id::Handle;
use crate::reference::Actor;
use crate::role::FunctionSet;

/// Measures of the reporting hierarchy for every actor.
#[derive(Clone, Debug)]
pub struct Depths {
    actors: Arc<Actors>,
    to_top: Distances,
    depth: Column<Node, u32>,
    span: Column<Node, u32>,
}

impl Depths {
    /// Measures all actors. O(actors + hops).
    #[must_use]
    pub fn of(graph: &Graph) -> Self {
        let to_top = Distances::to(graph, Network::Reporting, Target::Functions(FunctionSet::TOP_MANAGEMENT));
        Self { actors: Arc::clone(&graph.actors), to_top, depth: depths(graph), span: spans(graph) }
    }

    /// The number of valid hops to top management; 0 for top management itself, `None` where no path leads there. O(1).
    #[must_use]
    pub fn to_top(&self, actor: Actor) -> Option<u32> {
        self.to_top.hops(actor)
    }

    /// The number of formal reporting lines on the longest chain that ends here, whether or not somebody fills the roles.
    ///
    /// A line to or from a group is one to or from its leader too. Lines between actors that all lead to each other
    /// count nothing. O(1).
    #[must_use]
    pub fn depth(&self, actor: Actor) -> u32 {
        self.depth[self.actors.receiver(actor)]
    }

    /// The number of actors with a formal reporting line to this one, each once, whether or not somebody fills them. O(1).
    #[must_use]
    pub fn span(&self, actor: Actor) -> u32 {
        self.span[self.actors.receiver(actor)]
    }
}

/// Lengths of the longest chains, by one pass over the condensation, beginnings first.
fn depths(graph: &Graph) -> Column<Node, u32> {
    let count = graph.actors.len();
    let lengths = graph.edges.entries().filter_map(|(from, edge)| {
        let formal = edge.is_formal();
        match edge.via() {
            Via::Line(_) if formal => Some((from, (edge.to, 1))),
            Via::Leads => Some((from, (edge.to, 0))),
            _ => None,
        }
    });
    let lengths: Vec<(Node, (Node, u32))> = lengths.collect();
    let links = Rows::of(count, lengths.iter().copied());
    let components = Components::of(count, |node, k| links.row(node).get(k).map(|&(end, _)| end));
    let mut longest = Column::filled(components.count as usize, 0);
    for &node in components.order.iter().rev() {
        let here: u32 = longest[Node::at(components.of[node])];
        for &(end, length) in links.row(node).iter().filter(|&&(end, _)| !components.same(node, end)) {
            let there = &mut longest[Node::at(components.of[end])];
            *there = (*there).max(here + length);
        }
    }
    Column::new(components.of.entries().map(|(_, &component)| longest[Node::at(component)]).collect())
}

/// The number of actors with a formal line to each.
fn spans(graph: &Graph) -> Column<Node, u32> {
    let count = graph.actors.len();
    let lines = graph.edges.entries().filter(|(_, edge)| edge.is_written() && matches!(edge.via(), Via::Line(_)));
    let senders = Rows::<Node, Node>::sets(count, lines.map(|(from, edge)| (edge.to, from)));
    let mut spans = Column::filled(count, 0);
    for (to, _) in senders.entries() {
        spans[to] += 1;
    }
    spans
}
