//! The shape of a scope's facts, as far as rules are written about it.

use serde_json::Value;

/// A fact that rules can name.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// Its names, joined by `.`.
    pub(super) path: String,
    pub(super) shape: Shape,
}

/// What a fact holds.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    Bool,
    Int,
    Text,
    Texts,
    Records(Vec<Field>),
}

/// The facts of a scope, those of records in it by their names.
pub(super) fn fields_of(schema: &Value, scope: &str) -> Vec<Field> {
    let node = schema.pointer(&format!("/properties/entities/properties/{scope}/items"));
    node.map_or_else(Vec::new, |node| fields(schema, node, "", 3))
}

fn resolved<'s>(schema: &'s Value, node: &'s Value) -> &'s Value {
    let reference = node.get("$ref").and_then(Value::as_str);
    reference.and_then(|reference| schema.pointer(reference.trim_start_matches('#'))).unwrap_or(node)
}

fn fields(schema: &Value, node: &Value, before: &str, depth: u32) -> Vec<Field> {
    let properties = resolved(schema, node).get("properties").and_then(Value::as_object);
    let mut found = Vec::new();
    for (name, node) in properties.into_iter().flatten() {
        let path = format!("{before}{name}");
        let node = resolved(schema, node);
        let shape = match node.get("type").and_then(Value::as_str) {
            Some("boolean") => Shape::Bool,
            Some("integer") => Shape::Int,
            Some("string") => Shape::Text,
            Some("object") if depth > 0 => {
                found.extend(fields(schema, node, &format!("{path}."), depth - 1));
                continue;
            }
            Some("array") => {
                let items = node.get("items").map(|items| resolved(schema, items));
                match items.and_then(|items| items.get("type")).and_then(Value::as_str) {
                    Some("string") => Shape::Texts,
                    Some("object") if depth > 0 => {
                        let inner = items.map_or_else(Vec::new, |items| fields(schema, items, "", depth - 1));
                        Shape::Records(inner)
                    }
                    _ => continue,
                }
            }
            _ => continue,
        };
        found.push(Field { path, shape });
    }
    found
}

/// What documents hold at a path; of lists, what their elements hold.
pub(super) fn values_at<'v>(documents: &'v [Value], path: &str) -> Vec<&'v Value> {
    let mut values: Vec<&Value> = documents.iter().collect();
    for name in path.split('.') {
        let parts = values.into_iter().filter_map(|value| value.get(name));
        values = parts
            .flat_map(|value| match value {
                Value::Array(items) => items.iter().collect(),
                value => vec![value],
            })
            .collect();
    }
    values
}
