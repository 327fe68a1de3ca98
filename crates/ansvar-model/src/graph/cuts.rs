//! Cuts: the persons and roles whose absence leaves no path from a unit or role to where it has to lead.

use std::ops::Range;
use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::distance::Distances;
use crate::graph::dominators::Dominators;
use crate::graph::hop::{Network, Via};
use crate::graph::least::Least;
use crate::graph::path::Target;
use crate::graph::rows::{Column, Node, Rows, handle_at, handles};
use crate::id::{Handle, PersonId, RoleId, UnitId};
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::staffing::{Filled, Staffing};

/// Somebody, or a place, that everything depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cut {
    /// A person: nobody else fills what leads on.
    Person(PersonId),
    /// A role: were it vacant, nothing would lead on.
    Role(RoleId),
}

/// For every actor that has a path to the targets, what every such path goes through.
///
/// Paths go over people: into a role, to one of those who fill it, deputies included, and out of a role of theirs. A
/// person knows in one role what they were told in another, so what goes around somebody by way of another's second role
/// is not cut. Bodies, and roles of which nobody is known, are gone through without a person. Targets count: the only
/// security manager without a deputy is a cut.
#[derive(Clone, Debug)]
pub struct Cuts {
    actors: Arc<Actors>,
    vertices: Vertices,
    tree: Dominators,
    has_path: Distances,
    /// Where the units that report incidents and have a path stand in the tree, in order.
    units: Vec<usize>,
    /// For each of them its receiving side: the order of written ids.
    by_id: Least<Node>,
    /// For each of them how many hops it has to the targets, and its receiving side.
    by_nearness: Least<(u32, Node)>,
}

/// The vertices of the graph over people: the graph's nodes, the way out of a role, the persons, and one end.
///
/// Where a role has one person and the person no other role, all three are the role's one vertex: in most organisations
/// that makes the graph a third as large.
#[derive(Clone, Debug)]
struct Vertices {
    nodes: usize,
    /// Where one leaves each role; where one enters it when no vertex of a person lies between.
    out: Column<RoleId, Node>,
    /// The person who shares the vertex of each role.
    alone: Column<RoleId, Option<PersonId>>,
    /// The vertex of everybody who fills a role.
    person: Column<PersonId, Option<Node>>,
    /// What the vertices after the graph's nodes stand for.
    added: Vec<Cut>,
}

impl Cuts {
    /// Finds all cuts at once, by one dominator tree. O(size · log size), size being nodes, hops and people's roles.
    #[must_use]
    pub fn of(graph: &Graph, staffing: &Staffing, network: Network, targets: FunctionSet) -> Self {
        let target = Target::Functions(targets);
        let vertices = Vertices::of(graph, staffing);
        let ways = ways(graph, staffing, network, target, &vertices);
        let forward = Rows::of(vertices.count(), ways.iter().copied());
        let back = Rows::of(vertices.count(), ways.iter().map(|&(from, to)| (to, from)));
        let tree = Dominators::of(vertices.end(), &back, &forward, vertices.count());
        let has_path = Distances::to(graph, network, target);
        let reporting = graph.actors.senders().filter(|&(unit, _)| {
            graph.reports_incidents[unit] && has_path.hops(Actor::Unit(unit)).is_some_and(|hops| hops > 0)
        });
        let mut units: Vec<_> = reporting.map(|(unit, sender)| (tree.stretch(sender).start, unit)).collect();
        units.sort_unstable();
        let receivers = || units.iter().map(|&(_, unit)| graph.actors.receiver(unit.into()));
        let hops = units.iter().map(|&(_, unit)| has_path.hops(unit.into()).unwrap_or(u32::MAX));
        let (by_id, by_nearness) = (Least::of(receivers()), Least::of(hops.zip(receivers())));
        let units = units.into_iter().map(|(place, _)| place).collect();
        Self { actors: Arc::clone(&graph.actors), vertices, tree, has_path, units, by_id, by_nearness }
    }

