//! Recall: answers that an earlier subject gave, where a test rests on one fact alone and the fact has few values.

use std::sync::Arc;

use foldhash::fast::FixedState;
use hashbrown::HashMap;

use super::super::plan::FactId;
use super::super::rests::Rests;
use super::Answer;
use crate::datum::{Datum, Text};
use crate::facts::Fact;
use ansvar_model::FunctionSet;

/// A fact of more values than this is not recalled.
const VALUES: usize = 256;

/// Lists longer than this are not recalled.
const ITEMS: usize = 16;

/// How many values are known by where they lie.
const RECENT: usize = 16;

/// The number of a value of a fact; [`Code::NONE`] for what is not recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code(u32);

impl Code {
    pub(super) const NONE: Self = Self(u32::MAX);
    const UNDEFINED: Self = Self(0);
    pub(super) const FALSE: Self = Self(1);
    pub(super) const TRUE: Self = Self(2);
    /// The list without elements.
    pub(super) const EMPTY: Self = Self(3);
    const FIRST: u32 = 4;
}

/// What has been answered so far.
pub(super) struct Recall<'o> {
    facts: Vec<Values<'o>>,
}

/// The values of a fact, and what they answer to each test that rests on the fact alone.
#[derive(Default)]
pub(super) struct Values<'o> {
    /// How many tests there are.
    width: usize,
    codes: HashMap<Datum<'o>, u32, FixedState>,
    /// Values that have been come to of late, each with its number: most are come to again where they lie.
    recent: [Option<(Datum<'o>, u32)>; RECENT],
    /// The numbers of functions, without the lists that they are.
    functions: HashMap<FunctionSet, Code, FixedState>,
    /// Value by value, test by test.
    answers: Vec<Option<Answer>>,
    /// There are too many values.
    given_up: bool,
}

impl<'o> Recall<'o> {
    pub(super) fn new(rests: &Rests) -> Self {
        let widths = rests.widths().iter().map(|&width| usize::try_from(width).unwrap_or_default());
        Self { facts: widths.map(|width| Values { width, ..Values::default() }).collect() }
    }

    /// The values of a fact that tests rest on alone.
    pub(super) fn of(&mut self, fact: FactId) -> Option<&mut Values<'o>> {
        self.facts.get_mut(fact.place()).filter(|values| values.width > 0)
    }

    /// What a value has answered to a test.
    pub(super) fn answer(&self, (fact, test): (FactId, u32), code: Code) -> Option<Answer> {
        self.facts.get(fact.place())?.answer(test, code)
    }

    /// Notes what a value answers to a test.
    pub(super) fn note(&mut self, (fact, test): (FactId, u32), code: Code, answer: Answer) {
        let Some(values) = self.facts.get_mut(fact.place()) else { return };
        let Some(place) = values.place(test, code) else { return };
        if values.answers.len() <= place {
            values.answers.resize(place + values.width, None);
        }
        values.answers.get_mut(place).into_iter().for_each(|slot| *slot = Some(answer));
    }
}

impl<'o> Values<'o> {
    /// The number of a value.
    pub(super) fn code(&mut self, value: Option<&Datum<'o>>) -> Code {
        match value {
            None => Code::UNDEFINED,
            Some(Datum::Bool(false)) => Code::FALSE,
            Some(Datum::Bool(true)) => Code::TRUE,
            Some(Datum::List(items)) if items.is_empty() => Code::EMPTY,
            Some(value) if !self.given_up && is_small(value) => self.code_of(value),
            Some(_) => Code::NONE,
        }
    }

    /// The number of functions; and their list, where it has been made.
    pub(super) fn code_of_functions(&mut self, functions: FunctionSet) -> (Code, Option<Datum<'o>>) {
        if let Some(&code) = self.functions.get(&functions) {
            return (code, None);
        }
        let datum = functions.datum();
        let code = self.code(Some(&datum));
        if code != Code::NONE {
            self.functions.insert(functions, code);
        }
        (code, Some(datum))
    }

    /// What a value has answered to a test.
    pub(super) fn answer(&self, test: u32, code: Code) -> Option<Answer> {
        *self.answers.get(self.place(test, code)?)?
    }

    fn code_of(&mut self, value: &Datum<'o>) -> Code {
        let Some(place) = place_of(value) else { return self.code_of_any(value) };
        // Addresses are multiples of eight or sixteen.
        let slot = (place.1 >> 4) ^ (place.1 >> 8);
        let Some(recent) = self.recent.get(slot % RECENT) else { return Code::NONE };
        match recent {
            Some((known, code)) if place_of(known) == Some(place) => Code(*code),
            _ => {
                let code = self.code_of_any(value);
                if code != Code::NONE
                    && let Some(recent) = self.recent.get_mut(slot % RECENT)
                {
                    *recent = Some((value.clone(), code.0));
                }
                code
            }
        }
    }

