//! Cycles: actors that report or escalate to themselves in the end.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::edge::Edge;
use crate::graph::hop::Network;
use crate::graph::rows::{Column, Node, Rows, handles};
use crate::graph::scc::Components;
use crate::id::{Handle, RoleId};
use crate::reference::Actor;

/// The cycles among formal lines and escalations as they are written, whether or not somebody fills the roles.
///
/// A unit or group stands for itself: how it leads on to its roles or its leader is left out. A line from an actor to
/// itself is a cycle of one.
#[derive(Clone, Debug)]
pub struct Cycles {
    actors: Arc<Actors>,
    /// Those who lead to a cycle or are on one, numbered among themselves in the order of their written ids: mostly they
    /// are few.
    numbers: Column<Node, Option<Node>>,
    nodes: Vec<Node>,
    /// Between those of one component, by their numbers.
    links: Rows<Node, Node>,
    components: Components,
    on_cycle: Column<Node, Standing>,
}

/// How an actor stands to cycles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Off,
    On,
    /// On a cycle, and of the roles of its part of the graph the one with the smallest written id.
    FirstRole,
}

/// Those who lead to a cycle or are on one, in order: who is left when those go who lead to nobody, again and again.
fn leading_round(graph: &Graph, is_meant: impl Fn(&Edge) -> bool) -> Vec<Node> {
    let count = graph.actors.len();
    let mut leads_to = Column::<Node, u32>::filled(count, 0);
    for edge in graph.edges.values().iter().filter(|edge| is_meant(edge)) {
        leads_to[edge.from] += 1;
    }
    let mut ends: Vec<Node> = handles(count).filter(|&node| leads_to[node] == 0).collect();
    while let Some(end) = ends.pop() {
        let places = graph.into.row(end).iter();
        let edges = places.filter_map(|&place| graph.edges.values().get(place as usize));
        for edge in edges.filter(|edge| is_meant(edge)) {
            leads_to[edge.from] -= 1;
            if leads_to[edge.from] == 0 {
                ends.push(edge.from);
            }
        }
    }
    leads_to.entries().filter(|(_, left)| **left > 0).map(|(node, _)| node).collect()
}

impl Cycles {
    /// Finds out which actors are on a cycle. O(actors + hops).
    #[must_use]
    pub fn of(graph: &Graph, network: Network) -> Self {
        let is_meant = |edge: &Edge| edge.is_written() && edge.is_in(network);
        let nodes = leading_round(graph, is_meant);
        let count = nodes.len();
        let mut numbers = Column::<Node, Option<Node>>::filled(graph.actors.len(), None);
        for (number, &node) in handles(count).zip(&nodes) {
            numbers[node] = Some(number);
        }
        let links = Rows::one_by_one(count, count, |number: Node, ends| {
            let edges = nodes.get(number.place()).map_or(&[][..], |&node| graph.edges.row(node));
            ends.extend(edges.iter().filter(|edge| is_meant(edge)).filter_map(|edge| numbers[edge.to]));
        });
        let mut components = Components::of(count, |node, k| links.row(node).get(k).copied());
        // Nobody asks for the order, nor for links that lead out of a component.
        components.order = Vec::new();
        let inside = links.entries().filter(|&(from, &to)| components.same(from, to)).map(|(from, &to)| (from, to));
        let links = Rows::of(count, inside);
        let mut on_cycle = Column::filled(count, Standing::Off);
        for (from, &to) in links.entries() {
            on_cycle[from] = Standing::On;
            on_cycle[to] = Standing::On;
        }
        let mut told = HashSet::new();
        for (number, &node) in handles::<Node>(count).zip(&nodes) {
            let is_role = matches!(graph.actors.actor(node), Actor::Role(_));
            if is_role && on_cycle[number] == Standing::On && told.insert(components.of[number]) {
                on_cycle[number] = Standing::FirstRole;
            }
        }
        Self { actors: Arc::clone(&graph.actors), numbers, nodes, links, components, on_cycle }
    }

    /// How an actor stands to cycles.
    fn standing(&self, actor: Actor) -> Standing {
        self.numbers[self.actors.receiver(actor)].map_or(Standing::Off, |number| self.on_cycle[number])
    }

    /// Whether a cycle goes through the actor. O(1).
    #[must_use]
    pub fn is_on_cycle(&self, actor: Actor) -> bool {
        self.standing(actor) != Standing::Off
    }

    /// Whether a cycle goes through the role, and no role with a smaller written id leads to it and is led to by it: so
    /// that a cycle can be told of once. O(1).
    #[must_use]
    pub fn is_first_role(&self, role: RoleId) -> bool {
        self.standing(Actor::Role(role)) == Standing::FirstRole
    }

    /// A shortest cycle through the actor, each actor once, beginning with the smallest written id.
    ///
    /// Of several, the one whose actors come first by written id, going on from the actor asked about. Linear in the
    /// part of the graph that the actor shares a cycle with.
    #[must_use]
    pub fn cycle_through(&self, actor: Actor) -> Option<Vec<Actor>> {
        self.cycle(self.numbers[self.actors.receiver(actor)]?)
    }

    /// One cycle for every part of the graph whose actors all lead to each other: a shortest one through the part's
    /// smallest written id. Ordered by that id; O(actors + hops) for all.
    pub fn all(&self) -> impl Iterator<Item = Vec<Actor>> {
        let mut told = Column::filled(self.components.count as usize, false);
        let firsts = handles::<Node>(self.nodes.len()).filter(move |&node| {
            let part = Node::at(self.components.of[node]);
            self.on_cycle[node] != Standing::Off && !std::mem::replace(&mut told[part], true)
        });
        firsts.filter_map(|node| self.cycle(node))
    }

    fn cycle(&self, start: Node) -> Option<Vec<Actor>> {
        if self.on_cycle[start] == Standing::Off {
            return None;
        }
        let mut before = HashMap::new();
        let mut queue = vec![start];
        let mut next = 0;
        while let Some(&node) = queue.get(next) {
            next += 1;
            for &end in self.links.row(node) {
                if end == start {
                    return Some(self.told_from_smallest(start, node, &before));
                }
                before.entry(end).or_insert_with(|| {
                    queue.push(end);
                    node
                });
            }
        }
        None
    }

    /// The cycle that ends in `last` and goes back to `start`.
    fn told_from_smallest(&self, start: Node, last: Node, before: &HashMap<Node, Node>) -> Vec<Actor> {
        let back = std::iter::successors(Some(last), |node| before.get(node).copied());
        let mut cycle: Vec<Node> = back.take_while(|&node| node != start).collect();
        cycle.push(start);
        cycle.reverse();
        let smallest = cycle.iter().enumerate().min_by_key(|&(_, node)| node).map_or(0, |(place, _)| place);
        cycle.rotate_left(smallest);
        let nodes = cycle.into_iter().filter_map(|number| self.nodes.get(number.place()));
        nodes.map(|&node| self.actors.actor(node)).collect()
    }
}
