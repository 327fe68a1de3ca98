//! Stops: the last roles on ways that do not come to top management.

use std::sync::Arc;

use crate::graph::actors::Actors;
use crate::graph::distance::Distances;
use crate::graph::edge::Edge;
use crate::graph::hop::{Network, Via};
use crate::graph::rows::{Column, Node, Rows, handles};
use crate::graph::scc::Components;
use crate::graph::{Cycles, Graph};
use crate::id::{Handle, RoleId};
use crate::reference::Actor;
use crate::staffing::{Filled, Staffing};

/// Of all roles from which no valid reporting hops lead to top management, those that come last: so that a way that is
/// broken off is told of once, however many stand before it.
///
/// It is told of a role that is not left to deputies and has formal lines, out of it or, unless it is a body, such that
/// count to it; or that is on a cycle. A role comes last when the hops lead on, over others too, to no such role but those that lead back to it.
///
/// ```
/// use ansvar_model::{
///     Cycles, Distances, FunctionSet, Graph, Id, Network, Organisation, OrganisationKind, ReportingLine, Role, Staffing,
///     Stops, Target,
/// };
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let clerk = organisation.roles.push(Role::new(id("clerk"), "Handläggare", None));
/// let manager = organisation.roles.push(Role::new(id("manager"), "Enhetschef", None));
/// let head = organisation.roles.push(Role::new(id("head"), "Förvaltningschef", None));
/// organisation.lines.push(ReportingLine::new(Id::derived("line-1"), clerk, manager));
/// organisation.lines.push(ReportingLine::new(Id::derived("line-2"), manager, head));
///
/// let staffing = Staffing::of(&organisation);
/// let graph = Graph::of(&organisation, &staffing);
/// let cycles = Cycles::of(&graph, Network::Reporting);
/// let top = Target::Functions(FunctionSet::TOP_MANAGEMENT);
/// let stops = Stops::of(&graph, &staffing, &cycles, &Distances::to(&graph, Network::Reporting, top));
/// assert!(stops.is_last(head), "nobody says to whom the head reports");
/// assert!(!stops.is_last(manager) && !stops.is_last(clerk));
/// ```
#[derive(Clone, Debug)]
pub struct Stops {
    actors: Arc<Actors>,
    last: Column<Node, bool>,
}

impl Stops {
    /// Answers for all roles at once, from the cycles of reporting and the distances to top management, by one pass over
    /// the condensation of those who do not come there, ends first. O(nodes + hops), most of it for those who do not.
    #[must_use]
    pub fn of(graph: &Graph, staffing: &Staffing, cycles: &Cycles, to_top: &Distances) -> Self {
        let failing: Vec<Node> = handles(graph.node_count()).filter(|&node| !to_top.knows(node)).collect();
        // Those who fail are numbered among themselves: mostly they are few.
        let mut numbers = Column::<Node, Option<Node>>::filled(graph.node_count(), None);
        for (number, &node) in handles(failing.len()).zip(&failing) {
            numbers[node] = Some(number);
        }
        let mut links = Vec::new();
        for (number, &node) in handles::<Node>(failing.len()).zip(&failing) {
            let edges = graph.edges_of(node).filter(|edge| edge.carries(Network::Reporting));
            links.extend(edges.filter_map(|edge| numbers[edge.to]).map(|end| (number, end)));
        }
        let links = Rows::of(failing.len(), links.iter().copied());
        let components = Components::of(failing.len(), |node, k| links.row(node).get(k).copied());
        let component = |node: Node| Node::at(components.of[node]);
        let is_told_of = |node: Node| match graph.actors.actor(node) {
            Actor::Role(role) => {
                let is_line = |edge: &Edge| matches!(edge.via(), Via::Line(_)) && edge.is_formal();
                // What a body is told need go no further, if nobody says so.
                let is_body = staffing.state(role) == Filled::Body;
                let into = || graph.edges_into(node).map(|(_, edge)| edge).filter(|edge| edge.is_valid());
                let has_lines = || graph.edges.row(node).iter().any(is_line) || (!is_body && into().any(is_line));
                cycles.is_on_cycle(role.into()) || (staffing.state(role) != Filled::DeputyOnly && has_lines())
            }
            Actor::Group(_) | Actor::Unit(_) => false,
        };
        // Whether it is told of a role in a component or beyond it.
        let mut told = Column::filled(components.count as usize, false);
        let mut last = Column::filled(graph.node_count(), false);
        for members in components.order.chunk_by(|&a, &b| components.same(a, b)) {
            let mut ends = members.iter().flat_map(|&node| links.row(node).iter().map(move |&end| (node, end)));
            let beyond = ends.any(|(node, end)| !components.same(node, end) && told[component(end)]);
            for &number in members {
                let Some(&node) = failing.get(number.place()) else { continue };
                last[node] = !beyond;
                told[component(number)] |= beyond || is_told_of(node);
            }
        }
        Self { actors: Arc::clone(&graph.actors), last }
    }

    /// Whether no way leads from a role to top management, nor on to another role that it is told of. O(1).
    #[must_use]
    pub fn is_last(&self, role: RoleId) -> bool {
        self.last[self.actors.receiver(Actor::Role(role))]
    }

    /// The roles of which it is no longer so, or has come to be, over another graph of the same organisation. O(nodes).
    pub fn differing(&self, other: &Self) -> impl Iterator<Item = RoleId> {
        let differing = self.last.entries().zip(other.last.entries()).filter(|(one, other)| one.1 != other.1);
        differing.filter_map(|((node, _), _)| match self.actors.actor(node) {
            Actor::Role(role) => Some(role),
            Actor::Group(_) | Actor::Unit(_) => None,
        })
    }
}
