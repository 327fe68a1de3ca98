//! Planning as rules see it: plans that are decided, risks that concern something, budgets that somebody keeps.

use std::collections::BTreeMap;

use ansvar_model::{
    Actor, AssignmentId, AssignmentKind, Document, DocumentType, Duty, DutyKind, EntityRef, EventType, Id,
    Organisation, PersonId, PlanKind, RiskId, RiskStatus, RoleId, Topic, days_between,
};
use jiff::civil::Date;

use super::{Context, lookup};
use crate::facts::grouped::Listed;

/// What plans, risks and decisions say about each entity.
#[derive(Debug)]
pub(super) struct Planning {
    overall_plan: bool,
    budget_document: bool,
    open_risks: Listed<EntityRef, RiskId>,
    decided: BTreeMap<EntityRef, Date>,
}

impl Planning {
    /// Reads plans, risks and decisions once; linear.
    pub(super) fn of(organisation: &Organisation) -> Self {
        let open = organisation.risks.entries().filter(|(_, risk)| risk.status != Some(RiskStatus::Closed));
        let open = Id::sorted(open.map(|(at, risk)| (&risk.id, at))).into_iter();
        let decisions =
            organisation.events.iter().filter(|event| matches!(event.kind, EventType::Decision | EventType::Approval));
        let mut decided = BTreeMap::new();
        for (entity, day) in decisions.flat_map(|event| event.about.iter().map(|&entity| (entity, event.date))) {
            let earliest = decided.entry(entity).or_insert(day);
            *earliest = day.min(*earliest);
        }
        let kept = |document: &Document| document.kind == DocumentType::Budget && !document.maintained_by.is_empty();
        Self {
            budget_document: organisation.documents.iter().any(kept),
            overall_plan: organisation.plans.iter().any(|plan| plan.kind == Some(PlanKind::Overall)),
            open_risks: Listed::of(
                open.flat_map(|at| organisation.risks[at].concerns.iter().map(move |&entity| (entity, at))),
            ),
            decided,
        }
    }
}

impl Planning {
    /// Whether there is an overall plan.
    pub(super) const fn has_overall_plan(&self) -> bool {
        self.overall_plan
    }
}

impl Context<'_> {
    /// Whether there is an overall plan.
    pub(crate) fn has_overall_plan(&self) -> bool {
        self.planning().has_overall_plan()
    }

    /// The risks that concern something and are not closed, by id.
    pub(crate) fn open_risks(&self, entity: impl Into<EntityRef>) -> Vec<&str> {
        let found = self.planning().open_risks.of_key(&entity.into()).iter();
        let mut risks: Vec<&str> = found.map(|&risk| self.id(risk)).collect();
        risks.sort_unstable();
        risks.dedup();
        risks
    }

    /// Whole days since the first decision about any of these.
    pub(crate) fn first_decided(&self, entities: impl IntoIterator<Item = EntityRef>) -> Option<i64> {
        let days = entities.into_iter().filter_map(|entity| self.planning().decided.get(&entity));
        days.min().map(|&day| days_between(day, self.organisation.as_of))
    }

    /// Whether a role has a budget of its own, answers for one in a duty to own or lead something about `budget`, or a
    /// document of type `budget` has somebody who keeps it.
    pub(crate) fn holds_budget(&self, role: RoleId) -> bool {
        let about_budget =
            |duty: &Duty| duty.topic == Some(Topic::Budget) && matches!(duty.kind, DutyKind::Own | DutyKind::Lead);
        let duties = self.duties_held(Actor::Role(role));
        self.organisation.roles[role].terms.budget.is_some()
            || self.planning().budget_document
            || duties.iter().any(|&duty| about_budget(&self.organisation.duties[duty]))
    }

    /// A person's ordinary assignments of today, by id.
    pub(crate) fn assignments_of(&self, person: PersonId) -> Vec<AssignmentId> {
        let all = self.assigned().of_person(person).iter().copied();
        let current = all.filter(|&at| {
            let assignment = &self.organisation.assignments[at];
            assignment.kind == AssignmentKind::Ordinary && assignment.period.contains(self.organisation.as_of)
        });
        lookup::by_id(self.organisation, current)
    }
}
