//! Looking at one entity through a plan: what its facts answer to each test, worked out once and only when asked.

mod bind;
mod lying;
mod plain;
mod recall;
mod sheet;
mod side;
mod slots;
mod value;
mod watch;

pub(crate) use sheet::Cells;
pub(crate) use slots::Slots;
pub(crate) use watch::Kept;

use super::plan::{FactId, Plan, TermId, Test, TestId};
use super::rests::Rests;
use super::work;
use crate::datum::Datum;
use crate::facts::{Field, Sink};
use recall::{Code, Recall};
use sheet::Sheet;

/// What a test comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Answer {
    No,
    Yes,
    /// Only the engine can say.
    Unsure,
}

impl Answer {
    const fn of(answer: Sure<bool>) -> Self {
        match answer {
            Ok(true) => Self::Yes,
            Ok(false) => Self::No,
            Err(Unsure) => Self::Unsure,
        }
    }

    const fn sure(self) -> Sure<bool> {
        match self {
            Self::Yes => Ok(true),
            Self::No => Ok(false),
            Self::Unsure => Err(Unsure),
        }
    }
}

/// Only the engine can say.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unsure;

type Sure<T> = Result<T, Unsure>;

/// What is looked at: something with facts.
pub(crate) trait Subject<'o>: Sized {
    /// The value of a fact; `None` when it has none.
    fn fact(&self, fact: FactId) -> Option<Datum<'o>>;

    /// Puts the value of a fact of some subjects down.
    fn fact_each(subjects: &[Self], slots: Slots, fact: FactId, into: &mut Cells<'_, 'o>) {
        let each = slots.iter().filter_map(|slot| Some((slot, subjects.get(slot)?)));
        each.for_each(|(slot, subject)| into.put(slot, subject.fact(fact)));
    }
}

/// A look at some subjects side by side, and then at the next.
pub(crate) struct Look<'p, 'o> {
    plan: &'p Plan,
    /// What is the same for all subjects, and so is worked out once; and what rests on one fact alone.
    rests: &'p Rests,
    /// How many subjects it has room for side by side; the facts, terms and tests of each stand next to one another.
    room: usize,
    /// The place of the subject in hand among them.
    slot: usize,
    /// What has been worked out is good for the subjects that have this number.
    turn: u32,
    facts: Vec<Laid<'o>>,
    /// For facts that tests rest on alone, the numbers of their values.
    codes: Vec<Coded>,
    /// For facts that tests rest on alone, what they come to for subjects side by side.
    sheets: Vec<Sheet>,
    terms: Vec<Worth<Option<Datum<'o>>>>,
    /// For terms that are parts of views, the field that was last looked into.
    fields: Vec<Option<Field>>,
    tests: Vec<Worth<Answer>>,
    recall: Recall<'o>,
    bound: Vec<Datum<'o>>,
    /// What is noted of the elements that are come to, while somebody watches.
    watch: Option<Box<watch::Watch>>,
}

/// A fact laid down for a subject of the turn with a number.
#[derive(Clone)]
struct Laid<'o> {
    turn: u32,
    value: Option<Datum<'o>>,
}

/// The number of a fact's value, of a subject of the turn with a number.
#[derive(Clone, Copy)]
struct Coded {
    turn: u32,
    code: Code,
}

/// The number under which something is kept that is good for all subjects.
const ALL: u32 = u32::MAX;

/// Something worked out for a subject of the turn with this number.
#[derive(Clone)]
struct Worth<T> {
    turn: u32,
    value: T,
}

impl<T> Worth<T> {
    const fn is_for(&self, turn: u32) -> bool {
        self.turn == turn || self.turn == ALL
    }
}

impl<T: Clone> Worth<T> {
    fn none(value: T, count: usize) -> Vec<Self> {
        vec![Self { turn: 0, value }; count]
    }
}

