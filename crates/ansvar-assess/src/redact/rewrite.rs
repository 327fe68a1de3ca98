//! A report written anew with pseudonyms: every text and every id that comes from the organisation goes through here.

use std::collections::BTreeMap;

use ansvar_model::{Bilingual, Edit, Finding, Fingerprint, Id, Kind, Named, Remedy, Step, Value, VoidReason, Witness};

use super::{Redaction, WITHHELD};
use crate::area::AreaResult;
use crate::own_answer::{OwnAnswer, RespondentAnswer};
use crate::report::{Accepted, ChosenPack, Disabled, GapReport, IdleException, Scope};

/// The report with pseudonyms.
pub(super) fn report(redaction: &Redaction, report: &GapReport) -> GapReport {
    let mut findings: Vec<Finding> = report.findings.iter().map(|each| finding(redaction, each)).collect();
    let fingerprints = fingerprints(&report.findings, &findings);
    let renewed = |old: &Fingerprint| fingerprints.get(old).unwrap_or(old).clone();
    for finding in &mut findings {
        finding.fingerprint = renewed(&finding.fingerprint);
        finding.implied_by = finding.implied_by.as_ref().map(renewed);
    }
    let area = |result: &AreaResult| AreaResult {
        answers: result.answers.iter().map(|answer| own_answer(redaction, answer)).collect(),
        findings: result.findings.iter().map(renewed).collect(),
        ..result.clone()
    };
    let accepted = |held: &Accepted| Accepted {
        decided_by: named(redaction, &held.decided_by),
        reason: WITHHELD.into(),
        ..held.clone()
    };
    let idle = |idle: &IdleException| IdleException { subject: named(redaction, &idle.subject), ..idle.clone() };
    GapReport {
        areas: report.areas.iter().map(area).collect(),
        exceptions: report.exceptions.iter().map(accepted).collect(),
        idle_exceptions: report.idle_exceptions.iter().map(idle).collect(),
        scope: scope(redaction, &report.scope),
        findings,
        ..report.clone()
    }
}

/// New fingerprints for the findings that named something hidden.
fn fingerprints(before: &[Finding], after: &[Finding]) -> BTreeMap<Fingerprint, Fingerprint> {
    let changed = before.iter().zip(after).filter(|(before, after)| before != after);
    let numbered = (1..).zip(changed);
    numbered
        .map(|(number, (old, _))| (old.fingerprint.clone(), Fingerprint(format!("redacted-{number}").into())))
        .collect()
}

fn scope(redaction: &Redaction, scope: &Scope) -> Scope {
    let pack = |pack: &ChosenPack| ChosenPack { title: text(redaction, &pack.title), ..pack.clone() };
    let reason = |disabled: &Disabled| Disabled { reason: text(redaction, &disabled.reason), ..disabled.clone() };
    Scope {
        packs: scope.packs.iter().map(pack).collect(),
        params: scope.params.iter().map(|(name, each)| (name.clone(), value(redaction, each))).collect(),
        disabled: scope.disabled.iter().map(reason).collect(),
    }
}

fn own_answer(redaction: &Redaction, answer: &OwnAnswer) -> OwnAnswer {
    let given = |given: &RespondentAnswer| RespondentAnswer {
        by: given.by.as_ref().map(|by| owned(redaction, by).into()),
        text: given.text.as_ref().map(|_| WITHHELD.into()),
        ..given.clone()
    };
    let mut words: Vec<Box<str>> = answer.words.iter().map(|_| WITHHELD.into()).collect();
    words.dedup();
    OwnAnswer { words, given: answer.given.iter().map(given).collect(), ..answer.clone() }
}

fn finding(redaction: &Redaction, finding: &Finding) -> Finding {
    let step = |step: &Step| Step {
        entity: named(redaction, &step.entity),
        via: step.via.as_ref().map(|via| owned(redaction, via).into()),
        void: step.void.as_ref().map(|void| {
            Box::new(VoidReason {
                code: void.code,
                text: text(redaction, &void.text),
                at: void.at.iter().map(|other| named(redaction, other)).collect(),
            })
        }),
    };
    Finding {
        subject: named(redaction, &finding.subject),
        related: finding.related.iter().map(|other| named(redaction, other)).collect(),
        message: text(redaction, &finding.message),
        remedy: Remedy {
            text: text(redaction, &finding.remedy.text),
            class: finding.remedy.class,
            edits: finding.remedy.edits.iter().map(|each| edit(redaction, each)).collect(),
        },
        witness: Witness {
            kind: finding.witness.kind,
            steps: finding.witness.steps.iter().map(step).collect(),
            left_out: finding.witness.left_out,
        },
        detail: finding.detail.iter().map(|(name, each)| (owned(redaction, name), value(redaction, each))).collect(),
        ..finding.clone()
    }
}

fn named(redaction: &Redaction, named: &Named) -> Named {
    match redaction.of_entity(named.kind, named.id.as_str()) {
        Some(pseudonym) => Named { kind: named.kind, id: Id::derived(pseudonym), name: pseudonym.into() },
        // A word of the domain stands for itself: a function that nobody has is no name.
        None if named.kind == Kind::Role && *named.name == *named.id.as_str() => named.clone(),
        None => Named {
            kind: named.kind,
            id: Id::derived(owned(redaction, named.id.as_str())),
            name: owned(redaction, &named.name).into(),
        },
    }
}

fn edit(redaction: &Redaction, edit: &Edit) -> Edit {
    let id = |id: &Id| Id::derived(owned(redaction, id.as_str()));
    match edit {
        Edit::Add { list, record } => Edit::Add { list: *list, record: fields(redaction, record) },
        Edit::Set { id: of, field, value: to } => {
            Edit::Set { id: id(of), field: field.clone(), value: value(redaction, to) }
        }
        Edit::Remove { id: of } => Edit::Remove { id: id(of) },
    }
}

fn fields(redaction: &Redaction, fields: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    fields.iter().map(|(name, each)| (owned(redaction, name), value(redaction, each))).collect()
}

fn value(redaction: &Redaction, of: &Value) -> Value {
    match of {
        Value::Text(text) => Value::Text(owned(redaction, text)),
        Value::List(items) => Value::List(items.iter().map(|item| value(redaction, item)).collect()),
        Value::Map(map) => Value::Map(fields(redaction, map)),
        Value::Null | Value::Bool(_) | Value::Int(_) => of.clone(),
    }
}

fn text(redaction: &Redaction, text: &Bilingual) -> Bilingual {
    Bilingual::new(owned(redaction, &text.sv), owned(redaction, &text.en))
}

fn owned(redaction: &Redaction, text: &str) -> String {
    redaction.text(text).into_owned()
}
