//! The figures recomputed: percents, words, sums and bases, and the list of discrepancies held to what is found.

use std::collections::BTreeSet;

use ansvar_model::{Question, QuestionKind};

use super::*;

/// The known counts of a choice, or group, with their base: from the row that has a number, not from the words about it.
fn counted(question: &str, counted: Counted) -> Option<(std::ops::RangeInclusive<u32>, u32)> {
    figures_of(question)
        .filter(|figure| figure.counted == counted)
        .find_map(|figure| Some((figure.possible()?, figure.base?)))
}

/// Question, who is counted, and what does not agree: what the figures show, or what the list says.
type Found = BTreeSet<(String, String, DiscrepancyKind)>;

fn entry(question: &str, counted: Option<Counted>, kind: DiscrepancyKind) -> (String, String, DiscrepancyKind) {
    (question.to_owned(), format!("{counted:?}"), kind)
}

/// Percents that are not those of their counts.
fn misprints(found: &mut Found) {
    for figure in national_figures() {
        let Printed::Percent { value, decimals } = figure.printed else { continue };
        let agrees = match figure.share() {
            Some(share) => share.percent_rounded(decimals) == value,
            None => figure.possible().is_some(),
        };
        if !agrees {
            found.insert(entry(figure.question, Some(figure.counted), DiscrepancyKind::Percent));
        }
    }
}

/// Words that no possible count bears out.
fn false_words(found: &mut Found) {
    for figure in national_figures() {
        let Printed::Words { claim: Some(claim), .. } = figure.printed else { continue };
        let (mut counts, base) = counted(figure.question, figure.counted).expect("words are about a figure");
        let holds = counts.any(|n| Share::new(n, base).is_some_and(|share| claim.holds(share)));
        if !holds {
            found.insert(entry(figure.question, Some(figure.counted), DiscrepancyKind::Words));
        }
    }
}

/// Bases of follow-up questions that are not the number of those who were asked.
fn bases(found: &mut Found) {
    for question in Question::ALL {
        let Some(premise) = question.premise else { continue };
        let Some((asked, _)) = counted(premise.question, Counted::Choice(premise.choice)) else { continue };
        let Some(base) = figures_of(question.id).filter(|figure| figure.share().is_some()).find_map(|f| f.base) else {
            continue;
        };
        if base > *asked.end() {
            found.insert(entry(question.id, None, DiscrepancyKind::BaseAbove));
        } else if base < *asked.start() {
            found.insert(entry(question.id, None, DiscrepancyKind::BaseBelow));
        }
    }
}

#[test]
fn every_discrepancy_is_listed_and_every_listed_one_is_there() {
    let mut found = Found::new();
    misprints(&mut found);
    false_words(&mut found);
    bases(&mut found);
    let listed: Found = DISCREPANCIES.iter().map(|d| entry(d.question, d.counted, d.kind)).collect();
    assert_eq!(listed.len(), DISCREPANCIES.len(), "nothing is listed twice");
    assert_eq!(found, listed);
}

#[test]
fn a_figure_is_contradictory_when_it_is_contradicted() {
    for figure in national_figures() {
        let contradicted = DISCREPANCIES.iter().any(|d| d.kind.is_contradiction() && d.concerns(figure));
        assert_eq!(figure.quality == Quality::Contradictory, contradicted, "{figure:?}");
    }
    assert!(DISCREPANCIES.iter().all(|discrepancy| national_figures().any(|figure| discrepancy.concerns(figure))));
}

#[test]
fn every_figure_says_where_it_stands_and_is_possible() {
    for figure in national_figures() {
        assert!(figure.source.starts_with('§') || figure.source.starts_with("summary L"), "{figure:?}");
        assert!(figure.base.is_none_or(|base| base <= 290), "{figure:?}");
        match (figure.count, figure.base) {
            (Count::Exact(_), Some(_)) => assert!(figure.share().is_some(), "{figure:?}"),
            (Count::Between(least, most), Some(base)) => assert!(least < most && most <= base, "{figure:?}"),
            _ => {}
        }
    }
}

