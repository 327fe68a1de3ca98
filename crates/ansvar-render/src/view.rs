//! What a report says and in which order, in one language: the story that terminal and Markdown both tell.
//!
//! Texts in here are raw: they hold names as somebody wrote them. Each format makes them harmless when it writes.

mod answer;
mod area;
mod cause;
mod entry;
mod statement;
mod tail;
mod witness;

use ansvar_assess::GapReport;
use ansvar_model::{Area, Severity};

pub(crate) use answer::{AnswerArea, AnswerRow};
pub(crate) use area::AreaRow;
pub(crate) use cause::CauseRow;
pub(crate) use entry::{Entry, Item, Remedy, source_of};
pub(crate) use statement::title;
pub(crate) use tail::{AcceptedRow, SilenceRow};
pub(crate) use witness::draw as draw_witness;
pub use witness::draw_steps;

use crate::format::Options;
use crate::texts::{Text, Texts};

/// How many subjects of an entry are written out.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subjects {
    /// As many as fit where everything is in sight.
    Few,
    /// As many as fit where entries are folded.
    Many,
}

impl Subjects {
    const fn count(self) -> usize {
        match self {
            Self::Few => 5,
            Self::Many => 40,
        }
    }
}

/// A whole report, section by section.
pub(crate) struct View {
    /// The marking of secrecy, if there is one.
    pub(crate) marking: Option<String>,
    /// The organisation's name.
    pub(crate) organisation: String,
    /// Kind of organisation, date and packs.
    pub(crate) subtitle: String,
    /// The report in figures, one statement a line.
    pub(crate) summary: Vec<String>,
    /// The whole, then the eleven areas.
    pub(crate) areas: Vec<AreaRow>,
    /// How much the causes close together, and how to read them; empty when there are no causes.
    pub(crate) causes_intro: Vec<String>,
    /// The decisions to begin with.
    pub(crate) causes: Vec<CauseRow>,
    /// The deviations, worst first.
    pub(crate) entries: Vec<Entry>,
    /// How many deviations are not written out, or that there are none.
    pub(crate) entries_end: Option<String>,
    /// The organisation's own answers by area, beside the national figures; empty when there are none.
    pub(crate) answers: Vec<AnswerArea>,
    /// Accepted deviations.
    pub(crate) accepted: Vec<AcceptedRow>,
    /// How much was not assessed; `None` when everything was.
    pub(crate) silence_intro: Option<String>,
    /// The lists that would change that.
    pub(crate) silences: Vec<SilenceRow>,
    /// Accepted deviations that do not hold: rule, and why.
    pub(crate) idle: Vec<(String, String)>,
    /// Rules switched off: rule and reason.
    pub(crate) disabled: Vec<(String, String)>,
    /// Params that differ from the rules' defaults: name and value.
    pub(crate) params: Vec<(String, String)>,
    /// What the report stands on.
    pub(crate) ground: String,
    /// The source documents: number and title.
    pub(crate) documents: Vec<(String, String)>,
}

impl View {
    /// Tells a report, with as many entries and subjects of deviations as wanted.
    pub(crate) fn of(report: &GapReport, texts: &Texts, options: &Options<'_>, subjects: Subjects) -> Self {
        let causes = cause::rows(report, texts);
        let (entries, entries_end) = entry::entries(report, texts, options.limit, subjects);
        Self {
            marking: options.marking.map(|text| texts.say(Text::HtmlMarking, &[("marking", text.into())])),
            organisation: report.name.to_string(),
            subtitle: subtitle(report, texts),
            summary: summary(report, texts),
            areas: area::rows(report, texts),
            causes_intro: cause::intro(report, texts),
            causes,
            entries,
            entries_end,
            answers: answer::areas(report, texts),
            accepted: tail::accepted(report, texts),
            silence_intro: tail::silence_intro(report, texts),
            silences: tail::silences(report, texts),
            idle: tail::idle(report, texts),
            disabled: tail::disabled(report, texts),
            params: tail::params(report),
            ground: texts.label(Text::GroundNote),
            documents: documents(texts).map(|(number, title)| (number.to_owned(), title)).collect(),
        }
    }
}

fn subtitle(report: &GapReport, texts: &Texts) -> String {
    let kind = report.kind.name(texts.language());
    let date = report.as_of.to_string();
    if report.scope.packs.is_empty() {
        return texts.say(Text::SubtitleWithoutPacks, &[("kind", kind.into()), ("date", date.into())]);
    }
    let packs = report.scope.titles(texts.language());
    texts.say(Text::Subtitle, &[("kind", kind.into()), ("date", date.into()), ("packs", packs.into())])
}

fn summary(report: &GapReport, texts: &Texts) -> Vec<String> {
    let summary = &report.summary;
    let found = summary.findings;
    let areas = texts.say(
        Text::SummaryAreas,
        &[
            ("assessed", summary.areas_assessed.into()),
            ("areas", (Area::ALL.len() - 1).into()),
            ("met", summary.areas_met.into()),
            ("critical", found.critical.into()),
            ("high", found.high.into()),
            ("medium", found.medium.into()),
            ("low", found.low.into()),
            ("all", found.at_least(Severity::Low).into()),
        ],
    );
    let checks = texts.say(
        Text::SummaryChecks,
        &[
            ("passed", summary.checks.passed.into()),
            ("assessed", summary.checks.assessed().into()),
            ("failed", summary.checks.failed.into()),
            ("silent", summary.checks.not_assessed.into()),
        ],
    );
    let accepted =
        (summary.accepted > 0).then(|| texts.say(Text::SummaryAccepted, &[("count", summary.accepted.into())]));
    [areas, checks].into_iter().chain(accepted).collect()
}

/// The source documents that findings and rules refer to by number: number and title, in the order of the numbers.
pub(crate) fn documents(texts: &Texts) -> impl Iterator<Item = (&'static str, String)> {
    let documents = [
        ("000", Text::Document000),
        ("001", Text::Document001),
        ("002", Text::Document002),
        ("003", Text::Document003),
        ("004", Text::Document004),
    ];
    documents.into_iter().map(|(number, text)| (number, texts.label(text)))
}

/// A severity as sign and word; each has a shape of its own, so that colour is never needed.
pub(crate) fn weight(severity: Severity, texts: &Texts) -> String {
    let sign = match severity {
        Severity::Critical => "■",
        Severity::High => "▲",
        Severity::Medium => "●",
        Severity::Low => "○",
    };
    format!("{sign} {}", severity.name(texts.language()))
}
