//! Rego tests beside the rules: run them, and tell which lines of the rules they leave out.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::TestEngine;
use crate::error::RuleProblem;
use crate::library::RuleSource;

/// What came of one Rego test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegoTest {
    /// The test file, below the folder of rules.
    pub file: String,
    /// The line the test begins at, from 1.
    pub line: u32,
    /// Its name, such as `test_fires_without_owner`.
    pub name: String,
    /// Whether it holds.
    pub passed: bool,
}

/// What came of all Rego tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegoReport {
    /// Every test, in the order of the files.
    pub tests: Vec<RegoTest>,
    /// Lines of rule files that no test has run, by file.
    pub uncovered: BTreeMap<String, BTreeSet<u32>>,
}

/// Runs every rule `test_…` of every file `…_test.rego`.
///
/// # Errors
/// A problem for every file that the engine cannot read and every test it cannot run.
pub fn run_rego_tests(sources: &[RuleSource]) -> Result<RegoReport, Vec<RuleProblem>> {
    let mut engine = TestEngine::of(sources)?;
    let mut report = RegoReport::default();
    let mut problems = Vec::new();
    for source in sources.iter().filter(|source| source.path.ends_with("_test.rego")) {
        let package = package(&source.text);
        for (line, name) in tests_in(&source.text) {
            match engine.holds(&format!("data.{package}.{name}")) {
                Ok(passed) => {
                    report.tests.push(RegoTest { file: source.path.clone(), line, name: name.to_owned(), passed })
                }
                Err(message) => problems.push(RuleProblem { file: source.path.clone(), line, message }),
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    report.uncovered =
        engine.uncovered().map_err(|message| vec![RuleProblem { file: String::new(), line: 0, message }])?;
    report.uncovered.retain(|file, lines| !file.ends_with("_test.rego") && !lines.is_empty());
    Ok(report)
}

fn package(text: &str) -> &str {
    text.lines().find_map(|line| line.strip_prefix("package ")).unwrap_or_default().trim()
}

/// The tests of a file with their lines; a test with several bodies is there once.
fn tests_in(text: &str) -> Vec<(u32, &str)> {
    let mut seen = BTreeSet::new();
    let named = text.lines().zip(1..).filter_map(|(line, number)| {
        let name = line.split([' ', ':', '(']).next()?;
        name.starts_with("test_").then_some((number, name))
    });
    named.filter(|(_, name)| seen.insert(*name)).collect()
}
