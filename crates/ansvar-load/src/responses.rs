//! Many organisations' answers, read one organisation at a time: from a folder of answers files, or from a table in CSV or
//! xlsx.
//!
//! What a file is, is told from its first bytes, not from its name. Memory does not grow with the number of rows.

mod archive;
mod columns;
mod csv;
mod encoding;
mod folder;
mod problem;
mod row;
#[cfg(test)]
mod tests;
mod window;
mod words;
mod workbook;

use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

use ansvar_model::{Bilingual, Question, Response};

pub use self::encoding::TextEncoding;
pub use self::problem::{Place, TableProblem};

use self::problem::Log;
use self::row::RowEnd;
use crate::error::LoadError;

/// What is done with each sound row: which questions there are, and what was answered.
type Take<'t> = &'t mut dyn FnMut(&[&'static Question], &Response);

/// How the input was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponsesForm {
    /// A folder with an answers file for each organisation.
    Folder {
        /// How many answers files it has.
        files: usize,
        /// How many other entries it has, which were passed over.
        passed_over: usize,
    },
    /// Text, a row on each line.
    Csv {
        /// How its characters are encoded.
        encoding: TextEncoding,
        /// What stands between the fields.
        separator: char,
    },
    /// A sheet of a workbook, `.xlsx`.
    Workbook {
        /// The sheet that was read: the first.
        sheet: String,
        /// How many sheets there are.
        sheets: usize,
    },
}

/// What came of reading many organisations' answers; the answers themselves have been handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponsesRead {
    /// How the input was written.
    pub form: ResponsesForm,
    /// The questions that the input can hold answers to, in the order of [`Question::ALL`].
    pub questions: Vec<&'static Question>,
    /// Rows or files that were handed on.
    pub counted: u64,
    /// Rows or files with something wrong, which were not handed on.
    pub set_aside: u64,
    /// Rows without anything in any cell, which are no organisations.
    pub empty: u64,
    /// What is wrong, in the order of the input, as much as was asked for.
    pub problems: Vec<TableProblem>,
    /// How many problems there are beside these.
    pub more_problems: u64,
    /// Whether reading ended before the input did, so that what was handed on is not the whole. The last problem
    /// says why, if it was kept.
    pub stopped: bool,
    /// Whether there were more organisations than are remembered, so that a later one may have been counted twice.
    pub doubles_unchecked: bool,
}

impl ResponsesRead {
    fn of(form: ResponsesForm, questions: Vec<&'static Question>) -> Self {
        Self {
            form,
            questions,
            counted: 0,
            set_aside: 0,
            empty: 0,
            problems: Vec::new(),
            more_problems: 0,
            stopped: false,
            doubles_unchecked: false,
        }
    }

    const fn count(&mut self, end: RowEnd) {
        let counter = match end {
            RowEnd::Empty => &mut self.empty,
            RowEnd::SetAside => &mut self.set_aside,
            RowEnd::Sound => &mut self.counted,
        };
        *counter += 1;
    }

    fn end(self, log: Log, stopped: bool) -> Self {
        Self { problems: log.kept, more_problems: log.more, stopped, ..self }
    }
}

/// Reads the answers of many organisations and hands each organisation on, with the questions that the input can answer.
///
/// A folder has an answers file for each organisation (`.yaml`, `.yml`, `.json`). A file is a table, in CSV or xlsx:
/// the first row has the headings: question ids such as `2.1-q1`, and `organisation` where the rows say who answered.
/// Each row below is one organisation. An empty cell is no answer; several choices stand with `|` between them. Choices
/// are written as their ids, or as their texts in Swedish or English. A row or file with anything wrong in it
/// is set aside whole: a half counted organisation would tell two stories. Columns that are no questions are left out. At most
/// `most_problems` problems are kept, and the others counted.
///
/// Of the organisations the first 65 536 are remembered, to find one that is there twice.
///
/// # Errors
/// [`LoadError`] when the input cannot be read, or is neither a folder nor a table.
///
/// # Example
/// ```
/// use ansvar_load::read_responses;
///
/// let file = tempfile::NamedTempFile::new()?;
/// std::fs::write(&file, "organisation;2.2-q1\nExempels kommun;ja\nNyby;kanske\n")?;
/// let mut policies = 0;
/// let read = read_responses(file.path(), 100, &mut |_, response| policies += usize::from(!response.is_silent())).unwrap();
/// assert_eq!((policies, read.counted, read.set_aside), (1, 1, 1));
/// assert_eq!(read.problems[0].place.to_string(), "3:6");
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn read_responses(
    path: &Path,
    most_problems: usize,
    take: &mut dyn FnMut(&[&'static Question], &Response),
) -> Result<ResponsesRead, LoadError> {
    let unreadable = |source| LoadError::Unreadable { path: path.to_owned(), source };
    if path.is_dir() {
        return folder::read(path, Log::keeping(most_problems), take);
    }
    let (file, kind) = open(path)?;
    let log = Log::keeping(most_problems);
    match kind {
        FileKind::Text => csv::read(path, file, log, take).map_err(unreadable),
        FileKind::Archive => workbook::read(path, file, log, take),
        FileKind::OldWorkbook => Err(LoadError::Workbook {
            path: path.to_owned(),
            reason: Bilingual::new(
                "den är gammal eller krypterad; spara den som .xlsx utan lösenord, eller som CSV",
                "it is an old or an encrypted workbook; save it as .xlsx without a password, or as CSV",
            ),
        }),
    }
}

/// What a file is by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FileKind {
    Text,
    /// A zip archive, which `.xlsx` is.
    Archive,
    /// A compound file, which `.xls` and encrypted workbooks are.
    OldWorkbook,
}

fn open(path: &Path) -> Result<(File, FileKind), LoadError> {
    let unreadable = |source| LoadError::Unreadable { path: path.to_owned(), source };
    let mut file = File::open(path).map_err(unreadable)?;
    // The file is read twice, which a pipe does not allow.
    if !file.metadata().map_err(unreadable)?.is_file() {
        return Err(LoadError::NoFile { path: path.to_owned() });
    }
    let mut first = Vec::with_capacity(4);
    Read::by_ref(&mut file).take(4).read_to_end(&mut first).map_err(unreadable)?;
    file.rewind().map_err(unreadable)?;
    let kind = match first.as_slice() {
        b"PK\x03\x04" | b"PK\x05\x06" => FileKind::Archive,
        [0xd0, 0xcf, 0x11, 0xe0] => FileKind::OldWorkbook,
        _ => FileKind::Text,
    };
    Ok((file, kind))
}
