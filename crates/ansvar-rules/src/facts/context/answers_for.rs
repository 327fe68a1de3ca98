//! What stands still when a role is empty: the duties, documents, plans, information, systems, processes, risks and
//! agreements that it answers for.

use ansvar_model::{Actor, DutyKind, EntityRef, Holder, Organisation, Party, RoleId};

use super::Context;
use crate::facts::grouped::Grouped;

/// Reads who answers for what once; linear. Duties are left out: a role has them at hand.
pub(super) fn of(organisation: &Organisation) -> Grouped<RoleId, EntityRef> {
    let mut pairs: Vec<(EntityRef, EntityRef)> = Vec::new();
    let mut answer = |entity: EntityRef, parties: &mut dyn Iterator<Item = EntityRef>| {
        pairs.extend(parties.map(|party| (party, entity)));
    };
    for (at, document) in organisation.documents.entries() {
        answer(at.into(), &mut document.maintained_by.iter().map(|&actor: &Actor| actor.into()));
    }
    for (at, plan) in organisation.plans.entries() {
        answer(at.into(), &mut plan.maintained_by.iter().map(|&holder: &Holder| holder.into()));
    }
    for (at, item) in organisation.plan_items.entries().filter(|(_, item)| item.is_open()) {
        answer(at.into(), &mut item.responsible.iter().map(|&party: &Party| party.into()));
    }
    for (at, asset) in organisation.assets.entries() {
        answer(at.into(), &mut asset.owners.iter().map(|&actor| actor.into()));
    }
    for (at, system) in organisation.systems.entries() {
        answer(at.into(), &mut system.owners.iter().chain(&system.managers).map(|&actor| actor.into()));
    }
    for (at, process) in organisation.processes.entries() {
        answer(at.into(), &mut process.owners.iter().map(|&actor| actor.into()));
    }
    for (at, risk) in organisation.risks.entries() {
        answer(at.into(), &mut risk.owners.iter().map(|&party| party.into()));
    }
    let running = organisation.agreements.entries().filter(|(_, one)| one.period.contains(organisation.as_of));
    for (at, agreement) in running {
        answer(at.into(), &mut agreement.ordering_party.iter().map(|&actor| actor.into()));
    }
    let of_roles = pairs.into_iter().filter_map(|(party, entity)| match party {
        EntityRef::Role(role) => Some((role, entity)),
        _ => None,
    });
    Grouped::of(organisation.roles.places(), of_roles)
}

impl Context<'_> {
    /// The duties of kind `own` or `lead` that a role holds, itself or through a group that it leads, by id.
    pub(crate) fn accountable_for(&self, role: RoleId) -> Vec<&str> {
        let groups = self.groups_led_by(role).iter().map(|&group| Actor::Group(group));
        let held = groups.chain([Actor::Role(role)]).flat_map(|actor| self.duties_held(actor)).copied();
        let weighty =
            held.filter(|&duty| matches!(self.organisation.duties[duty].kind, DutyKind::Own | DutyKind::Lead));
        let mut ids: Vec<&str> = weighty.map(|duty| self.id(duty)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Everything else that a role answers for today, by id.
    pub(crate) fn things_answered_for(&self, role: RoleId) -> Vec<&str> {
        let mut ids: Vec<&str> = self.answers_for().of_key(role).iter().map(|&thing| self.id(thing)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}
