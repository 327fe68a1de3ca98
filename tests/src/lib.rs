//! What the tests of the repository share: its files, pipeline cases, made-up organisations and rules, and other orders of them.

mod compose;
mod graft;
mod grow;
mod grow_answers;
mod random;
mod shuffle;
mod survey_2015;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

pub use compose::RandomRules;
pub use grow::RandomOrganisations;
pub use shuffle::{mixed, shuffled};
pub use survey_2015::{Unfit, survey_2015};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// The text of a file of the repository; empty when it is not there, so that the test that reads it fails.
#[must_use]
pub fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// All files below a folder with this ending, sorted.
#[must_use]
pub fn files_below(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(folder)];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A YAML text as plain data; null when it cannot be read.
#[must_use]
pub fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or(Value::Null)
}

/// The answers files of a pipeline case, as JSON: its `answers` are the answers by question, a whole file, or a list of
/// files. `ansvar_answers` and `organisation` are added.
#[must_use]
pub fn answers_of_case(answers: &Value) -> Vec<String> {
    let files = match answers {
        Value::Null => return Vec::new(),
        Value::Array(files) => files.as_slice(),
        one => std::slice::from_ref(one),
    };
    let file = |written: &Value| {
        let mut file = Map::new();
        file.insert("ansvar_answers".to_owned(), json!(1));
        file.insert("organisation".to_owned(), json!("o"));
        match written.as_object() {
            Some(keys) if keys.contains_key("answers") => file.extend(keys.clone()),
            _ => drop(file.insert("answers".to_owned(), written.clone())),
        }
        Value::Object(file).to_string()
    };
    files.iter().map(file).collect()
}

/// An organisation file, as JSON, from the lists of a pipeline case.
#[must_use]
pub fn organisation_of_case(lists: &Value) -> String {
    let mut file = Map::new();
    file.insert("ansvar".to_owned(), json!(1));
    file.insert("organisation".to_owned(), json!({"id": "o", "name": "O", "kind": "municipality"}));
    file.insert("as_of".to_owned(), json!("2026-11-01"));
    for (key, value) in lists.as_object().into_iter().flatten() {
        file.insert(key.clone(), value.clone());
    }
    Value::Object(file).to_string()
}
