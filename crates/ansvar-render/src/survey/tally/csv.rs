//! Many organisations' answers as CSV: one row for each count, told apart by `kind`; empty where a column has no meaning.

use ansvar_assess::{AreaRow, Quartiles, QuestionRow, Share, SurveyTable};
use ansvar_model::{Language, Phrase};
use serde::Serialize;

use super::super::words;

/// A count.
#[derive(Clone, Debug, Default, Serialize)]
pub(in crate::survey) struct TallyRow {
    /// `organisations`, `question`, `option`, `sum` or `area`.
    kind: &'static str,
    /// `all`, `complete`, `partial` or `none`; the id of a question or an area.
    id: &'static str,
    /// The option, or several with `|` between.
    option: String,
    text_sv: String,
    text_en: String,
    n: Option<u32>,
    #[serde(rename = "N")]
    base: Option<u32>,
    percent: Option<String>,
    asked: Option<u32>,
    not_answered: Option<u32>,
    without_premise: Option<u32>,
    lower_quartile: Option<String>,
    median: Option<String>,
    upper_quartile: Option<String>,
    n_2015: Option<u32>,
    #[serde(rename = "N_2015")]
    base_2015: Option<u32>,
    percent_2015: Option<String>,
    difference: Option<String>,
    /// What the columns of 2015 rest on, so that no row can be taken out of its context.
    basis_2015: Option<&'static str>,
}

/// The rows of a table: the organisations, the questions with their options, and the areas.
pub(in crate::survey) fn rows(table: &SurveyTable) -> impl Iterator<Item = TallyRow> {
    let found = table.participation;
    let organisations =
        [("all", found.organisations), ("complete", found.complete), ("partial", found.partial), ("none", found.none)];
    let organisations =
        organisations.map(|(id, count)| TallyRow { kind: "organisations", id, n: Some(count), ..TallyRow::default() });
    let questions = table.questions.iter().flat_map(question);
    organisations.into_iter().chain(questions).chain(table.areas.iter().map(area))
}

fn question(row: &QuestionRow) -> Vec<TallyRow> {
    let id = row.question.id;
    let mut rows = vec![TallyRow {
        kind: "question",
        id,
        base: Some(row.answered),
        asked: Some(row.asked),
        not_answered: Some(row.unanswered()),
        without_premise: Some(row.without_premise),
        ..named(row.question.text)
    }];
    for choice in &row.choices {
        let counted = counted(row, choice.count, choice.share, choice.then, named(choice.choice.text));
        rows.push(TallyRow { kind: "option", option: choice.choice.id.to_owned(), ..counted });
    }
    for group in &row.groups {
        let ids: Vec<&str> = group.choices.iter().map(|choice| choice.id).collect();
        let text = |language| {
            let texts: Vec<&str> = group.choices.iter().map(|choice| choice.text.get(language)).collect();
            texts.join(" + ")
        };
        let [text_sv, text_en] = Language::ALL.map(text);
        let named = TallyRow { text_sv, text_en, ..TallyRow::default() };
        let counted = counted(row, group.count, group.share, Some(group.then), named);
        rows.push(TallyRow { kind: "sum", option: ids.join("|"), ..counted });
    }
    rows
}

fn counted(row: &QuestionRow, n: u32, share: Option<Share>, then: Option<Share>, named: TallyRow) -> TallyRow {
    TallyRow {
        id: row.question.id,
        n: Some(n),
        base: Some(row.answered),
        percent: share.map(percent),
        n_2015: then.map(Share::n),
        base_2015: then.map(Share::base),
        percent_2015: then.map(percent),
        difference: share.zip(then).map(|(now, then)| tenths(now.points_above(then))),
        basis_2015: then.map(|_| "self_reported_2015"),
        ..named
    }
}

fn area(row: &AreaRow) -> TallyRow {
    let quartile = |pick: fn(&Quartiles) -> Share| row.quartiles.as_ref().map(pick).map(percent);
    TallyRow {
        kind: "area",
        id: row.area.id(),
        text_sv: row.area.name(Language::Swedish).to_owned(),
        text_en: row.area.name(Language::English).to_owned(),
        n: Some(row.organisations),
        lower_quartile: quartile(|quartiles| quartiles.lower),
        median: quartile(|quartiles| quartiles.median),
        upper_quartile: quartile(|quartiles| quartiles.upper),
        ..TallyRow::default()
    }
}

fn named(text: Phrase) -> TallyRow {
    TallyRow { text_sv: text.sv.to_owned(), text_en: text.en.to_owned(), ..TallyRow::default() }
}

fn percent(share: Share) -> String {
    words::percent(share.percent_tenths(), 1, Language::English).replace(" %", "")
}

/// Tenths as a number that programs read: `-0.5`.
fn tenths(number: i32) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}.{}", number.unsigned_abs() / 10, number.unsigned_abs() % 10)
}
