//! The binary as a shell sees it: exit codes, streams, files.

#![expect(clippy::expect_used, reason = "tests may be blunt, their helpers too")]

use std::path::{Path, PathBuf};

use assert_cmd::Command;

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(path)
}

fn ansvar() -> Command {
    let mut command = Command::cargo_bin("ansvar").expect("the binary");
    command.env_remove("ANSVAR_LANG").env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str]) -> Ran {
    let output = ansvar().args(arguments).output().expect("the binary runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
}

fn check(path: &str, more: &[&str]) -> Ran {
    let file = fixture(path);
    let mut arguments = vec!["check", file.to_str().expect("UTF-8")];
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn exit_codes_tell_findings_from_failure() {
    assert_eq!(check("small/passing.yaml", &[]).code, 0);
    assert_eq!(check("small/failing.yaml", &[]).code, 1);
    assert_eq!(check("small/failing.yaml", &["--fail-on", "never"]).code, 0);
    assert_eq!(check("invalid/many_problems.yaml", &[]).code, 2);
    assert_eq!(check("not/there.yaml", &[]).code, 2);
    assert_eq!(check("small/failing.yaml", &["--pack", "strat"]).code, 2);
    assert_eq!(check("small/failing.yaml", &["--fail-on", "nothing"]).code, 2);
}

#[test]
fn answers_are_held_against_the_organisation() {
    let answers = fixture("contradictions/answers.yaml");
    let answers = answers.to_str().expect("UTF-8");
    let ran = check("contradictions/organisation.yaml", &["--answers", answers, "--format", "json", "--lang", "en"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["contradictions"].as_array().map(Vec::len), Some(4));
    let other = check("small/passing.yaml", &["--answers", answers, "--lang", "en"]);
    assert_eq!(other.code, 2);
    assert!(other.err.contains("answers.yaml:3:15") && other.err.contains("sagvik"), "{}", other.err);
    let facts =
        run(&["facts", fixture("contradictions/organisation.yaml").to_str().expect("UTF-8"), "--answers", answers]);
    let facts: serde_json::Value = serde_json::from_str(&facts.out).expect("JSON");
    assert_eq!(facts["entities"]["answer"].as_array().map(Vec::len), Some(4));
    assert_eq!(facts["entities"]["assessment"].as_array().map(Vec::len), Some(1));
}

#[test]
fn the_threshold_is_where_it_is_set() {
    assert_eq!(check("small/passing.yaml", &["--fail-on", "high"]).code, 0);
    let failing = check("small/failing.yaml", &["--fail-on", "critical"]);
    assert_eq!(failing.code, 1);
}

#[test]
fn all_problems_are_told_on_standard_error() {
    let ran = check("invalid/many_problems.yaml", &["--lang", "en"]);
    assert!(ran.out.is_empty());
    assert!(ran.err.matches("many_problems.yaml:").count() >= 20, "{}", ran.err);
    assert!(ran.err.contains("did you mean"));
    assert!(!ran.err.contains('\u{1b}'), "no colour where nobody wants it");
}

#[test]
fn a_misspelt_pack_gets_the_nearest() {
    let ran = check("small/passing.yaml", &["--pack", "strat"]);
    assert!(ran.err.contains("did you mean `start`"), "{}", ran.err);
    let ran = check("small/passing.yaml", &["--param", "INC-04.limit_minute=5"]);
    assert!(ran.err.contains("did you mean `INC-04.limit_minutes`"), "{}", ran.err);
    let ran = check("small/passing.yaml", &["--param", "INC-04.limit_minutes=soon"]);
    assert!(ran.err.contains("whole number"), "{}", ran.err);
}

#[test]
fn what_hinders_is_told_in_swedish_too() {
    let told = |ran: &Ran, text: &str| {
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains(text), "{}", ran.err);
    };
    let sv = ["--lang", "sv"];
    told(&check("not/there.yaml", &sv), "går inte att läsa");
    told(&check("not/there.yaml", &sv), "den finns inte");
    told(&check("small/passing.yaml", &["--lang=sv", "--pack", "strat"]), "menade du `start`");
    told(&check("small/passing.yaml", &["--lang=sv", "--param", "INC-04.limit_minutes=soon"]), "ett heltal");
    told(&check("small/passing.yaml", &["--lang=sv", "-o", "/no/such/folder/report.md"]), "mappen `/no/such/folder`");
    told(&check("small/passing.yaml", &["--lang=sv", "-o", "/"]), "det är en mapp");
    told(&check("small/passing.yaml", &["--lang=sv", "--before", "/no/such/report.json"]), "tidigare rapporten");
    told(&check("small/passing.yaml", &["--lang=sv", "--fromat", "json"]), "Menade du --format?");
    told(&run(&["generate", "--roles", "1", "--lang", "sv"]), "minst");
    told(&run(&["survey", "aggregate", "/no/such/answers.csv", "--lang", "sv"]), "den finns inte");
    told(&run(&["survey", "aggregate", "/dev/null", "--lang", "sv"]), "ingen vanlig fil");
    let help = run(&["check", "--help", "--lang", "sv"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("Användning: ansvar check [FLAGGOR] <ORG>") && help.err.is_empty(), "{}", help.out);
    for words in [&["--lang", "sv", "help", "survey"][..], &["help", "survey", "--lang", "sv"], &["help", "--lang=sv"]]
    {
        assert!(run(words).out.contains("Kommandon:"), "{words:?}");
    }
}

#[test]
fn reports_speak_both_languages() {
    assert!(check("small/failing.yaml", &["--lang", "sv"]).out.contains("områden bedömda"));
    assert!(check("small/failing.yaml", &["--lang", "en"]).out.contains("areas assessed"));
    let swedish = ansvar().env("ANSVAR_LANG", "sv").args(["rules", "show", "inc-03"]).output().expect("runs");
    assert!(String::from_utf8_lossy(&swedish.stdout).contains("säkerhetschef"));
}

#[test]
fn a_rule_is_shown_with_an_example() {
    let shown = run(&["rules", "show", "RIS-06", "--lang", "en"]);
    let (_, example) = shown.out.split_once("Example: fires on risk ").expect("an example");
    assert!(example.contains("\n  organisation:\n"), "{example}");
}

#[test]
fn json_is_json_and_files_are_whole() {
    let report: serde_json::Value =
        serde_json::from_str(&check("small/failing.yaml", &["--format", "json"]).out).expect("JSON");
    assert_eq!(report["ansvar_report"], 1);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.md");
    let ran = check("small/failing.yaml", &["--format", "markdown", "-o", file.to_str().expect("UTF-8")]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(std::fs::read_to_string(&file).expect("a report").starts_with("# "));
    let nowhere = check("small/failing.yaml", &["-o", "/no/such/folder/report.md"]);
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.err.contains("cannot write"), "{}", nowhere.err);
}

#[test]
fn stats_are_one_json_line_on_standard_error() {
    let ran = check("small/passing.yaml", &["--stats"]);
    let stats: serde_json::Value = serde_json::from_str(ran.err.trim()).expect("one JSON line");
    for key in ["load", "graph", "rules", "assess", "render"] {
        assert!(stats[key].as_f64().is_some(), "{key}: {stats}");
    }
    assert!(stats["counts"]["evaluations"].as_u64().is_some_and(|count| count > 0));
}

#[test]
fn json_comes_from_standard_input_too() {
    let text = r#"{"ansvar": 1, "organisation": {"id": "o", "name": "O", "kind": "other"}, "as_of": "2026-11-01"}"#;
    let output = ansvar().args(["check", "-"]).write_stdin(text).output().expect("runs");
    assert_eq!(output.status.code(), Some(0));
    // A file of that name is not meant, however large.
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("-"), " ".repeat(2 << 20)).expect("written");
    let there = ansvar().current_dir(&folder).args(["check", "-"]).write_stdin(text).output().expect("runs");
    assert_eq!((there.status.code(), there.stdout), (Some(0), output.stdout));
}

#[test]
fn paths_say_why_and_why_not() {
    let failing = fixture("small/failing.yaml");
    let failing = failing.to_str().expect("UTF-8");
    let ran = run(&["path", failing, "ciso", "security_manager", "--lang", "en"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains('✗'), "{}", ran.out);
    let unknown = run(&["path", failing, "cisso", "security_manager"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("did you mean `ciso`"), "{}", unknown.err);
}

#[test]
fn rules_are_listed_and_shown() {
    let list: serde_json::Value = serde_json::from_str(&run(&["rules", "list", "--format", "json"]).out).expect("JSON");
    assert!(list.as_array().is_some_and(|rules| rules.len() >= 40));
    let start = run(&["rules", "list", "--pack", "start", "--lang", "en"]);
    assert!(start.out.contains("INC-03"));
    let unknown = run(&["rules", "show", "INC-93"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("did you mean"), "{}", unknown.err);
}

#[test]
fn schemas_and_facts_are_json() {
    for kind in ["org", "report", "facts"] {
        let schema: serde_json::Value = serde_json::from_str(&run(&["schema", kind]).out).expect("JSON");
        assert!(schema["$schema"].is_string(), "{kind}");
    }
    let file = fixture("small/failing.yaml");
    let facts: serde_json::Value =
        serde_json::from_str(&run(&["facts", file.to_str().expect("UTF-8")]).out).expect("JSON");
    assert!(facts["rules"].as_array().is_some_and(|rules| !rules.is_empty()));
}

#[test]
fn a_new_rule_passes_as_it_stands_and_runs_beside_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let rules = folder.path().join("own");
    let rules = rules.to_str().expect("UTF-8");
    let new = ["rules", "new", "OWN-01", "--area", "roles", "--scope", "role", "--folder", rules];
    assert_eq!(run(&new).code, 0);
    let again = run(&new);
    assert_eq!(again.code, 2, "nothing is written over");
    assert!(again.err.contains("already there"), "{}", again.err);
    let test = run(&["rules", "test", rules, "--lang", "en"]);
    assert_eq!((test.code, test.out.trim()), (0, "3 tests, 0 failed"));
    let report = check("small/failing.yaml", &["--rules", rules, "--format", "json"]).out;
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert!(report["rules"].as_array().is_some_and(|rules| rules.iter().any(|rule| rule["rule"] == "OWN-01")));
}

#[test]
fn rules_of_ones_own_are_held_to_the_same_checks() {
    let folder = tempfile::tempdir().expect("a folder");
    let rules = folder.path().join("own");
    let rules = rules.to_str().expect("UTF-8");
    assert_eq!(run(&["rules", "new", "OWN-01", "--area", "roles", "--folder", rules]).code, 0);
    let file = folder.path().join("own/roles/own_01.rego");
    let text = std::fs::read_to_string(&file).expect("the rule");
    std::fs::write(&file, text.replace("input.name ==", "input.nam ==")).expect("writing");
    let ran = check("small/failing.yaml", &["--rules", rules]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `name`"), "{}", ran.err);
    let test = run(&["rules", "test", rules]);
    assert_eq!(test.code, 1, "a failing test ends with code 1");
    assert!(test.out.contains("own_01_test.rego:"), "{}", test.out);
}

#[test]
fn the_tests_of_our_own_rules_hold() {
    let ran = run(&["rules", "test", "--lang", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
}

#[test]
fn the_survey_is_there_in_every_form() {
    for (table, rows) in [("questions", 66), ("figures", 171)] {
        for format in ["table", "json", "markdown", "csv"] {
            let ran = run(&["survey", table, "--format", format, "--lang", "sv"]);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{table} as {format}");
            assert!(ran.out.lines().count() > rows, "{table} as {format}");
        }
        let json: serde_json::Value =
            serde_json::from_str(&run(&["survey", table, "--format", "json"]).out).expect("JSON");
        let list = json.get("figures").unwrap_or(&json);
        assert_eq!(list.as_array().map(Vec::len), Some(rows), "{table}");
    }
    assert_eq!(run(&["survey", "figures", "--format", "xls"]).code, 2);
    assert!(run(&["survey", "figures", "--format", "xls"]).err.contains("table, json, markdown, csv"));
}

#[test]
fn a_survey_table_goes_to_a_file_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("figures.csv");
    let path = file.to_str().expect("UTF-8");
    let ran = run(&["survey", "figures", "--format", "csv", "-o", path]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(&file).expect("the file"), run(&["survey", "figures", "--format", "csv"]).out);
}

#[test]
fn an_earlier_report_is_compared_and_a_wrong_one_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).to_str().expect("UTF-8").to_owned();
    let (earlier, redacted) = (file("earlier.json"), file("redacted.json"));
    check("small/failing.yaml", &["--format", "json", "-o", &earlier]);
    check("small/failing.yaml", &["--format", "json", "--redact", "-o", &redacted]);
    let html = |path: &str, before: &str| check(path, &["--format", "html", "--lang", "en", "--before", before]);
    let ran = html("small/failing.yaml", &earlier);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("Since the last report, 2026-11-01") && ran.out.contains("No new deviations"));
    for (path, before, said) in [
        ("small/failing.yaml", redacted.as_str(), "it is redacted"),
        ("exempel/organisation.yaml", earlier.as_str(), "this one is on `exempel`"),
        ("small/failing.yaml", "not/there.json", "not/there.json"),
    ] {
        let ran = html(path, before);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains(said), "{}", ran.err);
    }
}

#[test]
fn a_marking_that_a_format_cannot_carry_is_told_of() {
    let ran = check("small/empty.yaml", &["--marking", "Sekretess", "--format", "json", "--lang", "sv"]);
    assert!(ran.err.contains("ingen plats för en markering"), "{}", ran.err);
    let ran = check("small/empty.yaml", &["--marking", "Sekretess", "--format", "html", "--lang", "sv"]);
    assert!(ran.err.is_empty() && ran.out.contains("Markering: Sekretess"), "{}", ran.err);
}

#[test]
fn sarif_points_at_the_subject_and_html_is_light() {
    let ran = check("exempel/organisation.yaml", &["--pack", "all", "--format", "sarif", "--fail-on", "never"]);
    let log: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let text = std::fs::read_to_string(fixture("exempel/organisation.yaml")).expect("a fixture");
    let lines: Vec<&str> = text.lines().collect();
    let mut placed = 0;
    for result in log["runs"][0]["results"].as_array().expect("results") {
        let place = &result["locations"][0];
        let name = place["logicalLocations"][0]["fullyQualifiedName"].as_str().expect("a name");
        let (kind, id) = name.split_once('/').expect("kind and id");
        // Records without an id of their own have one that is derived.
        if let (Some(line), false) = (place["physicalLocation"]["region"]["startLine"].as_u64(), id.contains(':')) {
            let column = place["physicalLocation"]["region"]["startColumn"].as_u64().expect("a column");
            let from: String = lines[line as usize - 1].chars().skip(column as usize - 1).collect();
            assert!(from.contains(&format!("id: {}", id.rsplit('/').next().unwrap_or(id))), "{kind} {id}: {from}");
            placed += 1;
        }
    }
    assert!(placed > 100, "{placed}");
    let page = check("exempel/organisation.yaml", &["--pack", "all", "--format", "html", "--fail-on", "never"]);
    assert!(page.out.len() < 1_000_000, "{}", page.out.len());
}

#[test]
fn a_picture_of_the_whole_and_of_what_is_near() {
    let file = fixture("exempel/organisation.yaml");
    let graph = |more: &[&str]| {
        let mut arguments = vec!["graph", file.to_str().expect("UTF-8")];
        arguments.extend(more);
        run(&arguments)
    };
    for (format, begins) in [("dot", "digraph"), ("mermaid", "flowchart"), ("svg", "<?xml")] {
        let ran = graph(&["--format", format]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.starts_with(begins));
        let near = graph(&["--format", format, "--focus", "dso"]);
        assert!(near.out.len() < ran.out.len() / 2, "{format}");
    }
    let around = |focus: &str| graph(&["--format", "dot", "--lang", "en", "--focus", focus]).out;
    let system = around("fastighetssystem");
    assert!(system.contains("label=\"Systems\"") && system.contains("Fastighet"), "{system}");
    let found = check("exempel/organisation.yaml", &["--pack", "all", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&found.out).expect("JSON");
    let findings = report["findings"].as_array().expect("findings");
    let of_asset =
        findings.iter().find(|finding| finding["subject"]["kind"] == "asset").expect("a finding on an asset");
    let name = of_asset["subject"]["name"].as_str().expect("a name");
    let fingerprint = of_asset["fingerprint"].as_str().expect("a fingerprint");
    assert!(around(fingerprint).contains(name) && around(&fingerprint[..8]).contains(name));
    assert_eq!(graph(&["--focus", "00000000"]).code, 2);
    let wrong = graph(&["--focus", "cisso"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("did you mean `ciso`?"), "{}", wrong.err);
}
