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

/// The page.
#[derive(Template)]
#[template(path = "html/report.html")]
struct Page<'p> {
    texts: &'p Texts,
    view: &'p View,
    style: String,
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
}

/// Writes the page.
pub(crate) fn render(
    report: &GapReport,
    view: &View,
    texts: &Texts,
    options: &Options<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let picture = options.picture.map(|picture| Pictured {
        svg: picture.svg(texts),
        notes: picture.notes(texts),
    });
    let page = Page {
        texts,
        view,
        style: format!("{STYLE}{}", page_style(report, view, texts)),
        date: report.as_of.to_string(),
        director: Director::of(report, view, texts, options.before),
        heat: area::heat(report, view, texts),
        radar: radar::draw(report, texts),
        picture,
        areas: area::sections(report, view, texts),
        packs: report.scope.packs.join(", "),
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
         @bottom-right{{content:\"{page}\" counter(page);font:8pt sans-serif}}}}"
    )
}

/// A text inside a CSS string: everything but letters and digits of ASCII as a code point, which cannot end it.
fn css_text(text: &str) -> String {
    let mut css = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            css.push(c);
        } else if c != '\n' && !is_unseen(c) {
            css.push_str(&format!("\\{:06x}", u32::from(c)));
        }
    }
    css
}

#[cfg(test)]
mod tests {
    use super::css_text;

    #[test]
    fn nothing_ends_a_string_of_the_style() {
        assert_eq!(css_text("a\"}</style>\n\u{202e}"), "a\\000022\\00007d\\00003c\\00002fstyle\\00003e");
        assert_eq!(css_text("Örebro 1"), "\\0000d6rebro 1");
    }
}
