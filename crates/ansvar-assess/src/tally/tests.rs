//! The tally against a naive count on random responses, in any order and in any number of parts.

use ansvar_model::{Area, ChoiceSet, Premise, Question, QuestionKind, Reply, Response, Says};
use proptest::prelude::*;

use super::{Quartiles, SurveyTable, Tally};
use crate::national::{Counted, Share, figures_of};

fn all() -> Vec<&'static Question> {
    Question::ALL.iter().collect()
}

/// A response in which each question is answered with a chance of its own, routing or no routing.
fn responses() -> impl Strategy<Value = Vec<Response>> {
    let reply = |question: &'static Question| {
        let choices = question.choices.len();
        let given = match question.kind {
            QuestionKind::Free => Just(Reply::Words).boxed(),
            QuestionKind::Single => {
                (0..choices).prop_map(|choice| Reply::Chosen(ChoiceSet::default().with(choice))).boxed()
            }
            QuestionKind::Multi => prop::collection::vec(any::<bool>(), choices)
                .prop_map(|made| {
                    let places = made.iter().enumerate().filter(|&(_, &made)| made);
                    Reply::Chosen(places.fold(ChoiceSet::default(), |set, (place, _)| set.with(place)))
                })
                .boxed(),
        };
        prop_oneof![1 => Just(Reply::None), 3 => given]
    };
    let replies: Vec<_> = Question::ALL.iter().map(reply).collect();
    let response = (0_u8..10, replies).prop_map(|(silence, replies)| {
        let mut response = Response::default();
        let replies = if silence == 0 { Vec::new() } else { replies };
        replies.into_iter().enumerate().for_each(|(place, reply)| response.set(place, reply));
        response
    });
    prop::collection::vec(response, 0..25)
}

fn table_of<'r>(responses: impl IntoIterator<Item = &'r Response>) -> SurveyTable {
    let mut tally = Tally::of(&all());
    responses.into_iter().for_each(|response| tally.add(response));
    tally.table()
}

/// What an organisation chose, by ids: slow, and written without a look at the tally.
fn chosen(response: &Response, id: &str) -> Vec<&'static str> {
    let place = Question::ALL.iter().position(|question| question.id == id).expect("a question");
    let Reply::Chosen(set) = response.reply(place) else { return Vec::new() };
    set.iter().map(|choice| Question::ALL[place].choices[choice].id).collect()
}

fn is_given(response: &Response, id: &str) -> bool {
    let place = Question::ALL.iter().position(|question| question.id == id).expect("a question");
    response.reply(place).is_given()
}

fn was_asked(response: &Response, id: &str) -> bool {
    let premise = Question::find(id).expect("a question").premise;
    premise.is_none_or(|Premise { question, choice }| {
        chosen(response, question).contains(&choice) && was_asked(response, question)
    })
}

fn count(responses: &[Response], holds: impl Fn(&Response) -> bool) -> u32 {
    u32::try_from(responses.iter().filter(|response| holds(response)).count()).expect("few")
}

