//! How many make each choice of a question: what the report says, and what it leaves open.

use ansvar::{Count, Counted, NationalFigure, figures_of};
use ansvar_model::{Choice, Question, QuestionKind};

use super::Unfit;

/// The counts of a question's choices, in its order, when so many answer it.
pub(super) fn counts(question: &'static Question, answering: usize) -> Result<Vec<usize>, Unfit> {
    let mut counts: Vec<Option<usize>> = question.choices.iter().map(|choice| known(question, choice)).collect();
    match question.kind {
        QuestionKind::Single => share_sums(question, &mut counts),
        QuestionKind::Multi => place_values(question, &mut counts),
        QuestionKind::Free => {}
    }
    let taken: usize = counts.iter().flatten().sum();
    let open = |(choice, count): (&Choice, &Option<usize>)| count.is_none() && !choice.exclusive;
    let open: Vec<bool> = question.choices.iter().zip(&counts).map(open).collect();
    fill(&mut counts, &open, answering.saturating_sub(taken));
    let counts: Vec<usize> = counts.into_iter().map(Option::unwrap_or_default).collect();
    if question.kind == QuestionKind::Single && counts.iter().sum::<usize>() != answering {
        return Err(Unfit {
            question: question.id,
            why: "the counts of the choices do not add up to those who answered",
        });
    }
    Ok(counts)
}

/// What the report says of a choice; the lowest count that fits where it bounds or rounds it.
fn known(question: &Question, choice: &Choice) -> Option<usize> {
    let about = |figure: &&NationalFigure| matches!(figure.counted, Counted::Choice(id) if id == choice.id);
    figures_of(question.id).filter(about).find_map(lowest)
}

fn lowest(figure: &NationalFigure) -> Option<usize> {
    usize::try_from(*figure.possible()?.start()).ok()
}

/// Shares a sum among those of its parts that are lost.
fn share_sums(question: &Question, counts: &mut [Option<usize>]) {
    for figure in figures_of(question.id) {
        let (Counted::AnyOf(ids), Count::Exact(_), Some(sum)) = (figure.counted, figure.count, lowest(figure)) else {
            continue;
        };
        let parts: Vec<bool> = question.choices.iter().map(|choice| ids.contains(&choice.id)).collect();
        let known: usize = counts.iter().zip(&parts).filter(|&(_, &part)| part).filter_map(|(count, _)| *count).sum();
        let open: Vec<bool> = counts.iter().zip(&parts).map(|(count, &part)| part && count.is_none()).collect();
        fill(counts, &open, sum.saturating_sub(known));
    }
}

/// Gives the values without a label to choices without a value, both in order.
fn place_values(question: &Question, counts: &mut [Option<usize>]) {
    let values = figures_of(question.id).filter(|figure| figure.counted == Counted::Unplaced).filter_map(lowest);
    let open = question.choices.iter().zip(counts).filter(|(choice, count)| count.is_none() && !choice.exclusive);
    for (value, (_, count)) in values.zip(open) {
        *count = Some(value);
    }
}

/// Divides a number equally among the open places; the first get one more where it does not come out even.
fn fill(counts: &mut [Option<usize>], open: &[bool], number: usize) {
    let places = open.iter().filter(|&&open| open).count();
    let here = counts.iter_mut().zip(open).filter(|&(_, &open)| open);
    for (at, (count, _)) in here.enumerate() {
        *count = Some(number / places + usize::from(at < number % places));
    }
}
