//! Every kind of problem, with its place.

use ansvar_load::Format;

use super::{HEAD, parse, summary};

const ROLES: &str = "units: [{id: enhet, name: E, kind: unit}]
roles: [{id: ciso, title: C}, {id: direktor, title: D}]
people: [{id: p-01}]
";

/// Checks the problems of a YAML file that begins with the head; its own first line is line 4.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let loaded = parse(&format!("{HEAD}{body}"), Format::Yaml);
    assert_eq!(summary(&loaded), expected, "{body}");
}

/// The same with two roles, a unit and a person; its own first line is line 7.
#[track_caller]
fn check_with_roles(body: &str, expected: &[&str]) {
    check(&format!("{ROLES}{body}"), expected);
}

/// Checks the English text and help of the only problem of a file with roles.
#[track_caller]
fn check_text(body: &str, message: &str, help: &str) {
    let loaded = parse(&format!("{HEAD}{ROLES}{body}"), Format::Yaml);
    assert_eq!(loaded.problems.len(), 1, "{:?}", summary(&loaded));
    assert_eq!(&*loaded.problems[0].message.en, message);
    assert_eq!(loaded.problems[0].help.as_ref().map_or("", |help| &*help.en), help);
}

#[test]
fn heads_are_checked() {
    for (text, expected) in [
        ("", vec!["1:1 empty_file"]),
        ("# only a comment\n", vec!["1:1 empty_file"]),
        ("[]", vec!["1:1 wrong_type"]),
        ("{}", vec!["1:1 missing_key", "1:1 missing_key", "1:1 missing_key"]),
        ("ansvar_answers: 1\n", vec!["1:1 other_file"]),
        ("ansvar: 2\norganisation: x\nas_of: 1\n", vec!["1:9 wrong_version", "2:15 wrong_type", "3:8 bad_date"]),
        ("ansvar: 1\n---\nansvar: 1\n", vec!["1:1 missing_key", "1:1 missing_key", "2:1 several_documents"]),
    ] {
        let loaded = parse(text, Format::Yaml);
        assert_eq!(summary(&loaded), expected, "{text}");
        assert!(loaded.organisation.is_none());
    }
}

#[test]
fn keys_are_checked() {
    check("rolls: []\n", &["4:1 unknown_key"]);
    check("roles:\n  - id: a\n    tilte: A\n", &["5:5 missing_key", "6:5 unknown_key"]);
    check("units: []\nunits: []\n", &["5:1 duplicate_key"]);
    check("people: [{id: a, id: b}]\n", &["4:18 duplicate_key"]);
    check("people: [{id: a, <<: {id: b}}]\n", &["4:18 merge_key"]);
    check("people: [{id: a, [b]: c}]\n", &["4:18 bad_key"]);
    check_text("rissks: []\n", "unknown key `rissks`", "did you mean `risks`?");
    check_text("people: []\n", "the key `people` is here twice, first at line 6, column 1", "");
}

#[test]
fn yaml_beyond_plain_data_is_refused() {
    check("people: [&a {id: a}]\n", &["4:10 anchor"]);
    check("people: [{id: a}, *a]\n", &["4:19 alias"]);
    check("people: [{id: !!str a}]\n", &["4:15 tag"]);
    check("people: [{id: a}\nroles: []\n", &["5:6 syntax"]);
}

#[test]
fn types_are_checked() {
    check("people: p-01\n", &["4:9 wrong_type"]);
    check("people:\n", &["4:7 wrong_type"]);
    check("people: [{id: [a]}]\n", &["4:15 wrong_type"]);
    check("people: [{id: a, label: }]\n", &["4:23 wrong_type"]);
    check("people: [{id: a, label: \" \"}]\n", &["4:25 empty_text"]);
    check("roles: [{id: 007, title: 007}, {id: no, title: true}]\n", &[]);
    check_text("groups: {}\n", "expected a list, found a record with keys", "");
    check_text(
        "systems: [{id: s, name: S, critical: yes}]\n",
        "expected `true` or `false`, found `yes`",
        "write true or false",
    );
    check_text(
        "systems: [{id: s, name: S, links: internet}]\n",
        "expected a list, found `internet`",
        "write `[internet]` for a list of one",
    );
    check_text(
        "systems: [{id: s, name: S, unit: null}]\n",
        "expected an id, found nothing",
        "write a value or leave the key out",
    );
    check_text(
        "systems: [{id: s, name: S, level: \"3\"}]\n",
        "expected a whole number, found the text `3`",
        "write the number without quotation marks",
    );
    let json = r#"{"ansvar": 1, "organisation": {"id": 7, "name": true, "kind": null}, "as_of": []}"#;
    assert_eq!(
        summary(&parse(json, Format::Json)),
        ["1:38 wrong_type", "1:49 wrong_type", "1:63 wrong_type", "1:79 wrong_type"]
    );
}

