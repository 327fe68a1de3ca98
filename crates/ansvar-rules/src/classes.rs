//! Classes: entities that look alike to a rule are judged once.
//!
//! A rule's plan is asked of every entity. Entities that give the same answers on the way are one class; the engine
//! judges the first of each, and what it says must be what the plan says, findings and all. Where it is not, the plan is
//! wrong and is given up: the rule is then judged entity by entity. So the engine stays the judge.
//!
//! All rules of a scope are asked at once: [`tree`] holds the answers seen so far, so that an entity that answers as one
//! before it is not asked rule by rule. Entities go through it side by side, some dozens at a time: each question is put to
//! all who come to it before the next one is.

mod asking;
mod entity;
mod excerpt;
mod joint;
mod scheme;
mod tree;

use std::collections::HashMap;

use ansvar_model::{CheckCounts, EntityRef};

use crate::atoms::Look;
use crate::datum::Datum;
use crate::engine::{Instance, Verdict};
use crate::standing::Standing;

use asking::Asking;
pub(crate) use entity::Entity;
use joint::Joint;
pub(crate) use scheme::Scheme;
pub use scheme::{Grouping, Groupings};
use tree::{End, Tree};

/// The rules of a scope being run.
pub(crate) struct Classes<'p, 'o> {
    scheme: &'p Scheme,
    /// How many entities are looked at side by side.
    room: usize,
    look: Look<'p, 'o>,
    rules: Vec<RuleClasses<'o>>,
    trees: Vec<Tree>,
    evaluations: u64,
    /// The answers on the way of the rule and entity in hand.
    trace: Vec<u32>,
    joint: Joint,
    /// What each rule has said of each entity, if that is noted: rule by rule, entity by entity.
    standings: Option<Vec<Standing>>,
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
        let room = scheme.room();
        Self {
            scheme,
            room,
            look: Look::new(&scheme.plan, scheme.rests(), room),
            trees: vec![Tree::new(0..rules.len())],
            rules,
            evaluations: 0,
            trace: Vec::new(),
            joint: Joint::of(&scheme.plan),
            standings: None,
        }
    }

    /// Notes what each rule says of each entity.
    pub(crate) fn noting(mut self) -> Self {
        self.standings = Some(Vec::new());
        self
    }

    /// Asks all rules about entities.
    pub(crate) fn judge(&mut self, mut entities: impl Iterator<Item = Entity<'p, 'o>>) -> Result<(), Failure> {
        let mut side_by_side = Vec::with_capacity(self.room);
        loop {
            side_by_side.clear();
            side_by_side.extend(entities.by_ref().take(self.room));
            if side_by_side.is_empty() {
                return Ok(());
            }
            self.look.turn();
            if let Some(standings) = &mut self.standings {
                standings.resize(standings.len() + side_by_side.len() * self.rules.len(), Standing::Unsaid);
            }
            (0..self.trees.len()).try_for_each(|tree| self.judge_in(tree, &side_by_side))?;
            self.halve();
        }
    }

    /// How many times the engine has judged.
    pub(crate) const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// Judges entity by entity where the engine has contradicted a rule's plan, so that nothing it has said holds.
    pub(crate) fn judge_again<E: Iterator<Item = Entity<'p, 'o>>>(
        &mut self,
        entities: impl Fn() -> E,
    ) -> Result<(), Failure> {
        let rule_count = self.rules.len();
        for (rule, state) in self.rules.iter_mut().enumerate().filter(|(_, state)| state.given_up) {
            (state.counts, state.found) = (CheckCounts::default(), Vec::new());
            for (place, entity) in entities().enumerate() {
                self.evaluations += 1;
                let verdict = entity.document(rule).and_then(|facts| state.instance.judge(&facts));
                let verdict = verdict.map_err(|reason| entity.failure(rule, reason))?;
                let standing = self.standings.as_mut().and_then(|all| all.get_mut(place * rule_count + rule));
                standing.into_iter().for_each(|standing| *standing = verdict.standing());
                state.note(entity.at, verdict, true);
            }
        }
        Ok(())
    }

    /// What each rule has said of each entity, rule by rule, entity by entity; nothing unless it was noted.
    pub(crate) fn standings(&mut self) -> Vec<Standing> {
        self.standings.take().unwrap_or_default()
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

    /// Asks the rules of one tree about the entities turned to.
    fn judge_in(&mut self, place: usize, entities: &[Entity<'p, 'o>]) -> Result<(), Failure> {
        let Some(tree) = self.trees.get(place) else { return Ok(()) };
        let leaves = tree.find_each(&mut self.look, entities);
        let noting = self.standings.is_some();
        for (slot, (entity, leaf)) in entities.iter().zip(leaves).enumerate() {
            if !noting
                && let Some(tree) = self.trees.get_mut(place)
                && leaf.is_some_and(|leaf| tree.pass(leaf))
            {
                continue;
            }
            self.look.take_up(slot);
            self.judge_one(place, (entity, entities.len() - slot), leaf)?;
        }
        Ok(())
    }

    /// Asks the rules of one tree about the entity in hand, the so-manieth from the last.
    fn judge_one(
        &mut self,
        place: usize,
        (entity, from_last): (&Entity<'p, 'o>, usize),
        leaf: Option<usize>,
    ) -> Result<(), Failure> {
        let Self { scheme, look, rules, trees, evaluations, trace, joint, standings, .. } = self;
        let noting = standings.is_some();
        let mut own = standings.as_mut().and_then(|all| {
            let first = all.len().checked_sub(from_last * rules.len())?;
            all.get_mut(first..)
        });
        let mut note = |rule: usize, standing| {
            let slot = own.as_mut().and_then(|own| own.get_mut(rule));
            slot.into_iter().for_each(|slot| *slot = standing);
        };
        let Some(tree) = trees.get_mut(place) else { return Ok(()) };
        // One before it may have been the first to answer so.
        let known = leaf.or_else(|| tree.find(look, entity));
        let first = tree.rules.start;
        let mut asking = Asking { scheme, look, trace, evaluations, entity, joint: None };
        if let Some(leaf) = known.and_then(|leaf| tree.leaf(leaf)) {
            if noting {
                leaf.standings().for_each(|(rule, standing)| note(first + rule, standing));
            }
            for (rule, verdict) in &leaf.found {
                rules.get_mut(*rule).into_iter().for_each(|state| state.found.push((entity.at, verdict.clone())));
            }
            for &rule in &leaf.each {
                if let Some(state) = rules.get_mut(rule) {
                    let (verdict, _) = asking.ask_rule(state).map_err(|reason| entity.failure(rule, reason))?;
                    note(rule, verdict.standing());
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
            note(rule, verdict.standing());
            state.note(entity.at, verdict, !may_grow || matches!(end, End::Each));
            ends.push(end);
        }
        if may_grow {
            tree.grow(joint.answers(), ends);
        }
        Ok(())
    }

    /// Gives trees that have grown too large up for two each.
    fn halve(&mut self) {
        let Self { rules, trees, .. } = self;
        let mut place = 0;
        while let Some(tree) = trees.get(place) {
            let Some(halves) = tree.halves() else {
                place += 1;
                continue;
            };
            let mut counts: Vec<CheckCounts> = rules.iter_mut().map(|rule| std::mem::take(&mut rule.counts)).collect();
            tree.count(&mut counts, |_| false);
            rules.iter_mut().zip(counts).for_each(|(rule, counts)| rule.counts = counts);
            trees.splice(place..=place, halves);
            place += 2;
        }
    }
}

impl<'o> RuleClasses<'o> {
    /// Gives the plan up: every entity is judged again when all is done, so that what is said until then does not count.
    fn give_up(&mut self) -> (Verdict<'o>, End) {
        self.given_up = true;
        (Verdict::NotApplicable, End::Same(Verdict::NotApplicable))
    }

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
