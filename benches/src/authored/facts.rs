//! What can be asked of the facts of an entity: a condition for each field, by its type.

use ansvar_model::Kind;
use ansvar_rules::facts_schema;
use serde_json::Value;

/// Something that is asked of one field.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// The field.
    pub(super) field: String,
    /// The conditions, a line each.
    pub(super) body: String,
    /// What the finding tells.
    pub(super) seen: String,
    /// Where the evidence comes from.
    pub(super) witness: &'static str,
    /// The threshold, how much it grows from rule to rule, and its unit.
    pub(super) most: usize,
    pub(super) step: usize,
    pub(super) unit: &'static str,
    /// Whether the rule cannot judge what has not been recorded.
    pub(super) may_be_unknown: bool,
}

impl Clause {
    fn new(field: &str, body: String, seen: String) -> Self {
        let (most, step, unit, may_be_unknown) = (0, 0, "", false);
        Self { field: field.to_owned(), body, seen, witness: "none", most, step, unit, may_be_unknown }
    }
}

/// What can be asked of entities of a kind: conditions that many fulfil, and conditions that few do.
pub(super) fn clauses(scope: Kind) -> (Vec<Clause>, Vec<Clause>) {
    let schema = facts_schema();
    let reference = schema.pointer(&format!("/properties/entities/properties/{}/items/$ref", scope.id()));
    let shape = reference.and_then(Value::as_str).and_then(|at| schema.pointer(at.trim_start_matches('#')));
    let fields = shape.and_then(|shape| shape.get("properties")).and_then(Value::as_object);
    let (mut gates, mut rare) = (Vec::new(), Vec::new());
    for (field, shape) in fields.into_iter().flatten() {
        of_field(field, shape, &mut gates, &mut rare);
    }
    (gates, rare)
}

fn of_field(field: &str, shape: &Value, gates: &mut Vec<Clause>, rare: &mut Vec<Clause>) {
    let input = format!("input.{field}");
    let said = |words: &str| format!("\"{words}\"");
    let more = |body: String, seen: String, limits: (usize, usize, &'static str)| {
        let (most, step, unit) = limits;
        Clause { most, step, unit, ..Clause::new(field, body, seen) }
    };
    match type_of(shape) {
        "boolean" => {
            gates.push(Clause::new(field, input.clone(), said("yes")));
            gates.push(Clause::new(field, format!("not {input}"), said("no")));
        }
        "integer" => rare.push(more(format!("{input} > data.params.most"), input, (1_000, 10, "items"))),
        "Known_int64" => {
            gates.push(Clause::new(field, format!("{input}.known"), said("known")));
            let limits = if field.contains("days") { (3_000, 10, "days") } else { (1_000_000, 1_000, "items") };
            let body = format!("{input}.known\n{input}.value > data.params.most");
            rare.push(Clause { may_be_unknown: true, ..more(body, format!("{input}.value"), limits) });
        }
        "Known_string" | "Known_boolean" => {
            gates.push(Clause::new(field, format!("{input}.known"), said("known")));
            gates.push(Clause::new(field, format!("not {input}.known"), said("missing")));
        }
        "Known_PartyFacts" => {
            gates.push(Clause::new(field, format!("not {input}.known"), said("missing")));
            let body = format!("{input}.known\n{input}.value.vacant");
            rare.push(Clause::new(field, body, format!("{input}.value.id")));
        }
        "PartyFacts" => {
            gates.push(Clause::new(field, format!("not {input}.it"), said("elsewhere")));
            rare.push(Clause::new(field, format!("{input}.vacant"), format!("{input}.id")));
        }
        "strings" => {
            gates.push(Clause::new(field, format!("count({input}) > 0"), said("some")));
            let body = format!("count({input}) > data.params.most");
            // More than there are functions: some lists name all that the organisation has.
            let listed = more(body, format!("sort({input})"), (60, 1, "items"));
            rare.push(Clause { witness: "entities, target: seen", ..listed });
        }
        "parties" => {
            gates.push(Clause::new(field, format!("count({input}) == 0"), said("none")));
            let body = format!("some party in {input}\nparty.vacant");
            let seen = format!("sort([each.id | some each in {input}; each.vacant])");
            rare.push(Clause { witness: "entities, target: seen", ..Clause::new(field, body, seen) });
            let body = format!("count({input}) > data.params.most\nevery party in {input} {{\n\tparty.it\n}}");
            let seen = format!("sort([each.id | some each in {input}])");
            rare.push(more(body, seen, (2, 1, "items")));
        }
        _ => {}
    }
}

/// The type of a field in one word: that of JSON, the name of a shape, or of what a list holds.
fn type_of(shape: &Value) -> &str {
    if let Some(reference) = shape.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or_default();
    }
    match shape.get("type").and_then(Value::as_str) {
        Some("array") => match shape.get("items").map(type_of) {
            Some("string") => "strings",
            Some("PartyFacts") => "parties",
            _ => "",
        },
        Some(plain) => plain,
        None => "",
    }
}
