//! What the responsibility model says about what the survey asks, so that rules can hold an answer against it.

mod kinds;

use ansvar_model::{
    Actor, AgreementForm, Document, DocumentId, DocumentType, Event, EventType, Filled, Function, FunctionSet,
    GroupKind, Holder, List, Network, Organisation, Party, Recorded, RoleId, SystemKind, Topic, UnitKind, days_between,
};
use schemars::JsonSchema;
use serde::Serialize;

use kinds::{
    is_classification_method, is_compliance_check, is_continuity_plan, is_incident_process, is_procurement_process,
};

use super::column::{Lay, record};
use super::context::Context;
use super::known::Known;

/// The most ids that a statement of the model gives as examples.
const EXAMPLES: usize = 5;

/// What the responsibility model says about what the survey asks; the same for every answer.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct ModelFacts {
    /// Filled roles with the function `ciso`, deputies counted.
    pub ciso: StatedFacts,
    /// Roles with the function `ciso` that are known to be vacant.
    pub ciso_vacant: Vec<String>,
    /// The lines that count out of these roles, vacant ones left out.
    pub ciso_lines: Vec<String>,
    /// The functions they reach over lines that count.
    pub ciso_reports_to: Vec<&'static str>,
    /// Whether such a role is there and all reporting lines are recorded.
    pub ciso_lines_known: bool,
    /// Whether one of them reaches top management in one step; known to be no where all of them are vacant.
    pub ciso_direct_to_top: Known<bool>,
    /// Percent of full time over all who fill them; known when every share is.
    pub ciso_share: Known<i64>,
    /// Duties about coordination that a filled role or group holds.
    pub coordination: StatedFacts,
    /// Policies that a body of top management has decided.
    pub policy: StatedFacts,
    /// Policies that no body of top management is said to have decided.
    pub policy_not_by_top: Vec<String>,
    /// Whole days since the youngest of these decisions.
    pub policy_decided_days_ago: Known<i64>,
    /// Companies that a policy applies to.
    pub companies_inside: Vec<String>,
    /// Companies that no policy applies to; empty unless all documents are recorded.
    pub companies_outside: Vec<String>,
    /// Checks, audits, reviews and compliance reports, management reviews left out.
    pub compliance_checks: StatedFacts,
    /// Reports that top management received or took part in.
    pub management_reports: StatedFacts,
    /// Methods and rules for classifying information.
    pub classification_method: StatedFacts,
    /// Risk analyses, those of the risk and vulnerability analysis alone left out.
    pub risk_analyses: StatedFacts,
    /// Risk analyses that are the risk and vulnerability analysis and nothing else.
    pub rsa: StatedFacts,
    /// Documents on reporting or handling incidents.
    pub incident_process: StatedFacts,
    /// Those of these documents that are decided.
    pub incident_process_adopted: StatedFacts,
    /// Continuity plans.
    pub continuity_plans: StatedFacts,
    /// Exercises about continuity.
    pub continuity_exercises: StatedFacts,
    /// Documents on information security in procurement.
    pub procurement_process: StatedFacts,
    /// Meetings on procurement with the information security function, and duties about procurement that it holds.
    pub procurement_participation: StatedFacts,
    /// Running agreements on the supplier's standard terms.
    pub standard_agreements: StatedFacts,
    /// Industrial control systems that are marked as critical.
    pub critical_ics: StatedFacts,
    /// Working relations with authorities, the county administrative board among them.
    pub authority_cooperation: StatedFacts,
    /// Networks, working relations with other legal bodies, people and documents shared with other organisations.
    pub municipal_cooperation: StatedFacts,
    /// Training that has been held.
    pub training: StatedFacts,
}

record!(ModelFacts:
    ciso, ciso_vacant, ciso_lines, ciso_reports_to, ciso_lines_known, ciso_direct_to_top, ciso_share,
    coordination, policy, policy_not_by_top, policy_decided_days_ago, companies_inside, companies_outside,
    compliance_checks, management_reports, classification_method, risk_analyses, rsa, incident_process,
    incident_process_adopted, continuity_plans, continuity_exercises, procurement_process,
    procurement_participation, standard_agreements, critical_ics, authority_cooperation, municipal_cooperation,
    training
);

/// Whether the model has something. It is known that it has not only when everything it could be among is recorded.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct StatedFacts {
    /// Whether the model says anything about it.
    pub known: bool,
    /// Whether it is there; false when not known.
    pub value: bool,
    /// What it is: the first five by id.
    pub ids: Vec<String>,
}

record!(StatedFacts: known, value, ids);

impl StatedFacts {
    fn of(mut ids: Vec<String>, all_recorded: bool) -> Self {
        ids.sort_unstable();
        ids.truncate(EXAMPLES);
        Self { known: all_recorded || !ids.is_empty(), value: !ids.is_empty(), ids }
    }
}

impl ModelFacts {
    /// Asks the model everything once; linear in the organisation.
    #[must_use]
    pub fn of(context: &Context<'_>) -> Self {
        let mut facts = Self::default();
        facts.ciso(context);
        facts.documents(context);
        facts.events(context);
        facts.procurement(context);
        facts.systems(context);
        facts.cooperation(context);
        facts
    }

