//! For every rule, through the whole pipeline: one organisation where it fires on the right subject, one where it
//! passes, and one where it is not assessed or not applicable.

use std::collections::BTreeSet;

use ansvar::{Analysis, AnalysisError, CheckCounts, Finding, Library, Settings};
use ansvar_tests::{answers_of_case, organisation_of_case, text_of, yaml};
use serde_json::Value;

/// What one rule said of a case.
pub(crate) struct Run {
    counts: CheckCounts,
    pub(crate) findings: Vec<Finding>,
}

/// Runs a part of a rule's case through the whole pipeline.
pub(crate) fn run(rule: &str, part: &str, case: &Value) -> Result<Run, String> {
    let text = organisation_of_case(&case["organisation"]);
    let folder = tempfile::tempdir().expect("a folder for answers");
    let file = |(place, text): (usize, String)| {
        let path = folder.path().join(format!("{place}.json"));
        std::fs::write(&path, text).expect("writing answers");
        path
    };
    let answers = answers_of_case(&case["answers"]).into_iter().enumerate().map(file).collect();
    let settings = Settings { packs: vec!["all".into()], answers, ..Settings::default() };
    let analysis = Analysis::of_text("case.json", &text, &settings).map_err(|error| match error {
        AnalysisError::Invalid(faults) => {
            let problems = faults.iter().flat_map(|fault| &fault.problems);
            let messages: Vec<&str> = problems.map(|problem| &*problem.message.en).collect();
            format!("{rule} {part}: {}", messages.join("; "))
        }
        other => format!("{rule} {part}: {other}"),
    })?;
    let report = analysis.report();
    let outcome = report.outcomes.iter().find(|outcome| outcome.rule.as_str() == rule);
    let counts = outcome.ok_or_else(|| format!("{rule} was not run"))?.counts;
    let findings = report.findings.iter().filter(|finding| finding.rule.as_str() == rule).cloned().collect();
    Ok(Run { counts, findings })
}

fn check(rule: &str) -> Result<(), String> {
    let cases = yaml(&text_of(&format!("tests/cases/{rule}.yaml")));
    if cases.is_null() {
        return Err(format!("tests/cases/{rule}.yaml is missing or is no YAML"));
    }
    let fires = run(rule, "fires", &cases["fires"])?;
    let wanted: BTreeSet<&str> = match &cases["fires"]["subject"] {
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let subjects: BTreeSet<String> =
        fires.findings.iter().map(|finding| format!("{} {}", finding.subject.kind.id(), finding.subject.id)).collect();
    if subjects.is_empty() || !subjects.iter().map(String::as_str).eq(wanted.iter().copied()) {
        return Err(format!("{rule} fires on {subjects:?}, not on {wanted:?}; {:?}", fires.counts));
    }
    for finding in &fires.findings {
        for text in [&finding.message, &finding.remedy.text] {
            if [&text.sv, &text.en].iter().any(|text| text.contains('{') || text.contains('–') && text.contains("– "))
            {
                return Err(format!("{rule} leaves a placeholder: {text:?}"));
            }
        }
    }
    let passes = run(rule, "passes", &cases["passes"])?;
    if passes.counts.passed == 0 || passes.counts.failed > 0 {
        return Err(format!("{rule} passes: {:?}", passes.counts));
    }
    let silent = run(rule, "silent", &cases["silent"])?;
    let expected = match cases["silent"]["outcome"].as_str() {
        Some("not_applicable") => silent.counts.not_applicable > 0,
        _ => silent.counts.not_assessed > 0,
    };
    if silent.counts.assessed() > 0 || !expected {
        return Err(format!("{rule} silent: {:?}", silent.counts));
    }
    Ok(())
}

#[test]
fn every_rule_fires_passes_and_keeps_silent() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let rules: Vec<&str> = library.rules().iter().map(|rule| rule.header.id.as_str()).collect();
    assert!(rules.len() >= 40, "only {} rules", rules.len());
    let failures: Vec<String> = rules.iter().filter_map(|rule| check(rule).err()).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
