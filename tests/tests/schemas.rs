//! The JSON Schemas: generated, current, and true of what ansvar reads and writes.

use std::fs;

use ansvar::{Analysis, Format, Language, RenderOptions, SchemaKind, Settings, schema};
use ansvar_tests::{files_below, root, text_of, yaml};
use serde_json::Value;

fn sound_fixtures() -> Vec<std::path::PathBuf> {
    let all = files_below("fixtures", ".yaml");
    let is_sound = |path: &std::path::PathBuf| !path.to_string_lossy().contains("invalid") && !path.ends_with(ANSWERS);
    all.into_iter().filter(is_sound).collect()
}

/// The name of answers files; each lies beside its organisation.
const ANSWERS: &str = "answers.yaml";

fn assert_valid(kind: SchemaKind, document: &Value, what: &str) {
    let validator = jsonschema::validator_for(&schema(kind)).expect("a sound schema");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{what} against {}: {}", kind.id(), errors.join("\n"));
}

/// `ANSVAR_BLESS=1 cargo test` writes the schemas again.
#[test]
fn the_schemas_in_the_repository_are_current() {
    for &kind in SchemaKind::ALL {
        let path = format!("schemas/{}.schema.json", kind.id());
        let current = format!("{:#}\n", schema(kind));
        if std::env::var_os("ANSVAR_BLESS").is_some() {
            fs::write(root().join(&path), &current).expect("writing a schema");
        }
        assert!(text_of(&path) == current, "{path} is stale: run the tests with ANSVAR_BLESS=1");
    }
}

#[test]
fn organisations_reports_and_facts_keep_to_their_schemas() {
    let mut answered = 0;
    for path in sound_fixtures() {
        let what = path.display().to_string();
        let text = fs::read_to_string(&path).expect("a fixture");
        let answers: Vec<std::path::PathBuf> =
            Some(path.with_file_name(ANSWERS)).filter(|answers| answers.exists()).into_iter().collect();
        for answers in &answers {
            let text = fs::read_to_string(answers).expect("answers");
            assert_valid(SchemaKind::Answers, &yaml(&text), &answers.display().to_string());
            answered += 1;
        }
        let settings = Settings { packs: vec!["all".into()], answers, ..Settings::default() };
        assert_valid(SchemaKind::Organisation, &yaml(&text), &what);
        let analysis = Analysis::of_file(&path, &settings).expect("a sound fixture");
        let mut out = Vec::new();
        analysis.render(Format::Json, &RenderOptions::new(Language::English), &mut out).expect("writing to memory");
        assert_valid(SchemaKind::Report, &serde_json::from_slice(&out).expect("JSON"), &what);
        assert_valid(SchemaKind::Facts, &Analysis::facts(&path, &settings).expect("facts"), &what);
    }
    assert!(answered >= 2, "{answered} answers files");
}