    fn ciso(&mut self, context: &Context<'_>) {
        let organisation = context.organisation;
        let roles = context.roles_with(Function::Ciso);
        let (vacant, present): (Vec<RoleId>, Vec<RoleId>) =
            roles.iter().partition(|&&role| context.staffing.is_vacant(role));
        let filled = present.iter().copied().filter(|&role| context.staffing.state(role) != Filled::Unknown);
        let filled: Vec<RoleId> = filled.collect();
        let all_vacant = all(organisation, &[List::Roles]) && present.is_empty();
        let shares: Option<Vec<i64>> = filled.iter().map(|&role| context.role_share(role)).collect();
        let direct = present.iter().any(|&role| context.to_top(Actor::Role(role)).is_some_and(|steps| steps <= 1));
        let lines = present.iter().flat_map(|&role| context.lines_that_count(role));
        self.ciso_lines = lines.map(|line| context.id(line).to_owned()).collect();
        self.ciso_lines_known = !present.is_empty() && all(organisation, &[List::Lines]);
        self.ciso_reports_to = context.reached_from(&present, Network::Reporting).lay();
        self.ciso_direct_to_top = (direct || self.ciso_lines_known || all_vacant).then_some(direct).into();
        self.ciso_share = shares.filter(|shares| !shares.is_empty()).map(|shares| shares.iter().sum()).into();
        self.ciso_vacant = context.texts(&vacant);
        self.ciso = StatedFacts::of(context.texts(&filled), all_vacant);
        let held = context
            .duties_about(Topic::Coordination)
            .iter()
            .copied()
            .filter(|&duty| organisation.duties[duty].holders.iter().any(|&holder| !context.is_vacant(holder)));
        self.coordination =
            StatedFacts::of(held.map(|duty| context.text(duty)).collect(), all(organisation, &[List::Duties]));
    }

    fn documents(&mut self, context: &Context<'_>) {
        let organisation = context.organisation;
        let complete = all(organisation, &[List::Documents]);
        let decided = |document: &Document| document.decided_on.is_none_or(|day| day <= organisation.as_of);
        let by_top = |document: &Document| document.decided_by.is_some_and(|party| context.decides_for_top(party));
        let stated = |wanted: &dyn Fn(&Document) -> bool| {
            let found = organisation.documents.entries().filter(|(_, document)| wanted(document));
            StatedFacts::of(found.map(|(at, _)| context.text(at)).collect(), complete)
        };
        let is_policy = |document: &Document| document.kind == DocumentType::Policy;
        let policies = || organisation.documents.iter().filter(|document| is_policy(document));
        self.policy = stated(&|document| is_policy(document) && by_top(document) && decided(document));
        self.policy.known &= self.policy.value || policies().all(|policy| policy.decided_by.is_some());
        let others = organisation.documents.entries().filter(|(_, document)| is_policy(document) && !by_top(document));
        self.policy_not_by_top = StatedFacts::of(others.map(|(at, _)| context.text(at)).collect(), complete).ids;
        let days = policies().filter(|policy| by_top(policy) && decided(policy));
        let days = days.filter_map(|policy| Some(days_between(policy.decided_on?, organisation.as_of)));
        self.policy_decided_days_ago = days.min().into();
        self.classification_method = stated(&is_classification_method);
        self.incident_process = stated(&is_incident_process);
        self.incident_process_adopted = stated(&|document| {
            let settled = document.decided_by.is_some() || document.decided_on.is_some();
            is_incident_process(document) && settled && decided(document)
        });
        self.procurement_process = stated(&is_procurement_process);
        self.continuity_plans = continuity_plans(context);
        let companies = organisation.units.entries().filter(|(_, unit)| unit.kind == UnitKind::Company);
        let (inside, outside): (Vec<_>, Vec<_>) =
            companies.map(|(at, _)| at).partition(|&company| context.covered_by_policy(company));
        self.companies_inside = context.texts(&inside);
        self.companies_outside = if complete { context.texts(&outside) } else { Vec::new() };
    }

    fn events(&mut self, context: &Context<'_>) {
        let organisation = context.organisation;
        let stated = |wanted: &dyn Fn(&Event) -> bool| {
            let past = organisation.events.entries().filter(|(_, event)| event.date <= organisation.as_of);
            let found = past.filter(|(_, event)| wanted(event));
            StatedFacts::of(found.map(|(at, _)| context.text(at)).collect(), all(organisation, &[List::Events]))
        };
        let is_rsa = |event: &Event| !event.topics.is_empty() && event.topics.iter().all(|&topic| topic == Topic::Rsa);
        self.compliance_checks = stated(&is_compliance_check);
        self.management_reports = stated(&|event| event.kind == EventType::Report && context.involves_top(event));
        self.risk_analyses = stated(&|event| event.kind == EventType::RiskAnalysis && !is_rsa(event));
        self.rsa = stated(&|event| event.kind == EventType::RiskAnalysis && is_rsa(event));
        self.continuity_exercises = stated(&|event| {
            let about = event.about.iter().any(|&entity| is_continuity_plan(organisation, entity));
            event.kind == EventType::Exercise && (about || event.topics.contains(&Topic::Continuity))
        });
        self.training = stated(&|event| event.kind == EventType::Training);
    }

