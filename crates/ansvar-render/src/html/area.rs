//! The areas: one row each in the heat map, and one section each with checks, answers and deviations.

use ansvar_assess::{AreaResult, AreaStatus, GapReport};
use ansvar_model::{Area, CheckCounts, Severity};

use super::evidence;
use crate::texts::{Text, Texts};
use crate::view::{AnswerArea, AreaRow, Entry, Item, View};

/// The width of a bar of checks.
const BAR: u64 = 240;

/// An area in the heat map.
pub(super) struct HeatRow {
    pub(super) number: u8,
    pub(super) name: &'static str,
    /// The status, for the style.
    pub(super) status: &'static str,
    /// Sign and word of the same.
    pub(super) state: String,
    /// Deviations by severity, worst first: the severity for the style, and the count.
    pub(super) found: Vec<(&'static str, String)>,
    /// Checks met of checks assessed.
    pub(super) checks: String,
    pub(super) not_assessed: u64,
    /// The organisation's own answers, counted.
    pub(super) own: String,
}

/// An area's section.
pub(super) struct AreaSection<'v> {
    pub(super) number: u8,
    pub(super) name: &'static str,
    pub(super) status: &'static str,
    pub(super) state: String,
    /// How its checks ended; `None` when it has none.
    pub(super) checks: Option<Bar>,
    /// Whether anything was assessed: silence is neither a gap nor a pass.
    pub(super) assessed: bool,
    /// The lists that are missing, said; empty when none is.
    pub(super) missing: Option<&'v str>,
    pub(super) answers: Option<&'v AnswerArea>,
    pub(super) entries: Vec<Folded<'v>>,
}

/// How an area's checks ended, as a bar.
pub(super) struct Bar {
    pub(super) said: String,
    pub(super) passed: u64,
    pub(super) failed: u64,
    pub(super) silent: u64,
}

/// An entry with its pictures.
pub(super) struct Folded<'v> {
    pub(super) entry: &'v Entry,
    pub(super) severity: &'static str,
    /// The picture of each item, in the order of the items.
    pub(super) pictures: Vec<Option<String>>,
}

impl Folded<'_> {
    /// The items that say more than the entry has said, each with its picture.
    pub(super) fn items(&self) -> Vec<(&Item, Option<&String>)> {
        let items = self.entry.items.iter().zip(self.pictures.iter().map(Option::as_ref));
        items.filter(|(item, picture)| item.text.is_some() || item.location.is_some() || picture.is_some()).collect()
    }
}

/// The rows of the heat map, the whole first.
pub(super) fn heat(report: &GapReport, view: &View, texts: &Texts) -> Vec<HeatRow> {
    let row = |(result, row): (&AreaResult, &AreaRow)| HeatRow {
        number: row.number,
        name: row.name,
        status: result.status.id(),
        state: row.state.clone(),
        found: found(report, result),
        checks: row.checks.clone(),
        not_assessed: result.checks.not_assessed,
        own: own(result, texts),
    };
    report.areas.iter().zip(&view.areas).map(row).collect()
}

fn found(report: &GapReport, result: &AreaResult) -> Vec<(&'static str, String)> {
    let count = |severity: Severity| {
        let open = report.findings.iter().filter(|finding| finding.area == result.area && finding.accepted.is_none());
        open.filter(|finding| finding.severity == severity).count()
    };
    let assessed = result.status != AreaStatus::NotAssessed;
    let cell = |&severity: &Severity| match count(severity) {
        0 if assessed => ("none", "0".to_owned()),
        0 => ("none", "–".to_owned()),
        count => (severity.id(), count.to_string()),
    };
    Severity::ALL.iter().rev().map(cell).collect()
}

fn own(result: &AreaResult, texts: &Texts) -> String {
    let answered = result.answered;
    if answered.answered == 0 {
        return "–".to_owned();
    }
    texts.say(
        Text::HtmlSelfCounts,
        &[
            ("present", answered.present.into()),
            ("absent", answered.absent.into()),
            ("neither", answered.neither().into()),
        ],
    )
}

/// The sections, the whole first.
pub(super) fn sections<'v>(report: &GapReport, view: &'v View, texts: &Texts) -> Vec<AreaSection<'v>> {
    let section = |(result, row): (&AreaResult, &'v AreaRow)| AreaSection {
        number: row.number,
        name: row.name,
        status: result.status.id(),
        state: row.state.clone(),
        checks: Bar::of(result.checks, texts),
        assessed: result.status.is_assessed(),
        missing: (!row.missing.is_empty()).then_some(row.missing_said.as_str()),
        answers: view.answers.iter().find(|answers| answers.place == result.area),
        entries: entries(view, result.area, texts),
    };
    report.areas.iter().zip(&view.areas).map(section).collect()
}

fn entries<'v>(view: &'v View, area: Area, texts: &Texts) -> Vec<Folded<'v>> {
    let of_area = view.entries.iter().filter(|entry| entry.place == area);
    let folded = |entry: &'v Entry| Folded {
        entry,
        severity: entry.severity.id(),
        pictures: entry.items.iter().map(|item| evidence::draw(&item.evidence, texts)).collect(),
    };
    of_area.map(folded).collect()
}

impl Bar {
    /// Widths in proportion; what is there at all is seen.
    fn of(counts: CheckCounts, texts: &Texts) -> Option<Self> {
        let all = counts.assessed() + counts.not_assessed;
        if all == 0 {
            return None;
        }
        let width = |count: u64| if count == 0 { 0 } else { (count * BAR / all).max(2) };
        let args = [
            ("passed", counts.passed.into()),
            ("failed", counts.failed.into()),
            ("silent", counts.not_assessed.into()),
        ];
        Some(Self {
            said: texts.say(Text::HtmlChecks, &args),
            passed: width(counts.passed),
            failed: width(counts.failed),
            silent: width(counts.not_assessed),
        })
    }
}
