//! `ansvar survey aggregate` as a shell sees it: tables of every quality, exit codes, and what is said where.

#![expect(clippy::expect_used, reason = "tests may be blunt, their helpers too")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn aggregate(input: &Path, more: &[&str]) -> Ran {
    let mut command = Command::cargo_bin("ansvar").expect("the binary");
    command.env_remove("ANSVAR_LANG").env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.args(["survey", "aggregate"]).arg(input).args(more).output().expect("the binary runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
}

/// A file in a folder of its own, which lasts as long as the folder is held.
fn file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("written");
    (folder, path)
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/survey_2015/organisations.csv")
}

#[test]
fn a_sound_table_is_counted_without_a_word() {
    let ran = aggregate(&fixture(), &["--lang", "sv"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for said in ["290 organisationer: 228 besvarade", "72,3 %", "Självrapporterade siffror från 2015"] {
        assert!(ran.out.contains(said), "{said} is not in {}", ran.out);
    }
    assert!(aggregate(&fixture(), &["--lang", "en", "--format", "markdown"]).out.starts_with("# Answers of many"));
    let csv = aggregate(&fixture(), &["--format", "csv"]).out;
    assert!(csv.lines().any(|line| line.starts_with("option,2.2-q1,no,Nej,No,67,242,27.7,")), "{csv}");
    let json: serde_json::Value =
        serde_json::from_str(&aggregate(&fixture(), &["--format", "json"]).out).expect("JSON");
    assert_eq!((&json["ansvar_survey"], &json["organisations"]["complete"]), (&1.into(), &228.into()));
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_the_rest_is_counted() {
    let table =
        "organisation;2.2-q1;2.2-q11;2.4-q1\nÅby;ja;x;nobody\nBy;maybe;;\nCby;yes|no;;nobody|other\nDby;nej\n;;;\n";
    let (_folder, path) = file("svar.csv", &[b"\xef\xbb\xbf", table.as_bytes()].concat());
    let ran = aggregate(&path, &["--lang", "en", "--format", "csv"]);
    let name = path.display();
    let expected = format!(
        "{name} was read as UTF-8 (BOM) with `;` between the fields.\n\
         {name}:1:21: the column `2.2-q11` is no question of the survey and is not counted (did you mean `2.2-q1`?)\n\
         {name}:3:4: `maybe` is no answer to `2.2-q1` (choose among `yes`, `no`)\n\
         {name}:4:5: `2.2-q1` takes one answer, but there are 2\n\
         {name}:4:13: `nobody` excludes every other answer to `2.4-q1`\n\
         {name}:5:8: the row has 2 fields, but there are 4 headings\n\
         1 empty row was passed over.\n\
         3 organisations were set aside; 1 was counted.\n"
    );
    assert_eq!((ran.code, ran.err), (1, expected));
    assert!(ran.out.contains("\noption,2.2-q1,yes,Ja,Yes,1,1,100.0,"), "{}", ran.out);
    let swedish = aggregate(&path, &["--lang", "sv", "--limit", "1"]);
    assert!(swedish.err.contains("menade du `2.2-q1`?") && swedish.err.contains("4 problem till"), "{}", swedish.err);
    assert!(swedish.err.contains("3 organisationer lades åt sidan; 1 räknades."), "{}", swedish.err);
}

#[test]
fn what_cannot_be_read_to_the_end_gives_no_table() {
    let unclosed = format!("organisation,2.2-q1\na,\"yes\n{}", "b,no\n".repeat(300_000));
    for (bytes, expected) in [
        (&b""[..], "no column is a question"),
        (b"name,answer\na,b\n", "no column is a question"),
        (b"sep=ab\n2.2-q1\n", "cannot separate fields"),
        (unclosed.as_bytes(), "closing quotation mark"),
        (b"PK\x03\x04", "cannot be read as a workbook"),
        (b"\xd0\xcf\x11\xe0", "save it as .xlsx"),
    ] {
        let (folder, path) = file("svar.xlsx", bytes);
        let out = folder.path().join("table.csv");
        let ran = aggregate(&path, &["--lang", "en", "-o", out.to_str().expect("UTF-8")]);
        assert_eq!((ran.code, ran.out.as_str(), out.exists()), (2, "", false), "{expected}");
        assert!(ran.err.contains(expected), "{}", ran.err);
    }
    assert_eq!(aggregate(Path::new("no/such/file.csv"), &[]).code, 2);
    assert_eq!(aggregate(&fixture(), &["--format", "xls"]).code, 2);
}

#[test]
fn a_folder_of_answers_files_is_counted() {
    let (folder, _) = file("aby.yaml", b"ansvar_answers: 1\norganisation: aby\nanswers: {2.2-q1: yes}\n");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("by.json", r#"{"ansvar_answers": 1, "organisation": "by", "answers": {"2.2-q1": "no"}}"#);
    write("aby-again.yaml", "ansvar_answers: 1\norganisation: by\n");
    write("readme.txt", "not answers");
    let ran = aggregate(folder.path(), &["--lang", "en", "--format", "csv", "--stats"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("\noption,2.2-q1,no,Nej,No,0,1,0.0,"), "{}", ran.out);
    assert!(ran.err.contains("by.json: the answers of `by` are already there in `aby-again.yaml`"), "{}", ran.err);
    assert!(ran.err.contains("1 other entry of the folder is no answers file"), "{}", ran.err);
    let stats: serde_json::Value = serde_json::from_str(ran.err.lines().last().expect("a line")).expect("JSON");
    assert_eq!((&stats["counts"]["counted"], &stats["counts"]["set_aside"]), (&2.into(), &1.into()));
    assert!(stats["aggregate"].is_f64());
}
