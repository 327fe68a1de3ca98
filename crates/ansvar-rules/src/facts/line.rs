//! Facts of groups, lines, escalations, duties and interests: how people are bound together.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::context::Context;
use super::held::HeldFacts;
use super::known::{Known, PartyFacts};
use ansvar_model::{
    Actor, Counterpart, DocumentId, DutyId, DutyKind, EntityRef, EscalationId, GroupId, Holder, InterestId, LineId,
    Unresolved, days_between, resolve_group,
};

/// A group as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupFacts {
    /// The written id.
    pub id: String,
    /// The name people use.
    pub name: String,
    /// `council`, `forum`, `working_group` or `network`.
    pub kind: &'static str,
    /// Who calls the meetings.
    pub convenor: Known<PartyFacts>,
    /// Who chairs them.
    pub chair: Known<PartyFacts>,
    /// Who leads the work.
    pub leader: Known<PartyFacts>,
    /// Roles and groups in it.
    pub members: Vec<PartyFacts>,
    /// The filled role that its duties lead to.
    pub resolves_to: Known<String>,
    /// Why they lead to none: `no_leader` or `leader_vacant`; empty when they do.
    pub unresolved: &'static str,
    /// The leader or chair that is vacant.
    pub vacant_leader: Known<String>,
    /// The duties of kind `own` or `lead` it holds.
    pub accountable_for: Vec<String>,
    /// The number of duties it holds.
    pub duties: i64,
    /// The duties it holds.
    pub holds: Vec<HeldFacts>,
    /// The documents it has decided.
    pub documents_decided: Vec<DecidedDocumentFacts>,
    /// Its chair and leader, where they are members neither of it nor of a group in it.
    pub leaders_outside: Vec<String>,
    /// The groups it is part of.
    pub part_of: Vec<String>,
    /// The councils there are, at most 20; for working groups only.
    pub councils: Vec<String>,
    /// For a council: the administrations that no role in it belongs to, groups in it counted too.
    pub administrations_outside: Vec<String>,
    /// The groups that are in each other in a circle with it, itself among them, at most 20; empty when there is none.
    pub circle: Vec<String>,
    /// How often it is to meet, in days.
    pub interval_days: Known<i64>,
    /// Whole days since it last met: `last_met`, or a later event of type `meeting` that names it.
    pub last_met_days_ago: Known<i64>,
}

/// A document in short, as the group that decided it sees it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct DecidedDocumentFacts {
    /// The document's id.
    pub id: String,
    /// `policy`, `guideline`, `routine` and so on.
    pub kind: &'static str,
}

record!(DecidedDocumentFacts: id, kind);

/// A reporting line as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LineFacts {
    /// The id.
    pub id: String,
    /// The id again; lines have no name.
    pub name: String,
    /// Who reports.
    pub from: PartyFacts,
    /// Who receives.
    pub to: PartyFacts,
    /// `formal`, `functional` or `informal`.
    pub form: &'static str,
    /// When there is a report.
    pub condition: Known<&'static str>,
    /// Whether the line counts.
    pub counts: bool,
    /// Why it does not; empty when it does.
    pub void: &'static str,
    /// Whether one end, and only one, is an authority outside the organisation or belongs to one.
    pub crosses_to_authority: bool,
}

/// An escalation as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EscalationFacts {
    /// The id.
    pub id: String,
    /// The id again; escalations have no name.
    pub name: String,
    /// Who tells.
    pub from: PartyFacts,
    /// Who is told.
    pub to: PartyFacts,
    /// What has to happen first.
    pub condition: &'static str,
    /// The time it may take, in minutes.
    pub within_minutes: Known<i64>,
    /// Whether it is made only when needed.
    pub when_needed: bool,
    /// Whether it counts.
    pub counts: bool,
    /// Why it does not; empty when it does.
    pub void: &'static str,
}

/// A duty as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DutyFacts {
    /// The written id.
    pub id: String,
    /// The title, or the id.
    pub name: String,
    /// What the holder does.
    pub kind: &'static str,
    /// About what.
    pub object: Known<String>,
    /// Who holds it.
    pub holders: Vec<PartyFacts>,
    /// Everybody who holds a duty of the same kind and object, this one included.
    pub all_holders: Vec<String>,
    /// Whether this is the first of the duties with the same kind and object, by id.
    pub first_of_same: bool,
    /// The functions that those who hold it have, work with in either direction, or meet in groups.
    pub holders_work_with: Vec<&'static str>,
    /// `named`, `function`, `unstated` or `none`.
    pub counterpart: &'static str,
    /// `role`, `group` or `unit` for one that is named; else empty.
    pub counterpart_kind: &'static str,
    /// The role, group, unit or function that the duty is towards; empty when none or unstated.
    pub counterpart_id: String,
    /// Whether the counterpart is there: it exists and is not known to be vacant.
    pub counterpart_there: bool,
    /// When it takes effect.
    pub condition: Known<&'static str>,
    /// How often, in days.
    pub interval_days: Known<i64>,
    /// The area it belongs to.
    pub area: Known<&'static str>,
    /// `management` or `operations`.
    pub side: Known<&'static str>,
    /// What it is about.
    pub topic: Known<&'static str>,
    /// Where it is laid down.
    pub source: Known<String>,
    /// The functions that some role of the organisation has, filled or not.
    pub functions_named: Vec<&'static str>,
}

/// An interest as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct InterestFacts {
    /// The id.
    pub id: String,
    /// What it is about.
    pub name: String,
    /// Between whom.
    pub between: Vec<PartyFacts>,
    /// `shared` or `conflict`.
    pub kind: &'static str,
    /// Who settles it.
    pub settled_by: Known<PartyFacts>,
}

