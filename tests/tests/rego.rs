//! The Rego tests beside the rules: all hold, and together they run every line of every rule.

use ansvar_rules::{builtin_sources, run_rego_tests};

#[test]
fn every_rego_test_holds_and_every_line_is_run() {
    let report = run_rego_tests(&builtin_sources()).expect("rules and tests can be read");
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
    let report = run_rego_tests(&sources).expect("rules and tests can be read");
    let rules = sources.iter().filter(|source| {
        let nested = source.path.contains('/') && !source.path.starts_with("lib/");
        nested && source.path.ends_with(".rego") && !source.path.ends_with("_test.rego")
    });
    for rule in rules {
        let file = rule.path.replace(".rego", "_test.rego");
        let count = report.tests.iter().filter(|test| test.file == file).count();
        assert!(count >= 3, "rules/{file} has {count} tests");
    }
}
