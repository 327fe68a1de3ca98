//! What holds for every interview, whatever is answered, passed by, gone back to or taken away.

use ansvar_model::Language;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{Ask, Form, Interview, Reply, Script, StartScript, Step};

/// Something that somebody does at a question.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Answer(Vec<Index>, String),
    Skip,
    Back,
    Clear,
    GoTo(Index),
    Again,
}

pub(super) fn acts(longest: usize) -> impl Strategy<Value = Vec<Act>> {
    let words = prop_oneof![4 => "[A-ZÅÄÖ][a-zåäö ]{0,12}", 1 => "\\PC{0,12}", 1 => ".{0,6}"];
    let act = prop_oneof![
        12 => (proptest::collection::vec(any::<Index>(), 0..4), words).prop_map(|(at, words)| Act::Answer(at, words)),
        3 => Just(Act::Skip),
        3 => Just(Act::Back),
        1 => Just(Act::Clear),
        1 => any::<Index>().prop_map(Act::GoTo),
        1 => Just(Act::Again),
    ];
    proptest::collection::vec(act, 0..longest)
}

/// Some reply of the form that a question asks for; it may yet be refused.
pub(super) fn reply_to(ask: &Ask, places: &[Index], words: &str) -> Reply {
    let offers = ask.form.offers();
    let pick = |place: &Index| offers[place.index(offers.len())].key.clone();
    match &ask.form {
        Form::One { own_words, .. } => match places.first().filter(|_| !offers.is_empty()) {
            Some(place) => Reply::choice(pick(place)),
            None if *own_words => Reply::Chosen { keys: Vec::new(), words: vec![words.to_owned()] },
            None => Reply::Chosen { keys: Vec::new(), words: Vec::new() },
        },
        Form::Many { own_words, .. } => {
            let mut keys: Vec<String> = places.iter().filter(|_| !offers.is_empty()).map(pick).collect();
            keys.sort();
            keys.dedup();
            let words = if *own_words && places.len() < 2 { vec![words.to_owned()] } else { Vec::new() };
            Reply::Chosen { keys, words }
        }
        Form::Words | Form::Id => Reply::Words(words.to_owned()),
        Form::Names => Reply::Names(words.split(' ').map(str::to_owned).collect()),
        Form::Day => Reply::Day(jiff::civil::date(2000 + i16::try_from(places.len()).unwrap_or(0), 2, 3)),
        Form::Percent => Reply::Percent(u8::try_from(words.len()).unwrap_or(101)),
    }
}

pub(super) fn act<S: Script>(interview: &mut Interview<S>, act: &Act) {
    match act {
        Act::Answer(places, words) => {
            if let Some(ask) = interview.ask(Language::Swedish) {
                let before = interview.given().clone();
                if interview.answer(reply_to(&ask, places, words)).is_err() {
                    assert_eq!(*interview.given(), before, "a refused reply changes nothing");
                }
            }
        }
        Act::Skip => interview.skip(),
        Act::Back => drop(interview.back()),
        Act::Clear => drop(interview.clear()),
        Act::GoTo(place) => {
            let reached = interview.reached();
            if !reached.is_empty() {
                assert!(interview.go_to(reached[place.index(reached.len())]));
            }
        }
        Act::Again => interview.again(),
    }
}

/// What must hold before and after every act.
pub(super) fn holds<S: Script + Clone>(interview: &Interview<S>, next: &Act) -> Result<(), TestCaseError> {
    let reached = interview.reached();
    prop_assert!(reached.is_sorted());
    let open = reached.iter().filter(|&&key| !interview.is_answered(key)).count();
    match interview.step() {
        Step::Ask(key) => prop_assert!(reached.contains(&key), "{key:?} is asked and not reached"),
        Step::Round(left) => prop_assert_eq!(left, open),
        Step::Done => prop_assert_eq!(open, 0),
    }
    // Every answer stands after the act, but the one that is given anew or taken away.
    let mut after = interview.clone();
    act(&mut after, next);
    let asked = interview.step();
    for (key, reply) in interview.given() {
        let touched = matches!(next, Act::Answer(..) | Act::Clear) && asked == Step::Ask(*key);
        prop_assert!(touched || after.given().get(key) == Some(reply), "the answer to {key:?} is gone");
    }
    // Going back asks the question just dealt with, and answering it as before changes nothing.
    if let (Act::Answer(..) | Act::Skip, Step::Ask(key)) = (next, asked)
        && after.step() != asked
    {
        let mut undone = after.clone();
        prop_assert!(undone.back());
        let Step::Ask(again) = undone.step() else { panic!("back leads to a question") };
        prop_assert!(again >= key);
        prop_assert_eq!(undone.given(), after.given());
        undone.go_to(key);
        undone.clear();
        prop_assert_eq!(undone.step(), Step::Ask(key));
        if !interview.given().contains_key(&key) {
            prop_assert_eq!(undone.given(), interview.given());
        }
    }
    Ok(())
}

/// An interview resumed from its answers has the same questions open, and goes on after the last answer.
pub(super) fn resumes<S: Script + Clone>(interview: &Interview<S>) -> Result<(), TestCaseError> {
    let resumed = Interview::resume(interview.script().clone(), interview.given().clone());
    prop_assert_eq!(resumed.reached(), interview.reached());
    prop_assert_eq!(resumed.aside(), interview.aside());
    let last = resumed.reached().into_iter().rfind(|&key| resumed.is_answered(key));
    if let (Step::Ask(next), Some(last)) = (resumed.step(), last) {
        prop_assert!(next > last);
    }
    Ok(())
}

/// Answers only, in order: a resumed interview asks exactly what the first would have asked.
pub(super) fn resumes_where_it_stopped<S: Script + Clone>(script: S, acts: &[Act]) -> Result<(), TestCaseError> {
    let mut interview = Interview::new(script);
    for next in acts.iter().filter(|act| matches!(act, Act::Answer(..) | Act::Skip)) {
        let before = interview.given().len();
        act(&mut interview, next);
        if interview.given().len() > before {
            let resumed = Interview::resume(interview.script().clone(), interview.given().clone());
            prop_assert_eq!(resumed.step(), interview.step());
        }
    }
    Ok(())
}

/// All of it.
pub(super) fn check<S: Script + Clone>(script: S, acts: &[Act]) -> Result<(), TestCaseError> {
    let mut interview = Interview::new(script.clone());
    for next in acts {
        holds(&interview, next)?;
        act(&mut interview, next);
    }
    resumes(&interview)?;
    resumes_where_it_stopped(script, acts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_first_description_loses_nothing_and_asks_nothing_in_vain(acts in acts(60)) {
        check(StartScript::default(), &acts)?;
    }
}
