//! Asking: what the rules say of one entity, and of all that answer alike.

use super::entity::Entity;
use super::excerpt::Excerpt;
use super::joint::Joint;
use super::scheme::{Scheme, Told};
use super::tree::End;
use super::{Class, RuleClasses};
use crate::atoms::{Answer, FactId, Kept, Look, RulePlan, Subject, Test, TestId, Unsure};
use crate::datum::Datum;
use crate::engine::Verdict;

/// Asking about one entity.
pub(super) struct Asking<'a, 'p, 'o> {
    pub(super) scheme: &'p Scheme,
    pub(super) look: &'a mut Look<'p, 'o>,
    pub(super) trace: &'a mut Vec<u32>,
    pub(super) evaluations: &'a mut u64,
    pub(super) entity: &'a Entity<'p, 'o>,
    /// Where answers are noted, if they are.
    pub(super) joint: Option<&'a mut Joint>,
}

impl<'p, 'o> Asking<'_, 'p, 'o> {
    /// What a rule says of the entity, and of all that answer alike.
    pub(super) fn ask_rule(&mut self, state: &mut RuleClasses<'o>) -> Result<(Verdict<'o>, End), String> {
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
        if self.entity.is_only() && self.entity.has_long_lists(rule.place) {
            return self.watched(plan, rule);
        }
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
        let verdict = match outcome {
            Outcome::Settled(verdict) => verdict,
            Outcome::Found => match self.findings(plan) {
                Ok(verdict) => verdict,
                // The class is not known by this entity; each like it is judged by itself.
                Err(Unsure) => return Ok((self.engine(rule)?, End::Each)),
            },
        };
        let is_confirmed = if self.entity.has_long_lists(rule.place) {
            let mut whole = self.fresh();
            whole.watch();
            // What it comes to is known already.
            let _ = says(&mut whole, self.entity, plan);
            self.is_confirmed_by_excerpt(plan, &verdict, rule, &whole.watched())?
        } else {
            self.engine(rule)? == verdict
        };
        if !is_confirmed {
            return Ok(rule.give_up());
        }
        let differs = verdict.has_findings() && !plan.same;
        let (class, end) = if differs {
            (Class::Found, End::Each)
        } else {
            let same = verdict.owned();
            (Class::Same(same.clone()), End::Same(same))
        };
        rule.by_trace.insert(self.trace.as_slice().into(), class);
        Ok((verdict, end))
    }

    /// The only entity of its scope, where a list is long: watched from the start, since there is no other like it.
    fn watched(&mut self, plan: &RulePlan, rule: &mut RuleClasses<'o>) -> Result<(Verdict<'o>, End), String> {
        let mut whole = self.fresh();
        whole.watch();
        let said = says(&mut whole, self.entity, plan);
        let Ok(verdict) = said else { return Ok((self.engine(rule)?, End::Each)) };
        if self.is_confirmed_by_excerpt(plan, &verdict, rule, &whole.watched())? {
            Ok((verdict, End::Each))
        } else {
            Ok(rule.give_up())
        }
    }

    /// A look of its own at one subject.
    fn fresh(&self) -> Look<'p, 'o> {
        let mut look = Look::new(&self.scheme.plan, self.scheme.rests(), 1);
        look.turn();
        look
    }

    /// Whether the engine says of an excerpt what the plan does, long lists cut to what is kept; of the whole where
    /// there is none.
    fn is_confirmed_by_excerpt(
        &mut self,
        plan: &RulePlan,
        verdict: &Verdict<'o>,
        rule: &mut RuleClasses<'o>,
        kept: &Kept,
    ) -> Result<bool, String> {
        let cut = Excerpt::of(self.entity, rule.place, kept).filter(|cut| cut.is_cut);
        if let Some(cut) = cut
            && let Ok(expected) = says(&mut self.fresh(), &cut, plan)
        {
            *self.evaluations += 1;
            return Ok(rule.instance.judge(&cut.document())? == expected);
        }
        Ok(self.engine(rule)? == *verdict)
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
        found(self.look, self.entity, plan)
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

/// What a plan says of a subject.
fn says<'o>(look: &mut Look<'_, 'o>, subject: &impl Subject<'o>, plan: &RulePlan) -> Result<Verdict<'o>, Unsure> {
    let mut holds = |test| match look.ask(subject, test) {
        Answer::Yes => Ok(true),
        Answer::No => Ok(false),
        Answer::Unsure => Err(Unsure),
    };
    if !holds(plan.applies)? {
        return Ok(Verdict::NotApplicable);
    }
    if !holds(plan.assessed)? {
        return Ok(Verdict::NotAssessed);
    }
    let mut any = false;
    for &test in &plan.found {
        any |= holds(test)?;
    }
    if any { found(look, subject, plan) } else { Ok(Verdict::Assessed([].into())) }
}

/// What a plan finds on a subject.
fn found<'o>(look: &mut Look<'_, 'o>, subject: &impl Subject<'o>, plan: &RulePlan) -> Result<Verdict<'o>, Unsure> {
    match look.value(subject, plan.findings)?.map(|found| found.laid_down()) {
        Some(Datum::Set(found)) => Ok(Verdict::Assessed(found)),
        _ => Err(Unsure),
    }
}

/// What a plan says of an entity.
enum Outcome {
    Settled(Verdict<'static>),
    Found,
}
