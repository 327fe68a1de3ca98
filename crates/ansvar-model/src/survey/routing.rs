//! Who is asked what: a follow-up is asked of those who were asked its premise and made the choice there.

use super::response::Response;
use super::{Premise, Question};

/// Where an organisation stands to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It was not asked, and did not answer.
    NotAsked,
    /// It was asked, and did not answer.
    Unanswered,
    /// It was asked, and answered.
    Answered,
    /// It answered without having been asked: the premise does not hold.
    WithoutPremise,
}

/// The routing of [`Question::ALL`], worked out once for many responses.
///
/// ```
/// use ansvar_model::{Response, Routing, Standing};
///
/// let routing = Routing::of_survey();
/// assert_eq!(routing.standing(&Response::default(), 0), Standing::Unanswered);
/// ```
#[derive(Clone, Debug)]
pub struct Routing {
    premises: Vec<Asked>,
}

/// When a question is asked.
#[derive(Clone, Copy, Debug)]
enum Asked {
    Always,
    /// When the choice was made in the question, each by its place.
    If {
        question: usize,
        choice: usize,
    },
    Never,
}

impl Routing {
    /// Works out the routing. A premise that names nothing is never fulfilled.
    #[must_use]
    pub fn of_survey() -> Self {
        Self { premises: Question::ALL.iter().map(|question| asked(question.premise)).collect() }
    }

    /// Whether an organisation with these answers is asked a question, given by its place in [`Question::ALL`].
    ///
    /// Linear in the number of premises that lie behind each other. Premises in a circle are never fulfilled.
    #[must_use]
    pub fn is_asked(&self, response: &Response, place: usize) -> bool {
        let mut place = place;
        for _ in 0..=self.premises.len() {
            match self.premises.get(place) {
                Some(Asked::Always) => return true,
                Some(Asked::If { question, choice }) if response.reply(*question).chose(*choice) => place = *question,
                _ => return false,
            }
        }
        false
    }

    /// Where an organisation with these answers stands to a question, given by its place in [`Question::ALL`].
    #[must_use]
    pub fn standing(&self, response: &Response, place: usize) -> Standing {
        match (self.is_asked(response, place), response.reply(place).is_given()) {
            (true, true) => Standing::Answered,
            (true, false) => Standing::Unanswered,
            (false, true) => Standing::WithoutPremise,
            (false, false) => Standing::NotAsked,
        }
    }
}

fn asked(premise: Option<Premise>) -> Asked {
    let Some(premise) = premise else { return Asked::Always };
    let place = Question::ALL.iter().position(|question| question.id == premise.question);
    let found = place.and_then(|question| {
        let choices = Question::ALL.get(question)?.choices;
        let choice = choices.iter().position(|choice| choice.id == premise.choice)?;
        Some(Asked::If { question, choice })
    });
    found.unwrap_or(Asked::Never)
}

#[cfg(test)]
mod tests {
    use super::{Asked, Routing, Standing};
    use crate::survey::response::{ChoiceSet, Reply, Response};

    /// A follow-up (1) on choice 0 of question 0, a follow-up (2) on that, and two questions in a circle.
    fn routing() -> Routing {
        let follow = |question| Asked::If { question, choice: 0 };
        Routing { premises: vec![Asked::Always, follow(0), follow(1), follow(4), follow(3)] }
    }

    fn chose(choices: &[(usize, usize)]) -> Response {
        let mut response = Response { replies: vec![Reply::None; 5] };
        for &(question, choice) in choices {
            response.set(question, Reply::Chosen(ChoiceSet::default().with(choice)));
        }
        response
    }

    #[test]
    fn a_follow_up_needs_its_whole_chain() {
        let check = |choices: &[(usize, usize)], place, expected| {
            assert_eq!(routing().standing(&chose(choices), place), expected, "{choices:?} {place}");
        };
        check(&[], 0, Standing::Unanswered);
        check(&[(0, 1)], 0, Standing::Answered);
        check(&[(0, 1)], 1, Standing::NotAsked);
        check(&[(0, 0)], 1, Standing::Unanswered);
        check(&[(0, 1), (1, 0)], 1, Standing::WithoutPremise);
        check(&[(0, 1), (1, 0), (2, 0)], 2, Standing::WithoutPremise);
        check(&[(0, 0), (1, 0), (2, 0)], 2, Standing::Answered);
        check(&[(3, 0), (4, 0)], 3, Standing::WithoutPremise);
        check(&[], 9, Standing::NotAsked);
    }
}
