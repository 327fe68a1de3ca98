//! What people do not change: look-ups over units, roles, duties, documents, systems and events.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    AssetId, DocumentId, DutyId, EntityRef, Function, Graph, GroupId, Holder, Inheritance, LegalBodies, Organisation,
    RoleId, SystemId, Topic, UnitId, UnitKind, WaiverOf,
};

use super::in_order::InOrder;
use super::{
    accountability, ancestry, answers_for, classified, coverage, groups, history, lookup, planning, records, steering,
};
use crate::facts::grouped::Grouped;

/// What is worked out of an organisation and does not depend on who fills which role. Made once, in linear time; it
/// borrows nothing.
pub struct Lasting {
    pub(crate) inheritance: Inheritance,
    /// For each unit, whether it is IT or has an IT unit above it.
    pub(super) under_it: Vec<bool>,
    pub(super) bodies: LegalBodies,
    pub(super) order: InOrder,
    pub(super) roles_below_companies: Grouped<UnitId, RoleId>,
    pub(super) roles_by_function: BTreeMap<Function, Vec<RoleId>>,
    pub(super) roles_by_unit: Grouped<UnitId, RoleId>,
    pub(super) duties_by_topic: BTreeMap<Topic, Vec<DutyId>>,
    pub(super) duties_by_role: Grouped<RoleId, DutyId>,
    pub(super) duties_by_group: Grouped<GroupId, DutyId>,
    pub(super) same_duties: lookup::SameDuties,
    pub(super) groups_by_role: Grouped<RoleId, GroupId>,
    pub(super) work_by_role: Grouped<RoleId, ansvar_model::Actor>,
    pub(super) assets_by_system: Grouped<SystemId, AssetId>,
    pub(super) classified: BTreeSet<AssetId>,
    pub(super) continuity: BTreeSet<EntityRef>,
    pub(super) process_plans: BTreeMap<ansvar_model::ProcessId, DocumentId>,
    pub(super) history: history::History,
    pub(super) critical_suppliers: BTreeSet<UnitId>,
    /// For each unit, whether a policy applies to it.
    pub(super) policy: Vec<bool>,
    pub(super) topmost: BTreeSet<UnitId>,
    pub(super) owner_decisions: BTreeSet<UnitId>,
    pub(super) ics_by_unit: Grouped<UnitId, SystemId>,
    pub(super) waivers: BTreeMap<EntityRef, Vec<WaiverOf>>,
    pub(super) records: records::Records,
    pub(super) accountability: accountability::Accountability,
    pub(super) groups: groups::Groups,
    pub(super) steering: steering::Steering,
    pub(super) classified_days: classified::Classified,
    pub(super) planning: planning::Planning,
    pub(super) answers_for: Grouped<RoleId, EntityRef>,
}

fn is_it(organisation: &Organisation, unit: UnitId) -> bool {
    organisation.units[unit].kind == UnitKind::It
}

impl Lasting {
    /// Works everything out; linear. The graph is asked for the order of its actors alone.
    pub(super) fn of(organisation: &Organisation, graph: &Graph) -> Self {
        let duties = || organisation.duties.entries();
        let holders = || duties().flat_map(|(at, duty)| duty.holders.iter().map(move |&holder| (holder, at)));
        let roles = organisation.roles.places();
        let bodies = LegalBodies::of(organisation);
        let order = InOrder::of(organisation, graph);
        let process_plans = coverage::process_plans(organisation, &order);
        let assets_by_system = lookup::assets_by_system(organisation);
        Self {
            inheritance: Inheritance::of(organisation),
            under_it: ancestry::over_those_above(organisation, |unit| is_it(organisation, unit), |a, b| a || b),
            roles_below_companies: lookup::roles_below_companies(organisation),
            roles_by_function: lookup::roles_by_function(organisation, &bodies, &order.roles),
            roles_by_unit: Grouped::of(
                organisation.units.places(),
                order.roles.iter().filter_map(|&at| Some((organisation.roles[at].unit?, at))),
            ),
            duties_by_topic: lookup::grouped(
                order.duties.iter().filter_map(|&at| Some((organisation.duties[at].topic?, at))),
            ),
            duties_by_role: Grouped::of(
                roles,
                holders().filter_map(|(holder, at)| match holder {
                    Holder::Role(role) => Some((role, at)),
                    Holder::Group(_) => None,
                }),
            ),
            duties_by_group: Grouped::of(
                organisation.groups.places(),
                holders().filter_map(|(holder, at)| match holder {
                    Holder::Group(group) => Some((group, at)),
                    Holder::Role(_) => None,
                }),
            ),
            same_duties: lookup::SameDuties::of(organisation),
            groups_by_role: lookup::groups_by_role(organisation, &order),
            work_by_role: lookup::work_by_role(organisation),
            classified: coverage::classified(organisation),
            continuity: coverage::continuity(organisation),
            history: history::History::of(organisation, &order, &process_plans),
            process_plans,
            critical_suppliers: coverage::critical_suppliers(organisation),
            policy: coverage::policy(organisation),
            topmost: coverage::topmost(organisation),
            owner_decisions: coverage::owner_decisions(organisation),
            ics_by_unit: lookup::ics_by_unit(organisation, &order),
            waivers: lookup::grouped(organisation.waivers.iter().map(|waiver| (waiver.about, waiver.of))),
            records: records::Records::of(organisation, &order),
            accountability: accountability::Accountability::of(organisation, &order.roles),
            groups: groups::Groups::of(organisation, &order),
            steering: steering::Steering::of(organisation, &order),
            classified_days: classified::Classified::of(organisation, &assets_by_system),
            assets_by_system,
            planning: planning::Planning::of(organisation),
            answers_for: answers_for::of(organisation),
            bodies,
            order,
        }
    }
}
