//! One sheet of the workbook: rows from the top down, in a few styles. Text is written as text, never as a formula.

use ansvar_assess::AreaStatus;
use ansvar_model::{Language, Severity};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet, XlsxError};

use crate::visible::visible;

/// The most characters that a cell holds.
const LONGEST: usize = 32_767;

/// The height of a line of text, and of the highest row there may be, in points.
const LINE: u32 = 15;
const HIGHEST: u32 = 405;

/// The paper of the workbook's pages: A4, as the format numbers it.
const A4: u8 = 9;

/// The most links that a sheet may hold: a workbook with more is taken for a broken one.
const MOST_LINKS: u32 = 65_530;

/// The rows that a sheet has.
const ROWS: u32 = 1_048_576;

/// The styles of the workbook.
pub(super) struct Styles {
    heading: Format,
    head: Format,
    text: Format,
    line: Format,
}

impl Styles {
    pub(super) fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            heading: Format::new().set_bold().set_font_size(16),
            head: Format::new()
                .set_bold()
                .set_background_color(Color::RGB(0x00E7_ECEF))
                .set_border_bottom(FormatBorder::Thin)
                .set_text_wrap()
                .set_align(FormatAlign::Top),
            line: Format::new(),
            text,
        }
    }

    fn of_severity(&self, severity: Severity) -> Format {
        let colour = match severity {
            Severity::Critical => 0x00F4_C7C3,
            Severity::High => 0x00FB_E0CC,
            Severity::Medium => 0x00FF_F2CC,
            Severity::Low => 0x00E2_EAF4,
        };
        self.text.clone().set_background_color(Color::RGB(colour))
    }

    fn of_status(&self, status: AreaStatus) -> Format {
        let colour = match status {
            AreaStatus::Met => 0x00D5_E8D4,
            AreaStatus::Gap => 0x00F4_C7C3,
            AreaStatus::Partial => 0x00FF_F2CC,
            AreaStatus::NotAssessed => 0x00EE_EEEE,
        };
        self.text.clone().set_background_color(Color::RGB(colour))
    }
}

/// What stands in a cell.
pub(super) enum Cell<'c> {
    /// Text, wrapped.
    Text(&'c str),
    /// A whole number.
    Number(u32),
    /// A severity, by colour and word.
    Severity(Severity, Language),
    /// The status of an area, by colour and by sign and word.
    Status(AreaStatus, &'c str),
    /// A reference to a source document: text, number of the document, sheet that lists the documents.
    Source(&'c str, &'c str, &'c str),
}

impl<'c> Cell<'c> {
    /// What is wrapped in it, if anything.
    const fn text(&self) -> &'c str {
        match self {
            Self::Text(text) | Self::Status(_, text) | Self::Source(text, ..) => text,
            Self::Number(_) | Self::Severity(..) => "",
        }
    }
}

/// A sheet being filled.
pub(super) struct Sheet<'b> {
    sheet: &'b mut Worksheet,
    styles: &'b Styles,
    row: u32,
    /// How many links there may still be.
    links_left: u32,
    /// How many characters each column takes.
    widths: Vec<u16>,
    /// The row of the heads, when they are written, and the number of columns.
    head: Option<(u32, u16)>,
}

impl<'b> Sheet<'b> {
    /// A new sheet with columns of so many characters.
    pub(super) fn new(
        book: &'b mut Workbook,
        name: &str,
        styles: &'b Styles,
        widths: &[u16],
    ) -> Result<Self, XlsxError> {
        let sheet = book.add_worksheet();
        sheet.set_name(name)?.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        for (column, &width) in (0..).zip(widths) {
            sheet.set_column_width(column, width)?;
        }
        Ok(Self { sheet, styles, row: 0, links_left: MOST_LINKS, widths: widths.to_vec(), head: None })
    }

