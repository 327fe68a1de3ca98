//! Classes: entities that look alike to a rule are judged once.
//!
//! A rule's plan is asked of every entity. Entities that give the same answers on the way are one class; the engine
//! judges the first of each, and what it says must be what the plan says, findings and all. Where it is not, the plan is
//! wrong and is given up: the rule is then judged entity by entity. So the engine stays the judge.

mod scheme;

use std::cell::OnceCell;
use std::collections::HashMap;

use serde_json::Value as Json;

use crate::atoms::{Answer, FactId, Look, Plan, RulePlan, Subject, Test, TestId, Unsure};
use crate::datum::Datum;
use crate::engine::{Facts, Instance, Verdict};

pub(crate) use scheme::Scheme;
use scheme::Told;
pub use scheme::{Grouping, Groupings};

/// An entity with its facts.
pub(crate) struct Entity<'p> {
    plan: &'p Plan,
    datum: Datum<'static>,
    facts: OnceCell<Facts>,
}

impl<'p> Entity<'p> {
    pub(crate) fn new(scheme: &'p Scheme, document: &Json) -> Self {
        Self { plan: &scheme.plan, datum: Datum::from(document), facts: OnceCell::new() }
    }

    /// The facts as the engine reads them.
    fn document(&self) -> &Facts {
        self.facts.get_or_init(|| Facts::from(&self.datum))
    }
}

impl Subject<'static> for Entity<'_> {
    fn fact(&self, fact: FactId) -> Option<Datum<'static>> {
        self.plan.path(fact).iter().try_fold(&self.datum, |datum, name| datum.field(name)).cloned()
    }
}

/// The rules of a scope being run.
pub(crate) struct Classes<'s> {
    scheme: &'s Scheme,
    look: Look<'s, 'static>,
    rules: Vec<RuleClasses>,
    evaluations: u64,
    /// The answers on the way of the rule and entity in hand.
    trace: Vec<u32>,
}

/// What one rule has come to so far.
struct RuleClasses {
    instance: Instance,
    by_trace: HashMap<Box<[u32]>, Class>,
    by_values: HashMap<Datum<'static>, Verdict>,
    /// The engine has contradicted the plan.
    given_up: bool,
}

/// What holds for every entity that gives the same answers.
#[derive(Clone)]
enum Class {
    Same(Verdict),
    /// Something is found; what it is differs from entity to entity.
    Found,
}

impl<'s> Classes<'s> {
    /// Rules of a scheme, with an engine for each.
    pub(crate) fn new(scheme: &'s Scheme, instances: Vec<Instance>) -> Self {
        let rules = instances.into_iter().map(|instance| RuleClasses {
            instance,
            by_trace: HashMap::new(),
            by_values: HashMap::new(),
            given_up: false,
        });
        Self { scheme, look: Look::new(&scheme.plan), rules: rules.collect(), evaluations: 0, trace: Vec::new() }
    }

    /// Turns to the next entity.
    pub(crate) fn turn(&mut self) {
        self.look.turn();
    }

    /// How many times the engine has judged.
    pub(crate) const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// How a rule has told entities apart in the end.
    pub(crate) fn grouping(&self, rule: usize) -> Grouping {
        if self.must_be_judged_again(rule) { Grouping::Entities } else { self.scheme.grouping(rule) }
    }

    /// Whether the engine has contradicted a rule's plan, so that nothing it said holds.
    pub(crate) fn must_be_judged_again(&self, rule: usize) -> bool {
        self.rules.get(rule).is_some_and(|rule| rule.given_up)
    }

    /// What a rule says of the entity turned to.
    pub(crate) fn judge(&mut self, rule: usize, entity: &Entity<'s>) -> Result<Verdict, String> {
        let scheme = self.scheme;
        let (Some(told), Some(state)) = (scheme.rules.get(rule), self.rules.get_mut(rule)) else {
            return Err("there is no such rule".to_owned());
        };
        let mut asking = Asking {
            plan: &scheme.plan,
            look: &mut self.look,
            trace: &mut self.trace,
            evaluations: &mut self.evaluations,
            entity,
        };
        match told {
            Told::Atoms(plan) if !state.given_up => asking.by_atoms(plan, state),
            Told::Values(reads) => asking.by_values(reads, state),
            Told::Atoms(_) | Told::Entities => asking.engine(state),
        }
    }
}

