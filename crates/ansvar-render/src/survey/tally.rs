//! Many organisations' answers as a page: who answered, question by question with the shares of 2015, and the areas.

pub(super) mod csv;
pub(super) mod wire;

use ansvar_assess::{AreaRow, Participation, QuestionRow, Share, SurveyTable};
use ansvar_model::{Choice, Question};

use super::words;
use crate::page::{Block, Cell, Column, ColumnKind, Grid, Page};
use crate::texts::{Text, Texts};

/// The page.
pub(super) fn page(table: &SurveyTable, texts: &Texts) -> Page {
    let mut blocks = vec![
        Block::Text(participation(table.participation, texts)),
        Block::Text(texts.label(Text::TallyBase)),
        Block::Text(texts.label(Text::TallyThenNote)),
        Block::Text(texts.label(Text::SurveySelfReported)),
    ];
    let missing = missing(table);
    if !missing.is_empty() {
        let args = [("count", missing.len().into()), ("questions", missing.join(", ").into())];
        blocks.push(Block::Text(texts.say(Text::TallyMissing, &args)));
    }
    for section in table.questions.chunk_by(|one, other| one.question.section() == other.question.section()) {
        let name = section.first().map_or("", |row| row.question.section());
        blocks.push(Block::Heading(words::heading(name, texts)));
        blocks.push(Block::Grid(questions(section, texts)));
    }
    blocks.push(Block::Heading(texts.label(Text::TallyAreas)));
    blocks.push(Block::Text(texts.label(Text::TallyAreasHow)));
    blocks.push(Block::Grid(areas(&table.areas, texts)));
    Page { title: texts.label(Text::TallyTitle), blocks }
}

/// The questions that the input could not answer.
fn missing(table: &SurveyTable) -> Vec<&'static str> {
    Question::ALL.iter().map(|question| question.id).filter(|id| table.question(id).is_none()).collect()
}

fn participation(found: Participation, texts: &Texts) -> String {
    let args = [
        ("all", found.organisations.into()),
        ("complete", found.complete.into()),
        ("partial", found.partial.into()),
        ("none", found.none.into()),
    ];
    texts.say(Text::TallyParticipation, &args)
}

fn questions(rows: &[QuestionRow], texts: &Texts) -> Grid {
    let head = |text, kind| Column::new(texts.label(text), kind);
    Grid {
        columns: vec![
            head(Text::SurveyQuestion, ColumnKind::Word),
            head(Text::SurveyAnswers, ColumnKind::Text),
            Column::new("n", ColumnKind::Number),
            head(Text::TallyShare, ColumnKind::Number),
            Column::new("2015", ColumnKind::Number),
            head(Text::TallyDifference, ColumnKind::Number),
        ],
        rows: rows.iter().flat_map(|row| question(row, texts)).collect(),
    }
}

/// The rows of a question: itself with its base, its choices, and choices that are counted together.
fn question(row: &QuestionRow, texts: &Texts) -> Vec<Vec<Cell>> {
    let text = vec![row.question.text.get(texts.language()).to_owned(), base(row, texts)];
    let empty = || Cell::from("");
    let mut rows = vec![vec![row.question.id.into(), Cell(text), empty(), empty(), empty(), empty()]];
    let counted = |text: String, count: u32, share: Option<Share>, then: Option<Share>| {
        let percent = |share: Share| words::percent(share.percent_tenths(), 1, texts.language());
        vec![
            empty(),
            text.into(),
            count.to_string().into(),
            share.map(percent).unwrap_or_default().into(),
            then.map(percent).unwrap_or_default().into(),
            share
                .zip(then)
                .map(|(now, then)| words::points(now.points_above(then), texts.language()))
                .unwrap_or_default()
                .into(),
        ]
    };
    for choice in &row.choices {
        let text = choice.choice.text.get(texts.language()).to_owned();
        rows.push(counted(text, choice.count, choice.share, choice.then));
    }
    for group in &row.groups {
        rows.push(counted(together(&group.choices, texts), group.count, group.share, Some(group.then)));
    }
    rows
}

fn together(choices: &[&Choice], texts: &Texts) -> String {
    choices.iter().map(|choice| choice.text.get(texts.language())).collect::<Vec<_>>().join(" + ")
}

/// Of how many: those who answered, and those who did not or need not have.
fn base(row: &QuestionRow, texts: &Texts) -> String {
    let args = [("answered", row.answered.into()), ("asked", row.asked.into())];
    let asked = if row.asked == 0 { texts.label(Text::TallyNobody) } else { texts.say(Text::TallyAnswered, &args) };
    let mut parts = vec![asked];
    if row.unanswered() > 0 {
        parts.push(texts.say(Text::TallyUnanswered, &[("count", row.unanswered().into())]));
    }
    if row.without_premise > 0 {
        parts.push(texts.say(Text::TallyWithoutPremise, &[("count", row.without_premise.into())]));
    }
    parts.join("; ")
}

fn areas(rows: &[AreaRow], texts: &Texts) -> Grid {
    let head = |text, kind| Column::new(texts.label(text), kind);
    let row = |row: &AreaRow| {
        let quartile = |pick: fn(&ansvar_assess::Quartiles) -> Share| {
            let share = row.quartiles.as_ref().map(pick);
            share.map(|share| words::percent(share.percent_tenths(), 1, texts.language())).unwrap_or_default()
        };
        vec![
            row.area.number().to_string().into(),
            row.area.name(texts.language()).into(),
            row.organisations.to_string().into(),
            quartile(|quartiles| quartiles.lower).into(),
            quartile(|quartiles| quartiles.median).into(),
            quartile(|quartiles| quartiles.upper).into(),
        ]
    };
    Grid {
        columns: vec![
            head(Text::AreasNumber, ColumnKind::Number),
            head(Text::AreasName, ColumnKind::Text),
            head(Text::TallyOrganisations, ColumnKind::Number),
            head(Text::TallyLower, ColumnKind::Number),
            head(Text::TallyMedian, ColumnKind::Number),
            head(Text::TallyUpper, ColumnKind::Number),
        ],
        rows: rows.iter().map(row).collect(),
    }
}
