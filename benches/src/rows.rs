//! Figures as the rows of a table in Markdown. A dash stands for what was not measured or did not end.

use crate::figures::Figure;
use crate::plot::Bar;

const MIB: f64 = 1_048_576.0;

/// The table that most figures make.
pub(crate) fn usual(figures: &[Figure]) -> String {
    let mut table =
        head(&["organisation", "what runs"], &["CPU ÷ typed parse", "CPU s", "wall s", "peak MiB", "peak ÷ file"]);
    for figure in figures {
        let numbers = [
            cell(multiple(figures, figure), 2),
            cell(figure.cpu(), 3),
            cell(figure.wall, 3),
            cell(figure.peak.map(|peak| peak / MIB), 0),
            cell(figure.peak_of_file(), 2),
        ];
        row(&mut table, figure, &numbers);
    }
    table
}

/// The table of the numbers of rules.
pub(crate) fn of_rules(figures: &[Figure]) -> String {
    let columns = ["CPU ÷ typed parse", "CPU s", "rules alone, CPU s", "÷ all built-in", "evaluations", "findings"];
    let mut table = head(&["organisation", "what runs"], &columns);
    for figure in figures {
        let all = figures.iter().find(|all| all.organisation == figure.organisation && all.what.starts_with("all "));
        let numbers = [
            cell(multiple(figures, figure), 2),
            cell(figure.cpu(), 3),
            cell(figure.rules, 3),
            cell(all.and_then(|all| Some(figure.rules? / all.rules?)), 2),
            cell(figure.evaluations, 0),
            cell(figure.findings, 0),
        ];
        row(&mut table, figure, &numbers);
    }
    table
}

/// The table of the formats. The last column sets a format's time beside its own on the organisation before.
pub(crate) fn of_findings(figures: &[Figure]) -> String {
    let columns = ["findings", "CPU s", "CPU ÷ smaller", "peak MiB", "peak ÷ that of terminal"];
    let mut table = head(&["organisation", "what runs"], &columns);
    for (place, figure) in figures.iter().enumerate() {
        let smaller = figures.iter().take(place).rev().find(|other| other.what == figure.what);
        let same = |other: &&Figure| other.organisation == figure.organisation && other.what == "`--format terminal`";
        let terminal = figures.iter().find(same);
        let numbers = [
            cell(figure.findings, 0),
            cell(figure.cpu(), 3),
            cell(smaller.and_then(|smaller| figure.ratio(smaller)), 2),
            cell(figure.peak.map(|peak| peak / MIB), 0),
            cell(terminal.and_then(|terminal| Some(figure.peak? / terminal.peak?)), 2),
        ];
        row(&mut table, figure, &numbers);
    }
    table
}

/// The table of edits: the first on each organisation is the whole analysis.
pub(crate) fn of_edits(figures: &[Figure]) -> String {
    let mut table = head(&["organisation", "what is done"], &["CPU ms", "wall ms", "whole analysis ÷ it"]);
    for figure in figures {
        let numbers = [
            cell(figure.cpu().map(|cpu| cpu * 1_000.0), 3),
            cell(figure.wall.map(|wall| wall * 1_000.0), 3),
            cell(multiple(figures, figure).map(|multiple| 1.0 / multiple), 0),
        ];
        row(&mut table, figure, &numbers);
    }
    table
}

/// Bars of how many times the yardstick everybody took.
pub(crate) fn bars(figures: &[Figure]) -> Vec<Bar> {
    let bar = |figure: &Figure| {
        let value = multiple(figures, figure)?;
        Some(Bar { group: figure.organisation.clone(), name: figure.what.clone(), value })
    };
    figures.iter().filter_map(bar).collect()
}

/// A figure as a multiple of the yardstick, which is the first on each organisation.
fn multiple(figures: &[Figure], figure: &Figure) -> Option<f64> {
    let yardstick = figures.iter().find(|other| other.organisation == figure.organisation)?;
    figure.ratio(yardstick)
}

fn head(words: &[&str], numbers: &[&str]) -> String {
    let names: Vec<&str> = words.iter().chain(numbers).copied().collect();
    let rules = "| --- ".repeat(words.len()) + &"| ---: ".repeat(numbers.len());
    format!("| {} |\n{rules}|\n", names.join(" | "))
}

fn row(table: &mut String, figure: &Figure, numbers: &[String]) {
    let cells = [&figure.organisation, &figure.what].into_iter().chain(numbers).map(String::as_str);
    table.push_str(&format!("| {} |\n", cells.collect::<Vec<_>>().join(" | ")));
}

/// A number with so many decimals.
pub(crate) fn cell(value: Option<f64>, decimals: usize) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.decimals$}"))
}
