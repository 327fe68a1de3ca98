//! Expressions: values as terms, conditions as tests.

use std::collections::HashMap;

use super::super::plan::{Binder, Builtin, Gathering, Step, Term, TermId, Test, TestId, Way};
use super::{Compiler, Followed, Local, Named, Unfollowed};
use crate::datum::Datum;
use crate::syntax::{Calculation, Combination, Comparison, Expr, Node, Statement};

impl<'c> Compiler<'c> {
    /// A condition.
    pub(super) fn test(&mut self, expr: &'c Expr) -> Followed<TestId> {
        self.spend()?;
        match &expr.node {
            Node::Compare(op, left, right) => {
                let (left, right) = (self.term(left)?, self.term(right)?);
                Ok(self.comparison(*op, left, right))
            }
            Node::In { key: None, value, of } => {
                let (value, of) = (self.term(value)?, self.term(of)?);
                Ok(self.plan.test(Test::In(value, of)))
            }
            Node::Var(_) | Node::Field(..) | Node::Call(..) => {
                if let Some(Named::Truth(test, _)) = self.named(expr)? {
                    return Ok(test);
                }
                let term = self.term(expr)?;
                Ok(self.plan.test(Test::Holds(term)))
            }
            Node::Assign { .. } => Err(Unfollowed),
            _ => {
                let term = self.term(expr)?;
                Ok(self.plan.test(Test::Holds(term)))
            }
        }
    }

    /// A comparison; whether something was gathered at all does not need all of it.
    fn comparison(&mut self, op: Comparison, left: TermId, right: TermId) -> TestId {
        use Comparison::{AtLeast, AtMost, Differs, Equal, Less, More};
        let asked = match (self.plan.get_term(left), op, self.plan.get_term(right)) {
            (Term::Call(Builtin::Count, of), op, Term::Const(Datum::Int(number))) => match (op, *number) {
                (More | Differs, 0) | (AtLeast, 1) => of.first().map(|&of| (of, true)),
                (Equal | AtMost, 0) | (Less, 1) => of.first().map(|&of| (of, false)),
                _ => None,
            },
            _ => None,
        };
        if let Some((of, wanted)) = asked
            && let Term::Gather(gathering, ways) = self.plan.get_term(of).clone()
            && gathering != Gathering::Only
        {
            let any: Vec<TestId> = ways.iter().map(|way| self.plan.exists(gathering, way)).collect();
            let any = self.plan.test(Test::Any(any));
            return if wanted { any } else { self.plan.test(Test::Not(any)) };
        }
        self.plan.test(Test::Compare(op, left, right))
    }

    /// A value.
    pub(super) fn term(&mut self, expr: &'c Expr) -> Followed<TermId> {
        self.spend()?;
        match &expr.node {
            Node::Scalar(json) => match Datum::from(json) {
                Datum::Number(_) => Err(Unfollowed),
                datum => Ok(self.plan.constant(datum)),
            },
            Node::Var(_) | Node::Field(..) => self.reference(expr),
            Node::Index(of, index) => self.element(of, index),
            Node::Call(..) => match self.named(expr)? {
                Some(named) => Ok(self.value_of(named)),
                None => self.builtin(expr),
            },
            Node::Array(items) => {
                let items = self.terms(items)?;
                Ok(match self.constants(&items) {
                    Some(data) => self.plan.constant(Datum::List(data.into())),
                    None => self.plan.term(Term::List(items)),
                })
            }
            Node::Set(items) => {
                let items = self.terms(items)?;
                Ok(match self.constants(&items) {
                    Some(data) => self.plan.constant(Datum::set(data)),
                    None => self.plan.term(Term::Set(items)),
                })
            }
            Node::Object(fields) => self.record(fields),
            Node::ArrayOf(term, query) => self.gather(Gathering::List, term, query),
            Node::SetOf(term, query) => self.gather(Gathering::Set, term, query),
            Node::Minus(of) => {
                let of = self.term(of)?;
                match self.plan.get_term(of) {
                    Term::Const(Datum::Int(number)) => {
                        let negative = number.checked_neg().ok_or(Unfollowed)?;
                        Ok(self.plan.constant(Datum::Int(negative)))
                    }
                    _ => Ok(self.plan.term(Term::Call(Builtin::Negate, vec![of]))),
                }
            }
            Node::Combine(op, left, right) => {
                let builtin = match op {
                    Combination::And => Builtin::Intersection,
                    Combination::Or => Builtin::Union,
                };
                self.binary(left, right, |left, right| Term::Call(builtin, vec![left, right]))
            }
            Node::Calculate(op, left, right) => {
                let builtin = match op {
                    Calculation::Plus => Builtin::Plus,
                    Calculation::Minus => Builtin::Minus,
                    Calculation::Times => Builtin::Times,
                    Calculation::Over | Calculation::Remainder => return Err(Unfollowed),
                };
                self.binary(left, right, |left, right| Term::Call(builtin, vec![left, right]))
            }
            Node::Compare(op, left, right) => self.binary(left, right, |left, right| Term::Compare(*op, left, right)),
            Node::In { key: None, value, of } => self.binary(value, of, Term::In),
            Node::In { .. } | Node::ObjectOf(..) | Node::Assign { .. } => Err(Unfollowed),
        }
    }

