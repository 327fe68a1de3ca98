//! The gap report: what the rules found, set against the whole and the eleven areas.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{
    Area, Bilingual, CheckCounts, ExceptionId, Finding, Id, Language, Named, Organisation, OrganisationKind, RuleId,
    RuleOutcome, Severity, Value, WitnessKind,
};
use jiff::civil::Date;

use crate::area::{AreaResult, AreaStatus};
use crate::cause::{Cause, causes};
use crate::silence::{Silence, silences};

/// A rule that a pack has switched off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disabled {
    /// The rule.
    pub rule: RuleId,
    /// Why.
    pub reason: Bilingual,
}

/// A rule pack that was run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenPack {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
}

/// What was run: packs, their settings and what they leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The packs, in the order given.
    pub packs: Vec<ChosenPack>,
    /// Params that differ from the rules' defaults, by `rule.name`.
    pub params: BTreeMap<String, Value>,
    /// Rules that the packs switch off.
    pub disabled: Vec<Disabled>,
}

impl Scope {
    /// What the packs are called, joined by commas.
    #[must_use]
    pub fn titles(&self, language: Language) -> String {
        self.packs.iter().map(|pack| pack.title.in_language(language)).collect::<Vec<_>>().join(", ")
    }
}

/// What the rules found: the input of [`assess`].
#[derive(Clone, Debug, Default)]
pub struct Assessed {
    /// Every rule that was run or would have been, sorted by rule.
    pub outcomes: Vec<RuleOutcome>,
    /// Every finding, in any order.
    pub findings: Vec<Finding>,
}

/// Findings that nobody has accepted, by severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeverityCounts {
    /// Critical.
    pub critical: u64,
    /// High.
    pub high: u64,
    /// Medium.
    pub medium: u64,
    /// Low.
    pub low: u64,
}

impl SeverityCounts {
    /// The number of findings of one severity.
    #[must_use]
    pub const fn of(self, severity: Severity) -> u64 {
        match severity {
            Severity::Critical => self.critical,
            Severity::High => self.high,
            Severity::Medium => self.medium,
            Severity::Low => self.low,
        }
    }

    /// The number of findings at or above a severity.
    #[must_use]
    pub fn at_least(self, severity: Severity) -> u64 {
        Severity::ALL.iter().filter(|&&other| other >= severity).map(|&other| self.of(other)).sum()
    }

    fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Critical => self.critical += 1,
            Severity::High => self.high += 1,
            Severity::Medium => self.medium += 1,
            Severity::Low => self.low += 1,
        }
    }
}

/// The report in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Findings that nobody has accepted, by severity.
    pub findings: SeverityCounts,
    /// Findings that somebody has accepted.
    pub accepted: u64,
    /// Rules that were run or would have been.
    pub rules: u64,
    /// How all checks ended.
    pub checks: CheckCounts,
    /// How many of the eleven areas are assessed; the whole is not counted.
    pub areas_assessed: u64,
    /// How many of the eleven areas are met; the whole is not counted.
    pub areas_met: u64,
}

/// The gap report of one organisation on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapReport {
    /// The organisation's id.
    pub organisation: Id,
    /// The organisation's name.
    pub name: Box<str>,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// The day the analysis is made for.
    pub as_of: Date,
    /// What was run.
    pub scope: Scope,
    /// The report in figures.
    pub summary: Summary,
    /// The whole, then the eleven areas.
    pub areas: Vec<AreaResult>,
    /// What each rule came to, sorted by rule.
    pub outcomes: Vec<RuleOutcome>,
    /// Every finding, sorted by area, severity, rule and subject.
    pub findings: Vec<Finding>,
    /// Places of findings in which a claim and the model contradict each other.
    pub contradictions: Vec<usize>,
    /// Findings that somebody has accepted.
    pub exceptions: Vec<Accepted>,
    /// Accepted deviations of the file that accept nothing on the day of the analysis.
    pub idle_exceptions: Vec<IdleException>,
    /// Findings by cause: worst first, then those that close most.
    pub causes: Vec<Cause>,
    /// What was not assessed, by the list that is missing.
    pub silences: Vec<Silence>,
}

/// A finding that somebody has accepted, for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The place of the finding.
    pub finding: usize,
    /// Who accepted it.
    pub decided_by: Named,
    /// When.
    pub decided_on: Date,
    /// The last day it holds.
    pub until: Date,
    /// Why.
    pub reason: Box<str>,
}

/// An accepted deviation that accepts nothing: shown, so that nobody relies on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdleException {
    /// The rule, as written.
    pub rule: Box<str>,
    /// What it is about.
    pub subject: Named,
    /// Why it accepts nothing.
    pub reason: IdleReason,
}

