//! The survey's questions and figures in every format: how they look, and that nothing gets lost on the way.

use ansvar_assess::{NationalFigure, national_figures};
use ansvar_model::{Language, Question};
use ansvar_render::{Options, TableFormat, render_figures, render_questions};
use serde_json::Value;

fn questions(format: TableFormat, options: &Options) -> String {
    let mut out = Vec::new();
    render_questions(format, options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn figures(format: TableFormat, options: &Options) -> String {
    let mut out = Vec::new();
    render_figures(format, options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn plain(language: Language) -> Options<'static> {
    Options::new(language)
}

fn wide(language: Language, width: u16) -> Options<'static> {
    Options { width, ..plain(language) }
}

/// The rows of a CSV text, by the name of the column.
fn csv_rows(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn tables_at_a_terminal() {
    insta::assert_snapshot!("survey_figures_sv_100", figures(TableFormat::Table, &wide(Language::Swedish, 100)));
    insta::assert_snapshot!("survey_questions_sv_100", questions(TableFormat::Table, &wide(Language::Swedish, 100)));
    insta::assert_snapshot!("survey_figures_en_40", figures(TableFormat::Table, &wide(Language::English, 40)));
    insta::assert_snapshot!("survey_questions_en_0", questions(TableFormat::Table, &plain(Language::English)));
}

#[test]
fn markdown() {
    insta::assert_snapshot!("survey_figures_markdown_en", figures(TableFormat::Markdown, &plain(Language::English)));
    insta::assert_snapshot!(
        "survey_questions_markdown_sv",
        questions(TableFormat::Markdown, &plain(Language::Swedish))
    );
}

#[test]
fn csv_of_figures() {
    insta::assert_snapshot!("survey_figures_csv", figures(TableFormat::Csv, &plain(Language::English)));
}

#[test]
fn one_question_and_one_figure_of_each_kind_as_json() {
    let list: Value = serde_json::from_str(&questions(TableFormat::Json, &plain(Language::English))).unwrap();
    let chosen: Vec<&Value> = list.as_array().unwrap().iter().filter(|q| q["id"] == "2.4-q1").collect();
    insta::assert_snapshot!("survey_question_json", serde_json::to_string_pretty(&chosen).unwrap());
    let document: Value = serde_json::from_str(&figures(TableFormat::Json, &plain(Language::English))).unwrap();
    let mut kinds: Vec<&Value> = Vec::new();
    let chosen: Vec<&Value> = document["figures"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|figure| {
            let kind = &figure["counted"]["kind"];
            let new = !kinds.contains(&kind);
            kinds.push(kind);
            new
        })
        .collect();
    insta::assert_snapshot!("survey_figures_json", serde_json::to_string_pretty(&chosen).unwrap());
}

#[test]
fn every_question_is_there_in_both_languages() {
    let list: Value = serde_json::from_str(&questions(TableFormat::Json, &plain(Language::Swedish))).unwrap();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), 66);
    for (json, question) in list.iter().zip(Question::ALL) {
        assert_eq!(json["id"], question.id);
        assert_eq!(json["section"], question.section());
        assert_eq!(json["area"], question.area.map_or(Value::Null, |area| area.id().into()));
        for text in [&json["text"], &json["help"]].into_iter().chain(json["options"].as_array().unwrap()) {
            assert!(["sv", "en"].iter().all(|language| text[language].as_str().is_some_and(|text| !text.is_empty())));
        }
        assert_eq!(json["options"].as_array().unwrap().len(), question.choices.len());
    }
    assert_eq!(csv_rows(&questions(TableFormat::Csv, &plain(Language::Swedish))).len(), 66);
}

#[test]
fn the_language_changes_nothing_that_holds_both() {
    for format in [TableFormat::Json, TableFormat::Csv] {
        let [sv, en] =
            Language::ALL.map(|language| (questions(format, &plain(language)), figures(format, &plain(language))));
        assert_eq!(sv, en);
    }
}

#[test]
fn every_figure_is_the_same_in_json_and_csv() {
    let document: Value = serde_json::from_str(&figures(TableFormat::Json, &plain(Language::English))).unwrap();
    let rows = csv_rows(&figures(TableFormat::Csv, &plain(Language::English)));
    let list = document["figures"].as_array().unwrap();
    let all: Vec<&NationalFigure> = national_figures().collect();
    assert_eq!((list.len(), rows.len()), (all.len(), all.len()));
    for ((json, row), figure) in list.iter().zip(&rows).zip(all) {
        let number = |value: &Value| value.as_u64().map_or_else(String::new, |value| value.to_string());
        assert_eq!(number(&json["n"]), row["n"]);
        assert_eq!(number(&json["N"]), row["N"]);
        assert_eq!(json["quality"], row["quality"].as_str());
        assert_eq!(json["source"]["section"], figure.source);
        assert_eq!(json["percent"].as_f64(), row["percent"].parse().ok());
        assert_eq!(row["percent"].is_empty(), figure.share().is_none());
    }
}

#[test]
fn every_format_says_that_the_figures_are_self_reported() {
    for language in Language::ALL {
        let said = if language == Language::Swedish {
            "Självrapporterade siffror från 2015"
        } else {
            "Self-reported figures of 2015"
        };
        for format in [TableFormat::Table, TableFormat::Markdown, TableFormat::Json] {
            assert!(figures(format, &plain(language)).contains(said), "{} {language}", format.id());
        }
    }
    let rows = csv_rows(&figures(TableFormat::Csv, &plain(Language::English)));
    assert!(rows.iter().all(|row| row["basis"] == "self_reported_2015"));
}

#[test]
fn tables_keep_within_the_window() {
    for width in (40..=160).step_by(12) {
        for text in [
            figures(TableFormat::Table, &wide(Language::Swedish, width)),
            questions(TableFormat::Table, &wide(Language::Swedish, width)),
        ] {
            let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
            assert!(longest <= usize::from(width), "{longest} columns of {width}");
        }
    }
}