/// Asking about one entity.
struct Asking<'a, 's> {
    plan: &'s Plan,
    look: &'a mut Look<'s, 'static>,
    trace: &'a mut Vec<u32>,
    evaluations: &'a mut u64,
    entity: &'a Entity<'s>,
}

impl Asking<'_, '_> {
    fn engine(&mut self, rule: &mut RuleClasses) -> Result<Verdict, String> {
        *self.evaluations += 1;
        rule.instance.judge(self.entity.document())
    }

    fn by_values(&mut self, reads: &[FactId], rule: &mut RuleClasses) -> Result<Verdict, String> {
        let values = reads.iter().map(|&fact| self.entity.fact(fact).unwrap_or_default()).collect();
        let key = Datum::List(values);
        if let Some(verdict) = rule.by_values.get(&key) {
            return Ok(verdict.clone());
        }
        let verdict = self.engine(rule)?;
        rule.by_values.insert(key, verdict.clone());
        Ok(verdict)
    }

    fn by_atoms(&mut self, plan: &RulePlan, rule: &mut RuleClasses) -> Result<Verdict, String> {
        self.trace.clear();
        let Ok(outcome) = self.outcome(plan) else { return self.engine(rule) };
        match rule.by_trace.get(self.trace.as_slice()) {
            Some(Class::Same(verdict)) => Ok(verdict.clone()),
            Some(Class::Found) => match self.findings(plan) {
                Ok(verdict) => Ok(verdict),
                Err(Unsure) => self.engine(rule),
            },
            None => self.first_of_class(plan, outcome, rule),
        }
    }

    /// The first entity that gives these answers: the engine judges it, and must agree with the plan.
    fn first_of_class(&mut self, plan: &RulePlan, outcome: Outcome, rule: &mut RuleClasses) -> Result<Verdict, String> {
        let verdict = self.engine(rule)?;
        let expected = match outcome {
            Outcome::Settled(verdict) => verdict,
            Outcome::Found => match self.findings(plan) {
                Ok(expected) => expected,
                // The class is not known by this entity; each like it is judged by itself.
                Err(Unsure) => return Ok(verdict),
            },
        };
        if expected != verdict {
            rule.given_up = true;
            return Ok(verdict);
        }
        let differs = matches!(&verdict, Verdict::Assessed(found) if !found.is_empty()) && !plan.same;
        let class = if differs { Class::Found } else { Class::Same(verdict.clone()) };
        rule.by_trace.insert(self.trace.as_slice().into(), class);
        Ok(verdict)
    }

    /// What the plan says, noting every answer on the way.
    fn outcome(&mut self, plan: &RulePlan) -> Result<Outcome, Unsure> {
        if !self.ask(plan.applies)? {
            return Ok(Outcome::Settled(Verdict::NotApplicable));
        }
        if !self.ask(plan.assessed)? {
            return Ok(Outcome::Settled(Verdict::NotAssessed));
        }
        let mut found = false;
        for &test in &plan.found {
            found |= self.ask(test)?;
        }
        Ok(if found { Outcome::Found } else { Outcome::Settled(Verdict::Assessed([].into())) })
    }

    fn findings(&mut self, plan: &RulePlan) -> Result<Verdict, Unsure> {
        match self.look.value(self.entity, plan.findings)? {
            Some(Datum::Set(found)) => Ok(Verdict::Assessed(found)),
            _ => Err(Unsure),
        }
    }

    /// Asks a test part by part, as far as it takes, and notes the atoms' answers.
    fn ask(&mut self, id: TestId) -> Result<bool, Unsure> {
        let plan = self.plan;
        match plan.get_test(id) {
            Test::Const(truth) => Ok(*truth),
            Test::Not(inner) => Ok(!self.ask(*inner)?),
            Test::All(parts) => {
                for &part in parts {
                    if !self.ask(part)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Test::Any(parts) => {
                for &part in parts {
                    if self.ask(part)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            _ => {
                let yes = match self.look.ask(self.entity, id) {
                    Answer::Yes => true,
                    Answer::No => false,
                    Answer::Unsure => return Err(Unsure),
                };
                let place = u32::try_from(id.place()).unwrap_or(u32::MAX);
                self.trace.push(place.wrapping_mul(2) | u32::from(yes));
                Ok(yes)
            }
        }
    }
}

/// What a plan says of an entity.
enum Outcome {
    Settled(Verdict),
    Found,
}
