//! Facts of the organisation as a whole: its functions, documents, events and duties at a glance.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::document::{DocumentFacts, PlanFacts};
use super::held::{CommitteeTaskFacts, DelegationFacts, ResponsibleFacts};
use super::known::{Known, LineEndFacts};
use super::past::{EventSummary, ExitFacts, ItAnalysisFacts, TrainingFacts, it_analyses, summaries};
use super::view::Part;
use ansvar_model::{DutyId, EntityRef, Function, RoleId, Topic};

/// How many roles and lines a function names at most: there are functions that half of all roles have.
const NAMED: usize = 1_000;

/// The organisation as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OrganisationFacts {
    /// The written id.
    pub id: String,
    /// The name people use.
    pub name: String,
    /// `municipality`, `region`, `agency`, `company` or `other`.
    pub kind: &'static str,
    /// Every function there is, in the order of the contract, with the roles that have it.
    pub functions: Vec<FunctionFacts>,
    /// Whether it is known of every role of the organisation if somebody fills it. A role that nobody has said anything of
    /// may be vacant, and break a way that counts.
    pub staffing_known: bool,
    /// Every document.
    pub documents: Vec<DocumentFacts>,
    /// Every plan.
    pub plans: Vec<PlanFacts>,
    /// For each type of event, and each type with a topic, when it last happened. `topic` is `any` for all events of a type.
    pub events: Vec<EventSummary>,
    /// Units of its own that no policy covers, where there is a policy.
    pub left_out: Vec<super::steering::LeftOutFacts>,
    /// Every topic duties can have, with the duties about it.
    pub topics: Vec<TopicFacts>,
    /// Risk and vulnerability analyses of the IT environment: risk analyses on that topic about a system or an IT unit.
    pub it_analyses: Vec<ItAnalysisFacts>,
    /// Whose responsibility the duties that somebody holds are said to be: `management`, `operations`, or both.
    pub sides: Vec<&'static str>,
    /// How many of those duties do not say whose they are.
    pub sides_unsaid: i64,
    /// The obligatory areas that some committee or board is designated for.
    pub responsible: Vec<ResponsibleFacts>,
    /// Every delegation.
    pub delegations: Vec<DelegationFacts>,
    /// What officials carry out for committees.
    pub committee_tasks: Vec<CommitteeTaskFacts>,
    /// The number of units, roles and people recorded.
    pub counts: CountFacts,
    /// How many are employed today, and how many of them last took part in general training when; no names.
    pub general_training: TrainingFacts,
    /// Those who have left, and whether their working material was settled; no names.
    pub exits: Vec<ExitFacts>,
}

/// One function and the roles that have it. Of each kind of roles and of lines the first 1 000 by id are named.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct FunctionFacts {
    /// The function.
    pub function: &'static str,
    /// The roles that have it.
    pub roles: Vec<String>,
    /// Those that are not known to be vacant; a deputy is enough.
    pub filled: Vec<String>,
    /// Those that are not known to be without an ordinary holder; deputies do not count for accountability.
    pub accountable: Vec<String>,
    /// Those that are known to be vacant.
    pub vacant: Vec<String>,
    /// The lines out of these roles and out of the groups they lead, formal or not.
    pub lines: Vec<LineEndFacts>,
}

record!(FunctionFacts: function, roles, filled, accountable, vacant, lines);

/// The duties about one topic.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TopicFacts {
    /// The topic.
    pub topic: &'static str,
    /// The duties about it.
    pub duties: Vec<TopicDuty>,
}

record!(TopicFacts: topic, duties);

/// A duty in short.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TopicDuty {
    /// The duty's id.
    pub id: String,
    /// About what.
    pub object: Known<String>,
    /// What the holder does.
    pub kind: &'static str,
    /// Whose responsibility it is said to be: `management` or `operations`.
    pub side: Known<&'static str>,
    /// The holders' ids.
    pub holders: Vec<String>,
    /// The holders that are not known to be vacant.
    pub filled: Vec<String>,
}

record!(TopicDuty: id, object, kind, side, holders, filled);

