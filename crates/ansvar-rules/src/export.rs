//! The facts document: the very facts and rules that were judged, for any Rego engine to judge again.

use std::collections::BTreeMap;

use ansvar_model::{Kind, Recorded};
use serde_json::{Value, json};

use crate::error::RulesError;
use crate::facts::{Context, document, entities_of};
use crate::param::to_json;
use crate::selection::Selection;

/// The facts document of DESIGN section 7: rules and entities, narrowed to what is assessed.
///
/// # Errors
/// When facts cannot be represented as JSON, which their types rule out.
pub fn facts_document(context: &Context<'_>, selection: &Selection<'_>) -> Result<Value, RulesError> {
    let recorded = |list| context.organisation.recorded(list) == Recorded::All;
    let assessed =
        selection.rules.iter().filter(|selected| selected.rule.header.needs.iter().all(|&list| recorded(list)));
    let mut rules = Vec::new();
    let mut entities: BTreeMap<&'static str, Vec<Value>> = BTreeMap::new();
    for selected in assessed {
        let scope: Kind = selected.rule.header.scope;
        rules.push(json!({
            "id": selected.rule.header.id.as_str(),
            "area": selected.rule.area,
            "slug": selected.rule.slug,
            "scope": scope.id(),
            "params": to_json(&selected.params),
        }));
        if !entities.contains_key(scope.id()) {
            let mut documents = Vec::new();
            for entity in entities_of(context.organisation, scope) {
                documents.extend(document(context, entity)?);
            }
            entities.insert(scope.id(), documents);
        }
    }
    Ok(json!({ "rules": rules, "entities": entities }))
}
