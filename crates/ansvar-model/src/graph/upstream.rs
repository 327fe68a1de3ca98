//! Upstream: everybody from whom a way over lines can come to somebody, over hops that count and over those that do not.

use std::collections::BTreeSet;

use crate::graph::Graph;
use crate::graph::rows::Node;
use crate::id::RoleId;
use crate::reference::Actor;

/// Those whose ways over lines may lead past some actors: all others have the ways that they had, whatever becomes of
/// those.
///
/// ```
/// use ansvar_model::{Graph, Id, Organisation, OrganisationKind, ReportingLine, Role, Staffing, Upstream};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let [clerk, manager, head] =
///     ["clerk", "manager", "head"].map(|text| organisation.roles.push(Role::new(id(text), "En roll", None)));
/// organisation.lines.push(ReportingLine::new(Id::derived("line-1"), clerk, manager));
/// organisation.lines.push(ReportingLine::new(Id::derived("line-2"), manager, head));
///
/// let graph = Graph::of(&organisation, &Staffing::of(&organisation));
/// let upstream = Upstream::of(&[&graph], [manager.into()], |_| Vec::new(), 10).unwrap();
/// assert_eq!(upstream.actors().collect::<Vec<_>>(), [clerk.into(), manager.into()]);
/// assert!(Upstream::of(&[&graph], [manager.into()], |_| Vec::new(), 1).is_none(), "more than one");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Upstream {
    actors: BTreeSet<Actor>,
}

impl Upstream {
    /// Finds all from whom hops of one of some graphs lead to one of some actors. What a person learns in one role they
    /// know in all, so the roles that share a person with one of these are upstream too, and who is upstream of them:
    /// `sharing` gives those of a role. `None` where there are more than `most`; O(k log k) for k of them and their hops.
    #[must_use]
    pub fn of(
        graphs: &[&Graph],
        actors: impl IntoIterator<Item = Actor>,
        sharing: impl Fn(RoleId) -> Vec<RoleId>,
        most: usize,
    ) -> Option<Self> {
        let mut upstream: BTreeSet<Actor> = actors.into_iter().collect();
        let mut waiting: Vec<Actor> = upstream.iter().copied().collect();
        while let Some(actor) = waiting.pop() {
            if upstream.len() > most {
                return None;
            }
            let mut come_from = |before: Actor| {
                if upstream.insert(before) {
                    waiting.push(before);
                }
            };
            for graph in graphs {
                let places = graph.into.row(graph.actors.receiver(actor)).iter();
                let edges = places.filter_map(|&place| graph.edges.values().get(place as usize));
                edges.for_each(|edge| come_from(graph.actors.actor(edge.from)));
            }
            if let Actor::Role(role) = actor {
                sharing(role).into_iter().for_each(|role| come_from(Actor::Role(role)));
            }
        }
        (upstream.len() <= most).then_some(Self { actors: upstream })
    }

    /// All of them, in order.
    pub fn actors(&self) -> impl ExactSizeIterator<Item = Actor> {
        self.actors.iter().copied()
    }

    /// Whether an actor is one of them.
    #[must_use]
    pub fn contains(&self, actor: Actor) -> bool {
        self.actors.contains(&actor)
    }

    /// These and others.
    pub(super) fn with(&self, others: &Self) -> Self {
        Self { actors: self.actors.union(&others.actors).copied().collect() }
    }

    /// Their nodes in a graph, both sides of units.
    pub(super) fn nodes(&self, graph: &Graph) -> impl Iterator<Item = Node> {
        self.actors.iter().flat_map(|&actor| {
            let (receiver, sender) = (graph.actors.receiver(actor), graph.actors.start(actor));
            std::iter::once(receiver).chain((sender != receiver).then_some(sender))
        })
    }
}
