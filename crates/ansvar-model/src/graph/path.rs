//! Paths: the shortest one that counts, and how far a message comes where none does.

use std::collections::HashMap;

use crate::finding::Step;
use crate::graph::Graph;
use crate::graph::hop::{Hop, Network, Via};
use crate::graph::rows::Node;
use crate::id::EntityRef;
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::vocabulary::Function;

/// Where a path is to lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// To any actor with one of these functions.
    Functions(FunctionSet),
    /// To this actor.
    Actor(Actor),
}

impl Target {
    /// Whether the actor is what is looked for. O(1).
    #[must_use]
    pub fn holds(self, graph: &Graph, actor: Actor) -> bool {
        match self {
            Self::Functions(functions) => functions.intersects(graph.functions(actor)),
            Self::Actor(wanted) => wanted == actor,
        }
    }

    /// Whether a path that comes to this node has arrived; inheriting from a unit is not arriving there.
    pub(super) fn is_at(self, graph: &Graph, node: Node) -> bool {
        match self {
            Self::Functions(functions) => functions.intersects(graph.functions[node]),
            Self::Actor(wanted) => graph.actors.receiver(wanted) == node,
        }
    }
}

/// A way from an actor over hops, each beginning where the one before came to. Without hops where it begins at its target.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    /// Where it begins.
    pub from: Actor,
    /// Its hops, in order.
    pub hops: Vec<Hop>,
}

impl Path {
    /// Where it comes to.
    #[must_use]
    pub fn end(&self) -> Actor {
        self.hops.last().map_or(self.from, |hop| hop.to)
    }

    /// The path as a report shows it: where it begins, then where each hop comes to, by what, and whether that counts.
    #[must_use]
    pub fn steps(&self, organisation: &Organisation) -> Vec<Step> {
        let start = Step { entity: organisation.named(EntityRef::from(self.from)), via: None, void: None };
        let hops = self.hops.iter().map(|hop| Step {
            entity: organisation.named(EntityRef::from(hop.to)),
            via: match hop.via {
                Via::Line(at) => Some(organisation.id_of(at).as_str().into()),
                Via::Escalation(at) => Some(organisation.id_of(at).as_str().into()),
                Via::BelongsTo | Via::Inherits | Via::Leads => None,
            },
            void: hop.void_reason(organisation),
        });
        std::iter::once(start).chain(hops).collect()
    }
}

/// The path with the fewest hops, all valid; `None` when no path leads to the target.
///
/// Of several, the one whose hops come first in the order of [`Graph::hops_from`], compared from the beginning, so that
/// it does not depend on the order of the lists in a file. O(nodes + hops).
#[must_use]
pub fn shortest(graph: &Graph, network: Network, from: Actor, target: Target) -> Option<Path> {
    if target.holds(graph, from) {
        return Some(Path { from, hops: Vec::new() });
    }
    let search = Search::run(graph, network, from, target, usize::MAX);
    Some(search.trail.path(from, search.found?))
}

/// The same where it has at most so many hops. Of a longer one so many hops on a way that goes on: of those, the one to
/// the smallest written id. `None` when no path leads to the target within so many hops, and none goes on.
///
/// O(nodes + hops within so many hops).
#[must_use]
pub fn shortest_within(graph: &Graph, network: Network, from: Actor, target: Target, hops: usize) -> Option<Path> {
    if target.holds(graph, from) {
        return Some(Path { from, hops: Vec::new() });
    }
    let search = Search::run(graph, network, from, target, hops);
    let end = search.found.or_else(|| search.goes_on.then_some(search.furthest))?;
    Some(search.trail.path(from, end))
}

/// How far a message comes over valid hops when nothing leads to its target: the shortest path to another actor that is
/// CISO if there is one, else the longest of all shortest paths.
///
/// Of several ends equally far, the one with the smallest written id. Without hops where every first hop is void.
/// O(nodes + hops).
#[must_use]
pub fn furthest(graph: &Graph, network: Network, from: Actor) -> Path {
    let ciso = Target::Functions(FunctionSet::EMPTY.with(Function::Ciso));
    let search = Search::run(graph, network, from, ciso, usize::MAX);
    search.trail.path(from, search.found.unwrap_or(search.furthest))
}

/// How each node was first come to.
pub(super) struct Trail<'g> {
    /// Few nodes are come to on most searches, and there may be very many.
    came: HashMap<Node, (Node, &'g Hop)>,
    start: Node,
}

impl<'g> Trail<'g> {
    /// A trail that has only begun.
    pub(super) fn from(graph: &Graph, from: Actor) -> Self {
        Self { came: HashMap::new(), start: graph.actors.start(from) }
    }

    /// Where it begins.
    pub(super) const fn start(&self) -> Node {
        self.start
    }

    /// Whether the node has been come to, or is where it begins.
    pub(super) fn knows(&self, node: Node) -> bool {
        node == self.start || self.came.contains_key(&node)
    }

    /// Notes how a node was come to.
    pub(super) fn note(&mut self, node: Node, before: Node, hop: &'g Hop) {
        self.came.insert(node, (before, hop));
    }

    /// The hops that led to a node.
    pub(super) fn path(&self, from: Actor, end: Node) -> Path {
        let mut hops = Vec::new();
        let mut here = end;
        while let Some(&(before, hop)) = self.came.get(&here) {
            hops.push(*hop);
            here = before;
        }
        hops.reverse();
        Path { from, hops }
    }
}

/// What a breadth-first search over valid hops came to.
struct Search<'g> {
    trail: Trail<'g>,
    /// The target that was come to first.
    found: Option<Node>,
    /// The node that is most hops away; of several, the one with the smallest id.
    furthest: Node,
    /// Whether there was more to look at when it had gone so far as it was to.
    goes_on: bool,
}

impl<'g> Search<'g> {
    /// Looks for a target other than the beginning, level by level, so many levels far.
    fn run(graph: &'g Graph, network: Network, from: Actor, target: Target, levels: usize) -> Self {
        let mut trail = Trail::from(graph, from);
        let mut furthest = trail.start();
        let mut level = vec![furthest];
        let mut levels_left = levels;
        while let Some(&smallest) = level.iter().min() {
            furthest = smallest;
            if levels_left == 0 {
                return Self { trail, found: None, furthest, goes_on: true };
            }
            levels_left -= 1;
            let mut next = Vec::new();
            for node in level {
                for edge in graph.edges_of(node).filter(|edge| edge.carries(network)) {
                    if trail.knows(edge.to) {
                        continue;
                    }
                    trail.note(edge.to, node, &edge.hop);
                    if target.is_at(graph, edge.to) {
                        return Self { trail, found: Some(edge.to), furthest, goes_on: false };
                    }
                    next.push(edge.to);
                }
            }
            level = next;
        }
        Self { trail, found: None, furthest, goes_on: false }
    }
}
