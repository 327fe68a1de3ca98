//! Terminal: the report for a person who reads it in one go, aligned and wrapped to the width of the window.

mod answers;
mod areas;
mod sheet;

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use ansvar_model::Severity;

use crate::format::Options;
use crate::texts::{Text, Texts};
use crate::view::{CauseRow, Entry, Item, Remedy, SilenceRow, View};
pub(crate) use sheet::Sheet;

pub(crate) const PLAIN: Style = Style::new();
pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();

/// Writes the report.
pub(crate) fn render(view: &View, texts: &Texts, options: &Options<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    let sheet = &mut Sheet::new(&mut out, options);
    head(sheet, view, texts)?;
    areas::render(sheet, view, texts)?;
    causes(sheet, view, texts)?;
    findings(sheet, view, texts)?;
    answers::render(sheet, view, texts)?;
    accepted(sheet, view, texts)?;
    silences(sheet, view, texts)?;
    pairs(sheet, Text::Idle, &view.idle, texts)?;
    pairs(sheet, Text::Params, &view.params, texts)?;
    pairs(sheet, Text::Disabled, &view.disabled, texts)?;
    pairs(sheet, Text::SheetSources, &view.documents, texts)?;
    heading(sheet, Text::Ground, texts)?;
    sheet.text(2, PLAIN, &view.ground)?;
    out.flush()
}

fn head(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    if let Some(marking) = &view.marking {
        sheet.text(0, BOLD, marking)?;
        sheet.blank()?;
    }
    sheet.text(0, BOLD, &view.organisation)?;
    sheet.text(0, PLAIN, &texts.label(Text::Title))?;
    sheet.text(0, DIM, &view.subtitle)?;
    sheet.blank()?;
    let (first, rest) = view.summary.split_first().map_or(("", &[][..]), |(first, rest)| (first, rest));
    sheet.text(0, BOLD, first)?;
    rest.iter().try_for_each(|line| sheet.text(0, PLAIN, line))
}

fn heading(sheet: &mut Sheet<'_>, text: Text, texts: &Texts) -> io::Result<()> {
    sheet.blank()?;
    sheet.heading(BOLD, &texts.label(text))
}

fn causes(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    if view.causes.is_empty() {
        return Ok(());
    }
    heading(sheet, Text::Causes, texts)?;
    view.causes_intro.iter().try_for_each(|line| sheet.text(2, PLAIN, line))?;
    for (number, row) in (1..).zip(&view.causes) {
        sheet.blank()?;
        cause(sheet, number, row, texts)?;
    }
    Ok(())
}

fn cause(sheet: &mut Sheet<'_>, number: u32, row: &CauseRow, texts: &Texts) -> io::Result<()> {
    let number = format!("{number:>3}  ");
    weight_line(sheet, &number, row.severity, &row.weight, &row.rule, &row.closes)?;
    sheet.text(5, BOLD, &row.statement)?;
    row.implied.iter().try_for_each(|(count, statement)| {
        let lead = format!("     ↳ {count}  ");
        sheet.lead(&[(DIM, &lead)], PLAIN, statement)
    })?;
    remedy(sheet, 5, &row.remedy, texts)
}

/// The line above a statement: how much it weighs, its rule, and a remark.
fn weight_line(
    sheet: &mut Sheet<'_>,
    before: &str,
    severity: Severity,
    weight: &str,
    rule: &str,
    remark: &str,
) -> io::Result<()> {
    let (weight, rule) = (format!("{weight}  "), format!("{rule}  "));
    sheet.lead(&[(PLAIN, before), (severity_style(severity), &weight), (BOLD, &rule)], DIM, remark)
}

fn remedy(sheet: &mut Sheet<'_>, indent: usize, remedy: &Remedy, texts: &Texts) -> io::Result<()> {
    if remedy.text.is_empty() {
        return Ok(());
    }
    labelled(sheet, indent, remedy.label, PLAIN, &remedy.text, texts)
}

