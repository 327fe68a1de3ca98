//! The cuts of everybody: one dominator tree, and the units that stand below each of its vertices.

use std::ops::Range;

use super::Cut;
use super::vertices::{Vertices, ways};
use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::distance::Distances;
use crate::graph::dominators::Dominators;
use crate::graph::hop::Network;
use crate::graph::least::Least;
use crate::graph::path::Target;
use crate::graph::rows::{Node, Rows};
use crate::id::{PersonId, UnitId};
use crate::reference::Actor;
use crate::staffing::Staffing;

/// What leads to the targets from everybody, whoever filled the roles when it was worked out.
#[derive(Clone, Debug)]
pub(super) struct Whole {
    vertices: Vertices,
    tree: Dominators,
    /// Where the units that report incidents and have a path stand in the tree, in order.
    units: Vec<usize>,
    /// For each of them its receiving side: the order of written ids.
    by_id: Least<Node>,
    /// For each of them how many hops it has to the targets, and its receiving side.
    by_nearness: Least<(u32, Node)>,
}

/// How many hops a unit has to the targets, when it reports incidents and has a path.
pub(super) fn hops_to_report(graph: &Graph, has_path: &Distances, unit: UnitId) -> Option<u32> {
    let reports = graph.reports_incidents[unit];
    has_path.hops(Actor::Unit(unit)).filter(|&hops| reports && hops > 0)
}

impl Whole {
    pub(super) fn of(graph: &Graph, staffing: &Staffing, towards: (Network, Target), has_path: &Distances) -> Self {
        let vertices = Vertices::of(graph, staffing);
        let ways = ways(graph, staffing, towards, &vertices);
        let forward = Rows::of(vertices.count(), ways.iter().copied());
        let back = Rows::of(vertices.count(), ways.iter().map(|&(from, to)| (to, from)));
        let tree = Dominators::of(vertices.end(), &back, &forward, vertices.count());
        let reporting = graph.actors.senders().filter_map(|(unit, sender)| {
            let hops = hops_to_report(graph, has_path, unit)?;
            Some((tree.stretch(sender).start, (hops, graph.actors.receiver(unit.into()))))
        });
        let mut units: Vec<_> = reporting.collect();
        units.sort_unstable_by_key(|&(place, (_, node))| (place, node));
        let by_id = Least::of(units.iter().map(|&(_, (_, node))| node));
        let by_nearness = Least::of(units.iter().map(|&(_, unit)| unit));
        let units = units.into_iter().map(|(place, _)| place).collect();
        Self { vertices, tree, units, by_id, by_nearness }
    }

    /// The first vertex on every path from an actor, after where it begins.
    pub(super) fn above(&self, actors: &Actors, actor: Actor) -> Option<Node> {
        let start = match actor {
            Actor::Role(role) => self.vertices.out[role],
            Actor::Group(_) | Actor::Unit(_) => actors.start(actor),
        };
        self.parent(start)
    }

    /// The next vertex on every path from a vertex; `None` at the end, and where nothing leads there.
    pub(super) fn parent(&self, vertex: Node) -> Option<Node> {
        self.tree.above(vertex).next()
    }

    /// The end, where all paths come to.
    pub(super) fn end(&self) -> Node {
        self.vertices.end()
    }

    /// The cuts from a vertex on, the nearest first.
    pub(super) fn cuts_from(&self, actors: &Actors, first: Node) -> impl Iterator<Item = Cut> {
        let place = self.tree.stretch(first).start;
        std::iter::once(first).chain(self.tree.above(first)).flat_map(move |vertex| {
            self.vertices.cuts(actors, vertex).into_iter().flatten().filter(move |&cut| match cut {
                Cut::Person(_) => true,
                // The way into a role comes before the way out; where both are cuts, the role is told once.
                Cut::Role(role) => {
                    let into = actors.receiver(role.into());
                    vertex == into || !self.tree.stretch(into).contains(&place)
                }
            })
        })
    }

    /// The vertex of a person; `None` for those who filled no role.
    pub(super) fn vertex(&self, person: PersonId) -> Option<Node> {
        self.vertices.of_person(person)
    }

    /// Where the units that a person cuts off stand among all.
    pub(super) fn below(&self, person: PersonId) -> Range<usize> {
        let Some(vertex) = self.vertex(person) else { return 0..0 };
        let stretch = self.tree.stretch(vertex);
        self.place(stretch.start)..self.place(stretch.end)
    }

    /// Where a unit stands among all; `None` where it does not report or had no path.
    pub(super) fn unit(&self, actors: &Actors, unit: UnitId) -> Option<usize> {
        let stretch = self.tree.stretch(actors.start(unit.into()));
        let place = self.place(stretch.start);
        let receiver = actors.receiver(unit.into());
        (place..self.place(stretch.start + 1)).find(|&place| self.by_id(place..place + 1, 1).first() == Some(&receiver))
    }

    /// How many units stand before a place of the tree.
    fn place(&self, at: usize) -> usize {
        self.units.partition_point(|&place| place < at)
    }

    /// So many of the units in a stretch of all, the first by written id.
    pub(super) fn by_id(&self, below: Range<usize>, count: usize) -> Vec<Node> {
        self.by_id.first(below, count)
    }

    /// So many of them with the fewest hops, and how many those are.
    pub(super) fn by_nearness(&self, below: Range<usize>, count: usize) -> Vec<(u32, Node)> {
        self.by_nearness.first(below, count)
    }
}
