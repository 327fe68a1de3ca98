//! The sheet a terminal report is written on: wraps with hanging indents, paints, and lets nothing unseen through.

use std::io::{self, Write};

use anstyle::Style;
use textwrap::core::display_width;
use textwrap::{WordSeparator, WordSplitter, WrapAlgorithm};

use crate::format::Options;
use crate::visible::visible;

/// The narrowest width that text is wrapped to.
const NARROWEST: usize = 40;

/// Columns that are kept for text beside a lead, however long the lead is.
const KEPT: usize = 16;

/// A terminal of a known width, with or without colour.
pub(crate) struct Sheet<'o> {
    out: &'o mut dyn Write,
    width: Option<usize>,
    colour: bool,
}

impl<'o> Sheet<'o> {
    /// A sheet that writes to `out`.
    pub(crate) fn new(out: &'o mut dyn Write, options: &Options<'_>) -> Self {
        let width = (options.width > 0).then(|| usize::from(options.width).max(NARROWEST));
        Self { out, width, colour: options.colour }
    }

    /// The width; `None` when nothing is wrapped.
    pub(crate) const fn width(&self) -> Option<usize> {
        self.width
    }

    /// An empty line.
    pub(crate) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A line that is laid out already, at an indent.
    pub(crate) fn line(&mut self, indent: usize, line: &str) -> io::Result<()> {
        writeln!(self.out, "{:indent$}{line}", "")
    }

    /// A heading with a rule below it.
    pub(crate) fn heading(&mut self, style: Style, text: &str) -> io::Result<()> {
        self.text(0, style, text)?;
        let width = display_width(&visible(text));
        self.text(0, style, &"─".repeat(width))
    }

    /// A text at an indent.
    pub(crate) fn text(&mut self, indent: usize, style: Style, text: &str) -> io::Result<()> {
        self.lead(&[(Style::new(), &" ".repeat(indent))], style, text)
    }

    /// A lead, and a text that hangs beside it.
    pub(crate) fn lead(&mut self, lead: &[(Style, &str)], style: Style, text: &str) -> io::Result<()> {
        self.lead_with_aside(lead, style, text, None)
    }

    /// The same with an aside after the text, on the same line if it fits there.
    pub(super) fn lead_with_aside(
        &mut self,
        lead: &[(Style, &str)],
        style: Style,
        text: &str,
        aside: Option<(Style, &str)>,
    ) -> io::Result<()> {
        let lead: Vec<(Style, String)> = lead.iter().map(|(style, part)| (*style, unseen_out(part))).collect();
        let taken: usize = lead.iter().map(|(_, part)| display_width(part)).sum();
        let hang = self.width.map_or(taken, |width| taken.min(width.saturating_sub(KEPT)));
        let lines = self.wrap(text, taken, hang);
        let mut column = 0;
        for (place, line) in lines.iter().enumerate() {
            if place == 0 {
                lead.iter().try_for_each(|(style, part)| self.paint(*style, part))?;
                column = taken;
            } else {
                write!(self.out, "\n{:hang$}", "")?;
                column = hang;
            }
            self.paint(style, line)?;
            column += display_width(line);
        }
        if let Some((style, aside)) = aside {
            let aside_width = display_width(&visible(aside));
            if self.width.is_none_or(|width| column + 2 + aside_width <= width) {
                self.paint(style, &format!("  {}", visible(aside)))?;
            } else {
                self.blank()?;
                return self.text(hang, style, aside);
            }
        }
        self.blank()
    }

    /// Columns beside each other, each as wide as said; the last may wrap below itself.
    pub(super) fn columns(&mut self, cells: &[(Style, String)], last: &str) -> io::Result<()> {
        let mut cells: Vec<(Style, &str)> = cells.iter().map(|(style, cell)| (*style, cell.as_str())).collect();
        if last.is_empty()
            && let Some((_, end)) = cells.last_mut()
        {
            *end = end.trim_end();
        }
        self.lead(&cells, Style::new(), last)
    }

    /// The lines of a text of which the first begins after `taken` columns and the others after `hang`.
    fn wrap(&self, text: &str, taken: usize, hang: usize) -> Vec<String> {
        let text = visible(text);
        let Some(width) = self.width else { return vec![text.into_owned()] };
        let (first, rest) = (" ".repeat(taken.min(width.saturating_sub(1))), " ".repeat(hang));
        let options = textwrap::Options::new(width)
            .initial_indent(&first)
            .subsequent_indent(&rest)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .break_words(true);
        let lines = textwrap::wrap(&text, options);
        let after = |(place, line): (usize, std::borrow::Cow<'_, str>)| {
            let indent = if place == 0 { first.len() } else { rest.len() };
            line.get(indent..).unwrap_or_default().to_owned()
        };
        lines.into_iter().enumerate().map(after).collect()
    }

    fn paint(&mut self, style: Style, text: &str) -> io::Result<()> {
        if self.colour && !text.trim().is_empty() {
            return write!(self.out, "{}{text}{}", style.render(), style.render_reset());
        }
        self.out.write_all(text.as_bytes())
    }
}

/// A lead made harmless; unlike other texts it keeps the spaces at its ends.
fn unseen_out(lead: &str) -> String {
    let body = lead.trim_matches(' ');
    lead.replacen(body, &visible(body), usize::from(!body.is_empty()))
}

/// A cell filled up with spaces to a width.
pub(super) fn left(text: &str, width: usize) -> String {
    let fill = width.saturating_sub(display_width(text));
    format!("{text}{:fill$}", "")
}

/// The same with the spaces before it.
pub(super) fn right(text: &str, width: usize) -> String {
    let fill = width.saturating_sub(display_width(text));
    format!("{:fill$}{text}", "")
}
