//! JSON as a contract: it comes back as it went, follows its schema and refuses what is not a report.

use ansvar_model::{Language, Severity};
use ansvar_render::{Format, Options, ReadError, Wire, read_report, report_schema};
use serde_json::{Value, json};

use crate::{rendered, sample};

fn written() -> String {
    rendered(&sample::municipality(), Format::Json, &Options::new(Language::Swedish))
}

#[test]
fn a_report_comes_back_as_it_went() {
    let written = written();
    let read = read_report(&written).unwrap();
    assert_eq!(serde_json::to_string_pretty(&read).unwrap() + "\n", written);
    assert_eq!(read.findings.len(), sample::municipality().findings.len());
    assert_eq!(read.findings.iter().filter(|finding| finding.severity == Wire(Severity::Low)).count(), 1);
}

#[test]
fn a_report_follows_its_schema() {
    let schema = serde_json::to_value(report_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let report: Value = serde_json::from_str(&written()).unwrap();
    let problems: Vec<String> = validator.iter_errors(&report).map(|problem| problem.to_string()).collect();
    assert_eq!(problems, Vec::<String>::new());
    assert!(!validator.is_valid(&json!({"ansvar_report": 1})));
}

#[test]
fn every_field_of_the_contract_is_there() {
    let report: Value = serde_json::from_str(&written()).unwrap();
    let check = |value: &Value, fields: &str| {
        for field in fields.split(' ') {
            assert!(value.get(field).is_some(), "`{field}` is missing in {value}");
        }
    };
    check(
        &report,
        "ansvar_report organisation as_of packs params disabled summary areas contradictions exceptions findings",
    );
    check(&report["organisation"], "id name kind");
    check(&report["disabled"][0], "rule reason");
    check(&report["summary"], "findings rules checks areas_assessed areas_met");
    check(&report["summary"]["findings"], "critical high medium low");
    check(&report["summary"]["checks"], "passed failed not_applicable not_assessed");
    check(&report["areas"][0], "number id name status missing checks answers findings");
    let finding = &report["findings"][0];
    check(finding, "fingerprint rule area severity implied_by subject related message remedy witness source basis");
    check(finding, "declared detail location");
    check(&finding["subject"], "kind id name");
    check(&finding["remedy"], "sv en class edits");
    check(&finding["witness"], "kind steps");
    check(&finding["witness"]["steps"][0], "kind id via void");
    check(&finding["source"][0], "document section");
    let located = report["findings"].as_array().unwrap().iter().find(|finding| !finding["location"].is_null()).unwrap();
    check(&located["location"], "file line column");
}

#[test]
fn what_is_not_a_report_is_refused() {
    let of_version_two = written().replace("\"ansvar_report\": 1", "\"ansvar_report\": 2");
    assert!(matches!(read_report(&of_version_two), Err(ReadError::Version { found: 2 })));
    let unknown_word = written().replace("\"severity\": \"low\"", "\"severity\": \"trifling\"");
    let error = read_report(&unknown_word).unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("one of low, medium, high, critical"), "{source}");
    assert!(matches!(read_report("[]"), Err(ReadError::Form(_))));
    assert!(read_report(&"[".repeat(100_000)).is_err());
}

#[test]
fn fields_of_later_versions_are_passed_over() {
    let mut report: Value = serde_json::from_str(&written()).unwrap();
    report["of_tomorrow"] = json!(true);
    assert!(read_report(&report.to_string()).is_ok());
}
