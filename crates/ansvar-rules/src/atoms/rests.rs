//! What terms and tests rest on: facts that are the same for all subjects, one fact alone, or several.

use super::plan::{Builtin, FactId, Piece, Plan, Term, TermId, Test, TestId};

/// What the terms and tests of a plan rest on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rests {
    facts: Vec<bool>,
    terms: Vec<bool>,
    tests: Vec<bool>,
    /// For each test that rests on one fact alone: the fact, and its place among the tests that do.
    alone: Vec<Option<(FactId, u32)>>,
    /// For each fact, how many tests rest on it alone.
    widths: Vec<u32>,
    /// For each fact, whether these tests ask how many elements it has and nothing else.
    counted: Vec<bool>,
}

/// The facts under a piece, as far as they matter.
#[derive(Clone, Copy, Debug)]
struct Under {
    /// Whether all of them are the same for all subjects.
    steady: bool,
    facts: Count,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Count {
    None,
    One(FactId),
    Several,
}

impl Count {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, count) | (count, Self::None) => count,
            (one, other) if one == other => one,
            _ => Self::Several,
        }
    }
}

impl Rests {
    /// Finds out, with for each fact whether it is the same for all subjects. O(pieces).
    pub(crate) fn of(plan: &Plan, steady: &[bool]) -> Self {
        let mut walk =
            Walk { plan, steady, terms: vec![None; plan.term_count()], tests: vec![None; plan.test_count()] };
        let terms = plan.terms().map(|term| walk.under(Piece::Term(term)).steady).collect();
        let under: Vec<_> = plan.tests().map(|test| (test, walk.under(Piece::Test(test)))).collect();
        let mut widths = vec![0; plan.fact_count()];
        let mut alone = |&(test, under): &(TestId, Under)| match under.facts {
            // What is bound around a test is more than the fact, and what is the same for all is kept anyway.
            Count::One(fact) if !under.steady && plan.free_of_test(test) == 0 => {
                let width: &mut u32 = widths.get_mut(fact.place())?;
                *width += 1;
                Some((fact, *width - 1))
            }
            _ => None,
        };
        let alone: Vec<_> = under.iter().map(&mut alone).collect();
        let mut counted: Vec<bool> = widths.iter().map(|&width| width > 0).collect();
        for (test, (fact, _)) in plan.tests().zip(&alone).filter_map(|(test, alone)| Some((test, (*alone)?))) {
            counted.get_mut(fact.place()).into_iter().for_each(|counted| *counted &= counts(plan, test));
        }
        let tests = under.iter().map(|(_, under)| under.steady).collect();
        Self { facts: steady.to_vec(), terms, tests, alone, widths, counted }
    }

    /// Whether a fact is the same for all subjects.
    pub(super) fn is_steady_fact(&self, fact: FactId) -> bool {
        self.facts.get(fact.place()).copied().unwrap_or_default()
    }

    /// Whether a term comes to the same for all subjects.
    pub(super) fn is_steady_term(&self, term: TermId) -> bool {
        self.terms.get(term.place()).copied().unwrap_or_default()
    }

    /// Whether a test comes to the same for all subjects.
    pub(super) fn is_steady(&self, test: TestId) -> bool {
        self.tests.get(test.place()).copied().unwrap_or_default()
    }

    /// The one fact that a test rests on, and its place among the tests that rest on it alone.
    pub(super) fn alone(&self, test: TestId) -> Option<(FactId, u32)> {
        self.alone.get(test.place()).copied().flatten()
    }

    /// Whether the tests that rest on a fact alone ask how many elements it has and nothing else.
    pub(super) fn is_counted(&self, fact: FactId) -> bool {
        self.counted.get(fact.place()).copied().unwrap_or_default()
    }

    /// For each fact, how many tests rest on it alone.
    pub(super) fn widths(&self) -> &[u32] {
        &self.widths
    }
}

/// Whether a test compares constants with how many elements a fact has.
fn counts(plan: &Plan, test: TestId) -> bool {
    let counts = |term| match plan.get_term(term) {
        Term::Const(_) => true,
        Term::Call(Builtin::Count, of) => of.iter().all(|&of| matches!(plan.get_term(of), Term::Fact(_))),
        _ => false,
    };
    matches!(plan.get_test(test), Test::Compare(_, left, right) if counts(*left) && counts(*right))
}

/// A walk through the pieces of a plan, each looked at once.
struct Walk<'p> {
    plan: &'p Plan,
    steady: &'p [bool],
    terms: Vec<Option<Under>>,
    tests: Vec<Option<Under>>,
}

impl Walk<'_> {
    fn under(&mut self, piece: Piece) -> Under {
        if let Piece::Fact(fact) = piece {
            let steady = self.steady.get(fact.place()).copied().unwrap_or_default();
            return Under { steady, facts: Count::One(fact) };
        }
        if let Some(known) = self.slot(piece).and_then(|slot| *slot) {
            return known;
        }
        let mut under = Under { steady: true, facts: Count::None };
        let mut below = Vec::new();
        self.plan.pieces(piece, &mut |piece| below.push(piece));
        for piece in below {
            let below = self.under(piece);
            under = Under { steady: under.steady && below.steady, facts: under.facts.and(below.facts) };
        }
        self.slot(piece).into_iter().for_each(|slot| *slot = Some(under));
        under
    }

    fn slot(&mut self, piece: Piece) -> Option<&mut Option<Under>> {
        match piece {
            Piece::Fact(_) => None,
            Piece::Term(term) => self.terms.get_mut(term.place()),
            Piece::Test(test) => self.tests.get_mut(test.place()),
        }
    }
}
