//! Sheets: what a fact comes to for subjects side by side, put down in one go and answered from at once.

use super::recall::{Code, Values};
use super::slots::Slots;
use super::{Coded, Laid};
use crate::datum::Datum;
use crate::facts::{Fact, Sink};
use crate::syntax::Comparison;
use ansvar_model::FunctionSet;

/// The values of a fact, or the lengths of its lists where no more is asked, for the subjects of the turn with a number.
#[derive(Clone, Default)]
pub(super) struct Sheet {
    turn: u32,
    /// Whose value has been put down.
    known: Slots,
    /// Whose value is false, and whose is true.
    truths: [Slots; 2],
    /// Whose value is a whole number, or is a list whose length stands there.
    whole: Slots,
    /// The numbers by slot; none where there has not been one.
    numbers: Vec<i64>,
}

impl Sheet {
    /// The sheet, blank if it was for other subjects.
    fn at(&mut self, turn: u32) -> &mut Self {
        if self.turn != turn {
            (self.turn, self.known) = (turn, Slots::default());
            (self.truths, self.whole) = ([Slots::default(); 2], Slots::default());
        }
        self
    }

    /// Those of some subjects that nothing has been put down for.
    pub(super) fn missing(&mut self, turn: u32, slots: Slots) -> Slots {
        slots.without(self.at(turn).known)
    }

    /// Those of some subjects that something has been put down for.
    pub(super) const fn known(&self, slots: Slots) -> Slots {
        self.known.both(slots)
    }

    /// Those of some subjects whose value is false, and true.
    pub(super) fn truths(&self, slots: Slots) -> [Slots; 2] {
        self.truths.map(|truths| truths.both(slots))
    }

    /// Those of some subjects whose value is a whole number.
    pub(super) const fn whole(&self, slots: Slots) -> Slots {
        self.whole.both(slots)
    }

    /// The truth value or number that has been put down for a subject, if one has.
    pub(super) fn value<'o>(&self, turn: u32, slot: usize) -> Option<Datum<'o>> {
        if self.turn != turn {
            return None;
        }
        let [no, yes] = self.truths;
        if no.contains(slot) || yes.contains(slot) {
            return Some(Datum::Bool(yes.contains(slot)));
        }
        self.whole.contains(slot).then(|| self.numbers.get(slot).copied().map(Datum::Int)).flatten()
    }

    /// Those of some subjects whose number compares so with another.
    pub(super) fn comparing(&self, slots: Slots, op: Comparison, with: i64) -> Slots {
        match op {
            Comparison::Less => self.of_whole(slots, |number| number < with),
            Comparison::AtMost => self.of_whole(slots, |number| number <= with),
            Comparison::Equal => self.of_whole(slots, |number| number == with),
            Comparison::AtLeast => self.of_whole(slots, |number| number >= with),
            Comparison::More => self.of_whole(slots, |number| number > with),
            Comparison::Differs => self.of_whole(slots, |number| number != with),
        }
    }

    fn of_whole(&self, slots: Slots, holds: impl Fn(i64) -> bool) -> Slots {
        let mut found = Slots::default();
        for slot in self.whole(slots).iter() {
            found.insert(slot, self.numbers.get(slot).is_some_and(|&number| holds(number)));
        }
        found
    }

    fn note(&mut self, slot: usize, number: i64) {
        if self.numbers.is_empty() {
            self.numbers.resize(Slots::ROOM, 0);
        }
        if let Some(kept) = self.numbers.get_mut(slot) {
            *kept = number;
            self.whole.insert(slot, true);
        }
    }
}

/// Where the values of a fact of subjects side by side are put down.
pub(crate) struct Cells<'c, 'o> {
    /// To be blank or of the turn.
    pub(super) sheet: &'c mut Sheet,
    pub(super) values: &'c mut Values<'o>,
    /// The numbers of values, and the values that have none, by slot.
    pub(super) codes: &'c mut [Coded],
    pub(super) laid: &'c mut [Laid<'o>],
    pub(super) turn: u32,
    /// Whether lengths of lists are put down and not the lists.
    pub(super) counted: bool,
}

