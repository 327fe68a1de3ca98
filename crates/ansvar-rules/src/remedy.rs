//! Remedies: what to do about a finding, with the changes of the file that would close it.

use std::collections::BTreeMap;

use ansvar_model::{Actor, Condition, Edit, EntityRef, Function, FunctionSet, List, RoleId, Value};

use crate::facts::Context;

/// How to propose changes of the file; headers choose from these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditQuery {
    AddEscalationToRecipient,
    AddLineToTopManagement,
}

impl EditQuery {
    pub(crate) const ALL: &'static [Self] = &[Self::AddEscalationToRecipient, Self::AddLineToTopManagement];

    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::AddEscalationToRecipient => "add_escalation_to_recipient",
            Self::AddLineToTopManagement => "add_line_to_top_management",
        }
    }

    /// The changes that would close a finding on this entity; none where there is nobody to lead to.
    pub(crate) fn propose(self, context: &Context<'_>, entity: EntityRef) -> Vec<Edit> {
        let (list, from, to) = match self {
            Self::AddEscalationToRecipient => (
                List::Escalations,
                sender(context, entity),
                first_filled(context, context.settings.incident_recipients),
            ),
            Self::AddLineToTopManagement => {
                (List::Lines, sender(context, entity), first_filled(context, FunctionSet::TOP_MANAGEMENT))
            }
        };
        let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
        let mut record =
            BTreeMap::from([("from".to_owned(), Value::Text(from)), ("to".to_owned(), Value::Text(context.text(to)))]);
        if list == List::Escalations {
            record.insert("condition".to_owned(), Value::from(Condition::SeriousIncident.id()));
        }
        vec![Edit::Add { list, record }]
    }
}

/// Who the new line begins at: the subject, or the CISO when the subject is the organisation.
fn sender(context: &Context<'_>, entity: EntityRef) -> Option<String> {
    match Actor::narrow(entity) {
        Some(actor) => Some(context.actor_text(actor)),
        None => context.roles_with(Function::Ciso).first().map(|&role| context.text(role)),
    }
}

/// The first role by id that has one of the functions and is not known to be vacant.
fn first_filled(context: &Context<'_>, functions: FunctionSet) -> Option<RoleId> {
    let roles = functions.iter().flat_map(|function| context.roles_with(function));
    roles.copied().find(|&role| !context.staffing.is_vacant(role))
}
