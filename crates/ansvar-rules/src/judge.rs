//! Judging: every selected rule on every entity of its scope, and what was found laid out for people.

mod lay_out;

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use ansvar_model::{CheckCounts, EntityRef, Finding, Kind, List, Organisation, Recorded, RuleOutcome};

use rayon::prelude::*;

use crate::classes::{Classes, Entity, Groupings, Scheme};
use crate::engine::Verdict;
use crate::error::RulesError;
use crate::facts::{Context, judged_of};
use crate::imply;
use crate::param::to_datum;
use crate::selection::{SelectedRule, Selection};
use lay_out::{Around, lay_out};

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
    Bench { context, around: OnceLock::new(), plainly: false }.judge(selection)
}

/// The same, with one evaluation for each rule and entity: what [`judge`] must come to, and slow.
///
/// # Errors
/// When a rule fails while it is run.
pub fn judge_plainly(context: &Context<'_>, selection: &Selection<'_>) -> Result<Judgement, RulesError> {
    Bench { context, around: OnceLock::new(), plainly: true }.judge(selection)
}

/// What is judged, and how.
struct Bench<'b> {
    context: &'b Context<'b>,
    /// Made when the first finding is laid out.
    around: OnceLock<Around<'b>>,
    plainly: bool,
}

/// A rule being run: its settings, its tally, and what it found on whom.
struct Running<'r, 'l, 'o> {
    selected: &'r SelectedRule<'l>,
    counts: CheckCounts,
    found: Vec<(EntityRef, Verdict<'o>)>,
}

impl<'b> Bench<'b> {
    fn judge(&self, selection: &Selection<'_>) -> Result<Judgement, RulesError> {
        let start = Instant::now();
        let mut judgement = Judgement::default();
        let mut by_scope: BTreeMap<Kind, Vec<&SelectedRule<'_>>> = BTreeMap::new();
        for selected in &selection.rules {
            by_scope.entry(selected.rule.header.scope).or_default().push(selected);
        }
        // Scopes know nothing of one another; what they come to is put together in their order.
        let scopes: Vec<_> = by_scope.into_iter().collect();
        let judged: Vec<_> = scopes.par_iter().map(|(scope, rules)| self.judge_scope(*scope, rules)).collect();
        for scope in judged {
            judgement.add(scope?);
        }
        let headers =
            selection.rules.iter().map(|selected| (&selected.rule.header.id, &selected.rule.header)).collect();
        imply::link(&mut judgement.findings, &headers, &imply::leaders(self.context));
        judgement.outcomes.sort_by(|a, b| a.rule.cmp(&b.rule));
        judgement.findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        judgement.rules_time = start.elapsed();
        Ok(judgement)
    }

