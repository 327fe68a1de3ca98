//! Plans: rules as tests and terms over facts, each kept once however many rules share it.

mod free;
mod reach;
mod simple;
mod store;
mod way;

use std::sync::Arc;

use crate::datum::Datum;
use crate::syntax::Comparison;
pub(crate) use reach::Piece;
use store::Store;

/// A place among the terms of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TermId(u32);

/// A place among the tests of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TestId(u32);

/// A place among the facts that a plan reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FactId(u32);

/// What an iteration binds, by how many iterations are around it.
pub(crate) type Level = u8;

/// The most iterations in each other that are followed.
pub(crate) const LEVELS: Level = 32;

/// A value that may be undefined.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Term {
    Const(Datum<'static>),
    Fact(FactId),
    Bound(Level),
    /// The value of a record that goes by a name.
    Part(TermId, Arc<str>),
    /// What is at a place of a list or goes by a key.
    Element(TermId, TermId),
    List(Vec<TermId>),
    Set(Vec<TermId>),
    Record(Vec<(Arc<str>, TermId)>),
    Gather(Gathering, Vec<Way>),
    /// The first that is defined.
    First(Vec<TermId>),
    /// The one value of all that are defined; with two values there is no saying.
    Agree(Vec<TermId>),
    /// Whether two values compare so; undefined when one of them is.
    Compare(Comparison, TermId, TermId),
    /// Whether a value is in a collection; false when one of them is undefined.
    In(TermId, TermId),
    Call(Builtin, Vec<TermId>),
}

/// What is made of what an iteration gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Gathering {
    /// `[… | …]`: what is undefined is left out.
    List,
    /// `{… | …}`: what is undefined is left out.
    Set,
    /// `name contains …`: engines differ on what is undefined, so nothing is said then.
    Rule,
    /// The one value; undefined when there is none, and with two there is no saying.
    Only,
}

/// One way in which a gathering comes to items: steps, and what is given where all are taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Way {
    pub(crate) steps: Vec<Step>,
    pub(crate) item: TermId,
}

/// A step on a way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    Each(Binder),
    When(TestId),
}

/// An iteration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Binder {
    /// Binds the place or key.
    pub(crate) key: Option<Level>,
    /// Binds the element.
    pub(crate) value: Level,
    pub(crate) of: TermId,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Test {
    Const(bool),
    All(Vec<TestId>),
    Any(Vec<TestId>),
    Not(TestId),
    /// Defined and not false.
    Holds(TermId),
    Defined(TermId),
    /// Defined; what is undefined leaves it open, as engines differ on what follows.
    Given(TermId),
    Compare(Comparison, TermId, TermId),
    In(TermId, TermId),
    Exists(Binder, TestId),
    Every(Binder, TestId),
}

/// What can be worked out without the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Builtin {
    Count,
    Min,
    Max,
    Sum,
    Sort,
    Concat,
    Plus,
    /// Of numbers or of sets.
    Minus,
    Times,
    Union,
    Intersection,
    /// The number below zero.
    Negate,
}

/// The terms, tests and facts of some rules.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    terms: Store<Term>,
    tests: Store<Test>,
    facts: Store<Arc<[Arc<str>]>>,
    /// For each term and test, the levels that must be bound around it.
    free_in_terms: Vec<u32>,
    free_in_tests: Vec<u32>,
    /// For each term that is a part of a part, the first whole and the names on the way.
    roots: Vec<Option<Root>>,
}

/// A whole, and names on the way to a part of it.
type Root = (TermId, Box<[Arc<str>]>);

impl Plan {
    pub(crate) fn term(&mut self, term: Term) -> TermId {
        let free = self.free_in(&term);
        let (place, new) = self.terms.put(term);
        if new {
            self.free_in_terms.push(free);
            self.roots.push(self.root(place));
        }
        TermId(place)
    }

    pub(crate) fn constant(&mut self, datum: Datum<'static>) -> TermId {
        self.term(Term::Const(datum))
    }

    pub(crate) fn fact(&mut self, path: &[Arc<str>]) -> TermId {
        let fact = self.fact_at(path);
        self.term(Term::Fact(fact))
    }

    pub(crate) fn fact_at(&mut self, path: &[Arc<str>]) -> FactId {
        FactId(self.facts.put(path.into()).0)
    }

