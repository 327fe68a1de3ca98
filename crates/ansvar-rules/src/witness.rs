//! Witnesses: the evidence for a finding, drawn from the graph for violators only.

mod said;

use std::collections::BTreeMap;

use ansvar_model::{
    Actor, Bilingual, EntityRef, Field, Function, FunctionSet, Hop, Id, Kind, Named, Names, Network, Path, Step,
    Target, UnitId, Value, Via, VoidReason, Witness, WitnessKind, furthest, nearest, shortest,
};

use crate::facts::Context;

/// The code of a step to something that is not there.
pub(crate) const MISSING: &str = "missing";

/// How to find the evidence for a rule's findings; headers choose one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WitnessQuery {
    None,
    Field,
    Absent,
    Entities,
    MissingIncidentPath,
    MissingReportingPath,
    ReportingPath,
    Cycle,
    Cut,
    Void,
    Contradiction,
    Disagreement,
}

impl WitnessQuery {
    pub(crate) const ALL: &'static [Self] = &[
        Self::None,
        Self::Field,
        Self::Absent,
        Self::Entities,
        Self::MissingIncidentPath,
        Self::MissingReportingPath,
        Self::ReportingPath,
        Self::Cycle,
        Self::Cut,
        Self::Void,
        Self::Contradiction,
        Self::Disagreement,
    ];

    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Field => "field",
            Self::Absent => "absent",
            Self::Entities => "entities",
            Self::MissingIncidentPath => "missing_incident_path",
            Self::MissingReportingPath => "missing_reporting_path",
            Self::ReportingPath => "reporting_path",
            Self::Cycle => "cycle",
            Self::Cut => "cut",
            Self::Void => "void",
            Self::Contradiction => "contradiction",
            Self::Disagreement => "disagreement",
        }
    }
}

/// A query with what it is about: functions, a field or a key of the detail.
#[derive(Clone, Debug)]
pub(crate) struct WitnessSpec {
    pub(crate) query: WitnessQuery,
    pub(crate) target: String,
}

/// What a witness is drawn for.
pub(crate) struct Case<'c> {
    pub(crate) context: &'c Context<'c>,
    pub(crate) names: &'c Names<'c>,
    pub(crate) entity: EntityRef,
    pub(crate) detail: &'c BTreeMap<String, Value>,
    pub(crate) params: &'c BTreeMap<String, Value>,
}

/// Draws the evidence. A query that has nothing to show for the subject gives a witness of kind `none`.
pub(crate) fn draw(spec: &WitnessSpec, case: &Case<'_>) -> Witness {
    let drawn = match spec.query {
        WitnessQuery::None => None,
        WitnessQuery::Field => Some(case.field(&spec.target)),
        WitnessQuery::Absent => Some(case.absent(&spec.target)),
        WitnessQuery::Entities => case.listed(&spec.target),
        WitnessQuery::MissingIncidentPath => case.missing_path(Network::Incident, &spec.target),
        WitnessQuery::MissingReportingPath => case.missing_path(Network::Reporting, &spec.target),
        WitnessQuery::ReportingPath => case.path(&spec.target),
        WitnessQuery::Cycle => case.cycle(),
        WitnessQuery::Cut => case.cut(),
        WitnessQuery::Void => case.void(),
        WitnessQuery::Contradiction => Some(case.contradiction(&spec.target)),
        WitnessQuery::Disagreement => case.disagreement(&spec.target),
    };
    drawn.unwrap_or(Witness { kind: WitnessKind::None, steps: Vec::new() })
}

/// The functions that a witness target or a param names.
pub(crate) fn functions(target: &str, params: &BTreeMap<String, Value>) -> FunctionSet {
    let words: Vec<&str> = match target.strip_prefix("params.").and_then(|name| params.get(name)) {
        Some(Value::List(list)) => list.iter().filter_map(Value::as_text).collect(),
        Some(value) => value.as_text().into_iter().collect(),
        None => target.split('|').collect(),
    };
    let named: FunctionSet = words.into_iter().filter_map(Function::parse).collect();
    if named.contains(Function::TopManagement) { named.union(FunctionSet::TOP_MANAGEMENT) } else { named }
}

