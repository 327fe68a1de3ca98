//! Reporting as rules see it: lines out of a role, the way to top management, what can be reached, who is a single connection.

use ansvar_model::{
    Actor, DutyKind, EntityRef, EscalationId, FunctionSet, Graph, Hop, HopAt, Id, LineId, Network, Organisation, Party,
    PersonId, RoleId, UnitId, Via,
};

use super::Context;
use crate::facts::grouped::Map;
use crate::facts::known::{LineEndFacts, ReachFacts};
use crate::facts::view::Part;

/// Why lines and escalations do not count that do not.
pub(super) fn voids(organisation: &Organisation, graph: &Graph) -> Map<EntityRef, &'static str> {
    let hops = graph.void_hops(Network::Reporting).chain(graph.void_hops(Network::Escalation));
    hops.filter_map(|hop| Some((as_written(organisation, &hop)?, hop.void?.code()))).collect()
}

/// The same after roles have been filled otherwise, of whose hops and of those of groups they lead there may be others.
pub(super) fn voids_renewed(
    earlier: &Map<EntityRef, &'static str>,
    organisation: &Organisation,
    graph: &Graph,
    actors: impl Iterator<Item = Actor>,
) -> Map<EntityRef, &'static str> {
    let mut voids = earlier.clone();
    for actor in actors {
        for network in [Network::Reporting, Network::Escalation] {
            for hop in graph.hops_from(actor, network).chain(graph.hops_to(actor, network)) {
                let Some(at) = as_written(organisation, &hop) else { continue };
                match hop.void {
                    Some(void) => voids.insert(at, void.code()),
                    None => voids.remove(&at),
                };
            }
        }
    }
    voids
}

/// The line or escalation that says so of a hop in these words; `None` where none does.
fn as_written(organisation: &Organisation, hop: &Hop) -> Option<EntityRef> {
    let (at, written_from): (EntityRef, _) = match hop.via {
        Via::Line(line) => (line.into(), organisation.lines[line].from),
        Via::Escalation(at) => (at.into(), organisation.escalations[at].from),
        Via::BelongsTo | Via::Inherits | Via::Leads => return None,
    };
    (hop.from == written_from).then_some(at)
}

impl Context<'_> {
    /// Lines out of a role and out of the groups it leads, formal or not, by id.
    pub(crate) fn lines_from<'c>(&'c self, role: RoleId) -> Vec<Part<'c, LineEndFacts>> {
        self.hops_over_lines(role).into_iter().map(|at| Part::of(self, at)).collect()
    }

    /// The same, as they stand in the graph.
    pub(crate) fn hops_over_lines(&self, role: RoleId) -> Vec<HopAt> {
        let hops = self.graph().placed_hops_from(Actor::Role(role), Network::Reporting);
        let mut ends: Vec<(&Id, HopAt)> = hops
            .filter_map(|(at, hop)| match hop.via {
                Via::Line(line) => Some((&self.organisation.lines[line].id, at)),
                Via::Escalation(_) | Via::BelongsTo | Via::Inherits | Via::Leads => None,
            })
            .collect();
        ends.sort_by_key(|&(line, _)| line);
        ends.into_iter().map(|(_, at)| at).collect()
    }

    /// Those of these lines that count.
    pub(crate) fn lines_that_count(&self, role: RoleId) -> impl Iterator<Item = LineId> {
        let hops = self.hops_over_lines(role).into_iter().map(|at| self.graph().hop(at)).filter(Hop::is_valid);
        hops.filter_map(|hop| if let Via::Line(line) = hop.via { Some(line) } else { None })
    }

    /// Whether one of these lines is formal, or a line that counts comes to the role and it is no body.
    pub(crate) fn has_formal_lines(&self, role: RoleId) -> bool {
        let is_line = |hop: &Hop| matches!(hop.via, Via::Line(_));
        let mut from = self.graph().hops_from(Actor::Role(role), Network::Reporting);
        let mut to = self.graph().hops_to(Actor::Role(role), Network::Reporting);
        let is_body = self.organisation.roles[role].is_body();
        from.any(|hop| is_line(&hop) && hop.is_formal()) || (!is_body && to.any(|hop| is_line(&hop) && hop.is_valid()))
    }

    /// Why a line does not count; empty when it does.
    pub(crate) fn void_of_line(&self, at: LineId) -> &'static str {
        self.voids().get(&EntityRef::from(at)).copied().unwrap_or_default()
    }

    /// Why an escalation does not count; empty when it does.
    pub(crate) fn void_of_escalation(&self, at: EscalationId) -> &'static str {
        self.voids().get(&EntityRef::from(at)).copied().unwrap_or_default()
    }

    /// Hops over lines that count to the nearest top management.
    pub(crate) fn to_top(&self, actor: Actor) -> Option<i64> {
        self.hops_to_top().hops(actor).map(i64::from)
    }

    /// The same, with IT roles left out of the way.
    pub(crate) fn to_top_past_it(&self, actor: Actor) -> Option<i64> {
        self.past_it().of(actor).map(i64::from)
    }

    /// The functions that can be reached from a role or unit, or from any of the roles that a person ordinarily fills.
    pub(crate) fn reach_facts<'c>(&'c self, party: impl Into<Party>) -> Part<'c, ReachFacts> {
        Part::of(self, party.into())
    }

    /// The functions that can be reached from a party over one network.
    pub(crate) fn reached(&self, party: Party, network: Network) -> FunctionSet {
        match party {
            Party::Role(role) => self.reached_from(&[role], network),
            Party::Person(person) => self.reached_from(self.staffing.roles_of(person), network),
            Party::Group(group) => self.reach().functions(group.into(), network),
            Party::Unit(unit) => self.reach().functions(unit.into(), network),
        }
    }

    /// The functions that can be reached from any of some roles over one network.
    pub(crate) fn reached_from(&self, roles: &[RoleId], network: Network) -> FunctionSet {
        let reached = roles.iter().map(|&role| self.reach().functions(role.into(), network));
        reached.fold(FunctionSet::EMPTY, FunctionSet::union)
    }

    /// Whether a role that may receive serious incidents is not known to be vacant.
    pub(crate) fn has_recipient(&self) -> bool {
        let recipients = self.settings.incident_recipients.iter().flat_map(|function| self.roles_with(function));
        recipients.copied().any(|role| !self.staffing.is_vacant(role))
    }

    /// Of the units whose every way to the security manager or top management needs this person, so many at most, the
    /// first by id.
    pub(crate) fn first_units_cut_by(&self, person: PersonId, count: usize) -> Vec<UnitId> {
        self.cuts().first_units_cut_by(person, count)
    }

    /// How many there are.
    pub(crate) fn count_cut_by(&self, person: PersonId) -> usize {
        self.cuts().count_cut_by(person)
    }

    /// The one of them with the fewest hops there; of several, the one with the smallest id.
    pub(crate) fn nearest_cut_by(&self, person: PersonId) -> Option<UnitId> {
        self.cuts().nearest_cut_by(person)
    }

    /// Whether a role holds a duty of kind `own` or `lead`.
    pub(crate) fn is_accountable(&self, role: RoleId) -> bool {
        let duties = self.duties_by_role().of_key(role).iter();
        duties
            .map(|&duty| self.organisation.duties[duty].kind)
            .any(|kind| matches!(kind, DutyKind::Own | DutyKind::Lead))
    }
}
