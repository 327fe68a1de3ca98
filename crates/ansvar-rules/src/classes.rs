//! Classes: entities that look alike to a rule are judged once.
//!
//! A rule's plan is asked of every entity. Entities that give the same answers on the way are one class; the engine
//! judges the first of each, and what it says must be what the plan says, findings and all. Where it is not, the plan is
//! wrong and is given up: the rule is then judged entity by entity. So the engine stays the judge.
//!
//! All rules of a scope are asked at once: [`tree`] holds the answers seen so far, so that an entity that answers as one
//! before it is not asked rule by rule.

mod entity;
mod scheme;
mod tree;

use std::collections::HashMap;

use ansvar_model::{CheckCounts, EntityRef};

use crate::atoms::{Answer, FactId, Look, RulePlan, Subject, Test, TestId, Unsure};
use crate::datum::Datum;
use crate::engine::{Instance, Verdict};

pub(crate) use entity::Entity;
pub(crate) use scheme::Scheme;
use scheme::Told;
pub use scheme::{Grouping, Groupings};
use tree::{End, Tree};

/// The rules of a scope being run.
pub(crate) struct Classes<'p, 'o> {
    scheme: &'p Scheme,
    look: Look<'p, 'o>,
    rules: Vec<RuleClasses<'o>>,
    trees: Vec<Tree>,
    evaluations: u64,
    /// The answers on the way of the rule and entity in hand.
    trace: Vec<u32>,
    joint: Joint,
}

/// What one rule has come to so far.
struct RuleClasses<'o> {
    /// Its place among the rules of the scheme.
    place: usize,
    instance: Instance,
    by_trace: HashMap<Box<[u32]>, Class>,
    by_values: HashMap<Datum<'o>, Verdict<'static>>,
    /// The engine has contradicted the plan.
    given_up: bool,
    counts: CheckCounts,
    found: Vec<(EntityRef, Verdict<'o>)>,
}

/// What holds for every entity that gives the same answers.
#[derive(Clone)]
enum Class {
    Same(Verdict<'static>),
    /// Something is found; what it is differs from entity to entity.
    Found,
}

/// The answers of one entity to all rules of a tree, each question once.
#[derive(Default)]
struct Joint {
    answers: Vec<(TestId, Answer)>,
    /// For each test, the number of the last entity that has answered it.
    answered: Vec<u64>,
    number: u64,
}

/// A rule that cannot be run on an entity.
pub(crate) struct Failure {
    /// The place of the rule.
    pub(crate) rule: usize,
    pub(crate) at: EntityRef,
    pub(crate) reason: String,
}

/// What a rule has said of all entities.
pub(crate) struct Said<'o> {
    pub(crate) counts: CheckCounts,
    /// Entities with findings, in the order they were judged.
    pub(crate) found: Vec<(EntityRef, Verdict<'o>)>,
    pub(crate) grouping: Grouping,
}

impl<'p, 'o> Classes<'p, 'o> {
    /// Rules of a scheme, with an engine for each.
    pub(crate) fn new(scheme: &'p Scheme, instances: Vec<Instance>) -> Self {
        let rules = instances.into_iter().enumerate().map(|(place, instance)| RuleClasses {
            place,
            instance,
            by_trace: HashMap::new(),
            by_values: HashMap::new(),
            given_up: false,
            counts: CheckCounts::default(),
            found: Vec::new(),
        });
        let rules: Vec<_> = rules.collect();
        Self {
            scheme,
            look: Look::new(&scheme.plan, scheme.steady()),
            trees: vec![Tree::new(0..rules.len())],
            rules,
            evaluations: 0,
            trace: Vec::new(),
            joint: Joint { answered: vec![0; scheme.plan.test_count()], ..Joint::default() },
        }
    }

    /// Asks all rules about an entity.
    pub(crate) fn judge(&mut self, entity: &Entity<'p, 'o>) -> Result<(), Failure> {
        self.look.turn();
        (0..self.trees.len()).try_for_each(|tree| self.judge_in(tree, entity))
    }

