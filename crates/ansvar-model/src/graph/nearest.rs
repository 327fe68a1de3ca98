//! The nearest path: the one that would take the least to put right, void hops included.

use std::collections::VecDeque;

use crate::graph::Graph;
use crate::graph::hop::{Hop, Network, Void};
use crate::graph::path::{Path, Target, Trail};
use crate::graph::rows::Node;
use crate::reference::Actor;

/// The path that would take the least to put right: the fewest void hops, then the fewest hops; `None` when no path
/// leads to the target even so.
///
/// Void hops are part of it. A path over lines that are not formal comes last: they are as they were meant to be, while
/// a role that stands empty on a formal line is not. The same for any order of the lists in a file. O(nodes + hops), by
/// 0-1 breadth-first searches.
#[must_use]
pub fn nearest(graph: &Graph, network: Network, from: Actor, target: Target) -> Option<Path> {
    let meant = |hop: &Hop| !matches!(hop.void, Some(Void::NotFormal(_)));
    nearest_over(graph, network, from, target, meant).or_else(|| nearest_over(graph, network, from, target, |_| true))
}

/// The same over some of the hops.
fn nearest_over(
    graph: &Graph,
    network: Network,
    from: Actor,
    target: Target,
    meant: impl Fn(&Hop) -> bool + Copy,
) -> Option<Path> {
    if target.holds(graph, from) {
        return Some(Path { from, hops: Vec::new() });
    }
    let mut trail = Trail::from(graph, from);
    let mut frontier = Frontier::default();
    frontier.spread(graph, network, trail.start(), 0, meant);
    while let Some(step) = frontier.next() {
        if trail.knows(step.to) {
            continue;
        }
        trail.note(step.to, step.from, step.hop);
        if target.is_at(graph, step.to) {
            return Some(trail.path(from, step.to));
        }
        frontier.spread(graph, network, step.to, step.hops, meant);
    }
    None
}

/// A hop to be taken, and how many have been taken after it.
#[derive(Clone, Copy)]
struct Step<'g> {
    hops: u32,
    from: Node,
    to: Node,
    hop: &'g Hop,
}

/// The hops still to be taken. Every queue is ordered by the number of hops, since steps are taken in that order.
#[derive(Default)]
struct Frontier<'g> {
    /// Valid hops, with as many void hops behind them as the step being taken.
    valid: VecDeque<Step<'g>>,
    /// Void hops, with one fewer void hop behind them than the step being taken.
    void: VecDeque<Step<'g>>,
    /// Void hops with as many behind them as the step being taken.
    later: VecDeque<Step<'g>>,
}

impl<'g> Frontier<'g> {
    /// Takes the step with the fewest void hops, then the fewest hops.
    fn next(&mut self) -> Option<Step<'g>> {
        if self.valid.is_empty() && self.void.is_empty() {
            std::mem::swap(&mut self.void, &mut self.later);
        }
        match (self.valid.front(), self.void.front()) {
            (Some(valid), Some(void)) if void.hops <= valid.hops => self.void.pop_front(),
            (Some(_), _) => self.valid.pop_front(),
            (None, _) => self.void.pop_front(),
        }
    }

    /// Adds the hops a node can take.
    fn spread(&mut self, graph: &'g Graph, network: Network, node: Node, taken: u32, meant: impl Fn(&Hop) -> bool) {
        for edge in graph.edges_of(node).filter(|edge| edge.is_in(network) && meant(&edge.hop)) {
            let step = Step { hops: taken + 1, from: node, to: edge.to, hop: &edge.hop };
            if edge.hop.is_valid() { self.valid.push_back(step) } else { self.later.push_back(step) }
        }
    }
}
