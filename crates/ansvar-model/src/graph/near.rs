//! Near: the nearest way of one actor, found by looking around it alone, where that is enough.

use foldhash::{HashMap, HashMapExt as _};

use crate::graph::Graph;
use crate::graph::edge::Edge;
use crate::graph::frontier::{Come, Frontier};
use crate::graph::hop::{Hop, Network};
use crate::graph::path::{Excerpt, Target};
use crate::graph::rows::Node;
use crate::reference::Actor;

/// There is more to look at than was allowed, or the way is too long to be shown whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFar;

/// What [`Ways::nearest`](crate::Ways::nearest) gives for one actor; `None` when no way leads to the target.
///
/// It looks at what lies nearer than the target, and takes every place looked at from `looks`. O(places looked at and their
/// hops).
///
/// # Errors
/// [`TooFar`] when `looks` are used up, or when the way has so many steps that some would be left out.
pub fn nearest_around(
    graph: &Graph,
    network: Network,
    from: Actor,
    target: Target,
    looks: &mut usize,
) -> Result<Option<Excerpt>, TooFar> {
    if target.is_at(graph, graph.actors.receiver(from)) {
        return Ok(Some(Excerpt { from, hops: Vec::new(), left_out: 0 }));
    }
    let around = Around { graph, network, target };
    let start = graph.actors.start(from);
    let hops = match around.search(start, |edge| edge.is_formal(), looks)? {
        None => around.search(start, |_| true, looks)?,
        found => found,
    };
    match hops {
        Some(hops) if hops.len() >= 2 * Excerpt::ENDS => Err(TooFar),
        hops => Ok(hops.map(|hops| Excerpt { from, hops, left_out: 0 })),
    }
}

/// The shortest way from a node to a target over valid hops, as of [`nearest_around`]; `None` when there is none.
///
/// # Errors
/// [`TooFar`] when `looks` are used up.
pub(super) fn nearest_valid(
    graph: &Graph,
    network: Network,
    start: Node,
    target: Target,
    looks: &mut usize,
) -> Result<Option<Vec<Hop>>, TooFar> {
    Around { graph, network, target }.search(start, Edge::is_valid, looks)
}

/// Where is looked.
struct Around<'g> {
    graph: &'g Graph,
    network: Network,
    target: Target,
}

/// What it costs to come somewhere: void hops, then hops.
type Cost = (u32, u32);

impl<'g> Around<'g> {
    /// The hops a node can take, of those that are to be taken.
    fn edges(&self, node: Node, takes: impl Fn(&Edge) -> bool) -> impl Iterator<Item = &'g Edge> {
        let network = self.network;
        self.graph.edges_of(node).filter(move |edge| edge.is_in(network) && takes(edge))
    }

    /// The best way over some hops, by a 0-1 breadth-first search forwards: fewest void hops, then fewest hops, then the
    /// first in order.
    fn search(
        &self,
        start: Node,
        takes: impl Fn(&Edge) -> bool + Copy,
        looks: &mut usize,
    ) -> Result<Option<Vec<Hop>>, TooFar> {
        let mut costs: HashMap<Node, Cost> = HashMap::new();
        let mut come = Vec::new();
        let mut best: Option<Cost> = None;
        let mut frontier = Frontier::default();
        frontier.add(Come { node: start, hops: 0 }, false);
        while let Some(Come { node, hops }) = frontier.next() {
            let cost = (frontier.voids(), hops);
            // All ends that cost as little are looked at, and nothing beyond.
            if best.is_some_and(|best| cost > best) {
                break;
            }
            if costs.contains_key(&node) {
                continue;
            }
            *looks = looks.checked_sub(1).ok_or(TooFar)?;
            costs.insert(node, cost);
            come.push(node);
            if self.target.is_at(self.graph, node) {
                best = Some(cost);
                continue;
            }
            for edge in self.edges(node, takes).filter(|edge| !costs.contains_key(&edge.to)) {
                frontier.add(Come { node: edge.to, hops: hops + 1 }, !edge.is_valid());
            }
        }
        Ok(best.map(|best| self.first_of(start, takes, &costs, &come, best)))
    }

    /// Of the ways at the least cost the first in order: what it passes has been come to, in this order.
    fn first_of(
        &self,
        start: Node,
        takes: impl Fn(&Edge) -> bool + Copy,
        costs: &HashMap<Node, Cost>,
        come: &[Node],
        best: Cost,
    ) -> Vec<Hop> {
        // The first hop in order that each node leads on over, found from the ends.
        let mut on: HashMap<Node, Option<&Edge>> = HashMap::new();
        for node in come.iter().rev() {
            let Some(&(voids, hops)) = costs.get(node) else { continue };
            if (voids, hops) == best {
                if self.target.is_at(self.graph, *node) {
                    on.insert(*node, None);
                }
                continue;
            }
            let leads_on = |edge: &&Edge| {
                let there = (voids + u32::from(!edge.is_valid()), hops + 1);
                costs.get(&edge.to) == Some(&there) && on.contains_key(&edge.to)
            };
            if let Some(edge) = self.edges(*node, takes).find(leads_on) {
                on.insert(*node, Some(edge));
            }
        }
        let step = |node: Node| on.get(&node).copied().flatten();
        std::iter::successors(step(start), |edge| step(edge.to)).map(|edge| self.graph.hop_of(edge)).collect()
    }
}
