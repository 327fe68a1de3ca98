//! `assess`: the self-assessment from a pipe, the file it is kept in, and the report at its end.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;

use crate::{Ran, assess, folder, run, text};

const ORGANISATION: &str = "ansvar: 1
organisation: {id: nyby, name: Nyby kommun, kind: municipality}
as_of: 2026-11-01
recorded: {roles: all, assignments: all, documents: all}
roles: [{id: ks, title: Kommunstyrelsen, functions: [executive_board]}]
documents: [{id: riktlinje, type: guideline, title: Riktlinjer}]
";

/// A folder with an organisation file.
fn nyby() -> tempfile::TempDir {
    let folder = folder();
    std::fs::write(folder.path().join("kommun.yaml"), ORGANISATION).expect("a file");
    folder
}

fn answer(folder: &Path, lines: &[&str]) -> Ran {
    assess(folder, &["svar.yaml", "--org", "kommun.yaml", "--as-of", "2026-10-01"], lines)
}

#[test]
fn every_answer_is_saved_and_the_next_run_goes_on() {
    let folder = nyby();
    let first = answer(folder.path(), &["1, 2", "nej", "ja", "vet ej riktigt", "1-3", "q"]);
    assert_eq!((first.code, first.out.as_str()), (0, ""), "{}", first.err);
    insta::assert_snapshot!("first_conversation", first.err);
    insta::assert_snapshot!("first_file", text(folder.path(), "svar.yaml"));
    let second = answer(folder.path(), &["nej"]);
    assert_eq!(second.code, 0);
    assert!(second.err.contains("Fortsätter: 4 av "), "{}", second.err);
    assert!(second.err.contains("Håller ni på att revidera policyn?"), "{}", second.err);
    assert!(second.err.contains("Det kom inga fler svar."), "{}", second.err);
    assert!(second.err.contains("Fortsätt en annan gång med:\n  ansvar assess svar.yaml --org kommun.yaml\n"));
    assert!(text(folder.path(), "svar.yaml").contains("2.2-q3: no"));
}

#[test]
fn it_ends_with_the_gap_report() {
    let folder = nyby();
    // A policy is claimed; the organisation file says that there is none.
    let mut lines = vec!["g 2.2-q1", "ja"];
    lines.extend(["s"; 80]);
    lines.push("nej");
    let with = answer(folder.path(), &lines);
    assert_eq!(with.code, 0, "{}", with.err);
    assert!(!with.out.contains("ENK-02"), "answers without evidence are marked as estimates");
    assert!(with.out.starts_with("Nyby kommun\n") && with.out.contains("ENK-14"), "{}{}", with.out, with.err);
    let alone = assess(folder.path(), &["eget.yaml", "--as-of", "2026-10-01"], &[&["nyby"][..], &lines].concat());
    assert_eq!(alone.code, 0, "{}", alone.err);
    assert!(alone.out.starts_with("nyby\n") && alone.out.contains("Inga avvikelser"), "{}{}", alone.out, alone.err);
    assert!(alone.out.contains("175 av 242"), "the answer stands beside those of 2015: {}", alone.out);
    assert!(alone.err.contains("ansvar check kommun.yaml --answers eget.yaml"), "{}", alone.err);
}

#[test]
fn what_was_passed_by_is_put_again_to_those_who_want_it() {
    let folder = nyby();
    let mut lines = vec!["g 2.12-q1", "ja"];
    lines.extend(["s"; 80]);
    let ran = answer(folder.path(), &lines);
    assert!(ran.err.contains("frågor står obesvarade"), "{}", ran.err);
    let again = answer(folder.path(), &["s", "ja", "1"]);
    assert!(text(folder.path(), "svar.yaml").contains("1.3-q1: [infosec_function]"), "{}", again.err);
}

#[test]
fn answers_to_questions_that_are_no_longer_asked_are_set_aside_and_come_back() {
    let folder = nyby();
    let ran = answer(folder.path(), &["g 2.2-q1", "ja", "1", "b", "b", "nej", "q"]);
    assert!(ran.err.contains("är lagt åt sidan"), "{}", ran.err);
    let file = text(folder.path(), "svar.yaml");
    assert!(file.contains("set_aside:") && file.contains("2.2-q2: less_than_1_year"), "{file}");
    let check = run(folder.path(), &["check", "kommun.yaml", "--answers", "svar.yaml"], b"");
    assert!(!check.out.contains("ENK-03"), "what is set aside counts for nothing: {}", check.out);
    let ran = answer(folder.path(), &["g 2.2-q2", "g 2.2-q1", "ja", "q"]);
    assert!(ran.err.contains("hör till en fråga som inte ställs"), "{}", ran.err);
    assert!(ran.err.contains("Den frågan ställs inte"), "{}", ran.err);
    assert!(ran.err.contains("gäller igen"), "{}", ran.err);
    let file = text(folder.path(), "svar.yaml");
    assert!(!file.contains("set_aside:") && file.contains("2.2-q2: less_than_1_year"), "{file}");
}

