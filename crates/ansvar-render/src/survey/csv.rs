//! Questions and figures as CSV: one row each, both languages, several options in one cell separated by `|`.

use std::io;

use ansvar_assess::{Count, NationalFigure, Printed};
use ansvar_model::{Choice, Language, Question};
use serde::Serialize;

use super::words;
use crate::texts::Texts;

/// Writes rows below the names of their columns.
pub(super) fn rows<T: Serialize>(rows: impl Iterator<Item = T>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for row in rows {
        writer.serialize(row).map_err(io::Error::from)?;
    }
    writer.flush()
}

/// A question.
#[derive(Serialize)]
pub(super) struct QuestionRow {
    id: &'static str,
    section: &'static str,
    area: Option<&'static str>,
    r#type: &'static str,
    text_sv: &'static str,
    text_en: &'static str,
    options: String,
    options_sv: String,
    options_en: String,
    exclusive: String,
    write_in: String,
    proposed: String,
    incomplete: bool,
    depends_on_question: Option<&'static str>,
    depends_on_option: Option<&'static str>,
    respondents: Option<u32>,
    figure: Option<u8>,
    status: &'static str,
    source: &'static str,
    help_sv: &'static str,
    help_en: &'static str,
}

impl QuestionRow {
    pub(super) fn of(question: &Question) -> Self {
        let options = |shown: fn(&Choice) -> &'static str, kept: fn(&Choice) -> bool| {
            let shown: Vec<&str> = question.choices.iter().filter(|choice| kept(choice)).map(shown).collect();
            shown.join("|")
        };
        let id: fn(&Choice) -> &'static str = |choice| choice.id;
        Self {
            id: question.id,
            section: question.section(),
            area: question.area.map(|area| area.id()),
            r#type: words::kind_id(question.kind),
            text_sv: question.text.sv,
            text_en: question.text.en,
            options: options(id, |_| true),
            options_sv: options(|choice| choice.text.sv, |_| true),
            options_en: options(|choice| choice.text.en, |_| true),
            exclusive: options(id, |choice| choice.exclusive),
            write_in: options(id, |choice| choice.write_in),
            proposed: options(id, |choice| choice.proposed),
            incomplete: question.incomplete,
            depends_on_question: question.premise.map(|premise| premise.question),
            depends_on_option: question.premise.map(|premise| premise.choice),
            respondents: question.respondents,
            figure: question.figure,
            status: words::status_id(question.status),
            source: question.source,
            help_sv: question.help.sv,
            help_en: question.help.en,
        }
    }
}

/// A figure.
#[derive(Serialize)]
pub(super) struct FigureRow {
    question: &'static str,
    counted: &'static str,
    options: String,
    n: Option<u32>,
    n_min: Option<u32>,
    n_max: Option<u32>,
    #[serde(rename = "N")]
    base: Option<u32>,
    printed_percent: String,
    percent: Option<String>,
    quality: &'static str,
    /// What every row rests on, so that no row can be taken out of its context.
    basis: &'static str,
    counted_sv: String,
    counted_en: String,
    printed_sv: String,
    printed_en: String,
    source: &'static str,
    note_sv: &'static str,
    note_en: &'static str,
}

impl FigureRow {
    /// `texts` are those of both languages, Swedish first.
    pub(super) fn of(figure: &NationalFigure, texts: &[Texts; 2]) -> Self {
        let possible = figure.possible();
        let [counted_sv, counted_en] =
            texts.each_ref().map(|texts| words::counted(figure.question, figure.counted, texts));
        let [printed_sv, printed_en] = Language::ALL.map(|language| words::printed(figure.printed, language));
        let number = |value, decimals| words::percent(value, decimals, Language::English).replace(" %", "");
        Self {
            question: figure.question,
            counted: words::counted_id(figure.counted),
            options: figure.counted.choices().join("|"),
            n: match figure.count {
                Count::Exact(n) => Some(n),
                Count::Between(..) | Count::Unknown => None,
            },
            n_min: possible.as_ref().map(|possible| *possible.start()),
            n_max: possible.as_ref().map(|possible| *possible.end()),
            base: figure.base,
            printed_percent: match figure.printed {
                Printed::Percent { value, decimals } => number(value, decimals),
                Printed::Nothing | Printed::Words { .. } => String::new(),
            },
            percent: figure.share().map(|share| number(share.percent_tenths(), 1)),
            quality: figure.quality.id(),
            basis: "self_reported_2015",
            counted_sv,
            counted_en,
            printed_sv,
            printed_en,
            source: figure.source,
            note_sv: figure.note.map_or("", |note| note.sv),
            note_en: figure.note.map_or("", |note| note.en),
        }
    }
}
