//! The fixtures: each says what it is there to say.

use std::collections::BTreeSet;

use ansvar::{Analysis, AnalysisError, Area, AreaStatus, Format, Language, RenderOptions, Settings, Severity};
use ansvar_tests::root;

fn check(path: &str) -> Analysis {
    Analysis::of_file(&root().join(path), &Settings::default()).unwrap_or_else(|error| match error {
        AnalysisError::Invalid(faults) => {
            let lines: Vec<String> = faults
                .iter()
                .flat_map(|fault| &fault.problems)
                .map(|problem| {
                    format!("{path}:{}:{} {}", problem.location.line, problem.location.column, problem.message.en)
                })
                .collect();
            panic!("{}", lines.join("\n"))
        }
        other => panic!("{path}: {other}"),
    })
}

fn rules_of(analysis: &Analysis) -> BTreeSet<String> {
    analysis.report().findings.iter().map(|finding| finding.rule.to_string()).collect()
}

#[test]
fn every_sound_fixture_loads() {
    for path in [
        "start.yaml",
        "small/passing.yaml",
        "small/failing.yaml",
        "small/two_roles.yaml",
        "small/empty.yaml",
        "region/organisation.yaml",
        "municipality/organisation.yaml",
        "exempel/organisation.yaml",
    ] {
        check(&format!("fixtures/{path}"));
    }
}

#[test]
fn the_passing_organisation_has_nothing_high() {
    let analysis = check("fixtures/small/passing.yaml");
    let weighty: Vec<String> = analysis
        .report()
        .findings
        .iter()
        .filter(|finding| finding.severity >= Severity::High)
        .map(|finding| format!("{} {}", finding.rule, finding.subject.id))
        .collect();
    assert!(weighty.is_empty(), "{weighty:?}");
}

#[test]
fn the_failing_organisation_has_what_was_planted() {
    let rules = rules_of(&check("fixtures/small/failing.yaml"));
    for planted in ["INC-06", "INC-03", "ANS-05", "ANS-06", "LED-11", "LED-13", "RIS-06", "ANS-03"] {
        assert!(rules.contains(planted), "{planted} is missing in {rules:?}");
    }
}

#[test]
fn the_example_has_gaps_in_every_area() {
    let analysis = check("fixtures/exempel/organisation.yaml");
    let report = analysis.report();
    let with_findings: BTreeSet<Area> = report.findings.iter().map(|finding| finding.area).collect();
    for area in report.areas.iter().filter(|area| area.area != Area::SystematicWork) {
        assert!(with_findings.contains(&area.area), "{} has no findings", area.area.id());
        assert!(area.status != AreaStatus::NotAssessed, "{} is not assessed", area.area.id());
    }
    assert!(analysis.organisation().roles.len() >= 40);
    assert!(analysis.organisation().units.len() >= 10);
}

#[test]
fn the_region_gives_its_plan_and_guidelines_to_two() {
    let analysis = check("fixtures/region/organisation.yaml");
    let twice: Vec<&str> = analysis
        .report()
        .findings
        .iter()
        .filter(|finding| finding.rule.as_str() == "ANS-11")
        .map(|finding| finding.subject.id.as_str())
        .collect();
    let objects: BTreeSet<&str> = analysis
        .organisation()
        .duties
        .iter()
        .filter(|duty| twice.contains(&duty.id.as_str()))
        .filter_map(|duty| duty.object.as_deref())
        .collect();
    assert!(objects.contains("handlingsplan"), "{objects:?}");
    assert!(objects.contains("riktlinjer"), "{objects:?}");
}

#[test]
fn a_broken_file_gives_all_its_problems() {
    for (path, least) in [("many_problems.yaml", 12), ("many_problems.json", 5), ("broken_syntax.yaml", 1)] {
        let path = format!("fixtures/invalid/{path}");
        let error = Analysis::of_file(&root().join(&path), &Settings::default()).expect_err("a broken file");
        let AnalysisError::Invalid(faults) = error else { panic!("{path}: {error}") };
        let [fault] = faults.as_slice() else { panic!("{path}: {} files", faults.len()) };
        assert!(fault.problems.len() >= least, "{path}: {} problems", fault.problems.len());
        let told: Vec<String> = fault
            .problems
            .iter()
            .map(|problem| {
                let help = problem.help.as_ref().map_or("", |help| &*help.en);
                format!(
                    "{}:{} {}: {} [{help}]",
                    problem.location.line, problem.location.column, problem.code, problem.message.en
                )
            })
            .collect();
        insta::assert_snapshot!(path.replace(['/', '.'], "_"), told.join("\n"));
    }
}

#[test]
fn reports_of_the_fixtures_read_as_before() {
    for path in ["fixtures/start.yaml", "fixtures/small/failing.yaml", "fixtures/exempel/organisation.yaml"] {
        // Named as in the repository: a line that breaks must not depend on the folder the repository lies in.
        let text = std::fs::read_to_string(root().join(path)).expect("a fixture");
        let analysis = Analysis::of_text(path, &text, &Settings::default()).expect("sound");
        for language in Language::ALL {
            let mut out = Vec::new();
            let options = RenderOptions { width: 100, ..RenderOptions::new(language) };
            analysis.render(Format::Terminal, &options, &mut out).expect("writing to memory");
            let text = String::from_utf8(out).expect("text");
            insta::assert_snapshot!(format!("{}_{language}", path.replace(['/', '.'], "_")), text);
        }
    }
}

#[test]
fn the_page_of_the_example_is_below_a_megabyte_and_redaction_hides_its_systems() {
    let analysis = check("fixtures/exempel/organisation.yaml");
    let redaction = analysis.redaction();
    for language in Language::ALL {
        let page = |options: &RenderOptions<'_>| {
            let mut out = Vec::new();
            analysis.render(Format::Html, options, &mut out).expect("writing to memory");
            String::from_utf8(out).expect("text")
        };
        let open = RenderOptions::new(language);
        let plain = page(&open);
        assert!(plain.len() < 1_000_000, "{} bytes", plain.len());
        let redacted = page(&RenderOptions { redaction: Some(&redaction), ..open });
        for system in &analysis.organisation().systems {
            assert!(!redacted.contains(&*system.name), "{}", system.name);
        }
        for person in analysis.organisation().people.iter().map(|person| person.id.as_str()) {
            let named = redacted.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == person);
            assert!(!named, "{person}");
        }
    }
}
