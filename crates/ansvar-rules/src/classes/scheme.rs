//! A scheme: how the entities of each rule of a scope are told apart.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use ansvar_model::Kind;

use crate::atoms::{FactId, Path, Plan, Rests, RulePlan, Slots, compile, reads, words};
use crate::datum::Datum;
use crate::engine::Program;
use crate::facts::columns_of;
use crate::schema::Shape;

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
#[derive(Debug)]
pub(crate) struct Scheme {
    scope: Kind,
    /// The facts there are, once that is asked.
    shape: OnceLock<Option<Shape>>,
    pub(super) plan: Plan,
    pub(super) rules: Vec<Told>,
    /// The columns of the facts that each rule may read, by name; `None` where it may read any.
    read: Vec<Option<Reading>>,
    /// The names that each rule of the organisation could know a field by; its lists may be long.
    words: Vec<Option<BTreeSet<Box<str>>>>,
    /// Where each fact is found: its column, and names below it.
    places: Vec<Option<Place>>,
    /// What its terms and tests rest on.
    rests: Rests,
}

/// A column, and names below it.
type Place = (usize, Box<[Arc<str>]>);

/// The columns of the facts that a rule may read, by name.
pub(super) type Reading = Vec<(&'static str, usize)>;

impl Scheme {
    /// No rules yet.
    pub(crate) fn of(scope: Kind) -> Self {
        Self {
            scope,
            shape: OnceLock::new(),
            plan: Plan::default(),
            rules: Vec::new(),
            read: Vec::new(),
            words: Vec::new(),
            places: Vec::new(),
            rests: Rests::default(),
        }
    }

    /// Adds a rule with its params.
    pub(crate) fn add(&mut self, program: &Program, params: &Datum<'static>) {
        let (names, _) = columns_of(self.scope);
        let read = Self::reads(program);
        let told = self.tell(program, params, read.as_ref()).unwrap_or(Told::Entities);
        self.rules.push(told);
        self.words.push(if self.scope == Kind::Organisation { Self::words(program) } else { None });
        self.read.push(read.and_then(|paths| {
            let columns: BTreeSet<_> = paths.iter().filter_map(|path| path.first()).collect();
            columns.into_iter().map(|name| place_of(names, name).and_then(|at| Some((*names.get(at)?, at)))).collect()
        }));
    }

    /// Adds a rule whose entities are not told apart, and that sees all of their facts.
    pub(crate) fn add_plainly(&mut self) {
        self.rules.push(Told::Entities);
        self.words.push(None);
        self.read.push(None);
    }

    /// Finds out where the facts are that the rules read; to be called when all rules are added.
    pub(crate) fn settle(&mut self) {
        let (names, same) = columns_of(self.scope);
        let mut steady = Vec::with_capacity(self.plan.fact_count());
        for fact in self.plan.facts() {
            let path = self.plan.path(fact).split_first();
            let place = path.and_then(|(name, below)| Some((place_of(names, name)?, below.into())));
            steady.push(path.is_some_and(|(name, _)| place_of(same, name).is_some()));
            self.places.push(place);
        }
        self.rests = Rests::of(&self.plan, &steady);
    }

    /// The column of a fact, and names below it.
    pub(super) fn place(&self, fact: FactId) -> Option<(usize, &[Arc<str>])> {
        let (place, below) = self.places.get(fact.place())?.as_ref()?;
        Some((*place, below))
    }

    /// The columns of the facts that a rule may read; `None` where it may read any.
    pub(super) fn read_by(&self, rule: usize) -> Option<&Reading> {
        self.read.get(rule)?.as_ref()
    }

    /// Whether a rule could know a field of a record by a name.
    pub(super) fn knows(&self, rule: usize, name: &str) -> bool {
        self.words.get(rule).and_then(Option::as_ref).is_none_or(|words| words.contains(name))
    }

    /// Whether a rule may read one of some facts.
    pub(crate) fn may_read(&self, rule: usize, facts: &BTreeSet<&str>) -> bool {
        let reads = |reading: &Reading| reading.iter().any(|(name, _)| facts.contains(name));
        !facts.is_empty() && self.read_by(rule).is_none_or(reads)
    }

    /// How many of its entities are looked at side by side.
    pub(super) const fn room(&self) -> usize {
        match self.scope {
            Kind::Organisation => 1,
            _ => Slots::ROOM,
        }
    }

    /// What its terms and tests rest on.
    pub(super) fn rests(&self) -> &Rests {
        &self.rests
    }

    pub(super) fn told(&self, rule: usize) -> &Told {
        self.rules.get(rule).unwrap_or(&Told::Entities)
    }

    pub(crate) fn grouping(&self, rule: usize) -> Grouping {
        match self.rules.get(rule) {
            Some(Told::Atoms(_)) => Grouping::Atoms,
            Some(Told::Values(_)) => Grouping::Values,
            Some(Told::Entities) | None => Grouping::Entities,
        }
    }

    fn reads(program: &Program) -> Option<BTreeSet<Path>> {
        let libraries = program.libraries().ok()?.iter().map(|(_, library)| library);
        reads(program.module().ok().into_iter().chain(libraries))
    }

    fn words(program: &Program) -> Option<BTreeSet<Box<str>>> {
        let libraries = program.libraries().ok()?.iter().map(|(_, library)| library);
        Some(words(program.module().ok().into_iter().chain(libraries)))
    }

    fn tell(&mut self, program: &Program, params: &Datum<'static>, read: Option<&BTreeSet<Path>>) -> Option<Told> {
        let module = program.module().ok()?;
        let Self { scope, plan, shape, .. } = self;
        // Tests hold what comes with ansvar to reading facts that there are.
        let is_known = program.comes_with_ansvar();
        let shape = || shape.get_or_init(|| Shape::of(*scope)).as_ref();
        let there = |path: &[Arc<str>]| is_known || shape().is_some_and(|shape| shape.has(path));
        if let Ok(rule) = compile(plan, module, program.libraries().ok()?, params, &there) {
            return Some(Told::Atoms(rule));
        }
        let read = read?;
        read.iter().all(|path| there(path)).then(|| Told::Values(read.iter().map(|path| plan.fact_at(path)).collect()))
    }
}

fn place_of(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}