    fn code_of_any(&mut self, value: &Datum<'o>) -> Code {
        if let Some(&code) = self.codes.get(value) {
            return Code(code);
        }
        let known = self.codes.len();
        self.given_up = known >= VALUES;
        match u32::try_from(known) {
            Ok(known) if !self.given_up => {
                self.codes.insert(value.clone(), known + Code::FIRST);
                Code(known + Code::FIRST)
            }
            _ => Code::NONE,
        }
    }

    fn place(&self, test: u32, code: Code) -> Option<usize> {
        if code == Code::NONE {
            return None;
        }
        Some(code.0 as usize * self.width + test as usize)
    }
}

/// Whether a value is a list, where it lies and how long it is, if others can lie there too. What lies there stays the
/// same while anybody holds the value.
fn place_of(value: &Datum<'_>) -> Option<(bool, usize, usize)> {
    match value {
        Datum::Text(Text::Borrowed(text)) => Some((false, text.as_ptr().addr(), text.len())),
        // A list that nobody else holds has been made for one who asks.
        Datum::List(items) if Arc::strong_count(items) > 1 => Some((true, items.as_ptr().addr(), items.len())),
        _ => None,
    }
}

/// Whether a value is quickly compared.
fn is_small(value: &Datum<'_>) -> bool {
    match value {
        Datum::Text(_) => true,
        Datum::List(items) => items.len() <= ITEMS && items.iter().all(|item| matches!(item, Datum::Text(_))),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FactId, Look, Subject, Test};
    use ansvar_model::{Function, FunctionSet};

    use super::{Code, ITEMS, Rests, VALUES, Values};
    use crate::atoms::Plan;
    use crate::datum::Datum;
    use crate::facts::Fact;
    use crate::syntax::Comparison;

    /// Something with one fact, or without it.
    struct One(Option<Datum<'static>>);

    impl Subject<'static> for One {
        fn fact(&self, _: FactId) -> Option<Datum<'static>> {
            self.0.clone()
        }
    }

    fn text(number: usize) -> Datum<'static> {
        Datum::Text(format!("k{number}").into())
    }

    #[test]
    fn what_is_recalled_is_what_would_be_worked_out() {
        let mut plan = Plan::default();
        let fact = plan.fact(&["kind".into()]);
        let [seventh, first] = [7, 0].map(|number| plan.constant(text(number)));
        let tests = [Test::Compare(Comparison::Equal, fact, seventh), Test::In(first, fact), Test::Holds(fact)];
        let tests = tests.map(|test| plan.test(test));
        let (rests, none) = (Rests::of(&plan, &[]), Rests::default());
        assert_eq!(rests.widths(), [3]);
        let texts = (0..2 * VALUES).map(text);
        let lists = (0..2 * ITEMS).map(|length| Datum::List((0..length).map(text).collect()));
        let plain = [Datum::Null, Datum::Bool(false), Datum::Bool(true), Datum::Int(7)];
        let values: Vec<_> = plain.into_iter().chain(lists).chain(texts).map(Some).chain([None]).collect();
        let mut look = Look::new(&plan, &rests, 1);
        for value in values.iter().chain(&values) {
            let subject = One(value.clone());
            look.turn();
            let mut anew = Look::new(&plan, &none, 1);
            anew.turn();
            for test in tests {
                assert_eq!(look.ask(&subject, test), anew.ask(&subject, test), "{value:?} {test:?}");
            }
        }
    }

    #[test]
    fn functions_have_the_number_of_their_list() {
        let mut values = Values { width: 1, ..Values::default() };
        // More than are recalled; the second time those that are still have their number.
        for again in [false, true] {
            for (number, first) in Function::ALL.iter().enumerate() {
                for second in Function::ALL.iter().skip(number) {
                    let set = FunctionSet::EMPTY.with(*first).with(*second);
                    let (code, made) = values.code_of_functions(set);
                    assert!(code != Code::NONE || made == Some(set.datum()), "{set:?}");
                    assert!(again || code == values.code(Some(&set.datum())), "{set:?}");
                }
            }
        }
        assert!(values.given_up && values.functions.len() == VALUES);
        assert_eq!(values.code_of_functions(FunctionSet::EMPTY).0, Code::EMPTY);
    }
}