impl Case<'_> {
    fn subject(&self) -> Step {
        Step { entity: self.context.organisation.named(self.entity), via: None, void: None }
    }

    /// Where a way begins: at the subject, at a person's first role, or at the CISO when it is the organisation's.
    fn actor(&self) -> Option<Actor> {
        let roles = match self.entity {
            EntityRef::Organisation => self.context.roles_with(Function::Ciso),
            EntityRef::Person(person) => self.context.staffing.roles_of(person),
            entity => return Actor::narrow(entity),
        };
        roles.first().copied().map(Actor::Role)
    }

    /// The subject, and the field that deviates.
    fn field(&self, field: &str) -> Witness {
        let deviates = VoidReason { code: "deviates", text: Bilingual::new("avviker", "deviates") };
        Witness { kind: WitnessKind::Field, steps: vec![self.subject(), word(field, deviates)] }
    }

    /// The subject, and what is not there.
    fn absent(&self, target: &str) -> Witness {
        let wanted = functions(target, self.params);
        let step = if wanted.is_empty() { missing(target) } else { self.out_of_reach(wanted, target) };
        Witness { kind: WitnessKind::MissingPath, steps: vec![self.subject(), step] }
    }

    /// Why nobody with one of the functions is reached: nobody has them, nobody fills the role, or nothing leads there.
    fn out_of_reach(&self, wanted: FunctionSet, target: &str) -> Step {
        let roles: Vec<_> = wanted.iter().flat_map(|function| self.context.roles_with(function)).copied().collect();
        let filled = roles.iter().copied().find(|&role| !self.context.staffing.is_vacant(role));
        let (role, void) = match (filled, roles.first()) {
            (Some(role), _) => {
                (role, VoidReason { code: "not_linked", text: Bilingual::new("ingen koppling", "not linked") })
            }
            (None, Some(&role)) => (role, VoidReason { code: "vacant", text: Bilingual::new("vakant", "vacant") }),
            (None, None) => {
                let function = wanted.iter().next().map_or(target, |function| function.id());
                return missing(function);
            }
        };
        // The function is named too: findings that miss the same one belong together.
        let function = wanted.iter().find(|&function| self.context.roles_with(function).contains(&role));
        Step { entity: self.context.organisation.named(role), via: function.map(|f| f.id().into()), void: Some(void) }
    }

    /// The subject, and the entities that a key of the detail names; when it names none, they are what is missing.
    fn listed(&self, key: &str) -> Option<Witness> {
        let ids = texts(self.detail.get(key)?);
        if ids.is_empty() {
            return Some(Witness { kind: WitnessKind::Field, steps: vec![self.subject(), missing(key)] });
        }
        let steps = ids.into_iter().map(|id| match self.names.find(id) {
            Some(entity) => Step { entity: self.context.organisation.named(entity), via: Some(key.into()), void: None },
            None => match Function::parse(id) {
                Some(function) => self.out_of_reach(FunctionSet::EMPTY.with(function), id),
                None => missing(id),
            },
        });
        Some(Witness { kind: WitnessKind::Field, steps: std::iter::once(self.subject()).chain(steps).collect() })
    }

    /// The nearest way, with the hops that do not count; else how far it goes and what is missing then.
    fn missing_path(&self, network: Network, target: &str) -> Option<Witness> {
        let (graph, from) = (&self.context.graph, self.actor()?);
        let wanted = functions(target, self.params);
        let steps = match nearest(graph, network, from, Target::Functions(wanted)) {
            Some(path) => path.steps(self.context.organisation),
            None => {
                let mut steps = furthest(graph, network, from).steps(self.context.organisation);
                steps.push(self.out_of_reach(wanted, target));
                steps
            }
        };
        Some(Witness { kind: WitnessKind::MissingPath, steps })
    }

    /// The way there is.
    fn path(&self, target: &str) -> Option<Witness> {
        let wanted = Target::Functions(functions(target, self.params));
        let path = shortest(&self.context.graph, Network::Reporting, self.actor()?, wanted)?;
        Some(Witness { kind: WitnessKind::Path, steps: path.steps(self.context.organisation) })
    }

    /// The cycle; where there is none, the way to top management that is missing.
    fn cycle(&self) -> Option<Witness> {
        let Some(actors) = self.context.cycles.cycle_through(self.actor()?) else {
            return self.missing_path(Network::Reporting, Function::TopManagement.id());
        };
        let back = actors.first().copied();
        let steps = actors.into_iter().chain(back).map(|actor| Step {
            entity: self.context.organisation.named(EntityRef::from(actor)),
            via: None,
            void: None,
        });
        Some(Witness { kind: WitnessKind::Cycle, steps: steps.collect() })
    }

    /// One way that needs the person: from the first unit that has no other.
    fn cut(&self) -> Option<Witness> {
        let EntityRef::Person(person) = self.entity else { return None };
        let unit: UnitId = self.context.units_cut_by(person).into_iter().next()?;
        let targets = self.context.settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT);
        let path = shortest(&self.context.graph, Network::Incident, Actor::Unit(unit), Target::Functions(targets))?;
        let mut steps = path.steps(self.context.organisation);
        let held = |step: &Step| {
            let role = self.names.find(step.entity.id.as_str());
            matches!(role, Some(EntityRef::Role(role)) if self.context.staffing.people(role).contains(&person))
        };
        let only = VoidReason { code: "only_person", text: Bilingual::new("bara en person", "one person only") };
        if let Some(step) = steps.iter_mut().find(|step| held(step)) {
            step.void = Some(only);
        }
        Some(Witness { kind: WitnessKind::Cut, steps })
    }

    /// The line itself, with the reason why it does not count.
    fn void(&self) -> Option<Witness> {
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
        Some(Witness { kind: WitnessKind::Path, steps: path.steps(self.context.organisation) })
    }
}

/// The words of a value: itself, or those of a list.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::List(list) => list.iter().filter_map(Value::as_text).collect(),
        value => value.as_text().into_iter().collect(),
    }
}

/// Something that is not there: a function nobody has, or a field nobody filled in.
fn missing(target: &str) -> Step {
    word(target, VoidReason { code: MISSING, text: Bilingual::new("saknas", "missing") })
}

/// A step that comes to a word instead of an entity.
fn word(word: &str, void: VoidReason) -> Step {
    let kind =
        if Function::parse(word).is_some() || Field::parse(word).is_none() { Kind::Role } else { Kind::Organisation };
    Step { entity: Named { kind, id: Id::derived(word), name: word.into() }, via: None, void: Some(void) }
}
