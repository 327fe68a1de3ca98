//! One row of a table: cells in, an organisation's response out, or everything that is wrong with the row.

use std::collections::{BTreeSet, HashMap};

use ansvar_model::{ChoiceSet, Question, QuestionKind, Reply, Response};

use super::columns::{Column, Columns};
use super::words::Words;
use crate::message;
use crate::problem::Complaint;
use crate::suggest::nearest;

/// What separates the answers to a question that takes several.
const BETWEEN: char = '|';

/// The most organisations that are remembered, to find one that is there twice: memory must not grow without end.
pub(super) const REMEMBERED: usize = 1 << 16;

/// Something wrong in a column, counted from 0.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) column: usize,
    pub(super) complaint: Complaint,
}

/// What came of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowEnd {
    /// Every cell was empty: it is no organisation.
    Empty,
    /// Something was wrong with it: it is set aside.
    SetAside,
    /// It can be counted.
    Sound,
}

/// Reads rows, one after another, into the same space.
#[derive(Debug)]
pub(super) struct RowReader {
    columns: Columns,
    words: Words,
    /// The response of the row being read.
    pub(super) response: Response,
    /// What is wrong with it, in the order of its columns.
    pub(super) faults: Vec<Fault>,
    /// How many faults there are that no text was made for.
    pub(super) unsaid: u64,
    /// Columns without a name that have been told of.
    told: BTreeSet<usize>,
    /// A column without a name that this row is the first to use.
    pub(super) nameless: Vec<Fault>,
    organisation: String,
    empty: bool,
    wants_texts: bool,
    seen: HashMap<Box<str>, u64>,
    /// Whether there are more organisations than are remembered.
    pub(super) forgot: bool,
}

impl RowReader {
    /// A reader of rows below these columns.
    pub(super) fn new(columns: Columns) -> Self {
        Self {
            columns,
            words: Words::of_survey(),
            response: Response::default(),
            faults: Vec::new(),
            unsaid: 0,
            told: BTreeSet::new(),
            nameless: Vec::new(),
            organisation: String::new(),
            empty: true,
            wants_texts: true,
            seen: HashMap::new(),
            forgot: false,
        }
    }

    /// The columns.
    pub(super) const fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Whether nothing has been found in the row yet.
    pub(super) const fn is_empty(&self) -> bool {
        self.empty
    }

    /// Begins a row. Texts of faults are made only if they are wanted.
    pub(super) fn begin(&mut self, wants_texts: bool) {
        self.response.clear();
        self.faults.clear();
        self.nameless.clear();
        self.organisation.clear();
        (self.unsaid, self.empty, self.wants_texts) = (0, true, wants_texts);
    }

    /// Takes a cell of the row, its column counted from 0.
    pub(super) fn cell(&mut self, column: usize, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        self.empty = false;
        match self.columns.get(column) {
            Column::Organisation => self.organisation.push_str(text),
            Column::Question(place) => self.answer(column, place, text),
            Column::SetAside => {}
            Column::Unnamed => {
                if self.told.insert(column) {
                    self.nameless.push(Fault { column, complaint: message::unnamed_column() });
                }
            }
        }
    }

    /// Notes that something is wrong with the row.
    pub(super) fn fault(&mut self, column: usize, complaint: impl FnOnce() -> Complaint) {
        self.empty = false;
        if self.wants_texts {
            self.faults.push(Fault { column, complaint: complaint() });
        } else {
            self.unsaid += 1;
        }
    }

    /// Ends the row that stands at this line or row of the file.
    pub(super) fn end(&mut self, line: u64) -> RowEnd {
        if self.empty {
            return RowEnd::Empty;
        }
        if let Some(column) = self.columns.organisation() {
            self.identify(column);
        }
        if !self.faults.is_empty() || self.unsaid > 0 {
            return RowEnd::SetAside;
        }
        self.remember(line);
        RowEnd::Sound
    }

    fn identify(&mut self, column: usize) {
        if self.organisation.is_empty() {
            self.fault(column, message::no_organisation);
        } else if let Some(&first) = self.seen.get(self.organisation.as_str()) {
            let organisation = std::mem::take(&mut self.organisation);
            self.fault(column, || message::double_organisation(&organisation, first));
        }
    }

    fn remember(&mut self, line: u64) {
        if self.organisation.is_empty() {
        } else if self.seen.len() < REMEMBERED {
            self.seen.insert(self.organisation.as_str().into(), line);
        } else {
            self.forgot = true;
        }
    }

    fn answer(&mut self, column: usize, place: usize, text: &str) {
        let Some(question) = Question::ALL.get(place) else { return };
        if question.kind == QuestionKind::Free {
            self.response.set(place, Reply::Words);
            return;
        }
        let mut set = ChoiceSet::default();
        for part in text.split(BETWEEN).map(str::trim) {
            match self.words.find(place, part) {
                Some(choice) if set.contains(choice) => {
                    self.fault(column, || message::repeated_choice(part, question.id));
                }
                Some(choice) => set = set.with(choice),
                None => self.fault(column, || unknown_choice(question, part)),
            }
        }
        if question.kind == QuestionKind::Single && set.len() > 1 {
            self.fault(column, || message::several_choices(question.id, set.len()));
        } else if let Some(alone) = alone_among_others(question, set) {
            self.fault(column, || message::exclusive_choice(alone, question.id));
        }
        self.response.set(place, Reply::Chosen(set));
    }
}

fn unknown_choice(question: &Question, written: &str) -> Complaint {
    if written.is_empty() {
        return message::empty_choice(question.id);
    }
    let ids = || question.choices.iter().map(|choice| choice.id);
    message::unknown_choice(written, question.id, nearest(written, ids()), ids())
}

/// A choice that excludes every other, where there are others.
fn alone_among_others(question: &Question, set: ChoiceSet) -> Option<&'static str> {
    let chosen = || set.iter().filter_map(|choice| question.choices.get(choice));
    chosen().find(|choice| choice.exclusive).filter(|_| set.len() > 1).map(|choice| choice.id)
}
