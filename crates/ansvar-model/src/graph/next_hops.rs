//! Next hops: from every node one way on, kept so that both ends of it are found without walking it.

use std::cmp::Reverse;

use crate::graph::Graph;
use crate::graph::edge::Edge;
use crate::graph::hop::Hop;
use crate::graph::rows::{Column, Node};
use crate::id::Handle;

/// Marks what is not there.
const NONE: u32 = u32::MAX;

/// For every node its next hop on one way, and what is to come. The ways of all nodes make up a forest: where two of them
/// meet, they go on as one.
///
/// It does not hold the graph it was made for: whoever asks brings that.
#[derive(Clone, Debug)]
pub(super) struct NextHops(Column<Node, Next>);

/// What is kept of one node's way.
#[derive(Clone, Copy, Debug)]
struct Next {
    /// How many hops it has; [`NONE`] for a node without a way.
    hops: u32,
    /// The place of its first hop among those of the graph; [`NONE`] where it ends.
    edge: u32,
    /// A node further on. These lie so that any node of the way is found in logarithmic time: each skips as far as the
    /// two skips behind it together, or one hop (Myers, "An applicative random-access stack", 1983).
    skip: Node,
    /// The first node on it that it leaves over a void hop.
    void: Option<Node>,
}

/// How much of a long way is shown: so many steps at each end, and so many of the void hops between.
pub(super) type Shown = (usize, usize);

impl NextHops {
    /// Nobody has a way yet.
    pub(super) fn none(nodes: usize) -> Self {
        // Nobody skips from where there is no way.
        Self(Column::filled(nodes, Next { hops: NONE, edge: NONE, skip: Node::at(0), void: None }))
    }

    /// Notes that ways end at a node.
    pub(super) fn end(&mut self, node: Node) {
        self.0[node] = Next { hops: 0, edge: NONE, skip: node, void: None };
    }

    /// Notes the first hop of a node's way: its place in the graph, the node it comes to, whose way is known, and whether
    /// it is void.
    pub(super) fn lead(&mut self, node: Node, edge: usize, to: Node, is_void: bool) {
        let next = self.0[to];
        let skipped = self.0[next.skip];
        let is_even = next.hops - skipped.hops == skipped.hops - self.0[skipped.skip].hops;
        self.0[node] = Next {
            hops: next.hops + 1,
            edge: u32::try_from(edge).unwrap_or(NONE),
            skip: if is_even { skipped.skip } else { to },
            void: if is_void { Some(node) } else { next.void },
        };
    }

    /// How many hops the way of a node has; `None` where it has none. O(1).
    pub(super) fn hops(&self, node: Node) -> Option<u32> {
        Some(self.0[node].hops).filter(|&hops| hops != NONE)
    }

    /// The place of the hop that the way of a node begins with; `None` where it ends, and where there is none.
    pub(super) fn first(&self, node: Node) -> Option<usize> {
        Some(self.0[node].edge).filter(|&edge| edge != NONE).map(|edge| edge as usize)
    }

    /// Whether a node has a way.
    pub(super) fn knows(&self, node: Node) -> bool {
        self.hops(node).is_some()
    }

    /// Whether a node has a way without void hops. O(1).
    pub(super) fn is_valid(&self, node: Node) -> bool {
        self.knows(node) && self.0[node].void.is_none()
    }

    /// Whether the way of a node comes to another one, or begins there. O(log length).
    pub(super) fn passes(&self, graph: &Graph, node: Node, other: Node) -> bool {
        let (Some(hops), Some(left)) = (self.hops(node), self.hops(other)) else { return false };
        left <= hops && self.with_left(graph, node, left) == other
    }

    /// The node on the way of a node that has so many hops left, no more than that node has. O(log length).
    fn with_left(&self, graph: &Graph, node: Node, hops: u32) -> Node {
        let mut here = node;
        while self.0[here].hops > hops {
            let skip = self.0[here].skip;
            if self.0[skip].hops >= hops {
                here = skip;
            } else if let Some(edge) = self.next(graph, here) {
                here = edge.to;
            } else {
                break;
            }
        }
        here
    }

    /// The hop that the way of a node begins with.
    fn next<'g>(&self, graph: &'g Graph, node: Node) -> Option<&'g Edge> {
        graph.edges.values().get(self.0[node].edge as usize)
    }

    /// The hops of a node's way from it on.
    fn walk<'g>(&'g self, graph: &'g Graph, node: Node) -> impl Iterator<Item = &'g Edge> {
        std::iter::successors(self.next(graph, node), |edge| self.next(graph, edge.to))
    }

    /// All hops of a node's way, in order; none where it has no way. O(length).
    pub(super) fn whole(&self, graph: &Graph, node: Node) -> Vec<Hop> {
        self.walk(graph, node).map(|edge| graph.hop_of(edge)).collect()
    }

    /// The hops of a node's way that are shown, in order, and how many are not: those to the first and the last steps, the
    /// void ones between, and those that come to one of some other nodes. O(hops shown + other nodes · log length).
    pub(super) fn excerpt(&self, graph: &Graph, node: Node, past: &[Node], (ends, voids): Shown) -> (Vec<Hop>, usize) {
        let all = self.hops(node).map_or(0, |hops| hops as usize);
        // The beginning is a step too.
        if all < 2 * ends {
            return (self.whole(graph, node), 0);
        }
        let mut shown = Vec::with_capacity(2 * ends);
        let mut here = node;
        for edge in self.walk(graph, node).take(ends.saturating_sub(1)) {
            shown.push(graph.hop_of(edge));
            here = edge.to;
        }
        let last = self.with_left(graph, here, u32::try_from(ends).unwrap_or(NONE));
        let between = self.0[last].hops;
        let stands = |at: Option<Node>| at.filter(|&at| self.0[at].hops > between);
        let following = |&at: &Node| stands(self.0[self.next(graph, at)?.to].void);
        let mut kept: Vec<Node> = std::iter::successors(stands(self.0[here].void), following).take(voids).collect();
        let comes_to = |&other: &Node| {
            let left = self.hops(other).filter(|&left| left >= between && left < self.0[here].hops)?;
            self.passes(graph, here, other).then(|| self.with_left(graph, here, left + 1))
        };
        kept.extend(past.iter().filter_map(comes_to));
        kept.sort_by_key(|&at| Reverse(self.0[at].hops));
        kept.dedup();
        shown.extend(kept.iter().filter_map(|&at| self.next(graph, at)).map(|edge| graph.hop_of(edge)));
        shown.extend(self.walk(graph, last).map(|edge| graph.hop_of(edge)));
        let left_out = all.saturating_sub(shown.len());
        (shown, left_out)
    }
}
