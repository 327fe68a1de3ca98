//! Many organisations' answers, counted: one pass, and no more memory than the table needs.
//!
//! Read [`Tally`] first, then [`SurveyTable`].

mod area;
mod group;
mod quartiles;
mod question;
mod table;
#[cfg(test)]
mod tests;

use ansvar_model::{Question, Response, Routing, Standing};

pub use area::graded_questions;
pub use quartiles::Quartiles;
pub use table::{AreaRow, ChoiceRow, GroupRow, QuestionRow, SurveyTable};

use self::area::AreaTally;
use self::question::QuestionTally;

/// How many organisations answered how much of what they were asked.
///
/// Only questions that are answered by choosing count towards *complete*: nobody is held to have something to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Participation {
    /// All organisations.
    pub organisations: u32,
    /// Those that answered every question they were asked that is answered by choosing.
    pub complete: u32,
    /// Those that answered something, but not all of that.
    pub partial: u32,
    /// Those that answered nothing.
    pub none: u32,
}

/// Counters for every question, choice and area. Counts stop at 4 294 967 295.
///
/// Who is asked follows from the answers themselves: a follow-up is asked of those who were asked its premise and made
/// the choice there. Answers of those who were not asked are counted apart and are in no base. Nor are organisations that
/// answered nothing at all: they are counted among the organisations, not among those who were asked and left a question
/// out.
///
/// ```
/// use ansvar_assess::Tally;
/// use ansvar_model::{ChoiceSet, Question, Reply, Response};
///
/// let questions: Vec<&Question> = Question::ALL.iter().collect();
/// let place = questions.iter().position(|question| question.id == "2.2-q1").expect("the policy question");
/// let mut tally = Tally::of(&questions);
/// for choice in [0, 0, 1] {
///     let mut response = Response::default();
///     response.set(place, Reply::Chosen(ChoiceSet::default().with(choice)));
///     tally.add(&response);
/// }
/// tally.add(&Response::default());
/// let table = tally.table();
/// assert_eq!((table.participation.organisations, table.participation.none), (4, 1));
/// let policy = table.question("2.2-q1").expect("a row for every question");
/// assert_eq!((policy.asked, policy.answered, policy.unanswered()), (3, 3, 0));
/// assert_eq!(policy.choices[0].share.map(|share| share.percent_tenths()), Some(667));
/// ```
#[derive(Clone, Debug)]
pub struct Tally {
    routing: Routing,
    participation: Participation,
    questions: Vec<QuestionTally>,
    areas: Vec<AreaTally>,
}

impl Tally {
    /// Counters at zero for these questions; answers to others are passed over.
    #[must_use]
    pub fn of(questions: &[&'static Question]) -> Self {
        let counted = |question: &Question| questions.iter().any(|counted| counted.id == question.id);
        let places = Question::ALL.iter().enumerate().filter(|(_, question)| counted(question));
        Self {
            routing: Routing::of_survey(),
            participation: Participation::default(),
            questions: places.map(|(place, question)| QuestionTally::of(place, question)).collect(),
            areas: AreaTally::all(&counted),
        }
    }

    /// Counts an organisation. Linear in the number of questions.
    pub fn add(&mut self, response: &Response) {
        bump(&mut self.participation.organisations, 1);
        if !self.questions.iter().any(|tally| response.reply(tally.place).is_given()) {
            return bump(&mut self.participation.none, 1);
        }
        let mut complete = true;
        for tally in &mut self.questions {
            let standing = self.routing.standing(response, tally.place);
            tally.add(standing, response.reply(tally.place));
            complete &= standing != Standing::Unanswered || !tally.is_by_choosing();
        }
        for area in &mut self.areas {
            area.add(&self.routing, response);
        }
        let Participation { complete: all, partial, .. } = &mut self.participation;
        bump(if complete { all } else { partial }, 1);
    }

    /// Adds what another tally of the same questions has counted: halves counted apart make the whole.
    ///
    /// Of a tally of other questions only what both count is added.
    pub fn merge(&mut self, other: &Self) {
        let (own, theirs) = (&mut self.participation, &other.participation);
        bump(&mut own.organisations, theirs.organisations);
        bump(&mut own.complete, theirs.complete);
        bump(&mut own.partial, theirs.partial);
        bump(&mut own.none, theirs.none);
        for tally in &mut self.questions {
            if let Some(theirs) = other.questions.iter().find(|theirs| theirs.place == tally.place) {
                tally.merge(theirs);
            }
        }
        for (own, theirs) in self.areas.iter_mut().zip(&other.areas) {
            own.merge(theirs);
        }
    }

    /// The table of what has been counted so far.
    #[must_use]
    pub fn table(&self) -> SurveyTable {
        SurveyTable {
            participation: self.participation,
            questions: self.questions.iter().map(QuestionTally::row).collect(),
            areas: self.areas.iter().map(AreaTally::row).collect(),
        }
    }
}

/// Adds to a counter, which stops at its largest value.
const fn bump(counter: &mut u32, by: u32) {
    *counter = counter.saturating_add(by);
}
