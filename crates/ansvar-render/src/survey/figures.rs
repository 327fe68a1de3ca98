//! The national figures as a page: section by section, with notes, and at the end where the report contradicts itself.

use ansvar_assess::{Counted, DISCREPANCIES, Discrepancy, NationalFigure, Quality, national_figures};

use super::words;
use crate::page::{Block, Cell, Column, ColumnKind, Grid, Page};
use crate::texts::{Text, Texts};

/// The page.
pub(super) fn page(texts: &Texts) -> Page {
    let figures: Vec<&NationalFigure> = national_figures().collect();
    let mut blocks =
        vec![Block::Text(texts.label(Text::SurveySelfReported)), Block::Text(texts.label(Text::SurveyBySize))];
    for section in figures.chunk_by(|one, other| words::section(one.question) == words::section(other.question)) {
        let name = section.first().map_or("", |figure| words::section(figure.question));
        blocks.push(Block::Heading(words::heading(name, texts)));
        blocks.push(Block::Grid(grid(section, texts)));
        let mut notes: Vec<(String, String)> = section.iter().filter_map(|figure| note(figure, texts)).collect();
        notes.dedup();
        if !notes.is_empty() {
            blocks.push(Block::Text(texts.label(Text::SurveyNotes)));
            blocks.push(Block::Notes(notes));
        }
    }
    blocks.push(Block::Heading(texts.label(Text::SurveyDiscrepancies)));
    blocks.push(Block::Notes(discrepancies(texts)));
    blocks.push(Block::Heading(texts.say(Text::SurveyFigureCount, &[("count", figures.len().into())])));
    blocks.push(Block::Notes(qualities(&figures, texts)));
    Page { title: texts.label(Text::SurveyFigures), blocks }
}

fn grid(figures: &[&NationalFigure], texts: &Texts) -> Grid {
    let head = |text, kind| Column::new(texts.label(text), kind);
    Grid {
        columns: vec![
            head(Text::SurveyQuestion, ColumnKind::Word),
            head(Text::SurveyCounted, ColumnKind::Text),
            Column::new("n", ColumnKind::Number),
            Column::new("N", ColumnKind::Number),
            head(Text::SurveyPrinted, ColumnKind::Text),
            head(Text::SurveyComputed, ColumnKind::Number),
            head(Text::SurveyQuality, ColumnKind::Word),
        ],
        rows: figures.iter().map(|figure| row(figure, texts)).collect(),
    }
}

fn row(figure: &NationalFigure, texts: &Texts) -> Vec<Cell> {
    let language = texts.language();
    vec![
        figure.question.into(),
        words::counted(figure.question, figure.counted, texts).into(),
        words::count(figure.count).into(),
        figure.base.map_or_else(String::new, |base| base.to_string()).into(),
        words::printed(figure.printed, language).into(),
        words::computed(figure, language).into(),
        figure.quality.name(language).into(),
    ]
}

/// A figure's note, which names the choice where there is one.
fn note(figure: &NationalFigure, texts: &Texts) -> Option<(String, String)> {
    let note = figure.note?.get(texts.language());
    let text = match figure.counted {
        Counted::Choice(_) | Counted::AnyOf(_) => {
            format!("{}: {note}", words::counted(figure.question, figure.counted, texts))
        }
        Counted::AllBut(_) | Counted::Rest | Counted::Unplaced | Counted::Described(_) => note.to_owned(),
    };
    Some((figure.question.to_owned(), text))
}

fn discrepancies(texts: &Texts) -> Vec<(String, String)> {
    let note = |found: &Discrepancy| (found.question.to_owned(), found.note.get(texts.language()).to_owned());
    DISCREPANCIES.iter().map(note).collect()
}

/// How many figures there are of each quality, and what each quality means.
fn qualities(figures: &[&NationalFigure], texts: &Texts) -> Vec<(String, String)> {
    let line = |quality: Quality| {
        let count = figures.iter().filter(|figure| figure.quality == quality).count();
        (format!("{count} {}", quality.name(texts.language())), texts.label(Text::of_quality(quality)))
    };
    Quality::ALL.into_iter().map(line).collect()
}
