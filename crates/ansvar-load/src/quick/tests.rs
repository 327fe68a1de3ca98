//! The quick way makes of a file what the tree makes of it, and takes none that the tree complains about.

use std::io::{Cursor, Read, Seek, SeekFrom};

use ansvar_model::Organisation;
use proptest::prelude::*;
use serde_json::Value;

use super::window::Window;
use super::{Quick, read};
use crate::organisation::through_tree;
use crate::places::Places;
use crate::source::{Format, SourceText};

const FULL: &str = include_str!("../../tests/load/data/full.json");

/// Reads through a window of some size.
fn read_through(source: impl Read + Seek, size: usize) -> Option<(Organisation, Places)> {
    Quick::of(Window::over(source, size)?)?.read()
}

/// Reads both ways, the quick one also through small windows. Gives what it made, if it took the file.
#[track_caller]
fn check(text: &str) -> Option<Organisation> {
    let slow = through_tree(SourceText::new("test.json", text.to_owned()), Format::Json);
    let quick = read(text);
    if let Some(quick) = &quick {
        assert_eq!(slow.problems, [], "{text}");
        assert_eq!(slow.organisation.as_ref(), Some(quick), "{text}");
    }
    for size in [16, 100 + text.len() % 100, 2 * text.len() + 1] {
        let (through, places) = read_through(Cursor::new(text), size).unzip();
        assert_eq!(through, quick, "{size} {text}");
        let (Some(quick), Some(places)) = (&quick, places) else { continue };
        for origin in quick.entities().map(|entity| quick.origin(entity)).filter(|origin| origin.byte().is_some()) {
            assert_eq!(origin.byte().map(|byte| places.locate(byte)), slow.locate(origin), "{size} {text}");
        }
    }
    quick
}

fn file(lists: &str) -> String {
    let head =
        r#""ansvar": 1, "organisation": {"id": "e", "name": "E", "kind": "municipality"}, "as_of": "2026-11-01""#;
    format!("{{{head}, {lists}}}")
}

#[test]
fn a_file_that_uses_everything_is_read_quickly() {
    assert!(check(FULL).is_some());
    let value: Value = serde_json::from_str(FULL).expect("JSON");
    assert!(check(&value.to_string()).is_some(), "on one line");
    assert!(check(&serde_json::to_string_pretty(&value).expect("JSON")).is_some(), "on many lines");
}

