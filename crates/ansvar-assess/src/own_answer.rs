//! What the organisation says of itself: its answers question by question, beside the national figures of 2015.

use ansvar_model::{Answer, AnswerValue, Area, GivenAnswer, Organisation, Question, Respondent, Says};

use crate::national::{Compared, compare};

/// The answer to one question of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAnswer {
    /// The question.
    pub question: &'static Question,
    /// Whether the respondents agree; where they don't, nothing is chosen.
    pub settled: bool,
    /// What was chosen, each choice beside the municipalities' own answers of 2015.
    pub chosen: Vec<Compared>,
    /// What was answered in words of one's own, and what was written beside "other"; the same words once.
    pub words: Vec<Box<str>>,
    /// Every respondent's own answer, in the order of the answers files.
    pub given: Vec<RespondentAnswer>,
}

/// One respondent's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RespondentAnswer {
    /// Who answered, as written: a kind of function, or an id of the organisation file.
    pub by: Option<Box<str>>,
    /// The ids of what was chosen; empty for free text.
    pub chosen: Vec<&'static str>,
    /// The answer in free text.
    pub text: Option<Box<str>>,
}

impl OwnAnswer {
    /// What the answer says of the thing asked for: that it is there, that it is missing, or neither.
    #[must_use]
    pub fn says(&self) -> Says {
        let says = |wanted: Says| self.chosen.iter().any(|compared| compared.choice.says == wanted);
        match (says(Says::Present), says(Says::Absent)) {
            (true, false) => Says::Present,
            (false, true) => Says::Absent,
            _ => Says::Neutral,
        }
    }

    /// Whether it answers a main question of its area "no".
    #[must_use]
    pub fn denies(&self) -> bool {
        self.question.is_main() && self.says() == Says::Absent
    }

    fn of(answer: &Answer) -> Self {
        let mut words: Vec<Box<str>> = answer.texts().chain(answer.other_texts()).map(Into::into).collect();
        words.dedup();
        let chosen: Vec<&str> = answer.chosen().iter().map(|choice| choice.id).collect();
        Self {
            question: answer.question,
            settled: answer.is_settled(),
            chosen: compare(answer.question, &chosen).chosen,
            words,
            given: answer.given.iter().map(RespondentAnswer::of).collect(),
        }
    }
}

impl RespondentAnswer {
    fn of(given: &GivenAnswer) -> Self {
        Self {
            by: given.by.as_ref().map(Respondent::id).map(Into::into),
            chosen: given.chosen().iter().map(|choice| choice.id).collect(),
            text: match &given.value {
                Some(AnswerValue::Text(text)) => Some(text.clone()),
                _ => None,
            },
        }
    }
}

/// The answers to an area's main questions, counted.
///
/// The **self-assessment** of an area is `present` of `present + absent`: of the main questions that were answered by
/// saying that something is there or missing, how many said that it is there. It stands beside the checks met of checks
/// assessed and is never put together with them: the one is a claim, the other is the model held against guidance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswerCounts {
    /// The main questions of the area.
    pub asked: u32,
    /// Those with an answer, whatever it says.
    pub answered: u32,
    /// Those answered by saying that it is there.
    pub present: u32,
    /// Those answered by saying that it is missing.
    pub absent: u32,
}

impl AnswerCounts {
    pub(crate) fn of(area: Area, answers: &[OwnAnswer]) -> Self {
        let mut counts = Self::default();
        for question in Question::ALL.iter().filter(|question| question.area == Some(area) && question.is_main()) {
            counts.asked += 1;
            let Some(own) = answers.iter().find(|own| own.question.id == question.id) else { continue };
            counts.answered += 1;
            match own.says() {
                Says::Present => counts.present += 1,
                Says::Absent => counts.absent += 1,
                Says::Neutral => {}
            }
        }
        counts
    }

    /// Those whose answer says neither that it is there nor that it is missing, or on which the respondents disagree.
    #[must_use]
    pub const fn neither(self) -> u32 {
        self.answered - self.present - self.absent
    }
}

/// The answers to the questions of an area, in the order of the survey. Linear in questions times answers.
pub(crate) fn own_answers(organisation: &Organisation, area: Area) -> Vec<OwnAnswer> {
    let of_area = Question::ALL.iter().filter(|question| question.area == Some(area));
    let answers = of_area.filter_map(|question| organisation.answer_to(question.id));
    answers.map(|at| OwnAnswer::of(&organisation.answers[at])).collect()
}