    pub(super) fn terms(&mut self, items: &'c [Expr]) -> Followed<Vec<TermId>> {
        items.iter().map(|item| self.term(item)).collect()
    }

    fn binary(
        &mut self,
        left: &'c Expr,
        right: &'c Expr,
        term: impl FnOnce(TermId, TermId) -> Term,
    ) -> Followed<TermId> {
        let (left, right) = (self.term(left)?, self.term(right)?);
        Ok(self.plan.term(term(left, right)))
    }

    /// The data of terms that are all constants.
    fn constants(&self, terms: &[TermId]) -> Option<Vec<Datum<'static>>> {
        let datum = |&term: &TermId| match self.plan.get_term(term) {
            Term::Const(datum) => Some(datum.clone()),
            _ => None,
        };
        terms.iter().map(datum).collect()
    }

    fn record(&mut self, fields: &'c [(Expr, Expr)]) -> Followed<TermId> {
        let mut named = Vec::new();
        for (key, value) in fields {
            let Node::Scalar(serde_json::Value::String(name)) = &key.node else { return Err(Unfollowed) };
            named.push((name.as_str().into(), self.term(value)?));
        }
        named.sort_by(|a: &(std::sync::Arc<str>, TermId), b| a.0.cmp(&b.0));
        if named.windows(2).any(|pair| matches!(pair, [a, b] if a.0 == b.0)) {
            return Err(Unfollowed);
        }
        let values: Vec<TermId> = named.iter().map(|&(_, value)| value).collect();
        Ok(match self.constants(&values) {
            Some(data) => {
                let entries = named.iter().zip(data).map(|((name, _), datum)| (name.to_string().into(), datum));
                self.plan.constant(Datum::record(entries.collect()))
            }
            None => self.plan.term(Term::Record(named)),
        })
    }

    fn gather(&mut self, gathering: Gathering, term: &'c Expr, query: &'c [Statement]) -> Followed<TermId> {
        let way = self.scoped(HashMap::new(), |compiler| compiler.way(query, Some(term)))?;
        Ok(self.plan.term(Term::Gather(gathering, vec![way])))
    }

    /// `of[index]`: an iteration where the index is `_` or not bound yet, else a look-up.
    fn element(&mut self, of: &'c Expr, index: &'c Expr) -> Followed<TermId> {
        let of = self.term(of)?;
        let is_free = |compiler: &Self, name: &str| match compiler.local(name) {
            Some(Local::Bound(_)) => Ok(false),
            Some(Local::Unbound) => Ok(true),
            None => Ok(name == "_" || compiler.definitions(compiler.frame.file, name)?.is_empty()),
        };
        let free = match index.variable() {
            Some(name) if is_free(self, name)? => name,
            _ => {
                let index = self.term(index)?;
                return Ok(self.plan.term(Term::Element(of, index)));
            }
        };
        let key = if free == "_" { None } else { Some(self.bind_name(free)?) };
        let value = self.level()?;
        self.frame.pending.push(Binder { key, value, of });
        Ok(self.plan.term(Term::Bound(value)))
    }

    fn value_of(&mut self, named: Named) -> TermId {
        match named {
            Named::Value(term) => term,
            Named::Truth(test, has_default) => {
                let item = self.plan.constant(Datum::Bool(true));
                let way = Way { steps: vec![Step::When(test)], item };
                let yes = self.plan.term(Term::Gather(Gathering::Only, vec![way]));
                if !has_default {
                    return yes;
                }
                let no = self.plan.constant(Datum::Bool(false));
                self.plan.term(Term::First(vec![yes, no]))
            }
        }
    }

    fn builtin(&mut self, expr: &'c Expr) -> Followed<TermId> {
        let Node::Call(called, arguments) = &expr.node else { return Err(Unfollowed) };
        let (builtin, count) = match called.path().ok_or(Unfollowed)?.as_str() {
            "count" => (Builtin::Count, 1),
            "min" => (Builtin::Min, 1),
            "max" => (Builtin::Max, 1),
            "sum" => (Builtin::Sum, 1),
            "sort" => (Builtin::Sort, 1),
            "array.concat" => (Builtin::Concat, 2),
            _ => return Err(Unfollowed),
        };
        if arguments.len() != count {
            return Err(Unfollowed);
        }
        let arguments = self.terms(arguments)?;
        Ok(self.plan.term(Term::Call(builtin, arguments)))
    }

    fn reference(&mut self, expr: &'c Expr) -> Followed<TermId> {
        if let Node::Var(name) = &expr.node
            && let Some(local) = self.local(name)
        {
            return match local {
                Local::Bound(term) => Ok(term),
                Local::Unbound => Err(Unfollowed),
            };
        }
        if let Some(named) = self.named(expr)? {
            return Ok(self.value_of(named));
        }
        if let Some(known) = self.known(expr)? {
            return Ok(known);
        }
        let Node::Field(of, name) = &expr.node else { return Err(Unfollowed) };
        let of = self.term(of)?;
        Ok(self.plan.part(of, name))
    }
}