    /// How many times the engine has judged.
    pub(crate) const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// Judges entity by entity where the engine has contradicted a rule's plan, so that nothing it has said holds.
    pub(crate) fn judge_again(
        &mut self,
        entities: impl Iterator<Item = Entity<'p, 'o>> + Clone,
    ) -> Result<(), Failure> {
        for (rule, state) in self.rules.iter_mut().enumerate().filter(|(_, state)| state.given_up) {
            (state.counts, state.found) = (CheckCounts::default(), Vec::new());
            for entity in entities.clone() {
                self.evaluations += 1;
                let verdict = entity.document(rule).and_then(|facts| state.instance.judge(&facts));
                state.note(entity.at, verdict.map_err(|reason| entity.failure(rule, reason))?, true);
            }
        }
        Ok(())
    }

    /// What each rule has said of all entities.
    pub(crate) fn said(mut self) -> Vec<Said<'o>> {
        let mut counts: Vec<CheckCounts> = self.rules.iter_mut().map(|rule| std::mem::take(&mut rule.counts)).collect();
        for tree in &self.trees {
            let given_up = |rule: usize| self.rules.get(rule).is_some_and(|rule| rule.given_up);
            tree.count(&mut counts, given_up);
        }
        let groupings: Vec<Grouping> = (0..self.rules.len()).map(|rule| self.scheme.grouping(rule)).collect();
        let said = self.rules.into_iter().zip(counts).zip(groupings).map(|((rule, counts), grouping)| Said {
            counts,
            found: rule.found,
            grouping: if rule.given_up { Grouping::Entities } else { grouping },
        });
        said.collect()
    }

    /// Asks the rules of one tree about the entity turned to.
    fn judge_in(&mut self, place: usize, entity: &Entity<'p, 'o>) -> Result<(), Failure> {
        let Self { scheme, look, rules, trees, evaluations, trace, joint } = self;
        let Some(tree) = trees.get_mut(place) else { return Ok(()) };
        let known = tree.find(look, entity);
        let mut asking = Asking { scheme, look, trace, evaluations, entity, joint: None };
        if let Some(leaf) = known.and_then(|leaf| tree.leaf(leaf)) {
            for (rule, verdict) in &leaf.found {
                rules.get_mut(*rule).into_iter().for_each(|state| state.found.push((entity.at, verdict.clone())));
            }
            for &rule in &leaf.each {
                if let Some(state) = rules.get_mut(rule) {
                    let (verdict, _) = asking.ask_rule(state).map_err(|reason| entity.failure(rule, reason))?;
                    state.note(entity.at, verdict, true);
                }
            }
            return Ok(());
        }
        joint.turn();
        asking.joint = Some(joint);
        let mut ends = Vec::new();
        let may_grow = tree.may_grow();
        for rule in tree.rules.clone() {
            let Some(state) = rules.get_mut(rule) else { continue };
            let (verdict, end) = asking.ask_rule(state).map_err(|reason| entity.failure(rule, reason))?;
            state.note(entity.at, verdict, !may_grow || matches!(end, End::Each));
            ends.push(end);
        }
        if may_grow {
            tree.grow(&joint.answers, ends);
        } else if let Some(halves) = tree.halves() {
            let mut counts: Vec<CheckCounts> = rules.iter_mut().map(|rule| std::mem::take(&mut rule.counts)).collect();
            tree.count(&mut counts, |_| false);
            rules.iter_mut().zip(counts).for_each(|(rule, counts)| rule.counts = counts);
            trees.splice(place..=place, halves);
        }
        Ok(())
    }
}

impl<'o> RuleClasses<'o> {
    /// Notes what the rule says of an entity; what a tree counts is not counted here.
    fn note(&mut self, at: EntityRef, verdict: Verdict<'o>, count: bool) {
        if count {
            verdict.count(&mut self.counts, 1);
        }
        if verdict.has_findings() {
            self.found.push((at, verdict));
        }
    }
}

impl Joint {
    /// Turns to the next entity.
    fn turn(&mut self) {
        self.number += 1;
        self.answers.clear();
    }

    fn note(&mut self, test: TestId, answer: Answer) {
        if let Some(last) = self.answered.get_mut(test.place())
            && *last != self.number
        {
            *last = self.number;
            self.answers.push((test, answer));
        }
    }
}

/// Asking about one entity.
struct Asking<'a, 'p, 'o> {
    scheme: &'p Scheme,
    look: &'a mut Look<'p, 'o>,
    trace: &'a mut Vec<u32>,
    evaluations: &'a mut u64,
    entity: &'a Entity<'p, 'o>,
    /// Where answers are noted, if they are.
    joint: Option<&'a mut Joint>,
}

