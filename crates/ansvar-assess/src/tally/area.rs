//! The result of an area from answers alone: the one place that says what it is.
//!
//! An organisation's result in an area is a share: of the **graded** questions of the area that it was asked and answered,
//! how many it answered so that the thing asked for is there. A question is graded when it can be answered both ways,
//! with a choice that says *present* and one that says *absent*, and when it is a main question or a follow-up to a choice
//! that says present. "Do you plan to introduce a method?" is asked of those without one and grades nothing.
//!
//! Who says no to a main question is asked no follow-ups, and has 0 of 1. Who says yes and has the method adopted as well
//! has 2 of 2, who has not 1 of 2. An answer that says neither counts for nothing. Technical infrastructure has one
//! question, which can only be answered with absence or with neither (003 §2.9): no organisation has a result there.
//! Nothing is weighted, and nothing of the responsibility model is mixed in.

use ansvar_model::{Area, Choice, ChoiceSet, Question, QuestionKind, Reply, Response, Routing, Says};

use super::bump;
use super::quartiles::Quartiles;
use super::table::AreaRow;
use crate::national::Share;

/// The questions that an area's result is made of, in the order of the question set.
///
/// ```
/// use ansvar_assess::graded_questions;
/// use ansvar_model::Area;
///
/// let ids: Vec<&str> = graded_questions(Area::Classification).map(|question| question.id).collect();
/// assert_eq!(ids, ["2.6-q1", "2.6-q4"]);
/// ```
pub fn graded_questions(area: Area) -> impl Iterator<Item = &'static Question> {
    Question::ALL.iter().filter(move |question| question.area == Some(area) && is_graded(question))
}

fn is_graded(question: &Question) -> bool {
    let says = |wanted| question.choices.iter().any(|choice| choice.says == wanted);
    let follows_presence = question.premise.is_none_or(|premise| {
        let choice = Question::find(premise.question).and_then(|question| question.choice(premise.choice));
        choice.is_some_and(|choice| choice.says == Says::Present)
    });
    question.kind != QuestionKind::Free && says(Says::Present) && says(Says::Absent) && follows_presence
}

/// A graded question: where it stands in the question set, and which choices say what.
#[derive(Clone, Copy, Debug)]
struct Graded {
    place: usize,
    present: ChoiceSet,
    absent: ChoiceSet,
}

impl Graded {
    fn of(place: usize, question: &Question) -> Self {
        let those = |says| {
            let places =
                question.choices.iter().enumerate().filter(|(_, choice): &(usize, &Choice)| choice.says == says);
            places.fold(ChoiceSet::default(), |set, (place, _)| set.with(place))
        };
        Self { place, present: those(Says::Present), absent: those(Says::Absent) }
    }
}

/// How often each result of an area has been met.
#[derive(Clone, Debug)]
pub(super) struct AreaTally {
    area: Area,
    questions: Vec<Graded>,
    /// By present and graded: `graded * (all + 1) + present`.
    counts: Vec<u32>,
}

impl AreaTally {
    /// Counters at zero for every area, over those questions that are counted.
    pub(super) fn all(counted: &impl Fn(&Question) -> bool) -> Vec<Self> {
        let graded = |area: Area| {
            let places = Question::ALL.iter().enumerate();
            let here =
                places.filter(|(_, question)| question.area == Some(area) && is_graded(question) && counted(question));
            here.map(|(place, question)| Graded::of(place, question)).collect::<Vec<Graded>>()
        };
        let of = |area: &Area| {
            let questions = graded(*area);
            let size = questions.len() + 1;
            Self { area: *area, questions, counts: vec![0; size * size] }
        };
        Area::ALL.iter().map(of).collect()
    }

    /// How many graded questions an organisation answered with presence, and how many it answered.
    fn result(&self, routing: &Routing, response: &Response) -> (usize, usize) {
        let (mut present, mut graded) = (0, 0);
        for question in &self.questions {
            let Reply::Chosen(chosen) = response.reply(question.place) else { continue };
            let is_present = chosen.meets(question.present);
            if (is_present || chosen.meets(question.absent)) && routing.is_asked(response, question.place) {
                graded += 1;
                present += usize::from(is_present);
            }
        }
        (present, graded)
    }

    pub(super) fn add(&mut self, routing: &Routing, response: &Response) {
        let (present, graded) = self.result(routing, response);
        let at = graded * (self.questions.len() + 1) + present;
        if let Some(counter) = self.counts.get_mut(at) {
            bump(counter, 1);
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        if self.counts.len() == other.counts.len() {
            for (own, theirs) in self.counts.iter_mut().zip(&other.counts) {
                bump(own, *theirs);
            }
        }
    }

    pub(super) fn row(&self) -> AreaRow {
        let size = self.questions.len() + 1;
        let shares = self.counts.iter().enumerate().filter_map(|(at, &count)| {
            let narrow = |number: usize| u32::try_from(number).ok();
            Some((Share::new(narrow(at % size)?, narrow(at / size)?)?, count))
        });
        let shares: Vec<(Share, u32)> = shares.collect();
        let organisations = shares.iter().fold(0, |sum: u32, &(_, count)| sum.saturating_add(count));
        AreaRow { area: self.area, organisations, quartiles: Quartiles::of(shares) }
    }
}
