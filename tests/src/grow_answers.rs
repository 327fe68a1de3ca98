//! Random answers files about random organisations: sound, and as contradictory as several respondents can be.
//!
//! Every file can be read: questions, choices and references are there, and no date lies ahead. What is answered is left
//! to chance, follow-ups to "no" among it, so that rules on answers find something.

use ansvar_model::{Choice, Question, QuestionKind};
use serde_json::{Map, Value, json};

use crate::random::{Random, date};

/// Words of one's own, some of them words that rules look for.
const WORDS: [&str; 9] = [
    "Det är oklart.",
    "Kanslichefen har hand om dem.",
    "Enstaka projekt.",
    "Årliga träffar i ett nätverk.",
    "Inom arbetet med RSA.",
    "En webbkurs varje år.",
    "{name} \"citat\"",
    "två\nrader",
    "日本語",
];

/// The answers files about one organisation: none to three.
pub(crate) fn grow(organisation: &Value, seed: u64, number: u64) -> Vec<Value> {
    // Another stretch of chance than that of the organisation itself.
    let mut random = Random::seeded(seed ^ 0xA115_3E55, number);
    let files = match random.between(1, 10) {
        1 => 0,
        2..=6 => 1,
        7..=9 => 2,
        _ => 3,
    };
    let mut respondent = Respondent::of(organisation, random);
    (0..files).map(|_| respondent.fill_in()).collect()
}

/// Fills in one questionnaire after the other.
struct Respondent {
    random: Random,
    /// The day of the analysis.
    as_of: String,
    /// The ids of everything, for evidence.
    ids: Vec<String>,
    /// Who may answer: ids and kinds of functions.
    people: Vec<String>,
}

impl Respondent {
    fn of(organisation: &Value, random: Random) -> Self {
        let ids_of = |list: &Value| -> Vec<String> {
            let records = list.as_array().into_iter().flatten();
            records.filter_map(|record| record["id"].as_str().map(str::to_owned)).collect()
        };
        let lists = organisation.as_object().into_iter().flatten();
        let mut people: Vec<String> =
            ["roles", "groups", "units", "people"].iter().flat_map(|list| ids_of(&organisation[*list])).collect();
        people.extend(functions().filter(|choice| !choice.write_in).map(|choice| choice.id.to_owned()));
        Self {
            random,
            as_of: organisation["as_of"].as_str().unwrap_or_default().to_owned(),
            ids: lists.flat_map(|(_, list)| ids_of(list)).collect(),
            people,
        }
    }

    fn fill_in(&mut self) -> Value {
        let eagerness = self.random.pick(&[10, 40, 70, 95]).copied().unwrap_or(50);
        let mut given: Map<String, Value> = Map::new();
        for question in Question::ALL {
            let asked = question
                .premise
                .is_none_or(|premise| given.get(premise.question).is_some_and(|answer| chose(answer, premise.choice)));
            if self.random.chance(if asked { eagerness } else { 8 }) {
                let answer = self.answer(question);
                given.insert(question.id.to_owned(), answer);
            }
        }
        let mut file = Map::new();
        file.insert("ansvar_answers".to_owned(), json!(1));
        file.insert("organisation".to_owned(), json!("o"));
        if self.random.chance(80) {
            file.insert("answered_on".to_owned(), json!(self.day()));
        }
        if self.random.chance(60) {
            let chosen: Vec<&str> = functions().filter(|_| self.random.chance(25)).map(|choice| choice.id).collect();
            file.insert("contributors".to_owned(), json!(chosen));
        }
        if self.random.chance(50) {
            file.insert("by".to_owned(), json!(self.random.pick(&self.people)));
        }
        if self.random.chance(20) {
            file.insert("self_estimate".to_owned(), json!(true));
        }
        file.insert("answers".to_owned(), Value::Object(given));
        Value::Object(file)
    }

    /// An answer to a question: bare, or with what belongs to it.
    fn answer(&mut self, question: &Question) -> Value {
        let value = match question.kind {
            QuestionKind::Free => json!(self.random.pick(&WORDS)),
            QuestionKind::Single => json!(self.random.pick(question.choices).map(|choice| choice.id)),
            QuestionKind::Multi => json!(self.several(question.choices)),
        };
        if self.random.chance(50) {
            return value;
        }
        let asks = question.choices.iter().any(|choice| choice.write_in && chose(&value, choice.id));
        let mut detail = Map::new();
        detail.insert("value".to_owned(), value);
        if asks && self.random.chance(60) {
            detail.insert("text".to_owned(), json!(self.random.pick(&WORDS)));
        }
        if self.random.chance(60) {
            let evidence: Vec<&String> =
                (0..self.random.between(0, 2)).filter_map(|_| self.random.pick(&self.ids)).collect();
            detail.insert("evidence".to_owned(), json!(evidence));
        }
        if self.random.chance(30) {
            detail.insert("by".to_owned(), json!(self.random.pick(&self.people)));
        }
        if self.random.chance(30) {
            detail.insert("self_estimate".to_owned(), json!(self.random.chance(50)));
        }
        if self.random.chance(20) {
            detail.insert("answered_on".to_owned(), json!(self.day()));
        }
        Value::Object(detail)
    }

    /// Some of the choices, none now and then; one that excludes the others stands alone.
    fn several(&mut self, choices: &[Choice]) -> Vec<&'static str> {
        let chosen: Vec<&Choice> = choices.iter().filter(|_| self.random.chance(35)).collect();
        match chosen.iter().find(|choice| choice.exclusive) {
            Some(alone) => vec![alone.id],
            None => chosen.into_iter().map(|choice| choice.id).collect(),
        }
    }

    /// The day of the analysis, or one of the years before it.
    fn day(&mut self) -> String {
        if self.random.chance(20) {
            return self.as_of.clone();
        }
        // Random organisations are analysed for a day of 2025 or later.
        date(20_399 - self.random.between(0, 900))
    }
}

/// The kinds of functions that may have contributed.
fn functions() -> impl Iterator<Item = &'static Choice> {
    Question::find(Question::CONTRIBUTORS).into_iter().flat_map(|question| question.choices)
}

/// Whether an answer, bare or not, makes a choice.
fn chose(answer: &Value, choice: &str) -> bool {
    match answer {
        Value::Array(several) => several.iter().any(|one| one == choice),
        Value::Object(detail) => detail.get("value").is_some_and(|value| chose(value, choice)),
        one => one == choice,
    }
}
