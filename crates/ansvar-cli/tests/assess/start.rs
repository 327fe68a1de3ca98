//! `assess --start`: from questions to organisation file and first report.

use crate::{Ran, assess, folder, run, text};

/// A municipality with a CISO inside IT, nobody who receives alarms, and an old policy.
const NYBY: [&str; 22] = [
    "Nyby kommun",
    "",     // municipality, as the name says
    "nyby", // id
    "ja",   // director
    "Socialförvaltningen, Barn- och utbildningsförvaltningen",
    "1",                   // only one has a head
    "Nyby Energi AB",      // companies
    "Digitaliseringschef", // IT manager, by another title
    "2",                   // security manager: nobody today
    "Dataskyddsombud",     // DPO
    "5",                   // CISO: the same person as the IT manager
    "It-enheten",          // where
    "20 %",                // how much time
    "4",                   // reports to the IT manager
    "1, 4",                // the IT manager and the heads report to the director
    "6",                   // nobody raises the alarm
    "ja",                  // policy
    "2",                   // decided by the board
    "2019-05-06",          // when
    "inget",               // covers no company
    "1,2,3,4,5",           // complete
    "not read any more",
];

fn start(lines: &[&str]) -> (tempfile::TempDir, Ran) {
    let folder = folder();
    let ran = assess(folder.path(), &["--start", "kommun.yaml", "--as-of", "2026-11-01"], lines);
    (folder, ran)
}

#[test]
fn a_quarter_of_an_hour_ends_in_a_file_and_a_report() {
    let (folder, ran) = start(&NYBY);
    assert_eq!(ran.code, 0, "{}", ran.err);
    insta::assert_snapshot!("nyby_file", text(folder.path(), "kommun.yaml"));
    insta::assert_snapshot!("nyby_report", ran.out);
    insta::assert_snapshot!("nyby_conversation", ran.err);
    let check = run(folder.path(), &["check", "kommun.yaml", "--fail-on", "never"], b"");
    assert_eq!((check.code, check.err.as_str()), (0, ""), "the file has no problem");
}

#[test]
fn what_is_passed_by_is_told_and_not_judged() {
    let (folder, ran) = start(&["Nyby kommun"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "there is nothing to report on yet");
    assert!(ran.err.contains("Det kom inga fler svar."), "{}", ran.err);
    let check = run(folder.path(), &["check", "kommun.yaml"], b"");
    assert_eq!(check.code, 0, "{}{}", check.out, check.err);
    let file = text(folder.path(), "kommun.yaml");
    assert!(file.contains("#   Har ni ett dataskyddsombud?"), "{file}");
}

#[test]
fn without_a_name_nothing_is_written() {
    let (folder, ran) = start(&[]);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("Inget är skrivet"), "{}", ran.err);
    assert_eq!(std::fs::read_dir(folder.path()).map(Iterator::count).ok(), Some(0));
}

#[test]
fn what_is_said_not_to_be_there_counts_once_its_list_is_complete() {
    let lines: Vec<&str> =
        NYBY.iter().enumerate().filter(|(at, _)| !(17..=19).contains(at)).map(|(_, line)| *line).collect();
    let with = |complete: &str| {
        let mut lines = lines.clone();
        lines[16] = "nej";
        lines[17] = complete;
        start(&lines).1
    };
    let counted = with("4");
    assert!(counted.out.contains("POL-01"), "{}{}", counted.out, counted.err);
    let uncounted = with("1");
    assert!(!uncounted.out.contains("POL-01"));
    assert!(uncounted.err.contains("när `documents: all` står under `recorded`"), "{}", uncounted.err);
}

#[test]
fn what_cannot_be_understood_is_asked_again() {
    let (folder, ran) = start(&[
        "b",
        "",
        "?",
        "Nyby\u{7}",
        "Nyby kommun",
        "9",
        "kommun",
        "Nyby Kommun!",
        "nyby",
        "g 2.2-q1",
        "a",
        "b",
        "Enter behåller inte detta",
        "nyby",
        "q",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for said in [
        "Det här är den första frågan.",
        "Frågan behöver ett svar",
        "Det namn som ska stå i rapporten",
        "Tecknet U+0007 går inte att visa",
        "Skriv ett nummer från 1 till 5",
        "går inte som kortnamn",
        "Det finns ingen sådan fråga",
        "Det går inte att anteckna något här.",
        "Enter behåller: nyby",
    ] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    assert!(text(folder.path(), "kommun.yaml").contains("id: nyby,"));
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let folder = folder();
    std::fs::write(folder.path().join("kommun.yaml"), "mitt").expect("a file");
    let ran = assess(folder.path(), &["--start", "kommun.yaml"], &NYBY);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("finns redan") && !ran.err.contains("Fråga"), "{}", ran.err);
    assert_eq!(text(folder.path(), "kommun.yaml"), "mitt");
}

#[test]
fn places_that_cannot_be_written_are_told_before_the_first_question() {
    let folder = folder();
    for (file, said) in [("no/such/folder.yaml", "no/such"), ("-", "kommun.yaml"), ("kommun.json", ".yaml")] {
        let ran = assess(folder.path(), &["--start", file], &NYBY);
        assert_eq!(ran.code, 2, "{file}");
        assert!(ran.err.contains(said) && !ran.err.contains("Fråga"), "{file}: {}", ran.err);
    }
}

#[test]
fn english_is_spoken_too() {
    let folder = folder();
    let lines = ["Newtown municipality", "", "", "yes", "none", "none", "q"];
    let ran = assess(folder.path(), &["--start", "org.yaml", "--as-of", "2026-11-01", "--lang", "en"], &lines);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("Do you have a municipal chief executive?"), "{}", ran.err);
    let file = text(folder.path(), "org.yaml");
    assert!(file.contains("id: newtown-municipality, name: Newtown municipality, kind: municipality"), "{file}");
}

#[test]
fn endless_lines_and_bytes_that_are_no_text_do_no_harm() {
    let folder = folder();
    let mut input = vec![b'x'; 300_000];
    input.extend(b"\n\xff\xfe\nNyby kommun\nq\n");
    let ran = run(folder.path(), &["assess", "--start", "kommun.yaml", "--as-of", "2026-11-01"], &input);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("Raden är för lång") && ran.err.contains("UTF-8"), "{}", ran.err);
    assert!(text(folder.path(), "kommun.yaml").contains("name: Nyby kommun"));
}
