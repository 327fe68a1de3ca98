//! Many organisations' answers in every format: how they look, and that every format says the same.

use ansvar_assess::{SurveyTable, Tally};
use ansvar_model::{ChoiceSet, Language, Question, QuestionKind, Reply, Response};
use ansvar_render::{Options, TableFormat, render_tally};
use serde_json::Value;

/// A response with these answers: the question's id, and its choices; none for words.
fn response(answers: &[(&str, &[&str])]) -> Response {
    let mut response = Response::default();
    for (id, chosen) in answers {
        let place = Question::ALL.iter().position(|question| question.id == *id).unwrap();
        let question = &Question::ALL[place];
        let choice = |id: &&str| question.choices.iter().position(|choice| choice.id == *id).unwrap();
        let set = chosen.iter().map(choice).fold(ChoiceSet::default(), ChoiceSet::with);
        response.set(place, if question.kind == QuestionKind::Free { Reply::Words } else { Reply::Chosen(set) });
    }
    response
}

/// Five organisations and four sections: a group of choices, a follow-up without its premise, gaps, words.
fn table() -> SurveyTable {
    let questions = Question::ALL.iter().filter(|question| ["2.2", "2.5", "2.6", "2.9"].contains(&question.section()));
    let mut tally = Tally::of(&questions.collect::<Vec<_>>());
    for answers in [
        &[("2.2-q1", &["yes"][..]), ("2.2-q2", &["1_to_3_years"]), ("2.6-q1", &["yes"]), ("2.6-q4", &["no"])][..],
        &[("2.2-q1", &["yes"]), ("2.2-q2", &["more_than_5_years"]), ("2.6-q1", &["yes"]), ("2.6-q4", &["yes"])],
        &[("2.2-q1", &["no"]), ("2.2-q2", &["4_to_5_years"]), ("2.6-q1", &["no"]), ("2.6-q2", &["yes"])],
        &[("2.5-q1", &["yes"]), ("2.5-q4", &[]), ("2.9-q1", &["in_another_way"])],
        &[],
    ] {
        tally.add(&response(answers));
    }
    tally.table()
}

fn rendered(format: TableFormat, options: &Options<'_>) -> String {
    let mut out = Vec::new();
    render_tally(&table(), format, options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn formats() {
    let plain = Options::new(Language::English);
    let swedish = Options { width: 100, ..Options::new(Language::Swedish) };
    insta::assert_snapshot!("tally_sv_100", rendered(TableFormat::Table, &swedish));
    insta::assert_snapshot!("tally_en_0", rendered(TableFormat::Table, &plain));
    insta::assert_snapshot!("tally_markdown_en", rendered(TableFormat::Markdown, &plain));
    insta::assert_snapshot!("tally_csv", rendered(TableFormat::Csv, &plain));
    insta::assert_snapshot!("tally_json", rendered(TableFormat::Json, &plain));
}

#[test]
fn json_and_csv_say_the_same_in_either_language() {
    let languages = Language::ALL.map(Options::new);
    for format in [TableFormat::Json, TableFormat::Csv] {
        let [swedish, english] = languages.each_ref().map(|options| rendered(format, options));
        assert_eq!(swedish, english);
    }
    let json: Value = serde_json::from_str(&rendered(TableFormat::Json, &languages[0])).unwrap();
    let csv = rendered(TableFormat::Csv, &languages[0]);
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<std::collections::BTreeMap<String, String>> = rows.deserialize().map(|row| row.unwrap()).collect();
    for question in json["questions"].as_array().unwrap() {
        let of_question = |kind: &str| {
            let kind = kind.to_owned();
            rows.iter().filter(move |row| row["kind"] == kind && question["id"] == row["id"].as_str())
        };
        let head = of_question("question").next().unwrap();
        for (key, column) in [("N", "N"), ("asked", "asked"), ("not_answered", "not_answered")] {
            assert_eq!(question[key].to_string(), head[column]);
        }
        let options = question["options"].as_array().unwrap();
        assert_eq!(options.len(), of_question("option").count());
        for (option, row) in options.iter().zip(of_question("option")) {
            assert_eq!(option["id"], row["option"].as_str());
            assert_eq!(option["n"].to_string(), row["n"]);
            let number = |column: &str| row[column].parse::<f64>().ok();
            assert_eq!(option["percent"].as_f64(), number("percent"));
            assert_eq!(option["national"]["percent"].as_f64(), number("percent_2015"));
            assert_eq!(option["difference"].as_f64(), number("difference"));
        }
    }
}

#[test]
fn nothing_at_all_is_a_table_too() {
    let table = Tally::of(&Question::ALL.iter().collect::<Vec<_>>()).table();
    for &format in TableFormat::ALL {
        let mut out = Vec::new();
        render_tally(&table, format, &Options::new(Language::Swedish), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("2.12-q3") && !text.contains("NaN"), "{text}");
    }
}
