//! Words of files stay in files: what a person reads of a finding is in the person's language, values and all.

use std::collections::BTreeSet;

use ansvar::{Finding, Language, Library};
use ansvar_model::{Question, Value, word_name};
use ansvar_tests::{text_of, yaml};

use crate::cases::run;

/// What every rule finds in the organisation that shows it, with the ids and texts of that organisation.
fn found() -> Vec<(Finding, String)> {
    let library = Library::builtin().expect("the built-in rules are sound");
    let of_rule = |rule: &str| {
        let case = yaml(&text_of(&format!("tests/cases/{rule}.yaml")));
        let file = case["fires"]["organisation"].to_string();
        let fires = run(rule, "fires", &case["fires"]).expect("a sound case");
        fires.findings.into_iter().map(move |finding| (finding, file.clone())).collect::<Vec<_>>()
    };
    library.rules().iter().flat_map(|rule| of_rule(rule.header.id.as_str())).collect()
}

/// A text without what stands between backticks, which is quoted from files.
fn prose(text: &str) -> String {
    text.split('`').step_by(2).collect()
}

/// Words that only a file would write, such as `serious_incident`.
fn file_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .filter(|word| word.trim_matches('_').contains('_'))
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Text(text) => vec![text],
        Value::List(list) => list.iter().flat_map(texts).collect(),
        Value::Map(map) => map.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Int(_) => Vec::new(),
    }
}

#[test]
fn no_message_or_remedy_holds_a_word_of_files() {
    let found = found();
    assert!(found.len() > 200, "only {} findings", found.len());
    let mut raw = BTreeSet::new();
    for (finding, _) in &found {
        for text in [&finding.message, &finding.remedy.text] {
            for text in [&text.sv, &text.en] {
                raw.extend(file_words(&prose(text)).map(|word| format!("{} `{word}`: {text}", finding.rule)));
            }
        }
    }
    assert!(raw.is_empty(), "{}", raw.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_word_in_a_detail_has_a_name_in_both_languages() {
    let mut nameless = BTreeSet::new();
    for (finding, file) in found() {
        let lawful = |text: &str| text.starts_with(|letter: char| letter.is_ascii_lowercase());
        // `item` tells findings on one subject apart; nobody reads it.
        let told = finding.detail.iter().filter(|(key, _)| *key != "item");
        for text in told.flat_map(|(_, value)| texts(value)).filter(|text| lawful(text)) {
            let known = |language| word_name(text, language).is_some();
            let choice = Question::ALL.iter().any(|question| question.choice(text).is_some());
            let own = file.contains(&format!("\"{text}\"")) && !text.contains('_');
            if !(known(Language::Swedish) && known(Language::English) || choice || own) {
                nameless.insert(format!("{} {text:?} in {:?}", finding.rule, finding.detail));
            }
        }
    }
    assert!(nameless.is_empty(), "{}", nameless.into_iter().collect::<Vec<_>>().join("\n"));
}
