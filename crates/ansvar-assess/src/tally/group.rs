//! Choices that the report of 2015 counts together: sums such as "at most 25 %", and remainders.

use ansvar_model::{Choice, ChoiceSet, Question};

use crate::national::{Counted, NationalFigure, Share, figures_of};

/// Choices counted together, and what the report says of them.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) choices: Vec<&'static Choice>,
    /// Their places among the question's choices.
    set: ChoiceSet,
    pub(super) then: Share,
}

impl Group {
    /// The groups of a question that answers may be set beside, in the order of the report.
    pub(super) fn of(question: &'static Question) -> Vec<Self> {
        figures_of(question.id).filter_map(|figure| Self::of_figure(question, figure)).collect()
    }

    fn of_figure(question: &'static Question, figure: &NationalFigure) -> Option<Self> {
        let then = figure.benchmark()?;
        let belongs = |choice: &Choice| match figure.counted {
            Counted::AnyOf(choices) => choices.contains(&choice.id),
            Counted::AllBut(except) => choice.id != except,
            _ => false,
        };
        let places = || question.choices.iter().enumerate().filter(|(_, choice)| belongs(choice));
        let set = places().fold(ChoiceSet::default(), |set, (place, _)| set.with(place));
        (!set.is_empty()).then(|| Self { choices: places().map(|(_, choice)| choice).collect(), set, then })
    }

    /// Whether at least one of the choices was made.
    pub(super) fn has_any(&self, chosen: ChoiceSet) -> bool {
        chosen.meets(self.set)
    }
}
