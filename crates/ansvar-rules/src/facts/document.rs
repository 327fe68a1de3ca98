//! Facts of documents, plans and plan items: what has been decided and planned.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::known::{Known, OccurrenceFacts, PartyFacts};
use ansvar_model::{Covered, DocumentId, EntityRef, Follows, PlanId, PlanItemId, days_between};

/// A document as rules see it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
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
    /// Whether there is any policy.
    pub has_policy: bool,
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
    /// Whole days since it, or a process whose continuity plan it is, was last exercised or tested.
    pub exercised_days_ago: Known<i64>,
    /// The latest major change of what it covers.
    pub major_change: Known<OccurrenceFacts>,
    /// The functions of those who took part in meetings and reviews about it; known when one is on file.
    pub planned_with: Known<Vec<&'static str>>,
    /// Other organisations that share it.
    pub shared_with: Vec<String>,
    /// Of a policy: the legal bodies it covers and the other organisations its decisions name.
    pub sharing: Vec<super::steering::SharingFacts>,
    /// A record number.
    pub reference: Known<String>,
    /// Whole days since the latest event of type `change` about what it applies to; about any system when it names nothing.
    pub changed_days_ago: Known<i64>,
}

record!(DocumentFacts:
    id, name, kind, decided_by, decided_days_ago, revised_days_ago, maintained_by, part_of, follows_policy,
    has_policy, covers, covers_organisation, contents, topics, audience, communicated_days_ago, interval_days,
    revision_ends_in_days, exercised_days_ago, major_change, planned_with, shared_with, sharing, reference,
    changed_days_ago
);

/// A plan as rules see it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
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
    /// The number of items that are neither done nor cancelled.
    pub open_items: i64,
    /// The number of items without cost, those that are cancelled left out.
    pub uncosted_items: i64,
    /// The risks that concern it and are not closed.
    pub risks: Vec<String>,
    /// The sum of the costs that are known, items that are cancelled left out.
    pub cost: i64,
}

record!(PlanFacts:
    id, name, kind, maintained_by, updated_days_ago, budget, items, open_items, uncosted_items, risks, cost
);

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
    /// Whole days since an event with topic `follow_up` was about it or about its plan.
    pub followed_up_days_ago: Known<i64>,
    /// The plan or item it follows from.
    pub follows: Known<String>,
    /// Whether that is `overall`, or part of a plan that is, or `local`.
    pub follows_kind: Known<&'static str>,
    /// Whether there is an overall plan.
    pub overall_plan: bool,
    /// Whole days since the first event of type `decision` or `approval` about it or its plan.
    pub decided_days_ago: Known<i64>,
}

facts! {
    DocumentFacts of DocumentId, with context and at, the same for all: [has_policy] {
        let organisation = context.organisation;
        let document = &organisation.documents[at];
        let ago = |day| days_between(day, organisation.as_of);
        let covered = |covered: &Covered| match *covered {
            Covered::Unit(unit) => context.text(unit),
            Covered::System(system) => context.text(system),
            Covered::Process(process) => context.text(process),
        };
        let own = || {
            let own = document.decisions.iter().filter(|decision| decision.organisation.is_none());
            own.max_by_key(|decision| decision.on)
        };
        let others = document.decisions.iter().filter_map(|decision| decision.organisation.as_deref());
    } as {
        id => document.id.as_str(),
        name => organisation.name(at),
        kind: document.kind.id(),
        decided_by => document.decided_by.or_else(|| own().map(|decision| decision.by)).map(|party| context.part(party)),
        decided_days_ago: document.decided_on.or_else(|| own().map(|decision| decision.on)).map(ago).into(),
        revised_days_ago: document.revised_on.map(ago).into(),
        maintained_by => context.parties(&document.maintained_by),
        part_of => document.part_of.map(|parent| context.id(parent)),
        follows_policy: context.follows_policy(at),
        has_policy: context.has_policy(),
        covers: document.covers.iter().map(covered).collect(),
        covers_organisation: context.covers_organisation(at),
        contents: document.contents.iter().map(|content| content.id()).collect(),
        topics: document.topics.iter().map(|topic| topic.id()).collect(),
        audience => document.audience.as_deref(),
        communicated_days_ago: document.communicated_on.map(ago).into(),
        interval_days: document.interval.map(|interval| interval.days_before(organisation.as_of)).into(),
        revision_ends_in_days: document.revision_ends.map(|day| -ago(day)).into(),
        exercised_days_ago: context.exercised_on(at).map(ago).into(),
        major_change: context
            .major_change_under(at)
            .map(|(day, change)| OccurrenceFacts { id: context.text(change), days_ago: ago(day) })
            .into(),
        planned_with => context.planned_with(at),
        shared_with: others.map(str::to_owned).collect(),
        sharing: super::steering::SharingFacts::of(context, document),
        reference => document.reference.as_deref(),
        changed_days_ago: context.changed_on(document).map(ago).into(),
    }
}

facts! {
    PlanFacts of PlanId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let plan = &organisation.plans[at];
        let live = plan.items.iter().map(|&item| &organisation.plan_items[item]);
        let live = live.filter(|item| item.status != Some(ansvar_model::ItemStatus::Cancelled));
    } as {
        id => plan.id.as_str(),
        name => &*plan.title,
        kind: plan.kind.map(|kind| kind.id()).into(),
        maintained_by => context.parties(&plan.maintained_by),
        updated_days_ago: plan.updated_on.map(|day| days_between(day, organisation.as_of)).into(),
        budget: plan.budget.into(),
        items: super::count(plan.items.len()),
        open_items: super::count(live.clone().filter(|item| item.is_open()).count()),
        uncosted_items: super::count(live.clone().filter(|item| item.cost.is_none()).count()),
        risks => context.open_risks(at),
        cost: live.filter_map(|item| item.cost).fold(0, i64::saturating_add),
    }
}

facts! {
    PlanItemFacts of PlanItemId, with context and at, the same for all: [overall_plan] {
        let organisation = context.organisation;
        let item = &organisation.plan_items[at];
        let ago = |day| days_between(day, organisation.as_of);
        let followed = item.follows.map(|follows| match follows {
            Follows::Item(item) => organisation.plan_items[item].plan,
            Follows::Plan(plan) => plan,
        });
        let follows = item.follows.map(|follows| match follows {
            Follows::Item(item) => EntityRef::from(item),
            Follows::Plan(plan) => EntityRef::from(plan),
        });
    } as {
        id => item.id.as_str(),
        name => organisation.name(at),
        plan => context.id(item.plan),
        plan_kind: organisation.plans[item.plan].kind.map(|kind| kind.id()).into(),
        goal => item.goal.as_deref(),
        activity => item.activity.as_deref(),
        cost: item.cost.into(),
        responsible => item.responsible.map(|party| context.part(party)),
        performer => item.performer.map(|party| context.part(party)),
        start_days_ago: item.start.map(ago).into(),
        end_days_ago: item.end.map(ago).into(),
        status: item.status.map(|status| status.id()).into(),
        open: item.is_open(),
        followed_up_days_ago: context.followed_up(at).map(ago).into(),
        follows => follows.map(|entity| context.id(entity)),
        follows_kind: followed.and_then(|plan| organisation.plans[plan].kind).map(|kind| kind.id()).into(),
        overall_plan: context.has_overall_plan(),
        decided_days_ago: context.first_decided([at.into(), item.plan.into()]).into(),
    }
}
