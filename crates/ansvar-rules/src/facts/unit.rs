//! Facts of a unit: what it is, who works for it, whom its incidents reach, whether the policy covers it.

use schemars::JsonSchema;
use serde::Serialize;

use super::context::Context;
use super::known::{Known, ReachFacts};
use ansvar_model::{UnitId, WaiverOf};

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
    /// The functions that can be reached from here.
    pub reaches: ReachFacts,
    /// Whether an information security policy covers it. Companies are covered only when named.
    pub covered_by_policy: bool,
    /// The control systems it runs or uses.
    pub ics: Vec<String>,
    /// Whether the owner has decided on its information security: a decided document with topic `owner_directive` covers it.
    pub owner_decision: bool,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

impl UnitFacts {
    pub(crate) fn of(context: &Context<'_>, at: UnitId) -> Self {
        let unit = &context.organisation.units[at];
        let source = context.inheritance.source(at).filter(|&source| source != at);
        let waived: Vec<WaiverOf> = context.waived(at.into());
        Self {
            id: unit.id.to_string(),
            name: unit.name.to_string(),
            kind: unit.kind.id(),
            operation: unit.operation.map(|operation| operation.id()).into(),
            responsible_for: unit.responsible_for.iter().map(|operation| operation.id()).collect(),
            parent: unit.parent.map(|parent| context.text(parent)).into(),
            special_needs: unit.special_needs.into(),
            reports_incidents: unit.reports_incidents(),
            roles: context.roles_in(at).iter().map(|&role| context.text(role)).collect(),
            inherits_from: source.map(|source| context.text(source)).into(),
            functions: context.functions_in(at),
            reaches: context.reach_facts(at),
            covered_by_policy: context.covered_by_policy(at),
            ics: context.ics_of(at).iter().map(|&system| context.text(system)).collect(),
            owner_decision: context.has_owner_decision(at),
            waived: waived.into_iter().map(WaiverOf::id).collect(),
        }
    }
}
