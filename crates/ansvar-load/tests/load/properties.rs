//! Properties: nothing that can be written makes reading panic, and silence means success.

use ansvar_load::{Format, Loaded, Problem, SourceText, parse_answers};
use ansvar_model::Organisation;
use proptest::prelude::*;

use super::{FULL_JSON, FULL_YAML, HEAD, parse};

/// What holds of every text.
fn check(text: &str, format: Format) -> Loaded {
    let loaded = parse(text, format);
    assert!(!loaded.problems.is_empty() || loaded.organisation.is_some());
    check_problems(text, &loaded.problems);
    for entity in loaded.organisation.iter().flat_map(|organisation| organisation.entities().skip(1)) {
        let origin = loaded.organisation.as_ref().map(|organisation| organisation.origin(entity));
        assert!(origin.and_then(|origin| loaded.locate(origin)).is_some());
    }
    loaded
}

/// What holds of every problem of a text. Places are those of the text without a byte order mark.
fn check_problems(text: &str, problems: &[Problem]) {
    let SourceText { text, .. } = SourceText::new("test", text.to_owned());
    assert!(problems.is_sorted_by_key(|problem| problem.location));
    for problem in problems {
        let (start, length) = problem.span;
        assert!(text.get(start..start + length).is_some_and(|part| !part.contains('\n')), "{problem:?}");
        assert!(!problem.message.sv.is_empty() && !problem.message.en.is_empty());
    }
}

/// Answers about the organisation below, most of the shapes that a file can have among them.
const ANSWERS: &str = "ansvar_answers: 1
organisation: exempel
answered_on: 2026-10-01
contributors: [it_function, lawyer]
by: it_function
self_estimate: true
answers:
  2.2-q1: {value: yes, evidence: [ciso], by: ciso, note: \"…\", answered_on: 2026-09-30}
  2.2-q5: It-policy
  2.4-q1: [municipal_executive_board, other]
  2.5-q1: {value: no, evidence: ciso, self_estimate: false}
  2.9-q1: {value: in_another_way, text: I RSA}
";

fn organisation() -> Organisation {
    let text = format!("{HEAD}roles: [{{id: ciso, title: C}}]\n");
    parse(&text, Format::Yaml).organisation.expect("a sound organisation")
}

/// What holds of every text read as answers.
fn check_answers(text: &str, organisation: Option<&Organisation>) {
    for format in [Format::Yaml, Format::Json] {
        let loaded = parse_answers(SourceText::new("test", text.to_owned()), format, organisation);
        assert!(!loaded.problems.is_empty() || loaded.questionnaire.is_some());
        check_problems(text, &loaded.problems);
        for given in loaded.questionnaire.iter().flat_map(|questionnaire| &questionnaire.answers) {
            assert!(loaded.locate(given.origin).is_some());
        }
    }
}

/// One change to a text: at a place, take some characters away and put something there.
fn change(text: &str, (at, length, inserted): &(usize, usize, String)) -> String {
    let characters: Vec<char> = text.chars().collect();
    let at = at % (characters.len() + 1);
    let after = (at + length).min(characters.len());
    characters[..at].iter().copied().chain(inserted.chars()).chain(characters[after..].iter().copied()).collect()
}

fn changes() -> impl Strategy<Value = Vec<(usize, usize, String)>> {
    let words = prop_oneof![
        "[\\[\\]{}:,\"'\\n #&*!|>%@`~0-9a-zåÅ\\\\-]{0,4}",
        Just("007".to_owned()),
        Just("direktor".to_owned()),
        Just("2026-02-30".to_owned()),
        Just("plan-1/post-1".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("\r\n".to_owned()),
        Just("<<".to_owned()),
        Just("null".to_owned()),
    ];
    proptest::collection::vec((any::<usize>(), 0..12_usize, words), 1..4)
}

#[test]
fn the_answers_are_sound_before_they_are_changed() {
    let source = SourceText::new("test", ANSWERS.to_owned());
    assert_eq!(parse_answers(source, Format::Yaml, Some(&organisation())).problems, []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}|[\\[\\]{}:,\"'\\n &*!|>%-]{0,200}") {
        check(&text, Format::Yaml);
        check(&text, Format::Json);
    }

    #[test]
    fn changed_files_are_read_without_panic(changes in changes()) {
        for (text, format) in [(FULL_YAML, Format::Yaml), (FULL_JSON, Format::Json)] {
            check(&changes.iter().fold(text.to_owned(), |text, one| change(&text, one)), format);
        }
    }

    #[test]
    fn changed_answers_are_read_without_panic(changes in changes()) {
        let text = changes.iter().fold(ANSWERS.to_owned(), |text, one| change(&text, one));
        check_answers(&text, None);
        check_answers(&text, Some(&organisation()));
    }

    #[test]
    fn what_json_accepts_yaml_reads_alike(changes in changes()) {
        let text = changes.iter().fold(FULL_JSON.to_owned(), |text, one| change(&text, one));
        let json = check(&text, Format::Json);
        if json.problems.is_empty() {
            prop_assert_eq!(check(&text, Format::Yaml).organisation, json.organisation);
        }
    }
}
