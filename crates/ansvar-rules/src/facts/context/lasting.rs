//! What people do not change: look-ups over units, roles, duties, documents, systems and events.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ansvar_model::{
    Actor, Actors, AgreementId, AssetId, DocumentId, DutyId, EntityRef, EventId, Function, GroupId, Holder, Id,
    Inheritance, LegalBodies, Organisation, ProcessId, RoleId, SystemId, Topic, UnitId, UnitKind, WaiverOf,
};

use super::later::later;
use super::{
    accountability, ancestry, answers_for, classified, coverage, groups, history, lookup, planning, records, steering,
};
use crate::facts::grouped::Grouped;

/// What is worked out of an organisation and does not depend on who fills which role: each part in linear time, when it
/// is first asked for. It borrows nothing.
#[derive(Default)]
pub struct Lasting {
    pub(super) later: OfOrganisation,
}

later! {
    /// The parts, as far as they have been asked for.
    OfOrganisation in Lasting, with lasting and organisation {
        /// All actors by their written ids.
        pub(super) actors: Arc<Actors> = Arc::new(Actors::of(organisation)),

        /// Lists in order, by the written ids, so that facts do not depend on the order of the file.
        pub(super) roles_in_order: Vec<RoleId> = {
            let actors = lasting.actors(organisation).sorted().iter();
            actors.filter_map(|actor| if let Actor::Role(role) = actor { Some(*role) } else { None }).collect()
        },
        pub(super) groups_in_order: Vec<GroupId> = {
            let actors = lasting.actors(organisation).sorted().iter();
            actors.filter_map(|actor| if let Actor::Group(group) = actor { Some(*group) } else { None }).collect()
        },
        pub(super) documents_in_order: Vec<DocumentId> =
            Id::sorted(organisation.documents.entries().map(|(at, document)| (&document.id, at))),
        pub(super) systems_in_order: Vec<SystemId> =
            Id::sorted(organisation.systems.entries().map(|(at, system)| (&system.id, at))),
        pub(super) agreements_in_order: Vec<AgreementId> =
            Id::sorted(organisation.agreements.entries().map(|(at, agreement)| (&agreement.id, at))),
        pub(super) events_in_order: Vec<EventId> =
            Id::sorted(organisation.events.entries().map(|(at, event)| (&event.id, at))),
    } for facts {
        pub(super) duties_in_order: Vec<DutyId> =
            Id::sorted(organisation.duties.entries().map(|(at, duty)| (&duty.id, at))),
        pub(crate) inheritance: Inheritance = Inheritance::of(organisation),
        /// For each unit, whether it is IT or has an IT unit above it.
        pub(super) it_units: Vec<bool> =
            ancestry::over_those_above(organisation, |unit| is_it(organisation, unit), |a, b| a || b),
        pub(super) bodies: LegalBodies = LegalBodies::of(organisation),
        pub(super) roles_below_companies: Grouped<UnitId, RoleId> = lookup::roles_below_companies(organisation),
        pub(super) roles_by_function: BTreeMap<Function, Vec<RoleId>> =
            lookup::roles_by_function(organisation, lasting.bodies(organisation), lasting.roles_in_order(organisation)),
        pub(super) roles_by_unit: Grouped<UnitId, RoleId> = {
            let roles = lasting.roles_in_order(organisation).iter();
            let in_units = roles.filter_map(|&at| Some((organisation.roles[at].unit?, at)));
            Grouped::of(organisation.units.places(), in_units)
        },
        pub(super) duties_by_topic: BTreeMap<Topic, Vec<DutyId>> = {
            let duties = lasting.duties_in_order(organisation).iter();
            lookup::grouped(duties.filter_map(|&at| Some((organisation.duties[at].topic?, at))))
        },
        pub(super) duties_by_role: Grouped<RoleId, DutyId> = {
            let of_roles = holders(organisation).filter_map(|(holder, at)| match holder {
                Holder::Role(role) => Some((role, at)),
                Holder::Group(_) => None,
            });
            Grouped::of(organisation.roles.places(), of_roles)
        },
        pub(super) duties_by_group: Grouped<GroupId, DutyId> = {
            let of_groups = holders(organisation).filter_map(|(holder, at)| match holder {
                Holder::Group(group) => Some((group, at)),
                Holder::Role(_) => None,
            });
            Grouped::of(organisation.groups.places(), of_groups)
        },
        pub(super) duties_alike: lookup::SameDuties = lookup::SameDuties::of(organisation),
        pub(super) groups_by_role: Grouped<RoleId, GroupId> =
            lookup::groups_by_role(organisation, lasting.groups_in_order(organisation)),
        pub(super) work_by_role: Grouped<RoleId, Actor> = lookup::work_by_role(organisation),
        pub(super) assets_by_system: Grouped<SystemId, AssetId> = lookup::assets_by_system(organisation),
        pub(super) classified: BTreeSet<AssetId> = coverage::classified(organisation),
        pub(super) continuity: BTreeSet<EntityRef> = coverage::continuity(organisation),
        pub(super) process_plans: BTreeMap<ProcessId, DocumentId> =
            coverage::process_plans(organisation, lasting.documents_in_order(organisation)),
        pub(super) history: history::History = history::History::of(organisation, lasting),
        pub(super) critical_suppliers: BTreeSet<UnitId> = coverage::critical_suppliers(organisation),
        /// For each unit, whether a policy applies to it.
        pub(super) policy: Vec<bool> = coverage::policy(organisation),
        pub(super) topmost: BTreeSet<UnitId> = coverage::topmost(organisation),
        pub(super) owner_decisions: BTreeSet<UnitId> = coverage::owner_decisions(organisation),
        pub(super) ics_by_unit: Grouped<UnitId, SystemId> =
            lookup::ics_by_unit(organisation, lasting.systems_in_order(organisation)),
        pub(super) waivers: BTreeMap<EntityRef, Vec<WaiverOf>> =
            lookup::grouped(organisation.waivers.iter().map(|waiver| (waiver.about, waiver.of))),
        pub(super) records: records::Records = records::Records::of(organisation, lasting),
        pub(super) accountability: accountability::Accountability =
            accountability::Accountability::of(organisation, lasting.roles_in_order(organisation)),
        pub(super) groups: groups::Groups = groups::Groups::of(organisation, lasting),
        pub(super) steering: steering::Steering = steering::Steering::of(organisation, lasting),
        pub(super) classified_days: classified::Classified =
            classified::Classified::of(organisation, lasting.assets_by_system(organisation)),
        pub(super) planning: planning::Planning = planning::Planning::of(organisation),
        pub(super) answers_for: Grouped<RoleId, EntityRef> = answers_for::of(organisation),
    }
}

fn is_it(organisation: &Organisation, unit: UnitId) -> bool {
    organisation.units[unit].kind == UnitKind::It
}

fn holders(organisation: &Organisation) -> impl Iterator<Item = (Holder, DutyId)> + Clone {
    organisation.duties.entries().flat_map(|(at, duty)| duty.holders.iter().map(move |&holder| (holder, at)))
}