    fn procurement(&mut self, context: &Context<'_>) {
        let organisation = context.organisation;
        let function = FunctionSet::EMPTY.with(Function::Ciso).with(Function::InfosecCoordinatorUnit);
        let took_part = |event: &Event| {
            let about = event.kind == EventType::Meeting && event.topics.contains(&Topic::Procurement);
            let parties: Vec<Party> = event.by.iter().chain(&event.participants).copied().collect();
            about && event.date <= organisation.as_of && context.functions_over_people(&parties).intersects(function)
        };
        let meetings =
            organisation.events.entries().filter(|(_, event)| took_part(event)).map(|(at, _)| context.text(at));
        let holds = |holder: Holder| {
            let has = context.functions_over_people(&[Party::from(holder)]).intersects(function);
            has && !context.is_vacant(holder)
        };
        let duties = context.duties_about(Topic::Procurement).iter().copied();
        let duties = duties.filter(|&duty| organisation.duties[duty].holders.iter().any(|&holder| holds(holder)));
        let found = meetings.chain(duties.map(|duty| context.text(duty))).collect();
        self.procurement_participation = StatedFacts::of(found, all(organisation, &[List::Events, List::Duties]));
        let running = || {
            let agreements = organisation.agreements.entries();
            agreements.filter(|(_, agreement)| agreement.period.contains(organisation.as_of))
        };
        let standard = running().filter(|(_, agreement)| agreement.form == Some(AgreementForm::Standard));
        let told = running().all(|(_, agreement)| agreement.form.is_some());
        self.standard_agreements = StatedFacts::of(
            standard.map(|(at, _)| context.text(at)).collect(),
            told && all(organisation, &[List::Agreements]),
        );
    }

    fn systems(&mut self, context: &Context<'_>) {
        let organisation = context.organisation;
        let ics = || organisation.systems.entries().filter(|(_, system)| system.kind == Some(SystemKind::Ics));
        let critical = ics().filter(|(_, system)| system.critical == Some(true)).map(|(at, _)| context.text(at));
        let told = ics().all(|(_, system)| system.critical.is_some()) && all(organisation, &[List::Systems]);
        self.critical_ics = StatedFacts::of(critical.collect(), told);
    }

    fn cooperation(&mut self, context: &Context<'_>) {
        let organisation = context.organisation;
        let worked_with = |kinds: &[UnitKind]| -> Vec<String> {
            let is_one = |actor| unit_of(organisation, actor).is_some_and(|kind| kinds.contains(&kind));
            let found = organisation.works_with.entries().filter(|(_, work)| is_one(work.from) || is_one(work.to));
            found.map(|(at, _)| context.text(at)).collect()
        };
        let units = all(organisation, &[List::WorksWith, List::Units]);
        self.authority_cooperation = StatedFacts::of(worked_with(&[UnitKind::Authority]), units);
        let networks = organisation.groups.entries().filter(|(_, group)| group.kind == GroupKind::Network);
        let documents = organisation
            .documents
            .entries()
            .filter(|(_, document)| document.decisions.iter().any(|decision| decision.organisation.is_some()));
        let people =
            organisation.assignments.entries().filter(|(_, assignment)| assignment.note.organisation.is_some());
        let shared = networks
            .map(|(at, _)| context.text(at))
            .chain(documents.map(|(at, _)| context.text(at)))
            .chain(people.map(|(at, _)| context.text(at)))
            .chain(worked_with(&[UnitKind::Authority, UnitKind::LegalBody]));
        let lists = [List::WorksWith, List::Units, List::Groups, List::Documents, List::Assignments];
        self.municipal_cooperation = StatedFacts::of(shared.collect(), all(organisation, &lists));
    }
}

/// Whether all these lists are recorded.
fn all(organisation: &Organisation, lists: &[List]) -> bool {
    lists.iter().all(|&list| organisation.recorded(list) == Recorded::All)
}

/// The kind of the unit an actor is or belongs to.
fn unit_of(organisation: &Organisation, actor: Actor) -> Option<UnitKind> {
    let unit = match actor {
        Actor::Unit(unit) => Some(unit),
        Actor::Role(role) => organisation.roles[role].unit,
        Actor::Group(_) => None,
    };
    unit.map(|unit| organisation.units[unit].kind)
}

/// Documents of this type and those that processes name as their plan.
fn continuity_plans(context: &Context<'_>) -> StatedFacts {
    let organisation = context.organisation;
    let named = organisation.processes.iter().filter_map(|process| process.continuity_plan);
    let plans = organisation.documents.handles();
    let plans = plans.filter(|&at| organisation.documents[at].kind == DocumentType::ContinuityPlan).chain(named);
    let mut plans: Vec<DocumentId> = plans.collect();
    plans.sort_unstable();
    plans.dedup();
    StatedFacts::of(context.texts(&plans), all(organisation, &[List::Documents]))
}