impl<'p, 'o> Look<'p, 'o> {
    /// A look through a plan, with what its terms and tests rest on, at so many subjects side by side.
    pub(crate) fn new(plan: &'p Plan, rests: &'p Rests, room: usize) -> Self {
        Self {
            plan,
            rests,
            room,
            slot: 0,
            turn: 0,
            facts: vec![Laid { turn: 0, value: None }; plan.fact_count() * room],
            codes: vec![Coded { turn: 0, code: Code::NONE }; plan.fact_count() * room],
            sheets: vec![Sheet::default(); plan.fact_count()],
            terms: Worth::none(None, plan.term_count() * room),
            fields: vec![None; plan.term_count()],
            tests: Worth::none(Answer::Unsure, plan.test_count() * room),
            recall: Recall::new(rests),
            bound: vec![Datum::Null; usize::from(super::plan::LEVELS)],
            watch: None,
        }
    }

    /// Turns to the next subjects, and to the first of them.
    pub(crate) fn turn(&mut self) {
        self.slot = 0;
        self.turn += 1;
        if self.turn == ALL {
            // Numbers begin anew, and what was kept under the old ones must not be taken for new.
            *self = Self::new(self.plan, self.rests, self.room);
            self.turn = 1;
        }
    }

    /// Takes another of the subjects side by side in hand. A place that there is no room for must not be given.
    pub(crate) const fn take_up(&mut self, slot: usize) {
        self.slot = slot;
    }

    /// Whether a test comes to the same for all subjects.
    pub(crate) fn is_steady(&self, test: TestId) -> bool {
        self.rests.is_steady(test)
    }

    /// The number under which something is kept.
    const fn number(&self, steady: bool) -> u32 {
        if steady { ALL } else { self.turn }
    }

    /// Where something is kept: what is the same for all subjects with the first.
    const fn spot(&self, place: usize, steady: bool) -> usize {
        place * self.room + if steady { 0 } else { self.slot }
    }

    /// What a test comes to.
    pub(crate) fn ask(&mut self, subject: &impl Subject<'o>, test: TestId) -> Answer {
        Answer::of(self.test(subject, test))
    }

    /// The value of a term; `None` when it is undefined.
    pub(crate) fn value(&mut self, subject: &impl Subject<'o>, term: TermId) -> Sure<Option<Datum<'o>>> {
        self.term(subject, term)
    }

    fn test(&mut self, subject: &impl Subject<'o>, id: TestId) -> Sure<bool> {
        if self.plan.free_of_test(id) != 0 {
            let answer = self.work_out(subject, id);
            self.mark(id, Answer::of(answer));
            return answer;
        }
        // Who watches wants to see every element.
        match self.rests.alone(id) {
            Some(alone) if self.watch.is_none() => self.recalled(subject, id, alone),
            _ => self.kept(subject, id),
        }
    }

    /// A test that rests on one fact alone: what another subject with the same value has answered holds.
    fn recalled(&mut self, subject: &impl Subject<'o>, id: TestId, alone: (FactId, u32)) -> Sure<bool> {
        let code = self.code(subject, alone.0);
        if code == Code::NONE {
            return self.kept(subject, id);
        }
        if let Some(answer) = self.recall.answer(alone, code) {
            return answer.sure();
        }
        let answer = self.work_out(subject, id);
        self.recall.note(alone, code, Answer::of(answer));
        answer
    }

    /// A test with nothing bound around it, worked out once for the subject.
    fn kept(&mut self, subject: &impl Subject<'o>, id: TestId) -> Sure<bool> {
        let steady = self.is_steady(id);
        let spot = self.spot(id.place(), steady);
        if let Some(kept) = self.tests.get(spot)
            && kept.is_for(self.turn)
        {
            return kept.value.sure();
        }
        let answer = self.work_out(subject, id);
        let turn = self.number(steady);
        if let Some(kept) = self.tests.get_mut(spot) {
            *kept = Worth { turn, value: Answer::of(answer) };
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
