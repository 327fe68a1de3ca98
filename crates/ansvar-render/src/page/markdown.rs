//! A page as Markdown: headings, paragraphs, pipe tables and lists.

use std::io::{self, Write};

use super::{Block, Cell, ColumnKind, Grid, Page};
use crate::markdown::escape;

pub(super) fn render(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    writeln!(out, "# {}", escape(&page.title))?;
    for block in &page.blocks {
        writeln!(out)?;
        match block {
            Block::Heading(heading) => writeln!(out, "## {}", escape(heading))?,
            Block::Text(text) => writeln!(out, "{}", escape(text))?,
            Block::Grid(grid) => table(grid, &mut out)?,
            Block::Notes(notes) => {
                for (about, note) in notes {
                    writeln!(out, "- {}: {}", escape(about), escape(note))?;
                }
            }
        }
    }
    out.flush()
}

fn table(grid: &Grid, out: &mut dyn Write) -> io::Result<()> {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    writeln!(out, "{}", row(grid.columns.iter().map(|column| escape(&column.head)).collect()))?;
    let rule = |kind| if kind == ColumnKind::Number { "---:" } else { "---" }.to_owned();
    writeln!(out, "{}", row(grid.columns.iter().map(|column| rule(column.kind)).collect()))?;
    for cells in &grid.rows {
        writeln!(out, "{}", row(cells.iter().map(cell).collect()))?;
    }
    Ok(())
}

fn cell(cell: &Cell) -> String {
    let lines: Vec<String> = cell.0.iter().map(|line| escape(line)).collect();
    lines.join("<br>")
}
