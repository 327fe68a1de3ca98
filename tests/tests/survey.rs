//! The survey of 2015 again: the fixture's 290 made-up organisations, counted, give the published figures.

use std::fs;

use ansvar::{
    Aggregate, Count, Counted, NationalFigure, Printed, Quality, RESPONSE, Share, aggregate, figures_of,
    national_figures,
};
use ansvar_model::{Question, QuestionKind};
use ansvar_tests::{root, survey_2015, text_of};

const FIXTURE: &str = "fixtures/survey_2015/organisations.csv";

/// Figures that the fixture cannot give again, and why.
const NOT_REPRODUCED: &[(&str, Counted)] = &[
    // 149 answered, but only 141 were asked: those who say in 2.7-q1 that they analyse risks. The 31 are there.
    ("2.7-q5", Counted::Choice("local_electricity")),
];

fn counted() -> Aggregate {
    let aggregate = aggregate(&root().join(FIXTURE), 100).expect("the fixture");
    assert_eq!((&aggregate.read.problems, aggregate.read.set_aside, aggregate.read.empty), (&Vec::new(), 0, 0));
    aggregate
}

/// How many of how many the aggregate counts where the figure does.
fn count_of(aggregate: &Aggregate, figure: &NationalFigure) -> Option<(u32, u32)> {
    let row = aggregate.table.question(figure.question)?;
    let choice = |id: &str| row.choices.iter().find(|choice| choice.choice.id == id).map(|choice| choice.count);
    let group = |ids: &[&str]| {
        let group =
            row.groups.iter().find(|group| group.choices.iter().map(|choice| choice.id).eq(ids.iter().copied()));
        group.map(|group| group.count).or_else(|| ids.iter().map(|id| choice(id)).sum())
    };
    let n = match figure.counted {
        Counted::Choice(id) => choice(id),
        Counted::AnyOf(ids) => group(ids),
        Counted::AllBut(id) => choice(id).map(|count| row.answered - count),
        Counted::Described(phrase) => words(figure.question, phrase.sv),
        Counted::Rest | Counted::Unplaced => None,
    };
    Some((n?, row.answered))
}

/// How many wrote this, read from the table itself: of words the aggregate counts only that there are any.
fn words(question: &str, words: &str) -> Option<u32> {
    (Question::find(question)?.kind == QuestionKind::Free).then_some(())?;
    let table = text_of(FIXTURE);
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let column = rows.headers().expect("headings").iter().position(|heading| heading == question)?;
    let written = rows.records().filter(|row| &row.as_ref().expect("a row")[column] == words).count();
    u32::try_from(written).ok()
}

#[test]
fn every_published_and_derived_figure_is_reproduced() {
    let aggregate = counted();
    let mut reproduced = 0;
    for figure in national_figures().filter(|figure| figure.question != RESPONSE && figure.quality.is_comparable()) {
        let Count::Exact(n) = figure.count else { panic!("{figure:?}") };
        assert_eq!(count_of(&aggregate, figure), figure.base.map(|base| (n, base)), "{figure:?}");
        reproduced += 1;
    }
    assert!(reproduced > 70, "only {reproduced} figures to reproduce");
}

#[test]
fn what_only_bounds_a_count_or_rounds_it_is_kept_to() {
    let aggregate = counted();
    for figure in national_figures().filter(|figure| figure.question != RESPONSE && !figure.quality.is_comparable()) {
        let (Some(possible), Some((n, base))) = (figure.possible(), count_of(&aggregate, figure)) else { continue };
        let listed = NOT_REPRODUCED.contains(&(figure.question, figure.counted));
        assert_eq!((possible.contains(&n), Some(base) == figure.base), (true, !listed), "{figure:?}");
        if let (Quality::PercentOnly, Printed::Percent { value, decimals }) = (figure.quality, figure.printed) {
            assert_eq!(Share::new(n, base).map(|share| share.percent_rounded(decimals)), Some(value), "{figure:?}");
        }
    }
    for (question, counted) in NOT_REPRODUCED {
        let figure = figures_of(question).find(|figure| figure.counted == *counted).expect("a figure of the report");
        assert_eq!(figure.quality, Quality::Contradictory);
    }
}

#[test]
fn as_many_answered_as_the_report_says() {
    let found = counted().table.participation;
    let counts = [found.organisations, found.complete, found.partial, found.complete + found.partial, found.none];
    let of_report: Vec<u32> = figures_of(RESPONSE)
        .filter_map(|figure| match figure.count {
            Count::Exact(count) => Some(count),
            Count::Between(..) | Count::Unknown => None,
        })
        .collect();
    assert_eq!(counts.as_slice(), of_report);
    assert_eq!(counts, [290, 228, 27, 255, 35]);
}

#[test]
fn nobody_answers_what_they_were_not_asked_and_gaps_are_gaps_of_the_report() {
    for row in counted().table.questions {
        assert_eq!(row.without_premise, 0, "{}", row.question.id);
        if let Some(respondents) = row.question.respondents {
            assert_eq!(row.answered, respondents.min(row.asked), "{}", row.question.id);
        }
    }
}

/// `ANSVAR_BLESS=1 cargo test` writes the fixture again.
#[test]
fn the_fixture_is_what_the_procedure_makes_of_the_figures() {
    let made = survey_2015().expect("figures that go together");
    if std::env::var_os("ANSVAR_BLESS").is_some() {
        fs::write(root().join(FIXTURE), &made).expect("writing the fixture");
    }
    assert!(text_of(FIXTURE) == made, "{FIXTURE} is stale: run the tests with ANSVAR_BLESS=1");
}
