//! The shape of facts: their JSON Schema, the type at a path, and example documents to try rules on.

use std::sync::Arc;

use ansvar_model::Kind;
use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use crate::facts::{SCOPES, schema_of};

/// The JSON Schema of the facts document that `ansvar facts` writes.
#[must_use]
pub fn facts_schema() -> Value {
    let mut generator = SchemaGenerator::default();
    let scopes = SCOPES.iter().filter_map(|&scope| {
        let schema = schema_of(scope, &mut generator)?;
        Some((scope.id().to_owned(), json!({"type": "array", "items": schema})))
    });
    let scopes: Map<String, Value> = scopes.collect();
    let definitions = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ansvar facts",
        "description": "What rules can see: the rules to run and one plain document per entity, by scope.",
        "type": "object",
        "required": ["rules", "entities"],
        "properties": {
            "rules": {"type": "array", "items": {
                "type": "object",
                "required": ["id", "area", "slug", "scope", "params"],
                "properties": {
                    "id": {"type": "string"}, "area": {"type": "string"}, "slug": {"type": "string"},
                    "scope": {"enum": SCOPES.iter().map(|scope| scope.id()).collect::<Vec<_>>()},
                    "params": {"type": "object"},
                },
            }},
            "entities": {"type": "object", "properties": scopes, "additionalProperties": false},
        },
        "$defs": definitions,
    })
}

/// A place in the shape of a fact document.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    root: Arc<Value>,
    node: Value,
}

/// What can be read at a place of a fact document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShapeType {
    Boolean,
    Other,
}

impl Shape {
    /// The shape of one scope's documents.
    pub(crate) fn of(scope: Kind) -> Option<Self> {
        let mut generator = SchemaGenerator::default();
        let node = schema_of(scope, &mut generator)?.to_value();
        let root = json!({"$defs": generator.take_definitions(true)});
        Some(Self { node, root: root.into() })
    }

    fn resolved(&self) -> &Value {
        let reference = self.node.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|reference| self.root.pointer(reference.trim_start_matches('#')));
        target.unwrap_or(&self.node)
    }

    fn at(&self, node: &Value) -> Self {
        Self { root: self.root.clone(), node: node.clone() }
    }

    /// The shape of a field.
    pub(crate) fn field(&self, name: &str) -> Option<Self> {
        self.resolved().get("properties")?.get(name).map(|node| self.at(node))
    }

    /// Whether there is always something at a path.
    pub(crate) fn has(&self, path: &[Arc<str>]) -> bool {
        match path.split_first() {
            None => true,
            Some((name, below)) => self.field(name).is_some_and(|field| field.has(below)),
        }
    }

    /// The shape of a list's elements.
    pub(crate) fn element(&self) -> Option<Self> {
        self.resolved().get("items").map(|node| self.at(node))
    }

    /// The names of the fields; empty for anything but an object.
    pub(crate) fn fields(&self) -> Vec<&str> {
        let properties = self.resolved().get("properties").and_then(Value::as_object);
        properties.into_iter().flatten().map(|(name, _)| name.as_str()).collect()
    }

    /// What can be read here.
    pub(crate) fn shape_type(&self) -> ShapeType {
        match self.resolved().get("type").and_then(Value::as_str) {
            Some("boolean") => ShapeType::Boolean,
            _ => ShapeType::Other,
        }
    }

    /// A document of this shape in which every list has one element and every truth is `truth`.
    pub(crate) fn example(&self, truth: bool) -> Value {
        let node = self.resolved();
        match node.get("type").and_then(Value::as_str) {
            Some("object") => {
                let fields = self
                    .fields()
                    .into_iter()
                    .filter_map(|name| Some((name.to_owned(), self.field(name)?.example(truth))));
                Value::Object(fields.collect())
            }
            Some("array") => Value::Array(
                self.element().filter(|_| truth).map(|element| element.example(truth)).into_iter().collect(),
            ),
            Some("boolean") => Value::Bool(truth),
            Some("integer") => json!(1),
            _ => json!("x"),
        }
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::Kind;

    use super::{Shape, ShapeType};
    use crate::facts::SCOPES;

    #[test]
    fn every_scope_has_a_shape_with_id_and_name() {
        for &scope in SCOPES {
            let shape = Shape::of(scope).expect("a scope has a schema");
            let example = shape.example(true);
            assert!(example["id"].is_string() && example["name"].is_string(), "{scope:?}");
        }
    }

    #[test]
    fn known_values_are_followed() {
        let shape = Shape::of(Kind::PlanItem).unwrap();
        let known = shape.field("cost").and_then(|cost| cost.field("known")).unwrap();
        assert_eq!(known.shape_type(), ShapeType::Boolean);
        assert_eq!(shape.field("cost").unwrap().fields(), ["known", "value"]);
    }
}
