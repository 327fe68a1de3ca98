//! The fixture `survey_2015`: made-up organisations whose answers, counted, give the figures of 2015 again.
//!
//! The report prints how many chose what, not who. So nothing here is true of any municipality, and how the answers to two
//! questions hang together is made up; only the counts are those of the report. The procedure knows the questions and the
//! figures, and nothing else:
//!
//! 1. As many organisations as were asked are divided into those that answer everything, those that answer a part, and those
//!    that answer nothing, as many of each as the report says.
//! 2. Question by question, in the order of the survey, those are **asked** whose earlier answers fulfil the premise.
//! 3. Of these as many **answer** as the report has respondents: all of the first kind, and the rest from the second, so
//!    that every gap between asked and answered lies with those that answer a part. Where the report has more respondents
//!    than were asked (2.7-q5), all that were asked answer. Where it has none (its base is lost), the first kind answers.
//! 4. The choices get the counts of the report. What the report only bounds or rounds gets the lowest count that fits. Of
//!    a sum whose parts are lost each part gets an equal share, and so do choices of which nothing is known, of those that
//!    are left over; values that have lost their label go to such choices in order.
//! 5. Who makes a choice is spread evenly over those who answer, in an order of their own for each question, from a fixed
//!    seed. So both kinds of organisations answer alike, and no two questions are tied to each other but by routing.
//! 6. Answers in words say what the report tells of, as often as it says, and else that something was written.

mod counts;
mod deal;

use std::collections::BTreeMap;

use ansvar::{Count, Quality, RESPONSE, figures_of};
use ansvar_model::{Question, QuestionKind};

use crate::random::Random;

/// What the order of the organisations is drawn from.
const SEED: u64 = 2015;

/// What stands for an answer in words of which the report tells nothing.
const WORDS: &str = "Svar med egna ord.";

/// Why the figures cannot all be given again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{question}: {why}")]
pub struct Unfit {
    /// The question, or the key of the response figures.
    pub question: &'static str,
    /// What does not fit.
    pub why: &'static str,
}

/// How much an organisation answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Everything,
    APart,
    Nothing,
}

/// A made-up organisation.
struct Organisation {
    kind: Kind,
    /// What it answered: choices, or words.
    replies: BTreeMap<&'static str, Vec<String>>,
}

impl Organisation {
    fn chose(&self, question: &str, choice: &str) -> bool {
        self.replies.get(question).is_some_and(|chosen| chosen.iter().any(|one| one == choice))
    }

    fn is_asked(&self, question: &Question) -> bool {
        let fulfilled = question.premise.is_none_or(|premise| self.chose(premise.question, premise.choice));
        self.kind != Kind::Nothing && fulfilled
    }
}

/// The table of the fixture, as CSV.
///
/// # Errors
/// When the figures contradict each other in a way that the procedure has no answer to.
pub fn survey_2015() -> Result<String, Unfit> {
    let mut organisations = invited()?;
    for (number, question) in (1..).zip(Question::ALL) {
        let mut random = Random::seeded(SEED, number);
        let asked: Vec<usize> = shuffled(organisations.len(), &mut random)
            .into_iter()
            .filter(|&at| organisations.get(at).is_some_and(|organisation| organisation.is_asked(question)))
            .collect();
        let answering = answering(question, asked, &organisations)?;
        let replies = if question.kind == QuestionKind::Free {
            words(question, answering.len())
        } else {
            deal::choices(question, &counts::counts(question, answering.len())?, answering.len())?
        };
        for (at, reply) in answering.into_iter().zip(replies) {
            if let Some(organisation) = organisations.get_mut(at) {
                organisation.replies.insert(question.id, reply);
            }
        }
    }
    Ok(csv(&organisations))
}

/// The organisations, in an order in which the three kinds are mixed.
fn invited() -> Result<Vec<Organisation>, Unfit> {
    let unfit =
        Unfit { question: RESPONSE, why: "the report says how many were asked, answered all and answered a part" };
    let count = |has_base: bool| {
        let published = figures_of(RESPONSE).filter(|figure| figure.quality == Quality::Published);
        published.filter(move |figure| figure.base.is_some() == has_base).filter_map(|figure| match figure.count {
            Count::Exact(count) => usize::try_from(count).ok(),
            Count::Between(..) | Count::Unknown => None,
        })
    };
    let answered: Vec<usize> = count(true).collect();
    let (Some(all), &[everything, a_part]) = (count(false).next(), answered.as_slice()) else { return Err(unfit) };
    let order = shuffled(all, &mut Random::seeded(SEED, 0));
    let kind = |place: usize| match place {
        place if place < everything => Kind::Everything,
        place if place < everything + a_part => Kind::APart,
        _ => Kind::Nothing,
    };
    Ok(order.into_iter().map(|place| Organisation { kind: kind(place), replies: BTreeMap::new() }).collect())
}

/// The numbers below `count`, in an order of chance.
fn shuffled(count: usize, random: &mut Random) -> Vec<usize> {
    let mut drawn: Vec<(u64, usize)> = (0..count).map(|number| (random.next(), number)).collect();
    drawn.sort_unstable();
    drawn.into_iter().map(|(_, number)| number).collect()
}

/// Those of the asked who answer; the ones who answer everything come first.
fn answering(
    question: &'static Question,
    mut asked: Vec<usize>,
    organisations: &[Organisation],
) -> Result<Vec<usize>, Unfit> {
    asked.sort_by_key(|&at| organisations.get(at).map(|organisation| organisation.kind));
    let everything =
        |at: &&usize| organisations.get(**at).is_some_and(|organisation| organisation.kind == Kind::Everything);
    let everything = asked.iter().take_while(everything).count();
    let respondents = figures_of(question.id).find_map(|figure| figure.base).or(question.respondents);
    let respondents = respondents.and_then(|count| usize::try_from(count).ok());
    let count = respondents.map_or(everything, |count| count.min(asked.len()));
    if count < everything && question.kind != QuestionKind::Free {
        return Err(Unfit { question: question.id, why: "fewer answered than answered everything" });
    }
    asked.truncate(count);
    Ok(asked)
}

/// Answers in words: what the report tells of, as often as it says.
fn words(question: &Question, answering: usize) -> Vec<Vec<String>> {
    let told = figures_of(question.id).find_map(|figure| {
        let ansvar::Counted::Described(phrase) = figure.counted else { return None };
        Some((phrase.sv, usize::try_from(*figure.possible()?.start()).ok()?))
    });
    let (text, count) = told.unwrap_or((WORDS, 0));
    (0..answering).map(|place| vec![if place < count { text } else { WORDS }.to_owned()]).collect()
}

fn csv(organisations: &[Organisation]) -> String {
    let mut table = vec![
        std::iter::once("organisation")
            .chain(Question::ALL.iter().map(|question| question.id))
            .map(str::to_owned)
            .collect::<Vec<String>>(),
    ];
    for (number, organisation) in (1..).zip(organisations) {
        let reply = |question: &Question| {
            organisation.replies.get(question.id).map_or_else(String::new, |reply| reply.join("|"))
        };
        table.push(std::iter::once(format!("kommun-{number:03}")).chain(Question::ALL.iter().map(reply)).collect());
    }
    let rows = table.iter().map(|row| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",") + "\n");
    rows.collect()
}

/// A cell, in quotation marks where it holds a comma. None holds a quotation mark or a line break.
fn quoted(cell: &str) -> String {
    if cell.contains(',') { format!("\"{cell}\"") } else { cell.to_owned() }
}
