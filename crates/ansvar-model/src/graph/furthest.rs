//! Furthest: how far a message comes from every actor where nothing leads to its target.

mod around;
mod onward;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::graph::Graph;
use crate::graph::actors::Actors;
use crate::graph::edge::Edge;
use crate::graph::hop::{Hop, Network};
use crate::graph::next_hops::NextHops;
use crate::graph::path::{Excerpt, Path, Target};
use crate::graph::rows::Node;
use crate::graph::ways::towards;
use crate::reference::Actor;
use crate::role::FunctionSet;
use crate::vocabulary::Function;

pub use around::furthest_around;
use onward::All;

/// Whom a message is followed to where it does not come to its target.
const CISO: Target = Target::Functions(FunctionSet::EMPTY.with(Function::Ciso));

/// From every actor how far a message comes over valid hops: the shortest way to a CISO where one leads there, else on to
/// where nothing leads any further.
///
/// Of the ways on it is the longest. Where hops lead round in a circle, the circle counts as one place on the way: it is
/// left as soon as can be, and one that nothing leads out of is followed to its smallest written id, from there once
/// round. Of several ways on, the one whose next hop comes first in the order of [`Graph::hops_from`]. A CISO's own way
/// does not end where it begins, but goes on as everybody else's does where there is no CISO.
///
/// It is kept beside the graph it was made for and takes 32 bytes a node. To be asked with another graph makes no sense of
/// its answers.
///
/// ```
/// use ansvar_model::{Function, Furthest, Graph, Id, Network, Organisation, OrganisationKind, ReportingLine, Role, Staffing};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let clerk = organisation.roles.push(Role::new(id("clerk"), "Handläggare", None));
/// let adviser = organisation.roles.push(Role::new(id("adviser"), "Rådgivare", None));
/// let manager = organisation.roles.push(Role::new(id("manager"), "Enhetschef", None));
/// let head = organisation.roles.push(Role::new(id("head"), "Förvaltningschef", None));
/// for (at, (from, to)) in [(clerk, adviser), (clerk, manager), (manager, head)].into_iter().enumerate() {
///     organisation.lines.push(ReportingLine::new(Id::derived(format!("line-{at}")), from, to));
/// }
///
/// let graph = Graph::of(&organisation, &Staffing::of(&organisation));
/// let furthest = Furthest::over(&graph, Network::Reporting);
/// assert_eq!(furthest.excerpt(&graph, clerk.into()).end(), head.into());
/// ```
#[derive(Clone, Debug)]
pub struct Furthest {
    actors: Arc<Actors>,
    ciso: NextHops,
    onward: NextHops,
    /// For the end of every circle that nothing leads out of, the place of the hop that leads round.
    round: BTreeMap<Node, usize>,
}

impl Furthest {
    /// Answers for all actors at once, by one pass over the condensation, ends first, and a search backwards from the
    /// CISOs. O(nodes + hops).
    #[must_use]
    pub fn over(graph: &Graph, network: Network) -> Self {
        let ciso = towards(graph, network, CISO, Edge::is_valid);
        let (onward, round) = onward::onward(&All { graph, network });
        Self { actors: Arc::clone(&graph.actors), ciso, onward, round }
    }

    /// Both ends of the way from an actor; without hops where every first hop is void. O(what is shown + log length).
    #[must_use]
    pub fn excerpt(&self, graph: &Graph, from: Actor) -> Excerpt {
        let (next, node, first) = self.begin(graph, from);
        let (rest, left_out) = next.excerpt(graph, node, &[], Excerpt::SHOWN);
        Excerpt { from, hops: first.into_iter().chain(rest).collect(), left_out }
    }

    /// The way from an actor, whole. O(length).
    #[must_use]
    pub fn path(&self, graph: &Graph, from: Actor) -> Path {
        let (next, node, first) = self.begin(graph, from);
        Path { from, hops: first.into_iter().chain(next.whole(graph, node)).collect() }
    }

    /// Among which next hops the way of an actor goes on, from where, and the hop to there where it leads round.
    fn begin(&self, graph: &Graph, from: Actor) -> (&NextHops, Node, Option<Hop>) {
        let (receiver, start) = (self.actors.receiver(from), self.actors.start(from));
        if self.ciso.knows(start) && self.ciso.hops(receiver) != Some(0) {
            return (&self.ciso, start, None);
        }
        match self.round.get(&start).and_then(|&place| graph.edges.values().get(place)) {
            Some(edge) => (&self.onward, edge.to, Some(graph.hop_of(edge))),
            None => (&self.onward, start, None),
        }
    }
}

/// How far a message comes over valid hops when nothing leads to its target: what [`Furthest`] gives for one actor, whole.
///
/// For a single question: it looks at everything there is. O(nodes + hops).
#[must_use]
pub fn furthest(graph: &Graph, network: Network, from: Actor) -> Path {
    Furthest::over(graph, network).path(graph, from)
}
