//! Subjects side by side: what each of some of them answers to one question.

use super::super::plan::FactId;
use super::plain::Plain;
use super::recall::Code;
use super::sheet::Cells;
use super::slots::Slots;
use super::{Answer, Look, Subject, TestId};

impl<'o> Look<'_, 'o> {
    /// Which of some subjects give each answer to a test: no, yes, and unsure.
    pub(crate) fn ask_each<S: Subject<'o>>(&mut self, subjects: &[S], slots: Slots, test: TestId) -> [Slots; 3] {
        let mut answers = ByAnswer::default();
        let left = match self.rests.alone(test) {
            Some(alone) => self.recall_each(subjects, slots, (test, alone), &mut answers),
            None => slots,
        };
        for slot in left.iter() {
            if let Some(subject) = subjects.get(slot) {
                self.take_up(slot);
                answers.note(slot, self.ask(subject, test));
            }
        }
        answers.0
    }

    /// Notes what is recalled of the answers to a test that rests on one fact alone, or is plain from the value; the
    /// others are returned.
    fn recall_each<S: Subject<'o>>(
        &mut self,
        subjects: &[S],
        slots: Slots,
        (test, (fact, place)): (TestId, (FactId, u32)),
        answers: &mut ByAnswer,
    ) -> Slots {
        self.put_down(subjects, slots, fact);
        let (Some(sheet), Some(values)) = (self.sheets.get(fact.place()), self.recall.of(fact)) else { return slots };
        let plain = Plain::of(self.plan, test);
        let mut others = sheet.known(slots);
        let mut left = slots.without(others);
        for (code, slots) in [Code::FALSE, Code::TRUE].into_iter().zip(sheet.truths(others)) {
            match values.answer(place, code) {
                Some(answer) => answers.note_all(slots, answer),
                None => left.extend(slots),
            }
            others = others.without(slots);
        }
        let whole = sheet.whole(others);
        let counted = self.rests.is_counted(fact);
        match plain.as_ref().and_then(|plain| plain.number(counted)) {
            Some((op, number)) => {
                let yes = sheet.comparing(whole, op, number);
                answers.note_all(yes, Answer::Yes);
                answers.note_all(whole.without(yes), Answer::No);
            }
            None => left.extend(whole),
        }
        others = others.without(whole);
        let first = fact.place() * self.room;
        // Many in a row have the same value.
        let mut last = (Code::NONE, None);
        for slot in others.iter() {
            let code = self.codes.get(first + slot).map_or(Code::NONE, |coded| coded.code);
            if code == Code::NONE {
                let value = self.facts.get(first + slot).and_then(|laid| laid.value.as_ref());
                match &plain {
                    Some(plain) => answers.note(slot, plain.answer(value)),
                    None => left.insert(slot, true),
                }
                continue;
            }
            if code != last.0 {
                last = (code, values.answer(place, code));
            }
            match last.1 {
                Some(answer) => answers.note(slot, answer),
                None => left.insert(slot, true),
            }
        }
        left
    }

    /// Puts down the values of a fact of some subjects, where they have not been.
    fn put_down<S: Subject<'o>>(&mut self, subjects: &[S], slots: Slots, fact: FactId) {
        let own = fact.place() * self.room..(fact.place() + 1) * self.room;
        let (Some(sheet), Some(values)) = (self.sheets.get_mut(fact.place()), self.recall.of(fact)) else { return };
        let (Some(codes), Some(laid)) = (self.codes.get_mut(own.clone()), self.facts.get_mut(own)) else { return };
        let (missing, turn) = (sheet.missing(self.turn, slots), self.turn);
        let counted = self.rests.is_counted(fact);
        if !missing.is_empty() {
            S::fact_each(subjects, missing, fact, &mut Cells { sheet, values, codes, laid, turn, counted });
        }
    }
}

/// Subjects by what they answer: no, yes, and unsure.
#[derive(Default)]
struct ByAnswer([Slots; 3]);

impl ByAnswer {
    fn note(&mut self, slot: usize, answer: Answer) {
        let Self([no, yes, unsure]) = self;
        match answer {
            Answer::No => no.insert(slot, true),
            Answer::Yes => yes.insert(slot, true),
            Answer::Unsure => unsure.insert(slot, true),
        }
    }

