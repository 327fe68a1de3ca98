//! Coverage: what the policy, owner directives and continuity plans apply to, and what processes depend on.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    AssetId, Covered, Dependency, Document, DocumentId, DocumentType, EntityRef, EventType, Handle, Organisation,
    ProcessId, Topic, UnitId, UnitKind,
};

use super::Context;
use super::ancestry::over_those_above;

/// For each unit, whether a policy applies to it: one that names it or a unit above it, or one that names none. A company
/// and what is below it are outside unless a policy names them.
pub(super) fn policy(organisation: &Organisation) -> Vec<bool> {
    let policies = || organisation.documents.iter().filter(|document| document.kind == DocumentType::Policy);
    let named: BTreeSet<UnitId> = policies().flat_map(units_of).collect();
    let whole = policies().any(|policy| policy.covers.is_empty());
    let own = |unit: UnitId| match organisation.units[unit].kind {
        _ if named.contains(&unit) => Some(true),
        UnitKind::Company => Some(false),
        _ => None,
    };
    let nearest = over_those_above(organisation, own, Option::or);
    nearest.into_iter().map(|nearest| nearest.unwrap_or(whole)).collect()
}

/// The units of the organisation itself that have none above them: what applies to these applies to all of it.
pub(super) fn topmost(organisation: &Organisation) -> BTreeSet<UnitId> {
    let outside = |kind| matches!(kind, UnitKind::Company | UnitKind::Supplier | UnitKind::Authority);
    let units = organisation.units.entries().filter(|(_, unit)| unit.parent.is_none() && !outside(unit.kind));
    units.map(|(at, _)| at).collect()
}

fn units_of(document: &Document) -> impl Iterator<Item = UnitId> + '_ {
    document.covers.iter().filter_map(|covered| match covered {
        Covered::Unit(unit) => Some(*unit),
        Covered::System(_) | Covered::Process(_) => None,
    })
}

/// The units that a decided owner directive applies to.
pub(super) fn owner_decisions(organisation: &Organisation) -> BTreeSet<UnitId> {
    let directives = organisation
        .documents
        .iter()
        .filter(|document| document.topics.contains(&Topic::OwnerDirective) && document.decided_by.is_some());
    directives.flat_map(units_of).collect()
}

/// The assets whose classification somebody is named for.
pub(super) fn classified(organisation: &Organisation) -> BTreeSet<AssetId> {
    let events =
        organisation.events.iter().filter(|event| event.kind == EventType::Classification && !event.by.is_empty());
    let about = events.flat_map(|event| event.about.iter());
    about.filter_map(|entity| if let EntityRef::Asset(asset) = entity { Some(*asset) } else { None }).collect()
}

/// The systems, units and processes inside a continuity plan.
pub(super) fn continuity(organisation: &Organisation) -> BTreeSet<EntityRef> {
    let named: BTreeSet<DocumentId> =
        organisation.processes.iter().filter_map(|process| process.continuity_plan).collect();
    let plans = organisation
        .documents
        .entries()
        .filter(|(at, document)| document.kind == DocumentType::ContinuityPlan || named.contains(at));
    let covered = plans.flat_map(|(_, plan)| plan.covers.iter());
    covered
        .map(|covered| match *covered {
            Covered::Unit(unit) => unit.into(),
            Covered::System(system) => system.into(),
            Covered::Process(process) => process.into(),
        })
        .collect()
}

/// The continuity plan of each process that has one: the one it names, else the first by id that covers it.
pub(super) fn process_plans(organisation: &Organisation, documents: &[DocumentId]) -> BTreeMap<ProcessId, DocumentId> {
    let mut plans = BTreeMap::new();
    for &at in documents {
        let document = &organisation.documents[at];
        if document.kind != DocumentType::ContinuityPlan {
            continue;
        }
        for covered in &document.covers {
            if let Covered::Process(process) = covered {
                plans.entry(*process).or_insert(at);
            }
        }
    }
    let named = organisation.processes.entries().filter_map(|(at, process)| Some((at, process.continuity_plan?)));
    plans.extend(named);
    plans
}

