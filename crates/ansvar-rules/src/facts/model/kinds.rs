//! Which documents and events the questions of the survey ask for.

use ansvar_model::{Content, Document, DocumentType, EntityRef, Event, EventType, Organisation, Topic};

/// Whether a document tells how something is done: no policy, plan, budget or register.
pub(super) fn is_rule(document: &Document) -> bool {
    matches!(
        document.kind,
        DocumentType::Guideline | DocumentType::Routine | DocumentType::Instruction | DocumentType::Method
    )
}

pub(super) fn is_classification_method(document: &Document) -> bool {
    let asked = [Content::ClassificationModel, Content::WhoClassifies, Content::WhenClassified];
    let contents = document.contents.iter().any(|content| asked.contains(content));
    contents || (is_rule(document) && document.topics.contains(&Topic::Classification))
}

pub(super) fn is_incident_process(document: &Document) -> bool {
    let asked = [Content::IncidentReporting, Content::IncidentHandling];
    document.contents.iter().any(|content| asked.contains(content))
}

pub(super) fn is_procurement_process(document: &Document) -> bool {
    let asked = [Content::SecurityRequirements, Content::SupplierRequirements];
    let contents = document.contents.iter().any(|content| asked.contains(content));
    document.topics.contains(&Topic::Procurement) || (is_rule(document) && contents)
}

pub(super) fn is_compliance_check(event: &Event) -> bool {
    match event.kind {
        EventType::Check | EventType::Audit => true,
        EventType::Review => !event.topics.contains(&Topic::ManagementReview),
        EventType::Report => event.topics.contains(&Topic::Compliance),
        _ => false,
    }
}

pub(super) fn is_continuity_plan(organisation: &Organisation, entity: EntityRef) -> bool {
    matches!(entity, EntityRef::Document(at) if organisation.documents[at].kind == DocumentType::ContinuityPlan)
}
