//! Self-assessments: filled-in questionnaires, and what they come to when several answer for one organisation.

mod merge;
mod response;

use jiff::civil::Date;

use crate::id::EntityRef;
use crate::origin::Origin;
use crate::reference::Party;
use crate::survey::{Choice, Question, QuestionKind};
use crate::written_id::Id;

/// One filled-in questionnaire: what one answers file says.
///
/// A questionnaire stands on its own until [`Organisation::add_answers`](crate::Organisation::add_answers) takes it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// The id of the organisation it is about.
    pub organisation: Id,
    /// When it was filled in.
    pub answered_on: Option<Date>,
    /// The kinds of functions that contributed: choices of question 1.3-q1.
    pub contributors: Vec<&'static Choice>,
    /// Who answered, where an answer does not say.
    pub by: Option<Respondent>,
    /// Whether the answers are estimates of one's own, where an answer does not say.
    pub self_estimate: bool,
    /// The answers in the order of the file, each question once. An answer may be without a value while somebody is
    /// still at work on it.
    pub answers: Vec<GivenAnswer>,
    /// Answers to follow-up questions that are no longer asked. They are kept, and count for nothing.
    pub set_aside: Vec<GivenAnswer>,
    /// Where it was read.
    pub origin: Origin,
}

/// What one respondent has answered to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenAnswer {
    /// The question.
    pub question: &'static Question,
    /// The answer itself; `None` while there is only a note.
    pub value: Option<AnswerValue>,
    /// What was written beside a choice such as "other".
    pub other_text: Option<Box<str>>,
    /// What the answer rests on.
    pub evidence: Vec<Evidence>,
    /// Who answered.
    pub by: Option<Respondent>,
    /// A note; nothing is made of it.
    pub note: Option<Box<str>>,
    /// Whether it is an estimate of one's own, without anything it rests on.
    pub self_estimate: bool,
    /// When it was answered.
    pub answered_on: Option<Date>,
    /// The number of its questionnaire among those of the organisation, counted from 1; 0 before it is taken in.
    pub questionnaire: u32,
    /// Where it was read.
    pub origin: Origin,
}

/// The answer itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerValue {
    /// What was chosen, in the order of the question's choices. May be nothing where a question takes several: none of
    /// them fits.
    Chosen(Vec<&'static Choice>),
    /// Words of one's own.
    Text(Box<str>),
}

impl GivenAnswer {
    /// An answer of which nothing is known yet.
    #[must_use]
    pub const fn to(question: &'static Question) -> Self {
        Self {
            question,
            value: None,
            other_text: None,
            evidence: Vec::new(),
            by: None,
            note: None,
            self_estimate: false,
            answered_on: None,
            questionnaire: 0,
            origin: Origin::NOWHERE,
        }
    }

    /// An answer by choosing, of which nothing else is known.
    #[must_use]
    pub fn choosing(question: &'static Question, chosen: impl IntoIterator<Item = &'static Choice>) -> Self {
        let chosen: Vec<&Choice> = chosen.into_iter().collect();
        Self { value: Some(AnswerValue::Chosen(in_order(question, &chosen))), ..Self::to(question) }
    }

    /// What was chosen; nothing for free text.
    #[must_use]
    pub fn chosen(&self) -> &[&'static Choice] {
        match &self.value {
            Some(AnswerValue::Chosen(chosen)) => chosen,
            Some(AnswerValue::Text(_)) | None => &[],
        }
    }

    /// The answer to a question in free text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Some(AnswerValue::Text(text)) => Some(text),
            Some(AnswerValue::Chosen(_)) | None => None,
        }
    }
}

/// Something of the organisation file that an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The id as written.
    pub id: Id,
    /// What it is; `None` only where the answers were read without the organisation.
    pub entity: Option<EntityRef>,
}

/// Who has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Respondent {
    /// A kind of function, such as the IT function: a choice of question 1.3-q1.
    Function(&'static Choice),
    /// Somebody of the organisation file.
    Party {
        /// The id as written.
        id: Id,
        /// Who it is; `None` only where the answers were read without the organisation.
        party: Option<Party>,
    },
}

