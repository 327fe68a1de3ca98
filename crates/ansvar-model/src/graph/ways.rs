//! Ways: from every actor the nearest way to a target, found by one search backwards from it.

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::edge::Edge;
use crate::graph::frontier::{Come, Frontier};
use crate::graph::hop::Network;
use crate::graph::next_hops::{NextHops, Shown};
use crate::graph::path::{Excerpt, Path, Target};
use crate::graph::rows::{Column, Node, handles};
use crate::reference::Actor;

/// From every actor the way to a target that would take the least to put right: the fewest void hops, then the fewest
/// hops.
///
/// Lines that are not formal are part of a way only where there is none without them: they are as they were meant to be,
/// while a role that stands empty on a formal line is not. Of several ways as good as each other it is the one whose hops
/// come first in the order of [`Graph::hops_from`], compared from the beginning, so that it does not depend on the order
/// of the lists in a file. Where a way counts from end to end it is therefore the one that [`shortest`] gives.
///
/// It is kept beside the graph it was made for and takes 16 bytes a node, twice that where some ways need lines that are
/// not formal. To be asked with another graph makes no sense of its answers.
///
/// ```
/// use ansvar_model::{
///     Excerpt, Function, FunctionSet, Graph, Id, Network, Organisation, OrganisationKind, ReportingLine, Role, Staffing,
///     Target, Ways,
/// };
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let roles: Vec<_> = (0..1_000)
///     .map(|at| {
///         let function = (at == 999).then_some(Function::ChiefExecutive);
///         organisation.roles.push(Role::new(Id::derived(format!("r{at:03}")), "Roll", function))
///     })
///     .collect();
/// for (&from, &to) in roles.iter().zip(roles.iter().skip(1)) {
///     organisation.lines.push(ReportingLine::new(Id::derived(format!("line-{from:?}")), from, to));
/// }
///
/// let graph = Graph::of(&organisation, &Staffing::of(&organisation));
/// let target = Target::Functions(FunctionSet::TOP_MANAGEMENT);
/// let ways = Ways::to(&graph, Network::Reporting, target);
/// let shown = ways.shortest(&graph, roles[0].into(), &[]).unwrap();
/// assert_eq!(shown.end(), roles[999].into());
/// assert_eq!(shown.hops.len(), 2 * Excerpt::ENDS - 1, "the beginning is a step too");
/// assert_eq!(shown.hops.len() + shown.left_out, 999);
/// ```
///
/// [`shortest`]: crate::shortest
#[derive(Clone, Debug)]
pub struct Ways {
    actors: Arc<Actors>,
    /// Over hops that are formal.
    formal: NextHops,
    /// Over all hops, for those who have no way over the formal ones; where there are any.
    any: Option<NextHops>,
}

impl Ways {
    /// Answers for all actors at once, by a search backwards from the target. O(nodes + hops).
    #[must_use]
    pub fn to(graph: &Graph, network: Network, target: Target) -> Self {
        let is_formal = |edge: &Edge| edge.is_formal();
        let formal = towards(graph, network, target, is_formal);
        let is_missing = handles(graph.node_count()).any(|node| !formal.knows(node));
        let is_needed = is_missing && graph.edges.values().iter().any(|edge| edge.is_in(network) && !is_formal(edge));
        let any = is_needed.then(|| towards(graph, network, target, |_| true));
        Self { actors: Arc::clone(&graph.actors), formal, any }
    }

    /// Both ends of the nearest way from an actor, and what does not count between; without hops where the actor is a
    /// target itself, `None` where no way leads to one.
    ///
    /// O(what is shown + log length).
    #[must_use]
    pub fn nearest(&self, graph: &Graph, from: Actor) -> Option<Excerpt> {
        self.excerpt(graph, from, &[], Excerpt::SHOWN)
    }

    /// The same where the way counts from end to end, `None` where none does. Where it comes past one of some other
    /// actors, the hop to them is shown too.
    ///
    /// O(what is shown + other actors · log length).
    #[must_use]
    pub fn shortest(&self, graph: &Graph, from: Actor, past: &[Actor]) -> Option<Excerpt> {
        let (next, node) = self.begin(from)?;
        next.is_valid(node).then(|| self.excerpt(graph, from, past, Excerpt::SHOWN)).flatten()
    }

