//! Laws of judging, on random organisations: what may not change what is found.
//!
//! `ANSVAR_CASES=1000` asks for more cases.

use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_model::{EntityRef, Finding, Organisation};
use ansvar_rules::facts::Context;
use ansvar_rules::{Judgement, Library, Selection, judge};
use ansvar_tests::{RandomOrganisations, shuffled};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use serde_json::Value;

/// How many organisations for each law: those of the environment, else a few.
fn cases() -> u32 {
    std::env::var("ANSVAR_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(6)
}

fn organisation(file: &Value) -> Organisation {
    let source = SourceText::new("organisation.json", file.to_string());
    parse_organisation(source, Format::Json).organisation.expect("random organisations are sound")
}

fn judged(organisation: &Organisation, selection: &Selection<'_>) -> Judgement {
    judge(&Context::of(organisation, selection.fact_settings()), selection).expect("built-in rules do not fail")
}

/// Findings without places in the lists of the file; whether one is accepted is kept.
fn placeless(judgement: &Judgement) -> Vec<(bool, Finding)> {
    let placeless = |finding: &Finding| {
        let accepted = finding.accepted.is_some();
        (accepted, Finding { entity: EntityRef::Organisation, accepted: None, location: None, ..finding.clone() })
    };
    judgement.findings.iter().map(placeless).collect()
}

/// Fails with the first finding that differs.
fn same(found: &[(bool, Finding)], expected: &[(bool, Finding)]) -> TestCaseResult {
    let differs = found.iter().zip(expected).find(|(found, expected)| found != expected);
    prop_assert!(differs.is_none(), "{differs:#?}");
    prop_assert_eq!(found.len(), expected.len());
    Ok(())
}

/// The file with an id on each record. Two relations between the same two that have none are told apart by their order.
fn named(file: &Value) -> Value {
    let mut file = file.clone();
    for (list, records) in file.as_object_mut().into_iter().flatten() {
        for (place, record) in records.as_array_mut().into_iter().flatten().enumerate() {
            let id = format!("unnamed.{list}.{place}");
            record.as_object_mut().expect("lists hold records").entry("id").or_insert_with(|| id.into());
        }
    }
    file
}

/// Runs a law on random organisations, each with the numbers to shuffle by.
fn hold(seed: u64, law: impl Fn(&Value, &[u64]) -> TestCaseResult) {
    let files = RandomOrganisations::of_seed(seed);
    let mut runner = TestRunner::new(Config {
        cases: cases(),
        max_shrink_iters: 12,
        failure_persistence: None,
        ..Config::default()
    });
    let cases = (0_u64..100_000, proptest::collection::vec(any::<u64>(), 1..8));
    if let Err(error) = runner.run(&cases, |(number, turns)| law(&files.nth(number), &turns)) {
        panic!("{error}");
    }
}

#[test]
fn neither_the_order_of_entities_nor_that_of_rules_shows() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let selection = library.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    hold(51, |file, turns| {
        let file = named(file);
        let expected = judged(&organisation(&file), &selection);
        let mut turned = selection.clone();
        turned.rules.sort_by_key(|selected| ansvar_tests::mixed(turns, selected.rule.header.id.as_str()));
        let found = judged(&organisation(&shuffled(&file, turns)), &turned);
        same(&placeless(&found), &placeless(&expected))?;
        prop_assert_eq!(found.outcomes, expected.outcomes);
        Ok(())
    });
}

#[test]
fn rules_do_not_disturb_one_another() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let selection = library.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    let alone = |judgement: &Judgement, of: &Selection<'_>| {
        let chosen = |finding: &Finding| of.rules.iter().any(|selected| selected.rule.header.id == finding.rule);
        let findings = placeless(judgement).into_iter().filter(|(_, finding)| chosen(finding));
        // What a finding follows from is another rule's finding, and may be gone.
        findings.map(|(accepted, finding)| (accepted, Finding { implied_by: None, ..finding })).collect::<Vec<_>>()
    };
    hold(52, |file, turns| {
        let organisation = organisation(file);
        let mut some = selection.clone();
        some.rules.retain(|selected| ansvar_tests::mixed(turns, selected.rule.header.id.as_str()).is_multiple_of(3));
        prop_assert!(!some.rules.is_empty());
        let (all, few) = (judged(&organisation, &selection), judged(&organisation, &some));
        same(&alone(&few, &some), &alone(&all, &some))
    });
}

#[test]
fn no_two_findings_have_one_name() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let selection = library.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    hold(53, |file, _| {
        let judgement = judged(&organisation(file), &selection);
        let mut names: Vec<_> = judgement.findings.iter().map(|finding| &finding.fingerprint).collect();
        names.sort();
        let twice = names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0]);
        let both: Vec<_> = judgement.findings.iter().filter(|finding| Some(&finding.fingerprint) == twice).collect();
        prop_assert!(both.is_empty(), "{both:#?}");
        Ok(())
    });
}