impl Respondent {
    /// The word or id as written.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Function(choice) => choice.id,
            Self::Party { id, .. } => id.as_str(),
        }
    }
}

/// The self-assessment of an organisation: all its questionnaires taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The id of the organisation.
    pub id: Id,
    /// How many questionnaires there are.
    pub questionnaires: u32,
    /// When the oldest of them was filled in; `None` unless each says when.
    pub answered_on: Option<Date>,
    /// The kinds of functions that contributed, in the order of question 1.3-q1.
    pub contributors: Vec<&'static Choice>,
    /// Who answered, in the order of the questionnaires, each once.
    pub respondents: Vec<Respondent>,
    /// Where the first of them was read.
    pub origin: Origin,
}

/// What all respondents have answered to one question.
///
/// Where several have answered, their answers are merged. Words of one's own stand side by side. Choices of a question
/// that takes several are put together. Respondents *disagree* when a question that takes one choice got different
/// ones, or when one has made a choice that excludes what others chose. Then the question is **unsettled**: no answer
/// counts, neither the better nor the worse, and nothing is claimed until they agree.
///
/// ```
/// use ansvar_model::{Answer, GivenAnswer, Question};
///
/// let question = Question::find("2.2-q1").expect("the policy question");
/// let given = |choice| GivenAnswer::choosing(question, [question.choice(choice).expect("yes or no")]);
/// let mut answer = Answer::of(given("yes"));
/// assert!(answer.is("yes"));
/// answer.add(given("no"));
/// assert!(!answer.is_settled() && !answer.is("yes") && !answer.is("no"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question's id.
    pub id: Id,
    /// The question.
    pub question: &'static Question,
    /// What each respondent has answered, in the order of the questionnaires; at least one.
    pub given: Vec<GivenAnswer>,
    /// Where the first of them was read.
    pub origin: Origin,
}

impl Answer {
    /// The answer of one respondent.
    #[must_use]
    pub fn of(given: GivenAnswer) -> Self {
        let id = Id::derived(given.question.id);
        Self { id, question: given.question, origin: given.origin, given: vec![given] }
    }

    /// Adds what another respondent has answered to the same question.
    pub fn add(&mut self, given: GivenAnswer) {
        self.given.push(given);
    }

    /// Every choice that somebody made, in the order of the question.
    fn any_chosen(&self) -> impl Iterator<Item = &'static Choice> + '_ {
        let made =
            |choice: &&Choice| self.given.iter().any(|given| given.chosen().iter().any(|one| one.id == choice.id));
        self.question.choices.iter().filter(made)
    }

    /// Whether the respondents agree.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let several = self.any_chosen().count() > 1;
        match self.question.kind {
            QuestionKind::Free => true,
            QuestionKind::Single => !several,
            QuestionKind::Multi => !several || !self.any_chosen().any(|choice| choice.exclusive),
        }
    }

    /// What counts as chosen, in the order of the question; nothing while the respondents disagree.
    #[must_use]
    pub fn chosen(&self) -> Vec<&'static Choice> {
        if self.is_settled() { self.any_chosen().collect() } else { Vec::new() }
    }

    /// Whether a choice counts as made.
    #[must_use]
    pub fn is(&self, choice: &str) -> bool {
        self.is_settled() && self.any_chosen().any(|made| made.id == choice)
    }

    /// The answers in free text, in the order of the questionnaires.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.given.iter().filter_map(|given| given.text())
    }

    /// What was written beside a choice such as "other", in the order of the questionnaires.
    pub fn other_texts(&self) -> impl Iterator<Item = &str> {
        self.given.iter().filter_map(|given| given.other_text.as_deref())
    }
}

/// Choices in the order of their question, each once.
fn in_order(question: &'static Question, chosen: &[&Choice]) -> Vec<&'static Choice> {
    question.choices.iter().filter(|choice| chosen.iter().any(|one| one.id == choice.id)).collect()
}

#[cfg(test)]
mod tests;
