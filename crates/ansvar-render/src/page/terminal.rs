//! A page at a terminal: tables without borders, wrapped to the width of the window.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table};

use super::{Block, ColumnKind, Grid, Page};
use crate::format::Options;
use crate::terminal::{BOLD, DIM, PLAIN, Sheet};
use crate::visible::visible;

/// How far tables and notes stand from the edge.
const INDENT: usize = 2;

pub(super) fn render(page: &Page, options: &Options, out: &mut dyn Write) -> io::Result<()> {
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
            Block::Grid(grid) => {
                let lines = lay_out(grid, sheet.width().map(|width| width - INDENT));
                lines.iter().try_for_each(|line| sheet.line(INDENT, line))?;
            }
            Block::Notes(notes) => {
                for (about, note) in notes {
                    sheet.lead(&[(PLAIN, "  "), (DIM, about), (PLAIN, "  ")], PLAIN, note)?;
                }
            }
        }
    }
    out.flush()
}

/// The lines of a table.
fn lay_out(grid: &Grid, width: Option<usize>) -> Vec<String> {
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
        laid.set_padding((0, 2));
        if column.kind != ColumnKind::Text {
            laid.set_constraint(ColumnConstraint::ContentWidth);
        }
        if column.kind == ColumnKind::Number {
            laid.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}
