//! A tree of answers: where an entity's answers lead, asked one after the other.
//!
//! What is asked next depends on the answers so far, and on nothing else. So the answers of the entities seen make a
//! tree, and an entity that answers as one before it costs no more than the questions on its way.

use std::ops::Range;

use ansvar_model::CheckCounts;

use crate::atoms::{Answer, Look, Slots, Subject, TestId};
use crate::engine::Verdict;
use crate::standing::Standing;

/// A tree with more questions than this is given up for two, each with half of the rules: the answers of rules that have
/// little in common multiply.
const QUESTIONS: usize = 50_000;

/// Where answers lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Unknown,
    Question(u32),
    Leaf(u32),
}

/// A question, and where each answer leads.
#[derive(Debug)]
struct Question {
    test: TestId,
    next: [Next; 3],
}

/// What holds for all entities that end here.
#[derive(Debug)]
pub(super) struct Leaf {
    /// How many have.
    entities: u64,
    /// What each rule of the tree says of them.
    ends: Box<[End]>,
    /// The rules that have found the same on each of them.
    pub(super) found: Box<[(usize, Verdict<'static>)]>,
    /// The rules that say something of their own on each of them.
    pub(super) each: Box<[usize]>,
}

impl Leaf {
    /// What the rules of the tree say of all entities that end here, those left out that say something of their own.
    pub(super) fn standings(&self) -> impl Iterator<Item = (usize, Standing)> + '_ {
        let same = |(rule, end): (usize, &End)| match end {
            End::Same(verdict) => Some((rule, verdict.standing())),
            End::Each => None,
        };
        self.ends.iter().enumerate().filter_map(same)
    }
}

/// What a rule says of entities.
#[derive(Clone, Debug)]
pub(super) enum End {
    Same(Verdict<'static>),
    /// It must be asked of each.
    Each,
}

/// The answers of entities to some rules.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) rules: Range<usize>,
    first: Next,
    questions: Vec<Question>,
    leaves: Vec<Leaf>,
}

impl Tree {
    pub(super) const fn new(rules: Range<usize>) -> Self {
        Self { rules, first: Next::Unknown, questions: Vec::new(), leaves: Vec::new() }
    }

    /// The leaf that the answers of each of some entities side by side lead to, question by question; `None` when no
    /// entity has given them before.
    pub(super) fn find_each<'o>(&self, look: &mut Look<'_, 'o>, entities: &[impl Subject<'o>]) -> Vec<Option<usize>> {
        let mut leaves = vec![None; entities.len()];
        let mut ways = vec![(self.first, Slots::first(entities.len()))];
        while let Some((next, slots)) = ways.pop() {
            match next {
                Next::Unknown => {}
                Next::Leaf(leaf) => {
                    let slots = slots.iter();
                    slots.for_each(|slot| leaves.get_mut(slot).into_iter().for_each(|at| *at = leaf.try_into().ok()));
                }
                Next::Question(question) => {
                    let Some(question) = self.questions.get(question as usize) else { continue };
                    let answers = look.ask_each(entities, slots, question.test);
                    ways.extend(question.next.into_iter().zip(answers).filter(|(_, slots)| !slots.is_empty()));
                }
            }
        }
        leaves
    }

    /// The leaf that an entity's answers lead to; `None` when no entity has given them before.
    pub(super) fn find<'o>(&self, look: &mut Look<'_, 'o>, entity: &impl Subject<'o>) -> Option<usize> {
        let mut next = self.first;
        loop {
            match next {
                Next::Unknown => return None,
                Next::Leaf(leaf) => return usize::try_from(leaf).ok(),
                Next::Question(question) => {
                    let question = self.questions.get(question as usize)?;
                    next = question.next(look.ask(entity, question.test));
                }
            }
        }
    }

    /// Takes in one entity more; what each of its rules says is only worked out where it differs.
    pub(super) fn leaf(&mut self, leaf: usize) -> Option<&Leaf> {
        let leaf = self.leaves.get_mut(leaf)?;
        leaf.entities += 1;
        Some(leaf)
    }

    /// Takes in one entity more, if there is nothing else to do about it.
    pub(super) fn pass(&mut self, leaf: usize) -> bool {
        match self.leaves.get_mut(leaf) {
            Some(leaf) if leaf.found.is_empty() && leaf.each.is_empty() => {
                leaf.entities += 1;
                true
            }
            _ => false,
        }
    }

    /// Notes where answers lead, with one entity that has given them.
    pub(super) fn grow(&mut self, answers: &[(TestId, Answer)], ends: Vec<End>) {
        let Ok(place) = u32::try_from(self.leaves.len()) else { return };
        let mut at = None;
        for &(test, answer) in answers {
            let Ok(new) = u32::try_from(self.questions.len()) else { return };
            let question = match self.slot(at) {
                Some(Next::Question(question)) => *question,
                Some(slot @ Next::Unknown) => {
                    *slot = Next::Question(new);
                    self.questions.push(Question { test, next: [Next::Unknown; 3] });
                    new
                }
                Some(Next::Leaf(_)) | None => return,
            };
            at = Some((question, answer));
        }
        let Some(slot @ Next::Unknown) = self.slot(at) else { return };
        *slot = Next::Leaf(place);
        let (mut found, mut each) = (Vec::new(), Vec::new());
        for (rule, end) in self.rules.clone().zip(&ends) {
            match end {
                End::Same(verdict) if verdict.has_findings() => found.push((rule, verdict.clone())),
                End::Same(_) => {}
                End::Each => each.push(rule),
            }
        }
        self.leaves.push(Leaf { entities: 1, ends: ends.into(), found: found.into(), each: each.into() });
    }

    fn slot(&mut self, at: Option<(u32, Answer)>) -> Option<&mut Next> {
        match at {
            None => Some(&mut self.first),
            Some((question, answer)) => self.questions.get_mut(question as usize)?.next.get_mut(answer as usize),
        }
    }

    /// Two trees for this one, if it has grown too large and has more than one rule.
    pub(super) fn halves(&self) -> Option<[Self; 2]> {
        if self.questions.len() <= QUESTIONS || self.rules.len() < 2 {
            return None;
        }
        let middle = self.rules.start + self.rules.len() / 2;
        Some([Self::new(self.rules.start..middle), Self::new(middle..self.rules.end)])
    }

    /// Whether more answers may be noted.
    pub(super) fn may_grow(&self) -> bool {
        self.questions.len() <= QUESTIONS
    }

    /// Counts what its rules have said, some left out; those that say something of their own on each entity are counted
    /// elsewhere.
    pub(super) fn count(&self, counts: &mut [CheckCounts], left_out: impl Fn(usize) -> bool) {
        for leaf in &self.leaves {
            for ((rule, counts), end) in counts.iter_mut().enumerate().skip(self.rules.start).zip(&leaf.ends) {
                match end {
                    End::Same(verdict) if !left_out(rule) => verdict.count(counts, leaf.entities),
                    End::Same(_) | End::Each => {}
                }
            }
        }
    }
}

