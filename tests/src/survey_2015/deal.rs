//! Who makes which choice: spread evenly, each count exactly met, nobody left without one.

use ansvar_model::{Question, QuestionKind};

use super::Unfit;

/// The choices of each of those who answer, in their order.
pub(super) fn choices(
    question: &'static Question,
    counts: &[usize],
    answering: usize,
) -> Result<Vec<Vec<String>>, Unfit> {
    let mut made: Vec<Vec<usize>> = vec![Vec::new(); answering];
    let mut left: Vec<usize> = (0..answering).collect();
    let alone = |place: usize| question.choices.get(place).is_some_and(|choice| choice.exclusive);
    let single = question.kind == QuestionKind::Single;
    for (place, &count) in counts.iter().enumerate().filter(|&(place, _)| single || alone(place)) {
        for at in take_evenly(&mut left, count) {
            if let Some(made) = made.get_mut(at) {
                made.push(place);
            }
        }
    }
    if counts.iter().any(|&count| count > answering) {
        return Err(Unfit { question: question.id, why: "a choice was made by more than answered" });
    }
    if !single {
        deal_round(counts, alone, &left, &mut made);
    }
    if made.iter().any(Vec::is_empty) {
        return Err(Unfit { question: question.id, why: "the counts do not reach for all who answered" });
    }
    let ids = |mut places: Vec<usize>| {
        places.sort_unstable();
        let chosen = places.into_iter().filter_map(|place| question.choices.get(place));
        chosen.map(|choice| choice.id.to_owned()).collect()
    };
    Ok(made.into_iter().map(ids).collect())
}

/// Takes so many out of a list, at equal distances.
fn take_evenly(left: &mut Vec<usize>, count: usize) -> Vec<usize> {
    let all = left.len().max(1);
    let is_taken = |place: usize| (place + 1) * count / all > place * count / all;
    let numbered: Vec<(usize, usize)> = left.iter().copied().enumerate().collect();
    *left = numbered.iter().filter(|&&(place, _)| !is_taken(place)).map(|&(_, at)| at).collect();
    numbered.into_iter().filter(|&(place, _)| is_taken(place)).map(|(_, at)| at).collect()
}

/// Deals choices round the table, each beginning where the one before it ended: nobody gets one twice, and nobody is
/// passed over before all have had one.
fn deal_round(counts: &[usize], alone: impl Fn(usize) -> bool, table: &[usize], made: &mut [Vec<usize>]) {
    let mut seats = table.iter().cycle();
    for (place, &count) in counts.iter().enumerate().filter(|&(place, _)| !alone(place)) {
        for at in seats.by_ref().take(count.min(table.len())) {
            if let Some(made) = made.get_mut(*at) {
                made.push(place);
            }
        }
    }
}
