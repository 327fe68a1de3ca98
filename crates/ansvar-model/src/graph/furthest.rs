//! Furthest: how far a message comes from every actor where nothing leads to its target.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::edge::Edge;
use crate::graph::hop::{Hop, Network};
use crate::graph::next_hops::NextHops;
use crate::graph::path::{Excerpt, Path, Target};
use crate::graph::rows::{Column, Node, Rows};
use crate::graph::scc::Components;
use crate::graph::ways::towards;
use crate::id::Handle;
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::vocabulary::Function;

/// From every actor how far a message comes over valid hops: the shortest way to a CISO where one leads there, else on to
/// where nothing leads any further.
///
/// Of the ways on it is the longest. Where hops lead round in a circle, the circle counts as one place on the way: it is
/// left as soon as can be, and one that nothing leads out of is followed to its smallest written id, from there once
/// round. Of several ways on, the one whose next hop comes first in the order of [`Graph::hops_from`]. A CISO's own way
/// does not end where it begins, but goes on as everybody else's does where there is no CISO.
///
/// It is kept beside the graph it was made for and takes 32 bytes a node. To be asked with another graph makes no sense of
/// its answers.
///
/// ```
/// use ansvar_model::{Function, Furthest, Graph, Id, Network, Organisation, OrganisationKind, ReportingLine, Role, Staffing};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let clerk = organisation.roles.push(Role::new(id("clerk"), "Handläggare", None));
/// let adviser = organisation.roles.push(Role::new(id("adviser"), "Rådgivare", None));
/// let manager = organisation.roles.push(Role::new(id("manager"), "Enhetschef", None));
/// let head = organisation.roles.push(Role::new(id("head"), "Förvaltningschef", None));
/// for (at, (from, to)) in [(clerk, adviser), (clerk, manager), (manager, head)].into_iter().enumerate() {
///     organisation.lines.push(ReportingLine::new(Id::derived(format!("line-{at}")), from, to));
/// }
///
/// let graph = Graph::of(&organisation, &Staffing::of(&organisation));
/// let furthest = Furthest::over(&graph, Network::Reporting);
/// assert_eq!(furthest.excerpt(&graph, clerk.into()).end(), head.into());
/// ```
#[derive(Clone, Debug)]
pub struct Furthest {
    actors: Arc<Actors>,
    ciso: NextHops,
    onward: NextHops,
    /// For the end of every circle that nothing leads out of, the place of the hop that leads round.
    round: BTreeMap<Node, usize>,
}

impl Furthest {
    /// Answers for all actors at once, by one pass over the condensation, ends first, and a search backwards from the
    /// CISOs. O(nodes + hops).
    #[must_use]
    pub fn over(graph: &Graph, network: Network) -> Self {
        let ciso = Target::Functions(FunctionSet::EMPTY.with(Function::Ciso));
        let ciso = towards(graph, network, ciso, Edge::is_valid);
        let (onward, round) = onward(graph, network);
        Self { actors: Arc::clone(&graph.actors), ciso, onward, round }
    }

    /// Both ends of the way from an actor; without hops where every first hop is void. O(what is shown + log length).
    #[must_use]
    pub fn excerpt(&self, graph: &Graph, from: Actor) -> Excerpt {
        let (next, node, first) = self.begin(graph, from);
        let (rest, left_out) = next.excerpt(graph, node, &[], Excerpt::SHOWN);
        Excerpt { from, hops: first.into_iter().chain(rest).collect(), left_out }
    }

    /// The way from an actor, whole. O(length).
    #[must_use]
    pub fn path(&self, graph: &Graph, from: Actor) -> Path {
        let (next, node, first) = self.begin(graph, from);
        Path { from, hops: first.into_iter().chain(next.whole(graph, node)).collect() }
    }

