//! Cuts: the persons and roles whose absence leaves no path from a unit or role to where it has to lead.

mod part;
mod vertices;
mod whole;

use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::distance::Distances;
use crate::graph::hop::Network;
use crate::graph::path::Target;
use crate::graph::rows::Node;
use crate::graph::upstream::Upstream;
use crate::id::{PersonId, RoleId, UnitId};
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::staffing::Staffing;

use part::Part;
use whole::Whole;

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
    has_path: Distances,
    whole: Arc<Whole>,
    /// What holds instead upstream of roles that have been filled otherwise since all was worked out.
    part: Option<Arc<Part>>,
}

/// When more than one actor of so many is upstream of what has changed, all is worked out anew: what has changed is looked
/// through at every change.
const MOST: usize = 64;

/// So many may be upstream in any organisation.
const FEW: usize = 200;

impl Cuts {
    /// Finds all cuts at once, by one dominator tree. O(size · log size), size being nodes, hops and people's roles.
    #[must_use]
    pub fn of(graph: &Graph, staffing: &Staffing, network: Network, targets: FunctionSet) -> Self {
        let target = Target::Functions(targets);
        let has_path = Distances::to(graph, network, target);
        let whole = Arc::new(Whole::of(graph, staffing, (network, target), &has_path));
        Self { actors: Arc::clone(&graph.actors), has_path, whole, part: None }
    }

    /// The same over a graph with other people in the roles: of those upstream alone a tree is made that leads into the one
    /// of all. O(k · log k), k being all who have been upstream since that was made, and a copy of distances.
    #[must_use]
    pub fn renewed(
        &self,
        graph: &Graph,
        staffing: &Staffing,
        (network, targets): (Network, FunctionSet),
        upstream: &Upstream,
    ) -> Self {
        let outdated = self.part.as_ref().map_or_else(|| upstream.clone(), |part| part.upstream().with(upstream));
        if outdated.actors().len() > FEW.max(self.actors.len() / MOST) {
            return Self::of(graph, staffing, network, targets);
        }
        let target = Target::Functions(targets);
        let has_path = self.has_path.renewed(graph, network, target, upstream);
        let part = Part::of((graph, staffing), (network, target), (&self.whole, &has_path), outdated);
        Self { actors: Arc::clone(&self.actors), has_path, whole: Arc::clone(&self.whole), part: Some(Arc::new(part)) }
    }

    /// The persons and roles without whom nothing leads from the actor to the targets, the nearest first; the actor's own
    /// role left out. Nothing where the actor is itself a target or has no path anyway.
    pub fn cuts_of(&self, actor: Actor) -> impl Iterator<Item = Cut> {
        let has_path = self.has_path.hops(actor).is_some_and(|hops| hops > 0);
        let part = self.part.as_deref().filter(|part| part.upstream().contains(actor));
        let (near, beyond) = match part {
            Some(part) if has_path => part.cuts_of(&self.actors, actor),
            None if has_path => (Vec::new(), self.whole.above(&self.actors, actor)),
            Some(_) | None => (Vec::new(), None),
        };
        let beyond = beyond.into_iter().flat_map(|first| self.whole.cuts_from(&self.actors, first));
        let is_own = move |cut: &Cut| matches!(*cut, Cut::Role(role) if Actor::Role(role) == actor);
        near.into_iter().chain(beyond).filter(move |cut| !is_own(cut))
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
        let below = self.whole.below(person);
        let Some(part) = &self.part else {
            let first = self.whole.by_id(below, count).into_iter();
            return first.filter_map(|node| self.unit(node)).collect();
        };
        let enough = count.saturating_add(part.outdated(below.clone()));
        let mut first = self.whole.by_id(below, enough);
        first.retain(|&node| !part.upstream().contains(self.actors.actor(node)));
        first.extend(part.below(&self.whole, person).map(|(_, node)| node));
        first.sort_unstable();
        first.truncate(count);
        first.into_iter().filter_map(|node| self.unit(node)).collect()
    }

    /// How many units [`Cuts::units_cut_by`] gives. O(log units).
    #[must_use]
    pub fn count_cut_by(&self, person: PersonId) -> usize {
        let below = self.whole.below(person);
        match &self.part {
            None => below.len(),
            Some(part) => below.len() - part.outdated(below) + part.below(&self.whole, person).count(),
        }
    }

    /// Of the units that [`Cuts::units_cut_by`] gives the one with the fewest hops to the targets; of several, the one with
    /// the smallest written id. `None` where there are none. O(log units).
    #[must_use]
    pub fn nearest_cut_by(&self, person: PersonId) -> Option<UnitId> {
        let below = self.whole.below(person);
        let Some(part) = &self.part else {
            let nearest = self.whole.by_nearness(below, 1);
            return nearest.first().and_then(|&(_, node)| self.unit(node));
        };
        let mut nearest = self.whole.by_nearness(below.clone(), part.outdated(below) + 1);
        nearest.retain(|&(_, node)| !part.upstream().contains(self.actors.actor(node)));
        let nearest = nearest.into_iter().chain(part.below(&self.whole, person)).min();
        nearest.and_then(|(_, node)| self.unit(node))
    }

    fn unit(&self, node: Node) -> Option<UnitId> {
        match self.actors.actor(node) {
            Actor::Unit(unit) => Some(unit),
            Actor::Role(_) | Actor::Group(_) => None,
        }
    }
}
