//! What a rule comes to in its plan: the facts under its tests and terms.

use std::collections::BTreeSet;

use super::{Binder, FactId, Plan, Step, Term, TermId, Test, TestId, Way};

/// What a term or a test is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    Fact(FactId),
    Term(TermId),
    Test(TestId),
}

impl Plan {
    /// The facts that tests and terms rest on.
    pub(crate) fn facts_under(&self, tests: &[TestId], terms: &[TermId]) -> BTreeSet<FactId> {
        let mut met = BTreeSet::new();
        let mut ahead: Vec<Piece> = tests.iter().map(|&test| Piece::Test(test)).collect();
        ahead.extend(terms.iter().map(|&term| Piece::Term(term)));
        while let Some(piece) = ahead.pop() {
            if met.insert(piece) {
                self.pieces(piece, &mut |below| ahead.push(below));
            }
        }
        met.into_iter().filter_map(|piece| if let Piece::Fact(fact) = piece { Some(fact) } else { None }).collect()
    }

    /// What a piece is made of at first hand.
    pub(crate) fn pieces(&self, piece: Piece, each: &mut impl FnMut(Piece)) {
        match piece {
            Piece::Fact(_) => {}
            Piece::Term(term) => self.pieces_of_term(term, each),
            Piece::Test(test) => self.pieces_of_test(test, each),
        }
    }

    fn pieces_of_term(&self, id: TermId, each: &mut impl FnMut(Piece)) {
        match self.get_term(id) {
            Term::Const(_) | Term::Bound(_) => {}
            Term::Fact(fact) => each(Piece::Fact(*fact)),
            Term::Part(of, _) => each(Piece::Term(*of)),
            Term::Element(left, right) | Term::Compare(_, left, right) | Term::In(left, right) => {
                each(Piece::Term(*left));
                each(Piece::Term(*right));
            }
            Term::List(terms) | Term::Set(terms) | Term::First(terms) | Term::Agree(terms) | Term::Call(_, terms) => {
                terms.iter().for_each(|&term| each(Piece::Term(term)))
            }
            Term::Record(fields) => fields.iter().for_each(|&(_, term)| each(Piece::Term(term))),
            Term::Gather(_, ways) => ways.iter().for_each(|way| pieces_of_way(way, each)),
        }
    }

    fn pieces_of_test(&self, id: TestId, each: &mut impl FnMut(Piece)) {
        match self.get_test(id) {
            Test::Const(_) => {}
            Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|&test| each(Piece::Test(test))),
            Test::Not(test) => each(Piece::Test(*test)),
            Test::Holds(term) | Test::Defined(term) | Test::Given(term) => each(Piece::Term(*term)),
            Test::Compare(_, left, right) | Test::In(left, right) => {
                each(Piece::Term(*left));
                each(Piece::Term(*right));
            }
            Test::Exists(binder, test) | Test::Every(binder, test) => {
                each(Piece::Term(binder.of));
                each(Piece::Test(*test));
            }
        }
    }
}

fn pieces_of_way(way: &Way, each: &mut impl FnMut(Piece)) {
    for step in &way.steps {
        match step {
            Step::Each(Binder { of, .. }) => each(Piece::Term(*of)),
            Step::When(test) => each(Piece::Test(*test)),
        }
    }
    each(Piece::Term(way.item));
}
