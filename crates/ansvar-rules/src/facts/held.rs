//! Facts of what is held and handed over: duties in short, delegations and the obligatory areas of committees.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::context::Context;
use super::known::{Known, PartyFacts};
use super::view::Part;
use ansvar_model::{Actor, DelegationId, Duty, DutyId, GroupId, Operation, RoleId, Side, UnitKind, resolve_group};

/// A duty as its holder sees it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct HeldFacts {
    /// The duty's id.
    pub id: String,
    /// What the holder does.
    pub kind: &'static str,
    /// What it is about.
    pub topic: Known<&'static str>,
}

record!(HeldFacts: id, kind, topic);

/// A delegation as rules see it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct DelegationFacts {
    /// The id.
    pub id: String,
    /// Who delegates.
    pub from: PartyFacts,
    /// To whom.
    pub to: PartyFacts,
    /// The duty it is about, when it names one.
    pub duty: Known<String>,
    /// Whether a day or a record number of the decision is noted.
    pub decided: bool,
}

record!(DelegationFacts: id, from, to, duty, decided);

/// Something an official carries out for a committee: a duty to do, decide or approve towards it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct CommitteeTaskFacts {
    /// The duty's id.
    pub id: String,
    /// The committee; the word `committee` when the duty does not say which.
    pub committee: String,
    /// Who holds the duty.
    pub officials: Vec<String>,
    /// Whether a decided delegation covers it: one that names the duty, or one at large to a holder or its unit.
    pub delegated: bool,
}

record!(CommitteeTaskFacts: id, committee, officials, delegated);

/// An obligatory area and who is designated for it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct ResponsibleFacts {
    /// The area.
    pub operation: &'static str,
    /// The committees and boards designated for it.
    pub committees: Vec<String>,
}

record!(ResponsibleFacts: operation, committees);

facts! {
    HeldFacts of DutyId, with context and at, the same for all: [] {
        let duty = &context.organisation.duties[at];
    } as {
        id => duty.id.as_str(),
        kind: duty.kind.id(),
        topic: duty.topic.map(|topic| topic.id()).into(),
    }
}

impl HeldFacts {
    /// The duties that a role holds, itself and through the groups that it answers for, by id.
    pub(crate) fn by_role<'c>(context: &'c Context<'c>, role: RoleId) -> Vec<Part<'c, Self>> {
        let led = context.groups_led_by(role).iter().copied();
        let led = led.filter(|&group| resolve_group(context.organisation, &context.staffing, group) == Ok(role));
        let actors = led.map(Actor::Group).chain([Actor::Role(role)]);
        let mut held: Vec<DutyId> = actors.flat_map(|actor| context.duties_held(actor)).copied().collect();
        held.sort_by_key(|&duty| context.id(duty));
        held.dedup();
        held.into_iter().map(|duty| Part::of(context, duty)).collect()
    }

    /// The duties that a group holds, by id.
    pub(crate) fn by_group<'c>(context: &'c Context<'c>, group: GroupId) -> Vec<Part<'c, Self>> {
        context.duties_of(Actor::Group(group)).into_iter().map(|duty| Part::of(context, duty)).collect()
    }
}

facts! {
    DelegationFacts of DelegationId, with context and at, the same for all: [] {
        let delegation = &context.organisation.delegations[at];
    } as {
        id => context.id(at),
        from => context.part(delegation.from),
        to => context.part(delegation.to),
        duty => delegation.duty.map(|duty| context.id(duty)),
        decided: delegation.decided_on.is_some() || delegation.reference.is_some(),
    }
}

impl CommitteeTaskFacts {
    pub(crate) fn all(context: &Context<'_>) -> Vec<Self> {
        let tasks = context.committee_tasks().into_iter();
        let fact = |(at, committee, delegated): (DutyId, String, bool)| {
            let holders = &context.organisation.duties[at].holders;
            let mut officials: Vec<String> = holders.iter().map(|&holder| context.holder_text(holder)).collect();
            officials.sort_unstable();
            Self { id: context.text(at), committee, officials, delegated }
        };
        tasks.map(fact).collect()
    }
}

impl ResponsibleFacts {
    /// The areas that some committee or board is designated for, in the order of the contract.
    pub(crate) fn all(context: &Context<'_>) -> Vec<Self> {
        let units = &context.organisation.units;
        let bodies = || {
            let deciding = |kind| matches!(kind, UnitKind::Committee | UnitKind::Board);
            units.entries().filter(move |(_, unit)| deciding(unit.kind))
        };
        let of_area = |&operation: &Operation| {
            let designated = bodies().filter(|(_, unit)| unit.responsible_for.contains(&operation));
            let designated: Vec<_> = designated.map(|(at, _)| at).collect();
            Self { operation: operation.id(), committees: context.texts(&designated) }
        };
        Operation::ALL.iter().map(of_area).filter(|area| !area.committees.is_empty()).collect()
    }
}

/// Whose responsibility the duties that somebody holds are said to be: management's, the operations', or both.
pub(crate) fn sides(context: &Context<'_>) -> Vec<&'static str> {
    let said = |side: &&Side| held(context).any(|duty| duty.side == Some(**side));
    Side::ALL.iter().filter(said).map(|side| side.id()).collect()
}

/// How many of the duties that somebody holds do not say whose responsibility they are.
pub(crate) fn sides_unsaid(context: &Context<'_>) -> i64 {
    super::count(held(context).filter(|duty| duty.side.is_none()).count())
}

fn held<'c>(context: &'c Context<'_>) -> impl Iterator<Item = &'c Duty> {
    context.organisation.duties.iter().filter(|duty| !duty.holders.is_empty())
}
