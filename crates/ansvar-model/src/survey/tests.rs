//! The question set holds together: ids, order, premises, choices, both languages.

use std::collections::BTreeSet;

use super::{Phrase, Question, QuestionKind, QuestionStatus, Says};
use crate::area::Area;
use crate::vocabulary::Operation;

/// Where a question stands among all.
fn place(id: &str) -> usize {
    Question::ALL.iter().position(|question| question.id == id).unwrap_or_else(|| panic!("no question {id}"))
}

fn choosing() -> impl Iterator<Item = &'static Question> {
    Question::ALL.iter().filter(|question| question.kind != QuestionKind::Free)
}

#[test]
fn there_are_66_questions_with_ids_and_keys_of_their_own_in_the_order_of_the_sections() {
    assert_eq!(Question::ALL.len(), 66);
    let ids: BTreeSet<&str> = Question::ALL.iter().map(|question| question.id).collect();
    let keys: BTreeSet<&str> = Question::ALL.iter().map(|question| question.key).collect();
    assert_eq!((ids.len(), keys.len()), (66, 66));
    let number = |text: &str| text.parse::<u8>().expect("a number");
    let parts = |question: &Question| {
        let (chapter, section) = question.section().split_once('.').expect("a chapter and a section");
        let (_, rest) = question.id.split_once("-q").expect("a number in the section");
        let digits = rest.trim_end_matches(char::is_alphabetic);
        (number(chapter), number(section), number(digits), rest.strip_prefix(digits))
    };
    assert!(Question::ALL.is_sorted_by_key(parts));
}

#[test]
fn the_area_is_that_of_the_section_and_the_background_questions_have_none() {
    for question in Question::ALL {
        let section = question.area.map_or_else(|| String::from("1.3"), Area::section);
        assert_eq!(section, question.section(), "{}", question.id);
    }
}

#[test]
fn the_whole_and_every_area_have_a_main_question() {
    for area in Area::ALL {
        assert!(Question::ALL.iter().any(|question| question.is_main() && question.area == Some(*area)), "{area:?}");
    }
}

#[test]
fn a_premise_names_an_earlier_question_and_a_choice_of_it() {
    for question in Question::ALL {
        let Some(premise) = question.premise else { continue };
        let asked = place(premise.question);
        assert!(asked < place(question.id), "{} waits for {}", question.id, premise.question);
        assert!(Question::ALL[asked].choice(premise.choice).is_some(), "{}: {premise:?}", question.id);
    }
}

#[test]
fn free_questions_have_no_choices_and_all_others_at_least_two_of_their_own() {
    for question in Question::ALL {
        let ids: BTreeSet<&str> = question.choices.iter().map(|choice| choice.id).collect();
        assert_eq!(ids.len(), question.choices.len(), "{}", question.id);
        assert_eq!(question.kind == QuestionKind::Free, ids.is_empty(), "{}", question.id);
        assert_ne!(ids.len(), 1, "{}", question.id);
        let word = |id: &str| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        assert!(ids.iter().all(|id| !id.is_empty() && word(id)), "{}: {ids:?}", question.id);
    }
}

#[test]
fn choices_that_exclude_the_rest_stand_in_questions_with_several_answers_only() {
    for question in choosing() {
        let exclusive = question.choices.iter().filter(|choice| choice.exclusive).count();
        assert!(exclusive == 0 || question.kind == QuestionKind::Multi, "{}", question.id);
        assert!(exclusive < question.choices.len(), "{}", question.id);
    }
}

#[test]
fn a_choice_is_proposed_only_where_the_source_has_lost_some() {
    for question in choosing() {
        assert!(question.incomplete || question.choices.iter().all(|choice| !choice.proposed), "{}", question.id);
    }
}

#[test]
fn a_question_that_asks_for_words_belongs_to_a_choice_that_does() {
    let asking: Vec<_> = Question::ALL.iter().filter(|question| question.id.ends_with('t')).collect();
    assert_eq!(asking.len(), 5);
    for question in asking {
        let premise = question.writes_in_for().unwrap_or_else(|| panic!("{} writes in for nothing", question.id));
        let choice = Question::find(premise.question).and_then(|other| other.choice(premise.choice));
        assert!(choice.is_some_and(|choice| choice.write_in), "{}: {premise:?}", question.id);
        assert_eq!(question.kind, QuestionKind::Free);
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let differ = |phrase: Phrase| !phrase.sv.is_empty() && !phrase.en.is_empty() && phrase.sv != phrase.en;
    let trimmed = |text: &str| text == text.trim() && !text.contains("  ") && !text.contains('\n');
    for question in Question::ALL {
        let texts = [question.text, question.help].into_iter().chain(question.choices.iter().map(|choice| choice.text));
        for text in texts {
            assert!(differ(text) && trimmed(text.sv) && trimmed(text.en), "{}: {text:?}", question.id);
        }
        assert!(question.text.sv.ends_with('?') && question.text.en.ends_with('?'), "{}", question.id);
        assert!(question.help.sv.ends_with('.') && question.help.en.ends_with('.'), "{}", question.id);
    }
}

#[test]
fn the_source_names_the_section_and_the_chart() {
    for question in Question::ALL {
        let chart = question.figure.map_or_else(String::new, |figure| format!("Fig {figure} "));
        let place = format!("§{} {chart}L", question.section());
        assert!(question.source.starts_with(&place), "{}: {}", question.id, question.source);
    }
}

#[test]
fn a_question_with_a_chart_is_stated_and_the_charts_are_all_there() {
    let charted = Question::ALL.iter().filter(|question| question.figure.is_some());
    assert!(charted.clone().all(|question| question.status == QuestionStatus::Stated));
    let figures: BTreeSet<u8> = charted.filter_map(|question| question.figure).collect();
    assert!(figures.into_iter().eq(1..=32));
}

#[test]
fn operations_are_called_what_the_organisation_file_calls_them() {
    let question = Question::find("2.7-q5").expect("the question on operations");
    for choice in question.choices {
        assert!(Operation::parse(choice.id).is_some(), "{}", choice.id);
    }
}

#[test]
fn every_main_question_can_be_answered_no_except_the_one_where_yes_is_the_weaker_answer() {
    for question in Question::ALL.iter().filter(|question| question.is_main()) {
        let absent = question.choices.iter().any(|choice| choice.says == Says::Absent);
        assert_eq!(absent, question.id != "2.10-q3", "{}", question.id);
    }
}
