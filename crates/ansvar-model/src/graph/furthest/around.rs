//! Around: how far a message comes from one actor, found by looking at those alone that it can come to.

use foldhash::{HashSet, HashSetExt as _};

use super::CISO;
use super::onward::{Places, onward};
use crate::graph::Graph;
use crate::graph::hop::{Hop, Network};
use crate::graph::near::{TooFar, nearest_valid};
use crate::graph::path::Excerpt;
use crate::graph::rows::{Node, Rows, handle_at, handles};
use crate::reference::Actor;

/// What [`Furthest::excerpt`](crate::Furthest::excerpt) gives for one actor.
///
/// It looks at all that a message from the actor can come to, and takes every place looked at from `looks`. O(k log k) for
/// k such places and their hops.
///
/// # Errors
/// [`TooFar`] when `looks` are used up, or when the way has so many steps that some would be left out.
pub fn furthest_around(graph: &Graph, network: Network, from: Actor, looks: &mut usize) -> Result<Excerpt, TooFar> {
    let (receiver, start) = (graph.actors.receiver(from), graph.actors.start(from));
    let ciso = if CISO.is_at(graph, receiver) { None } else { nearest_valid(graph, network, start, CISO, looks)? };
    if let Some(hops) = ciso {
        return shown(from, hops);
    }
    let around = Around::of(graph, network, start, looks)?;
    let (next, round) = onward(&around);
    let mut here = around.local(start);
    let mut hops = Vec::new();
    let mut place = here.and_then(|here| round.get(&here).copied().or_else(|| next.first(here)));
    while let Some(edge) = place.and_then(|place| graph.edges.values().get(place)) {
        hops.push(graph.hop_of(edge));
        here = around.local(edge.to);
        place = here.and_then(|here| next.first(here));
    }
    shown(from, hops)
}

/// A way that is not too long to be shown whole.
fn shown(from: Actor, hops: Vec<Hop>) -> Result<Excerpt, TooFar> {
    if hops.len() >= 2 * Excerpt::ENDS { Err(TooFar) } else { Ok(Excerpt { from, hops, left_out: 0 }) }
}

/// All nodes that valid hops lead to from one, numbered anew in the same order.
struct Around {
    /// In order.
    nodes: Vec<Node>,
    /// By their new numbers, where each hop stands in the graph and where it comes to.
    hops: Rows<Node, (usize, Node)>,
    /// By their new numbers, where hops come from.
    before: Rows<Node, Node>,
}

impl Around {
    fn of(graph: &Graph, network: Network, start: Node, looks: &mut usize) -> Result<Self, TooFar> {
        let edges = |node| graph.placed_edges_of(node).filter(|(_, edge)| edge.carries(network));
        let mut known = HashSet::new();
        known.insert(start);
        let mut nodes = vec![start];
        let mut looked_at = 0;
        while let Some(&node) = nodes.get(looked_at) {
            *looks = looks.checked_sub(1).ok_or(TooFar)?;
            looked_at += 1;
            nodes.extend(edges(node).map(|(_, edge)| edge.to).filter(|&to| known.insert(to)));
        }
        nodes.sort_unstable();
        let mut around = Self { nodes, hops: Rows::of(0, std::iter::empty()), before: Rows::of(0, std::iter::empty()) };
        let count = around.nodes.len();
        let hops: Vec<(Node, (usize, Node))> = handles(count)
            .zip(&around.nodes)
            .flat_map(|(here, &node)| edges(node).map(move |(place, edge)| (here, place, edge.to)))
            .filter_map(|(here, place, to)| Some((here, (place, around.local(to)?))))
            .collect();
        around.before = Rows::of(count, hops.iter().map(|&(here, (_, to))| (to, here)));
        around.hops = Rows::of(count, hops.iter().copied());
        Ok(around)
    }

    /// The new number of a node.
    fn local(&self, node: Node) -> Option<Node> {
        self.nodes.binary_search(&node).ok().map(handle_at)
    }
}

impl Places for Around {
    fn links(&self) -> Rows<Node, Node> {
        Rows::of(self.nodes.len(), self.hops.entries().map(|(here, &(_, to))| (here, to)))
    }

    fn hops(&self, node: Node) -> impl Iterator<Item = (usize, Node)> {
        self.hops.row(node).iter().copied()
    }

    fn before(&self, node: Node) -> impl Iterator<Item = Node> {
        self.before.row(node).iter().copied()
    }
}
