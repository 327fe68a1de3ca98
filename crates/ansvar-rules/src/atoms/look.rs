//! Looking at one entity through a plan: what its facts answer to each test, worked out once and only when asked.

use super::plan::{Binder, FactId, Gathering, Plan, Step, Term, TermId, Test, TestId, Way};
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
    facts: Vec<Kept<Option<Datum<'o>>>>,
    terms: Vec<Kept<Option<Datum<'o>>>>,
    tests: Vec<Kept<Answer>>,
    bound: Vec<Datum<'o>>,
    /// What is the same for all subjects, and so is worked out once.
    steady: Steady,
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
struct Kept<T> {
    subject: u32,
    value: T,
}

fn holds_at(truths: &[bool], place: usize) -> bool {
    truths.get(place).copied().unwrap_or_default()
}

impl<T> Kept<T> {
    const fn is_for(&self, subject: u32) -> bool {
        self.subject == subject || self.subject == ALL
    }
}

impl<T: Clone> Kept<T> {
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
            facts: Kept::none(None, plan.fact_count()),
            terms: Kept::none(None, plan.term_count()),
            tests: Kept::none(Answer::Unsure, plan.test_count()),
            bound: vec![Datum::Null; usize::from(super::plan::LEVELS)],
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
        let subject = self.number(self.is_steady(id));
        if closed && let Some(kept) = self.tests.get_mut(id.place()) {
            let value = match answer {
                Ok(true) => Answer::Yes,
                Ok(false) => Answer::No,
                Err(Unsure) => Answer::Unsure,
            };
            *kept = Kept { subject, value };
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

    /// Binds one element after the other until one is met for which something holds.
    fn over<S: Subject<'o>>(
        &mut self,
        subject: &S,
        binder: &Binder,
        mut holds: impl FnMut(&mut Self, &S) -> Sure<bool>,
    ) -> Sure<bool> {
        let of = self.term(subject, binder.of)?;
        let mut found = Ok(false);
        self.each(binder, of, |look| {
            found = holds(look, subject);
            !matches!(found, Ok(false))
        })?;
        found
    }

    /// Binds one element after the other, until it is enough; what was bound before is bound again afterwards.
    fn each(&mut self, binder: &Binder, of: Option<Datum<'o>>, mut enough: impl FnMut(&mut Self) -> bool) -> Sure<()> {
        let before = (self.take(Some(binder.value)), self.take(binder.key));
        let keyed = binder.key.is_some();
        let mut result = Ok(());
        match &of {
            // What is undefined has no elements, says one engine; another that there is no saying.
            None => result = Err(Unsure),
            Some(Datum::List(items)) => {
                for (place, item) in items.iter().enumerate() {
                    let key = if keyed { i64::try_from(place).map_or(Datum::Null, Datum::Int) } else { Datum::Null };
                    self.set(binder, key, item.clone());
                    if enough(self) {
                        break;
                    }
                }
            }
            Some(Datum::Set(items)) => {
                for item in items.iter() {
                    self.set(binder, if keyed { item.clone() } else { Datum::Null }, item.clone());
                    if enough(self) {
                        break;
                    }
                }
            }
            Some(Datum::Record(entries)) => {
                for (name, value) in entries.iter() {
                    self.set(binder, if keyed { Datum::Text(name.clone()) } else { Datum::Null }, value.clone());
                    if enough(self) {
                        break;
                    }
                }
            }
            Some(_) => result = Err(Unsure),
        }
        self.put(Some(binder.value), before.0);
        self.put(binder.key, before.1);
        result
    }

