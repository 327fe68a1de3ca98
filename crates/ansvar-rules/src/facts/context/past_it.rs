//! The way to top management with IT roles left out of it: how long it is for everybody.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::num::NonZeroU32;

use ansvar_model::{Actor, Function, FunctionSet, Graph, Handle, Hop, Network, Organisation, UnitKind, Upstream};

/// For each actor, how many hops it has to top management with IT roles left out of the way, its own place counted; nothing
/// where it has no way.
#[derive(Clone)]
pub(super) struct PastIt {
    roles: Vec<Option<NonZeroU32>>,
    groups: Vec<Option<NonZeroU32>>,
    units: Vec<Option<NonZeroU32>>,
}

impl PastIt {
    /// How many hops an actor has.
    pub(super) fn of(&self, actor: Actor) -> Option<u32> {
        let (hops, place) = match actor {
            Actor::Role(at) => (&self.roles, at.place()),
            Actor::Group(at) => (&self.groups, at.place()),
            Actor::Unit(at) => (&self.units, at.place()),
        };
        hops.get(place).copied().flatten().map(|hops| hops.get() - 1)
    }

    fn slot(&mut self, actor: Actor) -> Option<&mut Option<NonZeroU32>> {
        let (known, place) = match actor {
            Actor::Role(at) => (&mut self.roles, at.place()),
            Actor::Group(at) => (&mut self.groups, at.place()),
            Actor::Unit(at) => (&mut self.units, at.place()),
        };
        known.get_mut(place)
    }

    /// Notes how many hops an actor has; the actor, unless it was known before.
    fn note(&mut self, actor: Actor, hops: u32) -> Option<Actor> {
        let slot = self.slot(actor).filter(|slot| slot.is_none())?;
        *slot = NonZeroU32::MIN.checked_add(hops);
        Some(actor)
    }

    /// Hops over lines that count to the nearest top management; linear.
    pub(super) fn over(organisation: &Organisation, graph: &Graph) -> Self {
        let mut distance = Self {
            roles: vec![None; organisation.roles.places()],
            groups: vec![None; organisation.groups.places()],
            units: vec![None; organisation.units.places()],
        };
        let actors = organisation.roles.handles().map(Actor::Role).chain(organisation.units.handles().map(Actor::Unit));
        let mut layer: Vec<Actor> = actors.filter(|&actor| is_top(graph, actor)).collect();
        layer.retain(|&top| distance.note(top, 0).is_some());
        let mut hops = 0;
        while !layer.is_empty() {
            hops += 1;
            let mut next = Vec::new();
            for &actor in &layer {
                let before = graph.hops_to(actor, Network::Reporting).filter(|hop| counts(organisation, hop));
                next.extend(before.filter_map(|hop| distance.note(hop.from, hops)));
            }
            layer = next;
        }
        distance
    }

    /// The same with other people in the roles: asked anew of those upstream alone, with a copy of the rest.
    pub(super) fn renewed(&self, organisation: &Organisation, graph: &Graph, upstream: &Upstream) -> Self {
        let mut distance = self.clone();
        for actor in upstream.actors() {
            distance.slot(actor).into_iter().for_each(|slot| *slot = None);
        }
        let over_others = |actor: Actor| {
            let hops = graph.hops_from(actor, Network::Reporting).filter(|hop| counts(organisation, hop));
            hops.filter_map(|hop| distance.of(hop.to)).min().map(|beyond| beyond + 1)
        };
        let first = |actor: Actor| if is_top(graph, actor) { Some(0) } else { over_others(actor) };
        let mut waiting: BinaryHeap<Reverse<(u32, Actor)>> =
            upstream.actors().filter_map(|actor| Some(Reverse((first(actor)?, actor)))).collect();
        while let Some(Reverse((hops, actor))) = waiting.pop() {
            if distance.note(actor, hops).is_some() {
                let before = graph.hops_to(actor, Network::Reporting).filter(|hop| counts(organisation, hop));
                let before = before.map(|hop| hop.from).filter(|&before| distance.of(before).is_none());
                waiting.extend(before.map(|before| Reverse((hops + 1, before))));
            }
        }
        distance
    }
}

fn is_top(graph: &Graph, actor: Actor) -> bool {
    graph.functions(actor).intersects(FunctionSet::TOP_MANAGEMENT)
}

/// Whether a hop counts and does not begin at an IT role.
fn counts(organisation: &Organisation, hop: &Hop) -> bool {
    let is_it = |actor: Actor| match actor {
        Actor::Role(role) => {
            let role = &organisation.roles[role];
            let in_it = role.unit.is_some_and(|unit| organisation.units[unit].kind == UnitKind::It);
            !role.functions.contains(Function::Ciso) && (role.functions.intersects(FunctionSet::IT) || in_it)
        }
        Actor::Group(_) | Actor::Unit(_) => false,
    };
    hop.is_valid() && !is_it(hop.from)
}
