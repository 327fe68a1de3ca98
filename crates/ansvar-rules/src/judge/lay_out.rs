//! Findings laid out for people: subject, texts, witness, remedy, exception.

use std::collections::BTreeMap;

use ansvar_model::{
    Bilingual, Detail, EntityRef, ExceptionId, Finding, Fingerprint, Named, Organisation, Remedy, RuleId, Severity,
    Value, WitnessKind,
};
use sha2::{Digest, Sha256};

use crate::datum::Datum;
use crate::directory::Directory;
use crate::facts::Context;
use crate::selection::SelectedRule;
use crate::template::Filling;
use crate::witness::{Case, draw};

/// What findings are laid out from, beside the context.
pub(crate) struct Around<N> {
    pub(crate) names: N,
    /// The exceptions that hold on the day of the analysis, by subject.
    accepted: BTreeMap<EntityRef, Vec<ExceptionId>>,
}

impl<N: Directory> Around<N> {
    pub(crate) fn of(organisation: &Organisation, names: N) -> Self {
        let mut accepted: BTreeMap<EntityRef, Vec<ExceptionId>> = BTreeMap::new();
        for (at, exception) in organisation.exceptions.entries() {
            if exception.holds_on(organisation.as_of) {
                accepted.entry(exception.subject).or_default().push(at);
            }
        }
        Self { names, accepted }
    }
}

/// Lays out what a rule found: subject, texts, witness, remedy, exception.
pub(super) fn lay_out(
    context: &Context<'_>,
    around: &Around<impl Directory>,
    scope_entity: EntityRef,
    selected: &SelectedRule<'_>,
    found: &Datum<'_>,
) -> Result<Finding, String> {
    let header = &selected.rule.header;
    let names = &around.names;
    let organisation = context.organisation;
    let entity = match found.field("subject") {
        None => scope_entity,
        Some(subject) => referred(names, subject)?,
    };
    let severity = match found.field("severity").and_then(Datum::as_text) {
        None => selected.severity,
        Some(word) => Severity::parse(word).ok_or_else(|| format!("`{word}` is no severity"))?.min(selected.severity),
    };
    let detail = match found.field("detail").map(Datum::to_value) {
        None => Detail::default(),
        Some(Value::Map(detail)) => detail.into_iter().collect(),
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
    for reference in found.field("related").and_then(Datum::items).into_iter().flatten() {
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
        accepted: around.accepted.get(&entity).and_then(|exceptions| accepting(organisation, &header.id, exceptions)),
        location: None,
        subject,
        entity,
        related,
        witness,
        detail,
    })
}

/// The entity that a rule names as `{"kind": …, "id": …}`.
fn referred(names: &dyn Directory, reference: &Datum<'_>) -> Result<EntityRef, String> {
    let id = reference.field("id").and_then(Datum::as_text).unwrap_or_default();
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
    let mut hex = String::with_capacity(32);
    for digit in hash.finalize().iter().take(16).flat_map(|byte| [byte >> 4, byte & 15]) {
        hex.extend(char::from_digit(digit.into(), 16));
    }
    Fingerprint(hex.into_boxed_str())
}

/// Whether nothing but the file itself speaks for the entity: no decision, record or register number.
fn is_declared(organisation: &Organisation, entity: EntityRef) -> bool {
    match entity {
        EntityRef::Document(at) => organisation.documents[at].reference.is_none(),
        EntityRef::Event(at) => organisation.events[at].reference.is_none(),
        EntityRef::Assignment(at) => organisation.assignments[at].note.reference.is_none(),
        EntityRef::Delegation(at) => organisation.delegations[at].reference.is_none(),
        EntityRef::Duty(at) => organisation.duties[at].source.is_none(),
        _ => true,
    }
}

/// The first of an entity's exceptions that accepts what a rule has found on it.
fn accepting(organisation: &Organisation, rule: &RuleId, exceptions: &[ExceptionId]) -> Option<ExceptionId> {
    exceptions.iter().copied().find(|&at| *organisation.exceptions[at].rule == *rule.as_str())
}
