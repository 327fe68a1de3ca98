//! Facts of documents, plans and plan items: what has been decided and planned.

use schemars::JsonSchema;
use serde::Serialize;

use super::context::Context;
use super::known::{Known, PartyFacts};
use ansvar_model::{Covered, DocumentId, EntityRef, Follows, PlanId, PlanItemId, days_between};

/// A document as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DocumentFacts {
    /// The written id.
    pub id: String,
    /// The title, or the id.
    pub name: String,
    /// `policy`, `guideline`, `routine` and so on.
    pub kind: &'static str,
    /// Who decided it.
    pub decided_by: Known<PartyFacts>,
    /// Whole days since it was decided.
    pub decided_days_ago: Known<i64>,
    /// Whole days since it was revised.
    pub revised_days_ago: Known<i64>,
    /// Who keeps it up to date.
    pub maintained_by: Vec<PartyFacts>,
    /// The document it is part of.
    pub part_of: Known<String>,
    /// Whether it is a policy or can be followed up to one.
    pub follows_policy: bool,
    /// What it applies to.
    pub covers: Vec<String>,
    /// Whether it applies to the whole organisation: it names nothing, or every unit of its own is named or below one that is.
    pub covers_organisation: bool,
    /// What it takes up.
    pub contents: Vec<&'static str>,
    /// What it is about.
    pub topics: Vec<&'static str>,
    /// Whom it is for.
    pub audience: Known<String>,
    /// Whole days since it was made known.
    pub communicated_days_ago: Known<i64>,
    /// The interval it prescribes, in days.
    pub interval_days: Known<i64>,
    /// Whole days until the revision under way ends; negative when it should have ended.
    pub revision_ends_in_days: Known<i64>,
    /// Other organisations that share it.
    pub shared_with: Vec<String>,
    /// A record number.
    pub reference: Known<String>,
}

/// A plan as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PlanFacts {
    /// The written id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// `overall` or `local`.
    pub kind: Known<&'static str>,
    /// Who keeps it up to date.
    pub maintained_by: Vec<PartyFacts>,
    /// Whole days since it was updated.
    pub updated_days_ago: Known<i64>,
    /// What may be spent, in whole SEK.
    pub budget: Known<i64>,
    /// The number of items.
    pub items: i64,
    /// The sum of the costs that are known, items that are cancelled left out.
    pub cost: i64,
}

/// A plan item as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PlanItemFacts {
    /// `plan/item`.
    pub id: String,
    /// The activity, or the id.
    pub name: String,
    /// The plan it belongs to.
    pub plan: String,
    /// `overall` or `local`.
    pub plan_kind: Known<&'static str>,
    /// What is to be reached.
    pub goal: Known<String>,
    /// What is to be done.
    pub activity: Known<String>,
    /// What it costs, in whole SEK.
    pub cost: Known<i64>,
    /// Who answers for it.
    pub responsible: Known<PartyFacts>,
    /// Who does it.
    pub performer: Known<PartyFacts>,
    /// Whole days since it started; negative when it has not.
    pub start_days_ago: Known<i64>,
    /// Whole days since it was to end; negative when it is not yet.
    pub end_days_ago: Known<i64>,
    /// `planned`, `ongoing`, `done` or `cancelled`.
    pub status: Known<&'static str>,
    /// Whether it is neither done nor cancelled.
    pub open: bool,
    /// The plan or item it follows from.
    pub follows: Known<String>,
}

impl DocumentFacts {
    pub(crate) fn of(context: &Context<'_>, at: DocumentId) -> Self {
        let organisation = context.organisation;
        let document = &organisation.documents[at];
        let ago = |day| days_between(day, organisation.as_of);
        let covered = |covered: &Covered| match *covered {
            Covered::Unit(unit) => context.text(unit),
            Covered::System(system) => context.text(system),
            Covered::Process(process) => context.text(process),
        };
        let own = document.decisions.iter().filter(|decision| decision.organisation.is_none());
        let own = own.max_by_key(|decision| decision.on);
        let decided_by = document.decided_by.or(own.map(|decision| decision.by));
        let decided_on = document.decided_on.or(own.map(|decision| decision.on));
        let others = document.decisions.iter().filter_map(|decision| decision.organisation.as_deref());
        Self {
            id: document.id.to_string(),
            name: organisation.name(at).to_owned(),
            kind: document.kind.id(),
            decided_by: decided_by.map(|party| context.party(party)).into(),
            decided_days_ago: decided_on.map(ago).into(),
            revised_days_ago: document.revised_on.map(ago).into(),
            maintained_by: context.parties(&document.maintained_by),
            part_of: document.part_of.map(|parent| context.text(parent)).into(),
            follows_policy: context.follows_policy(at),
            covers: document.covers.iter().map(covered).collect(),
            covers_organisation: context.covers_organisation(at),
            contents: document.contents.iter().map(|content| content.id()).collect(),
            topics: document.topics.iter().map(|topic| topic.id()).collect(),
            audience: document.audience.as_deref().map(str::to_owned).into(),
            communicated_days_ago: document.communicated_on.map(ago).into(),
            interval_days: document.interval.map(|interval| interval.days_before(organisation.as_of)).into(),
            revision_ends_in_days: document.revision_ends.map(|day| -ago(day)).into(),
            shared_with: others.map(str::to_owned).collect(),
            reference: document.reference.as_deref().map(str::to_owned).into(),
        }
    }
}

impl PlanFacts {
    pub(crate) fn of(context: &Context<'_>, at: PlanId) -> Self {
        let organisation = context.organisation;
        let plan = &organisation.plans[at];
        let live = plan.items.iter().map(|&item| &organisation.plan_items[item]);
        let live = live.filter(|item| item.status != Some(ansvar_model::ItemStatus::Cancelled));
        Self {
            id: plan.id.to_string(),
            name: plan.title.to_string(),
            kind: plan.kind.map(|kind| kind.id()).into(),
            maintained_by: context.parties(&plan.maintained_by),
            updated_days_ago: plan.updated_on.map(|day| days_between(day, organisation.as_of)).into(),
            budget: plan.budget.into(),
            items: super::count(plan.items.len()),
            cost: live.filter_map(|item| item.cost).fold(0, i64::saturating_add),
        }
    }
}

impl PlanItemFacts {
    pub(crate) fn of(context: &Context<'_>, at: PlanItemId) -> Self {
        let organisation = context.organisation;
        let item = &organisation.plan_items[at];
        let ago = |day| days_between(day, organisation.as_of);
        let follows = item.follows.map(|follows| match follows {
            Follows::Item(item) => EntityRef::from(item),
            Follows::Plan(plan) => EntityRef::from(plan),
        });
        Self {
            id: item.id.to_string(),
            name: organisation.name(at).to_owned(),
            plan: context.text(item.plan),
            plan_kind: organisation.plans[item.plan].kind.map(|kind| kind.id()).into(),
            goal: item.goal.as_deref().map(str::to_owned).into(),
            activity: item.activity.as_deref().map(str::to_owned).into(),
            cost: item.cost.into(),
            responsible: item.responsible.map(|party| context.party(party)).into(),
            performer: item.performer.map(|party| context.party(party)).into(),
            start_days_ago: item.start.map(ago).into(),
            end_days_ago: item.end.map(ago).into(),
            status: item.status.map(|status| status.id()).into(),
            open: item.is_open(),
            follows: follows.map(|entity| context.text(entity)).into(),
        }
    }
}
