//! A page at a terminal: tables without borders, wrapped to the width of the window.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table};

use super::{Block, Cell, ColumnKind, Grid, Page};
use crate::format::Options;
use crate::terminal::{BOLD, DIM, PLAIN, Sheet};
use crate::visible::visible;

/// How far tables and notes stand from the edge.
const INDENT: usize = 2;

/// The space after a column.
const GAP: u16 = 2;

/// The least width of a column with text.
const LEAST_TEXT: usize = 16;

pub(super) fn render(page: &Page, options: &Options<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    let sheet = &mut Sheet::new(&mut out, options);
    sheet.text(0, BOLD, &page.title)?;
    for block in &page.blocks {
        match block {
            Block::Heading(heading) => {
                sheet.blank()?;
                sheet.heading(BOLD, heading)?;
            }
            Block::Text(text) => sheet.text(0, PLAIN, text)?,
            Block::Grid(grid) => table(grid, sheet)?,
            Block::Notes(notes) => {
                for (about, note) in notes {
                    sheet.lead(&[(PLAIN, "  "), (DIM, about), (PLAIN, "  ")], PLAIN, note)?;
                }
            }
        }
    }
    out.flush()
}

/// Writes a table: columns beside each other where they fit, else row by row.
fn table(grid: &Grid, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let width = sheet.width().map(|width| width.saturating_sub(INDENT));
    let table = lay_out(grid, width);
    if width.is_some_and(|width| width < least_width(grid, &table)) {
        return grid.rows.iter().try_for_each(|row| stacked(grid, row, sheet));
    }
    table.lines().try_for_each(|line| sheet.line(INDENT, line.trim_end()))
}

/// The least width at which a table can be read.
fn least_width(grid: &Grid, table: &Table) -> usize {
    let widths = grid.columns.iter().zip(table.column_max_content_widths()).map(|(column, widest)| {
        let widest = usize::from(widest);
        usize::from(GAP) + if column.kind == ColumnKind::Text { widest.min(LEAST_TEXT) } else { widest }
    });
    widths.sum()
}

/// A row on lines of its own, each cell after the head of its column.
fn stacked(grid: &Grid, row: &[Cell], sheet: &mut Sheet<'_>) -> io::Result<()> {
    for (place, (column, cell)) in grid.columns.iter().zip(row).enumerate() {
        for line in cell.0.iter().filter(|line| !line.is_empty()) {
            if place == 0 {
                sheet.text(INDENT, BOLD, line)?;
            } else {
                sheet.lead(&[(PLAIN, "    "), (DIM, &column.head), (PLAIN, "  ")], PLAIN, line)?;
            }
        }
    }
    Ok(())
}

/// The table, laid out for a width.
fn lay_out(grid: &Grid, width: Option<usize>) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    let width = width.and_then(|width| u16::try_from(width).ok());
    table.set_content_arrangement(width.map_or(ContentArrangement::Disabled, |_| ContentArrangement::Dynamic));
    if let Some(width) = width {
        table.set_width(width);
    }
    table.set_header(grid.columns.iter().map(|column| visible(&column.head).into_owned()));
    for row in &grid.rows {
        table.add_row(row.iter().map(|cell| {
            let lines: Vec<_> = cell.0.iter().map(|line| visible(line)).collect();
            lines.join("\n")
        }));
    }
    for (column, laid) in grid.columns.iter().zip(table.column_iter_mut()) {
        laid.set_padding((0, GAP));
        if column.kind != ColumnKind::Text {
            laid.set_constraint(ColumnConstraint::ContentWidth);
        }
        if column.kind == ColumnKind::Number {
            laid.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}