/// The units that run a critical system or that a critical process depends on.
pub(super) fn critical_suppliers(organisation: &Organisation) -> BTreeSet<UnitId> {
    let systems = organisation.systems.iter().filter(|system| system.critical == Some(true));
    let mut suppliers: BTreeSet<UnitId> = systems.filter_map(|system| system.run_by).collect();
    let critical = organisation.processes.entries().filter(|(_, process)| process.critical == Some(true));
    let needed = needed_by(organisation, critical.map(|(at, _)| at).collect());
    suppliers.extend(needed.into_iter().filter_map(|entity| match entity {
        EntityRef::Unit(unit) => Some(unit),
        _ => None,
    }));
    suppliers
}

/// Systems and suppliers that processes depend on, also over other processes, over information and over who runs a system.
fn needed_by(organisation: &Organisation, processes: Vec<ProcessId>) -> BTreeSet<EntityRef> {
    let is_outside = |unit: UnitId| {
        matches!(organisation.units[unit].kind, UnitKind::Supplier | UnitKind::Company | UnitKind::Authority)
    };
    let mut needed = BTreeSet::new();
    let mut seen: BTreeSet<ProcessId> = processes.iter().copied().collect();
    let mut waiting = processes;
    while let Some(process) = waiting.pop() {
        for &dependency in &organisation.processes[process].depends_on {
            let system = match dependency {
                Dependency::System(system) => Some(system),
                Dependency::Asset(asset) => organisation.assets[asset].system,
                Dependency::Unit(unit) => {
                    needed.extend(is_outside(unit).then_some(EntityRef::Unit(unit)));
                    None
                }
                Dependency::Process(other) => {
                    if seen.insert(other) {
                        waiting.push(other);
                    }
                    None
                }
            };
            let Some(system) = system else { continue };
            needed.insert(EntityRef::System(system));
            let run_by = organisation.systems[system].run_by.filter(|&unit| is_outside(unit));
            needed.extend(run_by.map(EntityRef::Unit));
        }
    }
    needed
}

impl Context<'_> {
    /// Whether a policy applies to a unit.
    pub(crate) fn covered_by_policy(&self, unit: UnitId) -> bool {
        self.policy().get(unit.place()).is_some_and(|&applies| applies)
    }

    /// Whether a document applies to every unit of the organisation itself: not to companies, suppliers and authorities.
    pub(crate) fn covers_organisation(&self, at: DocumentId) -> bool {
        let document = &self.organisation.documents[at];
        let named: BTreeSet<UnitId> = units_of(document).collect();
        document.covers.is_empty() || (!named.is_empty() && self.topmost().is_subset(&named))
    }

    /// Whether a decided owner directive applies to a unit.
    pub(crate) fn has_owner_decision(&self, unit: UnitId) -> bool {
        self.owner_decisions().contains(&unit)
    }

    /// Whether somebody is named for an asset's classification.
    pub(crate) fn classified_by_somebody(&self, asset: AssetId) -> bool {
        self.classified().contains(&asset)
    }

    /// The continuity plan of a process.
    pub(crate) fn continuity_plan(&self, process: ProcessId) -> Option<DocumentId> {
        self.process_plans().get(&process).copied()
    }

    /// Whether a continuity plan applies to a system, a unit or a process.
    pub(crate) fn in_continuity_plan(&self, entity: EntityRef) -> bool {
        self.continuity().contains(&entity)
    }

    /// Systems and suppliers that a process depends on, also indirectly, by id.
    pub(crate) fn dependencies(&self, process: ProcessId) -> Vec<EntityRef> {
        let mut needed: Vec<EntityRef> = needed_by(self.organisation, vec![process]).into_iter().collect();
        needed.sort_by(|&a, &b| self.organisation.id_of(a).cmp(self.organisation.id_of(b)));
        needed
    }

    /// Whether a critical system or a critical process rests on a supplier.
    pub(crate) fn supplies_critical(&self, supplier: UnitId) -> bool {
        self.critical_suppliers().contains(&supplier)
    }

    /// Whether a document is a policy or can be followed up to one.
    pub(crate) fn follows_policy(&self, at: DocumentId) -> bool {
        let documents = &self.organisation.documents;
        let chain = std::iter::successors(Some(at), |&at| documents[at].part_of);
        chain.take(documents.len()).any(|at| documents[at].kind == DocumentType::Policy)
    }
}
