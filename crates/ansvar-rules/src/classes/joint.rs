//! The answers of one entity to all rules that are asked together, as they come up.

use crate::atoms::{Answer, Plan, TestId};

/// The answers of one entity to all rules of a tree, each question once.
pub(super) struct Joint {
    answers: Vec<(TestId, Answer)>,
    /// For each test, the number of the last entity that has answered it.
    answered: Vec<u64>,
    number: u64,
}

impl Joint {
    /// No answers yet to the tests of a plan.
    pub(super) fn of(plan: &Plan) -> Self {
        Self { answers: Vec::new(), answered: vec![0; plan.test_count()], number: 0 }
    }

    /// The answers of the entity turned to, in the order in which they were noted.
    pub(super) fn answers(&self) -> &[(TestId, Answer)] {
        &self.answers
    }

    /// Turns to the next entity.
    pub(super) fn turn(&mut self) {
        self.number += 1;
        self.answers.clear();
    }

    /// Notes what a test has come to, if it has not been noted.
    pub(super) fn note(&mut self, test: TestId, answer: Answer) {
        if let Some(last) = self.answered.get_mut(test.place())
            && *last != self.number
        {
            *last = self.number;
            self.answers.push((test, answer));
        }
    }
}
