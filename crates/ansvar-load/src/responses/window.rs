//! A window over the text being read: the row at hand is kept as it stands in the file, to say where in it a cell is,
//! and a row that does not end is stopped before it fills the memory.

use std::io::{self, Read};

use crate::location::Location;

/// The longest row that is read: 1 MiB.
pub(super) const ROW_LIMIT: usize = 1 << 20;

/// How much is gathered before what lies behind is let go.
const SLACK: usize = 1 << 16;

/// A reader that remembers what it has read since a place that moves forward.
#[derive(Debug)]
pub(super) struct Window<R> {
    inner: R,
    kept: Vec<u8>,
    /// The place in the text of the first byte that is kept.
    start: u64,
}

/// A row is longer than [`ROW_LIMIT`].
#[derive(Debug, thiserror::Error)]
#[error("a row is too long")]
pub(super) struct RowTooLong;

impl<R: Read> Read for Window<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.kept.len() > ROW_LIMIT + 2 * SLACK {
            return Err(io::Error::other(RowTooLong));
        }
        let read = self.inner.read(buffer)?;
        self.kept.extend_from_slice(buffer.get(..read).unwrap_or_default());
        Ok(read)
    }
}

impl<R> Window<R> {
    /// A window at the beginning of a text.
    pub(super) const fn over(inner: R) -> Self {
        Self { inner, kept: Vec::new(), start: 0 }
    }

    /// Lets go of what lies before a place in the text. Costs nothing most of the time.
    pub(super) fn forget_before(&mut self, place: u64) {
        let behind = usize::try_from(place.saturating_sub(self.start)).unwrap_or(usize::MAX).min(self.kept.len());
        if behind > SLACK {
            self.kept.drain(..behind);
            self.start += behind as u64;
        }
    }

    /// Where a field of a row stands, counted from 0. The row begins at a place in the text, which is on a line; line
    /// breaks before its first character belong to the rows above.
    ///
    /// A field past the last stands where the row ends. Linear in the row.
    pub(super) fn locate(&self, row: u64, line: u64, field: usize, separator: u8) -> Location {
        let from = usize::try_from(row.saturating_sub(self.start)).unwrap_or(usize::MAX);
        let bytes = self.kept.get(from..).unwrap_or_default();
        let mut place = Location { line: usize::try_from(line).unwrap_or(usize::MAX), column: 1 };
        let (mut state, mut before, mut begun) = (State::Start, field, false);
        for &byte in bytes {
            let line_break = matches!(byte, b'\r' | b'\n');
            if begun || !line_break {
                if before == 0 || (line_break && state != State::Quoted) {
                    break;
                }
                begun = true;
                state = state.after(byte, separator);
                before -= usize::from(state == State::Start);
            }
            if byte == b'\n' {
                place = Location { line: place.line.saturating_add(1), column: 1 };
            } else if byte != b'\r' && byte & 0b1100_0000 != 0b1000_0000 {
                place.column += 1;
            }
        }
        place
    }
}

/// Where one is in a row: what RFC 4180 makes of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Where a field begins.
    Start,
    /// In a field, or in what follows its closing mark.
    Plain,
    /// Between the marks.
    Quoted,
    /// After a mark that closes the field, or is the first of two that stand for one.
    Mark,
}

impl State {
    const fn after(self, byte: u8, separator: u8) -> Self {
        match (self, byte) {
            (Self::Start | Self::Mark, b'"') => Self::Quoted,
            (Self::Quoted, b'"') => Self::Mark,
            (Self::Quoted, _) => Self::Quoted,
            (_, byte) if byte == separator => Self::Start,
            _ => Self::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::Window;
    use crate::location::{LineStarts, Location};

    fn window(text: &str) -> Window<&[u8]> {
        let mut window = Window::over(text.as_bytes());
        window.read_to_end(&mut Vec::new()).expect("from memory");
        window
    }

    #[test]
    fn fields_are_found_behind_quotes_and_line_breaks() {
        let check = |text: &str, field, line, column| {
            assert_eq!(window(text).locate(0, 1, field, b';'), Location { line, column }, "{text:?} {field}");
        };
        check("a;b;c", 0, 1, 1);
        check("a;b;c", 2, 1, 5);
        check("å;ä;ö\r\nnext", 2, 1, 5);
        check("a;b\nc;d", 5, 1, 4);
        check("\r\n\na;b", 1, 3, 3);
        check("\"a;\"\"b\nc\";d", 1, 2, 4);
        check("a\"b;c\";d", 2, 1, 8);
        check("", 3, 1, 1);
    }

    #[test]
    fn what_lies_behind_is_let_go() {
        let text = "x".repeat(300_000) + "\na;b\n";
        let mut window = window(&text);
        window.forget_before(300_001);
        assert!(window.kept.len() < 10);
        assert_eq!(window.locate(300_001, 2, 1, b';'), Location { line: 2, column: 3 });
    }

    proptest! {
        #[test]
        fn every_field_stands_where_it_is_found(rows in prop::collection::vec(prop::collection::vec("[aå\";\n ]{0,4}", 2..5), 1..5)) {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
            rows.iter().for_each(|row| writer.write_record(row).expect("to memory"));
            let text = String::from_utf8(writer.into_inner().expect("to memory")).expect("UTF-8");
            let (window, lines) = (window(&text), LineStarts::of(&text));
            let mut reader =
                csv::ReaderBuilder::new().delimiter(b';').flexible(true).has_headers(false).from_reader(text.as_bytes());
            let mut record = csv::StringRecord::new();
            while reader.read_record(&mut record).expect("sound") {
                let start = record.position().expect("read from a text").clone();
                for (at, field) in record.iter().enumerate() {
                    let found = window.locate(start.byte(), start.line(), at, b';');
                    let quoted = format!("\"{}\"", field.replace('"', "\"\""));
                    let stands = |(byte, _): (usize, char)| {
                        let here = text.get(byte..).unwrap_or_default();
                        lines.locate(&text, byte) == found && (here.starts_with(field) || here.starts_with(&quoted))
                    };
                    prop_assert!(text.char_indices().any(stands), "{text:?} {at} {found:?}");
                }
            }
        }
    }
}
