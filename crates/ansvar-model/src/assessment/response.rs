//! A questionnaire as one response among many: which choices were made, without words, evidence and notes.

use super::{AnswerValue, Questionnaire};
use crate::survey::{Choice, ChoiceSet, Question, Reply, Response};

impl From<&Questionnaire> for Response {
    /// What a questionnaire answers.
    ///
    /// Its contributors are the reply to [`Question::CONTRIBUTORS`] where that has no answer of its own. What was written
    /// beside a choice such as "other" is the reply to the question that asks for those words.
    fn from(questionnaire: &Questionnaire) -> Self {
        let mut response = Self::default();
        if !questionnaire.contributors.is_empty() {
            let contributors = &questionnaire.contributors;
            set(&mut response, Question::CONTRIBUTORS, |question| chosen(question, contributors));
        }
        for given in &questionnaire.answers {
            let id = given.question.id;
            match &given.value {
                None => {}
                Some(AnswerValue::Text(_)) => set(&mut response, id, |_| Reply::Words),
                Some(AnswerValue::Chosen(choices)) => set(&mut response, id, |question| chosen(question, choices)),
            }
            if given.other_text.is_some() {
                set(&mut response, &format!("{id}t"), |_| Reply::Words);
            }
        }
        response
    }
}

/// Sets the reply to the question with this id, if there is one.
fn set(response: &mut Response, id: &str, reply: impl FnOnce(&Question) -> Reply) {
    if let Some((place, question)) = Question::ALL.iter().enumerate().find(|(_, question)| question.id == id) {
        response.set(place, reply(question));
    }
}

fn chosen(question: &Question, choices: &[&Choice]) -> Reply {
    let made = |choice: &Choice| choices.iter().any(|made| made.id == choice.id);
    let places = question.choices.iter().enumerate().filter(|(_, choice)| made(choice));
    Reply::Chosen(places.fold(ChoiceSet::default(), |set, (place, _)| set.with(place)))
}

#[cfg(test)]
mod tests {
    use crate::assessment::{AnswerValue, GivenAnswer, Questionnaire};
    use crate::origin::Origin;
    use crate::survey::{Question, Reply, Response};
    use crate::written_id::Id;

    fn question(id: &str) -> &'static Question {
        Question::find(id).expect("a question")
    }

    fn choosing(id: &str, choices: &[&str]) -> GivenAnswer {
        let question = question(id);
        GivenAnswer::choosing(question, choices.iter().map(|id| question.choice(id).expect("a choice")))
    }

    fn reply(response: &Response, id: &str) -> Reply {
        response.reply(Question::ALL.iter().position(|question| question.id == id).expect("a question"))
    }

    fn chose(response: &Response, id: &str) -> Vec<&'static str> {
        let Reply::Chosen(set) = reply(response, id) else { panic!("{id} was not answered by choosing") };
        set.iter().map(|place| question(id).choices[place].id).collect()
    }

    #[test]
    fn every_kind_of_answer_is_a_reply() {
        let other = GivenAnswer { other_text: Some("säkerhetschefen".into()), ..choosing("2.4-q1", &["other"]) };
        let words = GivenAnswer { value: Some(AnswerValue::Text("It".into())), ..GivenAnswer::to(question("2.5-q4")) };
        let contributors = choosing(Question::CONTRIBUTORS, &["lawyer"]).chosen().to_vec();
        let answers = vec![
            choosing("2.2-q1", &["no"]),
            other,
            words,
            choosing("2.4-q2", &[]),
            GivenAnswer::to(question("2.3-q1")),
        ];
        let mut questionnaire = Questionnaire {
            organisation: Id::derived("o"),
            answered_on: None,
            contributors,
            by: None,
            self_estimate: false,
            answers,
            set_aside: Vec::new(),
            origin: Origin::NOWHERE,
        };
        let response = Response::from(&questionnaire);
        assert_eq!(chose(&response, "2.2-q1"), ["no"]);
        assert_eq!(chose(&response, "2.4-q1"), ["other"]);
        assert_eq!(chose(&response, "2.4-q2"), [""; 0], "none of them fits: an answer all the same");
        assert_eq!(chose(&response, Question::CONTRIBUTORS), ["lawyer"]);
        assert_eq!((reply(&response, "2.4-q1t"), reply(&response, "2.5-q4")), (Reply::Words, Reply::Words));
        assert_eq!(reply(&response, "2.3-q1"), Reply::None, "a note alone is no answer");
        questionnaire.answers.push(choosing(Question::CONTRIBUTORS, &["archivist"]));
        assert_eq!(chose(&Response::from(&questionnaire), Question::CONTRIBUTORS), ["archivist"]);
    }
}
