//! Conversations in a real terminal, by way of a pseudo-terminal.

use std::path::Path;
use std::process::Command;

use assert_cmd::cargo::cargo_bin;
use rexpect::ReadUntil;
use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use crate::{folder, text};

/// How long a machine with much to do may take for the next line.
const PATIENCE_MS: u64 = 120_000;

fn terminal(folder: &Path, arguments: &[&str]) -> PtySession {
    let mut command = Command::new(cargo_bin("ansvar"));
    command.arg("assess").args(arguments).args(["--as-of", "2026-11-01"]);
    command.env("ANSVAR_LANG", "sv").env("TERM", "dumb").env("NO_COLOR", "1").current_dir(folder);
    spawn_command(command, Some(PATIENCE_MS)).expect("a pseudo-terminal")
}

/// A text as the session has it: every byte a character.
fn bytes_of(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

/// What the session has as the text that was shown.
fn text_of(bytes: &str) -> String {
    let bytes: Vec<u8> = bytes.chars().filter_map(|byte| u8::try_from(byte).ok()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Waits for a text. What was shown until then comes back, the text with it.
fn wait_for(session: &mut PtySession, text: &str) -> String {
    let before = session.exp_string(&bytes_of(text)).expect(text);
    text_of(&before) + text
}

/// Waits for a question, then for the prompt, and answers. What was shown until then comes back.
fn answer(session: &mut PtySession, question: &str, line: &str) -> String {
    let before = wait_for(session, question);
    let (between, prompt) = session.exp_regex("Svar[^\n]*: ").expect(question);
    session.send_line(line).expect("writing");
    before + &text_of(&between) + &text_of(&prompt)
}

fn ended_well(session: &PtySession) {
    assert!(matches!(session.process().wait(), Ok(WaitStatus::Exited(_, 0))));
}

#[test]
fn from_the_first_question_to_the_report() {
    let folder = folder();
    let mut session = terminal(folder.path(), &["svar.yaml"]);
    let mut shown = answer(&mut session, "Vilken organisation gäller svaren?", "nyby");
    shown += &answer(&mut session, "Bakgrund", "1,2");
    shown += &answer(&mut session, "(helheten)", "ja");
    // The file is there while the conversation goes on.
    wait_for(&mut session, "Noterat: Ja");
    assert!(text(folder.path(), "svar.yaml").contains("1.3-q1: [infosec_function, it_function]"));
    shown += &answer(&mut session, "metodstöd", "?");
    shown += &answer(&mut session, "Källa: 003", "b");
    let again = answer(&mut session, "Arbetar ni systematiskt", "nej");
    assert!(again.contains("Enter behåller: Ja"), "{again}");
    shown += &answer(&mut session, "Område 1 av 11", "nej");
    let last = loop {
        let waits = vec![ReadUntil::String("Ja eller nej: ".into()), ReadUntil::String("Svar: ".into())];
        let (before, found) = session.exp_any(waits).expect("the next question");
        let before = text_of(&before);
        shown += &before;
        if found.starts_with("Ja") {
            session.send_line("nej").expect("writing");
            break before;
        }
        session.send_line("").expect("writing");
    };
    assert!(last.contains("frågor står obesvarade"), "{last}");
    shown += &wait_for(&mut session, "Vad rapporten står på");
    session.exp_eof().expect("the end");
    ended_well(&session);
    assert!(shown.contains("Område 11 av 11"), "{shown}");
    assert!(shown.contains("Gapanalys"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no colour and no cursor movement");
    let file = text(folder.path(), "svar.yaml");
    assert!(file.contains("2.1-q1: no") && file.contains("2.2-q1: no"), "{file}");
}

#[test]
fn a_first_description_in_a_terminal() {
    let folder = folder();
    let mut session = terminal(folder.path(), &["--start", "kommun.yaml"]);
    answer(&mut session, "Vad heter organisationen?", "Åre kommun");
    answer(&mut session, "Vilken sorts organisation", "");
    assert!(answer(&mut session, "Vilket kortnamn", "").contains("Enter: are-kommun"));
    answer(&mut session, "Har ni en kommundirektör?", "ja");
    answer(&mut session, "Vilka förvaltningar", "inga");
    answer(&mut session, "Vilka bolag", "inga");
    for question in ["it-chef", "säkerhetschef", "dataskyddsombud"] {
        answer(&mut session, question, "1");
    }
    answer(&mut session, "Är någon utsedd", "3");
    answer(&mut session, "Vilka fler rapporterar", "4");
    answer(&mut session, "Vem har i uppgift att larma", "");
    answer(&mut session, "Har ledningen beslutat", "nej");
    answer(&mut session, "Vad av detta", "alla");
    let shown = wait_for(&mut session, "Vad rapporten står på");
    session.exp_eof().expect("the end");
    ended_well(&session);
    for rule in ["LED-01", "POL-01"] {
        assert!(shown.contains(rule), "{rule} in {shown}");
    }
}

#[test]
fn a_command_to_copy_stays_on_one_line() {
    let folder = folder();
    let name = format!("{}svar.yaml", "vår-egen-".repeat(10));
    let mut session = terminal(folder.path(), &[&name]);
    answer(&mut session, "Vilken organisation", "nyby");
    answer(&mut session, "Bakgrund", "1");
    answer(&mut session, "(helheten)", "q");
    wait_for(&mut session, &format!("  ansvar assess {name}\r\n"));
    session.exp_eof().expect("the end");
}

#[test]
fn the_end_of_input_and_a_sudden_death_keep_what_was_answered() {
    let folder = folder();
    let mut session = terminal(folder.path(), &["svar.yaml"]);
    answer(&mut session, "Vilken organisation", "nyby");
    answer(&mut session, "Bakgrund", "1");
    wait_for(&mut session, "(helheten)");
    wait_for(&mut session, "Svar: ");
    session.send_control('d').expect("writing");
    wait_for(&mut session, "Det kom inga fler svar.");
    session.exp_eof().expect("the end");
    ended_well(&session);
    let mut session = terminal(folder.path(), &["svar.yaml"]);
    wait_for(&mut session, "Fortsätter: 1 av");
    answer(&mut session, "(helheten)", "ja");
    wait_for(&mut session, "Noterat: Ja");
    wait_for(&mut session, "Svar");
    session.process_mut().kill(rexpect::process::Signal::SIGKILL).expect("a kill");
    assert!(text(folder.path(), "svar.yaml").contains("2.1-q1: yes"));
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").flatten().collect();
    assert_eq!(left.len(), 1, "nothing half done is left: {left:?}");
}
