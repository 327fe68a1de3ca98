//! Answers files: what is read of them, and every kind of problem with its place.

use ansvar_load::{Format, LoadedAnswers, SourceText, answers_schema, parse_answers};
use ansvar_model::{GivenAnswer, Organisation, Question, QuestionKind, Questionnaire, Respondent};
use serde_json::{Value, json};

use super::{HEAD, parse, tell};

const ORGANISATION: &str = "units: [{id: styrelsen, name: KS, kind: board}]
roles: [{id: ciso, title: Samordnare}]
documents: [{id: policy, type: policy}]
";

/// The head that every answers file has, three lines long.
const ANSWERS: &str = "ansvar_answers: 1\norganisation: exempel\nanswers:\n";

fn organisation() -> Organisation {
    parse(&format!("{HEAD}{ORGANISATION}"), Format::Yaml).organisation.expect("a sound organisation")
}

fn read(text: &str, format: Format) -> LoadedAnswers {
    parse_answers(SourceText::new("answers", text.to_owned()), format, Some(&organisation()))
}

/// Checks the problems of a YAML file that begins with the head; its own first line is line 4.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let loaded = read(&format!("{ANSWERS}{body}"), Format::Yaml);
    assert_eq!(tell(&loaded.problems), expected, "{body}");
}

/// Checks the English text and help of the only problem of a file.
#[track_caller]
fn check_text(body: &str, message: &str, help: &str) {
    let loaded = read(&format!("{ANSWERS}{body}"), Format::Yaml);
    assert_eq!(loaded.problems.len(), 1, "{:?}", tell(&loaded.problems));
    assert_eq!(&*loaded.problems[0].message.en, message);
    assert_eq!(loaded.problems[0].help.as_ref().map_or("", |help| &*help.en), help);
}

fn sound(text: &str, format: Format) -> Questionnaire {
    let loaded = read(text, format);
    assert_eq!(tell(&loaded.problems), [""; 0], "{text}");
    loaded.questionnaire.expect("no problems, so a questionnaire")
}

fn words(given: &GivenAnswer) -> Vec<&'static str> {
    given.chosen().iter().map(|choice| choice.id).collect()
}

#[test]
fn heads_are_checked() {
    for (text, expected) in [
        ("", vec!["1:1 empty_file"]),
        ("ansvar: 1\n", vec!["1:1 other_file"]),
        ("{}", vec!["1:1 missing_key", "1:1 missing_key"]),
        ("ansvar_answers: 2\norganisation: Exempel\n", vec!["1:17 wrong_version", "2:15 bad_id"]),
        ("ansvar_answers: 1\norganisation: annan\n", vec!["2:15 other_organisation"]),
        ("ansvar_answers: 1\norganisation: exempel\nanswer: {}\n", vec!["3:1 unknown_key"]),
        ("ansvar_answers: 1\norganisation: exempel\nanswered_on: 2026-11-02\n", vec!["3:14 day_ahead"]),
        ("ansvar_answers: 1\norganisation: exempel\nby: cisso\n", vec!["3:5 unknown_reference"]),
    ] {
        assert_eq!(tell(&read(text, Format::Yaml).problems), expected, "{text}");
    }
}

#[test]
fn a_file_that_is_only_begun_is_sound() {
    for body in ["", "  2.2-q1:\n", "  2.2-q1: {note: fråga It}\n", "  2.2-q1: {value: , note: fråga It}\n"] {
        let questionnaire = sound(&format!("{ANSWERS}{body}"), Format::Yaml);
        assert!(questionnaire.answers.iter().all(|given| given.value.is_none()), "{body}");
    }
}

#[test]
fn yes_and_no_are_said_in_many_ways() {
    for (written, expected) in
        [("yes", "yes"), ("\"no\"", "no"), ("true", "yes"), ("false", "no"), ("[yes]", "yes"), ("{value: false}", "no")]
    {
        let questionnaire = sound(&format!("{ANSWERS}  2.2-q1: {written}\n"), Format::Yaml);
        assert_eq!(words(&questionnaire.answers[0]), [expected], "{written}");
    }
    let json = r#"{"ansvar_answers": 1, "organisation": "exempel", "answers": {"2.2-q1": true}}"#;
    assert_eq!(words(&sound(json, Format::Json).answers[0]), ["yes"]);
}

