//! What the public API promises: every problem found, in its place, whatever the file holds.

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod answers;
#[cfg(test)]
mod edits;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod problems;
#[cfg(test)]
mod properties;

use ansvar_load::{Format, Loaded, Problem, SourceText, parse_organisation};

/// The head that every organisation file has, three lines long.
const HEAD: &str = "ansvar: 1\norganisation: {id: exempel, name: Exempel, kind: municipality}\nas_of: 2026-11-01\n";

const FULL_YAML: &str = include_str!("data/full.yaml");
const FULL_JSON: &str = include_str!("data/full.json");

fn parse(text: &str, format: Format) -> Loaded {
    parse_organisation(SourceText::new("test", text.to_owned()), format)
}

/// The problems of a text as `line:column code`.
fn summary(loaded: &Loaded) -> Vec<String> {
    tell(&loaded.problems)
}

/// Problems as `line:column code`.
fn tell(problems: &[Problem]) -> Vec<String> {
    let line = |problem: &Problem| format!("{}:{} {}", problem.location.line, problem.location.column, problem.code);
    problems.iter().map(line).collect()
}
