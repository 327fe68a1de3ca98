//! Tests made simple: what can be said without facts is said when a plan is made.

use super::{Builtin, Gathering, Plan, Term, TermId, Test, TestId};
use crate::datum::Datum;

impl Plan {
    pub(super) fn simplified(&self, test: Test) -> Test {
        match test {
            Test::All(parts) => self.joined(parts, true),
            Test::Any(parts) => self.joined(parts, false),
            Test::Not(inner) => match self.get_test(inner) {
                Test::Const(truth) => Test::Const(!truth),
                Test::Not(inner) => self.get_test(*inner).clone(),
                _ => Test::Not(inner),
            },
            Test::Exists(_, inner) if *self.get_test(inner) == Test::Const(false) => Test::Const(false),
            Test::Every(_, inner) if *self.get_test(inner) == Test::Const(true) => Test::Const(true),
            Test::Holds(term) => match self.get_term(term) {
                Term::Const(datum) => Test::Const(*datum != Datum::Bool(false)),
                Term::Compare(op, left, right) => Test::Compare(*op, *left, *right),
                Term::In(value, of) => Test::In(*value, *of),
                _ => Test::Holds(term),
            },
            Test::Defined(term) | Test::Given(term) if self.is_always_defined(term) => Test::Const(true),
            other => other,
        }
    }

    /// Tests joined by "and" (`neutral` is true) or by "or".
    fn joined(&self, parts: Vec<TestId>, neutral: bool) -> Test {
        let mut flat: Vec<TestId> = Vec::with_capacity(parts.len());
        for part in parts {
            match (self.get_test(part), neutral) {
                (Test::Const(truth), _) if *truth == neutral => {}
                (Test::Const(truth), _) => return Test::Const(*truth),
                (Test::All(inner), true) | (Test::Any(inner), false) => {
                    flat.extend(inner.iter().filter(|part| !flat.contains(part)).copied().collect::<Vec<_>>());
                }
                _ if flat.contains(&part) => {}
                _ => flat.push(part),
            }
        }
        match flat.as_slice() {
            [] => Test::Const(neutral),
            [one] => self.get_test(*one).clone(),
            _ if neutral => Test::All(flat),
            _ => Test::Any(flat),
        }
    }

    /// Whether a term is defined whatever the facts are. Facts are never absent, nor are the parts of their records.
    pub(crate) fn is_always_defined(&self, id: TermId) -> bool {
        match self.get_term(id) {
            Term::Const(_) | Term::Fact(_) | Term::Bound(_) | Term::In(..) => true,
            Term::Gather(gathering, _) => *gathering != Gathering::Only,
            Term::List(items) | Term::Set(items) => items.iter().all(|&item| self.is_always_defined(item)),
            Term::Record(fields) => fields.iter().all(|&(_, value)| self.is_always_defined(value)),
            Term::First(terms) => terms.iter().any(|&term| self.is_always_defined(term)),
            Term::Compare(_, left, right) => self.is_always_defined(*left) && self.is_always_defined(*right),
            Term::Call(Builtin::Min | Builtin::Max, _) | Term::Agree(_) | Term::Part(..) | Term::Element(..) => false,
            Term::Call(_, arguments) => arguments.iter().all(|&argument| self.is_always_defined(argument)),
        }
    }
}