    /// The persons and roles without whom nothing leads from the actor to the targets, the nearest first; the actor's own
    /// role left out. Nothing where the actor is itself a target or has no path anyway.
    pub fn cuts_of(&self, actor: Actor) -> impl Iterator<Item = Cut> {
        let start = match actor {
            Actor::Role(role) => self.vertices.out[role],
            Actor::Group(_) | Actor::Unit(_) => self.actors.start(actor),
        };
        let place = self.tree.stretch(start).start;
        let has_path = self.has_path.hops(actor).is_some_and(|hops| hops > 0);
        let above = has_path.then(|| self.tree.above(start)).into_iter().flatten();
        above.flat_map(move |vertex| {
            self.vertices.cuts(&self.actors, vertex).into_iter().flatten().filter(move |&cut| match cut {
                Cut::Person(_) => true,
                // The way into a role comes before the way out; where both are cuts, the role is told once.
                Cut::Role(role) => {
                    let into = self.actors.receiver(role.into());
                    Actor::Role(role) != actor && (vertex == into || !self.tree.stretch(into).contains(&place))
                }
            })
        })
    }

    /// The units that report incidents, have a path, and would have none without this person; by written id.
    /// O(k log units) for k such units.
    #[must_use]
    pub fn units_cut_by(&self, person: PersonId) -> Vec<UnitId> {
        self.first_units_cut_by(person, usize::MAX)
    }

    /// So many of them at most, the first by written id: one person may cut off all units there are.
    /// O(count · log units).
    #[must_use]
    pub fn first_units_cut_by(&self, person: PersonId, count: usize) -> Vec<UnitId> {
        let first = self.by_id.first(self.below(person), count).into_iter();
        first.filter_map(|node| self.unit(node)).collect()
    }

    /// How many units [`Cuts::units_cut_by`] gives. O(log units).
    #[must_use]
    pub fn count_cut_by(&self, person: PersonId) -> usize {
        self.below(person).len()
    }

    /// Of the units that [`Cuts::units_cut_by`] gives the one with the fewest hops to the targets; of several, the one with
    /// the smallest written id. `None` where there are none. O(log units).
    #[must_use]
    pub fn nearest_cut_by(&self, person: PersonId) -> Option<UnitId> {
        let nearest = self.by_nearness.first(self.below(person), 1);
        nearest.first().and_then(|&(_, node)| self.unit(node))
    }

    fn unit(&self, node: Node) -> Option<UnitId> {
        match self.actors.actor(node) {
            Actor::Unit(unit) => Some(unit),
            Actor::Role(_) | Actor::Group(_) => None,
        }
    }

    /// Where the units that a person cuts off stand among all.
    fn below(&self, person: PersonId) -> Range<usize> {
        let Some(vertex) = self.vertices.person[person] else { return 0..0 };
        let stretch = self.tree.stretch(vertex);
        let place = |at: usize| self.units.partition_point(|&place| place < at);
        place(stretch.start)..place(stretch.end)
    }
}

impl Vertices {
    fn of(graph: &Graph, staffing: &Staffing) -> Self {
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

    const fn count(&self) -> usize {
        self.nodes + self.added.len() + 1
    }

    fn end(&self) -> Node {
        handle_at(self.nodes + self.added.len())
    }

    /// Who is absent when a vertex is taken out.
    fn cuts(&self, actors: &Actors, vertex: Node) -> [Option<Cut>; 2] {
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
fn peopled(staffing: &Staffing, role: RoleId) -> &[PersonId] {
    match staffing.state(role) {
        Filled::Ordinary | Filled::DeputyOnly => staffing.people(role),
        Filled::Body | Filled::Vacant(_) | Filled::Unknown => &[],
    }
}

/// Every step from vertex to vertex that leads towards the targets.
fn ways(
    graph: &Graph,
    staffing: &Staffing,
    network: Network,
    target: Target,
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
        for edge in graph.edges_of(node).filter(|edge| edge.carries(network)) {
            // A group acts through its leader, who has all its lines: they need not be followed twice.
            if edge.via() == Via::Leads || !matches!(actors.actor(edge.from), Actor::Group(_)) {
                ways.push((out, edge.to));
            }
        }
        if target.is_at(graph, node) {
            ways.push((out, vertices.end()));
        }
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