#[test]
fn an_answer_takes_from_the_head_what_it_does_not_say() {
    let head = "ansvar_answers: 1\norganisation: exempel\nanswered_on: 2026-10-01\nby: ciso\nself_estimate: true\n";
    let plain = sound(&format!("{head}answers: {{2.2-q1: yes}}\n"), Format::Yaml);
    let given = &plain.answers[0];
    assert_eq!(given.by.as_ref().map(Respondent::id), Some("ciso"));
    assert_eq!(given.answered_on.map(|day| day.to_string()).as_deref(), Some("2026-10-01"));
    assert!(given.self_estimate);
    assert_eq!(given.origin.file(), Some(1));
    let own = "{value: yes, evidence: policy, by: styrelsen, self_estimate: false, answered_on: 2026-09-01, note: n}";
    let own = sound(&format!("{head}answers: {{2.2-q1: {own}}}\n"), Format::Yaml);
    let given = &own.answers[0];
    assert_eq!(given.by.as_ref().map(Respondent::id), Some("styrelsen"));
    assert_eq!(given.answered_on.map(|day| day.to_string()).as_deref(), Some("2026-09-01"));
    assert!(!given.self_estimate);
    assert!(given.evidence.iter().all(|evidence| evidence.entity.is_some()));
}

#[test]
fn questions_and_choices_are_checked() {
    check("  2.2-q0: yes\n", &["4:3 unknown_question"]);
    check("  2.2-q1: yes\n  2.2-q1: no\n", &["5:3 duplicate_key"]);
    check("  2.2-q1: maybe\n", &["4:11 unknown_choice"]);
    check("  2.2-q1: [yes, no]\n", &["4:17 several_choices"]);
    check("  2.2-q1: [yes, yes]\n", &["4:17 repeated_choice"]);
    check("  2.2-q1: []\n", &["4:11 too_few"]);
    check("  2.2-q1: {value: yes, text: ja}\n", &["4:30 unasked_text"]);
    check("  2.2-q1: {value: {value: yes}}\n", &["4:19 wrong_type"]);
    check("  2.2-q1: {valeu: yes}\n", &["4:12 unknown_key"]);
    check_text("  2.2-q1: Ja\n", "`Ja` is no answer to `2.2-q1`", "did you mean `yes`?");
    check_text("  2.2-q1: kanske\n", "`kanske` is no answer to `2.2-q1`", "choose among `yes`, `no`");
    check_text("  9.9-q1: yes\n", "there is no question `9.9-q1`", "did you mean `2.9-q1`?");
    check_text("  policy_decided: yes\n", "there is no question `policy_decided`", "did you mean `2.2-q1`?");
    check_text("  2.1-q7: yes\n", "there is no question `2.1-q7`", "allowed here: `2.1-q1`, `2.1-q2`");
    check_text(
        "  2.4-q3: nobody_respnsible\n",
        "`nobody_respnsible` is no answer to `2.4-q3`",
        "did you mean `nobody_responsible`?",
    );
}

#[test]
fn several_choices_are_taken_where_a_question_asks_for_them() {
    let body = "  2.6-q5: [traceability, integrity]\n  2.1-q2: []\n  2.4-q1: nobody\n";
    let questionnaire = sound(&format!("{ANSWERS}{body}"), Format::Yaml);
    let told: Vec<Vec<&str>> = questionnaire.answers.iter().map(words).collect();
    assert_eq!(told, [vec!["integrity", "traceability"], vec![], vec!["nobody"]]);
    check("  2.4-q1: [other, nobody]\n", &["4:19 exclusive_choice"]);
    check("  2.9-q1: [not_identified, in_another_way]\n", &["4:12 exclusive_choice"]);
    check("  2.6-q5: [integrity, true, 1]\n", &["4:23 unknown_choice", "4:29 unknown_choice"]);
}

#[test]
fn words_are_taken_where_a_question_asks_for_them() {
    let body = "  2.2-q5: It-policy\n  2.5-q4: \"no\"\n  2.4-q1: {value: other, text: Säkerhetschefen}\n";
    let questionnaire = sound(&format!("{ANSWERS}{body}"), Format::Yaml);
    let texts: Vec<Option<&str>> = questionnaire.answers.iter().map(GivenAnswer::text).collect();
    assert_eq!(texts, [Some("It-policy"), Some("no"), None]);
    assert_eq!(questionnaire.answers[2].other_text.as_deref(), Some("Säkerhetschefen"));
    check(
        "  2.2-q5: yes\n  2.5-q4: [a, b]\n  2.5-q5: {value: \" \"}\n",
        &["4:11 words_asked", "5:11 words_asked", "6:19 empty_text"],
    );
    check("  2.2-q5: {value: x, text: y}\n", &["4:28 unasked_text"]);
    check("  2.2-q1: Vi har en policy från 2019.\n", &["4:11 unknown_choice"]);
}

