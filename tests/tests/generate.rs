//! Made-up organisations: sound, the same every time, healthy without defects and worse with more of them.

use std::collections::BTreeMap;

use ansvar::{Analysis, Generator, Settings, Severity, Shape};

fn written(generator: Generator) -> String {
    let mut file = Vec::new();
    generator.write(&mut file).expect("a vector takes everything");
    String::from_utf8(file).expect("UTF-8")
}

fn checked(generator: Generator) -> Analysis {
    let settings = Settings { packs: vec!["all".to_owned()], ..Settings::default() };
    Analysis::of_text("made-up.json", &written(generator), &settings).expect("a sound file")
}

fn made_up(roles: u64) -> Generator {
    Generator::new(roles, 7).expect("enough roles")
}

#[test]
fn every_shape_is_a_sound_file_with_the_roles_asked_for() {
    for shape in Shape::ALL {
        for roles in [10, 11, 20, 53] {
            let analysis = checked(made_up(roles).shaped(shape).with_defects(0.3).expect("a share"));
            assert_eq!(u64::try_from(analysis.organisation().roles.len()).expect("a small number"), roles, "{shape:?}");
        }
    }
}

#[test]
fn the_same_numbers_give_the_same_bytes_and_other_numbers_others() {
    assert_eq!(written(made_up(500)), written(made_up(500)));
    assert_ne!(written(made_up(500)), written(Generator::new(500, 8).expect("enough roles")));
    assert_ne!(written(made_up(500)), written(made_up(500).shaped(Shape::Flat)));
}

#[test]
fn nothing_is_found_without_defects() {
    for shape in Shape::ALL {
        for roles in [60, 260, 1_500] {
            let analysis = checked(made_up(roles).shaped(shape).with_defects(0.0).expect("a share"));
            let found: Vec<_> = analysis.report().findings.iter().map(|found| (&found.rule, &found.subject)).collect();
            assert!(found.is_empty(), "{shape:?} {roles}: {found:?}");
        }
    }
}

#[test]
fn defects_make_it_worse_and_no_rule_finds_more_than_its_share() {
    let report = |share: f64| checked(made_up(2_000).with_defects(share).expect("a share")).report().clone();
    let all = |share: f64| report(share).summary.findings.at_least(Severity::Low);
    assert!(all(0.02) > 0 && all(0.02) < all(0.2));
    assert!(report(0.2).summary.findings.at_least(Severity::High) > 0);
    // A rule that found every system at fault among two in a hundred would say something about the generator.
    let report = report(0.02);
    for (rule, found) in report.findings.iter().fold(BTreeMap::new(), |mut found, finding| {
        *found.entry(&finding.rule).or_insert(0_usize) += 1;
        found
    }) {
        assert!(found < 2_000 / 10, "{rule} found {found}");
    }
}

#[test]
fn a_share_and_a_size_that_cannot_be_are_refused() {
    assert!(Generator::new(9, 1).is_err());
    assert!(made_up(100).with_defects(1.5).is_err());
    assert!(made_up(100).with_defects(f64::NAN).is_err());
}
