//! A scheme: how the entities of each rule of a scope are told apart.

use serde_json::Value as Json;

use crate::atoms::{FactId, Plan, RulePlan, compile, reads};
use crate::datum::Datum;
use crate::engine::Program;

/// How a rule's entities are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Grouping {
    /// By what the rule observes of their facts.
    Atoms,
    /// By the values of the facts that the rule reads.
    Values,
    /// Not at all: each entity is judged by itself.
    Entities,
}

impl Grouping {
    /// A stable word.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Atoms => "atoms",
            Self::Values => "values",
            Self::Entities => "entities",
        }
    }
}

/// How many rules told their entities apart in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Groupings {
    /// By what the rule observes.
    pub atoms: u64,
    /// By the values that the rule reads.
    pub values: u64,
    /// Not at all.
    pub entities: u64,
}

impl Groupings {
    /// Counts one rule more.
    pub(crate) const fn add(&mut self, grouping: Grouping) {
        match grouping {
            Grouping::Atoms => self.atoms += 1,
            Grouping::Values => self.values += 1,
            Grouping::Entities => self.entities += 1,
        }
    }
}

/// How to tell entities apart, with what it takes.
#[derive(Clone, Debug)]
pub(super) enum Told {
    Atoms(RulePlan),
    Values(Vec<FactId>),
    Entities,
}

/// How the entities of each rule of a scope are told apart.
#[derive(Debug, Default)]
pub(crate) struct Scheme {
    pub(super) plan: Plan,
    pub(super) rules: Vec<Told>,
}

impl Scheme {
    /// Adds a rule with its params. A document of the scope shows which facts there are.
    pub(crate) fn add(&mut self, program: &Program, params: &Datum<'static>, sample: &Json) {
        let told = self.told(program, params, sample).unwrap_or(Told::Entities);
        self.rules.push(told);
    }

    /// Adds a rule whose entities are not told apart.
    pub(crate) fn add_plainly(&mut self) {
        self.rules.push(Told::Entities);
    }

    pub(crate) fn grouping(&self, rule: usize) -> Grouping {
        match self.rules.get(rule) {
            Some(Told::Atoms(_)) => Grouping::Atoms,
            Some(Told::Values(_)) => Grouping::Values,
            Some(Told::Entities) | None => Grouping::Entities,
        }
    }

    fn told(&mut self, program: &Program, params: &Datum<'static>, sample: &Json) -> Option<Told> {
        let module = program.module().ok()?;
        let libraries = program.libraries().ok()?;
        let there =
            |path: &[std::sync::Arc<str>]| path.iter().try_fold(sample, |json, name| json.get(&**name)).is_some();
        if let Ok(plan) = compile(&mut self.plan, module, libraries, params, &there) {
            return Some(Told::Atoms(plan));
        }
        let read = reads(std::iter::once(module).chain(libraries.iter().map(|(_, library)| library)))?;
        read.iter()
            .all(|path| there(path))
            .then(|| Told::Values(read.iter().map(|path| self.plan.fact_at(path)).collect()))
    }
}
