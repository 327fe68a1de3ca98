//! Looking at one entity through a plan: what its facts answer to each test, worked out once and only when asked.

mod bind;
mod value;
mod watch;

pub(crate) use watch::Kept;

use super::plan::{FactId, Plan, TermId, Test, TestId};
use super::work;
use crate::datum::Datum;

/// What a test comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Answer {
    No,
    Yes,
    /// Only the engine can say.
    Unsure,
}

/// Only the engine can say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unsure;

type Sure<T> = Result<T, Unsure>;

/// What is looked at: something with facts.
pub(crate) trait Subject<'o> {
    /// The value of a fact; `None` when it has none.
    fn fact(&self, fact: FactId) -> Option<Datum<'o>>;
}

/// A look at one subject after another.
pub(crate) struct Look<'p, 'o> {
    plan: &'p Plan,
    /// What has been worked out is good for the subject that has this number.
    subject: u32,
    facts: Vec<Worth<Option<Datum<'o>>>>,
    terms: Vec<Worth<Option<Datum<'o>>>>,
    tests: Vec<Worth<Answer>>,
    bound: Vec<Datum<'o>>,
    /// What is the same for all subjects, and so is worked out once.
    steady: Steady,
    /// What is noted of the elements that are come to, while somebody watches.
    watch: Option<Box<watch::Watch>>,
}

/// What is the same for all subjects.
#[derive(Clone, Debug, Default)]
struct Steady {
    facts: Vec<bool>,
    terms: Vec<bool>,
    tests: Vec<bool>,
}

/// The number under which something is kept that is good for all subjects.
const ALL: u32 = u32::MAX;

/// Something worked out for the subject with this number.
#[derive(Clone)]
struct Worth<T> {
    subject: u32,
    value: T,
}

fn holds_at(truths: &[bool], place: usize) -> bool {
    truths.get(place).copied().unwrap_or_default()
}

impl<T> Worth<T> {
    const fn is_for(&self, subject: u32) -> bool {
        self.subject == subject || self.subject == ALL
    }
}

impl<T: Clone> Worth<T> {
    fn none(value: T, count: usize) -> Vec<Self> {
        vec![Self { subject: 0, value }; count]
    }
}

impl<'p, 'o> Look<'p, 'o> {
    /// A look through a plan. For each fact, whether it is the same for all subjects.
    pub(crate) fn new(plan: &'p Plan, steady: &[bool]) -> Self {
        let is_steady = |fact: &FactId| steady.get(fact.place()).copied().unwrap_or_default();
        let steady = Steady {
            facts: steady.to_vec(),
            terms: plan.terms().map(|term| plan.facts_under(&[], &[term]).iter().all(is_steady)).collect(),
            tests: plan.tests().map(|test| plan.facts_under(&[test], &[]).iter().all(is_steady)).collect(),
        };
        Self::fresh(plan, steady)
    }

    fn fresh(plan: &'p Plan, steady: Steady) -> Self {
        Self {
            plan,
            steady,
            subject: 0,
            facts: Worth::none(None, plan.fact_count()),
            terms: Worth::none(None, plan.term_count()),
            tests: Worth::none(Answer::Unsure, plan.test_count()),
            bound: vec![Datum::Null; usize::from(super::plan::LEVELS)],
            watch: None,
        }
    }

    /// Turns to the next subject.
    pub(crate) fn turn(&mut self) {
        self.subject += 1;
        if self.subject == ALL {
            // Numbers begin anew, and what was kept under the old ones must not be taken for new.
            *self = Self::fresh(self.plan, std::mem::take(&mut self.steady));
            self.subject = 1;
        }
    }

    /// Whether a test comes to the same for all subjects.
    pub(crate) fn is_steady(&self, test: TestId) -> bool {
        holds_at(&self.steady.tests, test.place())
    }

    /// The number under which something is kept.
    const fn number(&self, steady: bool) -> u32 {
        if steady { ALL } else { self.subject }
    }

    /// What a test comes to.
    pub(crate) fn ask(&mut self, subject: &impl Subject<'o>, test: TestId) -> Answer {
        match self.test(subject, test) {
            Ok(true) => Answer::Yes,
            Ok(false) => Answer::No,
            Err(Unsure) => Answer::Unsure,
        }
    }

    /// The value of a term; `None` when it is undefined.
    pub(crate) fn value(&mut self, subject: &impl Subject<'o>, term: TermId) -> Sure<Option<Datum<'o>>> {
        self.term(subject, term)
    }

    fn test(&mut self, subject: &impl Subject<'o>, id: TestId) -> Sure<bool> {
        let closed = self.plan.free_of_test(id) == 0;
        if closed
            && let Some(kept) = self.tests.get(id.place())
            && kept.is_for(self.subject)
        {
            return match kept.value {
                Answer::Yes => Ok(true),
                Answer::No => Ok(false),
                Answer::Unsure => Err(Unsure),
            };
        }
        let answer = self.work_out(subject, id);
        let value = match answer {
            Ok(true) => Answer::Yes,
            Ok(false) => Answer::No,
            Err(Unsure) => Answer::Unsure,
        };
        let subject = self.number(self.is_steady(id));
        if !closed {
            self.mark(id, value);
        } else if let Some(kept) = self.tests.get_mut(id.place()) {
            *kept = Worth { subject, value };
        }
        answer
    }

    fn work_out(&mut self, subject: &impl Subject<'o>, id: TestId) -> Sure<bool> {
        let plan = self.plan;
        match plan.get_test(id) {
            Test::Const(truth) => Ok(*truth),
            Test::All(tests) => {
                for &test in tests {
                    if !self.test(subject, test)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Test::Any(tests) => {
                for &test in tests {
                    if self.test(subject, test)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Test::Not(test) => self.test(subject, *test).map(|truth| !truth),
            Test::Holds(term) => self.with(subject, *term, |datum| Ok(datum.is_some_and(|d| *d != Datum::Bool(false)))),
            Test::Defined(term) => self.with(subject, *term, |datum| Ok(datum.is_some())),
            Test::Given(term) => self.with(subject, *term, |datum| datum.map(|_| true).ok_or(Unsure)),
            Test::Compare(op, left, right) => {
                let compared = self.with_both(subject, *left, *right, |left, right| match (left, right) {
                    (Some(left), Some(right)) => work::compare(*op, left, right).map(Some),
                    _ => Ok(None),
                })?;
                Ok(compared.unwrap_or(false))
            }
            Test::In(value, of) => self.is_in(subject, *value, *of),
            Test::Exists(binder, inner) => self.over(subject, binder, |look, subject| look.test(subject, *inner)),
            Test::Every(binder, inner) => {
                let fails = self.over(subject, binder, |look, subject| look.test(subject, *inner).map(|truth| !truth));
                fails.map(|fails| !fails)
            }
        }
    }

    fn is_in(&mut self, subject: &impl Subject<'o>, value: TermId, of: TermId) -> Sure<bool> {
        self.with_both(subject, value, of, |value, of| match (value, of) {
            (Some(value), Some(of)) => Ok(work::contains(of, value)),
            _ => Ok(false),
        })
    }
}
