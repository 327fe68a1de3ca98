//! The cuts of some, upstream of roles that are filled otherwise: a small tree that leads into the one of all.

use std::collections::HashMap;
use std::ops::Range;

use super::Cut;
use super::vertices::{ends, peopled};
use super::whole::{Whole, hops_to_report};
use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::distance::Distances;
use crate::graph::dominators::Dominators;
use crate::graph::hop::Network;
use crate::graph::path::Target;
use crate::graph::rows::{Node, Rows, handle_at};
use crate::graph::upstream::Upstream;
use crate::id::{Handle, PersonId, RoleId};
use crate::reference::Actor;
use crate::staffing::Staffing;

/// What leads to the targets from those upstream.
///
/// Nobody else comes past them, so what leads on from everybody else is what it was. Of that the tree of all is enough:
/// whatever lies on every path from a vertex stands above it there.
#[derive(Debug)]
pub(super) struct Part {
    upstream: Upstream,
    numbers: HashMap<Vertex, Node>,
    vertices: Vec<Vertex>,
    tree: Dominators,
    /// The units upstream that report incidents and have a path: where they stand in the tree, how many hops they have to
    /// the targets, and their receiving sides.
    units: Vec<(usize, (u32, Node))>,
    /// Where all units upstream stand among those of the tree of all, in order.
    outdated: Vec<usize>,
}

/// A vertex of the graph over people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Vertex {
    /// A node of somebody upstream: the way into a role, a group or a side of a unit.
    Node(Node),
    /// The way out of a role that somebody fills.
    Out(RoleId),
    Person(PersonId),
    /// A vertex of the tree of all.
    Whole(Node),
}

/// The vertices so far, and every step between them that leads towards the targets.
struct Steps<'w> {
    whole: &'w Whole,
    numbers: HashMap<Vertex, Node>,
    vertices: Vec<Vertex>,
    ways: Vec<(Node, Node)>,
}

impl Steps<'_> {
    fn number(&mut self, vertex: Vertex) -> Node {
        let next = handle_at(self.vertices.len());
        let number = *self.numbers.entry(vertex).or_insert(next);
        if number == next {
            self.vertices.push(vertex);
        }
        number
    }

    fn add(&mut self, from: Vertex, to: Vertex) {
        let way = (self.number(from), self.number(to));
        self.ways.push(way);
    }

    /// Adds a vertex of the tree of all with those above it, as far as they are not there.
    fn add_whole(&mut self, vertex: Node) {
        let is_known = |vertex| self.numbers.contains_key(&Vertex::Whole(vertex));
        let above = |&vertex: &Node| self.whole.parent(vertex).filter(|_| !is_known(vertex));
        let way: Vec<Node> = std::iter::successors(Some(vertex), above).collect();
        for (&below, &above) in way.iter().zip(way.iter().skip(1)) {
            self.add(Vertex::Whole(below), Vertex::Whole(above));
        }
    }
}

impl Part {
    pub(super) fn of(
        (graph, staffing): (&Graph, &Staffing),
        towards: (Network, Target),
        (whole, has_path): (&Whole, &Distances),
        upstream: Upstream,
    ) -> Self {
        let actors = &graph.actors;
        let mut steps = Steps { whole, numbers: HashMap::new(), vertices: Vec::new(), ways: Vec::new() };
        let end = steps.number(Vertex::Whole(whole.end()));
        for node in upstream.nodes(graph) {
            let out = way_out(actors.actor(node), staffing).unwrap_or(Vertex::Node(node));
            for to in ends(graph, towards, node) {
                let to = match to {
                    Some(to) if upstream.contains(actors.actor(to)) => Vertex::Node(to),
                    beyond => {
                        let beyond = beyond.unwrap_or_else(|| whole.end());
                        steps.add_whole(beyond);
                        Vertex::Whole(beyond)
                    }
                };
                steps.add(out, to);
            }
            if let Actor::Role(role) = actors.actor(node) {
                for &person in peopled(staffing, role) {
                    steps.add(Vertex::Node(node), Vertex::Person(person));
                    steps.add(Vertex::Person(person), out);
                }
            }
        }
        let Steps { numbers, vertices, ways, .. } = steps;
        let forward = Rows::of(vertices.len(), ways.iter().copied());
        let back = Rows::of(vertices.len(), ways.iter().map(|&(from, to)| (to, from)));
        let tree = Dominators::of(end, &back, &forward, vertices.len());
        let (mut units, mut outdated) = (Vec::new(), Vec::new());
        for actor in upstream.actors() {
            let Actor::Unit(unit) = actor else { continue };
            outdated.extend(whole.unit(actors, unit));
            let start = numbers.get(&Vertex::Node(actors.start(actor)));
            if let Some((hops, &start)) = hops_to_report(graph, has_path, unit).zip(start) {
                units.push((tree.stretch(start).start, (hops, actors.receiver(actor))));
            }
        }
        outdated.sort_unstable();
        Self { upstream, numbers, vertices, tree, units, outdated }
    }

