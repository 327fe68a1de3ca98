//! HTML: one self-contained page. The director reads the first screen, the auditor the rest.
//!
//! No script, nothing from the network: style and pictures are in the page. Templates escape every text; what cannot be
//! seen is written out in the whole page at the end, so that no text can be forgotten.

mod area;
mod director;
pub(crate) mod drawing;
mod evidence;
mod radar;
mod rules;

use std::borrow::Borrow;
use std::io::{self, Write};

use ansvar_assess::GapReport;
use askama::Template;

use self::area::{AreaSection, HeatRow};
use self::director::Director;
use self::rules::RuleRow;
use crate::format::Options;
use crate::texts::{Text, Texts};
use crate::view::View;
use crate::visible::is_unseen;

/// The style of the page; the same for every report.
const STYLE: &str = include_str!("../templates/html/style.css");

/// The room for the organisation's name in the title of a window or a tab.
const TITLE: usize = 340;

/// The page.
#[derive(Template)]
#[template(path = "html/report.html")]
struct Page<'p> {
    texts: &'p Texts,
    view: &'p View,
    style: String,
    title: String,
    date: String,
    director: Director,
    heat: Vec<HeatRow>,
    radar: Option<String>,
    picture: Option<Pictured>,
    areas: Vec<AreaSection<'p>>,
    packs: String,
    rules: Vec<RuleRow>,
}

/// The responsibility model, drawn.
struct Pictured {
    svg: String,
    notes: Vec<String>,
}

impl Page<'_> {
    fn text(&self, text: impl Borrow<Text>) -> String {
        self.texts.label(*text.borrow())
    }

    fn coded(&self, text: impl AsRef<str>) -> String {
        coded(text.as_ref())
    }
}

/// A text of a rule as HTML: what stands between backticks is a word of the file, and shown as one.
fn coded(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 32);
    let last = text.matches('`').count();
    for (place, part) in text.split('`').enumerate() {
        // Backticks come in pairs; one that is left alone is a character like others.
        match (place % 2, place) {
            (_, 0) => {}
            (1, place) if place == last => html.push('`'),
            (1, _) => html.push_str("<code>"),
            _ => html.push_str("</code>"),
        }
        // Writing to a text cannot fail.
        let _written = write_escaped(part, &mut html);
    }
    html
}

fn write_escaped(text: &str, html: &mut String) -> std::fmt::Result {
    use std::fmt::Write as _;
    write!(html, "{}", askama::filters::escape(text, askama::filters::Html).map_err(|_| std::fmt::Error)?)
}

/// Writes the page.
pub(crate) fn render(
    report: &GapReport,
    view: &View,
    texts: &Texts,
    options: &Options<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let picture = options.picture.map(|picture| Pictured { svg: picture.svg(texts), notes: picture.notes(texts) });
    let page = Page {
        texts,
        view,
        style: format!("{STYLE}{}", page_style(report, view, texts)),
        title: texts.say(Text::HtmlTitle, &[("organisation", drawing::fitting(&view.organisation, TITLE).into())]),
        date: report.as_of.to_string(),
        director: Director::of(report, view, texts, options.before),
        heat: area::heat(report, view, texts),
        radar: radar::draw(report, texts),
        picture,
        areas: area::sections(report, view, texts),
        packs: report.scope.titles(texts.language()),
        rules: rules::rows(report, texts),
    };
    let html = page.render().map_err(io::Error::other)?;
    let mut out = io::BufWriter::new(out);
    write_visible(&html, &mut out)?;
    out.flush()
}

/// Writes a text with everything that cannot be seen written out; line breaks stay.
pub(crate) fn write_visible(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut rest = text;
    while let Some(place) = rest.find(|c| c != '\n' && is_unseen(c)) {
        let (before, after) = rest.split_at(place);
        out.write_all(before.as_bytes())?;
        let mut after = after.chars();
        if let Some(unseen) = after.next() {
            write!(out, "{}", unseen.escape_default())?;
        }
        rest = after.as_str();
    }
    out.write_all(rest.as_bytes())
}

/// What stands in the margins of every printed page: the marking above, organisation, date and page below.
fn page_style(report: &GapReport, view: &View, texts: &Texts) -> String {
    let marking = view.marking.as_deref().map_or_else(String::new, css_text);
    let foot = css_text(&format!("{} · {}", view.organisation, report.as_of));
    let page = css_text(&format!("{} ", texts.label(Text::HtmlPage)));
    format!(
        "@page{{size:A4;margin:18mm 16mm 18mm;@top-center{{content:\"{marking}\";font:bold 9pt sans-serif}}\
         @bottom-left{{content:\"{foot}\";font:8pt sans-serif}}\
         @bottom-right{{content:\"{page}\" counter(page);font:8pt sans-serif}}}}@page model{{size:A4 landscape}}"
    )
}

/// A text inside a CSS string: everything but letters and digits of ASCII as a code point, which cannot end it.
fn css_text(text: &str) -> String {
    let mut css = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            css.push(c);
        } else if c != '\n' && !is_unseen(c) {
            // A space after a code point belongs to it.
            css.push_str(&format!("\\{:06x} ", u32::from(c)));
        }
    }
    css
}

#[cfg(test)]
mod tests {
    use super::{coded, css_text};

    #[test]
    fn words_of_the_file_are_code_and_everything_is_escaped() {
        assert_eq!(coded("under `a<b>` här"), "under <code>a&#60;b&#62;</code> här");
        assert_eq!(coded("ett ` två"), "ett ` två");
        assert_eq!(coded("`a` `b"), "<code>a</code> `b");
    }

    #[test]
    fn nothing_ends_a_string_of_the_style() {
        assert_eq!(css_text("a\"}</style>\n\u{202e}"), "a\\000022 \\00007d \\00003c \\00002f style\\00003e ");
        assert_eq!(css_text("Örebro 1"), "\\0000d6 rebro 1");
    }
}
