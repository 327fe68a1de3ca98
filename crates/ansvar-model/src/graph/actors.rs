//! The numbering of the graph's nodes: actors in the order of their written ids, then the sending sides of units.

use crate::graph::rows::{Column, Node, handle_at};
use crate::id::{GroupId, Handle, RoleId, UnitId};
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::written_id::Id;

/// All actors of an organisation, in the order of their written ids.
#[derive(Clone, Debug)]
pub struct Actors {
    /// The actors in the order of their written ids.
    sorted: Vec<Actor>,
    roles: Column<RoleId, Node>,
    groups: Column<GroupId, Node>,
    /// The receiving side and the sending side of every unit.
    units: Column<UnitId, (Node, Node)>,
    /// The units in the order of their sending sides.
    senders: Vec<UnitId>,
}

impl Actors {
    /// Sorts all actors. O(n log n).
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        let roles = organisation.roles.entries().map(|(at, role)| (&role.id, Actor::Role(at)));
        let groups = organisation.groups.entries().map(|(at, group)| (&group.id, Actor::Group(at)));
        let units = organisation.units.entries().map(|(at, unit)| (&unit.id, Actor::Unit(at)));
        let none = Node::at(u32::MAX);
        let mut actors = Self {
            sorted: Id::sorted(roles.chain(groups).chain(units)),
            roles: Column::filled(organisation.roles.places(), none),
            groups: Column::filled(organisation.groups.places(), none),
            units: Column::filled(organisation.units.places(), (none, none)),
            senders: Vec::with_capacity(organisation.units.len()),
        };
        for (place, &actor) in actors.sorted.iter().enumerate() {
            let node = handle_at(place);
            match actor {
                Actor::Role(role) => actors.roles[role] = node,
                Actor::Group(group) => actors.groups[group] = node,
                Actor::Unit(unit) => {
                    actors.units[unit] = (node, handle_at(actors.sorted.len() + actors.senders.len()));
                    actors.senders.push(unit);
                }
            }
        }
        actors
    }

    /// The actors in the order of their written ids.
    #[must_use]
    pub fn sorted(&self) -> &[Actor] {
        &self.sorted
    }

    /// The number of actors; nodes from here on are the sending sides of units.
    pub(super) const fn len(&self) -> usize {
        self.sorted.len()
    }

    /// One more than the last place of a role; removed roles have no node.
    pub(super) const fn role_places(&self) -> usize {
        self.roles.len()
    }

    /// The number of nodes.
    pub(super) const fn node_count(&self) -> usize {
        self.sorted.len() + self.senders.len()
    }

    /// The node where a hop to the actor arrives; for a unit its receiving side.
    pub(super) fn receiver(&self, actor: Actor) -> Node {
        match actor {
            Actor::Role(role) => self.roles[role],
            Actor::Group(group) => self.groups[group],
            Actor::Unit(unit) => self.units[unit].0,
        }
    }

    /// The node where a path from the actor begins; for a unit its sending side.
    pub(super) fn start(&self, actor: Actor) -> Node {
        match actor {
            Actor::Role(role) => self.roles[role],
            Actor::Group(group) => self.groups[group],
            Actor::Unit(unit) => self.units[unit].1,
        }
    }

    /// Where a hop to the actor of a node arrives.
    #[inline]
    pub(super) fn receiving(&self, node: Node) -> Node {
        if self.is_sender(node) { self.receiver(self.actor(node)) } else { node }
    }

    /// Where a path from the actor of a node begins.
    #[inline]
    pub(super) fn sending(&self, node: Node) -> Node {
        match self.actor(node) {
            Actor::Unit(unit) => self.units[unit].1,
            Actor::Role(_) | Actor::Group(_) => node,
        }
    }

    /// Whether the node is the sending side of a unit.
    pub(super) fn is_sender(&self, node: Node) -> bool {
        node.place() >= self.sorted.len()
    }

    /// The actor of a node.
    #[expect(
        clippy::indexing_slicing,
        reason = "INVARIANT: nodes are numbered below `node_count`, actors first, then the sending sides of units"
    )]
    pub(super) fn actor(&self, node: Node) -> Actor {
        let place = node.place();
        match self.sorted.get(place) {
            Some(&actor) => actor,
            None => Actor::Unit(self.senders[place - self.sorted.len()]),
        }
    }

    /// All units with their sending sides, in the order of their written ids.
    pub(super) fn senders(&self) -> impl Iterator<Item = (UnitId, Node)> {
        self.senders.iter().map(|&unit| (unit, self.units[unit].1))
    }
}
