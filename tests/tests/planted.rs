//! What the fixtures are said to hold is what is found in them: no more, no less.

use std::collections::BTreeSet;

use ansvar::{Analysis, Finding, Settings};
use ansvar_tests::{root, text_of};

fn findings(path: &str) -> Vec<Finding> {
    let settings = Settings { packs: vec!["all".to_owned()], ..Settings::default() };
    let analysis = Analysis::of_file(&root().join("fixtures").join(path), &settings).expect("a sound fixture");
    analysis.report().findings.clone()
}

/// The cells of the table under a heading of the fixtures' README, row by row, without its two first lines.
fn table(heading: &str) -> Vec<Vec<String>> {
    let readme = text_of("fixtures/README.md");
    let below = readme.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.starts_with("## "));
    let rows = below.filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// Whether a word has the form of a rule id.
fn is_rule(word: &str) -> bool {
    word.split_once('-').is_some_and(|(letters, digits)| {
        letters.len() == 3
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && digits.len() == 2
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The rules named in a text.
fn rules_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    words.filter(|word| is_rule(word)).map(str::to_owned).collect()
}

/// A text without what stands in parentheses.
fn without_notes(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |letter: &char| match letter {
        '(' => {
            depth += 1;
            false
        }
        ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    };
    text.chars().filter(keep).collect()
}

#[test]
fn the_example_has_what_its_table_says() {
    let mut said = BTreeSet::new();
    for row in table("## Gaps planted in `exempel`") {
        let [area, planted] = row.as_slice() else { panic!("two columns: {row:?}") };
        for item in without_notes(planted).split(';') {
            let (rule, subjects) = item.split_once(':').expect("a rule and its subjects");
            let subjects = subjects.split(',').map(|subject| subject.trim().trim_matches('`').to_owned());
            said.extend(subjects.map(|subject| (area.trim_matches('`').to_owned(), rule.trim().to_owned(), subject)));
        }
    }
    let found: BTreeSet<_> = findings("exempel/organisation.yaml")
        .iter()
        .map(|finding| (finding.area.id().to_owned(), finding.rule.to_string(), finding.subject.id.to_string()))
        .collect();
    let missing: Vec<_> = said.difference(&found).collect();
    let unsaid: Vec<_> = found.difference(&said).collect();
    assert!(
        missing.is_empty() && unsaid.is_empty(),
        "said and not found: {missing:#?}\nfound and not said: {unsaid:#?}"
    );
}

#[test]
fn the_region_shows_what_its_table_says() {
    let said: BTreeSet<String> = table("## What the region shows")
        .iter()
        .filter_map(|row| row.first())
        .flat_map(|rules| rules_in(rules))
        .collect();
    let found: BTreeSet<String> =
        findings("region/organisation.yaml").iter().map(|finding| finding.rule.to_string()).collect();
    assert_eq!(said, found);
}

/// Each rule that a comment names is broken by the record beside it, by something that names it, or by the organisation as a whole.
#[test]
fn the_failing_organisation_breaks_what_its_comments_say() {
    let path = "small/failing.yaml";
    let found = findings(path);
    let text = text_of(&format!("fixtures/{path}"));
    let mut missing = Vec::new();
    for (record, comment) in text.lines().filter_map(|line| line.split_once('#')) {
        let id = record.split_once("id: ").map(|(_, rest)| rest.split([',', '}', ' ']).next().unwrap_or_default());
        for rule in rules_in(comment) {
            let about = |finding: &&Finding| {
                let witness = finding.witness.steps.iter().map(|step| &step.entity);
                let mut named = finding.related.iter().chain([&finding.subject]).chain(witness);
                let is_it = |named: &str| id.is_none_or(|id| named == id || named.ends_with(&format!("/{id}")));
                let whole = finding.subject.kind.id() == "organisation";
                finding.rule.as_str() == rule && (whole || named.any(|named| is_it(named.id.as_str())))
            };
            if found.iter().find(about).is_none() {
                missing.push(format!("{rule}: {}", record.trim()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
