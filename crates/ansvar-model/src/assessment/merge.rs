//! Taking in questionnaires: several become one self-assessment with one answer to each question.

use super::{Answer, Assessment, GivenAnswer, Questionnaire, Respondent, in_order};
use crate::id::AnswerId;
use crate::organisation::Organisation;
use crate::survey::{Choice, Question};

impl Organisation {
    /// Takes in a questionnaire about this organisation, beside those it has already.
    ///
    /// Answers without a value are left out. Linear in the questionnaire.
    pub fn add_answers(&mut self, questionnaire: Questionnaire) {
        let Questionnaire { answered_on, contributors, by, answers, origin, .. } = questionnaire;
        let answers: Vec<GivenAnswer> = answers.into_iter().filter(|given| given.value.is_some()).collect();
        let respondents = by.into_iter().chain(answers.iter().filter_map(|given| given.by.clone()));
        let added = Assessment {
            id: self.id.clone(),
            questionnaires: 1,
            answered_on,
            contributors: in_contributors_order(&contributors),
            respondents: without_doubles(respondents),
            origin,
        };
        let first = self.assessments.handles().next();
        match first {
            Some(at) => self.assessments[at].join(added),
            None => {
                self.assessments.push(added);
            }
        }
        let number = self.assessments.iter().map(|assessment| assessment.questionnaires).sum();
        for given in answers {
            let given = GivenAnswer { questionnaire: number, ..given };
            match self.answer_to(given.question.id) {
                Some(at) => self.answers[at].add(given),
                None => {
                    self.answers.push(Answer::of(given));
                }
            }
        }
    }

    /// What is answered to a question, if anything. Linear in the number of answers, of which there are at most as many
    /// as questions.
    #[must_use]
    pub fn answer_to(&self, question: &str) -> Option<AnswerId> {
        self.answers.entries().find(|(_, answer)| answer.question.id == question).map(|(at, _)| at)
    }
}

impl Assessment {
    fn join(&mut self, other: Self) {
        self.questionnaires += other.questionnaires;
        self.answered_on = self.answered_on.zip(other.answered_on).map(|(one, another)| one.min(another));
        let contributors: Vec<_> = self.contributors.iter().chain(&other.contributors).copied().collect();
        self.contributors = in_contributors_order(&contributors);
        self.respondents = without_doubles(self.respondents.drain(..).chain(other.respondents));
    }
}

fn in_contributors_order(contributors: &[&Choice]) -> Vec<&'static Choice> {
    Question::find(Question::CONTRIBUTORS).map_or_else(Vec::new, |question| in_order(question, contributors))
}

fn without_doubles(respondents: impl Iterator<Item = Respondent>) -> Vec<Respondent> {
    let mut seen: Vec<Respondent> = Vec::new();
    respondents.for_each(|one| {
        if !seen.contains(&one) {
            seen.push(one);
        }
    });
    seen
}