    /// A title.
    pub(super) fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 0, cut(text), &self.styles.heading)?;
        self.row += 1;
        Ok(())
    }

    /// A line of text that may run over the columns.
    pub(super) fn line(&mut self, text: &str) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 0, cut(text), &self.styles.line)?;
        self.row += 1;
        Ok(())
    }

    /// Whether there is room for one row more, and no other.
    pub(super) const fn is_nearly_full(&self) -> bool {
        self.row + 1 >= ROWS
    }

    /// An empty row.
    pub(super) const fn blank(&mut self) {
        self.row += 1;
    }

    /// The heads of the columns; they stay in sight, and are printed on every page.
    pub(super) fn head(&mut self, heads: &[String]) -> Result<(), XlsxError> {
        let mut columns: u16 = 0;
        for head in heads {
            self.sheet.write_string_with_format(self.row, columns, cut(head), &self.styles.head)?;
            columns += 1;
        }
        self.head = Some((self.row, columns));
        self.sheet.set_repeat_rows(self.row, self.row)?;
        self.row += 1;
        self.sheet.set_freeze_panes(self.row, 0)?;
        Ok(())
    }

    /// A row of cells, as high as the longest of its texts needs: not every program finds that out by itself.
    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), XlsxError> {
        let lines = cells.iter().zip(&self.widths).map(|(cell, &width)| lines(cell.text(), width)).max();
        for (column, cell) in (0..).zip(cells) {
            self.cell(column, cell)?;
        }
        self.sheet.set_row_height(self.row, (lines.unwrap_or(1) * LINE).min(HIGHEST))?;
        self.row += 1;
        Ok(())
    }

    fn cell(&mut self, column: u16, cell: &Cell<'_>) -> Result<(), XlsxError> {
        let (row, styles) = (self.row, self.styles);
        match *cell {
            Cell::Text("") => {}
            Cell::Text(text) => {
                self.sheet.write_string_with_format(row, column, cut(text), &styles.text)?;
            }
            Cell::Number(number) => {
                self.sheet.write_number_with_format(row, column, number, &styles.text)?;
            }
            Cell::Severity(severity, language) => {
                let style = styles.of_severity(severity);
                self.sheet.write_string_with_format(row, column, severity.name(language), &style)?;
            }
            Cell::Status(status, text) => {
                self.sheet.write_string_with_format(row, column, cut(text), &styles.of_status(status))?;
            }
            Cell::Source(text, document, sheet) => match document.parse::<u32>() {
                // The documents are numbered from 000 and stand below the heads.
                Ok(number) if number < 5 && self.links_left > 0 => {
                    self.links_left -= 1;
                    let link = Url::new(format!("internal:'{sheet}'!A{}", number + 2)).set_text(cut(text));
                    self.sheet.write_url_with_format(row, column, link, &styles.text)?;
                }
                _ => {
                    self.sheet.write_string_with_format(row, column, cut(text), &styles.text)?;
                }
            },
        }
        Ok(())
    }

    /// Lets the rows below the heads be filtered.
    pub(super) fn filter(&mut self) -> Result<(), XlsxError> {
        if let Some((head, columns)) = self.head {
            let last = self.row.saturating_sub(1).max(head);
            self.sheet.autofilter(head, 0, last, columns.saturating_sub(1))?;
        }
        Ok(())
    }
}

/// How many lines a text takes in a column of so many characters.
fn lines(text: &str, width: u16) -> u32 {
    let room = usize::from(width).saturating_sub(1).max(1);
    // Most texts are short: nothing has to be broken to see that they are one line.
    if text.len() <= room && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return 1;
    }
    u32::try_from(textwrap::wrap(&visible(text), room).len().max(1)).unwrap_or(HIGHEST)
}

/// A text on one line that fits a cell: what is too long ends in dots.
fn cut(text: &str) -> String {
    let text = visible(text);
    if text.chars().count() <= LONGEST {
        return text.into_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::Workbook;

    use super::{Cell, Sheet, Styles, lines};

    #[test]
    fn links_end_before_the_sheet_is_taken_for_broken() {
        let (mut book, styles) = (Workbook::new(), Styles::new());
        let mut sheet = Sheet::new(&mut book, "A", &styles, &[10]).unwrap();
        sheet.links_left = 2;
        let cell = || Cell::Source("003 §2.8", "003", "B");
        (0..4).for_each(|_| sheet.row(&[cell()]).unwrap());
        assert_eq!((sheet.links_left, sheet.row, sheet.is_nearly_full()), (0, 4, false));
        sheet.row = super::ROWS - 1;
        assert!(sheet.is_nearly_full());
        sheet.line("the last row of all").unwrap();
        assert!(sheet.line("one more").is_err());
    }

    #[test]
    fn a_text_takes_as_many_lines_as_its_column_makes_of_it() {
        for (text, expected) in
            [("", 1), ("short", 1), ("nine char", 1), ("ten  chars", 2), ("åäö", 1), ("ett två tre fyra", 2)]
        {
            assert_eq!(lines(text, 10), expected, "{text}");
        }
    }
}
