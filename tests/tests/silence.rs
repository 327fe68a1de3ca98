//! Silence is no gap and no pass: what files that say little may lead to; and one cause is told once.

use ansvar::{Analysis, AreaStatus, GapReport, Settings, Severity};
use ansvar_tests::{organisation_of_case, root, text_of, yaml};
use serde_json::json;

fn check_file(path: &str) -> Analysis {
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    Analysis::of_file(&root().join(path), &settings).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn statuses(report: &GapReport) -> Vec<&'static str> {
    report.areas.iter().map(|area| area.status.id()).collect()
}

#[test]
fn an_empty_file_is_not_assessed_twelve_times() {
    let analysis = check_file("fixtures/small/empty.yaml");
    assert_eq!(statuses(analysis.report()), ["not_assessed"; 12]);
    assert!(analysis.report().findings.is_empty());
}

#[test]
fn two_roles_and_a_line_meet_nothing_and_miss_nothing_weighty() {
    let analysis = check_file("fixtures/small/two_roles.yaml");
    let report = analysis.report();
    assert!(report.areas.iter().all(|area| area.status != AreaStatus::Met), "{:?}", statuses(report));
    assert_eq!(report.summary.findings.at_least(Severity::High), 0, "{:#?}", report.findings);
    let stated = ["roles", "lines"];
    for finding in &report.findings {
        assert!(stated.contains(&match finding.subject.kind.id() {
            "role" => "roles",
            "line" => "lines",
            other => other,
        }));
    }
}

#[test]
fn a_missing_security_manager_is_told_once() {
    let mut file = yaml(&text_of("fixtures/small/passing.yaml"));
    let lists = file.as_object_mut().expect("a map");
    let managers: Vec<String> = lists["roles"]
        .as_array()
        .expect("roles")
        .iter()
        .filter(|role| role["functions"].as_array().is_some_and(|list| list.contains(&json!("security_manager"))))
        .map(|role| role["id"].as_str().expect("an id").to_owned())
        .collect();
    assert!(!managers.is_empty());
    for role in lists["roles"].as_array_mut().expect("roles") {
        if managers.iter().any(|id| role["id"] == json!(id)) {
            role["functions"] = json!(["security_coordinator"]);
        }
    }
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.json", &file.to_string(), &settings).expect("sound");
    let report = analysis.report();
    let told = report.causes.iter().find(|cause| cause.rule.as_str() == "INC-06").expect("INC-06 is a cause");
    assert_eq!(told.findings.len(), 1);
    let folded: Vec<&str> = told.implied.iter().map(|&place| report.findings[place].rule.as_str()).collect();
    assert!(folded.contains(&"INC-03"), "{folded:?}");
    assert!(!report.causes.iter().any(|cause| cause.rule.as_str() == "INC-03"), "INC-03 is told under its cause only");
}

#[test]
fn an_accepted_deviation_is_shown_but_does_not_count() {
    let policy = json!({"id": "p", "type": "policy", "decided_by": "board", "decided_on": "2015-01-01"});
    let units = json!([{"id": "board", "name": "KS", "kind": "board"}]);
    let exception = |until: &str| json!([{"rule": "POL-02", "subject": "p", "decided_by": "board", "decided_on": "2026-01-01", "until": until, "reason": "under arbete"}]);
    let report = |until: &str| {
        let lists = json!({"documents": [policy], "units": units, "exceptions": exception(until)});
        let analysis = Analysis::of_text("o.json", &organisation_of_case(&lists), &Settings::default()).expect("sound");
        analysis.report().clone()
    };
    let held = report("2026-12-31");
    assert_eq!(held.exceptions.len(), 1);
    assert_eq!(held.summary.findings.at_least(Severity::Low), 0);
    assert_eq!(held.summary.accepted, 1);
    let expired = report("2026-10-31");
    assert!(expired.exceptions.is_empty());
    assert_eq!(expired.summary.findings.medium, 1);
}