impl<'o> Cells<'_, 'o> {
    /// Puts down what is neither a truth value nor a number.
    fn put_other(&mut self, slot: usize, value: Option<Datum<'o>>) {
        if let Some(Datum::List(items)) = &value
            && self.take_length(slot, items.len())
        {
            return;
        }
        let code = self.values.code(value.as_ref());
        self.put_code(slot, code, || value);
    }

    fn put_code(&mut self, slot: usize, code: Code, value: impl FnOnce() -> Option<Datum<'o>>) {
        self.codes.get_mut(slot).into_iter().for_each(|coded| *coded = Coded { turn: self.turn, code });
        if code == Code::NONE
            && let Some(laid) = self.laid.get_mut(slot)
        {
            *laid = Laid { turn: self.turn, value: value() };
        }
    }
}

impl<'o> Sink<'o> for Cells<'_, 'o> {
    #[inline(always)]
    fn put(&mut self, slot: usize, value: Option<Datum<'o>>) {
        self.sheet.known.insert(slot, true);
        match value {
            Some(Datum::Bool(truth)) if !self.counted => {
                let [no, yes] = &mut self.sheet.truths;
                no.insert(slot, !truth);
                yes.insert(slot, truth);
            }
            Some(Datum::Int(number)) if !self.counted => self.sheet.note(slot, number),
            value => self.put_other(slot, value),
        }
    }

    fn take_length(&mut self, slot: usize, length: usize) -> bool {
        match i64::try_from(length) {
            Ok(length) if self.counted => self.sheet.note(slot, length),
            Ok(0) => self.put_code(slot, Code::EMPTY, || None),
            _ => return false,
        }
        self.sheet.known.insert(slot, true);
        true
    }

    fn put_functions(&mut self, slot: usize, functions: FunctionSet) {
        if self.counted {
            return self.put(slot, Some(functions.datum()));
        }
        self.sheet.known.insert(slot, true);
        let (code, datum) = self.values.code_of_functions(functions);
        self.put_code(slot, code, || datum);
    }
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Sheet, Slots};

    #[test]
    fn numbers_compare_as_they_do_alone() {
        let mut sheet = Sheet::default();
        let slots = Slots::first(Slots::ROOM);
        assert_eq!(sheet.missing(1, slots), slots);
        let number = |slot: usize| slot as i64 - 3;
        // Every third has none.
        let there = || (0..Slots::ROOM).filter(|slot| slot % 3 > 0);
        there().for_each(|slot| sheet.note(slot, number(slot)));
        for op in Comparison::ALL {
            for with in [i64::MIN, -3, 0, 5, i64::MAX] {
                let found: Vec<usize> = sheet.comparing(slots, op, with).iter().collect();
                let holds = |slot: &usize| match op {
                    Comparison::Less => number(*slot) < with,
                    Comparison::AtMost => number(*slot) <= with,
                    Comparison::Equal => number(*slot) == with,
                    Comparison::AtLeast => number(*slot) >= with,
                    Comparison::More => number(*slot) > with,
                    Comparison::Differs => number(*slot) != with,
                };
                assert_eq!(found, there().filter(holds).collect::<Vec<_>>(), "{op:?} {with}");
            }
        }
    }

    #[test]
    fn nothing_of_other_subjects_is_left() {
        let mut sheet = Sheet::default();
        let slots = Slots::first(2);
        sheet.missing(1, slots);
        sheet.note(0, 7);
        sheet.truths[1].insert(1, true);
        sheet.known.extend(slots);
        assert!(sheet.missing(1, slots).is_empty());
        assert!(sheet.value(1, 0).is_some() && sheet.value(1, 1).is_some() && sheet.value(2, 0).is_none());
        assert_eq!(sheet.missing(2, slots), slots);
        assert!(sheet.whole(slots).is_empty() && sheet.truths(slots).iter().all(|truths| truths.is_empty()));
        assert!(sheet.value(2, 0).is_none() && sheet.value(2, 1).is_none());
    }
}