    const fn note_all(&mut self, slots: Slots, answer: Answer) {
        let Self([no, yes, unsure]) = self;
        match answer {
            Answer::No => no.extend(slots),
            Answer::Yes => yes.extend(slots),
            Answer::Unsure => unsure.extend(slots),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::plan::{Builtin, Plan, Term, Test};
    use super::super::super::rests::Rests;
    use super::{Answer, FactId, Look, Slots, Subject};
    use crate::datum::Datum;
    use crate::syntax::Comparison;

    /// Something with three facts, or without them.
    struct Three([Option<Datum<'static>>; 3]);

    impl Subject<'static> for Three {
        fn fact(&self, fact: FactId) -> Option<Datum<'static>> {
            self.0.get(fact.place()).cloned().flatten()
        }
    }

    fn values() -> Vec<Option<Datum<'static>>> {
        let text = |text: &'static str| Datum::Text(text.into());
        let list = |length: i64| Datum::List((0..length).map(Datum::Int).collect());
        let set = Datum::set(vec![Datum::Int(1), Datum::Int(2)]);
        let plain = [Datum::Null, Datum::Bool(false), Datum::Bool(true), text("a"), text("b"), set];
        let numbers = (0..400).map(Datum::Int);
        [None, Some(Datum::Number("1.5".into()))]
            .into_iter()
            .chain(plain.into_iter().chain((0..11).map(list)).chain(numbers).map(Some))
            .collect()
    }

    #[test]
    fn side_by_side_all_answer_as_they_do_alone() {
        let mut plan = Plan::default();
        // Of the third, tests by itself only ask how long it is.
        let [one, two, three] = ["one", "two", "three"].map(|name| plan.fact(&[name.into()]));
        let [number, text] = [Datum::Int(7), Datum::Text("a".into())].map(|datum| plan.constant(datum));
        let [count, length] = [one, three].map(|of| plan.term(Term::Call(Builtin::Count, vec![of])));
        let less = plan.term(Term::Call(Builtin::Minus, vec![length, two]));
        let list = plan.constant(Datum::List([Datum::Int(3), Datum::Int(5)].into()));
        let mut tests = vec![
            Test::Compare(Comparison::Equal, one, text),
            Test::Compare(Comparison::Less, one, two),
            Test::Compare(Comparison::Differs, one, one),
            Test::Compare(Comparison::Equal, length, length),
            Test::Compare(Comparison::Equal, length, text),
            Test::Compare(Comparison::AtLeast, less, number),
            Test::Compare(Comparison::More, three, two),
            Test::In(one, list),
            Test::Holds(one),
            Test::Given(two),
        ];
        for op in Comparison::ALL {
            let with = |term| [Test::Compare(op, term, number), Test::Compare(op, number, term)];
            tests.extend([one, count, length].into_iter().flat_map(with));
        }
        let tests: Vec<_> = tests.into_iter().map(|test| plan.test(test)).collect();
        let (rests, none) = (Rests::of(&plan, &[]), Rests::default());
        let values = values();
        let (turned, again) = (values.iter().cycle().skip(3), values.iter().cycle().skip(7));
        let subjects = values.iter().zip(turned).zip(again);
        let subjects: Vec<_> = subjects.map(|((a, b), c)| Three([a.clone(), b.clone(), c.clone()])).collect();
        let mut look = Look::new(&plan, &rests, Slots::ROOM);
        for subjects in subjects.chunks(Slots::ROOM).chain(subjects.chunks(7)) {
            look.turn();
            // First some of them, then all.
            for count in [subjects.len() / 2, subjects.len()] {
                for &test in &tests {
                    let [no, yes, unsure] = look.ask_each(subjects, Slots::first(count), test);
                    let mut told = [(no, Answer::No), (yes, Answer::Yes), (unsure, Answer::Unsure)]
                        .into_iter()
                        .flat_map(|(slots, answer)| slots.iter().map(move |slot| (slot, answer)))
                        .collect::<Vec<_>>();
                    told.sort_unstable();
                    let alone = subjects.iter().take(count).map(|subject| {
                        let mut alone = Look::new(&plan, &none, 1);
                        alone.turn();
                        alone.ask(subject, test)
                    });
                    assert_eq!(told, alone.enumerate().collect::<Vec<_>>(), "{:?}", plan.get_test(test));
                }
            }
        }
    }
}
