//! The HTML page: how it looks in both languages, and what it promises to every reader.

use std::collections::BTreeSet;

use ansvar_assess::GapReport;
use ansvar_model::Language;
use ansvar_render::{Earlier, Format, Options, Picture, read_report};

use crate::{picture, rendered, sample};

fn page(report: &GapReport, language: Language) -> String {
    rendered(report, Format::Html, &Options::new(language))
}

/// The page without its style, which every page has.
fn unstyled(page: &str) -> String {
    let (head, rest) = page.split_once("<style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    format!("{head}{rest}")
}

/// The values of an attribute.
fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let mark = format!(" {name}=\"");
    page.split(mark.as_str()).skip(1).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value).collect()
}

/// The first screen.
fn director(page: &str) -> &str {
    page.split_once("class=\"director\"").unwrap().1.split_once("<nav").unwrap().0
}

#[test]
fn both_languages() {
    for language in Language::ALL {
        insta::assert_snapshot!(format!("html_{language}"), unstyled(&page(&sample::partly_accepted(), language)));
        insta::assert_snapshot!(format!("html_answers_{language}"), unstyled(&page(&sample::answered(), language)));
    }
    insta::assert_snapshot!("html_empty", unstyled(&page(&sample::empty(), Language::Swedish)));
}

#[test]
fn everything_is_in_the_page_and_every_reference_leads_somewhere() {
    let organisation = picture::municipality();
    let drawn = Picture::of(&organisation, &[], 120);
    for language in Language::ALL {
        let options = Options { picture: Some(&drawn), marking: Some("Sekretess"), ..Options::new(language) };
        let page = rendered(&sample::municipality(), Format::Html, &options);
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        for outside in ["<script", " src=", "url(", "@import", "href=\"http", "<link"] {
            assert!(!page.contains(outside), "{outside}");
        }
        let ids = attributes(&page, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "every id is there once");
        let named = attributes(&page, "aria-labelledby");
        let links = attributes(&page, "href").into_iter().filter_map(|link| link.strip_prefix('#'));
        for reference in named.into_iter().chain(links) {
            assert!(known.contains(reference), "{reference}");
        }
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(page.contains("class=\"picture\"") && page.contains("class=\"radar\""));
        assert!(!page.contains("{$"), "no variable is left without a value");
    }
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let page = page(&sample::municipality(), Language::English);
    let levels = page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10));
    let mut before = 0;
    for level in levels {
        assert!(level <= before + 1, "h{level} after h{before}");
        before = level;
    }
}

#[test]
fn a_director_is_asked_for_three_decisions_and_sees_no_national_shares() {
    let page = page(&sample::municipality(), Language::English);
    let first = director(&page);
    assert_eq!(first.matches("<strong>").count() - 2, 3, "two figures and three decisions");
    assert!(first.contains("Effort: one decision, then carrying it out"));
    assert!(!first.contains("class=\"radar\"") && !first.contains("answered this"));
    assert!(first.contains("One answer is contradicted by the responsibility model."));
}

#[test]
fn what_has_happened_since_the_earlier_report() {
    let options = Options::new(Language::English);
    let earlier_of = |report: &GapReport| {
        let json = rendered(report, Format::Json, &options);
        Earlier::of(&read_report(&json).unwrap())
    };
    let check = |earlier: &GapReport, now: &GapReport, expected: &[&str]| {
        let before = earlier_of(earlier);
        let page = rendered(now, Format::Html, &Options { before: Some(&before), ..options });
        for said in expected {
            assert!(director(&page).contains(said), "{said}");
        }
    };
    let all = sample::municipality();
    check(&all, &all, &["Since the last report, 2026-11-01", "No new deviations", "No closed deviations"]);
    let mut fewer = all.clone();
    let gone = fewer.findings.pop().unwrap();
    check(&fewer, &all, &["One new deviation", &format!("1 × {}", gone.rule)]);
    check(&all, &fewer, &["One closed deviation", "No new deviations"]);
    let mut unassessed = fewer;
    unassessed.outcomes.retain(|outcome| outcome.rule != gone.rule);
    check(&all, &unassessed, &["No closed deviations", "One deviation is no longer assessed"]);
}

#[test]
fn the_marking_is_on_top_and_on_every_printed_page() {
    let options = Options { marking: Some("Sekretess"), ..Options::new(Language::Swedish) };
    let page = rendered(&sample::empty(), Format::Html, &options);
    assert!(page.contains("<p class=\"marking\">Markering: Sekretess</p>"));
    assert!(page.contains("@top-center{content:\"Markering\\00003a  Sekretess\""));
    for format in Format::ALL.iter().filter(|format| format.carries_marking() && **format != Format::Xlsx) {
        assert!(rendered(&sample::empty(), *format, &options).contains("Sekretess"), "{}", format.id());
    }
}