/// How many there are.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct CountFacts {
    /// Units.
    pub units: i64,
    /// Roles.
    pub roles: i64,
    /// People.
    pub people: i64,
    /// Companies among the units.
    pub companies: i64,
    /// Administrations among the units.
    pub administrations: i64,
}

record!(CountFacts: units, roles, people, companies, administrations);

facts! {
    OrganisationFacts of (), with context and _at, the same for all: [] {
        let organisation = context.organisation;
        let units_of = |kind| super::count(organisation.units.iter().filter(|unit| unit.kind == kind).count());
    } as {
        id => organisation.id.as_str(),
        name => &*organisation.name,
        kind: organisation.kind.id(),
        functions => Function::ALL.iter().map(|&function| Part::<FunctionFacts>::of(context, function)).collect::<Vec<_>>(),
        staffing_known: context.staffing_known,
        documents => organisation.documents.handles().map(|at| Part::<DocumentFacts>::of(context, at)).collect::<Vec<_>>(),
        plans => organisation.plans.handles().map(|at| Part::<PlanFacts>::of(context, at)).collect::<Vec<_>>(),
        events: summaries(context),
        left_out: super::steering::LeftOutFacts::all(context),
        topics => Topic::ALL.iter().map(|&topic| Part::<TopicFacts>::of(context, topic)).collect::<Vec<_>>(),
        it_analyses: it_analyses(context),
        sides: super::held::sides(context),
        sides_unsaid: super::held::sides_unsaid(context),
        responsible: ResponsibleFacts::all(context),
        delegations =>
            context.delegations().into_iter().map(|at| Part::<DelegationFacts>::of(context, at)).collect::<Vec<_>>(),
        committee_tasks: CommitteeTaskFacts::all(context),
        counts: CountFacts {
            units: super::count(organisation.units.len()),
            roles: super::count(organisation.roles.len()),
            people: super::count(organisation.people.len()),
            companies: units_of(ansvar_model::UnitKind::Company),
            administrations: units_of(ansvar_model::UnitKind::Administration),
        },
        general_training: TrainingFacts::of(context),
        exits: context.exits().into_iter().map(|exit| ExitFacts::of(context, exit)).collect(),
    }
}

facts! {
    FunctionFacts of Function, with context and function, the same for all: [] {
        let roles = context.roles_with(function);
        let ids = |wanted: &dyn Fn(RoleId) -> bool| {
            let wanted = roles.iter().filter(|&&role| wanted(role));
            wanted.take(NAMED).map(|&role| context.id(role)).collect::<Vec<_>>()
        };
    } as {
        function: function.id(),
        roles => ids(&|_| true),
        filled => ids(&|role| !context.staffing.is_vacant(role)),
        accountable => ids(&|role| !matches!(context.staffing_word(role), "vacant" | "deputy_only")),
        vacant => ids(&|role| context.staffing.is_vacant(role)),
        lines => roles.iter().flat_map(|&role| context.lines_from(role)).take(NAMED).collect::<Vec<_>>(),
    }
}

facts! {
    TopicFacts of Topic, with context and topic, the same for all: [] {
    } as {
        topic: topic.id(),
        duties => {
            let duties = context.duties_about(topic).iter().copied();
            duties.map(|at| Part::<TopicDuty>::of(context, at)).collect::<Vec<_>>()
        },
    }
}

facts! {
    TopicDuty of DutyId, with context and at, the same for all: [] {
        let duty = &context.organisation.duties[at];
        let holders = || duty.holders.iter().copied();
    } as {
        id => duty.id.as_str(),
        object => duty.object.as_deref(),
        kind: duty.kind.id(),
        side: duty.side.map(|side| side.id()).into(),
        holders => holders().map(|holder| context.id(EntityRef::from(holder))).collect::<Vec<_>>(),
        filled => {
            let filled = holders().filter(|&holder| !context.is_vacant(holder));
            filled.map(|holder| context.id(EntityRef::from(holder))).collect::<Vec<_>>()
        },
    }
}
