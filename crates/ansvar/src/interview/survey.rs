//! The self-assessment: the questions of the survey of 2015, each asked of those it is meant for.
//!
//! [`SurveyScript`] has the questions, [`SurveySession`] the answers file with what stands beside the answers.

mod asks;
mod file;
mod progress;
mod record;
mod session;
mod sheet;
#[cfg(test)]
mod tests;

pub use progress::Progress;
pub use session::{SurveySession, UnknownEvidence};

use ansvar_model::{Id, Language, Question, QuestionKind};
use jiff::civil::Date;

use super::{Ask, Given, Script};

/// The questions of the self-assessment, and before them, where it is not known, which organisation it is about and
/// when it is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SurveyScript {
    /// The organisation; asked for when not given.
    pub organisation: Option<Id>,
    /// The day of the answers; asked for when not given.
    pub answered_on: Option<Date>,
    /// The day to propose when it is asked for.
    pub today: Option<Date>,
}

/// A question of the self-assessment, in the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SurveyQuestion {
    /// Which organisation the answers are about.
    Organisation,
    /// On which day they are given.
    AnsweredOn,
    /// A question of the survey, by its place in [`Question::ALL`].
    Survey(usize),
}

impl SurveyQuestion {
    /// A question of the survey, by its id. Linear in the number of questions.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Question::ALL.iter().position(|question| question.id == id).map(Self::Survey)
    }

    /// The question of the survey, where it is one.
    #[must_use]
    pub fn question(self) -> Option<&'static Question> {
        match self {
            Self::Survey(place) => Question::ALL.get(place),
            Self::Organisation | Self::AnsweredOn => None,
        }
    }
}

impl Script for SurveyScript {
    type Key = SurveyQuestion;

    fn reached(&self, given: &Given<SurveyQuestion>) -> Vec<SurveyQuestion> {
        let head = [
            self.organisation.is_none().then_some(SurveyQuestion::Organisation),
            self.answered_on.is_none().then_some(SurveyQuestion::AnsweredOn),
        ];
        let mut reached: Vec<SurveyQuestion> = head.into_iter().flatten().collect();
        for (place, question) in Question::ALL.iter().enumerate() {
            // A premise stands before what follows from it; a test of the question set holds that.
            let asked = question.premise.is_none_or(|premise| {
                SurveyQuestion::find(premise.question).is_some_and(|before| {
                    reached.contains(&before) && given.get(&before).is_some_and(|reply| reply.chose(premise.choice))
                })
            });
            if asked {
                reached.push(SurveyQuestion::Survey(place));
            }
        }
        reached
    }

    fn ask(&self, key: SurveyQuestion, given: &Given<SurveyQuestion>, language: Language) -> Ask {
        asks::ask(self, key, given.get(&key), language)
    }
}

/// Whether a question may be answered with none of its choices: it takes several, and no choice says "none".
fn may_have_none(question: &Question) -> bool {
    question.kind == QuestionKind::Multi && !question.choices.iter().any(|choice| choice.exclusive)
}

/// Whether words beside a choice have a question of their own.
fn has_words_question(question: &Question) -> bool {
    Question::ALL.iter().any(|other| other.writes_in_for().is_some_and(|premise| premise.question == question.id))
}
