//! Figures: what was measured, kept in `benches/figures.tsv`, so that the page is made of nothing else.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::Failure;
use crate::contender::root;
use crate::measure::Taken;

/// What somebody took on an organisation.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Figure {
    /// The table.
    pub(crate) table: String,
    /// The organisation.
    pub(crate) organisation: String,
    /// Who.
    pub(crate) what: String,
    /// Processor time in seconds, round by round, with spaces between; nothing when it did not end.
    cpu: String,
    /// From start to end, in seconds, the median.
    pub(crate) wall: Option<f64>,
    /// The largest resident set in bytes, the median.
    pub(crate) peak: Option<f64>,
    /// The size of the organisation file in bytes.
    pub(crate) file: u64,
    /// Processor time of the rules alone, in seconds, the median; where it is measured apart.
    pub(crate) rules: Option<f64>,
    /// How many times the Rego engine judged, where that is said.
    pub(crate) evaluations: Option<f64>,
    /// How many findings there were, where that is said.
    pub(crate) findings: Option<f64>,
}

impl Figure {
    pub(crate) fn of(table: &str, organisation: &str, what: &str, file: u64, taken: &[Taken]) -> Self {
        let cpu: Vec<String> = taken.iter().map(|taken| format!("{:.6}", taken.cpu_seconds)).collect();
        let stat = |pointer: &str| median(taken.iter().filter_map(|taken| taken.stat(pointer)));
        Self {
            table: table.to_owned(),
            organisation: organisation.to_owned(),
            what: what.to_owned(),
            cpu: cpu.join(" "),
            wall: median(taken.iter().map(|taken| taken.wall_seconds)),
            peak: median(taken.iter().map(|taken| taken.peak_bytes as f64)),
            file,
            rules: stat("/rules_cpu"),
            evaluations: stat("/counts/evaluations"),
            findings: stat("/counts/findings"),
        }
    }

    fn rounds(&self) -> impl Iterator<Item = f64> {
        self.cpu.split_whitespace().filter_map(|seconds| seconds.parse().ok())
    }

    /// Processor time in seconds, the median.
    pub(crate) fn cpu(&self) -> Option<f64> {
        median(self.rounds())
    }

    /// Its processor time as a multiple of another's, taken inside each round; the median.
    pub(crate) fn ratio(&self, other: &Self) -> Option<f64> {
        median(self.rounds().zip(other.rounds()).map(|(own, other)| own / other))
    }

    /// Its peak as a multiple of the file.
    pub(crate) fn peak_of_file(&self) -> Option<f64> {
        Some(self.peak? / self.file as f64)
    }
}

/// The figures of all tables.
pub(crate) fn read() -> Result<Vec<Figure>, Failure> {
    if !path().exists() {
        return Ok(Vec::new());
    }
    let mut rows = csv::ReaderBuilder::new().delimiter(b'\t').from_path(path())?;
    Ok(rows.deserialize().collect::<Result<_, _>>()?)
}

/// Puts the figures of a table in the place of those that it had.
pub(crate) fn keep(table: &str, figures: &[Figure]) -> Result<(), Failure> {
    let mut all: Vec<Figure> = read()?.into_iter().filter(|figure| figure.table != table).collect();
    all.extend_from_slice(figures);
    all.sort_by(|a, b| a.table.cmp(&b.table));
    let mut rows = csv::WriterBuilder::new().delimiter(b'\t').from_path(path())?;
    for figure in &all {
        rows.serialize(figure)?;
    }
    rows.flush()?;
    Ok(())
}

fn path() -> PathBuf {
    root().join("benches/figures.tsv")
}

/// The middle value, the upper of two; none of none.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::{Figure, Taken};

    fn figure(seconds: &[f64]) -> Figure {
        let taken = |&cpu_seconds: &f64| {
            let stats = Some(serde_json::json!({"counts": {"evaluations": 7}}));
            Taken { cpu_seconds, wall_seconds: 1.0, peak_bytes: 300, stats }
        };
        Figure::of("t", "o", "w", 100, &seconds.iter().map(taken).collect::<Vec<_>>())
    }

    #[test]
    fn ratios_are_taken_inside_a_round() {
        let (slow, once, never) = (figure(&[1.0, 4.0, 9.0]), figure(&[2.0]), figure(&[]));
        assert_eq!(slow.ratio(&figure(&[1.0, 2.0, 3.0])), Some(2.0));
        assert_eq!(once.ratio(&slow), Some(2.0), "the other rounds are not compared");
        assert_eq!((never.ratio(&slow), never.cpu(), never.peak_of_file()), (None, None, None));
        assert_eq!((slow.cpu(), slow.peak_of_file(), slow.evaluations), (Some(4.0), Some(3.0), Some(7.0)));
    }
}
