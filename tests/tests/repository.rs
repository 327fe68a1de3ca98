//! The house: every file says what it is for, no file is too long, rules keep to the severity policy.

use std::fs;

use ansvar::{Area, Library, Severity};
use ansvar_tests::files_below;

#[test]
fn every_rust_file_begins_with_its_purpose() {
    for path in
        files_below("crates", ".rs").into_iter().chain(files_below("tests", ".rs")).chain(files_below("benches", ".rs"))
    {
        let text = fs::read_to_string(&path).expect("a source file");
        assert!(text.starts_with("//! "), "{} does not say what it is for", path.display());
    }
}

#[test]
fn no_rust_file_is_too_long() {
    for path in files_below("crates", ".rs") {
        let text = fs::read_to_string(&path).expect("a source file");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
        assert!(code <= 500, "{} has {code} lines", path.display());
    }
}

#[test]
fn rule_files_are_short() {
    for path in files_below("rules", ".rego").into_iter().filter(|path| !path.to_string_lossy().ends_with("_test.rego"))
    {
        let lines = fs::read_to_string(&path).expect("a rule").lines().count();
        assert!(lines <= 90, "{} has {lines} lines", path.display());
    }
}

#[test]
fn rules_keep_to_the_severity_policy() {
    const CRITICAL: [&str; 7] = ["POL-01", "LED-01", "ANS-01", "RIS-01", "INC-01", "INC-03", "INC-06"];
    const EXCEPTIONS: [&str; 2] = ["INC-03", "INC-06"];
    let library = Library::builtin().expect("the built-in rules are sound");
    for rule in library.rules() {
        let header = &rule.header;
        let id = header.id.as_str();
        assert!(header.severity != Severity::Critical || CRITICAL.contains(&id), "{id} must not be critical");
        let weak = matches!(header.basis.id(), "inferred" | "interview");
        assert!(!weak || header.severity <= Severity::Medium || EXCEPTIONS.contains(&id), "{id} rests on too little");
    }
}

#[test]
fn every_area_has_at_least_two_rules() {
    let library = Library::builtin().expect("the built-in rules are sound");
    for &area in Area::ALL {
        let count = library.rules().iter().filter(|rule| rule.header.area == area).count();
        assert!(count >= 2, "{} has {count}", area.id());
    }
}

#[test]
fn no_cause_follows_from_itself() {
    let library = Library::builtin().expect("the built-in rules are sound");
    for start in library.rules() {
        let mut seen = vec![start.header.id.as_str()];
        let mut waiting: Vec<&str> = start.header.implied_by.iter().map(|id| id.as_str()).collect();
        while let Some(id) = waiting.pop() {
            assert!(id != start.header.id.as_str(), "{id} follows from itself over {seen:?}");
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let rule = library.find_rule(id).expect("checked when the rules were loaded");
            waiting.extend(rule.header.implied_by.iter().map(|id| id.as_str()));
        }
    }
}