#[test]
fn qualities_are_what_the_figures_hold() {
    for figure in national_figures() {
        let exact = matches!(figure.count, Count::Exact(_));
        let percent = matches!(figure.printed, Printed::Percent { .. });
        let words = matches!(figure.printed, Printed::Words { .. });
        let fits = match figure.quality {
            Quality::Published => exact && !words,
            Quality::Derived => exact && figure.printed == Printed::Nothing && figure.note.is_some(),
            Quality::PercentOnly => percent != exact,
            Quality::Approximate => words && !exact,
            Quality::Contradictory => exact || words,
            Quality::Lost => figure.possible().is_none() && figure.printed == Printed::Nothing,
        };
        assert!(fits, "{figure:?}");
    }
}

#[test]
fn no_figure_is_there_twice() {
    let keys: Vec<String> = national_figures()
        .filter(|figure| figure.counted != Counted::Unplaced)
        .map(|figure| {
            format!("{} {:?} {}", figure.question, figure.counted, matches!(figure.printed, Printed::Words { .. }))
        })
        .collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
}

#[test]
fn sums_are_the_sums_of_their_parts() {
    let exact = |question, choice| counted(question, Counted::Choice(choice)).map(|(counts, _)| *counts.end());
    let mut checked = 0;
    for figure in national_figures() {
        let Counted::AnyOf(choices) = figure.counted else { continue };
        let parts: Vec<u32> = choices.iter().filter_map(|choice| exact(figure.question, choice)).collect();
        let sum = parts.iter().sum::<u32>();
        let n = figure.share().expect("every sum has a count").n();
        assert!(if parts.len() == choices.len() { sum == n } else { sum <= n }, "{figure:?}");
        checked += usize::from(parts.len() == choices.len());
    }
    assert!(checked >= 2, "at most 25 % and never or occasionally");
}

#[test]
fn nobody_answers_a_single_choice_twice() {
    for question in Question::ALL.iter().filter(|question| question.kind == QuestionKind::Single) {
        let shares = question.choices.iter().filter_map(|choice| benchmark(question.id, choice.id));
        let bases: BTreeSet<u32> = shares.clone().map(Share::base).collect();
        assert!(bases.len() <= 1, "{} has one base", question.id);
        assert!(shares.map(Share::n).sum::<u32>() <= bases.first().copied().unwrap_or(0), "{}", question.id);
    }
}

#[test]
fn only_published_and_derived_figures_of_a_choice_are_benchmarks() {
    let check = |question, choice, expected: Option<(u32, u32)>| {
        let found = benchmark(question, choice).map(|share| (share.n(), share.base()));
        assert_eq!(found, expected, "{question} {choice}");
    };
    check("2.2-q1", "no", Some((67, 242)));
    check("2.7-q1", "yes", Some((141, 241)));
    check("2.6-q5", "integrity", None);
    check("2.4-q1", "nobody", None);
    check("2.7-q5", "local_electricity", None);
    check("2.4-q1", "municipal_executive_board", None);
    check("2.8-q6", "every_year", None);
    check("2.6-q6", "other_interval", None);
    check("2.2-q1", "maybe", None);
    check("9.9-q9", "yes", None);
    for figure in national_figures() {
        let Counted::Choice(choice) = figure.counted else { continue };
        let comparable = figures_of(figure.question)
            .any(|other| other.counted == figure.counted && other.quality.is_comparable() && other.share().is_some());
        assert_eq!(benchmark(figure.question, choice).is_some(), comparable, "{figure:?}");
    }
}

#[test]
fn percents_alone_leave_few_counts_possible() {
    let check = |question, choice, expected| {
        assert_eq!(counted(question, Counted::Choice(choice)).map(|(counts, _)| counts), Some(expected), "{choice}");
    };
    check("1.3-q1", "infosec_function", 111..=112);
    check("1.3-q1", "lawyer", 8..=10);
    check("2.6-q5", "traceability", 78..=78);
    check("2.6-q6", "1_to_3_years", 12..=12);
    check("2.3-q2", "after_incidents", 54..=54);
}

#[test]
fn every_figure_is_of_a_question_its_choices_and_its_respondents() {
    for figure in national_figures().filter(|figure| figure.question != RESPONSE) {
        let question = Question::find(figure.question).unwrap_or_else(|| panic!("no question for {figure:?}"));
        assert!(figure.counted.choices().iter().all(|id| question.choice(id).is_some()), "{figure:?}");
        // Some bases are concluded from other questions; the question has only what the report says of itself.
        let agrees = question.respondents.is_none_or(|respondents| figure.base == Some(respondents));
        assert!(agrees, "{:?} answered, but {figure:?}", question.respondents);
    }
}
