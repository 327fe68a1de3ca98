//! The vertices of the graph over people: where one enters and leaves roles, and those who fill them.

use super::Cut;
use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::hop::{Network, Via};
use crate::graph::path::Target;
use crate::graph::rows::{Column, Node, handle_at, handles};
use crate::id::{Handle, PersonId, RoleId};
use crate::reference::Actor;
use crate::staffing::{Filled, Staffing};

/// The vertices of the graph over people: the graph's nodes, the way out of a role, the persons, and one end.
///
/// Where a role has one person and the person no other role, all three are the role's one vertex: in most organisations
/// that makes the graph a third as large.
#[derive(Clone, Debug)]
pub(super) struct Vertices {
    nodes: usize,
    /// Where one leaves each role; where one enters it when no vertex of a person lies between.
    pub(super) out: Column<RoleId, Node>,
    /// The person who shares the vertex of each role.
    alone: Column<RoleId, Option<PersonId>>,
    /// The vertex of everybody who fills a role.
    person: Column<PersonId, Option<Node>>,
    /// What the vertices after the graph's nodes stand for.
    added: Vec<Cut>,
}

impl Vertices {
    pub(super) fn of(graph: &Graph, staffing: &Staffing) -> Self {
        let (roles, people) = (graph.actors.role_places(), staffing.people_places());
        let mut roles_of = Column::<PersonId, u32>::filled(people, 0);
        for role in handles::<RoleId>(roles) {
            for &person in peopled(staffing, role) {
                roles_of[person] += 1;
            }
        }
        let entries = handles::<RoleId>(roles).map(|role| graph.actors.receiver(role.into()));
        let mut vertices = Self {
            nodes: graph.node_count(),
            out: Column::new(entries.collect()),
            alone: Column::filled(roles, None),
            person: Column::filled(people, None),
            added: Vec::new(),
        };
        for role in handles::<RoleId>(roles) {
            match peopled(staffing, role) {
                [] => {}
                &[person] if roles_of[person] == 1 => {
                    vertices.alone[role] = Some(person);
                    vertices.person[person] = Some(vertices.out[role]);
                }
                several => {
                    vertices.out[role] = vertices.add(Cut::Role(role));
                    for &person in several {
                        if vertices.person[person].is_none() {
                            vertices.person[person] = Some(vertices.add(Cut::Person(person)));
                        }
                    }
                }
            }
        }
        vertices
    }

    fn add(&mut self, cut: Cut) -> Node {
        self.added.push(cut);
        handle_at(self.nodes + self.added.len() - 1)
    }

    pub(super) const fn count(&self) -> usize {
        self.nodes + self.added.len() + 1
    }

    pub(super) fn end(&self) -> Node {
        handle_at(self.nodes + self.added.len())
    }

    /// The vertex of a person; `None` for those who fill no role.
    pub(super) fn of_person(&self, person: PersonId) -> Option<Node> {
        self.person.find(person).copied().flatten()
    }

    /// Who is absent when a vertex is taken out.
    pub(super) fn cuts(&self, actors: &Actors, vertex: Node) -> [Option<Cut>; 2] {
        match vertex.place().checked_sub(self.nodes) {
            Some(place) => [self.added.get(place).copied(), None],
            None => match actors.actor(vertex) {
                Actor::Role(role) => [Some(Cut::Role(role)), self.alone[role].map(Cut::Person)],
                Actor::Group(_) | Actor::Unit(_) => [None, None],
            },
        }
    }
}

/// The people one has to go through to leave a role; none for bodies, and where nobody is known.
pub(super) fn peopled(staffing: &Staffing, role: RoleId) -> &[PersonId] {
    match staffing.state(role) {
        Filled::Ordinary | Filled::DeputyOnly => staffing.people(role),
        Filled::Body | Filled::Vacant(_) | Filled::Unknown => &[],
    }
}

/// Where a node leads to: over hops that count, and to the end (`None`) where it is a target.
pub(super) fn ends(
    graph: &Graph,
    (network, target): (Network, Target),
    node: Node,
) -> impl Iterator<Item = Option<Node>> {
    // A group acts through its leader, who has all its lines: they need not be followed twice.
    let is_group = matches!(graph.actors.actor(node), Actor::Group(_));
    let edges = graph.edges_of(node);
    let edges = edges.filter(move |edge| edge.carries(network) && (!is_group || edge.via() == Via::Leads));
    edges.map(|edge| Some(edge.to)).chain(target.is_at(graph, node).then_some(None))
}

/// Every step from vertex to vertex that leads towards the targets.
pub(super) fn ways(
    graph: &Graph,
    staffing: &Staffing,
    towards: (Network, Target),
    vertices: &Vertices,
) -> Vec<(Node, Node)> {
    let actors = &graph.actors;
    let out_of = |node: Node| match actors.actor(node) {
        Actor::Role(role) => vertices.out[role],
        Actor::Group(_) | Actor::Unit(_) => node,
    };
    let mut ways = Vec::with_capacity(graph.edges.values().len() + 2 * vertices.added.len());
    for node in handles::<Node>(vertices.nodes) {
        let out = out_of(node);
        ways.extend(ends(graph, towards, node).map(|end| (out, end.unwrap_or_else(|| vertices.end()))));
    }
    for (role, &out) in vertices.out.entries() {
        let into = actors.receiver(role.into());
        for person in peopled(staffing, role).iter().filter(|_| out != into) {
            if let Some(vertex) = vertices.person[*person] {
                ways.extend([(into, vertex), (vertex, out)]);
            }
        }
    }
    ways
}
