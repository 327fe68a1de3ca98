//! Parts that are kept while the organisation changes: what is asked of them without a context, and what is changed in them.

use std::collections::BTreeSet;
use std::sync::Arc;

use ansvar_model::{
    AssetId, Cut, EntityRef, EventId, Function, FunctionSet, GroupId, Organisation, PersonId, PlanKind, ProcessId,
    RoleId, SystemId, Topic, UnitId,
};

use super::parts::Training;
use super::{Parts, accountability};

impl Parts {
    /// Whether an organisation has an overall plan.
    pub(crate) fn has_overall_plan_in(organisation: &Organisation) -> bool {
        organisation.plans.iter().any(|plan| plan.kind == Some(PlanKind::Overall))
    }

    /// Whether there was an overall plan when the parts were made.
    pub(crate) fn had_overall_plan(&self, organisation: &Organisation) -> bool {
        self.planning(organisation).has_overall_plan()
    }

    /// The events about something.
    pub(crate) fn known_events_about(&self, organisation: &Organisation, entity: EntityRef) -> &[EventId] {
        self.records(organisation).about(entity)
    }

    /// The continuity plan of a process.
    pub(crate) fn known_plan_of(&self, organisation: &Organisation, process: ProcessId) -> Option<EntityRef> {
        self.process_plans(organisation).get(&process).map(|&plan| plan.into())
    }

    /// The systems that hold information.
    pub(crate) fn known_systems_with(&self, organisation: &Organisation, asset: AssetId) -> &[SystemId] {
        self.classified_days(organisation).systems_with(asset)
    }

    /// The roles that somebody is assigned to or has been, in any way and at any time.
    pub(crate) fn roles_ever_of(&self, organisation: &Organisation, person: PersonId) -> impl Iterator<Item = RoleId> {
        self.assigned(organisation).of_person(person).iter().map(|&at| organisation.assignments[at].role)
    }

    /// The groups that a role leads, or chairs where nobody leads them.
    pub(crate) fn known_groups_led_by(&self, organisation: &Organisation, role: RoleId) -> &[GroupId] {
        self.groups(organisation).led(role)
    }

    /// The functions that a role counts as having.
    pub(crate) fn functions_of(&self, organisation: &Organisation, role: RoleId) -> FunctionSet {
        self.bodies(organisation).functions(&organisation.roles[role])
    }

    /// The first role with a function.
    pub(crate) fn first_with(&self, organisation: &Organisation, function: Function) -> Option<RoleId> {
        self.roles_by_function(organisation).get(&function)?.first().copied()
    }

    /// The first role with a function that is not known to be vacant, and whether there is another.
    pub(crate) fn first_filled(&self, organisation: &Organisation, function: Function) -> (Option<RoleId>, bool) {
        let mut filled = self.roles_by_function(organisation).get(&function).into_iter().flatten().copied();
        let mut filled = filled.by_ref().filter(|&role| !self.staffing.is_vacant(role));
        (filled.next(), filled.next().is_some())
    }

    /// What every entity of some scope sees of how roles are filled.
    pub(crate) fn seen_by_all(&self, organisation: &Organisation) -> (bool, bool, &[&'static str]) {
        let mut recipients = self.settings.incident_recipients.iter();
        let has_recipient = recipients.any(|function| self.first_filled(organisation, function).0.is_some());
        (self.staffing_known, has_recipient, &self.functions_there)
    }

    /// The people without whom nothing leads on from a unit.
    pub(crate) fn people_who_cut(&self, organisation: &Organisation, unit: UnitId) -> Vec<PersonId> {
        let cuts = self.cuts(organisation).cuts_of(unit.into());
        let people = cuts.filter_map(|cut| match cut {
            Cut::Person(person) => Some(person),
            Cut::Role(_) => None,
        });
        people.collect()
    }

    /// Whether a role heads the people of its unit.
    pub(crate) fn is_head(organisation: &Organisation, role: RoleId) -> bool {
        accountability::is_head(&organisation.roles[role])
    }

    /// The topics of the duties that a role or a group holds.
    pub(crate) fn topics_held(&self, organisation: &Organisation, role: RoleId) -> BTreeSet<Topic> {
        let groups = self
            .groups(organisation)
            .led(role)
            .iter()
            .flat_map(|&group| self.duties_by_group(organisation).of_key(group));
        let duties = self.duties_by_role(organisation).of_key(role).iter().chain(groups);
        duties.filter_map(|&duty| organisation.duties[duty].topic).collect()
    }

    /// How many have taken part in general training when, if that has been counted.
    pub(crate) fn known_training(&self) -> Option<&Training> {
        self.training.get()
    }

    /// Says how many have taken part in general training when, so that it need not be counted.
    pub(crate) fn know_training(&self, training: Training) {
        // What has been counted already is the same.
        let _ = self.training.set(training);
    }

    /// Notes whether a role answers for something; `None` when the parts are in use elsewhere, or that has not been
    /// worked out.
    pub(crate) fn change_answers_for(&mut self, role: RoleId, entity: EntityRef, does: bool) -> Option<()> {
        let lasting = Arc::get_mut(&mut self.lasting)?;
        lasting.later.answers_for.get_mut()?.change(role, |entities| {
            entities.retain(|&other| other != entity);
            if does {
                entities.push(entity);
            }
        });
        Some(())
    }
}
