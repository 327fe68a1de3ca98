//! A table in CSV, row by row: any of the usual separators and encodings, and rows of any quality.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder};

use super::columns::Columns;
use super::encoding::TextEncoding;
use super::problem::{Log, Place};
use super::row::{RowEnd, RowReader};
use super::window::{ROW_LIMIT, RowTooLong, Window};
use super::{ResponsesForm, ResponsesRead, Take};
use crate::location::Location;
use crate::message;

/// The separators that are looked for in the first line.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A table being read.
struct Table<'t, R> {
    path: &'t Path,
    reader: csv::Reader<Window<R>>,
    separator: u8,
    /// Lines above the headings that are no part of the table.
    above: u64,
    encoding: TextEncoding,
    log: Log,
    /// Whether reading ended before the file did.
    stopped: bool,
}

/// Reads a table, and hands every sound row on.
pub(super) fn read(path: &Path, mut file: File, mut log: Log, take: Take<'_>) -> io::Result<ResponsesRead> {
    let encoding = TextEncoding::detect(&mut file)?;
    let mut text = BufReader::with_capacity(1 << 16, encoding.decode(file)?);
    let mut first = first_line(&mut text)?;
    let (separator, above) = match declared_separator(&first) {
        None => (likely_separator(&first), 0),
        Some(Ok(separator)) => (separator, 1),
        Some(Err(written)) => {
            log.report(path, || Place::Text(Location { line: 1, column: 1 }), || message::bad_separator(&written));
            let form = ResponsesForm::Csv { encoding, separator: ',' };
            return Ok(ResponsesRead::of(form, Vec::new()).end(log, true));
        }
    };
    if above > 0 {
        first.clear();
    }
    let reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .buffer_capacity(1 << 16)
        .from_reader(Window::over(Cursor::new(first).chain(text)));
    Table { path, reader, separator, above, encoding, log, stopped: false }.read(take)
}

impl<R: Read> Table<'_, R> {
    fn read(mut self, take: Take<'_>) -> io::Result<ResponsesRead> {
        let form = ResponsesForm::Csv { encoding: self.encoding, separator: char::from(self.separator) };
        let mut record = ByteRecord::new();
        while self.next(&mut record)? && record.iter().all(<[u8]>::is_empty) {}
        let headings: Vec<_> = record.iter().map(String::from_utf8_lossy).collect();
        let (columns, faults) = Columns::read(headings.iter().map(AsRef::as_ref));
        for fault in faults {
            let place = self.place(&record, fault.column);
            self.log.report(self.path, || place, || fault.complaint);
        }
        let mut read = ResponsesRead::of(form, columns.questions());
        if read.questions.is_empty() {
            let place = self.place(&record, 0);
            self.log.report(self.path, || place, message::no_question_column);
            return Ok(read.end(self.log, true));
        }
        let mut row = RowReader::new(columns);
        while self.next(&mut record)? {
            let end = self.row(&record, &mut row);
            read.count(end);
            if end == RowEnd::Sound {
                take(&read.questions, &row.response);
            }
        }
        read.doubles_unchecked = row.forgot;
        Ok(read.end(self.log, self.stopped))
    }

    /// Reads the next row; false at the end, and where a row does not end.
    fn next(&mut self, record: &mut ByteRecord) -> io::Result<bool> {
        let begins = self.reader.position().clone();
        self.reader.get_mut().forget_before(begins.byte());
        let error = match self.reader.read_byte_record(record) {
            Ok(more) => return Ok(more),
            Err(error) => of_csv(error),
        };
        if !is_too_long(&error) {
            return Err(error);
        }
        let place = self.locate(begins.byte(), begins.line(), 0);
        self.log.report(self.path, || Place::Text(place), || message::row_too_long(ROW_LIMIT));
        self.stopped = true;
        Ok(false)
    }

    fn row(&mut self, record: &ByteRecord, row: &mut RowReader) -> RowEnd {
        row.begin(self.log.has_room());
        for (column, bytes) in record.iter().enumerate().filter(|(_, bytes)| !bytes.is_empty()) {
            match std::str::from_utf8(bytes) {
                Ok(text) if !self.is_broken(text) => row.cell(column, text),
                _ => row.fault(column, || message::bad_cell_text(self.encoding.name())),
            }
        }
        let (fields, headings) = (record.len(), row.columns().len());
        if fields != headings && !row.is_empty() {
            row.fault(fields.min(headings), || message::wrong_field_count(fields, headings));
        }
        let (byte, line) = position(record);
        let end = row.end(self.locate(byte, line, 0).line as u64);
        for fault in row.nameless.drain(..).chain(row.faults.drain(..)) {
            let place = self.locate(byte, line, fault.column);
            self.log.report(self.path, || Place::Text(place), || fault.complaint);
        }
        self.log.count(row.unsaid);
        end
    }

    /// Whether a text that has been decoded has lost something on the way.
    fn is_broken(&self, text: &str) -> bool {
        matches!(self.encoding, TextEncoding::Utf16Le | TextEncoding::Utf16Be) && text.contains('\u{fffd}')
    }

    fn place(&self, record: &ByteRecord, field: usize) -> Place {
        let (byte, line) = position(record);
        Place::Text(self.locate(byte, line, field))
    }

    fn locate(&self, byte: u64, line: u64, field: usize) -> Location {
        self.reader.get_ref().locate(byte, line + self.above, field, self.separator)
    }
}

/// The byte and the line that a row begins at.
fn position(record: &ByteRecord) -> (u64, u64) {
    record.position().map_or((0, 1), |position| (position.byte(), position.line()))
}

/// What went wrong with reading: fields are bytes and rows of any length, so nothing else can.
fn of_csv(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn is_too_long(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<RowTooLong>())
}

/// The first line with its line break, as far as [`ROW_LIMIT`].
fn first_line(text: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    text.take(ROW_LIMIT as u64).read_until(b'\n', &mut line)?;
    Ok(line)
}

/// The separator that spreadsheets announce as `sep=;` on a line of its own; what was written when it cannot be one.
fn declared_separator(line: &[u8]) -> Option<Result<u8, String>> {
    let line = line.trim_ascii_end();
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    let (key, written) = line.split_at_checked(4)?;
    if !key.eq_ignore_ascii_case(b"sep=") {
        return None;
    }
    Some(match written {
        // A tab at the end of the line has been trimmed away.
        [] => Ok(b'\t'),
        [separator] if separator.is_ascii_punctuation() && *separator != b'"' => Ok(*separator),
        _ => Err(String::from_utf8_lossy(written).into_owned()),
    })
}

/// The separator there is most of in the first line, outside quotation marks; a comma when there is none.
fn likely_separator(line: &[u8]) -> u8 {
    let mut counts = SEPARATORS.map(|separator| (0_usize, separator));
    let mut quoted = false;
    for &byte in line {
        quoted ^= byte == b'"';
        for (count, separator) in &mut counts {
            *count += usize::from(!quoted && byte == *separator);
        }
    }
    let most = counts.iter().map(|&(count, _)| count).max().unwrap_or(0);
    counts.iter().find(|&&(count, _)| count == most).map_or(b',', |&(_, separator)| separator)
}
