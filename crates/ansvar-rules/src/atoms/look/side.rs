//! Subjects side by side: some of them, and what each answers to one question.

use super::super::plan::FactId;
use super::plain::Plain;
use super::recall::Code;
use super::{Answer, Coded, Laid, Look, Subject, TestId};

/// Some of the subjects that are looked at side by side, by their slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Slots(u64);

impl Slots {
    /// The most subjects that are looked at side by side.
    pub(crate) const ROOM: usize = u64::BITS as usize;

    /// The first so many; all there is room for, if there are more.
    pub(crate) fn first(count: usize) -> Self {
        let left_out = Self::ROOM.saturating_sub(count);
        Self(u32::try_from(left_out).ok().and_then(|left_out| u64::MAX.checked_shr(left_out)).unwrap_or(0))
    }

    /// Whether there are none.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let slot = (left != 0).then(|| left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            slot
        })
    }

    /// Takes one in.
    const fn insert(&mut self, slot: usize) {
        self.0 |= 1 << slot;
    }
}

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
        self.code_each(subjects, slots, fact);
        let first = fact.place() * self.room;
        let mut left = Slots::default();
        let plain = Plain::of(self.plan, test);
        let Some(values) = self.recall.of(fact) else { return slots };
        for slot in slots.iter() {
            let code = self.codes.get(first + slot).map_or(Code::NONE, |coded| coded.code);
            let answer = match &plain {
                Some(plain) if code == Code::NONE => {
                    Some(plain.answer(self.facts.get(first + slot).and_then(|laid| laid.value.as_ref())))
                }
                _ => values.answer(place, code),
            };
            match answer {
                Some(answer) => answers.note(slot, answer),
                None => left.insert(slot),
            }
        }
        left
    }

    /// Finds the numbers of the values of a fact of some subjects; a value that has none is laid down.
    fn code_each<S: Subject<'o>>(&mut self, subjects: &[S], slots: Slots, fact: FactId) {
        let (first, turn) = (fact.place() * self.room, self.turn);
        let Some(values) = self.recall.of(fact) else { return };
        for slot in slots.iter() {
            let (Some(subject), Some(coded)) = (subjects.get(slot), self.codes.get_mut(first + slot)) else { continue };
            if coded.turn == turn {
                continue;
            }
            let value = subject.fact(fact);
            *coded = Coded { turn, code: values.code(value.as_ref()) };
            if coded.code == Code::NONE
                && let Some(laid) = self.facts.get_mut(first + slot)
            {
                *laid = Laid { turn, value };
            }
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
            Answer::No => no.insert(slot),
            Answer::Yes => yes.insert(slot),
            Answer::Unsure => unsure.insert(slot),
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

    /// Something with two facts, or without them.
    struct Two([Option<Datum<'static>>; 2]);

    impl Subject<'static> for Two {
        fn fact(&self, fact: FactId) -> Option<Datum<'static>> {
            self.0.get(fact.place()).cloned().flatten()
        }
    }

    fn values() -> Vec<Option<Datum<'static>>> {
        let text = |text: &'static str| Datum::Text(text.into());
        let list = |length: i64| Datum::List((0..length).map(Datum::Int).collect());
        let plain = [Datum::Null, Datum::Bool(false), Datum::Bool(true), text("a"), text("b"), list(0), list(9)];
        let numbers = (0..400).map(Datum::Int);
        [None, Some(Datum::Number("1.5".into()))]
            .into_iter()
            .chain(plain.into_iter().chain(numbers).map(Some))
            .collect()
    }

    #[test]
    fn side_by_side_all_answer_as_they_do_alone() {
        let mut plan = Plan::default();
        let [one, two] = ["one", "two"].map(|name| plan.fact(&[name.into()]));
        let [number, text] = [Datum::Int(7), Datum::Text("a".into())].map(|datum| plan.constant(datum));
        let count = plan.term(Term::Call(Builtin::Count, vec![one]));
        let list = plan.constant(Datum::List([Datum::Int(3), Datum::Int(5)].into()));
        let tests = [
            Test::Compare(Comparison::More, one, number),
            Test::Compare(Comparison::AtMost, number, count),
            Test::Compare(Comparison::Equal, one, text),
            Test::Compare(Comparison::Less, one, two),
            Test::Compare(Comparison::Differs, one, one),
            Test::In(one, list),
            Test::Holds(one),
            Test::Given(two),
        ];
        let tests = tests.map(|test| plan.test(test));
        let rests = Rests::of(&plan, &[]);
        let values = values();
        let turned = values.iter().cycle().skip(3);
        let subjects: Vec<Two> = values.iter().zip(turned).map(|(one, two)| Two([one.clone(), two.clone()])).collect();
        let mut look = Look::new(&plan, &rests, Slots::ROOM);
        for subjects in subjects.chunks(Slots::ROOM).chain(subjects.chunks(7)) {
            look.turn();
            for test in tests {
                let [no, yes, unsure] = look.ask_each(subjects, Slots::first(subjects.len()), test);
                let mut told = [(no, Answer::No), (yes, Answer::Yes), (unsure, Answer::Unsure)]
                    .into_iter()
                    .flat_map(|(slots, answer)| slots.iter().map(move |slot| (slot, answer)))
                    .collect::<Vec<_>>();
                told.sort_unstable();
                let alone = subjects.iter().map(|subject| {
                    let mut alone = Look::new(&plan, &rests, 1);
                    alone.turn();
                    alone.ask(subject, test)
                });
                assert_eq!(told, alone.enumerate().collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn the_first_slots_are_those_there_is_room_for() {
        for count in [0, 1, 63, 64, 65, 1000] {
            let slots: Vec<usize> = Slots::first(count).iter().collect();
            assert_eq!(slots, (0..count.min(Slots::ROOM)).collect::<Vec<_>>());
            assert_eq!(Slots::first(count).is_empty(), count == 0);
        }
    }
}