#[test]
fn what_is_set_aside_is_kept_apart() {
    let text = |aside: &str| format!("{ANSWERS}  2.2-q1: no\nset_aside: {{{aside}}}\n");
    let questionnaire = sound(&text("2.2-q2: {value: less_than_1_year, note: n}"), Format::Yaml);
    assert_eq!((questionnaire.answers.len(), questionnaire.set_aside.len()), (1, 1));
    assert_eq!(questionnaire.set_aside[0].note.as_deref(), Some("n"));
    assert_eq!(tell(&read(&text("2.2-q1: yes"), Format::Yaml).problems), ["5:13 answered_twice"]);
    assert_eq!(tell(&read(&text("2.2-q2: {evidence: nowhere}"), Format::Yaml).problems), ["5:32 unknown_reference"]);
}

#[test]
fn who_answered_is_somebody_of_the_file_or_a_kind_of_function() {
    let text = |by: &str| format!("ansvar_answers: 1\norganisation: exempel\nby: {by}\ncontributors: [it_function]\n");
    assert!(matches!(sound(&text("ciso"), Format::Yaml).by, Some(Respondent::Party { party: Some(_), .. })));
    assert!(matches!(sound(&text("lawyer"), Format::Yaml).by, Some(Respondent::Function(_))));
    assert_eq!(tell(&read(&text("other"), Format::Yaml).problems), ["3:5 unknown_reference"]);
    let only = sound("ansvar_answers: 1\norganisation: exempel\ncontributors: [lawyer]\n", Format::Yaml);
    assert_eq!(only.by.as_ref().map(Respondent::id), Some("lawyer"), "the only contributor");
    let bad = "ansvar_answers: 1\norganisation: exempel\ncontributors: [it_funktion]\n";
    assert_eq!(tell(&read(bad, Format::Yaml).problems), ["3:16 unknown_choice"]);
}

#[test]
fn references_are_looked_up_in_the_organisation() {
    check(
        "  2.2-q1: {value: yes, evidence: [policy, polcy], by: policy}\n",
        &["4:43 unknown_reference", "4:55 wrong_kind"],
    );
    check_text(
        "  2.2-q1: {value: yes, evidence: polcy}\n",
        "`polcy` is not in the organisation file: expected an id of kind entry of the file",
        "did you mean `policy`?",
    );
    check("  2.2-q1: {value: yes, answered_on: 2027-01-01}\n", &["4:37 day_ahead"]);
}

#[test]
fn without_an_organisation_nothing_is_looked_up() {
    let text = "ansvar_answers: 1\norganisation: annan\nby: vem\nanswered_on: 2099-01-01\nanswers: {2.2-q1: {value: yes, evidence: x}}\n";
    let loaded = parse_answers(SourceText::new("answers", text.to_owned()), Format::Yaml, None);
    assert_eq!(tell(&loaded.problems), [""; 0]);
    let questionnaire = loaded.questionnaire.expect("a questionnaire");
    assert_eq!(questionnaire.by.as_ref().map(Respondent::id), Some("vem"));
    assert_eq!(questionnaire.answers[0].evidence[0].id.as_str(), "x");
    assert!(questionnaire.answers[0].evidence[0].entity.is_none());
}

/// Values that one of the three kinds of questions takes and the others do not.
fn values(question: &Question) -> Vec<Value> {
    let first = question.choices.first().map(|choice| choice.id);
    let mut values = vec![
        json!(null),
        json!("x"),
        json!(""),
        json!(true),
        json!(1),
        json!([]),
        json!({}),
        json!(["x"]),
        json!([first, first]),
        json!([first]),
        json!(first),
    ];
    let detailed: Vec<Value> = values.iter().map(|value| json!({"value": value, "note": "n"})).collect();
    values.extend(detailed);
    values
}

/// Problems that a schema cannot see.
fn is_about_the_whole(code: &str) -> bool {
    ["unasked_text", "exclusive_choice"].contains(&code)
}

#[test]
fn the_schema_accepts_what_is_read_and_refuses_what_is_not() {
    let validator = jsonschema::validator_for(&answers_schema()).expect("a sound schema");
    let mut seen = Vec::new();
    for question in Question::ALL {
        for value in values(question) {
            let file = json!({"ansvar_answers": 1, "organisation": "exempel", "answers": {question.id: value}});
            let loaded = read(&file.to_string(), Format::Json);
            let of_shape = loaded.problems.iter().any(|problem| !is_about_the_whole(problem.code));
            assert_eq!(validator.is_valid(&file), !of_shape, "{file}: {:?}", tell(&loaded.problems));
            seen.push((question.kind == QuestionKind::Free, of_shape));
        }
    }
    assert!(seen.contains(&(false, true)) && seen.contains(&(false, false)));
}
