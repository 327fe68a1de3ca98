//! Conditions: statements as steps of a way.

use std::collections::HashMap;

use super::super::plan::{Binder, Gathering, Level, Step, Term, TermId, Test, TestId, Way};
use super::{Compiler, Followed, Local, Unfollowed};
use crate::datum::Datum;
use crate::syntax::{Expr, Literal, Node, Statement};

impl<'c> Compiler<'c> {
    /// The way of a query to a value; without one, to true.
    pub(super) fn way(&mut self, query: &'c [Statement], value: Option<&'c Expr>) -> Followed<Way> {
        let mut steps = Vec::new();
        for statement in query {
            if statement.with {
                return Err(Unfollowed);
            }
            self.spend()?;
            self.statement(&statement.literal, &mut steps)?;
        }
        let item = match value {
            None => self.plan.constant(Datum::Bool(true)),
            Some(value) => self.term(value)?,
        };
        self.take_pending(&mut steps);
        Ok(Way { steps, item })
    }

    /// A value that brings no iteration along.
    pub(super) fn closed_term(&mut self, expr: &'c Expr) -> Followed<TermId> {
        let term = self.term(expr)?;
        if self.frame.pending.is_empty() { Ok(term) } else { Err(Unfollowed) }
    }

    fn take_pending(&mut self, steps: &mut Vec<Step>) {
        steps.extend(self.frame.pending.drain(..).map(Step::Each));
    }

    fn statement(&mut self, literal: &'c Literal, steps: &mut Vec<Step>) -> Followed<()> {
        match literal {
            Literal::Declare(names) => {
                for name in names {
                    self.bind(name, Local::Unbound)?;
                }
            }
            Literal::Some { key, value, of } => {
                let of = self.term(of)?;
                self.take_pending(steps);
                let key = key.as_ref().map(|key| self.bind_variable(key)).transpose()?;
                let value = self.bind_variable(value)?;
                steps.push(Step::Each(Binder { key, value, of }));
            }
            Literal::Holds(Expr { node: Node::Assign { declares: true, left, right }, .. }) => {
                let name = left.variable().ok_or(Unfollowed)?;
                let term = self.term(right)?;
                self.take_pending(steps);
                let defined = self.plan.test(Test::Defined(term));
                steps.push(Step::When(defined));
                self.bind(name, Local::Bound(term))?;
            }
            Literal::Holds(expr) => {
                let test = self.test(expr)?;
                self.take_pending(steps);
                steps.push(Step::When(test));
            }
            Literal::Not(expr) => {
                let test = self.closed_test(expr)?;
                let not = self.plan.test(Test::Not(test));
                steps.push(Step::When(not));
            }
            Literal::Every { key, value, of, query } => {
                let of = self.term(of)?;
                self.take_pending(steps);
                let test = self.every(key.as_deref(), value, of, query)?;
                steps.push(Step::When(test));
            }
        }
        Ok(())
    }

    /// A test that brings no iteration along: engines differ on what `not list[_] == 1` asks.
    fn closed_test(&mut self, expr: &'c Expr) -> Followed<TestId> {
        self.scoped(HashMap::new(), |compiler| {
            let test = compiler.test(expr)?;
            if compiler.frame.pending.is_empty() { Ok(test) } else { Err(Unfollowed) }
        })
    }

    fn every(&mut self, key: Option<&'c str>, value: &'c str, of: TermId, query: &'c [Statement]) -> Followed<TestId> {
        self.scoped(HashMap::new(), |compiler| {
            let key = key.map(|name| compiler.bind_name(name)).transpose()?;
            let value = compiler.bind_name(value)?;
            let way = compiler.way(query, None)?;
            let inner = compiler.plan.exists(Gathering::Only, &way);
            Ok(compiler.plan.test(Test::Every(Binder { key, value, of }, inner)))
        })
    }

    fn bind_variable(&mut self, variable: &'c Expr) -> Followed<Level> {
        self.bind_name(variable.variable().ok_or(Unfollowed)?)
    }

    pub(super) fn bind_name(&mut self, name: &str) -> Followed<Level> {
        let level = self.level()?;
        if name != "_" {
            let bound = self.plan.term(Term::Bound(level));
            self.bind(name, Local::Bound(bound))?;
        }
        Ok(level)
    }
}
