//! Definitions: what all those of one name come to together.

use std::collections::HashMap;

use super::super::plan::{Gathering, Term, TermId, Test, Way};
use super::{Compiler, Followed, Local, Named, Unfollowed};
use crate::syntax::{Definition, Expr, Head, Node};

impl<'c> Compiler<'c> {
    pub(super) fn defined(&mut self, definitions: &[&'c Definition]) -> Followed<Named> {
        self.defined_with(definitions.iter().map(|&definition| (definition, HashMap::new())).collect())
    }

    /// What definitions of one name come to, each with the names bound around it.
    pub(super) fn defined_with(
        &mut self,
        definitions: Vec<(&'c Definition, HashMap<String, Local>)>,
    ) -> Followed<Named> {
        if definitions.is_empty() || definitions.iter().any(|(definition, _)| definition.parts) {
            return Err(Unfollowed);
        }
        let mut default = None;
        let mut rest = Vec::new();
        for (definition, bound) in definitions {
            match &definition.head {
                Head::Default(value, false) if default.is_none() => default = Some(value),
                Head::Default(..) => return Err(Unfollowed),
                _ => rest.push((definition, bound)),
            }
        }
        let sets = rest.iter().filter(|(definition, _)| matches!(definition.head, Head::Element(_))).count();
        if sets == rest.len() && sets > 0 && default.is_none() {
            return self.set_rule(rest);
        }
        if sets > 0 {
            return Err(Unfollowed);
        }
        let is_false = |value: &Expr| matches!(value.node, Node::Scalar(serde_json::Value::Bool(false)));
        if rest.iter().all(|(definition, _)| gives_true(definition)) && default.is_none_or(is_false) {
            return self.truth_rule(rest, default.is_some());
        }
        self.value_rule(rest, default)
    }

    pub(super) fn set_rule(&mut self, definitions: Vec<(&'c Definition, HashMap<String, Local>)>) -> Followed<Named> {
        let mut all = Vec::new();
        for (definition, bound) in definitions {
            let Head::Element(element) = &definition.head else { return Err(Unfollowed) };
            if definition.bodies.iter().any(|body| body.otherwise || body.value.is_some()) {
                return Err(Unfollowed);
            }
            all.extend(self.ways(definition, &bound, Some(element))?);
        }
        Ok(Named::Value(self.plan.term(Term::Gather(Gathering::Rule, all))))
    }

    pub(super) fn truth_rule(
        &mut self,
        definitions: Vec<(&'c Definition, HashMap<String, Local>)>,
        has_default: bool,
    ) -> Followed<Named> {
        let mut any = Vec::new();
        for (definition, bound) in definitions {
            for way in self.ways(definition, &bound, None)? {
                any.push(self.plan.exists(Gathering::Only, &way));
            }
        }
        Ok(Named::Truth(self.plan.test(Test::Any(any)), has_default))
    }

    pub(super) fn value_rule(
        &mut self,
        definitions: Vec<(&'c Definition, HashMap<String, Local>)>,
        default: Option<&'c Expr>,
    ) -> Followed<Named> {
        let mut values = Vec::new();
        for (definition, bound) in definitions {
            let value = match &definition.head {
                Head::Value(value) | Head::Function(_, value) => value.as_ref(),
                Head::Element(_) | Head::Default(..) => return Err(Unfollowed),
            };
            let only = self
                .ways(definition, &bound, value)?
                .into_iter()
                .map(|way| match (way.steps.as_slice(), way.item) {
                    ([], item) => item,
                    _ => self.plan.term(Term::Gather(Gathering::Only, vec![way])),
                })
                .collect::<Vec<_>>();
            // Bodies after the first come after `else`; the parser allows no others.
            values.push(self.one_of(only, Term::First));
        }
        let value = self.one_of(values, Term::Agree);
        let Some(default) = default else { return Ok(Named::Value(value)) };
        let default = self.scoped(HashMap::new(), |compiler| compiler.closed_term(default))?;
        Ok(Named::Value(self.one_of(vec![value, default], Term::First)))
    }

    pub(super) fn one_of(&mut self, terms: Vec<TermId>, many: fn(Vec<TermId>) -> Term) -> TermId {
        match terms.as_slice() {
            [one] => *one,
            _ => self.plan.term(many(terms)),
        }
    }

    /// The ways of a definition; what each gives is its own value, else this one, else true.
    pub(super) fn ways(
        &mut self,
        definition: &'c Definition,
        bound: &HashMap<String, Local>,
        value: Option<&'c Expr>,
    ) -> Followed<Vec<Way>> {
        if definition.bodies.is_empty() {
            return Ok(vec![self.scoped(bound.clone(), |compiler| compiler.way(&[], value))?]);
        }
        let mut ways = Vec::new();
        for (place, body) in definition.bodies.iter().enumerate() {
            if body.otherwise != (place > 0) {
                return Err(Unfollowed);
            }
            let value = body.value.as_ref().or(value);
            ways.push(self.scoped(bound.clone(), |compiler| compiler.way(&body.query, value))?);
        }
        Ok(ways)
    }
}

/// Whether a definition gives true, and nothing else.
fn gives_true(definition: &Definition) -> bool {
    let is_true = |value: &Expr| matches!(value.node, Node::Scalar(serde_json::Value::Bool(true)));
    let head = match &definition.head {
        Head::Value(value) | Head::Function(_, value) => value.as_ref().is_none_or(is_true),
        Head::Element(_) | Head::Default(..) => false,
    };
    head && definition.bodies.iter().all(|body| !body.otherwise && body.value.as_ref().is_none_or(is_true))
}