/// Why an accepted deviation accepts nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdleReason {
    /// Its last day has passed.
    Expired(Date),
    /// It was decided later than the day of the analysis.
    Later(Date),
    /// There is no such finding.
    Unmatched,
}

impl GapReport {
    /// Rules that some entities could not be assessed by although no list is missing: a field is not recorded.
    pub fn unstated(&self) -> impl Iterator<Item = &RuleOutcome> {
        self.outcomes.iter().filter(|outcome| {
            outcome.counts.not_assessed > 0 && outcome.missing.is_empty() && !outcome.waits_for_answers
        })
    }

    /// The rule's statement, if it was among those run.
    #[must_use]
    pub fn title_of(&self, rule: &RuleId) -> Option<&Bilingual> {
        let place = self.outcomes.binary_search_by(|outcome| outcome.rule.cmp(rule)).ok()?;
        self.outcomes.get(place).map(|outcome| &outcome.title)
    }

    /// What the rule came to, if it was among those run.
    #[must_use]
    pub fn outcome_of(&self, rule: &RuleId) -> Option<&RuleOutcome> {
        let place = self.outcomes.binary_search_by(|outcome| outcome.rule.cmp(rule)).ok()?;
        self.outcomes.get(place)
    }
}

/// Sets what the rules found against the whole and the eleven areas.
///
/// Deterministic: the order of the input does not show. Linear in outcomes and findings, apart from sorting.
#[must_use]
pub fn assess(organisation: &Organisation, scope: Scope, assessed: Assessed) -> GapReport {
    let Assessed { mut outcomes, mut findings } = assessed;
    outcomes.sort_by(|a, b| a.rule.cmp(&b.rule));
    findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    let areas: Vec<AreaResult> =
        Area::ALL.iter().map(|&area| AreaResult::of(organisation, area, &outcomes, &findings)).collect();
    let places = |wanted: fn(&Finding) -> bool| {
        findings.iter().enumerate().filter(move |(_, finding)| wanted(finding)).map(|(place, _)| place)
    };
    GapReport {
        organisation: organisation.id.clone(),
        name: organisation.name.clone(),
        kind: organisation.kind,
        as_of: organisation.as_of,
        summary: summary(&outcomes, &findings, &areas),
        contradictions: places(|finding| finding.witness.kind == WitnessKind::Contradiction).collect(),
        exceptions: accepted(organisation, &findings),
        idle_exceptions: idle(organisation, &findings),
        causes: causes(&findings),
        silences: silences(&outcomes),
        scope,
        areas,
        outcomes,
        findings,
    }
}

fn summary(outcomes: &[RuleOutcome], findings: &[Finding], areas: &[AreaResult]) -> Summary {
    let mut counts = SeverityCounts::default();
    findings.iter().filter(|finding| finding.accepted.is_none()).for_each(|finding| counts.count(finding.severity));
    let eleven = || areas.iter().filter(|result| result.area != Area::SystematicWork);
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    Summary {
        findings: counts,
        accepted: number(findings.iter().filter(|finding| finding.accepted.is_some()).count()),
        rules: number(outcomes.len()),
        checks: outcomes.iter().filter(|outcome| !outcome.waits_for_answers).map(|outcome| outcome.counts).sum(),
        areas_assessed: number(eleven().filter(|result| result.status.is_assessed()).count()),
        areas_met: number(eleven().filter(|result| result.status == AreaStatus::Met).count()),
    }
}

fn idle(organisation: &Organisation, findings: &[Finding]) -> Vec<IdleException> {
    let day = organisation.as_of;
    let used: BTreeSet<ExceptionId> = findings.iter().filter_map(|finding| finding.accepted).collect();
    let unused = organisation.exceptions.entries().filter(|(at, _)| !used.contains(at));
    let mut idle: Vec<IdleException> = unused
        .map(|(_, exception)| IdleException {
            rule: exception.rule.clone(),
            subject: organisation.named(exception.subject),
            reason: match exception {
                exception if exception.until < day => IdleReason::Expired(exception.until),
                exception if exception.decided_on > day => IdleReason::Later(exception.decided_on),
                _ => IdleReason::Unmatched,
            },
        })
        .collect();
    idle.sort_by(|a, b| (&a.rule, &a.subject).cmp(&(&b.rule, &b.subject)));
    idle
}

fn accepted(organisation: &Organisation, findings: &[Finding]) -> Vec<Accepted> {
    let held = findings.iter().enumerate().filter_map(|(place, finding)| Some((place, finding.accepted?)));
    held.map(|(place, exception)| {
        let exception = &organisation.exceptions[exception];
        Accepted {
            finding: place,
            decided_by: organisation.named(ansvar_model::EntityRef::from(exception.decided_by)),
            decided_on: exception.decided_on,
            until: exception.until,
            reason: exception.reason.clone(),
        }
    })
    .collect()
}
