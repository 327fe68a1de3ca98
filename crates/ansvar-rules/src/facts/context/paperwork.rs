//! Paperwork: which units incident processes and continuity plans reach, who keeps risk registers, who works with whom.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    Actor, Content, Covered, DocumentId, DocumentType, DutyId, EntityRef, FunctionSet, Graph, GroupId, Holder,
    Organisation, Party, ProcessId, RoleId, SystemId, Topic, UnitId, UnitKind, resolve_group,
};

use super::lasting::Lasting;
use super::{Context, analyses, lookup};

/// What documents say of units and roles, whoever fills these.
#[derive(Debug, Default)]
pub(crate) struct Paperwork {
    /// The units that incident processes name; `None` when there is no such process.
    incident_units: Option<BTreeSet<UnitId>>,
    /// The first plan by id that names a unit.
    named_plans: BTreeMap<UnitId, DocumentId>,
    /// The first plan by id for a unit, for a part of it or for one of its processes.
    own_plans: BTreeMap<UnitId, DocumentId>,
    unplanned: BTreeMap<UnitId, Vec<ProcessId>>,
    /// The risk registers that a role or a group is said to keep.
    registers: BTreeMap<Actor, Vec<DocumentId>>,
    runs: BTreeMap<UnitId, Vec<SystemId>>,
    group_functions: BTreeMap<GroupId, FunctionSet>,
}

/// The entity a document applies to.
pub(super) fn covered_entity(covered: Covered) -> EntityRef {
    match covered {
        Covered::Unit(unit) => unit.into(),
        Covered::System(system) => system.into(),
        Covered::Process(process) => process.into(),
    }
}

impl Paperwork {
    pub(super) fn of(organisation: &Organisation, graph: &Graph, lasting: &Lasting) -> Self {
        let mut paperwork = Self::default();
        for &at in lasting.documents_in_order(organisation) {
            paperwork.add_document(organisation, at);
        }
        for (at, process) in organisation.processes.entries() {
            let Some(unit) = process.unit else { continue };
            for unit in analyses::same_operation(organisation, unit) {
                match lasting.process_plans(organisation).get(&at) {
                    Some(&plan) => {
                        paperwork.own_plans.entry(unit).or_insert(plan);
                    }
                    None if process.critical == Some(true) => paperwork.unplanned.entry(unit).or_default().push(at),
                    None => {}
                }
            }
        }
        for &at in lasting.systems_in_order(organisation) {
            let system = &organisation.systems[at];
            let Some(run_by) = system.run_by.filter(|&unit| Some(unit) != system.unit) else { continue };
            if system.unit.is_some() || organisation.units[run_by].kind == UnitKind::Supplier {
                paperwork.runs.entry(run_by).or_default().push(at);
            }
        }
        paperwork.group_functions = group_functions(organisation, graph);
        paperwork
    }

    fn add_document(&mut self, organisation: &Organisation, at: DocumentId) {
        let document = &organisation.documents[at];
        let units = document.covers.iter().filter_map(|&covered| match covered {
            Covered::Unit(unit) => Some(unit),
            Covered::System(_) | Covered::Process(_) => None,
        });
        if document
            .contents
            .iter()
            .any(|content| matches!(content, Content::IncidentReporting | Content::IncidentHandling))
        {
            self.incident_units.get_or_insert_default().extend(units.clone());
        }
        if document.topics.contains(&Topic::RiskRegister) {
            document.maintained_by.iter().for_each(|&keeper| self.registers.entry(keeper).or_default().push(at));
        }
        if document.kind == DocumentType::ContinuityPlan {
            for unit in units {
                self.named_plans.entry(unit).or_insert(at);
                for unit in analyses::same_operation(organisation, unit) {
                    self.own_plans.entry(unit).or_insert(at);
                }
            }
        }
    }
}

