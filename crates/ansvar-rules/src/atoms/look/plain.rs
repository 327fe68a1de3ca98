//! Plain tests: a fact, or how many elements it has, compared with what is the same for all subjects.

use std::borrow::Cow;

use super::super::plan::{Builtin, Plan, Term, TermId, Test, TestId};
use super::super::work;
use super::{Answer, Sure};
use crate::datum::Datum;
use crate::syntax::Comparison;

/// A comparison of two plain terms over one fact.
pub(super) struct Plain<'p> {
    op: Comparison,
    left: Side<'p>,
    right: Side<'p>,
}

/// A side of a comparison.
enum Side<'p> {
    Const(&'p Datum<'static>),
    Fact,
    Count,
}

impl<'p> Plain<'p> {
    /// A test that rests on one fact alone; `None` where it is not plain.
    pub(super) fn of(plan: &'p Plan, test: TestId) -> Option<Self> {
        match plan.get_test(test) {
            Test::Compare(op, left, right) => {
                Some(Self { op: *op, left: Side::of(plan, *left)?, right: Side::of(plan, *right)? })
            }
            _ => None,
        }
    }

    /// How the fact, or its length, is compared with a whole number, if it is.
    pub(super) const fn number(&self, length: bool) -> Option<(Comparison, i64)> {
        let (side, op, number) = match (&self.left, &self.right) {
            (side, Side::Const(Datum::Int(number))) => (side, self.op, *number),
            (Side::Const(Datum::Int(number)), side) => (side, self.op.turned(), *number),
            _ => return None,
        };
        match (side, length) {
            (Side::Fact, false) | (Side::Count, true) => Some((op, number)),
            _ => None,
        }
    }

    /// What it comes to for a value of the fact.
    pub(super) fn answer(&self, value: Option<&Datum<'_>>) -> Answer {
        let compared = || match (self.left.value(value)?, self.right.value(value)?) {
            (Some(left), Some(right)) => work::compare(self.op, &left, &right),
            _ => Ok(false),
        };
        Answer::of(compared())
    }
}

impl<'p> Side<'p> {
    fn of(plan: &'p Plan, term: TermId) -> Option<Self> {
        let is_fact = |term| matches!(plan.get_term(term), Term::Fact(_));
        match plan.get_term(term) {
            Term::Const(datum) => Some(Self::Const(datum)),
            Term::Fact(_) => Some(Self::Fact),
            Term::Call(Builtin::Count, of) => match of.as_slice() {
                [only] if is_fact(*only) => Some(Self::Count),
                _ => None,
            },
            _ => None,
        }
    }

    fn value<'v>(&self, value: Option<&'v Datum<'v>>) -> Sure<Option<Cow<'v, Datum<'v>>>>
    where
        'p: 'v,
    {
        match (self, value) {
            (Self::Const(datum), _) => Ok(Some(Cow::Borrowed(datum))),
            (Self::Fact, value) => Ok(value.map(Cow::Borrowed)),
            (Self::Count, Some(value)) => {
                work::call(Builtin::Count, std::slice::from_ref(value)).map(|count| count.map(Cow::Owned))
            }
            (Self::Count, None) => Ok(None),
        }
    }
}
