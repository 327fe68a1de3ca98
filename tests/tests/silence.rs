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

/// The passing organisation without a security manager: nobody has the function, or nobody fills the role.
fn without_security_manager(role_stays: bool) -> GapReport {
    let mut file = yaml(&text_of("fixtures/small/passing.yaml"));
    let lists = file.as_object_mut().expect("a map");
    let is_manager = |role: &serde_json::Value| {
        role["functions"].as_array().is_some_and(|list| list.contains(&json!("security_manager")))
    };
    let roles = lists["roles"].as_array_mut().expect("roles");
    let managers: Vec<serde_json::Value> =
        roles.iter().filter(|role| is_manager(role)).map(|role| role["id"].clone()).collect();
    assert!(!managers.is_empty());
    if role_stays {
        lists["assignments"].as_array_mut().expect("assignments").retain(|one| !managers.contains(&one["role"]));
    } else {
        roles
            .iter_mut()
            .filter(|role| is_manager(role))
            .for_each(|role| role["functions"] = json!(["security_coordinator"]));
    }
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.json", &file.to_string(), &settings).expect("sound");
    analysis.report().clone()
}

#[test]
fn a_missing_security_manager_is_told_once() {
    for role_stays in [false, true] {
        let report = without_security_manager(role_stays);
        let weighty: Vec<&str> = report
            .causes
            .iter()
            .filter(|cause| cause.severity >= Severity::High)
            .map(|cause| cause.rule.as_str())
            .collect();
        assert_eq!(weighty, ["INC-06"], "role stays: {role_stays}");
        let told = &report.causes[0];
        assert_eq!(told.findings.len(), 1);
        let folded: Vec<&str> = told.implied.iter().map(|&place| report.findings[place].rule.as_str()).collect();
        assert!(folded.contains(&"INC-03"), "{folded:?}");
        assert!(folded.contains(&"ANS-22"), "{folded:?}");
    }
}

#[test]
fn two_roles_with_a_line_in_a_circle_are_told_what_they_state() {
    let lists = json!({
        "recorded": {"lines": "all"},
        "roles": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}],
        "lines": [{"from": "a", "to": "b"}, {"from": "b", "to": "a"}],
    });
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.json", &organisation_of_case(&lists), &settings).expect("sound");
    let report = analysis.report();
    assert!(!report.findings.is_empty());
    assert!(report.findings.iter().all(|finding| finding.severity < Severity::High), "{:#?}", report.findings);
    let stated = ["role", "line"];
    assert!(report.findings.iter().all(|finding| stated.contains(&finding.subject.kind.id())));
}

#[test]
fn another_legal_body_answers_for_itself_only() {
    let lists = json!({
        "recorded": {"roles": "all", "assignments": "all", "lines": "all", "documents": "all"},
        "units": [
            {"id": "kommun", "name": "K", "kind": "legal_body"},
            {"id": "bolag", "name": "B", "kind": "company", "parent": "kommun"},
            {"id": "driftare", "name": "D", "kind": "supplier"},
        ],
        "roles": [
            {"id": "vd", "title": "VD", "unit": "bolag", "functions": ["chief_executive"]},
            {"id": "ciso", "title": "C", "unit": "driftare", "functions": ["ciso"]},
        ],
        "people": [{"id": "p"}, {"id": "q"}],
        "assignments": [{"role": "vd", "person": "p"}, {"role": "ciso", "person": "q"}],
        "lines": [{"from": "ciso", "to": "vd"}],
        "documents": [{"id": "policy", "type": "policy", "decided_by": "vd", "decided_on": "2026-01-01"}],
    });
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.json", &organisation_of_case(&lists), &settings).expect("sound");
    let found: Vec<&str> = analysis.report().findings.iter().map(|finding| finding.rule.as_str()).collect();
    for rule in ["POL-01", "LED-01"] {
        assert!(found.contains(&rule), "{rule} in {found:?}");
    }
}

#[test]
fn what_follows_from_an_accepted_deviation_still_stands() {
    let mut file = yaml(&text_of("fixtures/small/failing.yaml"));
    let by = file["units"][0]["id"].clone();
    let id = file["organisation"]["id"].clone();
    file["exceptions"] = json!([{"rule": "INC-06", "subject": id, "decided_by": by, "decided_on": "2026-01-01", "until": "2026-12-31", "reason": "vakans"}]);
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.json", &file.to_string(), &settings).expect("sound");
    let report = analysis.report();
    let told: usize = report.causes.iter().map(ansvar::Cause::closes).sum();
    let counted = report.findings.iter().filter(|finding| finding.accepted.is_none()).count();
    assert_eq!(told, counted, "every finding that counts is told under a cause");
}

#[test]
fn an_exception_that_accepts_nothing_is_told() {
    let lists = json!({
        "units": [{"id": "board", "name": "KS", "kind": "board"}],
        "exceptions": [{"rule": "POL-02", "subject": "board", "decided_by": "board", "decided_on": "2025-01-01", "until": "2025-12-31", "reason": "x"}],
    });
    let analysis = Analysis::of_text("o.json", &organisation_of_case(&lists), &Settings::default()).expect("sound");
    assert_eq!(analysis.report().idle_exceptions.len(), 1);
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

/// Where a rule asks for somebody with a function that nobody has, the rule on the function tells that, and it alone.
#[test]
fn who_is_asked_for_and_not_there_is_told_by_the_rule_on_the_function() {
    let pairs = [
        ("INC-04", "security_manager", "INC-06"),
        ("KON-05", "ciso", "LED-01"),
        ("RIS-15", "ciso", "LED-01"),
        ("RIS-16", "ciso", "LED-01"),
        ("SAM-05", "ciso", "LED-01"),
        ("ANS-23", "ciso", "LED-01"),
    ];
    for (rule, function, teller) in pairs {
        let mut lists = yaml(&text_of(&format!("tests/cases/{rule}.yaml")))["fires"]["organisation"].take();
        lists["recorded"]["roles"] = json!("all");
        lists["recorded"]["assignments"] = json!("all");
        for role in lists["roles"].as_array_mut().expect("roles") {
            let others = role["functions"].as_array().into_iter().flatten().filter(|has| *has != function);
            role["functions"] = others.cloned().collect();
        }
        let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
        let analysis = Analysis::of_text("o.json", &organisation_of_case(&lists), &settings).expect("sound");
        let report = analysis.report();
        let of = |id: &str| report.outcomes.iter().find(|outcome| outcome.rule.as_str() == id).expect("run").counts;
        assert_eq!(of(rule).passed, 0, "{rule}");
        let asks = report.findings.iter().filter(|finding| finding.rule.as_str() == rule);
        let asks: Vec<String> = asks.map(|finding| format!("{:?}", finding.detail)).collect();
        let others = ["KON-05"].contains(&rule);
        assert!(asks.is_empty() || others && !asks.iter().any(|detail| detail.contains(function)), "{rule}: {asks:?}");
        assert_eq!(of(teller).failed, 1, "{rule}: {teller}");
    }
}