/// The functions in each group: of its members, of the members of groups in it, and of those who lead it.
fn group_functions(organisation: &Organisation, graph: &Graph) -> BTreeMap<GroupId, FunctionSet> {
    let own = |at: GroupId| {
        let group = &organisation.groups[at];
        let leaders = [group.leader, group.chair, group.convenor].into_iter().flatten().map(Actor::Role);
        let members = group.members.iter().map(|&member| Actor::from(member));
        leaders.chain(members).fold(FunctionSet::EMPTY, |set, actor| set.union(graph.functions(actor)))
    };
    let all: BTreeMap<GroupId, FunctionSet> = organisation.groups.handles().map(|at| (at, own(at))).collect();
    let inner = |at: GroupId| {
        let groups = organisation.groups[at].members.iter().filter_map(|member| match member {
            Holder::Group(group) => all.get(group).copied(),
            Holder::Role(_) => None,
        });
        groups.fold(FunctionSet::EMPTY, FunctionSet::union)
    };
    all.iter().map(|(&at, &functions)| (at, functions.union(inner(at)))).collect()
}

impl Context<'_> {
    /// Whether an incident process names a unit or one above it, companies' owners apart; `None` when there is no process.
    pub(crate) fn in_incident_process(&self, unit: UnitId) -> Option<bool> {
        let named = self.paperwork().incident_units.as_ref()?;
        Some(self.up_to_company(unit).any(|unit| named.contains(&unit)))
    }

    /// A continuity plan for a unit: for it, a part of it, one of its processes, or what it is part of.
    pub(crate) fn unit_plan(&self, unit: UnitId) -> Option<DocumentId> {
        let own = self.paperwork().own_plans.get(&unit);
        let above = || self.up_to_company(unit).find_map(|unit| self.paperwork().named_plans.get(&unit));
        own.or_else(above).copied()
    }

    /// A unit and those above it; a company's owners are left out.
    fn up_to_company(&self, unit: UnitId) -> impl Iterator<Item = UnitId> + '_ {
        let is_company = |unit: &UnitId| self.organisation.units[*unit].kind == UnitKind::Company;
        let mut inside = true;
        self.ancestors(unit).take_while(move |unit| {
            let before = inside;
            inside = inside && !is_company(unit);
            before
        })
    }

    /// The critical processes of a unit that have no continuity plan.
    pub(crate) fn unplanned_processes(&self, unit: UnitId) -> Vec<&str> {
        self.paperwork().unplanned.get(&unit).map_or_else(Vec::new, |processes| self.ids(processes))
    }

    /// The risk registers that a role keeps, itself or through a group it leads.
    pub(crate) fn risk_registers(&self, role: RoleId) -> Vec<&str> {
        let led = self.groups_led_by(role).iter().copied();
        let led = led.filter(|&group| resolve_group(self.organisation, &self.staffing, group) == Ok(role));
        let keepers = led.map(Actor::Group).chain([Actor::Role(role)]);
        let registers = keepers.filter_map(|keeper| self.paperwork().registers.get(&keeper)).flatten().copied();
        self.ids(&lookup::by_id(self.organisation, registers))
    }

    /// The systems that a unit runs for others.
    pub(crate) fn runs_for_others(&self, unit: UnitId) -> Vec<&str> {
        self.paperwork().runs.get(&unit).map_or_else(Vec::new, |systems| self.ids(systems))
    }

    /// The functions of parties and their groups' members, and of every role that the same people fill.
    pub(crate) fn functions_involved(&self, parties: &[Party]) -> FunctionSet {
        let groups = parties.iter().filter_map(|party| match party {
            Party::Group(group) => Some(*group),
            _ => None,
        });
        groups.fold(self.functions_over_people(parties), |set, at| set.union(self.group_functions(at)))
    }

    /// The functions that those who hold a duty have, work with in either direction, or meet in groups.
    pub(crate) fn holders_work_with(&self, duty: DutyId) -> FunctionSet {
        let holders = &self.organisation.duties[duty].holders;
        let parties: Vec<Party> = holders.iter().map(|&holder| holder.into()).collect();
        let around = holders.iter().map(|&holder| match holder {
            Holder::Role(role) => {
                let groups = self.groups_with(role).iter();
                let met = groups.fold(FunctionSet::EMPTY, |set, &at| set.union(self.group_functions(at)));
                met.union(self.works_with(role))
            }
            Holder::Group(group) => self.group_functions(group),
        });
        around.fold(self.functions_over_people(&parties), FunctionSet::union)
    }

    fn group_functions(&self, group: GroupId) -> FunctionSet {
        self.paperwork().group_functions.get(&group).copied().unwrap_or(FunctionSet::EMPTY)
    }
}
