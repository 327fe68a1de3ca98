//! Same input, same bytes: over repeated runs, and over shuffled lists, places in the file apart.

use ansvar::{Analysis, Format, Language, RenderOptions, Settings};
use ansvar_tests::{shuffled, text_of, yaml};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

const FIXTURES: &[&str] =
    &["fixtures/exempel/organisation.yaml", "fixtures/small/failing.yaml", "fixtures/region/organisation.yaml"];

fn render(text: &str, format: Format, language: Language) -> Vec<u8> {
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("organisation.json", text, &settings).expect("a sound organisation");
    let mut out = Vec::new();
    analysis.render(format, &RenderOptions::new(language), &mut out).expect("writing to memory");
    out
}

/// The JSON report without places in the file.
fn report(text: &str) -> Value {
    let mut report: Value = serde_json::from_slice(&render(text, Format::Json, Language::Swedish)).expect("JSON");
    for finding in report["findings"].as_array_mut().into_iter().flatten() {
        finding["location"] = Value::Null;
    }
    report
}

#[test]
fn repeated_runs_give_the_same_bytes() {
    for fixture in FIXTURES {
        let text = yaml(&text_of(fixture)).to_string();
        for &format in Format::ALL {
            for language in Language::ALL {
                let same = render(&text, format, language) == render(&text, format, language);
                assert!(same, "{fixture} {}", format.id());
            }
        }
    }
}

#[test]
fn the_order_of_lists_does_not_show() {
    for fixture in FIXTURES {
        let organisation = yaml(&text_of(fixture));
        let expected = report(&organisation.to_string());
        let mut runner = TestRunner::new(Config { cases: 6, ..Config::default() });
        let turns = proptest::collection::vec(any::<u64>(), 1..8);
        let result = runner.run(&turns, |turns| {
            let text = shuffled(&organisation, &turns).to_string();
            prop_assert_eq!(&report(&text), &expected);
            Ok(())
        });
        result.expect(fixture);
    }
}
