//! The first screen of the terminal report: a handful of causes, however much there is to say.

use std::collections::BTreeSet;

use ansvar::{Analysis, Format, Generator, Language, RenderOptions, Settings, Severity};
use ansvar_tests::root;

/// The most causes that somebody can take in at one look.
const MOST: usize = 10;

/// The rules that the first screen names as causes, in order, and all that the report says.
fn causes(analysis: &Analysis) -> (Vec<String>, String) {
    let mut out = Vec::new();
    let options = RenderOptions { width: 100, ..RenderOptions::new(Language::English) };
    analysis.render(Format::Terminal, &options, &mut out).expect("writing to memory");
    let text = String::from_utf8(out).expect("text");
    let (_, first) = text.split_once("\nStart here\n").expect("where to start");
    let (first, _) = first.split_once("\nDeviations, worst first\n").expect("all the rest");
    let numbered = first.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        words.next()?.parse::<usize>().ok()?;
        words.find(|word| ansvar::RuleId::parse(word).is_some())
    });
    (numbered.map(str::to_owned).collect(), text)
}

fn check(analysis: &Analysis) {
    let (causes, text) = causes(analysis);
    assert!(!causes.is_empty() && causes.len() <= MOST, "{causes:?}");
    let rules: BTreeSet<&String> = causes.iter().collect();
    assert_eq!(rules.len(), causes.len(), "each cause is told once: {causes:?}");
    let findings = &analysis.report().findings;
    for rule in rules {
        let own = findings.iter().any(|finding| finding.rule.as_str() == rule && finding.implied_by.is_none());
        assert!(own, "{rule} follows from something else\n{text}");
    }
}

#[test]
fn the_example_begins_with_few_causes() {
    let path = root().join("fixtures/exempel/organisation.yaml");
    let analysis = Analysis::of_file(&path, &Settings::default()).expect("sound");
    check(&analysis);
    let counts = analysis.report().summary.findings;
    assert!(counts.at_least(Severity::High) < 20, "{counts:?}");
}

#[test]
fn a_made_up_municipality_begins_with_few_causes() {
    for (roles, defects) in [(60, 0.1), (400, 0.3)] {
        let mut file = Vec::new();
        let generator = Generator::new(roles, 11).expect("enough roles").with_defects(defects).expect("a share");
        generator.write(&mut file).expect("a vector takes everything");
        let text = String::from_utf8(file).expect("UTF-8");
        check(&Analysis::of_text("made-up.json", &text, &Settings::default()).expect("sound"));
    }
}