impl<'o> Asking<'_, '_, 'o> {
    /// What a rule says of the entity, and of all that answer alike.
    fn ask_rule(&mut self, state: &mut RuleClasses<'o>) -> Result<(Verdict<'o>, End), String> {
        let each = |verdict| (verdict, End::Each);
        match self.scheme.told(state.place) {
            // It is judged again when all is done.
            Told::Atoms(_) if state.given_up => Ok((Verdict::NotApplicable, End::Same(Verdict::NotApplicable))),
            Told::Atoms(plan) => self.by_atoms(plan, state),
            Told::Values(reads) => self.by_values(reads, state).map(each),
            Told::Entities => self.engine(state).map(each),
        }
    }

    fn engine(&mut self, rule: &mut RuleClasses<'o>) -> Result<Verdict<'static>, String> {
        *self.evaluations += 1;
        rule.instance.judge(&self.entity.document(rule.place)?)
    }

    fn by_values(&mut self, reads: &[FactId], rule: &mut RuleClasses<'o>) -> Result<Verdict<'o>, String> {
        let values = reads.iter().map(|&fact| self.entity.fact(fact).unwrap_or_default()).collect();
        let key = Datum::List(values);
        if let Some(verdict) = rule.by_values.get(&key) {
            return Ok(verdict.clone());
        }
        let verdict = self.engine(rule)?;
        rule.by_values.insert(key, verdict.clone());
        Ok(verdict)
    }

    fn by_atoms(&mut self, plan: &RulePlan, rule: &mut RuleClasses<'o>) -> Result<(Verdict<'o>, End), String> {
        self.trace.clear();
        let Ok(outcome) = self.outcome(plan) else { return Ok((self.engine(rule)?, End::Each)) };
        match rule.by_trace.get(self.trace.as_slice()) {
            Some(Class::Same(verdict)) => Ok((verdict.clone(), End::Same(verdict.clone()))),
            Some(Class::Found) => match self.findings(plan) {
                Ok(verdict) => Ok((verdict, End::Each)),
                Err(Unsure) => Ok((self.engine(rule)?, End::Each)),
            },
            None => self.first_of_class(plan, outcome, rule),
        }
    }

    /// The first entity that gives these answers: the engine judges it, and must agree with the plan.
    fn first_of_class(
        &mut self,
        plan: &RulePlan,
        outcome: Outcome,
        rule: &mut RuleClasses<'o>,
    ) -> Result<(Verdict<'o>, End), String> {
        let verdict = self.engine(rule)?;
        let expected = match outcome {
            Outcome::Settled(verdict) => verdict,
            Outcome::Found => match self.findings(plan) {
                Ok(expected) => expected,
                // The class is not known by this entity; each like it is judged by itself.
                Err(Unsure) => return Ok((verdict, End::Each)),
            },
        };
        if expected != verdict {
            rule.given_up = true;
            return Ok((Verdict::NotApplicable, End::Same(Verdict::NotApplicable)));
        }
        let differs = verdict.has_findings() && !plan.same;
        let (class, end) = if differs {
            (Class::Found, End::Each)
        } else {
            (Class::Same(verdict.clone()), End::Same(verdict.clone()))
        };
        rule.by_trace.insert(self.trace.as_slice().into(), class);
        Ok((verdict, end))
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

    fn findings(&mut self, plan: &RulePlan) -> Result<Verdict<'o>, Unsure> {
        match self.look.value(self.entity, plan.findings)? {
            Some(Datum::Set(found)) => Ok(Verdict::Assessed(found)),
            _ => Err(Unsure),
        }
    }

    /// Asks a test part by part, as far as it takes, and notes the atoms' answers.
    fn ask(&mut self, id: TestId) -> Result<bool, Unsure> {
        let scheme = self.scheme;
        match scheme.plan.get_test(id) {
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
                let answer = self.look.ask(self.entity, id);
                if !self.look.is_steady(id)
                    && let Some(joint) = &mut self.joint
                {
                    joint.note(id, answer);
                }
                let yes = match answer {
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
    Settled(Verdict<'static>),
    Found,
}
