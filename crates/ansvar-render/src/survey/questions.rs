//! The questions as a page: section by section, each with its answers and when it is asked.

use ansvar_model::{Choice, Question, QuestionKind};

use super::words;
use crate::page::{Block, Cell, Column, ColumnKind, Grid, Page};
use crate::texts::{Text, Texts};

/// The page.
pub(super) fn page(texts: &Texts) -> Page {
    let mut blocks = vec![Block::Text(texts.label(Text::SurveyOwnWords))];
    for section in Question::ALL.chunk_by(|one, other| one.section() == other.section()) {
        let name = section.first().map_or("", Question::section);
        blocks.push(Block::Heading(words::heading(name, texts)));
        blocks.push(Block::Grid(grid(section, texts)));
    }
    blocks.push(Block::Heading(texts.say(Text::SurveyQuestionCount, &[("count", Question::ALL.len().into())])));
    Page { title: texts.label(Text::SurveyQuestions), blocks }
}

fn grid(questions: &[Question], texts: &Texts) -> Grid {
    let head = |text, kind| Column::new(texts.label(text), kind);
    Grid {
        columns: vec![
            head(Text::SurveyQuestion, ColumnKind::Word),
            head(Text::SurveyAsked, ColumnKind::Text),
            head(Text::SurveyAnswers, ColumnKind::Text),
        ],
        rows: questions.iter().map(|question| row(question, texts)).collect(),
    }
}

fn row(question: &Question, texts: &Texts) -> Vec<Cell> {
    vec![question.id.into(), Cell(asked(question, texts)), Cell(answers(question, texts))]
}

/// The question, and when it is asked.
fn asked(question: &Question, texts: &Texts) -> Vec<String> {
    let mut lines = vec![question.text.get(texts.language()).to_owned()];
    lines.extend(question.premise.map(|premise| {
        let args = [("question", premise.question.into()), ("choice", premise.choice.into())];
        format!("({})", texts.say(Text::SurveyAskedIf, &args))
    }));
    lines
}

/// How it is answered, and what may be answered.
fn answers(question: &Question, texts: &Texts) -> Vec<String> {
    let kind = match question.kind {
        QuestionKind::Single => Text::SurveySingle,
        QuestionKind::Multi => Text::SurveyMulti,
        QuestionKind::Free => Text::SurveyFree,
    };
    let mut lines = vec![texts.label(kind)];
    lines.extend(question.choices.iter().map(|choice| answer(choice, texts)));
    lines.extend(question.incomplete.then(|| format!("({})", texts.label(Text::SurveyIncomplete))));
    lines
}

/// A choice: its id, its text, and what is special about it.
fn answer(choice: &Choice, texts: &Texts) -> String {
    let marks = [
        (choice.exclusive, Text::SurveyExclusive),
        (choice.write_in, Text::SurveyWriteIn),
        (choice.proposed, Text::SurveyProposed),
    ];
    let marks: Vec<String> =
        marks.into_iter().filter(|(applies, _)| *applies).map(|(_, text)| texts.label(text)).collect();
    let marks = if marks.is_empty() { String::new() } else { format!(" ({})", marks.join("; ")) };
    format!("{}: {}{marks}", choice.id, choice.text.get(texts.language()))
}
