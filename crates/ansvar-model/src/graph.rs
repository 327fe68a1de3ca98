//! The responsibility graph: who reports and escalates to whom, and every question that needs a path to answer.
//!
//! [`Graph::of`] lays down all hops once; each question has its own file and goes over them in linear time, without
//! recursion. Everything is ordered by written id, so an answer does not depend on the order of the lists in a file.

mod actors;
mod build;
mod cuts;
mod cycles;
mod depth;
mod distance;
mod dominators;
mod edge;
mod frontier;
mod furthest;
mod groups;
mod hop;
mod inheritance;
mod least;
mod near;
mod next_hops;
mod path;
mod reach;
mod restaff;
pub(crate) mod rows;
mod scc;
mod stops;
mod upstream;
mod voids;
mod ways;

#[cfg(test)]
mod large;
#[cfg(test)]
mod naive;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::id::{RoleId, UnitId};
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::staffing::Staffing;

pub use actors::Actors;
pub use cuts::{Cut, Cuts};
pub use cycles::Cycles;
pub use depth::Depths;
pub use distance::Distances;
use edge::{Edge, Reasons};
pub use furthest::{Furthest, furthest, furthest_around};
pub use groups::{Unresolved, resolve_group};
pub use hop::{Hop, HopAt, Network, Via, Void};
pub use inheritance::Inheritance;
pub use near::{TooFar, nearest_around};
pub use path::{Excerpt, Path, Target, shortest};
pub use reach::Reach;
use rows::{Column, Node, Rows};
pub use stops::Stops;
pub use upstream::Upstream;
pub use ways::{Ways, nearest};

/// The hops between roles, groups and units of one state of an organisation.
///
/// A unit is two places in one: as a sender it goes to each role in it and along its own lines, or inherits those of an
/// ancestor; as a receiver only a council, board or committee can be reached, and goes on along its own lines alone.
///
/// ```
/// use ansvar_model::{
///     Function, Graph, Id, Network, Organisation, OrganisationKind, Reach, ReportingLine, Role, Staffing,
/// };
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let ciso = organisation.roles.push(Role::new(id("ciso"), "Samordnare", [Function::Ciso]));
/// let chief = organisation.roles.push(Role::new(id("chief"), "Kommundirektör", [Function::ChiefExecutive]));
/// organisation.lines.push(ReportingLine::new(Id::derived("line:ciso->chief"), ciso, chief));
///
/// let graph = Graph::of(&organisation, &Staffing::of(&organisation));
/// assert_eq!(graph.hops(Network::Reporting).count(), 1);
/// let reach = Reach::of(&graph);
/// assert!(reach.functions(ciso.into(), Network::Reporting).contains(Function::ChiefExecutive));
/// ```
#[derive(Clone, Debug)]
pub struct Graph {
    actors: Arc<Actors>,
    /// What reaching a node means; nothing for the sending side of a unit.
    functions: Arc<Column<Node, FunctionSet>>,
    /// The hops of each actor; those of a unit are in the row of its receiving side.
    edges: Rows<Node, Edge>,
    /// Why those hops do not count that do not.
    reasons: Reasons,
    /// For each actor, the places in `edges` of the hops that come to it.
    into: Arc<Rows<Node, u32>>,
    reports_incidents: Arc<Column<UnitId, bool>>,
}

impl Graph {
    /// Lays down all hops. O(n log n) for ordering the written ids, linear for the rest.
    #[must_use]
    pub fn of(organisation: &Organisation, staffing: &Staffing) -> Self {
        Self::over(organisation, staffing, Arc::new(Actors::of(organisation)))
    }

    /// The same with the actors of the organisation, where these are known.
    #[must_use]
    pub fn over(organisation: &Organisation, staffing: &Staffing, actors: Arc<Actors>) -> Self {
        build::build(organisation, staffing, actors)
    }

    /// The same for an organisation of which only people and assignments have changed since this graph was made, with who
    /// filled which role then and who does now, and all roles that are filled otherwise.
    ///
    /// Only the hops of these are looked at; the rest is a copy.
    #[must_use]
    pub fn with_staffing(
        &self,
        organisation: &Organisation,
        then_and_now: (&Staffing, &Staffing),
        changed: &BTreeSet<RoleId>,
    ) -> Self {
        restaff::restaffed(self, organisation, then_and_now, changed)
    }