impl DecidedDocumentFacts {
    fn of(context: &Context<'_>, at: DocumentId) -> Self {
        Self { id: context.text(at), kind: context.organisation.documents[at].kind.id() }
    }
}

facts! {
    GroupFacts of GroupId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let group = &organisation.groups[at];
        let resolved = || {
            resolve_group(organisation, &context.staffing, at).and_then(|role| {
                // A deputy keeps a line open but does not answer for a duty.
                if context.staffing_word(role) == "deputy_only" { Err(Unresolved::LeaderVacant(role)) } else { Ok(role) }
            })
        };
        let accountable = |duty: &DutyId| matches!(organisation.duties[*duty].kind, DutyKind::Own | DutyKind::Lead);
        let unresolved = || match resolved() {
            Ok(_) => ("", None),
            Err(Unresolved::NoLeader) => ("no_leader", None),
            Err(Unresolved::LeaderVacant(role)) => ("leader_vacant", Some(context.text(role))),
        };
        let party = |role: Option<_>| role.map(|role| context.part(Holder::Role(role)));
    } as {
        id => group.id.as_str(),
        name => &*group.name,
        kind: group.kind.id(),
        convenor => party(group.convenor),
        chair => party(group.chair),
        leader => party(group.leader),
        members => context.parties(&group.members),
        resolves_to => resolved().ok().map(|role| context.id(role)),
        unresolved: unresolved().0,
        vacant_leader: unresolved().1.into(),
        accountable_for => {
            let held = context.duties_of(Actor::Group(at)).into_iter().filter(accountable);
            held.map(|duty| context.id(duty)).collect::<Vec<_>>()
        },
        duties: super::count(context.duties_held(Actor::Group(at)).len()),
        holds => HeldFacts::by_group(context, at),
        documents_decided: {
            let decided = context.documents_of_group(at).iter();
            decided.map(|&document| DecidedDocumentFacts::of(context, document)).collect()
        },
        leaders_outside => context.leaders_outside(at),
        part_of => context.ids(context.groups_around(at)),
        councils => context.ids(context.councils_for(at)),
        administrations_outside => context.administrations_outside(at),
        circle => context.group_circle(at),
        interval_days: group.interval.map(|interval| interval.days_before(organisation.as_of)).into(),
        last_met_days_ago: context.group_met(at).map(|day| days_between(day, organisation.as_of)).into(),
    }
}

facts! {
    LineFacts of LineId, with context and at, the same for all: [] {
        let line = &context.organisation.lines[at];
        let void = || context.void_of_line(at);
    } as {
        id => line.id.as_str(),
        name => line.id.as_str(),
        from => context.part(line.from),
        to => context.part(line.to),
        form: line.form.id(),
        condition: line.condition.map(|condition| condition.id()).into(),
        counts: void().is_empty(),
        void: void(),
        crosses_to_authority: context.in_authority(line.from) != context.in_authority(line.to),
    }
}

facts! {
    EscalationFacts of EscalationId, with context and at, the same for all: [] {
        let escalation = &context.organisation.escalations[at];
        let void = || context.void_of_escalation(at);
    } as {
        id => escalation.id.as_str(),
        name => escalation.id.as_str(),
        from => context.part(escalation.from),
        to => context.part(escalation.to),
        condition: escalation.condition.id(),
        within_minutes: escalation.within_minutes.into(),
        when_needed: escalation.when_needed,
        counts: void().is_empty(),
        void: void(),
    }
}

facts! {
    DutyFacts of DutyId, with context and at, the same for all: [functions_named] {
        let organisation = context.organisation;
        let duty = &organisation.duties[at];
        let same = || context.same_duties(at);
        let counterpart = || match duty.counterpart {
            None => ("none", String::new(), false),
            Some(Counterpart::Unstated) => ("unstated", String::new(), false),
            Some(Counterpart::Named(actor)) => ("named", context.actor_text(actor), !context.is_vacant(actor)),
            Some(Counterpart::Function(function)) => {
                let there = context.roles_with(function).iter().any(|&role| !context.staffing.is_vacant(role));
                ("function", function.id().to_owned(), there)
            }
        };
    } as {
        id => duty.id.as_str(),
        name => organisation.name(at),
        kind: duty.kind.id(),
        object => duty.object.as_deref(),
        holders => context.parties(&duty.holders),
        all_holders => same().0,
        first_of_same: same().1,
        holders_work_with => context.holders_work_with(at),
        counterpart: counterpart().0,
        counterpart_kind: match duty.counterpart {
            Some(Counterpart::Named(actor)) => EntityRef::from(actor).kind().id(),
            _ => "",
        },
        counterpart_id: counterpart().1,
        counterpart_there: counterpart().2,
        condition: duty.condition.map(|condition| condition.id()).into(),
        interval_days: duty.interval.map(|interval| interval.days_before(organisation.as_of)).into(),
        area: duty.area.map(|area| area.id()).into(),
        side: duty.side.map(|side| side.id()).into(),
        topic: duty.topic.map(|topic| topic.id()).into(),
        source => duty.source.as_deref(),
        functions_named: context.functions_named(),
    }
}

facts! {
    InterestFacts of InterestId, with context and at, the same for all: [] {
        let interest = &context.organisation.interests[at];
    } as {
        id => interest.id.as_str(),
        name: interest.subject.to_string(),
        between => context.parties(&interest.between),
        kind: interest.kind.id(),
        settled_by => interest.settled_by.map(|holder| context.part(holder)),
    }
}
