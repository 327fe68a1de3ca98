//! Facts of how documents apply and where results go.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::record;
use super::context::Context;
use super::known::Known;
use ansvar_model::{Document, DocumentType, EntityRef, Event, EventId, WaiverOf};

/// A unit that no policy covers.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct LeftOutFacts {
    /// The unit's id.
    pub id: String,
    /// Whether a signed waiver of `policy_coverage` says why.
    pub waived: bool,
}

record!(LeftOutFacts: id, waived);

/// An organisation that shares a policy.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct SharingFacts {
    /// The id of a legal body or of this organisation, or the name that a decision gives another.
    pub organisation: String,
    /// Whether its own top management has decided the policy; known when any decision is on file.
    pub decided: Known<bool>,
}

record!(SharingFacts: organisation, decided);

/// Where the result of an event has gone.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct TakenUpFacts {
    /// The id of the event or document.
    pub id: String,
    /// The type of event, or `document`.
    pub kind: &'static str,
}

record!(TakenUpFacts: id, kind);

/// A document that an event was about.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct AboutDocumentFacts {
    /// The document's id.
    pub id: String,
    /// `policy`, `guideline`, `routine` and so on.
    pub kind: &'static str,
}

record!(AboutDocumentFacts: id, kind);

impl LeftOutFacts {
    pub(crate) fn all(context: &Context<'_>) -> Vec<Self> {
        let units = context.left_out_of_policy().into_iter().map(|unit| Self {
            id: context.text(unit),
            waived: context.waived(unit.into()).contains(&WaiverOf::PolicyCoverage),
        });
        units.collect()
    }
}

impl SharingFacts {
    /// Those that share a policy; none for other documents.
    pub(crate) fn of(context: &Context<'_>, document: &Document) -> Vec<Self> {
        if document.kind != DocumentType::Policy {
            return Vec::new();
        }
        let sharing = context.sharing(document).into_iter();
        sharing.map(|(organisation, decided)| Self { organisation, decided: decided.into() }).collect()
    }
}

impl TakenUpFacts {
    pub(crate) fn of(context: &Context<'_>, at: EventId) -> Vec<Self> {
        context.taken_up_in(at).into_iter().map(|(id, kind)| Self { id, kind }).collect()
    }
}

impl AboutDocumentFacts {
    pub(crate) fn of(context: &Context<'_>, event: &Event) -> Vec<Self> {
        let documents = event.about.iter().filter_map(|&entity| match entity {
            EntityRef::Document(at) => {
                Some(Self { id: context.text(at), kind: context.organisation.documents[at].kind.id() })
            }
            _ => None,
        });
        let mut documents: Vec<Self> = documents.collect();
        documents.sort_by(|a, b| a.id.cmp(&b.id));
        documents
    }
}
