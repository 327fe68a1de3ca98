//! Documents, plans, information assets, systems and processes.

use ansvar_model::{
    Asset, Classes, Document, DocumentDecision, Few, Organisation, Plan, PlanId, PlanItem, Process, System,
};

use super::{many, one, origin, text};
use crate::names::Lookup;
use crate::wire;

pub(crate) fn document(wire: wire::Document<'_>, names: &impl Lookup) -> Document {
    let decision = |decision: wire::Decision<'_>| {
        let organisation = text(decision.organisation);
        Some(DocumentDecision { organisation, by: decision.by.resolve(names)?, on: decision.on })
    };
    Document {
        id: names.own(wire.id.text),
        kind: wire.r#type,
        title: text(wire.title),
        decided_by: one(wire.decided_by.as_ref(), names),
        decided_on: wire.decided_on,
        decisions: wire.decisions.into_iter().filter_map(decision).collect(),
        maintained_by: many(&wire.maintained_by.0, names),
        part_of: one(wire.part_of.as_ref(), names),
        covers: many(&wire.covers, names),
        contents: wire.contents.into(),
        topics: wire.topics.into(),
        audience: text(wire.audience),
        communicated_on: wire.communicated_on,
        interval: wire.interval,
        revised_on: wire.revised_on,
        revision_ends: wire.revision.map(|revision| revision.ends),
        reference: text(wire.r#ref),
        origin: origin(wire.span),
    }
}

/// Makes a plan and its items.
pub(crate) fn plan(wire: wire::Plan<'_>, organisation: &mut Organisation, names: &impl Lookup) {
    let id = wire.id.text;
    let plan = organisation.plans.push(Plan {
        id: names.own(wire.id.text),
        title: wire.title.0.into(),
        kind: wire.kind,
        maintained_by: many(&wire.maintained_by.0, names),
        updated_on: wire.updated_on,
        budget: wire.budget.map(|budget| budget.0),
        items: Few::default(),
        origin: origin(wire.span),
    });
    let items =
        wire.items.into_iter().map(|item| organisation.plan_items.push(plan_item(item, id, plan, names))).collect();
    organisation.plans[plan].items = items;
}

pub(crate) fn plan_item(wire: wire::PlanItem<'_>, plan_id: &str, plan: PlanId, names: &impl Lookup) -> PlanItem {
    PlanItem {
        id: names.own(&wire.id.in_plan(plan_id)),
        plan,
        goal: wire.goal.map(|goal| names.words(goal.0)),
        activity: wire.activity.map(|activity| names.words(activity.0)),
        cost: wire.cost.map(|cost| cost.0),
        responsible: one(wire.responsible.as_ref(), names),
        performer: one(wire.performer.as_ref(), names),
        start: wire.start,
        end: wire.end,
        status: wire.status,
        follows: one(wire.follows.as_ref(), names),
        origin: origin(wire.span),
    }
}

pub(crate) fn asset(wire: wire::Asset<'_>, names: &impl Lookup) -> Asset {
    Asset {
        id: names.own(wire.id.text),
        name: wire.name.0.into(),
        unit: one(wire.unit.as_ref(), names),
        owners: many(&wire.owner.0, names),
        classes: wire.classes.map(|classes| lower_classes(&classes)),
        classified_on: wire.classified_on,
        personal_data: wire.personal_data,
        archive_class: text(wire.archive_class),
        measures: many(&wire.measures, names).into_iter().map(|measure| measure.0).collect(),
        access: many(&wire.access, names),
        system: one(wire.system.as_ref(), names),
        origin: origin(wire.span),
    }
}

fn lower_classes(wire: &wire::Classes<'_>) -> Classes {
    Classes {
        confidentiality: wire.confidentiality.map(|class| class.small()),
        integrity: wire.integrity.map(|class| class.small()),
        availability: wire.availability.map(|class| class.small()),
        traceability: wire.traceability.map(|class| class.small()),
    }
}

pub(crate) fn system(wire: wire::System<'_>, names: &impl Lookup) -> System {
    System {
        id: names.own(wire.id.text),
        name: wire.name.0.into(),
        unit: one(wire.unit.as_ref(), names),
        kind: wire.kind,
        owners: many(&wire.owner.0, names),
        managers: many(&wire.manager.0, names),
        critical: wire.critical,
        level: wire.level.map(|level| level.small()),
        run_by: one(wire.run_by.as_ref(), names),
        holds: many(&wire.holds, names),
        links: many(&wire.links, names),
        acquired_on: wire.acquired_on,
        introduced_on: wire.introduced_on,
        origin: origin(wire.span),
    }
}

pub(crate) fn process(wire: wire::Process<'_>, names: &impl Lookup) -> Process {
    Process {
        id: names.own(wire.id.text),
        name: wire.name.0.into(),
        unit: one(wire.unit.as_ref(), names),
        owners: many(&wire.owner.0, names),
        critical: wire.critical,
        depends_on: many(&wire.depends_on, names),
        continuity_plan: one(wire.continuity_plan.as_ref(), names),
        origin: origin(wire.span),
    }
}
