//! The README shows what there is: its example file, and the report of its first command.

use ansvar::{Analysis, Format, Language, RenderOptions, Settings};
use ansvar_tests::{root, text_of};

/// The first fenced block of a kind in which the marker stands.
fn block(text: &str, kind: &str, marker: &str) -> String {
    let fence = format!("```{kind}\n");
    let blocks = text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    blocks.into_iter().find(|block| block.contains(marker)).unwrap_or_default().to_owned()
}

#[test]
fn the_first_file_is_the_fixture() {
    assert_eq!(block(&text_of("README.md"), "yaml", "organisation:"), text_of("fixtures/start.yaml"));
}

#[test]
fn the_answers_shown_contradict_the_first_file_where_it_says() {
    let folder = tempfile::tempdir().expect("a folder for answers");
    let answers = folder.path().join("svar.yaml");
    std::fs::write(&answers, block(&text_of("README.md"), "yaml", "ansvar_answers:")).expect("writing answers");
    let settings = Settings { answers: vec![answers], ..Settings::default() };
    let analysis = Analysis::of_file(&root().join("fixtures/start.yaml"), &settings).expect("sound files");
    let report = analysis.report();
    let rules: Vec<&str> = report.contradictions.iter().map(|&at| report.findings[at].rule.as_str()).collect();
    assert_eq!(rules, ["ENK-07"]);
}

#[test]
fn the_report_shown_is_how_the_report_begins() {
    let readme = text_of("README.md");
    let shown = block(&readme, "text", "Exempels kommun");
    let (shown, _) = shown.split_once("\n…").expect("an excerpt that ends in dots");
    let file = root().join("fixtures/exempel/organisation.yaml");
    let analysis = Analysis::of_file(&file, &Settings::default()).expect("a sound fixture");
    let mut out = Vec::new();
    analysis.render(Format::Terminal, &RenderOptions::new(Language::English), &mut out).expect("writing to memory");
    let report = String::from_utf8(out).expect("text");
    assert!(report.starts_with(shown), "the report begins differently:\n{}", &report[..shown.len().min(report.len())]);
}