    fn judge_scope(&self, scope: Kind, rules: &[&SelectedRule<'_>]) -> Result<Judgement, RulesError> {
        let mut judgement = Judgement::default();
        let organisation = self.context.organisation;
        let entities = judged_of(organisation, scope);
        let mut running = Vec::new();
        for &selected in rules {
            let missing = missing_lists(organisation, selected, entities.len());
            if missing.is_empty() && !entities.is_empty() {
                running.push(Running { selected, counts: CheckCounts::default(), found: Vec::new() });
            } else {
                let counts = silent_counts(organisation, scope, entities.len(), !missing.is_empty());
                let waits_for_answers = entities.is_empty() && matches!(scope, Kind::Answer | Kind::Assessment);
                judgement.outcomes.push(RuleOutcome { waits_for_answers, ..outcome(selected, counts, missing) });
            }
        }
        if let Some(&first) = entities.first().filter(|_| !running.is_empty()) {
            self.run(first, &entities, &mut running, &mut judgement)?;
        }
        for mut rule in running {
            self.lay_out(&mut rule, &mut judgement)?;
            judgement.outcomes.push(outcome(rule.selected, rule.counts, Vec::new()));
        }
        Ok(judgement)
    }

    /// Runs rules on all entities of their scope.
    fn run(
        &self,
        first: EntityRef,
        entities: &[EntityRef],
        running: &mut [Running<'_, '_, 'b>],
        judgement: &mut Judgement,
    ) -> Result<(), RulesError> {
        let mut scheme = Scheme::of(first.kind());
        let mut instances = Vec::new();
        for rule in running.iter() {
            let (program, params) = (&rule.selected.rule.program, to_datum(&rule.selected.params));
            instances.push(program.instance(&params).map_err(|reason| self.failure(rule.selected, first, reason))?);
            if self.plainly { scheme.add_plainly() } else { scheme.add(program, &params) }
        }
        scheme.settle();
        let mut classes = Classes::new(&scheme, instances);
        let judged = entities.iter().map(|&at| Entity::new(self.context, &scheme, at));
        let run = judged.clone().try_for_each(|entity| classes.judge(&entity));
        run.and_then(|()| classes.judge_again(judged)).map_err(|failure| match running.get(failure.rule) {
            Some(rule) => self.failure(rule.selected, failure.at, failure.reason),
            None => RulesError::Evaluation { rule: String::new(), subject: String::new(), reason: failure.reason },
        })?;
        judgement.evaluations += classes.evaluations();
        for (rule, said) in running.iter_mut().zip(classes.said()) {
            judgement.groupings.add(said.grouping);
            (rule.counts, rule.found) = (said.counts, said.found);
        }
        Ok(())
    }
    /// Lays out what a rule found, in the order of the written ids.
    fn lay_out(&self, rule: &mut Running<'_, '_, 'b>, judgement: &mut Judgement) -> Result<(), RulesError> {
        let organisation = self.context.organisation;
        rule.found.sort_by(|(a, _), (b, _)| organisation.id_of(*a).cmp(organisation.id_of(*b)));
        let around = || self.around.get_or_init(|| Around::of(self.context));
        for (at, verdict) in &rule.found {
            let Verdict::Assessed(found) = verdict else { continue };
            for found in found.iter() {
                let finding = lay_out(around(), *at, rule.selected, found);
                judgement.findings.push(finding.map_err(|reason| self.failure(rule.selected, *at, reason))?);
            }
        }
        Ok(())
    }

    fn failure(&self, selected: &SelectedRule<'_>, at: EntityRef, reason: String) -> RulesError {
        failure(selected, self.context.organisation.id_of(at).as_str(), reason)
    }
}

fn failure(selected: &SelectedRule<'_>, subject: &str, reason: String) -> RulesError {
    RulesError::Evaluation { rule: selected.rule.header.id.to_string(), subject: subject.to_owned(), reason }
}

fn outcome(selected: &SelectedRule<'_>, counts: CheckCounts, missing: Vec<List>) -> RuleOutcome {
    let header = &selected.rule.header;
    RuleOutcome {
        rule: header.id.clone(),
        title: header.title.clone(),
        description: header.description.clone(),
        basis: header.basis,
        source: header.source.clone(),
        area: header.area,
        severity: selected.severity,
        scope: header.scope,
        waits_for_answers: false,
        counts,
        missing,
    }
}

/// The lists that keep a rule from being assessed: those it needs, and its own scope's when nothing of it is recorded.
/// Where there are no answers, it is these that are missing and no list.
fn missing_lists(organisation: &Organisation, selected: &SelectedRule<'_>, entities: usize) -> Vec<List> {
    let header = &selected.rule.header;
    if entities == 0 && list_of(header.scope).is_none() {
        return Vec::new();
    }
    let needed = header.needs.iter().copied().filter(|&list| organisation.recorded(list) != Recorded::All);
    let own = list_of(header.scope)
        .filter(|&list| organisation.list_len(list) == 0 && organisation.recorded(list) != Recorded::All);
    let mut missing: Vec<List> = needed.chain(own).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// How the checks of a rule that is not run count.
fn silent_counts(organisation: &Organisation, scope: Kind, entities: usize, missing: bool) -> CheckCounts {
    let unrecorded = list_of(scope).is_some_and(|list| organisation.recorded(list) != Recorded::All);
    let checks = u64::try_from(entities).unwrap_or(u64::MAX);
    match (missing, entities) {
        (true, 0) if unrecorded => CheckCounts { not_assessed: 1, ..CheckCounts::default() },
        (true, _) => CheckCounts { not_assessed: checks, ..CheckCounts::default() },
        (false, 0) if list_of(scope).is_none() => CheckCounts { not_assessed: 1, ..CheckCounts::default() },
        (false, _) => CheckCounts { not_applicable: 1, ..CheckCounts::default() },
    }
}

/// The list of the organisation file that a scope's entities stand in; answers stand in a file of their own.
fn list_of(scope: Kind) -> Option<List> {
    let list = match scope {
        Kind::Organisation | Kind::Answer | Kind::Assessment => return None,
        Kind::Unit => List::Units,
        Kind::Role => List::Roles,
        Kind::Person => List::People,
        Kind::Assignment => List::Assignments,
        Kind::Group => List::Groups,
        Kind::Line => List::Lines,
        Kind::Escalation => List::Escalations,
        Kind::WorksWith => List::WorksWith,
        Kind::Delegation => List::Delegations,
        Kind::Duty => List::Duties,
        Kind::Document => List::Documents,
        Kind::Plan | Kind::PlanItem => List::Plans,
        Kind::Asset => List::Assets,
        Kind::System => List::Systems,
        Kind::Process => List::Processes,
        Kind::Agreement => List::Agreements,
        Kind::Risk => List::Risks,
        Kind::Incident => List::Incidents,
        Kind::Event => List::Events,
        Kind::Access => List::Access,
        Kind::Interest => List::Interests,
        Kind::Waiver => List::Waivers,
        Kind::Exception => List::Exceptions,
    };
    Some(list)
}
