//! What a rule comes to in its plan: the facts under its tests and terms.

use std::collections::BTreeSet;

use super::{Binder, FactId, Plan, Step, Term, TermId, Test, TestId, Way};

/// Terms and tests that have been met.
#[derive(Default)]
struct Met {
    terms: BTreeSet<TermId>,
    tests: BTreeSet<TestId>,
    facts: BTreeSet<FactId>,
}

impl Plan {
    /// The facts that tests and terms rest on.
    pub(crate) fn facts_under(&self, tests: &[TestId], terms: &[TermId]) -> BTreeSet<FactId> {
        let mut met = Met::default();
        tests.iter().for_each(|&test| self.meet_test(test, &mut met));
        terms.iter().for_each(|&term| self.meet(term, &mut met));
        met.facts
    }

    fn meet(&self, id: TermId, met: &mut Met) {
        if !met.terms.insert(id) {
            return;
        }
        match self.get_term(id) {
            Term::Const(_) | Term::Bound(_) => {}
            Term::Fact(fact) => drop(met.facts.insert(*fact)),
            Term::Part(of, _) => self.meet(*of, met),
            Term::Element(left, right) | Term::Compare(_, left, right) | Term::In(left, right) => {
                self.meet(*left, met);
                self.meet(*right, met);
            }
            Term::List(terms) | Term::Set(terms) | Term::First(terms) | Term::Agree(terms) | Term::Call(_, terms) => {
                terms.iter().for_each(|&term| self.meet(term, met))
            }
            Term::Record(fields) => fields.iter().for_each(|&(_, term)| self.meet(term, met)),
            Term::Gather(_, ways) => ways.iter().for_each(|way| self.meet_way(way, met)),
        }
    }

    fn meet_way(&self, way: &Way, met: &mut Met) {
        for step in &way.steps {
            match step {
                Step::Each(Binder { of, .. }) => self.meet(*of, met),
                Step::When(test) => self.meet_test(*test, met),
            }
        }
        self.meet(way.item, met);
    }

    fn meet_test(&self, id: TestId, met: &mut Met) {
        if !met.tests.insert(id) {
            return;
        }
        match self.get_test(id) {
            Test::Const(_) => {}
            Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|&test| self.meet_test(test, met)),
            Test::Not(test) => self.meet_test(*test, met),
            Test::Holds(term) | Test::Defined(term) | Test::Given(term) => self.meet(*term, met),
            Test::Compare(_, left, right) | Test::In(left, right) => {
                self.meet(*left, met);
                self.meet(*right, met);
            }
            Test::Exists(binder, test) | Test::Every(binder, test) => {
                self.meet(binder.of, met);
                self.meet_test(*test, met);
            }
        }
    }
}