    /// Whom it is about.
    pub(super) const fn upstream(&self) -> &Upstream {
        &self.upstream
    }

    /// How many of the units in a stretch of all are upstream.
    pub(super) fn outdated(&self, below: Range<usize>) -> usize {
        let place = |at: usize| self.outdated.partition_point(|&place| place < at);
        place(below.end) - place(below.start)
    }

    /// The cuts of somebody upstream, the nearest first, as far as they are upstream too, and the vertex of the tree of all
    /// where they go on.
    pub(super) fn cuts_of(&self, actors: &Actors, actor: Actor) -> (Vec<Cut>, Option<Node>) {
        let out = match actor {
            Actor::Role(role) => self.numbers.get(&Vertex::Out(role)),
            Actor::Group(_) | Actor::Unit(_) => None,
        };
        let Some(&start) = out.or_else(|| self.numbers.get(&Vertex::Node(actors.start(actor)))) else {
            return (Vec::new(), None);
        };
        let place = self.tree.stretch(start).start;
        let is_above = |vertex: Vertex| {
            self.numbers.get(&vertex).is_some_and(|&number| self.tree.stretch(number).contains(&place))
        };
        let mut cuts = Vec::new();
        for number in self.tree.above(start) {
            match self.vertices.get(number.place()) {
                Some(&Vertex::Whole(vertex)) => return (cuts, Some(vertex)),
                Some(&Vertex::Person(person)) => cuts.push(Cut::Person(person)),
                // The way into a role comes before the way out; where both are cuts, the role is told once.
                Some(&Vertex::Out(role)) if is_above(Vertex::Node(actors.receiver(role.into()))) => {}
                Some(&Vertex::Out(role)) => cuts.push(Cut::Role(role)),
                Some(&Vertex::Node(node)) => {
                    if let Actor::Role(role) = actors.actor(node) {
                        cuts.push(Cut::Role(role));
                    }
                }
                None => {}
            }
        }
        (cuts, None)
    }

    /// The units upstream that a person cuts off, with how many hops they have: in no order.
    pub(super) fn below(&self, whole: &Whole, person: PersonId) -> impl Iterator<Item = (u32, Node)> {
        let here = self.numbers.get(&Vertex::Person(person));
        let number = here.or_else(|| self.numbers.get(&Vertex::Whole(whole.vertex(person)?)));
        let stretch = number.map_or(0..0, |&number| self.tree.stretch(number));
        self.units.iter().filter(move |(place, _)| stretch.contains(place)).map(|&(_, unit)| unit)
    }
}

/// The way out of a role that somebody fills; `None` for others, who are left where they are entered.
fn way_out(actor: Actor, staffing: &Staffing) -> Option<Vertex> {
    match actor {
        Actor::Role(role) if !peopled(staffing, role).is_empty() => Some(Vertex::Out(role)),
        Actor::Role(_) | Actor::Group(_) | Actor::Unit(_) => None,
    }
}
