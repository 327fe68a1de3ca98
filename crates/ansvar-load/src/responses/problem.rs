//! Problems of a table or a folder of answers: where each stands, and the rest counted when there are too many.

use std::fmt;
use std::path::{Path, PathBuf};

use ansvar_model::{Bilingual, Language};

use crate::location::Location;
use crate::problem::{Complaint, Problem};
use crate::suggest::spell_out;

/// Where in a file a problem stands. Shown as `17:42` (line and column), as `Blad1!F17`, or as nothing.
///
/// ```
/// use ansvar_load::{Location, Place};
///
/// assert_eq!(Place::Text(Location { line: 17, column: 42 }).to_string(), "17:42");
/// assert_eq!(Place::Cell { sheet: "Blad1".into(), row: 17, column: 28 }.to_string(), "Blad1!AB17");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere in particular.
    File,
    /// At a line and column.
    Text(Location),
    /// In a cell of a workbook.
    Cell {
        /// The name of the sheet.
        sheet: Box<str>,
        /// The row, counted from 1.
        row: u32,
        /// The column, counted from 1.
        column: u32,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Text(place) => write!(f, "{}:{}", place.line, place.column),
            Self::Cell { sheet, row, column } => write!(f, "{}!{}{row}", spell_out(sheet), letters(*column)),
        }
    }
}

/// The letters of a spreadsheet's column, counted from 1: A to Z, AA and so on.
fn letters(column: u32) -> String {
    let (mut column, mut letters) = (column, Vec::new());
    while let Some(place) = column.checked_sub(1) {
        letters.push(b'A' + u8::try_from(place % 26).unwrap_or_default());
        column = place / 26;
    }
    letters.iter().rev().map(|&letter| char::from(letter)).collect()
}

/// Something wrong in a table or a folder of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableProblem {
    /// The file.
    pub file: PathBuf,
    /// Where in the file.
    pub place: Place,
    /// A stable name for this kind of problem, such as `unknown_column`.
    pub code: &'static str,
    /// What is wrong.
    pub message: Bilingual,
    /// What was expected, or what may have been meant.
    pub help: Option<Bilingual>,
}

impl TableProblem {
    /// All of it on one line: `svar.csv:17:42: what is wrong (what was expected)`.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let mut line = spell_out(&self.file.to_string_lossy());
        if self.place != Place::File {
            line.push_str(&format!(":{}", self.place));
        }
        line.push_str(&format!(": {}", self.message.in_language(language)));
        if let Some(help) = &self.help {
            line.push_str(&format!(" ({})", help.in_language(language)));
        }
        line
    }
}

/// Collects problems in the order they are met, up to a number; the rest are counted.
#[derive(Debug)]
pub(super) struct Log {
    most: usize,
    pub(super) kept: Vec<TableProblem>,
    pub(super) more: u64,
}

impl Log {
    /// No problems yet; at most so many are kept.
    pub(super) const fn keeping(most: usize) -> Self {
        Self { most, kept: Vec::new(), more: 0 }
    }

    /// Whether another problem would be kept. When not, its texts need not be made.
    pub(super) const fn has_room(&self) -> bool {
        self.kept.len() < self.most
    }

    /// Notes a problem; it is only counted when there is no room for it.
    pub(super) fn report(&mut self, file: &Path, place: impl FnOnce() -> Place, complaint: impl FnOnce() -> Complaint) {
        if self.has_room() {
            let Complaint { code, message, help } = complaint();
            self.kept.push(TableProblem { file: file.to_owned(), place: place(), code, message, help });
        } else {
            self.count(1);
        }
    }

    /// Notes a problem of a file that was read by itself.
    pub(super) fn take(&mut self, file: &Path, problem: Problem) {
        let Problem { code, location, message, help, .. } = problem;
        self.report(file, || Place::Text(location), || Complaint { code, message, help });
    }

    /// Counts problems that are not kept.
    pub(super) const fn count(&mut self, number: u64) {
        self.more = self.more.saturating_add(number);
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_lettered_as_spreadsheets_do() {
        let check = |column, expected| assert_eq!(letters(column), expected);
        check(1, "A");
        check(26, "Z");
        check(27, "AA");
        check(67, "BO");
        check(702, "ZZ");
        check(703, "AAA");
        check(16384, "XFD");
    }
}
