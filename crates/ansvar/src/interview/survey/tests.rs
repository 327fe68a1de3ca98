//! The self-assessment: routing, and answers files that keep all they held.

use std::path::Path;

use ansvar_load::{Format, SourceText, parse_answers};
use ansvar_model::{Language, Question};
use jiff::civil::date;
use proptest::prelude::*;

use super::{Progress, SurveyQuestion, SurveyScript, SurveySession};
use crate::interview::tests::{act, acts, check};
use crate::interview::{Change, Interview, Reply, Step};

fn script() -> SurveyScript {
    let id = ansvar_model::Id::parse("exempel").expect("an id");
    SurveyScript { organisation: Some(id), answered_on: Some(date(2026, 10, 1)), today: None }
}

fn key(id: &str) -> SurveyQuestion {
    SurveyQuestion::find(id).expect("a question of the survey")
}

fn answer(interview: &mut Interview<SurveyScript>, id: &str, choice: &str) -> Change<SurveyQuestion> {
    assert!(interview.go_to(key(id)), "{id} is reached");
    interview.answer(Reply::choice(choice)).expect("a reply that fits")
}

/// Writes a file in a folder and opens it.
fn open(text: &str) -> (tempfile::TempDir, SurveySession, Interview<SurveyScript>) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("svar.yaml");
    std::fs::write(&file, text).expect("writing");
    let (session, interview) =
        SurveySession::open(&file, None, Some(date(2026, 10, 1)), date(2026, 11, 1)).expect("a sound file");
    (folder, session, interview)
}

#[test]
fn premises_stand_before_what_follows_from_them() {
    for (place, question) in Question::ALL.iter().enumerate() {
        if let Some(premise) = question.premise {
            assert!(key(premise.question) < SurveyQuestion::Survey(place), "{}", question.id);
        }
    }
}

#[test]
fn follow_ups_come_and_go_with_their_premise() {
    let mut interview = Interview::new(script());
    assert!(!interview.go_to(key("2.2-q2")), "nobody has a policy yet");
    assert_eq!(answer(&mut interview, "2.2-q1", "yes"), Change::none());
    assert_eq!(interview.step(), Step::Ask(key("2.2-q2")));
    answer(&mut interview, "2.2-q2", "1_to_3_years");
    let change = answer(&mut interview, "2.2-q1", "no");
    assert_eq!(change.aside, [key("2.2-q2")]);
    assert_eq!(interview.aside(), [key("2.2-q2")]);
    let change = answer(&mut interview, "2.2-q1", "yes");
    assert_eq!(change.back, [key("2.2-q2")], "nothing is lost");
}

#[test]
fn progress_is_told_by_area() {
    let mut interview = Interview::new(script());
    answer(&mut interview, "2.2-q1", "yes");
    let progress = Progress::at(&interview, key("2.2-q2"));
    assert_eq!((progress.answered, progress.reached), (1, 5));
    assert_eq!(
        progress.line(Language::Swedish),
        "Område 1 av 11: Policy och styrande dokument · 1 av 5 frågor besvarade"
    );
    assert_eq!(
        Progress::at(&interview, key("2.1-q1")).line(Language::English),
        "Systematic work (the whole) · 0 of 1 question answered"
    );
}

const WRITTEN: &str = r#"ansvar_answers: 1
organisation: exempel
answered_on: 2026-10-01
contributors: [infosec_function, it_function]
by: ciso
self_estimate: true
answers:
  2.2-q1: {value: no, evidence: [policy, plan/kurs], by: ks, note: "två\nrader"}
  2.1-q2: []
  2.4-q1: {value: [municipal_executive_board, other], text: Säkerhetschefen}
  2.2-q5: "no"
  2.3-q1: {note: frågat it}
  2.2-q2: {value: 1_to_3_years, self_estimate: false, answered_on: 2026-09-30}
"#;

#[test]
fn a_file_keeps_all_it_held() {
    let (_folder, session, interview) = open(WRITTEN);
    assert_eq!(interview.aside(), [key("2.1-q2"), key("2.2-q2")]);
    assert!(!session.has_own_comments(&interview));
    insta::assert_snapshot!("rewritten_sv", session.text(&interview, Language::Swedish).expect("an organisation"));
}