    /// The value of a record that goes by a name; what can be followed is followed.
    pub(crate) fn part(&mut self, of: TermId, name: &str) -> TermId {
        match self.get_term(of) {
            // A longer path into the facts, as where a fact was handed to a function.
            Term::Fact(fact) => {
                let mut path = self.path(*fact).to_vec();
                path.push(name.into());
                self.fact(&path)
            }
            Term::Const(datum) if datum.field(name).is_some() => {
                let value = datum.field(name).cloned().unwrap_or_default();
                self.constant(value)
            }
            // A record is undefined where any value of it is.
            Term::Record(fields) if self.is_always_defined(of) => {
                let value = fields.iter().find(|(field, _)| **field == *name).map(|&(_, value)| value);
                value.unwrap_or_else(|| self.term(Term::Part(of, name.into())))
            }
            _ => self.term(Term::Part(of, name.into())),
        }
    }

    /// The names below `input` of a fact.
    pub(crate) fn path(&self, fact: FactId) -> &[Arc<str>] {
        self.facts.values().get(fact.0 as usize).map_or(&[], |path| path)
    }

    /// A test; what can be said without facts is said at once.
    pub(crate) fn test(&mut self, test: Test) -> TestId {
        let test = self.simplified(test);
        let free = self.free_in_test(&test);
        let (place, new) = self.tests.put(test);
        if new {
            self.free_in_tests.push(free);
        }
        TestId(place)
    }

    #[expect(clippy::indexing_slicing, reason = "INVARIANT: a place was given by `term` of this plan")]
    pub(crate) fn get_term(&self, id: TermId) -> &Term {
        &self.terms.values()[id.0 as usize]
    }

    #[expect(clippy::indexing_slicing, reason = "INVARIANT: a place was given by `test` of this plan")]
    pub(crate) fn get_test(&self, id: TestId) -> &Test {
        &self.tests.values()[id.0 as usize]
    }

    /// The whole that a term is a part of, a part of a part followed up; and the names on the way there.
    pub(crate) fn root_of(&self, id: TermId) -> (TermId, &[Arc<str>]) {
        match self.roots.get(id.place()) {
            Some(Some((root, names))) => (*root, names),
            _ => (id, &[]),
        }
    }

    fn root(&self, place: u32) -> Option<Root> {
        let Term::Part(of, name) = self.get_term(TermId(place)) else { return None };
        let (root, names) = self.root_of(*of);
        Some((root, names.iter().chain([name]).cloned().collect()))
    }

    /// The levels that must be bound around a term.
    pub(crate) fn free_of(&self, id: TermId) -> u32 {
        self.free_in_terms.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// The levels that must be bound around a test.
    pub(crate) fn free_of_test(&self, id: TestId) -> u32 {
        self.free_in_tests.get(id.0 as usize).copied().unwrap_or_default()
    }

    pub(crate) fn fact_count(&self) -> usize {
        self.facts.values().len()
    }

    /// Every fact that is read.
    pub(crate) fn facts(&self) -> impl Iterator<Item = FactId> + use<> {
        (0..self.facts.values().len()).filter_map(|place| u32::try_from(place).ok().map(FactId))
    }

    /// Whether what ways give is the same whatever the facts and elements on the way are.
    pub(crate) fn gives_constants(&self, ways: &[Way]) -> bool {
        ways.iter().all(|way| matches!(self.get_term(way.item), Term::Const(_)))
    }

    /// Every term.
    pub(crate) fn terms(&self) -> impl Iterator<Item = TermId> + use<> {
        (0..self.terms.values().len()).filter_map(|place| u32::try_from(place).ok().map(TermId))
    }

    /// Every test.
    pub(crate) fn tests(&self) -> impl Iterator<Item = TestId> + use<> {
        (0..self.tests.values().len()).filter_map(|place| u32::try_from(place).ok().map(TestId))
    }

    pub(crate) fn term_count(&self) -> usize {
        self.terms.values().len()
    }

    pub(crate) fn test_count(&self) -> usize {
        self.tests.values().len()
    }
}

impl TermId {
    pub(crate) const fn place(self) -> usize {
        self.0 as usize
    }
}

impl TestId {
    pub(crate) const fn place(self) -> usize {
        self.0 as usize
    }
}

impl FactId {
    pub(crate) const fn place(self) -> usize {
        self.0 as usize
    }
}
