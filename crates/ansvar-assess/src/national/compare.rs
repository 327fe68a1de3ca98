//! An answer of one's own beside what the municipalities answered in 2015, question by question.

use ansvar_model::{Choice, Question};

use super::figure::{Counted, NationalFigure, Printed, Quality};
use super::share::Share;
use super::{benchmark, figures_of};

/// What was chosen at one question, each choice beside the national figure.
///
/// The figures are the municipalities' own estimates of 2015 (003 §1.3 L306-309): whoever shows a comparison says so.
/// It goes by the question's own base, and never by size of municipality (003 §1.3 L241-252).
///
/// ```
/// use ansvar_assess::{National, compare};
/// use ansvar_model::Question;
///
/// let question = Question::find("2.2-q1").expect("the policy question");
/// let comparison = compare(question, &["no"]);
/// let [no] = comparison.chosen.as_slice() else { panic!("one choice, one row") };
/// let National::Alone(share) = no.national else { panic!("a published figure") };
/// assert_eq!((share.n(), share.base()), (67, 242));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The question.
    pub question: &'static Question,
    /// The choices that were made, in the order of the question.
    pub chosen: Vec<Compared>,
}

/// One choice beside the national figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The choice.
    pub choice: &'static Choice,
    /// How many chose it in 2015.
    pub national: National,
}

/// What can be set beside a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum National {
    /// The share of those who chose it.
    Alone(Share),
    /// The share of those who chose it or one of a few others; how they divide is lost.
    Together {
        /// The choices, this one among them.
        choices: &'static [&'static str],
        /// How many chose at least one of them.
        share: Share,
    },
    /// Nothing, and how good the report's figure is instead.
    Withheld(Quality),
}

impl National {
    /// The share, be it of the choice alone or with others.
    #[must_use]
    pub const fn share(self) -> Option<Share> {
        match self {
            Self::Alone(share) | Self::Together { share, .. } => Some(share),
            Self::Withheld(_) => None,
        }
    }
}

/// Sets the choices that were made at a question beside the national figures.
///
/// Ids that the question does not offer are passed over; a question in free text has no choices to compare. Linear in
/// the number of figures for each choice.
#[must_use]
pub fn compare(question: &'static Question, own: &[&str]) -> Comparison {
    let chosen = question
        .choices
        .iter()
        .filter(|choice| own.contains(&choice.id))
        .map(|choice| Compared { choice, national: national(question.id, choice.id) })
        .collect();
    Comparison { question, chosen }
}

/// The share of the choice; else of the smallest group with it; else why there is none.
fn national(question: &str, choice: &str) -> National {
    let alone = benchmark(question, choice).map(National::Alone);
    alone.or_else(|| together(question, choice)).unwrap_or_else(|| National::Withheld(quality(question, choice)))
}

fn together(question: &str, choice: &str) -> Option<National> {
    let groups = figures_of(question).filter_map(|figure| match figure.counted {
        Counted::AnyOf(choices) if choices.contains(&choice) => figure.benchmark().map(|share| (choices, share)),
        _ => None,
    });
    let smallest = groups.min_by_key(|(choices, share)| (choices.len(), share.n()));
    smallest.map(|(choices, share)| National::Together { choices, share })
}

/// How good the figure of a choice is: that of the number rather than of the words about it.
fn quality(question: &str, choice: &str) -> Quality {
    let in_words = |figure: &&NationalFigure| matches!(figure.printed, Printed::Words { claim: Some(_), .. });
    let figures = figures_of(question).filter(|figure| figure.counted.is_choice(choice));
    figures.min_by_key(in_words).map_or(Quality::Lost, |figure| figure.quality)
}

#[cfg(test)]
mod tests {
    use ansvar_model::Question;

    use super::{National, compare};
    use crate::national::figure::Quality;
    use crate::national::share::Share;

    fn check(question: &str, own: &[&str], expected: &[(&str, National)]) {
        let question = Question::find(question).expect("a question of the survey");
        let comparison = compare(question, own);
        let found: Vec<(&str, National)> = comparison.chosen.iter().map(|row| (row.choice.id, row.national)).collect();
        assert_eq!(found, expected, "{}", question.id);
    }

    fn share(n: u32, base: u32) -> Share {
        Share::new(n, base).expect("a share")
    }

    #[test]
    fn each_choice_stands_beside_its_share_with_the_questions_own_base() {
        check("2.2-q1", &["no"], &[("no", National::Alone(share(67, 242)))]);
        check("2.9-q1", &["not_identified"], &[("not_identified", National::Alone(share(93, 231)))]);
        let both =
            [("at_set_intervals", National::Alone(share(27, 102))), ("irregularly", National::Alone(share(65, 102)))];
        check("2.6-q3", &["irregularly", "at_set_intervals"], &both);
    }

    #[test]
    fn a_choice_without_a_share_stands_beside_the_smallest_group_with_it() {
        let group = |choices, n, base| National::Together { choices, share: share(n, base) };
        let full = group(&["full_time", "more_than_one_full_time_post"], 21, 149);
        check("2.5-q2", &["full_time"], &[("full_time", full)]);
        let young = group(&["less_than_1_year", "4_to_5_years"], 67, 175);
        check("2.2-q2", &["4_to_5_years"], &[("4_to_5_years", young)]);
    }

    #[test]
    fn what_may_not_be_compared_with_says_why() {
        check("2.4-q1", &["nobody"], &[("nobody", National::Withheld(Quality::Approximate))]);
        check("2.7-q5", &["local_electricity"], &[("local_electricity", National::Withheld(Quality::Contradictory))]);
        check("2.6-q5", &["integrity"], &[("integrity", National::Withheld(Quality::PercentOnly))]);
        check("2.8-q6", &["every_year"], &[("every_year", National::Withheld(Quality::Lost))]);
        check("2.1-q2", &["other"], &[("other", National::Withheld(Quality::Lost))]);
    }

    #[test]
    fn free_text_and_unknown_choices_are_passed_over() {
        check("2.2-q5", &["anything"], &[]);
        check("2.2-q1", &["perhaps"], &[]);
        check("2.2-q1", &[], &[]);
    }
}
