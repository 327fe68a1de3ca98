//! Ties: who and what the records of an organisation file name, beside the lines and escalations that are drawn anyway.

use ansvar_model::{
    Actor, Answer, CompetencePlan, Counterpart, Covered, Dependency, EntityRef, Follows, Link, Organisation, Party,
};

/// A record, and one that it names.
pub(super) type Tie = (EntityRef, EntityRef);

/// All ties. O(size of the organisation).
pub(super) fn ties(organisation: &Organisation) -> Vec<Tie> {
    let mut ties = Ties(Vec::new());
    ties.people(organisation);
    ties.documents(organisation);
    ties.resources(organisation);
    ties.risks(organisation);
    ties.statements(organisation);
    ties.0
}

struct Ties(Vec<Tie>);

impl Ties {
    fn add<T: Into<EntityRef>>(&mut self, from: impl Into<EntityRef>, named: impl IntoIterator<Item = T>) {
        let from = from.into();
        self.0.extend(named.into_iter().map(|to| (from, to.into())).filter(|(from, to)| from != to));
    }

    fn people(&mut self, organisation: &Organisation) {
        for (at, role) in organisation.roles.entries() {
            let decided = role.terms.mandate.iter().chain(&role.terms.time).filter_map(|decision| decision.decided_by);
            self.add(at, decided);
            let plan = role.terms.competence.as_ref().and_then(|competence| competence.plan);
            self.add(
                at,
                plan.map(|plan| match plan {
                    CompetencePlan::Item(item) => EntityRef::from(item),
                    CompetencePlan::Document(document) => document.into(),
                }),
            );
        }
        for (at, assignment) in organisation.assignments.entries() {
            self.add(at, [EntityRef::from(assignment.role), assignment.person.into()]);
            // Whoever asks about a person wants to see roles, and not the records between.
            self.add(assignment.person, [assignment.role]);
        }
        for (at, group) in organisation.groups.entries() {
            self.add(at, [group.convenor, group.chair, group.leader].into_iter().flatten());
            self.add(at, group.members.iter().copied().map(Actor::from).map(EntityRef::from));
        }
        for (at, work) in organisation.works_with.entries() {
            self.add(at, [work.from, work.to]);
        }
        for (at, delegation) in organisation.delegations.entries() {
            self.add(at, [delegation.from, delegation.to]);
            self.add(at, delegation.duty);
        }
        for (at, duty) in organisation.duties.entries() {
            self.add(at, duty.holders.iter().copied().map(Actor::from));
            self.add(
                at,
                duty.counterpart.iter().filter_map(|counterpart| match counterpart {
                    Counterpart::Named(actor) => Some(*actor),
                    Counterpart::Function(_) | Counterpart::Unstated => None,
                }),
            );
        }
        for (at, access) in organisation.access.entries() {
            self.add(at, [EntityRef::from(access.system), access.person.into()]);
            self.add(at, access.approved_by);
            self.add(access.person, [access.system]);
        }
    }

    fn documents(&mut self, organisation: &Organisation) {
        for (at, document) in organisation.documents.entries() {
            self.add(at, document.decided_by.into_iter().chain(document.decisions.iter().map(|decision| decision.by)));
            self.add(at, document.maintained_by.iter().copied());
            self.add(at, document.part_of);
            self.add(
                at,
                document.covers.iter().map(|covered| match *covered {
                    Covered::Unit(unit) => EntityRef::from(unit),
                    Covered::System(system) => system.into(),
                    Covered::Process(process) => process.into(),
                }),
            );
        }
        for (at, plan) in organisation.plans.entries() {
            self.add(at, plan.maintained_by.iter().copied().map(Actor::from));
        }
        for (at, item) in organisation.plan_items.entries() {
            self.add(at, [item.plan]);
            self.add(at, item.responsible.into_iter().chain(item.performer));
            self.add(
                at,
                item.follows.map(|follows| match follows {
                    Follows::Item(item) => EntityRef::from(item),
                    Follows::Plan(plan) => plan.into(),
                }),
            );
        }
    }

    fn resources(&mut self, organisation: &Organisation) {
        for (at, asset) in organisation.assets.entries() {
            self.add(at, asset.unit);
            self.add(at, asset.owners.iter().copied());
            self.add(at, asset.measures.iter().copied());
            self.add(at, asset.access.iter().copied());
            self.add(at, asset.system);
        }
        for (at, system) in organisation.systems.entries() {
            self.add(at, system.unit.into_iter().chain(system.run_by));
            self.add(at, system.owners.iter().chain(&system.managers).copied());
            self.add(at, system.holds.iter().copied());
            self.add(
                at,
                system.links.iter().filter_map(|link| match link {
                    Link::System(system) => Some(*system),
                    Link::Internet => None,
                }),
            );
        }
        for (at, process) in organisation.processes.entries() {
            self.add(at, process.unit);
            self.add(at, process.owners.iter().copied());
            self.add(at, process.continuity_plan);
            self.add(
                at,
                process.depends_on.iter().map(|dependency| match *dependency {
                    Dependency::System(system) => EntityRef::from(system),
                    Dependency::Unit(unit) => unit.into(),
                    Dependency::Process(process) => process.into(),
                    Dependency::Asset(asset) => asset.into(),
                }),
            );
        }
        for (at, agreement) in organisation.agreements.entries() {
            self.add(at, [agreement.supplier]);
            self.add(at, agreement.ordering_party);
        }
    }

    fn risks(&mut self, organisation: &Organisation) {
        for (at, risk) in organisation.risks.entries() {
            let parties = [&risk.owners, &risk.analysed_by, &risk.reported_to];
            self.add(at, parties.into_iter().flatten().copied().chain(risk.accepted_by));
            self.add(at, risk.measure.into_iter().chain(risk.concerns.iter().copied()));
        }
        for (at, incident) in organisation.incidents.entries() {
            self.add(at, incident.unit);
            let reports = incident.reports.iter().flat_map(|report| [Some(report.to), report.by]).flatten();
            let parties: Vec<Party> =
                reports.chain(incident.reported_by).chain(incident.consulted.iter().copied()).collect();
            self.add(at, parties);
            self.add(at, incident.measures.iter().copied());
            self.add(at, incident.systems.iter().copied());
        }
    }

    fn statements(&mut self, organisation: &Organisation) {
        for (at, event) in organisation.events.entries() {
            let parties = [&event.by, &event.prepared_by, &event.participants, &event.recipients];
            self.add(at, parties.into_iter().flatten().copied());
            let others = [&event.about, &event.inputs, &event.results_in];
            self.add(at, others.into_iter().flatten().copied());
        }
        for (at, interest) in organisation.interests.entries() {
            self.add(at, interest.between.iter().chain(&interest.settled_by).copied().map(Actor::from));
        }
        for (at, waiver) in organisation.waivers.entries() {
            self.add(at, [waiver.about, waiver.by.into()]);
        }
        for (at, exception) in organisation.exceptions.entries() {
            self.add(at, [exception.subject, exception.decided_by.into()]);
        }
        for (at, answer) in organisation.answers.entries() {
            self.add(at, evidence(answer));
        }
    }
}

/// What an answer rests on, by whomever it was given.
fn evidence(answer: &Answer) -> impl Iterator<Item = EntityRef> {
    answer.given.iter().flat_map(|given| given.evidence.iter().filter_map(|evidence| evidence.entity))
}
