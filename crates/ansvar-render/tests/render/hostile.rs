//! Names and other texts from outside: whatever they hold, they come out as text.

use ansvar_model::Language;
use ansvar_render::{Format, Options, read_report};
use proptest::prelude::*;

use crate::{rendered, sample};

const HOSTILE: &str = "\u{1b}]0;x\u{7}\u{1b}[2J<script>alert(1)</script>\n# rubrik\n| a | b |\u{202e}[x](javascript:y) `k` *f* ![b](http://e.se) \u{2028}";

fn options(colour: bool) -> Options<'static> {
    Options { colour, width: 80, ..Options::new(Language::Swedish) }
}

/// Whether a character may not reach a reader in any format for reading.
pub fn is_steering(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn nothing_steers_the_terminal() {
    let plain = rendered(&sample::said(HOSTILE), Format::Terminal, &options(false));
    assert_eq!(plain.chars().find(|&c| is_steering(c)), None);
    assert!(plain.contains("\\u{1b}[2J"));
    assert!(!plain.lines().any(|line| line.starts_with("# rubrik")));
}

#[test]
fn without_colour_there_is_no_escape_and_with_colour_the_words_are_the_same() {
    let report = sample::municipality();
    let plain = rendered(&report, Format::Terminal, &options(false));
    let coloured = rendered(&report, Format::Terminal, &options(true));
    assert!(!plain.contains('\u{1b}'));
    assert!(coloured.contains("\u{1b}[31m"));
    let mut stripped = String::new();
    for (place, part) in coloured.split('\u{1b}').enumerate() {
        stripped.push_str(if place == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(stripped, plain);
}

#[test]
fn nothing_becomes_markup() {
    let markdown = rendered(&sample::said(HOSTILE), Format::Markdown, &options(false));
    assert_eq!(markdown.chars().find(|&c| is_steering(c)), None);
    assert!(!markdown.contains("<script"));
    let live = markdown.replace("\\]", "").replace("\\!", "");
    assert!(!live.contains(']') && !live.contains('!'), "nothing is a link or a picture");
    assert!(!markdown.lines().any(|line| line.starts_with("# rubrik")));
    let expected = rendered(&sample::said("namn"), Format::Markdown, &options(false));
    let pipes = |text: &str| text.replace("\\|", "").matches('|').count();
    assert_eq!(pipes(&markdown), pipes(&expected), "the tables have the same cells");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_out_as_text(text in any::<String>(), width in 0_u16..120, colour in any::<bool>()) {
        let report = sample::said(&text);
        let given = Options { colour, width, limit: Some(3), ..Options::new(Language::English) };
        let terminal = rendered(&report, Format::Terminal, &given);
        prop_assert!(colour || !terminal.chars().any(is_steering));
        let markdown = rendered(&report, Format::Markdown, &given);
        prop_assert!(!markdown.chars().any(is_steering));
        let plain = rendered(&sample::said("namn"), Format::Markdown, &given);
        prop_assert!(markdown.lines().count() <= plain.lines().count(), "no text adds a line");
        let json = rendered(&report, Format::Json, &given);
        let read = read_report(&json).unwrap();
        prop_assert_eq!(&*read.organisation.name, text.as_str());
    }
}