    /// How many hops the shortest way that counts still has where it comes to another actor, or begins there; `None` where
    /// none counts, or it does not come there. O(log length).
    #[must_use]
    pub fn left_at(&self, graph: &Graph, from: Actor, other: Actor) -> Option<u32> {
        let (next, node) = self.begin(from)?;
        let other = self.actors.receiver(other);
        (next.is_valid(node) && next.passes(graph, node, other)).then(|| next.hops(other)).flatten()
    }

    /// The nearest way from an actor, whole. O(length).
    #[must_use]
    pub fn path(&self, graph: &Graph, from: Actor) -> Option<Path> {
        let (next, node) = self.begin(from)?;
        Some(Path { from, hops: next.whole(graph, node) })
    }

    /// The nearest way, so much of it shown.
    pub(super) fn excerpt(&self, graph: &Graph, from: Actor, past: &[Actor], shown: Shown) -> Option<Excerpt> {
        let (next, node) = self.begin(from)?;
        let past: Vec<Node> = past.iter().map(|&actor| self.actors.receiver(actor)).collect();
        let (hops, left_out) = next.excerpt(graph, node, &past, shown);
        Some(Excerpt { from, hops, left_out })
    }

    /// Where the way of an actor begins, and among which next hops it goes on. A unit that is a target has arrived, though
    /// its sending side is none.
    fn begin(&self, from: Actor) -> Option<(&NextHops, Node)> {
        let (receiver, start) = (self.actors.receiver(from), self.actors.start(from));
        if self.formal.hops(receiver) == Some(0) {
            return Some((&self.formal, receiver));
        }
        let any = self.any.iter().map(|next| (next, start));
        std::iter::once((&self.formal, start)).chain(any).find(|(next, start)| next.knows(*start))
    }
}

/// The path that would take the least to put right: what [`Ways`] gives, whole; `None` when no path leads to the target
/// even over void hops.
///
/// For a single question: it looks at everything that leads to the target. O(nodes + hops).
#[must_use]
pub fn nearest(graph: &Graph, network: Network, from: Actor, target: Target) -> Option<Path> {
    Ways::to(graph, network, target).path(graph, from)
}

/// The best way of every node to a target over some of the hops of a network: fewest void hops, then fewest hops, then
/// the first in order. O(nodes + hops), by a 0-1 breadth-first search backwards.
pub(super) fn towards(graph: &Graph, network: Network, target: Target, takes: impl Fn(&Edge) -> bool) -> NextHops {
    let mut next = NextHops::none(graph.node_count());
    let mut voids = Column::filled(graph.node_count(), 0);
    let mut frontier = Frontier::default();
    for node in handles::<Node>(graph.node_count()).filter(|&node| target.is_at(graph, node)) {
        frontier.add(Come { node, hops: 0 }, false);
    }
    while let Some(Come { node, hops }) = frontier.next() {
        if next.knows(node) {
            continue;
        }
        voids[node] = frontier.voids();
        // All that lie nearer are known, so the first hop in order that leads on at this cost is the one.
        let leads_on = |edge: &Edge| {
            let is_void = u32::from(!edge.is_valid());
            next.hops(edge.to).is_some_and(|left| left + 1 == hops) && voids[edge.to] + is_void == voids[node]
        };
        let mut edges = graph.placed_edges_of(node).filter(|(_, edge)| edge.is_in(network) && takes(edge));
        match edges.find(|(_, edge)| leads_on(edge)) {
            Some((place, edge)) => next.lead(node, place, edge.to, !edge.is_valid()),
            None => next.end(node),
        }
        for (before, edge) in graph.edges_into(node).filter(|(_, edge)| edge.is_in(network) && takes(edge)) {
            if !next.knows(before) {
                frontier.add(Come { node: before, hops: hops + 1 }, !edge.is_valid());
            }
        }
    }
    next
}