#[test]
fn comments_of_ones_own_are_noticed() {
    let (_folder, session, interview) = open(&format!("{WRITTEN}  # fråga it-chefen\n"));
    assert!(session.has_own_comments(&interview));
    let ours = session.text(&interview, Language::English).expect("an organisation");
    let (_folder, session, interview) = open(&ours);
    assert!(!session.has_own_comments(&interview), "those that are written anew are no loss");
}

#[test]
fn notes_evidence_and_days_stand_beside_answers() {
    let (_folder, mut session, mut interview) =
        open("ansvar_answers: 1\norganisation: exempel\nanswered_on: 2026-09-01\n");
    answer(&mut interview, "2.2-q1", "yes");
    session.answered(key("2.2-q1"));
    session.set_note(key("2.2-q1"), Some("se protokollet".into()));
    session.set_evidence(key("2.2-q1"), &["policy".into(), "policy".into()]).expect("any id will do");
    assert!(session.set_evidence(key("2.2-q1"), &["Å".into()]).is_err());
    let text = session.text(&interview, Language::English).expect("an organisation");
    let line = r#"  2.2-q1: {value: yes, evidence: [policy], note: "se protokollet", answered_on: 2026-10-01}"#;
    assert!(text.contains(line), "{text}");
    session.set_note(key("2.2-q1"), None);
    session.set_evidence(key("2.2-q1"), &[]).expect("none");
    assert!(session.evidence(key("2.2-q1")).is_empty() && session.note(key("2.2-q1")).is_none());
}

#[test]
fn json_files_stay_json() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("svar.json");
    std::fs::write(
        &file,
        r#"{"ansvar_answers": 1, "organisation": "exempel", "answers": {"2.10-q1": true, "2.2-q1": false}}"#,
    )
    .expect("writing");
    let (session, interview) = SurveySession::open(&file, None, None, date(2026, 11, 1)).expect("sound");
    let text = session.text(&interview, Language::English).expect("an organisation");
    insta::assert_snapshot!("rewritten_json", text);
}

#[test]
fn what_is_wrong_in_a_file_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("svar.yaml");
    for text in ["", "ansvar: 1\n", "ansvar_answers: 1\norganisation: exempel\nanswers: {2.2-q1: maybe}\n", "a: [\n"] {
        std::fs::write(&file, text).expect("writing");
        assert!(SurveySession::open(&file, None, None, date(2026, 11, 1)).is_err(), "{text}");
    }
    assert!(SurveySession::open(&file, Some(Path::new("/not/there.yaml")), None, date(2026, 11, 1)).is_err());
}

/// Opens a text anew, as the file that it was written to.
fn reopened(text: &str, name: &str) -> Result<Interview<SurveyScript>, TestCaseError> {
    let loaded = parse_answers(SourceText::new(name, text.to_owned()), Format::of(Path::new(name)), None);
    prop_assert!(loaded.problems.is_empty(), "{:?}\n{text}", loaded.problems);
    let Some(questionnaire) = loaded.questionnaire else { return Err(TestCaseError::fail("no questionnaire")) };
    let (_, given) = super::sheet::Sheet::of(questionnaire);
    Ok(Interview::resume(script(), given))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_self_assessment_loses_nothing_and_asks_nothing_in_vain(acts in acts(120)) {
        check(script(), &acts)?;
    }

    #[test]
    fn a_file_says_what_was_answered_and_is_read_without_a_problem(acts in acts(150)) {
        let mut interview = Interview::new(script());
        for next in &acts {
            act(&mut interview, next);
        }
        for name in ["svar.yaml", "svar.json"] {
            let (session, _) = SurveySession::open(Path::new(&format!("/nowhere/{name}")), None, None, date(2026, 11, 1))
                .expect("nothing to read");
            for language in Language::ALL {
                let text = session.text(&interview, language).expect("an organisation");
                let read = reopened(&text, name)?;
                prop_assert_eq!(read.given(), interview.given());
                prop_assert_eq!(read.reached(), interview.reached());
                prop_assert_eq!(session.text(&read, language), Some(text), "written again it is the same");
            }
        }
    }
}
