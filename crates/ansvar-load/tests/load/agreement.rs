//! YAML, JSON and the schema agree on what an organisation file is.

use ansvar_load::{Format, organisation_schema};
use ansvar_model::Organisation;
use serde_json::Value;

use super::{FULL_JSON, FULL_YAML, parse, summary};

/// An organisation as text, without the places where its entities were read.
fn without_origins(organisation: &Organisation) -> String {
    let text = format!("{organisation:?}");
    let mut parts = text.split("Origin(At { file: 0, byte: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

#[test]
fn yaml_and_json_of_the_same_content_give_the_same_organisation() {
    let [yaml, json] = [parse(FULL_YAML, Format::Yaml), parse(FULL_JSON, Format::Json)];
    assert_eq!(summary(&yaml), [""; 0]);
    assert_eq!(summary(&json), [""; 0]);
    let [yaml, json] = [yaml, json].map(|loaded| without_origins(&loaded.organisation.unwrap()));
    assert_eq!(yaml, json);
    assert!(json.contains("Molnet AB"));
}

#[test]
fn json_read_as_yaml_is_the_same_to_the_byte() {
    let [yaml, json] = [parse(FULL_JSON, Format::Yaml), parse(FULL_JSON, Format::Json)];
    assert_eq!(yaml.organisation, json.organisation);
}

#[test]
fn the_full_example_uses_every_key_there_is() {
    let schema = organisation_schema();
    let example: Value = serde_json::from_str(FULL_JSON).unwrap();
    let mut used = Vec::new();
    collect_keys(&example, &mut used);
    for definition in schema["$defs"].as_object().unwrap().values() {
        for key in definition["properties"].as_object().into_iter().flat_map(|properties| properties.keys()) {
            assert!(used.contains(&key.as_str()), "`{key}` is not in full.yaml");
        }
    }
}

fn collect_keys<'v>(value: &'v Value, keys: &mut Vec<&'v str>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            keys.push(key);
            collect_keys(value, keys);
        }),
        Value::Array(items) => items.iter().for_each(|item| collect_keys(item, keys)),
        _ => {}
    }
}

#[test]
fn the_schema_accepts_what_is_read_and_refuses_what_is_not() {
    let validator = jsonschema::validator_for(&organisation_schema()).unwrap();
    let example: Value = serde_json::from_str(FULL_JSON).unwrap();
    assert!(validator.is_valid(&example), "{:?}", validator.iter_errors(&example).next());
    let bad_values = [Value::Null, "".into(), "Ö".into(), (-1).into(), 1.5.into(), true.into(), Value::Array(vec![])];
    let mut compared = 0;
    for pointer in pointers(&example, "") {
        for bad in &bad_values {
            let mut changed = example.clone();
            *changed.pointer_mut(&pointer).unwrap() = bad.clone();
            let loaded = parse(&changed.to_string(), Format::Json);
            let accepted = validator.is_valid(&changed);
            let of_shape = loaded.problems.iter().any(|problem| !is_about_the_whole(problem.code));
            assert!(accepted || !loaded.problems.is_empty(), "only the schema refuses {pointer} = {bad}");
            assert!(!accepted || !of_shape, "only the reader refuses {pointer} = {bad}: {:?}", summary(&loaded));
            compared += 1;
        }
    }
    assert!(compared > 1_000);
}

/// Problems that a schema cannot see.
fn is_about_the_whole(code: &str) -> bool {
    ["unknown_reference", "wrong_kind", "duplicate_id", "cycle", "period_reversed", "recorded_none"].contains(&code)
}

fn pointers(value: &Value, at: &str) -> Vec<String> {
    let children: Vec<_> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let below = children.into_iter().flat_map(|(key, value)| {
        let here = format!("{at}/{key}");
        let mut all = pointers(value, &here);
        all.push(here);
        all
    });
    below.collect()
}