#[test]
fn words_are_checked() {
    check("units: [{id: a, name: A, kind: Unit}]\n", &["4:32 unknown_value"]);
    check("recorded: {roles: maybe, rolls: all}\n", &["4:19 unknown_value", "4:26 unknown_key"]);
    check_text(
        "risks: [{id: r, title: R, status: öppen}]\n",
        "unknown value `öppen`",
        "did you mean `open`? allowed here: `open`, `treated`, `accepted`, `closed`",
    );
    check_text(
        "plans: [{id: p, title: P, kind: global}]\n",
        "unknown value `global`",
        "did you mean `local`? allowed here: `overall`, `local`",
    );
}

#[test]
fn ids_are_checked() {
    check(
        "people: [{id: Anna}, {id: å}, {id: -a}, {id: a\u{200b}}]\n",
        &["4:15 bad_id", "4:27 bad_id", "4:36 bad_id", "4:46 bad_id"],
    );
    check_with_roles("groups: [{id: exempel, name: G, kind: forum}]\n", &["7:15 duplicate_id"]);
    check("lines: [{id: l, from: r, to: r}]\nroles: [{id: r, title: R}, {id: l, title: L}]\n", &["4:14 duplicate_id"]);
    let plans = "plans:\n  - {id: p, title: P, items: [{id: i}, {id: i}]}\n  - {items: [{id: i}], title: Q, id: q}\n";
    check(plans, &["5:45 duplicate_id"]);
    check_text(
        "groups: [{id: ciso, name: G, kind: forum}]\n",
        "the id `ciso` is taken: role at line 5, column 14",
        "an id may be there only once in the whole file",
    );
    check_text(
        "groups: [{id: Rådet, name: G, kind: forum}]\n",
        "`Rådet` is not an id: `R` at place 1 is not allowed there",
        "an id has small letters a to z, digits, `_`, `.` and `-`, and begins with a letter or a digit",
    );
}

#[test]
fn times_are_checked() {
    for (date, help) in [
        ("2026-02-30", "February 2026 has 28 days"),
        ("2024-02-30", "February 2024 has 29 days"),
        ("2026-04-31", "April 2026 has 30 days"),
        ("2026-13-01", "there is no month 13"),
        ("2026-00-01", "write dates as `YYYY-MM-DD`"),
        ("2026-1-1", "write dates as `YYYY-MM-DD`"),
        ("20260101", "write dates as `YYYY-MM-DD`"),
        ("i våras", "write dates as `YYYY-MM-DD`"),
    ] {
        let body = format!("groups: [{{id: g, name: G, kind: forum, last_met: {date}}}]\n");
        check_text(&body, &format!("`{date}` is not a date"), help);
    }
    for (time, good) in [
        ("2026-05-04T08:00:00Z", true),
        ("2026-05-04t08:00:00.25+02:00", true),
        ("2026-05-04 08:00:00Z", false),
        ("2026-05-04T08:00Z", false),
        ("2026-05-04T08:00:00", false),
        ("2026-05-04T08:00:00+0200", false),
        ("2026-05-04T25:00:00Z", false),
        ("2026-02-30T08:00:00Z", false),
    ] {
        let expected: &[&str] = if good { &[] } else { &["4:34 bad_time"] };
        check(&format!("incidents: [{{id: i, detected_at: \"{time}\"}}]\n"), expected);
    }
    for (within, minutes) in [
        ("PT1H", Some(60)),
        ("P1DT30M", Some(1470)),
        ("PT120S", Some(2)),
        ("PT90S", None),
        ("PT0M", None),
        ("-PT1H", None),
        ("1 hour", None),
        ("P1X", None),
        ("P99999999999Y", None),
    ] {
        let body = format!("escalations: [{{from: ciso, to: direktor, condition: immediate, within: {within}}}]\n");
        let loaded = parse(&format!("{HEAD}{ROLES}{body}"), Format::Yaml);
        let organisation = loaded.organisation.as_ref().unwrap();
        assert_eq!(organisation.escalations.iter().next().unwrap().within_minutes, minutes, "{within}");
        assert_eq!(loaded.problems.is_empty(), minutes.is_some(), "{within}");
    }
    check(
        "duties: [{id: d, kind: own, interval: PT1H}, {id: e, kind: own, interval: 1 year}]\n",
        &["4:39 bad_duration", "4:75 bad_duration"],
    );
}

