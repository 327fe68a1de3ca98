//! Same input, same bytes: over repeated runs, and over shuffled lists, places in the file apart.

use ansvar::{Analysis, Format, Language, RenderOptions, Settings};
use ansvar_tests::{text_of, yaml};
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

/// The organisation with its lists, and the items of its plans, in another order.
fn shuffled(organisation: &Value, order: &mut impl FnMut(usize) -> Vec<usize>) -> Value {
    let mut organisation = organisation.clone();
    let shuffle = |list: &mut Vec<Value>, order: &mut dyn FnMut(usize) -> Vec<usize>| {
        *list = order(list.len()).into_iter().map(|place| list[place].clone()).collect();
    };
    for (name, value) in organisation.as_object_mut().expect("a map") {
        let Some(list) = value.as_array_mut() else { continue };
        shuffle(list, order);
        for plan in list.iter_mut().filter(|_| name == "plans") {
            if let Some(items) = plan.get_mut("items").and_then(Value::as_array_mut) {
                shuffle(items, order);
            }
        }
    }
    organisation
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
        let seeds = proptest::collection::vec(any::<u32>(), 1..64);
        let result = runner.run(&seeds, |seeds| {
            let mut next = 0;
            let mut order = |length: usize| {
                let mut keyed: Vec<(u64, usize)> = (0..length)
                    .map(|place| {
                        next += 1;
                        let seed = u64::from(seeds[next % seeds.len()]) + next as u64;
                        (
                            seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)
                                .rotate_left(31)
                                .wrapping_mul(0xbf58_476d_1ce4_e5b9),
                            place,
                        )
                    })
                    .collect();
                keyed.sort_unstable();
                keyed.into_iter().map(|(_, place)| place).collect()
            };
            let text = shuffled(&organisation, &mut order).to_string();
            prop_assert_eq!(&report(&text), &expected);
            Ok(())
        });
        result.expect(fixture);
    }
}