    fn take(&mut self, level: Option<u8>) -> Datum<'o> {
        let slot = level.and_then(|level| self.bound.get_mut(usize::from(level)));
        slot.map(std::mem::take).unwrap_or_default()
    }

    fn put(&mut self, level: Option<u8>, datum: Datum<'o>) {
        if let Some(slot) = level.and_then(|level| self.bound.get_mut(usize::from(level))) {
            *slot = datum;
        }
    }

    fn set(&mut self, binder: &Binder, key: Datum<'o>, value: Datum<'o>) {
        self.put(binder.key, key);
        self.put(Some(binder.value), value);
    }

    /// Uses the value of a term where it lies, if it lies anywhere.
    fn with<T>(
        &mut self,
        subject: &impl Subject<'o>,
        id: TermId,
        use_it: impl FnOnce(Option<&Datum<'o>>) -> Sure<T>,
    ) -> Sure<T> {
        if self.ready(subject, id) {
            return use_it(self.lying(id));
        }
        let value = self.term(subject, id)?;
        use_it(value.as_ref())
    }

    fn with_both<T>(
        &mut self,
        subject: &impl Subject<'o>,
        left: TermId,
        right: TermId,
        use_them: impl FnOnce(Option<&Datum<'o>>, Option<&Datum<'o>>) -> Sure<T>,
    ) -> Sure<T> {
        if self.ready(subject, left) && self.ready(subject, right) {
            return use_them(self.lying(left), self.lying(right));
        }
        let (left, right) = (self.term(subject, left)?, self.term(subject, right)?);
        use_them(left.as_ref(), right.as_ref())
    }

    /// Whether a term's value lies somewhere; lays facts there.
    fn ready(&mut self, subject: &impl Subject<'o>, id: TermId) -> bool {
        let plan = self.plan;
        match plan.get_term(id) {
            Term::Const(_) | Term::Bound(_) => true,
            Term::Fact(fact) => {
                self.lay(subject, *fact);
                true
            }
            Term::Part(of, _) => self.ready(subject, *of),
            _ => self.terms.get(id.place()).is_some_and(|kept| kept.is_for(self.subject)),
        }
    }

    fn lay(&mut self, subject: &impl Subject<'o>, fact: FactId) {
        let number = self.number(holds_at(&self.steady.facts, fact.place()));
        if let Some(kept) = self.facts.get_mut(fact.place())
            && !kept.is_for(self.subject)
        {
            *kept = Kept { subject: number, value: subject.fact(fact) };
        }
    }

    /// The value of a term that is ready.
    fn lying(&self, id: TermId) -> Option<&Datum<'o>> {
        match self.plan.get_term(id) {
            Term::Const(datum) => Some(datum),
            Term::Bound(level) => self.bound.get(usize::from(*level)),
            Term::Fact(fact) => self.facts.get(fact.place()).and_then(|kept| kept.value.as_ref()),
            Term::Part(of, name) => self.lying(*of).and_then(|of| of.field(name)),
            _ => self.terms.get(id.place()).and_then(|kept| kept.value.as_ref()),
        }
    }

    fn term(&mut self, subject: &impl Subject<'o>, id: TermId) -> Sure<Option<Datum<'o>>> {
        if self.ready(subject, id) {
            return Ok(self.lying(id).cloned());
        }
        let value = self.term_worked_out(subject, id)?;
        let number = self.number(holds_at(&self.steady.terms, id.place()));
        if self.plan.free_of(id) == 0
            && let Some(kept) = self.terms.get_mut(id.place())
        {
            *kept = Kept { subject: number, value: value.clone() };
        }
        Ok(value)
    }

    fn term_worked_out(&mut self, subject: &impl Subject<'o>, id: TermId) -> Sure<Option<Datum<'o>>> {
        let plan = self.plan;
        match plan.get_term(id) {
            Term::Const(datum) => Ok(Some(datum.clone())),
            Term::Fact(_) | Term::Bound(_) => Ok(self.lying(id).cloned()),
            Term::Part(of, name) => self.with(subject, *of, |of| Ok(of.and_then(|of| of.field(name)).cloned())),
            Term::Element(of, index) => self.with_both(subject, *of, *index, |of, index| match (of, index) {
                (Some(of), Some(index)) => Ok(work::element(of, index)),
                _ => Ok(None),
            }),
            Term::List(items) => Ok(self.all(subject, items)?.map(|items| Datum::List(items.into()))),
            Term::Set(items) => Ok(self.all(subject, items)?.map(Datum::set)),
            Term::Record(fields) => {
                let mut entries = Vec::with_capacity(fields.len());
                for (name, term) in fields {
                    let Some(value) = self.term(subject, *term)? else { return Ok(None) };
                    entries.push((crate::datum::Text::Shared(name.clone()), value));
                }
                Ok(Some(Datum::Record(entries.into())))
            }
            Term::Gather(gathering, ways) => self.gather(subject, *gathering, ways),
            Term::First(terms) => {
                for &term in terms {
                    let value = self.term(subject, term)?;
                    if value.is_some() {
                        return Ok(value);
                    }
                }
                Ok(None)
            }
            Term::Agree(terms) => {
                let mut agreed = None;
                for &term in terms {
                    if let Some(value) = self.term(subject, term)? {
                        agree(&mut agreed, value)?;
                    }
                }
                Ok(agreed)
            }
            Term::Compare(op, left, right) => {
                self.with_both(subject, *left, *right, |left, right| match (left, right) {
                    (Some(left), Some(right)) => work::compare(*op, left, right).map(|truth| Some(Datum::Bool(truth))),
                    _ => Ok(None),
                })
            }
            Term::In(value, of) => self.is_in(subject, *value, *of).map(|truth| Some(Datum::Bool(truth))),
            Term::Call(builtin, arguments) => match self.all(subject, arguments)? {
                Some(arguments) => work::call(*builtin, &arguments),
                None => Ok(None),
            },
        }
    }

    /// The values of terms, if all are defined.
    fn all(&mut self, subject: &impl Subject<'o>, terms: &[TermId]) -> Sure<Option<Vec<Datum<'o>>>> {
        let mut values = Vec::with_capacity(terms.len());
        for &term in terms {
            match self.term(subject, term)? {
                Some(value) => values.push(value),
                None => return Ok(None),
            }
        }
        Ok(Some(values))
    }

    fn gather(&mut self, subject: &impl Subject<'o>, gathering: Gathering, ways: &[Way]) -> Sure<Option<Datum<'o>>> {
        let mut items = Vec::new();
        for way in ways {
            self.walk(subject, gathering, &way.steps, way.item, &mut items)?;
        }
        match gathering {
            Gathering::List => Ok(Some(Datum::List(items.into()))),
            Gathering::Set | Gathering::Rule => Ok(Some(Datum::set(items))),
            Gathering::Only => {
                let mut only = None;
                items.into_iter().try_for_each(|item| agree(&mut only, item))?;
                Ok(only)
            }
        }
    }

    fn walk(
        &mut self,
        subject: &impl Subject<'o>,
        gathering: Gathering,
        steps: &[Step],
        item: TermId,
        items: &mut Vec<Datum<'o>>,
    ) -> Sure<()> {
        let Some((step, rest)) = steps.split_first() else {
            match self.term(subject, item)? {
                Some(value) => items.push(value),
                None if gathering == Gathering::Rule => return Err(Unsure),
                None => {}
            }
            return Ok(());
        };
        match step {
            Step::When(test) => {
                if self.test(subject, *test)? {
                    self.walk(subject, gathering, rest, item, items)?;
                }
                Ok(())
            }
            Step::Each(binder) => {
                let of = self.term(subject, binder.of)?;
                let mut result = Ok(());
                self.each(binder, of, |look| {
                    result = look.walk(subject, gathering, rest, item, items);
                    result.is_err()
                })?;
                result
            }
        }
    }
}

/// Takes a value for the one there is; a second one that differs leaves it open.
fn agree<'o>(agreed: &mut Option<Datum<'o>>, value: Datum<'o>) -> Sure<()> {
    match agreed {
        None => *agreed = Some(value),
        Some(known) if *known == value => {}
        Some(_) => return Err(Unsure),
    }
    Ok(())
}
