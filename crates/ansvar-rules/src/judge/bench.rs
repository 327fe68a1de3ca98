//! A bench: the rules of one scope, ready to be run on entities of it.

use std::collections::BTreeSet;

use ansvar_model::{CheckCounts, EntityRef, Finding, Kind, Organisation};

use super::lay_out::{Around, lay_out};
use crate::classes::{Classes, Entity, Grouping, Scheme};
use crate::directory::Directory;
use crate::engine::{Instance, Verdict};
use crate::error::RulesError;
use crate::facts::Context;
use crate::param::to_datum;
use crate::selection::{SelectedRule, Selection};
use crate::standing::Standing;

/// The rules of one scope, ready to be run as often as one likes.
pub(crate) struct Bench {
    /// Their places in the selection.
    pub(crate) rules: Vec<usize>,
    scheme: Scheme,
    instances: Vec<Instance>,
}

/// What rules have said of some entities.
pub(crate) struct Ran {
    /// What each rule has said, in the order of the bench.
    pub(crate) rules: Vec<RuleRan>,
    /// How many times the engine judged.
    pub(crate) evaluations: u64,
    /// What each rule has said of each entity, rule by rule, entity by entity; nothing unless that was to be noted.
    pub(crate) standings: Vec<Standing>,
}

/// What one rule has said.
pub(crate) struct RuleRan {
    /// Its place in the selection.
    pub(crate) rule: usize,
    pub(crate) counts: CheckCounts,
    pub(crate) grouping: Grouping,
    /// In the order of the written ids of the entities it was found on.
    pub(crate) found: Vec<Found>,
}

/// A finding, with what orders it among those that would stand at the same place.
pub(crate) struct Found {
    /// The entity that was judged; not always the finding's subject.
    pub(crate) at: EntityRef,
    /// How many findings the rule has on the entity before it.
    pub(crate) number: u32,
    pub(crate) finding: Finding,
}

impl Bench {
    /// Makes the rules at some places of a selection ready, for a scope.
    ///
    /// # Errors
    /// When a rule cannot be run; the error names an entity it was to be run on.
    pub(crate) fn of(
        selection: &Selection<'_>,
        (scope, subject): (Kind, &str),
        rules: Vec<usize>,
        plainly: bool,
    ) -> Result<Self, RulesError> {
        let mut scheme = Scheme::of(scope);
        let mut instances = Vec::new();
        for selected in rules.iter().filter_map(|&place| selection.rules.get(place)) {
            let (program, params) = (&selected.rule.program, to_datum(&selected.params));
            instances.push(program.instance(&params).map_err(|reason| failure(selected, subject, reason))?);
            if plainly { scheme.add_plainly() } else { scheme.add(program, &params) }
        }
        scheme.settle();
        Ok(Self { rules, scheme, instances })
    }

    /// Whether the rule at a place of the bench may read one of some facts.
    pub(crate) fn may_read(&self, at: usize, facts: &BTreeSet<&str>) -> bool {
        self.scheme.may_read(at, facts)
    }

    /// Runs the rules on entities, and lays out what they find.
    ///
    /// # Errors
    /// When a rule fails while it is run.
    pub(crate) fn run<'a, N: Directory + 'a, E: Iterator<Item = EntityRef>>(
        &self,
        (context, selection): (&'a Context<'a>, &Selection<'_>),
        entities: impl Fn() -> E,
        around: &dyn Fn() -> &'a Around<N>,
        noting: bool,
    ) -> Result<Ran, RulesError> {
        let organisation = context.organisation;
        let rule = |place: usize| self.rules.get(place).and_then(|&place| selection.rules.get(place));
        let mut classes = Classes::new(&self.scheme, self.instances.clone());
        if noting {
            classes = classes.noting();
        }
        let judged = || entities().map(|at| Entity::new(context, &self.scheme, at));
        classes.judge(judged()).and_then(|()| classes.judge_again(judged)).map_err(|fault| {
            let subject = organisation.id_of(fault.at).as_str();
            match rule(fault.rule) {
                Some(rule) => failure(rule, subject, fault.reason),
                None => RulesError::Evaluation { rule: String::new(), subject: subject.into(), reason: fault.reason },
            }
        })?;
        let (evaluations, standings) = (classes.evaluations(), classes.standings());
        let mut rules = Vec::new();
        for (&place, said) in self.rules.iter().zip(classes.said()) {
            let Some(selected) = selection.rules.get(place) else { continue };
            let found = lay_out_all(context, selected, around, said.found)?;
            rules.push(RuleRan { rule: place, counts: said.counts, grouping: said.grouping, found });
        }
        Ok(Ran { rules, evaluations, standings })
    }
}

/// Lays out what a rule has found, in the order of the written ids.
fn lay_out_all<'a, N: Directory + 'a>(
    context: &'a Context<'a>,
    selected: &SelectedRule<'_>,
    around: &dyn Fn() -> &'a Around<N>,
    mut verdicts: Vec<(EntityRef, Verdict<'a>)>,
) -> Result<Vec<Found>, RulesError> {
    let organisation: &Organisation = context.organisation;
    verdicts.sort_by(|(a, _), (b, _)| organisation.id_of(*a).cmp(organisation.id_of(*b)));
    let mut laid_out = Vec::new();
    for (at, verdict) in &verdicts {
        let Verdict::Assessed(found) = verdict else { continue };
        for (number, found) in (0..).zip(found.iter()) {
            let finding = lay_out(context, around(), *at, selected, found);
            let finding = finding.map_err(|reason| failure(selected, organisation.id_of(*at).as_str(), reason))?;
            laid_out.push(Found { at: *at, number, finding });
        }
    }
    Ok(laid_out)
}

fn failure(selected: &SelectedRule<'_>, subject: &str, reason: String) -> RulesError {
    RulesError::Evaluation { rule: selected.rule.header.id.to_string(), subject: subject.to_owned(), reason }
}
