//! Witnesses: the evidence for a finding, drawn for violators only.

mod said;
mod shorten;
mod ways;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ansvar_model::{
    Actor, Bilingual, Detail, EntityRef, Field, Function, FunctionSet, Id, Kind, Named, Network, RoleId, Step, Value,
    VoidReason, Witness, WitnessKind,
};

use crate::directory::Directory;
use crate::facts::Context;
use crate::template::day_before;

/// The code of a step to something that is not there.
pub(crate) const MISSING: &str = "missing";

/// The code of a step to somebody to whom nothing leads.
pub(crate) const NOT_LINKED: &str = "not_linked";

/// The code of a step to something that last happened too long ago.
pub(crate) const OUTDATED: &str = "outdated";

// The reasons that many findings give share their texts.
static DEVIATES_TEXT: LazyLock<Bilingual> = LazyLock::new(|| Bilingual::new("avviker", "deviates"));
static MISSING_TEXT: LazyLock<Bilingual> = LazyLock::new(|| Bilingual::new("saknas", "missing"));
static NOT_LINKED_TEXT: LazyLock<Bilingual> = LazyLock::new(|| Bilingual::new("ingen koppling", "not linked"));
static VACANT_TEXT: LazyLock<Bilingual> = LazyLock::new(|| Bilingual::new("vakant", "vacant"));

/// How to find the evidence for a rule's findings; headers choose one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WitnessQuery {
    None,
    Field,
    Absent,
    Outdated,
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
        Self::Outdated,
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
            Self::Outdated => "outdated",
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

    /// Whether it goes over lines at all.
    pub(crate) const fn goes_over_lines(self) -> bool {
        self.is_way() || matches!(self, Self::ReportingPath | Self::Cut | Self::Void)
    }

    /// Whether it draws a way over lines, to those who are to be reached.
    pub(crate) const fn is_way(self) -> bool {
        matches!(self, Self::MissingIncidentPath | Self::MissingReportingPath | Self::Cycle)
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
    pub(crate) names: &'c dyn Directory,
    pub(crate) entity: EntityRef,
    pub(crate) detail: &'c Detail,
    pub(crate) params: &'c BTreeMap<String, Value>,
}

/// Draws the evidence, the middle of a very long one left out. A query that has nothing to show for the subject gives a witness of kind `none`.
pub(crate) fn draw(spec: &WitnessSpec, case: &Case<'_>) -> Witness {
    let drawn = match spec.query {
        WitnessQuery::None => None,
        WitnessQuery::Field => Some(case.field(&spec.target)),
        WitnessQuery::Absent => Some(case.absent(&spec.target)),
        WitnessQuery::Outdated => Some(case.outdated(&spec.target)),
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
    let nothing = Witness { left_out: 0, kind: WitnessKind::None, steps: Vec::new() };
    drawn.map_or(nothing, shorten::shorten)
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
        Step { entity: self.named(self.entity), via: None, void: None }
    }

    fn named(&self, entity: impl Into<EntityRef>) -> Named {
        self.context.organisation.named(entity.into())
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
        let deviates = VoidReason { code: "deviates", text: DEVIATES_TEXT.clone(), at: Vec::new() };
        Witness { left_out: 0, kind: WitnessKind::Field, steps: vec![self.subject(), word(field, deviates)] }
    }

    /// The subject, and what is not there.
    fn absent(&self, target: &str) -> Witness {
        let wanted = functions(target, self.params);
        let step = if wanted.is_empty() { missing(target) } else { self.out_of_reach(wanted, target) };
        Witness { left_out: 0, kind: WitnessKind::MissingPath, steps: vec![self.subject(), step] }
    }

    /// The subject, and what last happened too long ago: on the day that the detail's `days` say, else never.
    fn outdated(&self, target: &str) -> Witness {
        let Some(day) = self.detail.get("days").and_then(|days| day_before(self.context.organisation.as_of, days))
        else {
            return self.absent(target);
        };
        let text = Bilingual::new(format!("senast {day}, för länge sedan"), format!("last on {day}, too long ago"));
        let step = word(target, VoidReason { code: OUTDATED, text, at: Vec::new() });
        Witness { left_out: 0, kind: WitnessKind::Field, steps: vec![self.subject(), step] }
    }

    /// Why nobody with one of the functions is reached: nobody has them, nobody fills the role, or nothing leads there.
    fn out_of_reach(&self, wanted: FunctionSet, target: &str) -> Step {
        if let Some(function) = self.one_of_several(wanted) {
            return missing(function.id());
        }
        match self.role_with(wanted) {
            Some(role) if self.context.staffing.is_vacant(role) => {
                let text = VACANT_TEXT.clone();
                let void = VoidReason { code: "vacant", text, at: vec![self.named(role)] };
                Step { entity: self.named(role), via: None, void: Some(Box::new(void)) }
            }
            _ => self.not_linked(wanted, target, self.entity),
        }
    }

    /// The function that is asked for, where several filled roles have it: none of them in particular is missing here.
    fn one_of_several(&self, wanted: FunctionSet) -> Option<Function> {
        let mut functions = wanted.iter();
        let (Some(function), None) = (functions.next(), functions.next()) else { return None };
        let filled = |role: &&RoleId| !self.context.staffing.is_vacant(**role);
        (self.context.roles_with(function).iter().filter(filled).count() > 1).then_some(function)
    }

    /// A role with one of the functions, to which nothing leads from here; the function where no role has it.
    fn not_linked(&self, wanted: FunctionSet, target: &str, from: EntityRef) -> Step {
        let Some(role) = self.role_with(wanted) else {
            return missing(wanted.iter().next().map_or(target, |function| function.id()));
        };
        let text = NOT_LINKED_TEXT.clone();
        let void = VoidReason { code: NOT_LINKED, text, at: vec![self.named(from)] };
        Step { entity: self.named(role), via: None, void: Some(Box::new(void)) }
    }

    /// The first role with one of the functions: of those that are not vacant, if there are any.
    fn role_with(&self, wanted: FunctionSet) -> Option<RoleId> {
        let roles = || wanted.iter().flat_map(|function| self.context.roles_with(function)).copied();
        roles().find(|&role| !self.context.staffing.is_vacant(role)).or_else(|| roles().next())
    }

    /// The subject, and the entities that a key of the detail names; when it names none, they are what is missing.
    fn listed(&self, key: &str) -> Option<Witness> {
        let ids = texts(self.detail.get(key)?);
        if ids.is_empty() {
            return Some(Witness { left_out: 0, kind: WitnessKind::Field, steps: vec![self.subject(), missing(key)] });
        }
        let steps = ids.into_iter().map(|id| match self.names.find(id) {
            Some(entity) => Step { entity: self.context.organisation.named(entity), via: Some(key.into()), void: None },
            None => match Function::parse(id) {
                Some(function) => self.out_of_reach(FunctionSet::EMPTY.with(function), id),
                None => missing(id),
            },
        });
        Some(Witness {
            left_out: 0,
            kind: WitnessKind::Field,
            steps: std::iter::once(self.subject()).chain(steps).collect(),
        })
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
    word(target, VoidReason { code: MISSING, text: MISSING_TEXT.clone(), at: Vec::new() })
}

/// A step that comes to a word instead of an entity.
fn word(word: &str, void: VoidReason) -> Step {
    let kind =
        if Function::parse(word).is_some() || Field::parse(word).is_none() { Kind::Role } else { Kind::Organisation };
    Step { entity: Named { kind, id: Id::derived(word), name: word.into() }, via: None, void: Some(Box::new(void)) }
}
