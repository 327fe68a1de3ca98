//! Witnesses drawn from the graph: ways that are there, ways that break, circles and single connections.

use ansvar_model::{
    Actor, Bilingual, EntityRef, Function, FunctionSet, Hop, Network, Path, Step, Target, UnitId, Via, VoidReason,
    Witness, WitnessKind, furthest, nearest, shortest_within,
};

use super::{Case, functions};

/// How many hops of a way are shown: longer ways say no more, and there may be as many as there are roles.
const SHOWN: usize = 100;

impl Case<'_> {
    /// The nearest way, with the hops that do not count; else how far it goes and what is missing then.
    pub(super) fn missing_path(&self, network: Network, target: &str) -> Option<Witness> {
        let (graph, from) = (&self.context.graph, self.actor()?);
        let wanted = functions(target, self.params);
        let steps = match nearest(graph, network, from, Target::Functions(wanted)) {
            Some(path) => self.with_all_vacancies(&path),
            None => {
                let way = furthest(graph, network, from);
                let mut steps = way.steps(self.context.organisation);
                // Nothing leads on, whether or not somebody is there to receive.
                steps.push(self.not_linked(wanted, target, way.end().into()));
                steps
            }
        };
        Some(Witness { left_out: 0, kind: WitnessKind::MissingPath, steps })
    }

    /// The steps of a way with every vacant role that voids a hop: a hop between two gives one reason alone.
    fn with_all_vacancies(&self, path: &Path) -> Vec<Step> {
        let mut steps = path.steps(self.context.organisation);
        for (hop, step) in path.hops.iter().zip(steps.iter_mut().skip(1)) {
            let (Some(void), Actor::Role(role)) = (&mut step.void, hop.to) else { continue };
            if self.context.staffing.is_vacant(role) && !void.at.contains(&step.entity) {
                void.at.push(step.entity.clone());
            }
        }
        steps
    }

    /// The way there is.
    pub(super) fn path(&self, target: &str) -> Option<Witness> {
        let wanted = Target::Functions(functions(target, self.params));
        let path = shortest_within(&self.context.graph, Network::Reporting, self.actor()?, wanted, SHOWN)?;
        Some(Witness { left_out: 0, kind: WitnessKind::Path, steps: path.steps(self.context.organisation) })
    }

    /// The cycle; where there is none, the way to top management that is missing.
    pub(super) fn cycle(&self) -> Option<Witness> {
        let Some(actors) = self.context.cycles.cycle_through(self.actor()?) else {
            return self.missing_path(Network::Reporting, Function::TopManagement.id());
        };
        let back = actors.first().copied();
        let steps = actors.into_iter().chain(back).map(|actor| Step {
            entity: self.context.organisation.named(EntityRef::from(actor)),
            via: None,
            void: None,
        });
        Some(Witness { left_out: 0, kind: WitnessKind::Cycle, steps: steps.collect() })
    }

    /// One way that needs the person: from the first unit that has no other.
    pub(super) fn cut(&self) -> Option<Witness> {
        let EntityRef::Person(person) = self.entity else { return None };
        let unit: UnitId = self.context.units_cut_by(person).into_iter().next()?;
        let targets = self.context.settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT);
        let (graph, targets) = (&self.context.graph, Target::Functions(targets));
        let path = shortest_within(graph, Network::Incident, Actor::Unit(unit), targets, SHOWN)?;
        let mut steps = path.steps(self.context.organisation);
        let held = |step: &Step| {
            let role = self.names.find(step.entity.id.as_str());
            matches!(role, Some(EntityRef::Role(role)) if self.context.staffing.people(role).contains(&person))
        };
        let text = Bilingual::new("bara en person", "one person only");
        let only = VoidReason { code: "only_person", text, at: vec![self.named(self.entity)] };
        if let Some(step) = steps.iter_mut().find(|step| held(step)) {
            step.void = Some(only);
        }
        Some(Witness { left_out: 0, kind: WitnessKind::Cut, steps })
    }

    /// The line itself, with the reason why it does not count.
    pub(super) fn void(&self) -> Option<Witness> {
        let (network, from) = match self.entity {
            EntityRef::Line(at) => (Network::Reporting, self.context.organisation.lines[at].from),
            EntityRef::Escalation(at) => (Network::Escalation, self.context.organisation.escalations[at].from),
            _ => return None,
        };
        let own = |hop: &&Hop| match hop.via {
            Via::Line(at) => EntityRef::Line(at) == self.entity,
            Via::Escalation(at) => EntityRef::Escalation(at) == self.entity,
            Via::BelongsTo | Via::Inherits | Via::Leads => false,
        };
        let hop = self.context.graph.hops_from(from, network).find(own)?;
        let path = Path { from, hops: vec![*hop] };
        Some(Witness { left_out: 0, kind: WitnessKind::Path, steps: path.steps(self.context.organisation) })
    }
}
