//! How reports look: one snapshot for each format, language and width.
//!
//! After a change of layout, run with `INSTA_UPDATE=always` and read the difference.

use ansvar_model::Language;
use ansvar_render::{Format, Options};

use crate::{rendered, sample};

fn terminal(language: Language, width: u16) -> String {
    rendered(&sample::municipality(), Format::Terminal, &Options { width, ..Options::new(language) })
}

#[test]
fn terminal_of_a_hundred_columns() {
    insta::assert_snapshot!("terminal_sv_100", terminal(Language::Swedish, 100));
    insta::assert_snapshot!("terminal_en_100", terminal(Language::English, 100));
}

#[test]
fn terminal_of_sixty_columns() {
    insta::assert_snapshot!("terminal_sv_60", terminal(Language::Swedish, 60));
    insta::assert_snapshot!("terminal_en_60", terminal(Language::English, 60));
}

#[test]
fn terminal_in_colour() {
    let options = Options { width: 100, colour: true, limit: Some(1), ..Options::new(Language::Swedish) };
    insta::assert_snapshot!("terminal_colour", rendered(&sample::municipality(), Format::Terminal, &options));
}

#[test]
fn terminal_of_an_empty_organisation() {
    let options = Options { width: 100, ..Options::new(Language::Swedish) };
    insta::assert_snapshot!("terminal_empty", rendered(&sample::empty(), Format::Terminal, &options));
}

#[test]
fn markdown() {
    for language in Language::ALL {
        let markdown = rendered(&sample::municipality(), Format::Markdown, &Options::new(language));
        insta::assert_snapshot!(format!("markdown_{language}"), markdown);
    }
}

#[test]
fn answers_beside_the_national_figures() {
    let report = sample::answered();
    for language in Language::ALL {
        let options = Options { width: 100, ..Options::new(language) };
        insta::assert_snapshot!(format!("answers_{language}"), rendered(&report, Format::Terminal, &options));
    }
    let options = Options::new(Language::Swedish);
    insta::assert_snapshot!("answers_markdown", rendered(&report, Format::Markdown, &options));
    let json: serde_json::Value = serde_json::from_str(&rendered(&report, Format::Json, &options)).expect("JSON");
    let areas = json["areas"].as_array().expect("areas");
    let answers: Vec<_> =
        areas.iter().flat_map(|area| area["answers"].as_array().cloned().unwrap_or_default()).collect();
    insta::assert_snapshot!("answers_json", serde_json::to_string_pretty(&answers).expect("JSON"));
}

#[test]
fn json() {
    insta::assert_snapshot!("json", rendered(&sample::municipality(), Format::Json, &Options::new(Language::Swedish)));
}

#[test]
fn no_line_is_wider_than_asked_for() {
    for (language, width) in [(Language::Swedish, 60), (Language::English, 60), (Language::Swedish, 100)] {
        for line in terminal(language, width).lines() {
            assert!(line.chars().count() <= usize::from(width), "{line}");
        }
    }
}

#[test]
fn no_line_ends_in_a_space() {
    assert_eq!(terminal(Language::Swedish, 100).lines().find(|line| line.ends_with(' ')), None);
}

#[test]
fn the_limit_counts_what_it_leaves_out() {
    let limited = |limit| {
        let options = Options { limit: Some(limit), ..Options::new(Language::English) };
        rendered(&sample::municipality(), Format::Terminal, &options)
    };
    assert!(limited(1).contains("45 more deviations are not written out."));
    assert!(limited(4).contains("One more deviation is not written out."));
    assert!(!limited(5).contains("not written out"));
}

#[test]
fn no_variable_is_left_without_a_value() {
    for language in Language::ALL {
        for format in [Format::Terminal, Format::Markdown] {
            let report = rendered(&sample::municipality(), format, &Options::new(language));
            assert!(!report.contains("{$"), "{report}");
        }
    }
}

#[test]
fn what_is_accepted_is_told_apart_and_hides_nothing() {
    let report = rendered(&sample::partly_accepted(), Format::Terminal, &Options::new(Language::English));
    let (findings, accepted) = report.split_once("Accepted deviations").unwrap();
    assert!(findings.contains("2 systems deviate from “Every system has a system owner and a system administrator”"));
    assert!(findings.contains("(3 of 4 in all; the others are accepted or told with what they follow from)"));
    assert!(findings.contains("KON-10  Control and follow-up"), "what follows from an accepted finding is told itself");
    assert!(!findings.contains("KON-04") && accepted.contains("KON-04"));
}
