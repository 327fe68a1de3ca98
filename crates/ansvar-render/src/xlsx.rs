//! Excel workbook: overview, deviations to filter, own answers beside 2015's, and a plan of action to fill in.

mod sheet;

use std::collections::BTreeMap;
use std::io::{self, Write};

use ansvar_assess::{Accepted, GapReport};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::sheet::{Cell, Sheet, Styles};
use crate::texts::{Text, Texts};
use crate::view::{self, View, draw_witness, source_of};

/// Writes the workbook. The same report gives the same bytes: the workbook is dated the day of the analysis.
pub(crate) fn render(report: &GapReport, view: &View, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let bytes = workbook(report, view, texts).map_err(io::Error::other)?;
    out.write_all(&bytes)?;
    out.flush()
}

fn workbook(report: &GapReport, view: &View, texts: &Texts) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = report.as_of;
    let (year, month, date) = (day.year().max(1900), day.month(), day.day());
    let created = ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or(1900),
        u8::try_from(month).unwrap_or(1),
        u8::try_from(date).unwrap_or(1),
    )?;
    let title = format!("{} – {}", view.organisation, texts.label(Text::Title));
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let styles = Styles::new();
    overview(&mut book, view, texts, &styles)?;
    findings(&mut book, report, texts, &styles)?;
    if !view.answers.is_empty() {
        answers(&mut book, view, texts, &styles)?;
    }
    actions(&mut book, view, texts, &styles)?;
    sources(&mut book, texts, &styles)?;
    book.save_to_buffer()
}

fn overview(book: &mut Workbook, view: &View, texts: &Texts, styles: &Styles) -> Result<(), XlsxError> {
    let mut sheet = Sheet::new(book, &texts.label(Text::SheetOverview), styles, &[6, 36, 18, 14, 14, 60])?;
    if let Some(marking) = &view.marking {
        sheet.heading(marking)?;
    }
    sheet.heading(&view.organisation)?;
    sheet.line(&texts.label(Text::Title))?;
    sheet.line(&view.subtitle)?;
    view.summary.iter().try_for_each(|line| sheet.line(line))?;
    sheet.blank();
    let heads = [
        Text::AreasNumber,
        Text::AreasName,
        Text::AreasStatus,
        Text::AreasChecks,
        Text::AreasFindings,
        Text::AreasMissing,
    ];
    sheet.head(&heads.map(|head| texts.label(head)))?;
    for row in &view.areas {
        sheet.row(&[
            Cell::Number(row.number.into()),
            Cell::Text(row.name),
            Cell::Status(row.status, &row.state),
            Cell::Text(&row.checks),
            Cell::Text(&row.findings),
            Cell::Text(&row.missing),
        ])?;
    }
    sheet.blank();
    sheet.line(&texts.label(Text::AreasNote))?;
    sheet.line(&view.ground)
}

