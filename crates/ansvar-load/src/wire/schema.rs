//! The JSON Schemas of the organisation file and the answers file, made from the same declarations as the reader.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{AnswersFile, File, Read};

/// The pattern of written ids; the same as [`ansvar_model::Id::parse`] accepts.
pub(super) const ID_PATTERN: &str = "^[a-z0-9][a-z0-9_.-]*$";

/// One key of a record.
pub(super) struct Property {
    pub(super) key: &'static str,
    pub(super) description: &'static str,
    pub(super) required: bool,
    pub(super) schema: Value,
}

/// Named schemas that others point to.
#[derive(Default)]
pub(crate) struct Schemas {
    definitions: BTreeMap<&'static str, Value>,
}

impl Schemas {
    /// Points to a named schema, and makes it the first time.
    pub(super) fn define(&mut self, name: &'static str, make: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name, Value::Null);
            let schema = make(self);
            self.definitions.insert(name, schema);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }

    /// Points to the schema of a record.
    pub(super) fn record(
        &mut self,
        name: &'static str,
        about: &str,
        properties: impl FnOnce(&mut Self) -> Vec<Property>,
    ) -> Value {
        self.define(name, |schemas| {
            let properties = properties(schemas);
            let required: Vec<_> = properties.iter().filter(|property| property.required).map(|p| p.key).collect();
            json!({
                "type": "object",
                "description": about.trim(),
                "properties": properties.into_iter().map(describe).collect::<Map<_, _>>(),
                "required": required,
                "additionalProperties": false,
            })
        })
    }
}

fn describe(property: Property) -> (String, Value) {
    let Property { key, description, mut schema, .. } = property;
    if let Some(fields) = schema.as_object_mut() {
        fields.insert("description".to_owned(), description.trim().into());
    }
    (key.to_owned(), schema)
}

/// The JSON Schema (draft 2020-12) of the organisation file.
///
/// Beside the standard keywords, `x-ansvar-reference` lists the kinds that a reference may point to. That ids are
/// unique and references point to something is not said by a schema; reading checks it. Keys are sorted.
///
/// ```
/// let schema = ansvar_load::organisation_schema();
/// let parent = &schema["$defs"]["Unit"]["properties"]["parent"];
/// assert_eq!(parent["x-ansvar-reference"], serde_json::json!(["unit"]));
/// ```
#[must_use]
pub fn organisation_schema() -> Value {
    schema_of::<File<'_>>("ansvar: organisationsfil, organisation file")
}

/// The JSON Schema (draft 2020-12) of the answers file.
///
/// Every question has its own choices. That "nobody" excludes the other choices, and that words stand beside a choice
/// which asks for them, is not said by the schema; reading checks it. Keys are sorted.
///
/// ```
/// let schema = ansvar_load::answers_schema();
/// let questions = &schema["$defs"]["AnswersFile"]["properties"]["answers"]["properties"];
/// assert!(questions["2.2-q1"]["description"].as_str().is_some_and(|text| text.contains("policy")));
/// ```
#[must_use]
pub fn answers_schema() -> Value {
    schema_of::<AnswersFile<'_>>("ansvar: svarsfil, answers file")
}

fn schema_of<'t, F: Read<'t>>(title: &str) -> Value {
    let mut schemas = Schemas::default();
    let file = F::schema(&mut schemas);
    let definitions: Map<_, _> =
        schemas.definitions.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "$defs": definitions,
    });
    if let (Some(to), Some(from)) = (schema.as_object_mut(), file.as_object()) {
        to.extend(from.clone());
    }
    sorted(schema)
}

/// The same value with its keys in order, whatever `serde_json` has been built with.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<_, _> = fields.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}