    /// Among which next hops the way of an actor goes on, from where, and the hop to there where it leads round.
    fn begin(&self, graph: &Graph, from: Actor) -> (&NextHops, Node, Option<Hop>) {
        let (receiver, start) = (self.actors.receiver(from), self.actors.start(from));
        if self.ciso.knows(start) && self.ciso.hops(receiver) != Some(0) {
            return (&self.ciso, start, None);
        }
        match self.round.get(&start).and_then(|&place| graph.edges.values().get(place)) {
            Some(edge) => (&self.onward, edge.to, Some(graph.hop_of(edge))),
            None => (&self.onward, start, None),
        }
    }
}

/// How far a message comes over valid hops when nothing leads to its target: what [`Furthest`] gives for one actor, whole.
///
/// For a single question: it looks at everything there is. O(nodes + hops).
#[must_use]
pub fn furthest(graph: &Graph, network: Network, from: Actor) -> Path {
    Furthest::over(graph, network).path(graph, from)
}

/// The ways on over valid hops, and for the end of every circle the hop that leads round.
fn onward(graph: &Graph, network: Network) -> (NextHops, BTreeMap<Node, usize>) {
    let count = graph.node_count();
    let links = Rows::of(count, graph.links(network).iter().copied());
    let components = &Components::of(count, |node, k| links.row(node).get(k).copied());
    let component = |node: Node| Node::at(components.of[node]);
    // Over how many components a way can lead from each, one after the other.
    let mut heights = Column::filled(components.count as usize, 0_u32);
    let (next, inside) = (NextHops::none(count), Column::filled(count, 0));
    let mut onward = Onward { graph, network, components, next, round: BTreeMap::new(), inside };
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
struct Onward<'g> {
    graph: &'g Graph,
    network: Network,
    components: &'g Components,
    next: NextHops,
    round: BTreeMap<Node, usize>,
    /// How many hops inside its component each node is away from where its way leaves it, or ends.
    inside: Column<Node, u32>,
}

impl<'g> Onward<'g> {
    /// The valid hops of a node, in order, with their places.
    fn hops(&self, node: Node) -> impl Iterator<Item = (usize, &'g Edge)> + use<'g> {
        let network = self.network;
        self.graph.placed_edges_of(node).filter(move |(_, edge)| edge.carries(network))
    }

    /// Ends the ways of a component that nothing leads out of.
    fn end(&mut self, members: &[Node]) {
        if let Some(&end) = members.iter().min() {
            self.next.end(end);
        }
    }

    /// Leads out of a component wherever a hop comes to one of the places meant.
    fn leave(&mut self, members: &[Node], is_meant: impl Fn(Node) -> bool) {
        for &node in members {
            let is_way_out = |edge: &Edge| !self.components.same(node, edge.to) && is_meant(edge.to);
            if let Some((place, edge)) = self.hops(node).find(|(_, edge)| is_way_out(edge)) {
                self.next.lead(node, place, edge.to, false);
            }
        }
    }

    /// Leads the rest of a component's nodes to those that have a way, the nearest first.
    fn gather(&mut self, members: &[Node]) {
        let mut level: Vec<Node> = members.iter().copied().filter(|&node| self.next.knows(node)).collect();
        let mut depth = 0;
        while level.len() < members.len() && !level.is_empty() {
            let (graph, network) = (self.graph, self.network);
            let before = level.iter().flat_map(|&node| graph.edges_into(node));
            let inside = before.filter(|(_, edge)| edge.carries(network)).map(|(from, _)| from);
            let is_next = |node: &Node| level.first().is_some_and(|&at| self.components.same(at, *node));
            let mut nodes: Vec<Node> = inside.filter(|node| is_next(node) && !self.next.knows(*node)).collect();
            nodes.sort_unstable();
            nodes.dedup();
            for &node in &nodes {
                let leads_on = |edge: &Edge| {
                    self.components.same(node, edge.to) && self.next.knows(edge.to) && self.inside[edge.to] == depth
                };
                if let Some((place, edge)) = self.hops(node).find(|(_, edge)| leads_on(edge)) {
                    self.next.lead(node, place, edge.to, false);
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
        if let Some((place, _)) = self.hops(end).find(|(_, edge)| edge.to != end) {
            self.round.insert(end, place);
        }
    }
}