fn findings(book: &mut Workbook, report: &GapReport, texts: &Texts, styles: &Styles) -> Result<(), XlsxError> {
    let language = texts.language();
    let widths = [10, 12, 26, 24, 50, 60, 44, 24, 26, 34];
    let mut sheet = Sheet::new(book, &texts.label(Text::SheetFindings), styles, &widths)?;
    let heads = [
        Text::ColumnRule,
        Text::ColumnSeverity,
        Text::AreasName,
        Text::ColumnSubject,
        Text::ColumnMessage,
        Text::Remedy,
        Text::Evidence,
        Text::Source,
        Text::Location,
        Text::ColumnState,
    ];
    sheet.head(&heads.map(|head| texts.label(head)))?;
    let accepted: BTreeMap<usize, &Accepted> = report.exceptions.iter().map(|held| (held.finding, held)).collect();
    let mut unwritten = 0;
    for (place, finding) in report.findings.iter().enumerate() {
        if sheet.is_nearly_full() {
            unwritten = report.findings.len() - place;
            break;
        }
        let state = match (accepted.get(&place), &finding.implied_by) {
            (Some(held), _) => texts.say(
                Text::AcceptedBy,
                &[
                    ("by", (&*held.decided_by.name).into()),
                    ("on", held.decided_on.to_string().into()),
                    ("until", held.until.to_string().into()),
                ],
            ),
            (None, Some(_)) => texts.label(Text::ColumnFollows),
            (None, None) => String::new(),
        };
        let witness = draw_witness(&finding.witness, language).unwrap_or_default();
        let location = finding.location.as_ref().map(|place| format!("{}:{}", place.file, place.line));
        let document = finding.source.first().map_or("", |source| &source.document);
        sheet.row(&[
            Cell::Text(finding.rule.as_str()),
            Cell::Severity(finding.severity, language),
            Cell::Text(finding.area.name(language)),
            Cell::Text(&finding.subject.name),
            Cell::Text(finding.message_in(language)),
            Cell::Text(finding.remedy.text.in_language(language)),
            Cell::Text(&witness),
            Cell::Source(&source_of(&finding.source, finding.basis, texts), document, &texts.label(Text::SheetSources)),
            Cell::Text(location.as_deref().unwrap_or_default()),
            Cell::Text(&state),
        ])?;
    }
    sheet.filter()?;
    if unwritten > 0 {
        sheet.line(&texts.say(Text::MoreFindings, &[("count", unwritten.into())]))?;
    }
    Ok(())
}

fn answers(book: &mut Workbook, view: &View, texts: &Texts, styles: &Styles) -> Result<(), XlsxError> {
    let mut sheet = Sheet::new(book, &texts.label(Text::SheetAnswers), styles, &[34, 10, 60, 40, 44])?;
    sheet.line(&texts.label(Text::AnswersNote))?;
    let heads = [Text::AreasName, Text::ColumnNumber, Text::ColumnQuestion, Text::ColumnAnswer, Text::ColumnNational];
    sheet.head(&heads.map(|head| texts.label(head)))?;
    for area in &view.answers {
        for row in &area.rows {
            for (answer, national) in &row.answers {
                sheet.row(&[
                    Cell::Text(&area.heading),
                    Cell::Text(row.id),
                    Cell::Text(row.question),
                    Cell::Text(answer),
                    Cell::Text(national.as_deref().unwrap_or_default()),
                ])?;
            }
        }
    }
    sheet.filter()
}

/// The causes, with columns to fill in: what a plan of action needs is a goal, an owner, a cost, a start and an end.
fn actions(book: &mut Workbook, view: &View, texts: &Texts, styles: &Styles) -> Result<(), XlsxError> {
    let widths = [5, 10, 12, 50, 60, 22, 24, 14, 14, 14, 16];
    let mut sheet = Sheet::new(book, &texts.label(Text::SheetActions), styles, &widths)?;
    let heads = [
        Text::AreasNumber,
        Text::ColumnRule,
        Text::ColumnSeverity,
        Text::ColumnMessage,
        Text::Remedy,
        Text::ColumnCloses,
        Text::ColumnOwner,
        Text::ColumnCost,
        Text::ColumnStart,
        Text::ColumnEnd,
        Text::AreasStatus,
    ];
    sheet.head(&heads.map(|head| texts.label(head)))?;
    for (number, row) in (1..).zip(&view.causes) {
        sheet.row(&[
            Cell::Number(number),
            Cell::Text(&row.rule),
            Cell::Severity(row.severity, texts.language()),
            Cell::Text(&row.statement),
            Cell::Text(&row.remedy.text),
            Cell::Text(&row.closes),
        ])?;
    }
    sheet.filter()
}

/// The source documents, which the deviations link to.
fn sources(book: &mut Workbook, texts: &Texts, styles: &Styles) -> Result<(), XlsxError> {
    let mut sheet = Sheet::new(book, &texts.label(Text::SheetSources), styles, &[10, 100])?;
    sheet.head(&[texts.label(Text::ColumnNumber), texts.label(Text::ColumnDocument)])?;
    view::documents(texts).try_for_each(|(number, text)| sheet.row(&[Cell::Text(number), Cell::Text(&text)]))
}
