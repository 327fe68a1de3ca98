//! Judging: every selected rule on every entity of its scope, and what was found laid out for people.

mod bench;
mod lay_out;
mod silence;

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use ansvar_model::{Finding, Kind, RuleOutcome};
use rayon::prelude::*;

use crate::classes::Groupings;
use crate::directory::Reading;
use crate::error::RulesError;
use crate::facts::{Context, judged_of};
use crate::imply;
use crate::selection::Selection;

pub(crate) use bench::{Bench, Found, Ran};
pub(crate) use lay_out::Around;
pub(crate) use silence::{Running, outcome, running_of};

/// What the rules found.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// What each rule came to, sorted by rule.
    pub outcomes: Vec<RuleOutcome>,
    /// Every finding, sorted by area, severity, rule and subject.
    pub findings: Vec<Finding>,
    /// How many times the engine judged an entity by a rule.
    pub evaluations: u64,
    /// How the rules that were run told their entities apart.
    pub groupings: Groupings,
    /// How long working out facts and running rules took.
    pub rules_time: Duration,
}

impl Judgement {
    /// Adds what the rules of another scope came to.
    fn add(&mut self, other: Self) {
        self.outcomes.extend(other.outcomes);
        self.findings.extend(other.findings);
        self.evaluations += other.evaluations;
        self.groupings.atoms += other.groupings.atoms;
        self.groupings.values += other.groupings.values;
        self.groupings.entities += other.groupings.entities;
    }
}

/// Runs the selected rules over the organisation.
///
/// Entities that look alike to a rule are judged once. Rules that need a list which is not recorded are not run.
///
/// # Errors
/// When a rule fails while it is run.
pub fn judge(context: &Context<'_>, selection: &Selection<'_>) -> Result<Judgement, RulesError> {
    Judging { context, selection, around: OnceLock::new(), plainly: false }.judge()
}

/// The same, with one evaluation for each rule and entity: what [`judge`] must come to, and slow.
///
/// # Errors
/// When a rule fails while it is run.
pub fn judge_plainly(context: &Context<'_>, selection: &Selection<'_>) -> Result<Judgement, RulesError> {
    Judging { context, selection, around: OnceLock::new(), plainly: true }.judge()
}

/// The places of a selection's rules, by scope.
pub(crate) fn by_scope(selection: &Selection<'_>) -> Vec<(Kind, Vec<usize>)> {
    let mut by_scope: BTreeMap<Kind, Vec<usize>> = BTreeMap::new();
    for (place, selected) in selection.rules.iter().enumerate() {
        by_scope.entry(selected.rule.header.scope).or_default().push(place);
    }
    by_scope.into_iter().collect()
}

/// What is judged, and how.
struct Judging<'b, 'l> {
    context: &'b Context<'b>,
    selection: &'b Selection<'l>,
    /// Made when the first finding is laid out.
    around: OnceLock<Around<Reading<'b>>>,
    plainly: bool,
}

impl Judging<'_, '_> {
    fn judge(&self) -> Result<Judgement, RulesError> {
        let start = Instant::now();
        let mut judgement = Judgement::default();
        // Scopes know nothing of one another; what they come to is put together in their order.
        let scopes = by_scope(self.selection);
        let judged: Vec<_> = scopes.par_iter().map(|(scope, rules)| self.judge_scope(*scope, rules)).collect();
        for scope in judged {
            judgement.add(scope?);
        }
        imply::link(&mut judgement.findings, self.selection, self.context);
        judgement.outcomes.sort_by(|a, b| a.rule.cmp(&b.rule));
        judgement.findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        judgement.rules_time = start.elapsed();
        Ok(judgement)
    }

    fn judge_scope(&self, scope: Kind, rules: &[usize]) -> Result<Judgement, RulesError> {
        let (context, selection) = (self.context, self.selection);
        let entities = || judged_of(context.organisation, scope);
        let Running { run, silent } = running_of(context.organisation, selection, scope, rules, entities().count());
        let mut judgement = Judgement { outcomes: silent, ..Judgement::default() };
        let Some(first) = entities().next().filter(|_| !run.is_empty()) else { return Ok(judgement) };
        let subject = context.organisation.id_of(first).as_str();
        let bench = Bench::of(selection, (scope, subject), run, self.plainly)?;
        let around = || self.around.get_or_init(|| Around::of(context.organisation, Reading::of(context.organisation)));
        let ran = bench.run((context, selection), entities, &around, false)?;
        judgement.evaluations = ran.evaluations;
        for rule in ran.rules {
            judgement.groupings.add(rule.grouping);
            judgement.findings.extend(rule.found.into_iter().map(|found| found.finding));
            let selected = selection.rules.get(rule.rule);
            judgement.outcomes.extend(selected.map(|selected| outcome(selected, rule.counts, Vec::new())));
        }
        Ok(judgement)
    }
}
