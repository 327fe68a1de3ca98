//! Reach: which functions a message from each actor comes to.

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::edge::Edge;
use crate::graph::hop::Network;
use crate::graph::rows::{Column, Node, handles};
use crate::graph::upstream::Upstream;
use crate::reference::Actor;
use crate::role::FunctionSet;

/// For every actor, the functions it reaches over at least one valid hop, in each network.
///
/// An actor's own functions are there only when it is reached again, from itself or from another of the same function.
#[derive(Clone, Debug)]
pub struct Reach {
    actors: Arc<Actors>,
    reached: Column<Node, Reached>,
}

/// What one node reaches, network by network.
type Reached = [FunctionSet; Network::ALL.len()];

const NOTHING: Reached = [FunctionSet::EMPTY; Network::ALL.len()];

impl Reach {
    /// Answers for all actors and networks at once. O(nodes + hops): one depth-first search, ends first; what lies on
    /// circles is looked at again whenever what it leads to has come to reach more.
    #[must_use]
    pub fn of(graph: &Graph) -> Self {
        let mut search = Search {
            graph,
            standing: Column::filled(graph.node_count(), Standing::New),
            reached: Column::filled(graph.node_count(), NOTHING),
            way: Vec::new(),
            again: Vec::new(),
        };
        for root in handles(graph.node_count()) {
            if search.standing[root] == Standing::New {
                search.enter(root);
                search.run();
            }
        }
        let Search { mut reached, again, .. } = search;
        settle(graph, &mut reached, again);
        Self { actors: Arc::clone(&graph.actors), reached }
    }

    /// The same over a graph with other people in the roles: asked anew of those upstream alone. O(k) for k of them and
    /// their hops, and a copy of the rest.
    #[must_use]
    pub fn renewed(&self, graph: &Graph, upstream: &Upstream) -> Self {
        let mut reached = self.reached.clone();
        let waiting: Vec<Node> = upstream.nodes(graph).collect();
        waiting.iter().for_each(|&node| reached[node] = NOTHING);
        settle(graph, &mut reached, waiting);
        Self { actors: Arc::clone(&graph.actors), reached }
    }

    /// The functions reached from an actor. O(1).
    #[must_use]
    pub fn functions(&self, actor: Actor, network: Network) -> FunctionSet {
        self.reached[self.actors.start(actor)].get(network as usize).copied().unwrap_or_default()
    }
}

/// What the hops of a node lead to, by what is known of where they come to.
fn beyond(graph: &Graph, reached: &Column<Node, Reached>, node: Node) -> Reached {
    let mut all = NOTHING;
    for edge in graph.edges_of(node).filter(|edge| edge.is_valid()) {
        let (functions, further) = (graph.functions[edge.to], reached[edge.to]);
        for ((&network, own), further) in Network::ALL.iter().zip(&mut all).zip(further) {
            if edge.is_in(network) {
                *own = own.union(functions).union(further);
            }
        }
    }
    all
}

/// Looks at nodes, and again at those who lead to one that has come to reach more. Each can do so as often as there are
/// functions.
fn settle(graph: &Graph, reached: &mut Column<Node, Reached>, mut waiting: Vec<Node>) {
    while let Some(node) = waiting.pop() {
        let all = beyond(graph, reached, node);
        if all != reached[node] {
            reached[node] = all;
            let before = graph.edges_into(node).filter(|(_, edge)| edge.is_valid());
            waiting.extend(before.map(|(before, _)| before));
        }
    }
}

/// How a node stands in the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    New,
    /// On the way from the root to here.
    Open,
    Done,
}

/// A depth-first search over the hops that count.
struct Search<'g> {
    graph: &'g Graph,
    standing: Column<Node, Standing>,
    reached: Column<Node, Reached>,
    /// The way from the root to here, with the hops that have not been followed.
    way: Vec<(Node, &'g [Edge])>,
    /// The nodes that lead back to one on the way to them.
    again: Vec<Node>,
}

impl Search<'_> {
    fn enter(&mut self, node: Node) {
        self.standing[node] = Standing::Open;
        self.way.push((node, self.graph.edges.row(self.graph.actors.receiving(node))));
    }

    fn run(&mut self) {
        while let Some((node, rest)) = self.way.last_mut() {
            let node = *node;
            let Some((edge, others)) = rest.split_first() else {
                self.way.pop();
                self.leave(node);
                continue;
            };
            *rest = others;
            // What only senders take is followed for others too: that changes the order alone.
            if edge.is_valid() && self.standing[edge.to] == Standing::New {
                self.enter(edge.to);
            }
        }
    }

    fn leave(&mut self, node: Node) {
        self.reached[node] = beyond(self.graph, &self.reached, node);
        self.standing[node] = Standing::Done;
        let mut ends = self.graph.edges_of(node).filter(|edge| edge.is_valid());
        if ends.any(|edge| self.standing[edge.to] == Standing::Open) {
            self.again.push(node);
        }
    }
}
