//! The survey of 2015: its questions, its national figures and the answers of many organisations as table, JSON, Markdown
//! and CSV.
//!
//! Table and Markdown are written in one language; JSON and CSV hold both.

mod csv;
mod figures;
mod questions;
mod tally;
mod wire;
mod words;

use std::io;

use ansvar_assess::{DISCREPANCIES, SurveyTable, national_figures};
use ansvar_model::{Language, Question};
use serde::Serialize;

use crate::format::Options;
use crate::texts::Texts;

pub use tally::wire::{
    TALLY_VERSION, WireParticipation, WireTally, WireTallyArea, WireTallyCount, WireTallyOption, WireTallyQuestion,
    WireTallySum,
};
pub use wire::{
    WireCounted, WireDiscrepancy, WireFigure, WireFigures, WireOption, WirePremise, WirePrinted, WireQuestion,
};

/// A format that a table is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableFormat {
    /// For a person at a terminal.
    Table,
    /// For programs; both languages.
    Json,
    /// For a wiki or a pull request.
    Markdown,
    /// For a spreadsheet; both languages, one row for each question or figure.
    Csv,
}

impl TableFormat {
    /// All formats.
    pub const ALL: &'static [Self] = &[Self::Table, Self::Json, Self::Markdown, Self::Csv];

    /// The word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
        }
    }

    /// Reads the word of the command line; `None` for any other text.
    ///
    /// ```
    /// use ansvar_render::TableFormat;
    ///
    /// assert_eq!(TableFormat::parse("csv"), Some(TableFormat::Csv));
    /// assert_eq!(TableFormat::parse("xls"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.id() == text)
    }
}

/// Writes every question of the survey with its answers and routing. JSON is a list of [`WireQuestion`].
///
/// # Errors
/// When writing to `out` fails.
///
/// # Example
/// ```
/// use ansvar_model::Language;
/// use ansvar_render::{Options, TableFormat, render_questions};
///
/// let mut out = Vec::new();
/// render_questions(TableFormat::Table, &Options::new(Language::English), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).contains("2.2-q1"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn render_questions(format: TableFormat, options: &Options<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    match format {
        TableFormat::Table => questions::page(&Texts::of(options.language)).terminal(options, out),
        TableFormat::Markdown => questions::page(&Texts::of(options.language)).markdown(out),
        TableFormat::Json => json(&Question::ALL.iter().map(WireQuestion::of).collect::<Vec<_>>(), out),
        TableFormat::Csv => csv::rows(Question::ALL.iter().map(csv::QuestionRow::of), out),
    }
}

/// Writes every national figure of 2015: n, N, what is printed, the percent computed, and how far it can be trusted.
///
/// Says in every format that the figures are self-reported. JSON is a [`WireFigures`].
///
/// # Errors
/// When writing to `out` fails.
///
/// # Example
/// ```
/// use ansvar_model::Language;
/// use ansvar_render::{Options, TableFormat, render_figures};
///
/// let mut out = Vec::new();
/// render_figures(TableFormat::Csv, &Options::new(Language::English), &mut out)?;
/// let text = String::from_utf8_lossy(&out);
/// assert!(text.lines().any(|line| line.starts_with("2.2-q1,choice,no,67,67,67,242,28,")), "{text}");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn render_figures(format: TableFormat, options: &Options<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    match format {
        TableFormat::Table => figures::page(&Texts::of(options.language)).terminal(options, out),
        TableFormat::Markdown => figures::page(&Texts::of(options.language)).markdown(out),
        TableFormat::Json => json(&WireFigures::of(national_figures(), DISCREPANCIES), out),
        TableFormat::Csv => {
            let texts = Language::ALL.map(Texts::of);
            csv::rows(national_figures().map(|figure| csv::FigureRow::of(figure, &texts)), out)
        }
    }
}

/// Writes what many organisations have answered: n and N of every question and choice beside 2015, and the areas.
///
/// Says in every format that the shares of 2015 are self-reported. JSON is a [`WireTally`].
///
/// # Errors
/// When writing to `out` fails.
///
/// # Example
/// ```
/// use ansvar_assess::Tally;
/// use ansvar_model::{Language, Question, Response};
/// use ansvar_render::{Options, TableFormat, render_tally};
///
/// let mut tally = Tally::of(&Question::ALL.iter().collect::<Vec<_>>());
/// tally.add(&Response::default());
/// let mut out = Vec::new();
/// render_tally(&tally.table(), TableFormat::Csv, &Options::new(Language::English), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).contains("organisations,none,,,,1,"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn render_tally(
    table: &SurveyTable,
    format: TableFormat,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        TableFormat::Table => tally::page(table, &Texts::of(options.language)).terminal(options, out),
        TableFormat::Markdown => tally::page(table, &Texts::of(options.language)).markdown(out),
        TableFormat::Json => json(&WireTally::of(table), out),
        TableFormat::Csv => csv::rows(tally::csv::rows(table), out),
    }
}

fn json(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, value)?;
    io::Write::write_all(&mut out, b"\n")?;
    io::Write::flush(&mut out)
}
