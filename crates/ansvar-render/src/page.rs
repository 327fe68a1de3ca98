//! A page: headings, texts, tables and notes in one language, which each format only has to lay out.

mod markdown;
mod terminal;

use std::io::{self, Write};

use crate::format::Options;

/// What a reader sees, from top to bottom.
pub(crate) struct Page {
    /// The heading of the page.
    pub(crate) title: String,
    /// What stands below it.
    pub(crate) blocks: Vec<Block>,
}

/// One part of a page.
pub(crate) enum Block {
    /// A heading within the page.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A table.
    Grid(Grid),
    /// Notes: what each is about, and what it says.
    Notes(Vec<(String, String)>),
}

/// A table. Every row has as many cells as there are columns.
pub(crate) struct Grid {
    /// The columns.
    pub(crate) columns: Vec<Column>,
    /// The rows.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A column of a table.
pub(crate) struct Column {
    /// What stands above it.
    pub(crate) head: String,
    /// How it is laid out.
    pub(crate) kind: ColumnKind,
}

/// How a column is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnKind {
    /// Words that never wrap, such as ids.
    Word,
    /// Numbers: they never wrap and stand to the right.
    Number,
    /// Text, which may wrap.
    Text,
}

/// A cell: one or more lines.
pub(crate) struct Cell(pub(crate) Vec<String>);

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self(vec![text.into()])
    }
}

impl Column {
    pub(crate) fn new(head: impl Into<String>, kind: ColumnKind) -> Self {
        Self { head: head.into(), kind }
    }
}

impl Page {
    /// Writes the page for a person at a terminal.
    pub(crate) fn terminal(&self, options: &Options<'_>, out: &mut dyn Write) -> io::Result<()> {
        terminal::render(self, options, out)
    }

    /// Writes the page as Markdown.
    pub(crate) fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        markdown::render(self, out)
    }
}
