//! Facts of a unit: what it is, who works for it, whom its incidents reach, whether the policy covers it.

use schemars::JsonSchema;
use serde::Serialize;

use super::about::SupplyFacts;
use super::column::facts;
use super::known::{Known, PartyFacts, ReachFacts};
use super::view::Part;
use ansvar_model::{UnitId, WaiverOf, days_between};

/// A unit as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct UnitFacts {
    /// The written id.
    pub id: String,
    /// The name people use.
    pub name: String,
    /// `administration`, `company` and so on.
    pub kind: &'static str,
    /// The operation it runs.
    pub operation: Known<&'static str>,
    /// The obligatory areas it is designated for.
    pub responsible_for: Vec<&'static str>,
    /// The unit it is part of.
    pub parent: Known<String>,
    /// Whether it has needs that general routines may not meet.
    pub special_needs: Known<bool>,
    /// Whether serious incidents are to be reported from here.
    pub reports_incidents: bool,
    /// The roles in it.
    pub roles: Vec<String>,
    /// The ancestor whose roles and lines it uses, when it has none of its own.
    pub inherits_from: Known<String>,
    /// The functions of roles in it that are not known to be vacant.
    pub functions: Vec<&'static str>,
    /// Roles in it or below it that coordinate information security in an administration.
    pub coordinators: Vec<PartyFacts>,
    /// The functions that can be reached from here.
    pub reaches: ReachFacts,
    /// Whether an information security policy covers it. Companies are covered only when named.
    pub covered_by_policy: bool,
    /// The control systems it runs or uses.
    pub ics: Vec<String>,
    /// Whether the owner has decided on its information security: a decided document with topic `owner_directive` covers it.
    pub owner_decision: bool,
    /// What it supplies.
    pub supply: SupplyFacts,
    /// Whole days since the latest risk analysis about it, what it runs, or an administration it is part of.
    pub risk_analysis_days_ago: Known<i64>,
    /// Whether an incident process (a document on reporting or handling incidents) names it; known when there is one.
    pub in_incident_process: Known<bool>,
    /// The systems it runs for other units.
    pub runs_for_others: Vec<String>,
    /// A continuity plan for it, for a part of it, for one of its processes or for what it is part of.
    pub continuity_plan: Known<String>,
    /// Its critical processes that no continuity plan covers.
    pub unplanned_processes: Vec<String>,
    /// Whole days since the latest report on compliance about it or made by somebody in it.
    pub compliance_days_ago: Known<i64>,
    /// Whether the latest compilation of evaluations (a report on evaluation that is not itself on compliance) takes it up.
    pub compiled: bool,
    /// Routines and instructions for it or a part of it alone.
    pub local_routines: Vec<String>,
    /// Whether it is known of every role of the organisation if somebody fills it. A role that nobody has said anything of
    /// may be vacant, and break a way that counts.
    pub staffing_known: bool,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

facts! {
    UnitFacts of UnitId, with context and at, the same for all: [staffing_known] {
        let unit = &context.organisation.units[at];
        let source = || context.inheritance().source(at).filter(|&source| source != at);
        let ago = |day| days_between(day, context.organisation.as_of);
    } as {
        id => unit.id.as_str(),
        name => &*unit.name,
        kind: unit.kind.id(),
        operation: unit.operation.map(|operation| operation.id()).into(),
        responsible_for: unit.responsible_for.iter().map(|operation| operation.id()).collect(),
        parent => unit.parent.map(|parent| context.id(parent)),
        special_needs: unit.special_needs.into(),
        reports_incidents: unit.reports_incidents(),
        roles => context.roles_in(at).iter().map(|&role| context.id(role)).collect::<Vec<_>>(),
        inherits_from => source().map(|source| context.id(source)),
        functions => context.functions_in(at),
        coordinators => context.coordinators_in(at).iter().map(|&role| context.part(role)).collect::<Vec<_>>(),
        reaches => context.reach_facts(at),
        covered_by_policy: context.covered_by_policy(at),
        ics => context.ics_of(at).iter().map(|&system| context.id(system)).collect::<Vec<_>>(),
        owner_decision: context.has_owner_decision(at),
        supply => Part::<SupplyFacts>::of(context, at),
        risk_analysis_days_ago: context.risk_analysis_of(at).map(ago).into(),
        in_incident_process: context.in_incident_process(at).into(),
        runs_for_others => context.runs_for_others(at),
        continuity_plan => context.unit_plan(at).map(|plan| context.id(plan)),
        unplanned_processes => context.unplanned_processes(at),
        compliance_days_ago: context.compliance_reported(at).map(ago).into(),
        compiled: context.in_compilation(at),
        local_routines => context.local_routines(at),
        staffing_known: context.staffing_known,
        waived: context.waived(at.into()).into_iter().map(WaiverOf::id).collect(),
    }
}