    /// Whether another graph has the same hops, whether these count or not: it was made of this one, or both of a third,
    /// and none has come or gone.
    #[must_use]
    pub fn has_hops_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.into, &other.into)
    }

    /// All hops of a network, valid and void, ordered by the written ids of where they begin and come to.
    pub fn hops(&self, network: Network) -> impl Iterator<Item = Hop> {
        self.edges.values().iter().filter(move |edge| edge.is_in(network)).map(|edge| self.hop_of(edge))
    }

    /// Those of them that do not count, in the same order.
    pub fn void_hops(&self, network: Network) -> impl Iterator<Item = Hop> {
        let edges = self.edges.values().iter().filter(move |edge| edge.is_in(network) && !edge.is_valid());
        edges.map(|edge| self.hop_of(edge))
    }

    /// The hops that begin at an actor: its lines and escalations first, ordered by where they come to.
    pub fn hops_from(&self, actor: Actor, network: Network) -> impl Iterator<Item = Hop> {
        let edges = self.edges.row(self.actors.receiver(actor));
        edges.iter().filter(move |edge| edge.is_in(network)).map(|edge| self.hop_of(edge))
    }

    /// The same with their places, which take less to keep than hops.
    pub fn placed_hops_from(&self, actor: Actor, network: Network) -> impl Iterator<Item = (HopAt, Hop)> {
        let edges = self.edges.placed_row(self.actors.receiver(actor)).filter(move |(_, edge)| edge.is_in(network));
        edges.map(|(place, edge)| (HopAt::of(place), self.hop_of(edge)))
    }

    /// The hop at a place of this graph. O(1).
    ///
    /// The place of another graph may panic, as with any arena.
    #[must_use]
    pub fn hop(&self, at: HopAt) -> Hop {
        self.hop_of(self.edges.value(at.place()))
    }

    /// The hops that come to an actor, ordered by where they begin; for a unit also those that inherit from it.
    pub fn hops_to(&self, actor: Actor, network: Network) -> impl Iterator<Item = Hop> {
        let places = self.into.row(self.actors.receiver(actor));
        let edges = places.iter().filter_map(|&place| self.edges.values().get(place as usize));
        edges.filter(move |edge| edge.is_in(network)).map(|edge| self.hop_of(edge))
    }

    /// What reaching an actor means: the functions of a role; for a council, board or committee what it is as a body;
    /// nothing for groups and other units.
    ///
    /// A board counts as executive board where it is the organisation's top board. Another board, such as a company's
    /// in a municipality, counts as a committee. O(1).
    #[must_use]
    pub fn functions(&self, actor: Actor) -> FunctionSet {
        self.functions[self.actors.receiver(actor)]
    }

    /// All actors, in the order of their written ids.
    #[must_use]
    pub fn actors(&self) -> &[Actor] {
        self.actors.sorted()
    }

    /// How many actors there are. O(1).
    #[must_use]
    pub fn actor_count(&self) -> usize {
        self.actors.len()
    }

    /// A hop as others see it.
    fn hop_of(&self, edge: &Edge) -> Hop {
        let [from, to] = [edge.from, edge.to].map(|node| self.actors.actor(node));
        Hop { from, to, via: edge.via(), void: self.reasons.of(edge) }
    }

    /// The number of nodes, both sides of every unit counted.
    fn node_count(&self) -> usize {
        self.functions.len()
    }

    /// The hops a node can take, in order.
    fn edges_of(&self, node: Node) -> impl Iterator<Item = &Edge> {
        self.placed_edges_of(node).map(|(_, edge)| edge)
    }

    /// The same with their places among all hops.
    fn placed_edges_of(&self, node: Node) -> impl Iterator<Item = (usize, &Edge)> {
        let sends = self.actors.is_sender(node);
        let edges = self.edges.placed_row(self.actors.receiving(node));
        edges.filter(move |(_, edge)| sends || !edge.is_for_senders())
    }

    /// The hops that come to a node, each with a node that can take it; one from a unit once for each of its sides.
    fn edges_into(&self, node: Node) -> impl Iterator<Item = (Node, &Edge)> {
        let places = self.into.row(self.actors.receiving(node));
        let edges = places.iter().filter_map(|&place| self.edges.values().get(place as usize));
        edges.filter(move |edge| edge.to == node).flat_map(|edge| {
            let (receiver, sender) = (edge.from, self.actors.sending(edge.from));
            let receiver = (receiver != sender && !edge.is_for_senders()).then_some(receiver);
            std::iter::once(sender).chain(receiver).map(move |from| (from, edge))
        })
    }

    /// For each node where the valid hops of a network lead that it can take, in order.
    fn links(&self, network: Network) -> Rows<Node, Node> {
        Rows::one_by_one(self.node_count(), self.edges.values().len(), |node, ends| {
            // The receiving side of a unit leaves out what the sending side alone can take.
            let takes_all = self.actors.sending(node) == node;
            for edge in self.edges.row(self.actors.receiving(node)) {
                if edge.carries(network) && (takes_all || !edge.is_for_senders()) {
                    ends.push(edge.to);
                }
            }
        })
    }
}