fn naive_result(area: Area, response: &Response) -> Option<Share> {
    let (mut present, mut graded) = (0, 0);
    for question in Question::ALL.iter().filter(|question| question.area == Some(area)) {
        let says = |wanted: Says| question.choices.iter().any(|choice| choice.says == wanted);
        let after_presence = question.premise.is_none_or(|premise| {
            Question::find(premise.question).and_then(|question| question.choice(premise.choice)).expect("sound").says
                == Says::Present
        });
        let made: Vec<Says> = chosen(response, question.id)
            .iter()
            .filter_map(|id| question.choice(id))
            .map(|choice| choice.says)
            .collect();
        let counts = says(Says::Present) && says(Says::Absent) && after_presence && was_asked(response, question.id);
        if counts && made.iter().any(|&says| says != Says::Neutral) {
            graded += 1;
            present += u32::from(made.contains(&Says::Present));
        }
    }
    Share::new(present, graded)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn counts_are_those_of_a_naive_count(responses in responses()) {
        let table = table_of(&responses);
        for row in &table.questions {
            let id = row.question.id;
            let answered = |response: &Response| was_asked(response, id) && is_given(response, id);
            prop_assert_eq!(row.asked, count(&responses, |r| !r.is_silent() && was_asked(r, id)), "{}", id);
            prop_assert_eq!(row.answered, count(&responses, answered), "{}", id);
            prop_assert_eq!(row.without_premise, count(&responses, |r| !was_asked(r, id) && is_given(r, id)), "{}", id);
            for choice in &row.choices {
                let made = |r: &Response| answered(r) && chosen(r, id).contains(&choice.choice.id);
                prop_assert_eq!(choice.count, count(&responses, made), "{} {}", id, choice.choice.id);
                prop_assert_eq!(choice.share, Share::new(choice.count, row.answered));
            }
            for group in &row.groups {
                let made = |r: &Response| answered(r) && group.choices.iter().any(|choice| chosen(r, id).contains(&choice.id));
                prop_assert_eq!(group.count, count(&responses, made), "{} {:?}", id, group.choices);
            }
        }
        for row in &table.areas {
            let results: Vec<(Share, u32)> = responses.iter().filter_map(|r| naive_result(row.area, r)).map(|share| (share, 1)).collect();
            prop_assert_eq!(row.organisations as usize, results.len());
            prop_assert_eq!(row.quartiles, Quartiles::of(results), "{:?}", row.area);
        }
    }

    #[test]
    fn participation_divides_the_organisations(responses in responses()) {
        let found = table_of(&responses).participation;
        let left_out = |r: &Response| Question::ALL.iter().any(|q| q.kind != QuestionKind::Free && was_asked(r, q.id) && !is_given(r, q.id));
        prop_assert_eq!(found.organisations as usize, responses.len());
        prop_assert_eq!(found.none, count(&responses, Response::is_silent));
        prop_assert_eq!(found.complete, count(&responses, |r| !r.is_silent() && !left_out(r)));
        prop_assert_eq!(found.organisations, found.none + found.complete + found.partial);
    }

    #[test]
    fn neither_order_nor_parts_matter(responses in responses(), cut in 0_usize..25, turn in 0_usize..25) {
        let whole = table_of(&responses);
        let mut turned = responses.clone();
        turned.reverse();
        turned.rotate_left(turn.min(responses.len()));
        prop_assert_eq!(&table_of(&turned), &whole);
        let (first, second) = responses.split_at(cut.min(responses.len()));
        let (mut one, mut other) = (Tally::of(&all()), Tally::of(&all()));
        first.iter().for_each(|response| one.add(response));
        second.iter().for_each(|response| other.add(response));
        one.merge(&other);
        prop_assert_eq!(&one.table(), &whole);
    }
}

#[test]
fn only_the_questions_of_the_input_are_counted() {
    let some: Vec<&Question> = all().into_iter().filter(|question| question.id.starts_with("2.6")).collect();
    let mut tally = Tally::of(&some);
    let mut response = Response::default();
    let place = |id: &str| Question::ALL.iter().position(|question| question.id == id).expect("a question");
    response.set(place("2.6-q1"), Reply::Chosen(ChoiceSet::default().with(1)));
    response.set(place("2.6-q2"), Reply::Chosen(ChoiceSet::default().with(0)));
    tally.add(&response);
    let table = tally.table();
    assert_eq!(table.questions.len(), some.len());
    assert_eq!(table.participation.complete, 1, "nothing else was there to be answered");
    let results: Vec<(Area, u32)> =
        table.areas.iter().map(|row| (row.area, row.organisations)).filter(|row| row.1 > 0).collect();
    assert_eq!(results, [(Area::Classification, 1)]);
    let quartiles = table.areas.iter().find_map(|row| row.quartiles).expect("a result");
    assert_eq!(quartiles.median.percent_tenths(), 0, "plans are no method");
}

#[test]
fn what_stands_beside_the_counts_may_be_compared_with() {
    let table = table_of([]);
    let row = |id| table.question(id).expect("a row");
    let then = |id, choice| row(id).choices.iter().find(|row| row.choice.id == choice).and_then(|row| row.then);
    assert_eq!(then("2.2-q1", "no").map(|share| (share.n(), share.base())), Some((67, 242)));
    assert_eq!(then("2.7-q5", "local_electricity"), None, "contradictory");
    assert_eq!(then("2.6-q5", "integrity"), None, "percent only");
    let groups: Vec<(&str, u32)> = table
        .questions
        .iter()
        .flat_map(|row| row.groups.iter().map(|group| (row.question.id, group.then.n())))
        .collect();
    let of_report: Vec<(&str, u32)> = Question::ALL
        .iter()
        .flat_map(|question| figures_of(question.id))
        .filter(|figure| matches!(figure.counted, Counted::AnyOf(_) | Counted::AllBut(_)))
        .filter_map(|figure| Some((figure.question, figure.benchmark()?.n())))
        .collect();
    assert_eq!(groups, of_report);
    assert!(groups.contains(&("2.5-q2", 115)) && groups.contains(&("2.9-q1", 138)));
}
