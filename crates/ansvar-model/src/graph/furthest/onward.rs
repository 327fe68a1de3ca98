//! Onward: from every place the way on to where nothing leads any further, for all places at once.

use std::collections::BTreeMap;

use crate::graph::Graph;
use crate::graph::hop::Network;
use crate::graph::next_hops::NextHops;
use crate::graph::rows::{Column, Node, Rows};
use crate::graph::scc::Components;
use crate::id::Handle;

/// Places with the hops between them that are taken: nothing leads out of these places.
pub(super) trait Places {
    /// For each place, in order, where its hops come to.
    fn links(&self) -> Rows<Node, Node>;

    /// The hops of a place, in order: where each stands in the graph, and where it comes to.
    fn hops(&self, node: Node) -> impl Iterator<Item = (usize, Node)>;

    /// The places from which a hop comes to a place.
    fn before(&self, node: Node) -> impl Iterator<Item = Node>;
}

/// All nodes of a graph, with the valid hops of a network.
pub(super) struct All<'g> {
    pub(super) graph: &'g Graph,
    pub(super) network: Network,
}

impl Places for All<'_> {
    fn links(&self) -> Rows<Node, Node> {
        self.graph.links(self.network)
    }

    fn hops(&self, node: Node) -> impl Iterator<Item = (usize, Node)> {
        let hops = self.graph.placed_edges_of(node).filter(|(_, edge)| edge.carries(self.network));
        hops.map(|(place, edge)| (place, edge.to))
    }

    fn before(&self, node: Node) -> impl Iterator<Item = Node> {
        let hops = self.graph.edges_into(node).filter(|(_, edge)| edge.carries(self.network));
        hops.map(|(from, _)| from)
    }
}

/// The ways on over valid hops, and for the end of every circle the hop that leads round.
pub(super) fn onward(places: &impl Places) -> (NextHops, BTreeMap<Node, usize>) {
    let links = places.links();
    let count = links.len();
    let components = &Components::of(count, |node, k| links.row(node).get(k).copied());
    let component = |node: Node| Node::at(components.of[node]);
    // Over how many components a way can lead from each, one after the other.
    let mut heights = Column::filled(components.count as usize, 0_u32);
    let (next, inside) = (NextHops::none(count), Column::filled(count, 0));
    let mut onward = Onward { places, components, next, round: BTreeMap::new(), inside };
    for members in components.order.chunk_by(|&a, &b| components.same(a, b)) {
        let beyond = members.iter().flat_map(|&node| {
            let ends = links.row(node).iter().filter(move |&&end| !components.same(node, end));
            ends.map(|&end| heights[component(end)])
        });
        let highest = beyond.max();
        match highest {
            None => onward.end(members),
            Some(highest) => onward.leave(members, |node| heights[component(node)] == highest),
        }
        if let (Some(&member), Some(highest)) = (members.first(), highest) {
            heights[component(member)] = highest + 1;
        }
        onward.gather(members);
        if highest.is_none() {
            onward.go_round(members);
        }
    }
    (onward.next, onward.round)
}

/// The ways on, in the making: component by component, ends first.
struct Onward<'p, P> {
    places: &'p P,
    components: &'p Components,
    next: NextHops,
    round: BTreeMap<Node, usize>,
    /// How many hops inside its component each node is away from where its way leaves it, or ends.
    inside: Column<Node, u32>,
}

impl<P: Places> Onward<'_, P> {
    /// Ends the ways of a component that nothing leads out of.
    fn end(&mut self, members: &[Node]) {
        if let Some(&end) = members.iter().min() {
            self.next.end(end);
        }
    }

    /// Leads out of a component wherever a hop comes to one of the places meant.
    fn leave(&mut self, members: &[Node], is_meant: impl Fn(Node) -> bool) {
        for &node in members {
            let is_way_out = |to: Node| !self.components.same(node, to) && is_meant(to);
            if let Some((place, to)) = self.places.hops(node).find(|&(_, to)| is_way_out(to)) {
                self.next.lead(node, place, to, false);
            }
        }
    }

    /// Leads the rest of a component's nodes to those that have a way, the nearest first.
    fn gather(&mut self, members: &[Node]) {
        let mut level: Vec<Node> = members.iter().copied().filter(|&node| self.next.knows(node)).collect();
        let mut depth = 0;
        while level.len() < members.len() && !level.is_empty() {
            let before = level.iter().flat_map(|&node| self.places.before(node));
            let is_next = |node: &Node| level.first().is_some_and(|&at| self.components.same(at, *node));
            let mut nodes: Vec<Node> = before.filter(|node| is_next(node) && !self.next.knows(*node)).collect();
            nodes.sort_unstable();
            nodes.dedup();
            for &node in &nodes {
                let leads_on =
                    |to: Node| self.components.same(node, to) && self.next.knows(to) && self.inside[to] == depth;
                if let Some((place, to)) = self.places.hops(node).find(|&(_, to)| leads_on(to)) {
                    self.next.lead(node, place, to, false);
                    self.inside[node] = depth + 1;
                }
            }
            level = nodes;
            depth += 1;
        }
    }

    /// Notes how the end of a circle leads round.
    fn go_round(&mut self, members: &[Node]) {
        let Some(&end) = members.iter().min().filter(|_| members.len() > 1) else { return };
        if let Some((place, _)) = self.places.hops(end).find(|&(_, to)| to != end) {
            self.round.insert(end, place);
        }
    }
}
