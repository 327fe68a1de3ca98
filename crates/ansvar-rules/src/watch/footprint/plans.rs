//! What changes of plans and their items affect.

use std::collections::BTreeSet;
use std::sync::Arc;

use ansvar_model::{
    EntityRef, Few, Follows, Holder, ItemStatus, Mentions, Organisation, Party, Plan, PlanId, PlanItem, PlanItemId,
    RoleId, Row,
};

use super::super::affected::{Affected, Part};
use super::Change;
use crate::facts::Parts;

/// Follows changes of plans and items; `None` when what every item sees has changed.
pub(super) fn follow(
    change: &Change<'_>,
    (parts, mentions): (&mut Arc<Parts>, &Mentions),
    affected: &mut Affected,
) -> Option<()> {
    let organisation = change.organisation;
    let mut renamed = BTreeSet::new();
    let mut other_kind = BTreeSet::new();
    let mut is_about_plans = false;
    for (entity, before, after) in change.pairs() {
        match (entity, &before, &after) {
            (EntityRef::PlanItem(at), before, after) => {
                let item = |row: &Option<Row>| match row {
                    Some(Row::PlanItem(_, item)) => Some(item.clone()),
                    _ => None,
                };
                let (before, after) = (item(before), item(after));
                follow_item(change, (at, before.as_ref(), after.as_ref()), parts, affected)?;
                let name = |item: &PlanItem| (item.id.clone(), item.activity.clone());
                if before.as_ref().map(name) != after.as_ref().map(name) {
                    renamed.insert(entity);
                }
            }
            (EntityRef::Plan(at), before, after) => {
                is_about_plans = true;
                let plan = |row: &Option<Row>| match row {
                    Some(Row::Plan(_, plan)) => Some(plan.clone()),
                    _ => None,
                };
                let (before, after) = (plan(before), plan(after));
                follow_plan((at, before.as_ref(), after.as_ref()), parts, affected)?;
                let name = |plan: &Plan| (plan.id.clone(), plan.title.clone());
                if before.as_ref().map(name) != after.as_ref().map(name) {
                    renamed.insert(entity);
                }
                if before.as_ref().and_then(|plan| plan.kind) != after.as_ref().and_then(|plan| plan.kind) {
                    other_kind.insert(at);
                }
            }
            _ => {}
        }
    }
    if is_about_plans && Parts::has_overall_plan_in(organisation) != parts.had_overall_plan(organisation) {
        return None;
    }
    if !other_kind.is_empty() {
        affected.extend(items_that_see(organisation, &other_kind));
    }
    if !renamed.is_empty() {
        affected.extend(super::closure::naming(organisation, mentions, renamed.into_iter()));
    }
    Some(())
}

/// The items of some plans, and those that follow from the plans or from items of theirs.
fn items_that_see(organisation: &Organisation, plans: &BTreeSet<PlanId>) -> Vec<PlanItemId> {
    let follows = |item: &PlanItem| match item.follows {
        Some(Follows::Plan(plan)) => plans.contains(&plan),
        Some(Follows::Item(item)) => plans.contains(&organisation.plan_items[item].plan),
        None => false,
    };
    let items = organisation.plan_items.entries();
    items.filter(|(_, item)| plans.contains(&item.plan) || follows(item)).map(|(at, _)| at).collect()
}

/// Follows a change of one item.
fn follow_item(
    change: &Change<'_>,
    (at, before, after): (PlanItemId, Option<&PlanItem>, Option<&PlanItem>),
    parts: &mut Arc<Parts>,
    affected: &mut Affected,
) -> Option<()> {
    let responsible = |item: &&PlanItem| match item.responsible {
        Some(Party::Role(role)) if item.is_open() => Some(role),
        _ => None,
    };
    let roles = [before, after].map(|item| item.as_ref().and_then(responsible));
    let named = before.map(|item| (&item.id, &item.activity)) != after.map(|item| (&item.id, &item.activity));
    answer_for(at.into(), roles, named, parts, affected)?;
    if before.map(|item| item.responsible) != after.map(|item| item.responsible) {
        for &event in parts.known_events_about(change.organisation, at.into()) {
            affected.add_fact(event, "own_matters");
        }
    }
    for plan in before.into_iter().chain(after).map(|item| item.plan) {
        if change.organisation.contains(plan.into()) {
            affected.add(plan);
        }
    }
    let sums = |item: &PlanItem| (item.plan, item.is_open(), item.cost, item.status == Some(ItemStatus::Cancelled));
    if before.map(sums) != after.map(sums) {
        for field in ["items", "open_items", "uncosted_items", "cost"] {
            affected
                .add_part(EntityRef::Organisation, Part { fact: "plans", words: vec![field.to_owned()], among: &[] });
        }
    }
    Some(())
}

/// Follows a change of one plan.
fn follow_plan(
    (at, before, after): (PlanId, Option<&Plan>, Option<&Plan>),
    parts: &mut Arc<Parts>,
    affected: &mut Affected,
) -> Option<()> {
    let keepers = |plan: Option<&Plan>| -> BTreeSet<RoleId> {
        let holders = plan.map_or(&[][..], |plan| &plan.maintained_by).iter();
        let roles = holders.filter_map(|holder| match holder {
            Holder::Role(role) => Some(*role),
            Holder::Group(_) => None,
        });
        roles.collect()
    };
    let named = before.map(|plan| (&plan.id, &plan.title)) != after.map(|plan| (&plan.id, &plan.title));
    let (old, new) = (keepers(before), keepers(after));
    for &role in old.union(&new) {
        let has = |keepers: &BTreeSet<RoleId>| keepers.contains(&role).then_some(role);
        answer_for(at.into(), [has(&old), has(&new)], named, parts, affected)?;
    }
    let said = |plan: &Plan| Plan { items: Few::default(), ..plan.clone() };
    if before.map(said) != after.map(said) {
        affected.add_fact(EntityRef::Organisation, "plans");
    }
    Some(())
}

/// Notes which role answers for something now, and which did before.
fn answer_for(
    entity: EntityRef,
    [before, after]: [Option<RoleId>; 2],
    renamed: bool,
    parts: &mut Arc<Parts>,
    affected: &mut Affected,
) -> Option<()> {
    if before != after {
        let parts = Arc::get_mut(parts)?;
        before.into_iter().try_for_each(|role| parts.change_answers_for(role, entity, false))?;
        after.into_iter().try_for_each(|role| parts.change_answers_for(role, entity, true))?;
    }
    if before != after || renamed {
        for role in before.into_iter().chain(after) {
            affected.add_fact(role, "things_answered_for");
        }
    }
    Some(())
}
