//! Files made to do harm: each ends quickly with a problem.

use ansvar_load::Format::{Json, Yaml};

use super::{FULL_JSON, HEAD, parse, summary};

#[track_caller]
fn check(text: &str, format: ansvar_load::Format, expected: &[&str]) {
    assert_eq!(summary(&parse(text, format)), expected);
}

#[test]
fn deep_nesting_ends_at_the_limit() {
    for format in [Yaml, Json] {
        check(&"[".repeat(160_000), format, &["1:129 too_deep"]);
        check(&"[".repeat(500_000), format, &["1:129 too_deep"]);
        check(&"{\"a\":".repeat(500_000), format, &["1:641 too_deep"]);
    }
    let indented: String = (0..200).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    check(&indented, Yaml, &["129:129 too_deep"]);
    check(&format!("{}{}", "- ".repeat(500_000), "a"), Yaml, &["1:257 too_deep"]);
}

#[test]
fn aliases_are_never_followed() {
    let bomb = format!("{HEAD}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *missing]\n");
    let expected = [
        "4:1 unknown_key",
        "4:4 anchor",
        "5:1 unknown_key",
        "5:4 anchor",
        "5:8 alias",
        "5:12 alias",
        "6:1 unknown_key",
        "6:5 alias",
        "6:9 alias",
    ];
    check(&bomb, Yaml, &expected);
    let large = format!("a: &a [x]\nb: [{}]\n", "*a,".repeat(60_000));
    let loaded = parse(&large, Yaml);
    assert_eq!(loaded.problems.len(), 10_001);
    assert_eq!(loaded.problems.last().unwrap().code, "too_many_problems");
}

#[test]
fn reserved_keys_are_refused() {
    for key in ["$serde_json::private::RawValue", "$serde_json::private::Number"] {
        check(&FULL_JSON.replacen("\"units\"", &format!("\"{key}\": 1, \"units\""), 1), Json, &["13:2 reserved_key"]);
        check(&format!("{HEAD}'{key}': 1\n"), Yaml, &["4:1 reserved_key"]);
    }
}

#[test]
fn control_characters_are_refused() {
    check(&format!("{HEAD}units: []\0\n"), Yaml, &["4:10 control_character"]);
    check("{\"ansvar\": 1}\0", Json, &["1:14 control_character"]);
    check("\u{1b}[31m", Yaml, &["1:1 control_character"]);
}

#[test]
fn long_lines_are_read() {
    let name = "å".repeat(500_000);
    let text = format!(
        "{{\"ansvar\": 1, \"as_of\": \"2026-11-01\", \"organisation\": {{\"id\": \"e\", \"name\": \"{name}\", \"kind\": \"x\"}}}}"
    );
    check(&text, Json, &["1:500086 unknown_value"]);
    check(&text, Yaml, &["1:500086 unknown_value"]);
    let many: String = (0..100_000).map(|n| format!("{{id: r{n}, title: R, unit: u{n}}}, ")).collect();
    let loaded = parse(&format!("{HEAD}units: [{{id: u, name: U, kind: unit}}]\nroles: [{many}]"), Yaml);
    assert_eq!(loaded.problems.len(), 10_001);
    assert_eq!(loaded.organisation.unwrap().roles.len(), 100_000);
}

#[test]
fn many_duplicates_do_not_take_long() {
    let keys = "a: 1\n".repeat(50_000);
    assert_eq!(parse(&keys, Yaml).problems.len(), 10_001);
    let unknown: String = (0..100_000).map(|n| format!("a{n}: 1\n")).collect();
    assert_eq!(parse(&unknown, Yaml).problems.len(), 10_001);
    let lines = "{from: a, to: b}, ".repeat(50_000);
    let roles = "roles: [{id: a, title: A}, {id: b, title: B}]";
    let loaded = parse(&format!("{HEAD}{roles}\nlines: [{lines}]"), Yaml);
    assert_eq!(summary(&loaded), [""; 0]);
    let organisation = loaded.organisation.unwrap();
    assert_eq!(organisation.lines.iter().last().unwrap().id.as_str(), "line:a->b#50000");
}

#[test]
fn json_is_no_more_than_json() {
    for (text, expected) in [
        ("", "1:1 empty_file"),
        (" \n", "1:1 empty_file"),
        ("null", "1:1 empty_file"),
        ("{", "1:2 syntax"),
        ("{\"a\"", "1:5 syntax"),
        ("{\"a\": 1,}", "1:9 syntax"),
        ("{\"a\": [1,]}", "1:10 syntax"),
        ("{\"a\": 1} x", "1:10 syntax"),
        ("{'a': 1}", "1:2 syntax"),
        ("{a: 1}", "1:2 syntax"),
        ("{\"a\": 01}", "1:7 syntax"),
        ("{\"a\": NaN}", "1:7 syntax"),
        ("{\"a\": +1}", "1:7 syntax"),
        ("{\"a\": .5}", "1:7 syntax"),
        ("{\"a\": \"x\ny\"}", "1:9 syntax"),
        ("{\"a\": \"x", "1:7 syntax"),
        ("{\"a\": \"\\x\"}", "1:7 syntax"),
        ("{\"a\": \"\\ud800\"}", "1:7 syntax"),
        ("{\"a\": 1 // note\n}", "1:9 syntax"),
        ("{\"a\": [1 2]}", "1:10 syntax"),
        ("{\"a\" 1}", "1:6 syntax"),
        ("[1}", "1:3 syntax"),
    ] {
        assert_eq!(summary(&parse(text, Json)), [expected], "{text}");
    }
}