/// A label in a column of its own, and what it labels beside it.
fn labelled(
    sheet: &mut Sheet<'_>,
    indent: usize,
    label: Text,
    style: Style,
    text: &str,
    texts: &Texts,
) -> io::Result<()> {
    const LABEL: usize = 8;
    let label = texts.label(label);
    let lead = format!("{:indent$}{label:<LABEL$} ", "");
    sheet.lead(&[(DIM, &lead)], style, text)
}

fn findings(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    heading(sheet, Text::Findings, texts)?;
    for (place, each) in view.entries.iter().enumerate() {
        if place > 0 {
            sheet.blank()?;
        }
        entry(sheet, each, texts)?;
    }
    if let Some(end) = &view.entries_end {
        if !view.entries.is_empty() {
            sheet.blank()?;
        }
        sheet.text(2, PLAIN, end)?;
    }
    Ok(())
}

fn entry(sheet: &mut Sheet<'_>, entry: &Entry, texts: &Texts) -> io::Result<()> {
    weight_line(sheet, "", entry.severity, &entry.weight, &entry.rule, entry.area)?;
    sheet.text(2, BOLD, &entry.statement)?;
    entry.items.iter().try_for_each(|each| item(sheet, each, texts))?;
    if let Some(more) = &entry.more {
        sheet.text(4, PLAIN, more)?;
    }
    remedy(sheet, 2, &entry.remedy, texts)?;
    labelled(sheet, 2, Text::Source, DIM, &entry.source, texts)?;
    match &entry.follows {
        Some(follows) => sheet.lead(&[(PLAIN, "  ↳ ")], PLAIN, follows),
        None => Ok(()),
    }
}

fn item(sheet: &mut Sheet<'_>, item: &Item, texts: &Texts) -> io::Result<()> {
    let Some(text) = &item.text else {
        if let Some(witness) = &item.witness {
            labelled(sheet, 2, Text::Evidence, PLAIN, witness, texts)?;
        }
        return match &item.location {
            Some(location) => labelled(sheet, 2, Text::Location, PLAIN, location, texts),
            None => Ok(()),
        };
    };
    let location = item.location.as_deref().map(|location| (DIM, location));
    sheet.lead_with_aside(&[(PLAIN, "  – ")], PLAIN, text, location)?;
    item.witness.iter().try_for_each(|witness| sheet.text(4, PLAIN, witness))
}

fn accepted(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    if view.accepted.is_empty() {
        return Ok(());
    }
    heading(sheet, Text::Accepted, texts)?;
    for (place, row) in view.accepted.iter().enumerate() {
        if place > 0 {
            sheet.blank()?;
        }
        weight_line(sheet, "", row.severity, &row.weight, &row.rule, row.area)?;
        sheet.text(2, BOLD, &row.message)?;
        sheet.text(2, PLAIN, &row.decision)?;
        labelled(sheet, 2, Text::Reason, PLAIN, &row.reason, texts)?;
    }
    Ok(())
}

fn silences(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    let Some(intro) = &view.silence_intro else { return Ok(()) };
    heading(sheet, Text::Silent, texts)?;
    sheet.text(2, PLAIN, intro)?;
    sheet.blank()?;
    let width = view.silences.iter().map(|row| row.line.len()).max().unwrap_or_default();
    view.silences
        .iter()
        .try_for_each(|SilenceRow { text, line }| sheet.lead(&[(BOLD, &format!("  {line:<width$}  "))], PLAIN, text))
}

fn pairs(sheet: &mut Sheet<'_>, title: Text, pairs: &[(String, String)], texts: &Texts) -> io::Result<()> {
    if pairs.is_empty() {
        return Ok(());
    }
    heading(sheet, title, texts)?;
    pairs.iter().try_for_each(|(name, value)| sheet.lead(&[(BOLD, &format!("  {name}  "))], PLAIN, value))
}

fn severity_style(severity: Severity) -> Style {
    match severity {
        Severity::Critical => AnsiColor::Red.on_default().bold(),
        Severity::High => AnsiColor::Red.on_default(),
        Severity::Medium => AnsiColor::Yellow.on_default(),
        Severity::Low => AnsiColor::Cyan.on_default(),
    }
}
