//! The context of facts: the organisation with every graph question answered once.

mod accountability;
mod ancestry;
mod answers_for;
mod classified;
mod coverage;
mod groups;
mod history;
mod lookup;
mod paperwork;
mod parties;
mod planning;
mod records;
mod reporting;
mod steering;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use ansvar_model::{
    AssetId, Cuts, Cycles, Depths, DocumentId, DutyId, DutyKind, EntityRef, Filled, Function, FunctionSet, Graph,
    GroupId, Holder, Inheritance, LegalBodies, Network, Organisation, PersonId, Reach, RoleId, Staffing, SystemId,
    Topic, UnitId, UnitKind, WaiverOf,
};

use super::grouped::Grouped;
use super::model::ModelFacts;

/// Everything facts are computed from: made once per analysis, in time linear in the organisation.
pub struct Context<'o> {
    /// The organisation.
    pub organisation: &'o Organisation,
    /// What facts depend on besides the organisation.
    pub settings: FactSettings,
    /// Who fills which role on the day of the analysis.
    pub staffing: Staffing,
    /// Whether it is known of every role if somebody fills it.
    pub(crate) staffing_known: bool,
    /// The lines between roles, groups and units.
    pub graph: Graph,
    pub(crate) inheritance: Inheritance,
    pub(crate) cycles: Cycles,
    cuts: Cuts,
    depths: Depths,
    /// For each unit, whether it is IT or has an IT unit above it.
    under_it: Vec<bool>,
    past_it: BTreeMap<ansvar_model::Actor, i64>,
    reach: [Reach; 3],
    bodies: LegalBodies,
    roles_below_companies: Grouped<UnitId, RoleId>,
    roles_by_function: BTreeMap<Function, Vec<RoleId>>,
    roles_by_unit: Grouped<UnitId, RoleId>,
    duties_by_topic: BTreeMap<Topic, Vec<DutyId>>,
    duties_by_role: Grouped<RoleId, DutyId>,
    duties_by_group: Grouped<GroupId, DutyId>,
    same_duties: BTreeMap<(DutyKind, &'o str), Vec<DutyId>>,
    groups_by_role: Grouped<RoleId, GroupId>,
    work_by_role: Grouped<RoleId, ansvar_model::Actor>,
    shares_by_person: Grouped<PersonId, i64>,
    shares_by_role: Grouped<RoleId, Option<i64>>,
    assets_by_system: Grouped<SystemId, AssetId>,
    classified: BTreeSet<AssetId>,
    continuity: BTreeSet<EntityRef>,
    process_plans: BTreeMap<ansvar_model::ProcessId, DocumentId>,
    history: history::History,
    paperwork: paperwork::Paperwork,
    critical_suppliers: BTreeSet<UnitId>,
    policy_units: BTreeSet<UnitId>,
    whole_policy: bool,
    owner_decisions: BTreeSet<UnitId>,
    ics_by_unit: Grouped<UnitId, SystemId>,
    waivers: BTreeMap<EntityRef, Vec<WaiverOf>>,
    records: records::Records<'o>,
    accountability: accountability::Accountability,
    groups: groups::Groups,
    line_voids: Vec<&'static str>,
    steering: steering::Steering,
    escalation_voids: Vec<&'static str>,
    classified_days: classified::Classified,
    planning: planning::Planning,
    model: OnceLock<ModelFacts>,
    answers_for: Grouped<RoleId, EntityRef>,
}

/// What facts depend on besides the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactSettings {
    /// Who may receive serious incidents; `security_manager` unless a pack says otherwise.
    pub incident_recipients: FunctionSet,
}

impl Default for FactSettings {
    fn default() -> Self {
        Self { incident_recipients: FunctionSet::EMPTY.with(Function::SecurityManager) }
    }
}

fn is_it(organisation: &Organisation, unit: UnitId) -> bool {
    organisation.units[unit].kind == UnitKind::It
}

impl<'o> Context<'o> {
    /// Answers every graph question once.
    #[must_use]
    pub fn of(organisation: &'o Organisation, settings: FactSettings) -> Self {
        let staffing = Staffing::of(organisation);
        let graph = Graph::of(organisation, &staffing);
        let targets = settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT);
        let networks = [Network::Reporting, Network::Escalation, Network::Incident];
        let (line_voids, escalation_voids) = reporting::voids(organisation, &graph);
        let duties = || organisation.duties.entries();
        let holders = || duties().flat_map(|(at, duty)| duty.holders.iter().map(move |&holder| (holder, at)));
        let roles = organisation.roles.places();
        let bodies = LegalBodies::of(organisation);
        let (policy_units, whole_policy) = coverage::policy(organisation);
        let process_plans = coverage::process_plans(organisation);
        Self {
            staffing_known: organisation.roles.handles().all(|role| staffing.state(role) != Filled::Unknown),
            inheritance: Inheritance::of(organisation),
            under_it: ancestry::over_those_above(organisation, |unit| is_it(organisation, unit), |a, b| a || b),
            cycles: Cycles::of(&graph, Network::Reporting),
            cuts: Cuts::of(&graph, &staffing, Network::Incident, targets),
            depths: Depths::of(&graph),
            past_it: reporting::to_top_past_it(organisation, &graph),
            reach: networks.map(|network| Reach::over(&graph, network)),
            roles_below_companies: lookup::roles_below_companies(organisation),
            roles_by_function: lookup::roles_by_function(organisation, &bodies),
            roles_by_unit: Grouped::of(
                organisation.units.places(),
                lookup::by_id(organisation, organisation.roles.handles())
                    .into_iter()
                    .filter_map(|at| Some((organisation.roles[at].unit?, at))),
            ),
            duties_by_topic: lookup::grouped(duties().filter_map(|(at, duty)| Some((duty.topic?, at)))),
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
            same_duties: lookup::grouped(
                duties().filter_map(|(at, duty)| Some(((duty.kind, duty.object.as_deref()?), at))),
            ),
            groups_by_role: lookup::groups_by_role(organisation),
            work_by_role: lookup::work_by_role(organisation),
            shares_by_person: lookup::shares_by_person(organisation),
            shares_by_role: lookup::shares_by_role(organisation),
            assets_by_system: lookup::assets_by_system(organisation),
            classified: coverage::classified(organisation),
            continuity: coverage::continuity(organisation),
            history: history::History::of(organisation, &process_plans),
            paperwork: paperwork::Paperwork::of(organisation, &staffing, &graph, &process_plans),
            process_plans,
            critical_suppliers: coverage::critical_suppliers(organisation),
            policy_units,
            whole_policy,
            owner_decisions: coverage::owner_decisions(organisation),
            ics_by_unit: lookup::ics_by_unit(organisation),
            waivers: lookup::grouped(organisation.waivers.iter().map(|waiver| (waiver.about, waiver.of))),
            records: records::Records::of(organisation, &staffing),
            accountability: accountability::Accountability::of(organisation),
            groups: groups::Groups::of(organisation),
            line_voids,
            steering: steering::Steering::of(organisation),
            escalation_voids,
            classified_days: classified::Classified::of(organisation, &lookup::assets_by_system(organisation)),
            planning: planning::Planning::of(organisation),
            model: OnceLock::new(),
            answers_for: answers_for::of(organisation),
            organisation,
            settings,
            bodies,
            staffing,
            graph,
        }
    }

    /// What the model says about what the survey asks: asked once, and only where there are answers.
    pub(crate) fn model(&self) -> &ModelFacts {
        self.model.get_or_init(|| ModelFacts::of(self))
    }
}
