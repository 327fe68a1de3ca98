//! The formats a report is written in, and the one entry to all of them.

use std::io;

use ansvar_assess::{GapReport, Redaction};
use ansvar_model::Language;

use crate::earlier::Earlier;
use crate::picture::Picture;
use crate::texts::Texts;
use crate::view::{Subjects, View};
use crate::{csv, html, json, junit, markdown, oscal, sarif, terminal, xlsx};

/// A format that a report can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For a person at a terminal: aligned, wrapped, in colour if wanted.
    Terminal,
    /// The report contract, for programs. Holds both languages.
    Json,
    /// For a wiki or a pull request.
    Markdown,
    /// One page for a browser, a printer and an archive: the director's part first.
    Html,
    /// SARIF 2.1.0: for code scanning and editors. Holds both languages.
    Sarif,
    /// OSCAL assessment results: for tools of governance and compliance.
    Oscal,
    /// One row a finding.
    Csv,
    /// A workbook for Excel and LibreOffice. Not text.
    Xlsx,
    /// JUnit XML: for CI systems.
    Junit,
}

impl Format {
    /// All formats.
    pub const ALL: &'static [Self] = &[
        Self::Terminal,
        Self::Json,
        Self::Markdown,
        Self::Html,
        Self::Sarif,
        Self::Oscal,
        Self::Csv,
        Self::Xlsx,
        Self::Junit,
    ];

    /// The word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Sarif => "sarif",
            Self::Oscal => "oscal",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Junit => "junit",
        }
    }

    /// Whether it is no text, so that a terminal should be spared.
    #[must_use]
    pub const fn is_binary(self) -> bool {
        matches!(self, Self::Xlsx)
    }

    /// Whether the format has a place for a marking of secrecy.
    #[must_use]
    pub const fn carries_marking(self) -> bool {
        matches!(self, Self::Terminal | Self::Markdown | Self::Html | Self::Xlsx)
    }

    /// Reads the word of the command line; `None` for any other text.
    ///
    /// ```
    /// use ansvar_render::Format;
    ///
    /// assert_eq!(Format::parse("markdown"), Some(Format::Markdown));
    /// assert_eq!(Format::parse("docx"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.id() == text)
    }
}

/// How a report is to be written. JSON takes notice of the redaction alone.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The language of everything that is written in one language.
    pub language: Language,
    /// Whether the terminal is written to in colour. Colour never says anything that words do not.
    pub colour: bool,
    /// The columns of the terminal; 0 for no wrapping. Widths under 40 count as 40.
    pub width: u16,
    /// How many entries of deviations are written out, an entry being one rule with its subjects; the rest are
    /// counted. `None` for all.
    pub limit: Option<usize>,
    /// A marking of secrecy, shown where the format has a place for it: [`Format::carries_marking`].
    pub marking: Option<&'a str>,
    /// An earlier report on the same organisation: HTML says what has happened since.
    pub before: Option<&'a Earlier>,
    /// The responsibility model as a picture, for HTML.
    pub picture: Option<&'a Picture>,
    /// What hides the names of systems, people and single points of failure, in every format.
    pub redaction: Option<&'a Redaction>,
}

impl Options<'_> {
    /// Plain text without colour, wrapping, limit, marking, earlier report, picture or redaction.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self {
            language,
            colour: false,
            width: 0,
            limit: None,
            marking: None,
            before: None,
            picture: None,
            redaction: None,
        }
    }
}

/// Writes a gap report. Same report and options, same bytes.
///
/// Linear in the number of findings. Names and other texts from outside come out as text in every format: nothing in
/// them becomes markup or reaches the terminal as a command.
///
/// # Errors
/// When writing to `out` fails.
///
/// # Example
/// ```
/// use ansvar_assess::{Assessed, Scope, assess};
/// use ansvar_model::{Id, Language, Organisation, OrganisationKind};
/// use ansvar_render::{Format, Options, render_report};
/// use jiff::civil::date;
///
/// let id = Id::parse("exempel").unwrap();
/// let organisation = Organisation::new(id, "Exempels kommun", OrganisationKind::Municipality, date(2026, 11, 1));
/// let report = assess(&organisation, Scope::default(), Assessed::default());
/// let mut out = Vec::new();
/// render_report(&report, Format::Markdown, &Options::new(Language::English), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).starts_with("# Exempels kommun"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn render_report(
    report: &GapReport,
    format: Format,
    options: &Options<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let Some(redaction) = options.redaction else { return render_plain(report, format, options, out) };
    let redacted = redaction.report(report);
    let before = options.before.map(|before| before.renamed(report, &redacted));
    let picture = options.picture.map(|picture| picture.redacted(redaction));
    let options = Options { before: before.as_ref(), picture: picture.as_ref(), redaction: None, ..*options };
    render_plain(&redacted, format, &options, out)
}

fn render_plain(report: &GapReport, format: Format, options: &Options<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let texts = Texts::of(options.language);
    let view = || View::of(report, &texts, options, Subjects::Few);
    match format {
        Format::Terminal => terminal::render(&view(), &texts, options, out),
        Format::Json => json::render(report, out),
        Format::Markdown => markdown::render(&view(), &texts, out),
        Format::Html => html::render(report, &View::of(report, &texts, options, Subjects::Many), &texts, options, out),
        Format::Sarif => sarif::render(report, &texts, out),
        Format::Oscal => oscal::render(report, &texts, out),
        Format::Csv => csv::render(report, &texts, out),
        Format::Xlsx => xlsx::render(report, &view(), &texts, out),
        Format::Junit => junit::render(report, &texts, out),
    }
}
