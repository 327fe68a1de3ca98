//! Free levels: what must be bound around a term or a test. Those with none are worked out once for an entity.

use super::{Binder, LEVELS, Level, Plan, Step, Term, TermId, Test, Way};

/// A level as one of a set.
pub(super) const fn bit(level: Level) -> u32 {
    1 << (level % LEVELS)
}

impl Binder {
    /// The levels it binds.
    pub(super) fn bits(&self) -> u32 {
        bit(self.value) | self.key.map_or(0, bit)
    }
}

impl Plan {
    pub(super) fn free_in(&self, term: &Term) -> u32 {
        let of = |id: &TermId| self.free_of(*id);
        match term {
            Term::Const(_) | Term::Fact(_) => 0,
            Term::Bound(level) => bit(*level),
            Term::Part(term, _) => of(term),
            Term::Element(left, right) | Term::Compare(_, left, right) | Term::In(left, right) => of(left) | of(right),
            Term::List(terms) | Term::Set(terms) | Term::First(terms) | Term::Agree(terms) | Term::Call(_, terms) => {
                terms.iter().fold(0, |free, term| free | of(term))
            }
            Term::Record(fields) => fields.iter().fold(0, |free, (_, term)| free | of(term)),
            Term::Gather(_, ways) => ways.iter().fold(0, |free, way| free | self.free_in_way(way)),
        }
    }

    fn free_in_way(&self, way: &Way) -> u32 {
        way.steps.iter().rev().fold(self.free_of(way.item), |free, step| match step {
            Step::When(test) => free | self.free_of_test(*test),
            Step::Each(binder) => self.free_around(binder, free),
        })
    }

    fn free_around(&self, binder: &Binder, inside: u32) -> u32 {
        (inside & !binder.bits()) | self.free_of(binder.of)
    }

    pub(super) fn free_in_test(&self, test: &Test) -> u32 {
        match test {
            Test::Const(_) => 0,
            Test::All(tests) | Test::Any(tests) => tests.iter().fold(0, |free, &test| free | self.free_of_test(test)),
            Test::Not(test) => self.free_of_test(*test),
            Test::Holds(term) | Test::Defined(term) | Test::Given(term) => self.free_of(*term),
            Test::Compare(_, left, right) | Test::In(left, right) => self.free_of(*left) | self.free_of(*right),
            Test::Exists(binder, test) | Test::Every(binder, test) => {
                self.free_around(binder, self.free_of_test(*test))
            }
        }
    }
}
