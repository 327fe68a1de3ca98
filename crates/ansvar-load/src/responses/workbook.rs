//! A table in a workbook: the cells of its first sheet, one after another, so that no sheet is too large.
//!
//! A sheet may say that it goes on to the last cell there is. No room is made but for the cells that are there.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufReader, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use ansvar_model::Bilingual;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::archive::{self, Limits};
use super::columns::Columns;
use super::problem::{Log, Place};
use super::row::{Fault, RowEnd, RowReader};
use super::{ResponsesForm, ResponsesRead, Take};
use crate::error::LoadError;
use crate::message;

/// The most columns a sheet can have.
const COLUMN_LIMIT: u32 = 1 << 14;

/// Reads the first sheet that can be seen, and hands every sound row on.
pub(super) fn read(path: &Path, mut file: File, log: Log, take: Take<'_>) -> Result<ResponsesRead, LoadError> {
    let unreadable = |source| LoadError::Unreadable { path: path.to_owned(), source };
    let bad = |reason: Bilingual| LoadError::Workbook { path: path.to_owned(), reason };
    if let Some(fault) = archive::fault(BufReader::new(&mut file), Limits::USUAL).map_err(unreadable)? {
        return Err(bad(fault));
    }
    file.rewind().map_err(unreadable)?;
    let mut book: Xlsx<_> = guarded(|| Xlsx::new(BufReader::new(file))).map_err(bad)?;
    let sheets = book.sheets_metadata();
    let seen = sheets.iter().find(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let name = seen
        .map(|sheet| sheet.name.clone())
        .ok_or_else(|| bad(Bilingual::new("den har inget synligt blad", "it has no sheet that can be seen")))?;
    let form = ResponsesForm::Workbook { sheet: name.clone(), sheets: sheets.len() };
    let mut cells = guarded(|| book.worksheet_cells_reader(&name)).map_err(bad)?;
    let read = ResponsesRead::of(form, Vec::new());
    let mut sheet = Sheet { path, name: &name, log, read, line: 0, part: Part::Headings(Vec::new()), take };
    let mut before = None;
    while let Some(cell) = guarded(|| cells.next_cell()).map_err(bad)? {
        let (line, column) = cell.get_position();
        if before >= Some((line, column)) || column >= COLUMN_LIMIT {
            let row = u64::from(line) + 1;
            return Err(bad(Bilingual::new(
                format!("cellerna står inte i ordning, eller utanför bladet: rad {row}"),
                format!("its cells are not in order, or outside the sheet: row {row}"),
            )));
        }
        before = Some((line, column));
        sheet.go_to(line);
        sheet.cell(column, cell.get_value());
    }
    Ok(sheet.end())
}

/// What the reader of workbooks gives, or why it does not. It adds up positions unchecked: where additions are checked,
/// those of a hostile workbook make it panic.
fn guarded<T>(read: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, Bilingual> {
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(read) => read.map_err(|error| Bilingual::build(|_| error.to_string())),
        Err(_) => Err(Bilingual::new("cellerna står utanför bladet", "its cells are not inside the sheet")),
    }
}

/// A sheet being read.
struct Sheet<'s> {
    path: &'s Path,
    name: &'s str,
    log: Log,
    read: ResponsesRead,
    /// The row at hand, counted from 0.
    line: u32,
    part: Part,
    take: Take<'s>,
}

/// Which part of the table is at hand.
enum Part {
    /// The first row with anything in it, as far as it has been read.
    Headings(Vec<String>),
    /// The rows below.
    Rows(Box<RowReader>),
}

impl Sheet<'_> {
    /// Goes to a row; the row at hand ends when it is another.
    fn go_to(&mut self, line: u32) {
        if line != self.line {
            self.end_row();
            self.line = line;
            if let Part::Rows(row) = &mut self.part {
                row.begin(self.log.has_room());
            }
        }
    }

    fn cell(&mut self, column: u32, value: &DataRef<'_>) {
        let at = usize::try_from(column).unwrap_or(usize::MAX);
        let text = text_of(value);
        match (&mut self.part, text) {
            (Part::Headings(headings), Some(text)) if !text.trim().is_empty() => {
                headings.resize(at.max(headings.len()), String::new());
                headings.push(text.into_owned());
            }
            (Part::Headings(_), _) => {}
            (Part::Rows(row), Some(text)) => row.cell(at, &text),
            (Part::Rows(row), None) => row.fault(at, message::error_cell),
        }
    }

    fn end_row(&mut self) {
        match &mut self.part {
            Part::Headings(headings) if headings.is_empty() => {}
            Part::Headings(headings) => {
                let (columns, faults) = Columns::read(headings.iter().map(String::as_str));
                self.read.questions = columns.questions();
                self.part = Part::Rows(Box::new(RowReader::new(columns)));
                faults.into_iter().for_each(|fault| self.report(fault));
            }
            Part::Rows(row) => {
                let end = row.end(u64::from(self.line) + 1);
                self.read.count(end);
                if end == RowEnd::Sound {
                    (self.take)(&self.read.questions, &row.response);
                }
                let faults: Vec<Fault> = row.nameless.drain(..).chain(row.faults.drain(..)).collect();
                self.log.count(row.unsaid);
                faults.into_iter().for_each(|fault| self.report(fault));
            }
        }
    }

    fn report(&mut self, fault: Fault) {
        let (row, column) = (self.line.saturating_add(1), u32::try_from(fault.column).unwrap_or(u32::MAX));
        let place = || Place::Cell { sheet: self.name.into(), row, column: column.saturating_add(1) };
        self.log.report(self.path, place, || fault.complaint);
    }

    fn end(mut self) -> ResponsesRead {
        self.end_row();
        if let Part::Rows(row) = &self.part {
            self.read.doubles_unchecked = row.forgot;
        }
        let stopped = self.read.questions.is_empty();
        if stopped {
            self.report(Fault { column: 0, complaint: message::no_question_column() });
        }
        self.read.end(self.log, stopped)
    }
}

/// What a cell says; `None` for the error of a formula.
fn text_of<'v>(value: &'v DataRef<'_>) -> Option<Cow<'v, str>> {
    Some(match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::String(text) => Cow::Borrowed(text),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Bool(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
        DataRef::Error(_) => return None,
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number.to_string()),
        DataRef::DateTime(date) => Cow::Owned(date.as_f64().to_string()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cow::Borrowed(text),
    })
}