#[test]
fn numbers_are_checked() {
    for (number, code) in [
        ("0", None),
        ("4", None),
        ("-1", Some("out_of_range")),
        ("5", Some("out_of_range")),
        ("99999999999999999999", Some("out_of_range")),
        ("1.5", Some("wrong_type")),
        ("1e0", Some("wrong_type")),
        ("01", Some("wrong_type")),
        ("0x1", Some("wrong_type")),
        ("two", Some("wrong_type")),
    ] {
        let expected: Vec<_> = code.map(|code| format!("4:35 {code}")).into_iter().collect();
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        check(&format!("systems: [{{id: s, name: S, level: {number}}}]\n"), &expected);
    }
    check("roles: [{id: r, title: R, budget: -1}]\n", &["4:35 out_of_range"]);
}

#[test]
fn references_are_checked() {
    check_with_roles("assignments: [{role: p-01, person: ciso}]\n", &["7:22 wrong_kind", "7:36 wrong_kind"]);
    check_with_roles(
        "duties: [{id: d, kind: own, counterpart: dpo, holder: [ciso, nobody]}]\n",
        &["7:62 unknown_reference"],
    );
    check_with_roles(
        "waivers: [{id: w, of: measure, about: w, by: ciso, on: 2026-01-01, reason: x}]\n",
        &["7:39 wrong_kind"],
    );
    check_with_roles("interests: [{between: [ciso], subject: s, kind: shared}]\n", &["7:23 too_few"]);
    // References inside records that are left out are checked too.
    check_with_roles("lines: [{from: nobody}]\n", &["7:9 missing_key", "7:16 unknown_reference"]);
    // What points to a record that is left out is not told again.
    check("roles: [{id: r}]\nlines: [{from: r, to: r}]\n", &["4:9 missing_key"]);
    check_text(
        "lines: [{from: cisso, to: direktor}]\n",
        "`cisso` is not in the file: expected an id of kind role, group or unit",
        "did you mean `ciso`?",
    );
    check_text(
        "documents: [{id: d, type: plan, part_of: p-01}]\n",
        "`p-01` is of kind person: expected an id of kind document",
        "",
    );
    check_text(
        "systems: [{id: s, name: S, links: [intermet]}]\n",
        "`intermet` is not in the file: expected an id of kind system",
        "did you mean `internet`?",
    );
}

#[test]
fn an_id_goes_before_a_word() {
    let body = "duties: [{id: d, kind: own, counterpart: ciso}, {id: e, kind: own, counterpart: dpo}]\n";
    let loaded = parse(&format!("{HEAD}{ROLES}{body}"), Format::Yaml);
    let organisation = loaded.organisation.unwrap();
    let counterparts: Vec<_> = organisation.duties.iter().filter_map(|duty| duty.counterpart).collect();
    assert!(matches!(
        counterparts[..],
        [ansvar_model::Counterpart::Named(_), ansvar_model::Counterpart::Function(ansvar_model::Function::Dpo)]
    ));
}

#[test]
fn what_only_the_whole_shows_is_checked() {
    check(
        "units: [{id: a, name: A, kind: unit, parent: b}, {id: b, name: B, kind: unit, parent: a}]\n",
        &["4:46 cycle"],
    );
    check_with_roles("documents: [{id: d, type: plan, part_of: d}]\n", &["7:42 cycle"]);
    check("recorded: {roles: none, units: none}\nroles: [{id: a, title: A}]\n", &["4:19 recorded_none"]);
    check_with_roles(
        "assignments: [{role: ciso, person: p-01, from: 2026-02-01, to: 2026-01-31}]\n",
        &["7:64 period_reversed"],
    );
    check("people: [{id: a, employed: {to: 2020-01-01, from: 2021-01-01}}]\n", &["4:33 period_reversed"]);
    check_text(
        "documents: [{id: a, type: plan, part_of: b}, {id: b, type: plan, part_of: a}]\n",
        "the entries go round in a circle: `a` → `b` → `a`",
        "",
    );
}

#[test]
fn what_is_good_is_kept() {
    let body = "roles: [{id: a, title: A}, {id: b}, {id: c, title: C, level: high}]
lines: [{from: a, to: b}, {from: a, to: c}, {from: a, to: c, form: formel}]
events: [{id: e, type: review, date: 2026-01-01, about: [b, 'line:a->b', 'line:a->c#2', e]}]
";
    let loaded = parse(&format!("{HEAD}{body}"), Format::Yaml);
    assert_eq!(summary(&loaded), ["4:28 missing_key", "4:62 unknown_value", "5:68 unknown_value"]);
    let organisation = loaded.organisation.unwrap();
    let ids: Vec<_> = organisation.entities().skip(1).map(|entity| organisation.id_of(entity).as_str()).collect();
    assert_eq!(ids, ["a", "c", "line:a->c", "line:a->c#2", "e"]);
    let event = organisation.events.iter().next().unwrap();
    let about: Vec<_> = event.about.iter().map(|&entity| organisation.id_of(entity).as_str()).collect();
    assert_eq!(about, ["line:a->c#2", "e"]);
}
