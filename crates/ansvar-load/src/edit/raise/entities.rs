//! Entities that are there whatever they refer to.

use ansvar_model::{
    Asset, Classes, Competence, Counterpart, DecisionRecord, Document, DocumentDecision, Duty, EntityRef, Group, Link,
    Person, Plan, PlanItem, Process, Role, System, Unit, Value,
};

use super::{Ids, Record, Writer};

pub(super) fn unit(row: &Unit, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .put("name", &*row.name)
        .word("kind", row.kind)
        .refer("parent", &row.parent, ids)
        .may_word("operation", row.operation)
        .maybe("special_needs", row.special_needs)
        .words("responsible_for", row.responsible_for.iter().copied())
        .done()
}

pub(super) fn role(row: &Role, ids: &impl Ids) -> Record {
    let decision = |record: &DecisionRecord| {
        Writer::new().refer("decided_by", &record.decided_by, ids).date("decided_on", record.decided_on)
    };
    let competence = |record: &Competence| {
        Writer::new().date("assessed_on", Some(record.assessed_on)).maybe("gap", record.gap).refer(
            "plan",
            &record.plan,
            ids,
        )
    };
    Writer::of(&row.id)
        .put("title", &*row.title)
        .refer("unit", &row.unit, ids)
        .may_word("level", row.level)
        .words("functions", row.functions.iter())
        .part("mandate", row.terms.mandate.as_ref().map(decision))
        .maybe("budget", row.terms.budget)
        .part("time", row.terms.time.as_ref().map(decision))
        .part("competence", row.terms.competence.as_ref().map(competence))
        .text("contact", row.terms.contact.as_deref())
        .done()
}

pub(super) fn person(row: &Person, _: &impl Ids) -> Record {
    let known = row.employed.from.or(row.employed.to);
    let employed = Writer::new().date("from", row.employed.from).date("to", row.employed.to);
    Writer::of(&row.id).text("label", row.label.as_deref()).part("employed", known.map(|_| employed)).done()
}

pub(super) fn group(row: &Group, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .put("name", &*row.name)
        .word("kind", row.kind)
        .refer("convenor", &row.convenor, ids)
        .refer("chair", &row.chair, ids)
        .refer("leader", &row.leader, ids)
        .refer_all("members", &row.members, ids)
        .maybe("interval", row.interval.map(|interval| interval.to_text()))
        .date("last_met", row.last_met)
        .done()
}

pub(super) fn duty(row: &Duty, ids: &impl Ids) -> Record {
    let written = Writer::of(&row.id)
        .text("title", row.title.as_deref())
        .refer_all("holder", &row.holders, ids)
        .word("kind", row.kind)
        .text("object", row.object.as_deref())
        .may_word("condition", row.condition)
        .maybe("interval", row.interval.map(|interval| interval.to_text()))
        .may_word("area", row.area)
        .may_word("side", row.side)
        .may_word("topic", row.topic)
        .text("source", row.source.as_deref());
    match row.counterpart {
        Some(Counterpart::Function(function)) => written.word("counterpart", function),
        Some(Counterpart::Unstated) => written.put("counterpart", "unstated"),
        Some(Counterpart::Named(actor)) => written.refer("counterpart", &actor, ids),
        None => written,
    }
    .done()
}

pub(super) fn document(row: &Document, ids: &impl Ids) -> Record {
    let decision = |decision: &DocumentDecision| {
        Writer::new()
            .text("organisation", decision.organisation.as_deref())
            .refer("by", &decision.by, ids)
            .date("on", Some(decision.on))
    };
    Writer::of(&row.id)
        .word("type", row.kind)
        .text("title", row.title.as_deref())
        .refer("decided_by", &row.decided_by, ids)
        .date("decided_on", row.decided_on)
        .list("decisions", row.decisions.iter().map(decision))
        .refer_all("maintained_by", &row.maintained_by, ids)
        .refer("part_of", &row.part_of, ids)
        .refer_all("covers", &row.covers, ids)
        .words("contents", row.contents.iter().copied())
        .words("topics", row.topics.iter().copied())
        .text("audience", row.audience.as_deref())
        .date("communicated_on", row.communicated_on)
        .maybe("interval", row.interval.map(|interval| interval.to_text()))
        .date("revised_on", row.revised_on)
        .part("revision", row.revision_ends.map(|ends| Writer::new().date("ends", Some(ends))))
        .text("ref", row.reference.as_deref())
        .done()
}

/// A plan with its items, which have rows of their own.
pub(super) fn plan(row: &Plan, ids: &impl Ids) -> Record {
    let items = row.items.iter().filter_map(|&item| ids.plan_item(item));
    Writer::of(&row.id)
        .put("title", &*row.title)
        .may_word("kind", row.kind)
        .refer_all("maintained_by", &row.maintained_by, ids)
        .date("updated_on", row.updated_on)
        .maybe("budget", row.budget)
        .list("items", items.map(|item| Value::Map(plan_item(item, ids))))
        .done()
}

/// A plan item, under the id that it has inside its plan.
pub(super) fn plan_item(row: &PlanItem, ids: &impl Ids) -> Record {
    let id = row.id.as_str();
    Writer::new()
        .put("id", id.rsplit_once('/').map_or(id, |(_, item)| item))
        .text("goal", row.goal.as_deref())
        .text("activity", row.activity.as_deref())
        .maybe("cost", row.cost)
        .refer("responsible", &row.responsible, ids)
        .refer("performer", &row.performer, ids)
        .date("start", row.start)
        .date("end", row.end)
        .may_word("status", row.status)
        .refer("follows", &row.follows, ids)
        .done()
}

pub(super) fn asset(row: &Asset, ids: &impl Ids) -> Record {
    let classes = |classes: Classes| {
        Writer::new()
            .small("confidentiality", classes.confidentiality)
            .small("integrity", classes.integrity)
            .small("availability", classes.availability)
            .small("traceability", classes.traceability)
    };
    Writer::of(&row.id)
        .put("name", &*row.name)
        .refer("unit", &row.unit, ids)
        .refer_all("owner", &row.owners, ids)
        .part("classes", row.classes.map(classes))
        .date("classified_on", row.classified_on)
        .maybe("personal_data", row.personal_data)
        .text("archive_class", row.archive_class.as_deref())
        .refer_all("measures", &row.measures, ids)
        .refer_all("access", &row.access, ids)
        .refer("system", &row.system, ids)
        .done()
}

pub(super) fn system(row: &System, ids: &impl Ids) -> Record {
    let link = |link: &Link| match link {
        Link::System(system) => ids.id(EntityRef::System(*system)).as_str(),
        Link::Internet => "internet",
    };
    Writer::of(&row.id)
        .put("name", &*row.name)
        .refer("unit", &row.unit, ids)
        .may_word("kind", row.kind)
        .refer_all("owner", &row.owners, ids)
        .refer_all("manager", &row.managers, ids)
        .maybe("critical", row.critical)
        .small("level", row.level)
        .refer("run_by", &row.run_by, ids)
        .refer_all("holds", &row.holds, ids)
        .list("links", row.links.iter().map(link))
        .date("acquired_on", row.acquired_on)
        .date("introduced_on", row.introduced_on)
        .done()
}

pub(super) fn process(row: &Process, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .put("name", &*row.name)
        .refer("unit", &row.unit, ids)
        .refer_all("owner", &row.owners, ids)
        .maybe("critical", row.critical)
        .refer_all("depends_on", &row.depends_on, ids)
        .refer("continuity_plan", &row.continuity_plan, ids)
        .done()
}
