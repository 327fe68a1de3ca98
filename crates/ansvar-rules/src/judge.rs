//! Judging: every selected rule on every entity of its scope, and what was found laid out for people.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use ansvar_model::{
    Bilingual, CheckCounts, EntityRef, Finding, Fingerprint, Kind, List, Named, Names, Organisation, Recorded, Remedy,
    RuleId, RuleOutcome, Severity, Value, WitnessKind,
};
use sha2::{Digest, Sha256};

use crate::engine::{Facts, Instance, Verdict};
use crate::error::RulesError;
use crate::facts::{Context, document, entities_of};
use crate::imply;
use crate::param::{to_json, value_from_json};
use crate::selection::{SelectedRule, Selection};
use crate::template::Filling;
use crate::witness::{Case, draw};

/// What the rules found.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// What each rule came to, sorted by rule.
    pub outcomes: Vec<RuleOutcome>,
    /// Every finding, sorted by area, severity, rule and subject.
    pub findings: Vec<Finding>,
    /// How many times the engine judged an entity by a rule.
    pub evaluations: u64,
    /// How long laying down facts took.
    pub facts_time: Duration,
    /// How long running rules took.
    pub rules_time: Duration,
}

/// Runs the selected rules over the organisation.
///
/// One evaluation per rule and entity of its scope; rules that need a list which is not recorded are not run.
///
/// # Errors
/// When a rule fails while it is run.
pub fn judge(context: &Context<'_>, selection: &Selection<'_>) -> Result<Judgement, RulesError> {
    let names = Names::of(context.organisation);
    let mut judgement = Judgement::default();
    let mut by_scope: BTreeMap<Kind, Vec<&SelectedRule<'_>>> = BTreeMap::new();
    for selected in &selection.rules {
        by_scope.entry(selected.rule.header.scope).or_default().push(selected);
    }
    for (scope, rules) in by_scope {
        judge_scope(context, &names, scope, &rules, &mut judgement)?;
    }
    let headers = selection.rules.iter().map(|selected| (&selected.rule.header.id, &selected.rule.header)).collect();
    imply::link(&mut judgement.findings, &headers, &imply::leaders(context));
    judgement.outcomes.sort_by(|a, b| a.rule.cmp(&b.rule));
    judgement.findings.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    Ok(judgement)
}

/// A rule being run: its settings, its engine and its tally.
struct Running<'r, 'l> {
    selected: &'r SelectedRule<'l>,
    instance: Instance,
    counts: CheckCounts,
}