impl Question {
    const fn next(&self, answer: Answer) -> Next {
        let [no, yes, unsure] = self.next;
        match answer {
            Answer::No => no,
            Answer::Yes => yes,
            Answer::Unsure => unsure,
        }
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::CheckCounts;

    use super::{End, QUESTIONS, Tree};
    use crate::atoms::{Answer, FactId, Look, Plan, Rests, Subject, Test, TestId};
    use crate::datum::Datum;
    use crate::engine::Verdict;

    /// Something whose facts are the bits of a number.
    struct Bits(usize);

    impl Subject<'static> for Bits {
        fn fact(&self, fact: FactId) -> Option<Datum<'static>> {
            Some(Datum::Bool(self.0 >> fact.place() & 1 == 1))
        }
    }

    /// A plan with a test for each bit.
    fn plan(bits: usize) -> (Plan, Vec<TestId>) {
        let mut plan = Plan::default();
        let tests = (0..bits).map(|bit| {
            let fact = plan.fact(&[format!("bit_{bit}").into()]);
            plan.test(Test::Holds(fact))
        });
        let tests = tests.collect();
        (plan, tests)
    }

    fn answers(tests: &[TestId], number: usize) -> Vec<(TestId, Answer)> {
        let answer = |bit| if number >> bit & 1 == 1 { Answer::Yes } else { Answer::No };
        tests.iter().enumerate().map(|(bit, &test)| (test, answer(bit))).collect()
    }

    fn end() -> Vec<End> {
        vec![End::Same(Verdict::NotApplicable)]
    }

    #[test]
    fn answers_given_before_lead_to_where_they_led() {
        let (plan, tests) = plan(3);
        let rests = Rests::of(&plan, &[]);
        let mut look = Look::new(&plan, &rests, 1);
        let mut tree = Tree::new(0..1);
        // The second does not come to the last question.
        tree.grow(&answers(&tests, 0b101), end());
        tree.grow(&answers(&tests[..2], 0b10), end());
        let mut find = |number| {
            look.turn();
            tree.find(&mut look, &Bits(number))
        };
        assert_eq!([0b101, 0b010, 0b110, 0b001, 0b011].map(&mut find), [Some(0), Some(1), Some(1), None, None]);
    }

    #[test]
    fn all_who_end_at_a_leaf_are_counted() {
        let (_, tests) = plan(1);
        let mut tree = Tree::new(1..3);
        let verdicts = [Verdict::NotAssessed, Verdict::Assessed([Datum::Null].into())];
        tree.grow(&answers(&tests, 1), verdicts.map(End::Same).into());
        tree.leaf(0);
        let mut counts = vec![CheckCounts::default(); 3];
        tree.count(&mut counts, |_| false);
        assert_eq!((counts[0].not_assessed, counts[1].not_assessed, counts[2].failed), (0, 2, 2));
    }

    #[test]
    fn a_tree_that_grows_too_large_makes_room_for_two() {
        let (_, tests) = plan(17);
        let (mut one, mut five) = (Tree::new(0..1), Tree::new(2..7));
        for number in 0..1 << 17 {
            if five.may_grow() {
                one.grow(&answers(&tests, number), end());
                five.grow(&answers(&tests, number), end());
            }
        }
        assert!(five.questions.len() > QUESTIONS && one.halves().is_none());
        let rules = five.halves().map(|halves| halves.map(|half| half.rules));
        assert_eq!(rules, Some([2..4, 4..7]));
    }
}