#[test]
fn notes_and_evidence_stand_beside_an_answer() {
    let folder = nyby();
    let lines = ["g 2.2-q1", "a", "se diariet", "u", "riktlinj", "riktlinje, ks", "ja", "b", "a", "", "u", "-", "q"];
    let ran = answer(folder.path(), &lines);
    assert!(ran.err.contains("”riktlinj” finns inte i organisationsfilen.\nMenade du riktlinje?"), "{}", ran.err);
    assert!(ran.err.contains("Enter behåller: se diariet"), "{}", ran.err);
    assert!(ran.err.contains("Enter behåller: riktlinje, ks"), "{}", ran.err);
    let file = text(folder.path(), "svar.yaml");
    assert!(file.contains(r#"2.2-q1: {value: yes, note: "se diariet"}"#), "{file}");
}

#[test]
fn what_does_not_fit_is_said_and_asked_again() {
    let folder = nyby();
    let lines =
        ["g 2.4-q1", "1, 3", "7", "kanske", "4", "Säkerhetschefen", "g 2.1-q1", "ja", "inget", "g 9.9-q9", "-", "q"];
    let ran = answer(folder.path(), &lines);
    for said in [
        "”Ingen” går inte att välja tillsammans med något annat.",
        "Skriv ett eller flera nummer från 1 till 4",
        "Vilken annan mottagare får rapporterna?",
        "Noterat: inget av dem",
        "Det finns ingen sådan fråga",
    ] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    let file = text(folder.path(), "svar.yaml");
    assert!(file.contains("2.4-q1: [other]") && file.contains("2.4-q1t: \"Säkerhetschefen\""), "{file}");
    assert!(file.contains("2.1-q2: []"), "{file}");
}

#[test]
fn words_beside_a_choice_are_asked_for() {
    let folder = nyby();
    let ran = answer(folder.path(), &["g 2.3-q1", "ja", "5", "vid upphandlingar", "q"]);
    assert!(ran.err.contains("skriv vilket:"), "{}", ran.err);
    let file = text(folder.path(), "svar.yaml");
    assert!(file.contains(r#"2.3-q2: {value: [other], text: "vid upphandlingar"}"#), "{file}");
}

#[test]
fn a_file_with_problems_is_shown_and_left_alone() {
    let folder = nyby();
    for (file, held, said) in [
        ("svar.yaml", "ansvar_answers: 1\norganisation: nyby\nanswers: {2.2-q1: kanske}\n", "svar.yaml:3:"),
        ("trasig.yaml", "ansvar_answers: [\n", "trasig.yaml:"),
        ("tom.yaml", "", "tom"),
        ("annan.yaml", "ansvar_answers: 1\norganisation: annan\n", "annan"),
        ("kommun.yaml", ORGANISATION, "svarsfil"),
    ] {
        std::fs::write(folder.path().join(file), held).expect("a file");
        let ran = assess(folder.path(), &[file, "--org", "kommun.yaml"], &["ja", "ja"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{file}");
        assert!(ran.err.contains(said) && !ran.err.contains("Svar:"), "{file}: {}", ran.err);
        assert_eq!(text(folder.path(), file), held, "{file}");
    }
}

#[test]
fn places_that_cannot_be_written_are_told_before_the_first_question() {
    let folder = nyby();
    for arguments in [&["no/such/svar.yaml"][..], &["."], &["-"], &["svar.yaml", "--org", "not-there.yaml"]] {
        let ran = assess(folder.path(), arguments, &["ja"]);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert!(!ran.err.contains("Svar:"), "{}", ran.err);
    }
    // Nobody can write there, whoever runs the tests.
    #[cfg(target_os = "linux")]
    assert_eq!(assess(folder.path(), &["/proc/svar.yaml"], &["ja"]).code, 2);
}

#[test]
fn comments_of_ones_own_are_warned_for() {
    let folder = nyby();
    let held = "ansvar_answers: 1\norganisation: nyby\nanswers:\n  2.2-q1: yes  # fråga it-chefen\n";
    std::fs::write(folder.path().join("svar.yaml"), held).expect("a file");
    let ran = answer(folder.path(), &["q"]);
    assert!(ran.err.contains("Filen har egna kommentarer"), "{}", ran.err);
    assert_eq!(text(folder.path(), "svar.yaml"), held, "nothing was answered, nothing written");
}

#[test]
fn a_file_that_somebody_else_changes_is_not_written_over() {
    let folder = nyby();
    let mut child = Command::new(cargo_bin("ansvar"))
        .args(["assess", "svar.yaml", "--org", "kommun.yaml", "--as-of", "2026-10-01"])
        .env("ANSVAR_LANG", "sv")
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all("1\n".as_bytes()).expect("writing");
    let file = folder.path().join("svar.yaml");
    while !file.exists() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let changed = format!("{}# mitt\n", text(folder.path(), "svar.yaml"));
    std::fs::write(&file, &changed).expect("writing");
    // The process may have gone before the line comes.
    let _ = input.write_all("ja\n".as_bytes());
    drop(input);
    assert_eq!(child.wait().expect("an end").code(), Some(2));
    assert_eq!(text(folder.path(), "svar.yaml"), changed);
}

#[test]
fn json_answers_stay_json() {
    let folder = nyby();
    let ran = assess(folder.path(), &["svar.json", "--as-of", "2026-10-01"], &["nyby", "1", "q"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let file: serde_json::Value = serde_json::from_str(&text(folder.path(), "svar.json")).expect("JSON");
    assert_eq!(file["answers"]["1.3-q1"], serde_json::json!(["infosec_function"]));
    assert_eq!(assess(folder.path(), &["svar.json", "--org", "kommun.yaml"], &["q"]).code, 0);
}

#[test]
fn nothing_answered_is_nothing_written() {
    let folder = nyby();
    let ran = answer(folder.path(), &["q"]);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("Inget är skrivet.") && !folder.path().join("svar.yaml").exists(), "{}", ran.err);
}