fn judge_scope(
    context: &Context<'_>,
    names: &Names<'_>,
    scope: Kind,
    rules: &[&SelectedRule<'_>],
    judgement: &mut Judgement,
) -> Result<(), RulesError> {
    let organisation = context.organisation;
    let entities = entities_of(organisation, scope);
    let mut running = Vec::new();
    for &selected in rules {
        let missing = missing_lists(organisation, selected, entities.len());
        if missing.is_empty() && !entities.is_empty() {
            let instance = selected.rule.program.instance(to_json(&selected.params));
            let instance = instance.map_err(|reason| failure(selected, organisation.id.as_str(), reason))?;
            running.push(Running { selected, instance, counts: CheckCounts::default() });
        } else {
            let counts = silent_counts(organisation, scope, entities.len(), !missing.is_empty());
            let waits_for_answers = entities.is_empty() && matches!(scope, Kind::Answer | Kind::Assessment);
            judgement.outcomes.push(RuleOutcome { waits_for_answers, ..outcome(selected, counts, missing) });
        }
    }
    if !running.is_empty() {
        for &entity in &entities {
            let start = Instant::now();
            let Some(facts) = document(context, entity)? else { continue };
            let facts = Facts::from(facts);
            let laid_down = Instant::now();
            for rule in &mut running {
                judge_entity(context, names, entity, &facts, rule, judgement)?;
            }
            judgement.facts_time += laid_down - start;
            judgement.rules_time += laid_down.elapsed();
        }
    }
    judgement.outcomes.extend(running.into_iter().map(|rule| outcome(rule.selected, rule.counts, Vec::new())));
    Ok(())
}

fn judge_entity(
    context: &Context<'_>,
    names: &Names<'_>,
    entity: EntityRef,
    facts: &Facts,
    rule: &mut Running<'_, '_>,
    judgement: &mut Judgement,
) -> Result<(), RulesError> {
    judgement.evaluations += 1;
    let subject = context.organisation.id_of(entity).as_str();
    let verdict = rule.instance.judge(facts).map_err(|reason| failure(rule.selected, subject, reason))?;
    match verdict {
        Verdict::NotApplicable => rule.counts.not_applicable += 1,
        Verdict::NotAssessed => rule.counts.not_assessed += 1,
        Verdict::Assessed(found) if found.is_empty() => rule.counts.passed += 1,
        Verdict::Assessed(found) => {
            rule.counts.failed += 1;
            for json in found {
                let finding = lay_out(context, names, entity, rule.selected, json);
                judgement.findings.push(finding.map_err(|reason| failure(rule.selected, subject, reason))?);
            }
        }
    }
    Ok(())
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

/// Lays out what a rule found: subject, texts, witness, remedy, exception.
fn lay_out(
    context: &Context<'_>,
    names: &Names<'_>,
    scope_entity: EntityRef,
    selected: &SelectedRule<'_>,
    json: serde_json::Value,
) -> Result<Finding, String> {
    let header = &selected.rule.header;
    let organisation = context.organisation;
    let entity = match json.get("subject") {
        None => scope_entity,
        Some(subject) => referred(names, subject)?,
    };
    let severity = match json.get("severity").and_then(serde_json::Value::as_str) {
        None => selected.severity,
        Some(word) => Severity::parse(word).ok_or_else(|| format!("`{word}` is no severity"))?.min(selected.severity),
    };
    let detail = match json.get("detail").cloned().map(value_from_json) {
        None => BTreeMap::new(),
        Some(Value::Map(detail)) => detail,
        Some(_) => return Err("`detail` must be an object".to_owned()),
    };
    let case = Case { context, names, entity, detail: &detail, params: &selected.params };
    let witness = draw(&header.witness, &case);
    let subject = organisation.named(entity);
    let filling = Filling { organisation, names, subject: &subject, detail: &detail, params: &selected.params };
    let fill = |text: &Bilingual| filling.fill(text);
    // On a way those who stand in it, not those who are passed.
    let concerned = witness.steps.iter().flat_map(|step| match witness.kind {
        WitnessKind::Cycle => vec![step.entity.clone()],
        _ => step.void.as_ref().map_or_else(Vec::new, |void| void.at.clone()),
    });
    let mut related: Vec<Named> = concerned.filter(|other| *other != subject).collect();
    for reference in json.get("related").and_then(serde_json::Value::as_array).into_iter().flatten() {
        related.push(organisation.named(referred(names, reference)?));
    }
    related.sort();
    related.dedup();
    Ok(Finding {
        fingerprint: fingerprint(&header.id, &subject, detail.get("item")),
        rule: header.id.clone(),
        area: header.area,
        severity,
        implied_by: None,
        message: fill(&header.message),
        remedy: Remedy {
            text: fill(&header.remedy),
            class: header.remedy_class,
            edits: header.edits.iter().flat_map(|edit| edit.propose(context, entity)).collect(),
        },
        source: header.source.clone(),
        basis: header.basis,
        declared: is_declared(organisation, entity),
        accepted: accepted(organisation, &header.id, entity),
        location: None,
        subject,
        entity,
        related,
        witness,
        detail,
    })
}

/// The entity that a rule names as `{"kind": …, "id": …}`.
fn referred(names: &Names<'_>, reference: &serde_json::Value) -> Result<EntityRef, String> {
    let id = reference.get("id").and_then(serde_json::Value::as_str).unwrap_or_default();
    names.find(id).ok_or_else(|| format!("the rule names `{id}`, which is not in the organisation"))
}

/// A name for a finding that stays the same over runs and unrelated changes.
fn fingerprint(rule: &RuleId, subject: &Named, item: Option<&Value>) -> Fingerprint {
    let item = item.map(|item| format!("{item:?}")).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [rule.as_str(), subject.kind.id(), subject.id.as_str(), &item] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let hex: String = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    Fingerprint(hex.into())
}

/// Whether nothing but the file itself speaks for the entity: no decision, record or register number.
fn is_declared(organisation: &Organisation, entity: EntityRef) -> bool {
    match entity {
        EntityRef::Document(at) => organisation.documents[at].reference.is_none(),
        EntityRef::Event(at) => organisation.events[at].reference.is_none(),
        EntityRef::Assignment(at) => organisation.assignments[at].reference.is_none(),
        EntityRef::Delegation(at) => organisation.delegations[at].reference.is_none(),
        EntityRef::Duty(at) => organisation.duties[at].source.is_none(),
        _ => true,
    }
}

/// The exception that accepts a finding on the day of the analysis.
fn accepted(organisation: &Organisation, rule: &RuleId, entity: EntityRef) -> Option<ansvar_model::ExceptionId> {
    let holds = organisation.exceptions.entries().find(|(_, exception)| {
        *exception.rule == *rule.as_str() && exception.subject == entity && exception.holds_on(organisation.as_of)
    });
    holds.map(|(at, _)| at)
}