#[test]
fn derived_ids_are_numbered_and_found() {
    let roles = r#""roles": [{"id": "a", "title": "A"}, {"id": "b", "title": "B\u00e5"}]"#;
    let line = r#"{"from": "a", "to": "b"}"#;
    let waiver = |about: &str| {
        format!(r#"{{"of": "continuity_plan", "about": "{about}", "by": "a", "on": "2026-01-01", "reason": "R"}}"#)
    };
    let lists = |about: &str| {
        let waiver = waiver(about);
        file(&format!(r#"{roles}, "lines": [{line}, {line}, {line}], "waivers": [{waiver}, {waiver}]"#))
    };
    let known: Vec<_> =
        ["a", "line:a->b", "line:a->b#3"].into_iter().map(|about| check(&lists(about)).is_some()).collect();
    assert_eq!(known, [true, true, true]);
    assert!(check(&lists("line:a->b#4")).is_none() && check(&lists("b->a")).is_none());
    // The arrow may be cut by the window's end.
    let text = lists("line:a->b");
    assert!((1..text.len()).all(|size| read_through(Cursor::new(&text), size).is_some()));
    let made = check(&lists("line:a->b#2")).expect("quick");
    assert_eq!(made.lines.iter().last().map(|line| line.id.as_str()), Some("line:a->b#3"));
    assert_eq!(
        made.waivers.iter().last().map(|waiver| waiver.id.as_str()),
        Some("waiver:continuity_plan->line:a->b#2#2")
    );
}

#[test]
fn what_only_the_whole_file_shows_is_left_to_the_tree() {
    for lists in [
        r#""units": [{"id": "a", "name": "A", "kind": "unit", "parent": "b"}, {"id": "b", "name": "B", "kind": "unit", "parent": "a"}]"#,
        r#""units": [{"id": "a", "name": "A", "kind": "unit"}, {"id": "a", "name": "B", "kind": "unit"}]"#,
        r#""units": [{"id": "e", "name": "A", "kind": "unit"}]"#,
        r#""people": [{"id": "a"}], "recorded": {"people": "none"}"#,
        r#""people": [{"id": "a"}], "roles": [{"id": "r", "title": "R", "unit": "a"}]"#,
        r#""people": [{"id": "a", "employed": {"from": "2026-02-01", "to": "2026-01-01"}}]"#,
        r#""people": [{"id": "a", "id": "b"}]"#,
        r#""people": [{"id": "a"}], "people": []"#,
        r#""people": [{"id": "a"},]"#,
        r#""people": [{"id": "a"}]}"#,
    ] {
        assert_eq!(check(&file(lists)), None, "{lists}");
    }
    for (right, wrong) in [("\"ansvar\": 1", "\"ansvar\": 1.5"), ("\"e\"", "\"e\"e"), ("11-01\"", "11-01\"\"")] {
        assert_eq!(check(&file(r#""people": []"#).replacen(right, wrong, 1)), None, "{wrong}");
    }
    assert!(check(&file(r#""people": [], "recorded": {"people": "none"}"#)).is_some());
}

/// A file that is written anew after it has been gone through once.
struct Rewritten<'t> {
    texts: [&'t str; 2],
    at: u64,
    seeks: usize,
}

impl Read for Rewritten<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        // One goes to the beginning of the file.
        let mut text = Cursor::new(self.texts[self.seeks.saturating_sub(1).min(1)]);
        text.set_position(self.at);
        let read = text.read(buffer)?;
        self.at = text.position();
        Ok(read)
    }
}

impl Seek for Rewritten<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        let SeekFrom::Start(at) = to else { unreachable!() };
        (self.at, self.seeks) = (at, self.seeks + 1);
        Ok(at)
    }
}

#[test]
fn a_file_that_has_other_records_the_second_time_is_not_taken() {
    let line = r#"{"from": "a", "to": "b"}"#;
    let before = file(&format!(
        r#""roles": [{{"id": "a", "title": "A"}}, {{"id": "b", "title": "B"}}], "people": [{{"id": "x"}}, {{"id": "y"}}],
        "units": [{{"id": "a-long-one-of-theirs", "name": "A", "kind": "unit"}},
            {{"id": "a-long-one-of-yours-", "name": "B", "kind": "unit"}}],
        "plans": [{{"id": "p", "title": "P", "kind": "overall", "items": [{{"id": "i"}}, {{"id": "j"}}]}}],
        "lines": [{line}, {line}]"#
    ));
    let taken = |after: &str| {
        assert_eq!(before.len(), after.len());
        read_through(Rewritten { texts: [&before, after], at: 0, seeks: 0 }, 64).is_some()
    };
    assert!(taken(&before));
    let with = |old: &str, new: &str| {
        assert!(before.contains(old), "{old}");
        before.replacen(old, &format!("{new:0$}", old.len()), 1)
    };
    for after in [
        with(&format!("{line}, {line}"), line),
        with(r#"{"id": "x"}, {"id": "y"}"#, r#"{"id": "x"}"#),
        with(r#"{"id": "x"}, {"id": "y"}"#, r#"{"id": "y"}, {"id": "x"}"#),
        with(r#"{"id": "i"}, {"id": "j"}"#, r#"{"id": "i"}"#),
        with(r#"{"id": "i"}, {"id": "j"}"#, r#"{"id": "j"}, {"id": "i"}"#),
        with("theirs", "yours-").replacen("yours-", "theirs", 2).replacen("theirs", "yours-", 1),
    ] {
        assert!(!taken(&after), "{after}");
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_text() {
    let text = file(r#""people": [{"label": "Å", "id": "a"}, {"id": "b"}]"#);
    let read = |text: &str| read_through(Cursor::new(text), 64).map(|(organisation, _)| organisation);
    assert!(read(&text).is_some());
    assert_eq!(read(&format!("\u{feff}{text}")), read(&text));
    assert_eq!(read(&format!("\u{feff}\u{feff}{text}")), None);
}

#[test]
fn bytes_that_are_not_utf8_are_found_wherever_they_are() {
    let text = file(r#""people": [{"id": "a", "label": "Å"}]"#) + "\n";
    for at in 0..=text.len() {
        for bad in [&b"\xff"[..], b"\xc3", b"\xe2\x82"] {
            let bytes = [&text.as_bytes()[..at], bad, &text.as_bytes()[at..]].concat();
            assert!(read_through(Cursor::new(bytes), 16 + at % 40).is_none(), "{at} {bad:?}");
        }
    }
}

/// One change to a JSON value: at some place, another value.
fn replace(value: &mut Value, place: &mut usize, new: &Value) {
    if *place == 0 {
        *value = new.clone();
        *place = usize::MAX;
        return;
    }
    *place -= 1;
    match value {
        Value::Array(items) => {
            for item in items {
                if *place != usize::MAX {
                    replace(item, place, new);
                }
            }
        }
        Value::Object(fields) => {
            for (_, field) in fields.iter_mut() {
                if *place != usize::MAX {
                    replace(field, place, new);
                }
            }
        }
        _ => {}
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

fn new_value() -> impl Strategy<Value = Value> {
    let texts = [
        "ciso",
        "a",
        "",
        " ",
        "Å",
        "x y",
        "2026-02-30",
        "2026-02-28",
        "P1Y",
        "PT1H",
        "P0D",
        "P12",
        "internet",
        "unstated",
        "line:a->b",
        "yearly",
        "all",
        "none",
        "some",
        "2026-05-04T08:00:00+02:00",
        "2026-05-04T08:00:00",
        "\u{a0}",
        "é\"\\",
    ];
    prop_oneof![
        proptest::sample::select(texts.to_vec()).prop_map(Value::from),
        proptest::sample::select(vec![0_i64, 1, -1, 3, 4, 5, 100, 101, i64::MAX]).prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        Just(serde_json::json!([])),
        Just(serde_json::json!({})),
        Just(serde_json::json!(1.5)),
        Just(serde_json::json!(["ciso", "ciso"])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_values_are_read_alike(changes in proptest::collection::vec((any::<usize>(), new_value()), 1..3)) {
        let mut value: Value = serde_json::from_str(FULL).expect("JSON");
        for (place, new) in changes {
            let mut place = place % count(&value);
            replace(&mut value, &mut place, &new);
        }
        check(&value.to_string());
    }

    #[test]
    fn records_of_any_length_stand_on_any_line(
        people in proptest::collection::vec(("[aå€😀 ]{0,60}", 0..5_usize), 1..40),
        lines in proptest::collection::vec(0..5_usize, 0..5),
    ) {
        const SPACES: [&str; 5] = ["", " ", "\n", "\r\n  ", " \n\n"];
        let separated = |records: Vec<(String, usize)>| -> String {
            let first = |number: usize| if number == 0 { "" } else { "," };
            let records = records.into_iter().enumerate();
            records.map(|(number, (record, space))| format!("{}{}{record}", first(number), SPACES[space])).collect()
        };
        let person = |(number, (label, space)): (usize, (String, usize))| {
            (format!(r#"{{"label": "Å{label}",{}"id": "p{number}"}}"#, SPACES[space]), (space + number) % 5)
        };
        let people = separated(people.into_iter().enumerate().map(person).collect());
        let roles = r#""roles": [{"id": "a", "title": "Å"}]"#;
        let lines = separated(lines.into_iter().map(|space| (r#"{"from": "a", "to": "a"}"#.to_owned(), space)).collect());
        let plan = |id| format!(r#"{{"title": "Å", "id": "{id}", "kind": "overall", "items": [{{"activity": "Å", "id": "i"}}, {{"id": "j"}}]}}"#);
        let plans = [plan("v"), plan("w")].join(", ");
        let text = file(&format!(r#"{roles}, "people": [{people}], "lines": [{lines}], "plans": [{plans}]"#));
        prop_assert!(check(&text).is_some(), "{text}");
    }

    #[test]
    fn changed_texts_are_read_alike(at in any::<usize>(), length in 0..4_usize, new in "[\\[\\]{}:,\"\\\\ \\n0-9a-zåt.e+-]{0,3}") {
        let at = at % FULL.len();
        let (at, end) = (FULL.floor_char_boundary(at), FULL.floor_char_boundary(at + length));
        check(&format!("{}{new}{}", &FULL[..at], &FULL[end..]));
    }
}
