//! Own answers beside the national figures: question, answer, and what the municipalities answered.

use std::io;

use super::sheet::Sheet;
use super::{BOLD, DIM, PLAIN, heading};
use crate::texts::{Text, Texts};
use crate::view::{AnswerRow, View};

/// Writes the answers, if there are any.
pub(super) fn render(sheet: &mut Sheet<'_>, view: &View, texts: &Texts) -> io::Result<()> {
    if view.answers.is_empty() {
        return Ok(());
    }
    heading(sheet, Text::Answers, texts)?;
    sheet.text(2, PLAIN, &texts.label(Text::AnswersNote))?;
    for area in &view.answers {
        sheet.blank()?;
        sheet.text(2, BOLD, &area.heading)?;
        sheet.text(2, DIM, &area.counts)?;
        area.rows.iter().try_for_each(|row| answer(sheet, row))?;
    }
    Ok(())
}

fn answer(sheet: &mut Sheet<'_>, row: &AnswerRow) -> io::Result<()> {
    sheet.lead(&[(DIM, &format!("  {:<8}", row.id))], PLAIN, row.question)?;
    row.answers.iter().try_for_each(|(answer, national)| {
        let national = national.as_deref().map(|national| (DIM, national));
        sheet.lead_with_aside(&[(PLAIN, "          ")], BOLD, answer, national)
    })
}
