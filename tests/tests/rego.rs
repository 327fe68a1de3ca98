//! The Rego tests beside the rules: all hold, and together they run every line of every rule.

use std::sync::LazyLock;

use ansvar_rules::{RegoReport, builtin_sources, run_rego_tests};

/// The tests take their time: they are run once for all that asks for them.
static REPORT: LazyLock<RegoReport> =
    LazyLock::new(|| run_rego_tests(&builtin_sources()).expect("rules and tests can be read"));

#[test]
fn every_rego_test_holds_and_every_line_is_run() {
    let report = &*REPORT;
    for test in &report.tests {
        println!("{} {}", if test.passed { "ok  " } else { "FAIL" }, test.name);
    }
    let failed: Vec<String> = report
        .tests
        .iter()
        .filter(|test| !test.passed)
        .map(|test| format!("rules/{}:{} {}", test.file, test.line, test.name))
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    let uncovered: Vec<String> =
        report.uncovered.iter().map(|(file, lines)| format!("rules/{file}: {lines:?}")).collect();
    assert!(uncovered.is_empty(), "lines that no test runs:\n{}", uncovered.join("\n"));
}

#[test]
fn every_rule_has_at_least_three_tests() {
    let sources = builtin_sources();
    let rules = sources.iter().filter(|source| {
        let nested = source.path.contains('/') && !source.path.starts_with("lib/");
        nested && source.path.ends_with(".rego") && !source.path.ends_with("_test.rego")
    });
    for rule in rules {
        let file = rule.path.replace(".rego", "_test.rego");
        let count = REPORT.tests.iter().filter(|test| test.file == file).count();
        assert!(count >= 3, "rules/{file} has {count} tests");
    }
}
