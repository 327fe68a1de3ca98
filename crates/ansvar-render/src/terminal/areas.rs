//! The areas at a glance: a table where it fits, two lines an area where it does not.

use std::io;

use anstyle::{AnsiColor, Style};
use ansvar_assess::AreaStatus;
use textwrap::core::display_width;

use super::sheet::{Sheet, left, right};
use super::{BOLD, DIM, PLAIN};
use crate::texts::{Text, Texts};
use crate::view::{AreaRow, View};

/// The least width of the last column.
const LAST: usize = 24;

/// Writes the table.
pub(super) fn render(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    super::heading(sheet, Text::Areas, texts)?;
    let table = Table::of(view, texts);
    if sheet.width().is_some_and(|width| width < table.width() + LAST) {
        view.areas.iter().try_for_each(|row| narrow(sheet, row))?;
        return note(sheet, texts);
    }
    let heads = &table.heads;
    sheet.columns(&table.cells([&heads[0], &heads[1], &heads[2], &heads[3], &heads[4]], DIM, DIM), &heads[5])?;
    for row in &view.areas {
        let number = row.number.to_string();
        let cells =
            table.cells([&number, row.name, &row.state, &row.checks, &row.findings], PLAIN, status_style(row.status));
        sheet.columns(&cells, &row.missing)?;
    }
    note(sheet, texts)
}

/// What the words of the status column mean.
fn note(sheet: &mut Sheet<'_>, texts: &Texts) -> io::Result<()> {
    sheet.blank()?;
    sheet.text(0, DIM, &texts.label(Text::AreasNote))
}

/// The heads of the columns and the widths of all but the last.
struct Table {
    heads: [String; 6],
    widths: [usize; 5],
}

impl Table {
    fn of(view: &View, texts: &Texts) -> Self {
        let heads = [
            Text::AreasNumber,
            Text::AreasName,
            Text::AreasStatus,
            Text::AreasChecks,
            Text::AreasFindings,
            Text::AreasMissing,
        ]
        .map(|head| texts.label(head));
        let mut widths = [0; 5];
        for (width, head) in widths.iter_mut().zip(&heads) {
            *width = display_width(head);
        }
        for row in &view.areas {
            let number = row.number.to_string();
            let cells = [&*number, row.name, &*row.state, &*row.checks, &*row.findings];
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = display_width(cell).max(*width);
            }
        }
        Self { heads, widths }
    }

    /// The columns before the last, with two spaces after each.
    fn width(&self) -> usize {
        self.widths.iter().map(|width| width + 2).sum()
    }

    fn cells(&self, cells: [&str; 5], style: Style, state: Style) -> Vec<(Style, String)> {
        let [number, name, status, checks, findings] = cells;
        let [number_width, name_width, status_width, checks_width, findings_width] = self.widths;
        vec![
            (style, right(number, number_width) + "  "),
            (style, left(name, name_width) + "  "),
            (state, left(status, status_width) + "  "),
            (style, right(checks, checks_width) + "  "),
            (style, right(findings, findings_width) + "  "),
        ]
    }
}

fn narrow(sheet: &mut Sheet<'_>, row: &AreaRow) -> io::Result<()> {
    let number = right(&row.number.to_string(), 2) + "  ";
    sheet.lead(&[(PLAIN, &number)], BOLD, row.name)?;
    let state = format!("    {}", row.state);
    if row.status == AreaStatus::NotAssessed {
        sheet.lead(&[(status_style(row.status), &state)], PLAIN, "")?;
    } else {
        let figures = format!("{} · {}", row.checks_said, row.findings_said);
        sheet.lead(&[(status_style(row.status), &state), (PLAIN, " · ")], PLAIN, &figures)?;
    }
    if row.missing.is_empty() { Ok(()) } else { sheet.text(4, DIM, &row.missing_said) }
}

fn status_style(status: AreaStatus) -> Style {
    match status {
        AreaStatus::Met => AnsiColor::Green.on_default(),
        AreaStatus::Gap => AnsiColor::Red.on_default(),
        AreaStatus::Partial => AnsiColor::Yellow.on_default(),
        AreaStatus::NotAssessed => DIM,
    }
}
