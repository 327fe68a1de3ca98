//! Properties: nothing that can be written makes reading panic, and silence means success.

use ansvar_load::{Format, Loaded};
use proptest::prelude::*;

use super::{FULL_JSON, FULL_YAML, parse};

/// What holds of every text.
fn check(text: &str, format: Format) -> Loaded {
    let loaded = parse(text, format);
    assert!(!loaded.problems.is_empty() || loaded.organisation.is_some());
    let places: Vec<_> = loaded.problems.iter().map(|problem| problem.location).collect();
    assert!(places.is_sorted());
    for problem in &loaded.problems {
        let (start, length) = problem.span;
        assert!(text.get(start..start + length).is_some_and(|part| !part.contains('\n')), "{problem:?}");
        assert!(!problem.message.sv.is_empty() && !problem.message.en.is_empty());
    }
    for entity in loaded.organisation.iter().flat_map(|organisation| organisation.entities().skip(1)) {
        let origin = loaded.organisation.as_ref().map(|organisation| organisation.origin(entity));
        assert!(origin.and_then(|origin| loaded.locate(origin)).is_some());
    }
    loaded
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
    fn what_json_accepts_yaml_reads_alike(changes in changes()) {
        let text = changes.iter().fold(FULL_JSON.to_owned(), |text, one| change(&text, one));
        let json = check(&text, Format::Json);
        if json.problems.is_empty() {
            prop_assert_eq!(check(&text, Format::Yaml).organisation, json.organisation);
        }
    }
}
