//! The first row of a table: which column is which question.

use ansvar_model::Question;

use super::row::Fault;
use crate::message;
use crate::suggest::nearest;

/// The name of the column that says which organisation a row is about.
pub(super) const ORGANISATION: &str = "organisation";

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Which organisation the row is about.
    Organisation,
    /// The answers to a question, given by its place in [`Question::ALL`].
    Question(usize),
    /// Something that is not counted, and has been told of.
    SetAside,
    /// Nothing, by its name: a heading without text.
    Unnamed,
}

/// The columns of a table.
#[derive(Debug)]
pub(super) struct Columns {
    columns: Vec<Column>,
}

impl Columns {
    /// Reads the headings; what is wrong with them comes with them.
    pub(super) fn read<'h>(headings: impl Iterator<Item = &'h str>) -> (Self, Vec<Fault>) {
        let (mut columns, mut faults) = (Vec::new(), Vec::new());
        for (at, heading) in headings.enumerate() {
            let (column, complaint) = column_of(heading.trim(), &columns);
            faults.extend(complaint.map(|complaint| Fault { column: at, complaint }));
            columns.push(column);
        }
        let read = Self { columns };
        faults.extend(read.missing_premises());
        (read, faults)
    }

    /// What stands in a column; past the last heading nothing has a name.
    pub(super) fn get(&self, at: usize) -> Column {
        self.columns.get(at).copied().unwrap_or(Column::Unnamed)
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Where the organisation is said, if it is.
    pub(super) fn organisation(&self) -> Option<usize> {
        self.columns.iter().position(|&column| column == Column::Organisation)
    }

    /// The questions that have a column, in the order of the question set.
    pub(super) fn questions(&self) -> Vec<&'static Question> {
        let has_column = |place: &usize| self.columns.contains(&Column::Question(*place));
        Question::ALL.iter().enumerate().filter(|(place, _)| has_column(place)).map(|(_, question)| question).collect()
    }

    /// Follow-ups whose premise has no column: nobody can have been asked them.
    fn missing_premises(&self) -> Vec<Fault> {
        let known = self.questions();
        let missing = |(at, column): (usize, &Column)| {
            let Column::Question(place) = *column else { return None };
            let question = Question::ALL.get(place)?;
            let premise = question.premise?;
            let there = known.iter().any(|known| known.id == premise.question);
            (!there).then(|| Fault { column: at, complaint: message::premise_without_column(question.id, premise) })
        };
        self.columns.iter().enumerate().filter_map(missing).collect()
    }
}

fn column_of(heading: &str, before: &[Column]) -> (Column, Option<crate::problem::Complaint>) {
    let place = || Question::ALL.iter().position(|question| question.id.eq_ignore_ascii_case(heading));
    let column = if heading.is_empty() {
        return (Column::Unnamed, None);
    } else if heading.eq_ignore_ascii_case(ORGANISATION) {
        Column::Organisation
    } else if let Some(place) = place() {
        Column::Question(place)
    } else {
        let known = Question::ALL.iter().map(|question| question.id).chain([ORGANISATION]);
        return (Column::SetAside, Some(message::unknown_column(heading, nearest(heading, known))));
    };
    if before.contains(&column) {
        return (Column::SetAside, Some(message::duplicate_column(heading)));
    }
    (column, None)
}
