//! What may stand in a cell: the ids of a question's choices, and their texts as survey tools export them.

use std::collections::HashMap;

use ansvar_model::{Language, Question};

/// What else stands for "yes" and "no": booleans as spreadsheets write them.
const BOOLEANS: [(&str, &str); 4] = [("yes", "true"), ("yes", "sant"), ("no", "false"), ("no", "falskt")];

/// The words of every question, in the order of [`Question::ALL`].
#[derive(Debug)]
pub(super) struct Words {
    questions: Vec<HashMap<String, usize>>,
}

impl Words {
    /// Collects the words of all questions.
    pub(super) fn of_survey() -> Self {
        Self { questions: Question::ALL.iter().map(words_of).collect() }
    }

    /// The place of the choice that a word stands for; `None` when it stands for none. Upper and lower case are equal.
    pub(super) fn find(&self, question: usize, written: &str) -> Option<usize> {
        let choices = Question::ALL.get(question)?.choices;
        let exact = choices.iter().position(|choice| choice.id == written);
        exact.or_else(|| self.questions.get(question)?.get(&written.to_lowercase()).copied())
    }
}

fn words_of(question: &Question) -> HashMap<String, usize> {
    let mut words = HashMap::new();
    let places = || question.choices.iter().enumerate();
    let ids = places().map(|(place, choice)| (choice.id, place));
    let texts = Language::ALL
        .into_iter()
        .flat_map(|language| places().map(move |(place, choice)| (choice.text.get(language), place)));
    let booleans = BOOLEANS.into_iter().filter_map(|(id, word)| {
        let place = question.choices.iter().position(|choice| choice.id == id)?;
        Some((word, place))
    });
    // Ids come first: a text that is another choice's id does not take it over.
    for (word, place) in ids.chain(texts).chain(booleans) {
        words.entry(word.to_lowercase()).or_insert(place);
    }
    words
}

#[cfg(test)]
mod tests {
    use ansvar_model::{Language, Question};

    use super::Words;

    #[test]
    fn every_choice_is_found_by_id_and_by_either_text() {
        let words = Words::of_survey();
        for (at, question) in Question::ALL.iter().enumerate() {
            for (place, choice) in question.choices.iter().enumerate() {
                let texts = Language::ALL.map(|language| choice.text.get(language));
                for word in [choice.id, texts[0], texts[1]] {
                    assert_eq!(words.find(at, word), Some(place), "{} {word}", question.id);
                    assert_eq!(words.find(at, &word.to_uppercase()), Some(place), "{} {word}", question.id);
                }
            }
            assert_eq!(words.find(at, "nothing like it"), None);
        }
    }
}
