//! Everybody measured in turns on the same files, so that a ratio can be taken inside a round.

use std::path::PathBuf;
use std::time::Duration;

use crate::Failure;
use crate::contender::Contender;
use crate::figures::Figure;
use crate::measure::{Taken, measure};

/// How many times each contender is run on each file.
const ROUNDS: usize = 3;

/// The most processor time that a contender is given.
const LIMIT: Duration = Duration::from_secs(60);

/// A contender that takes longer than so many seconds of processor time is run once. Our own takes less at all sizes: what
/// is measured once is no better than its one round.
const LONG: f64 = 20.0;

/// Somebody on a file.
pub(crate) struct Entry {
    /// The organisation, as the table calls it.
    pub(crate) organisation: String,
    /// How many roles it has.
    pub(crate) roles: u64,
    /// Its file.
    pub(crate) file: PathBuf,
    /// Its facts, where somebody reads those.
    pub(crate) facts: Option<PathBuf>,
    pub(crate) contender: Contender,
}

/// Runs everybody in turns; what each took becomes a row of the table.
pub(crate) fn hold(table: &str, entries: &[Entry]) -> Result<Vec<Figure>, Failure> {
    let mut taken: Vec<Vec<Taken>> = vec![Vec::new(); entries.len()];
    for round in 0..ROUNDS {
        for (entry, taken) in entries.iter().zip(&mut taken) {
            // Who has failed does not try again, and who takes long is not asked again.
            let goes_on = round == 0 || taken.last().is_some_and(|last| last.cpu_seconds < LONG);
            let file = if entry.contender.reads_facts { entry.facts.as_ref() } else { Some(&entry.file) };
            if let Some(file) = file.filter(|_| goes_on && entry.roles <= entry.contender.largest) {
                taken.extend(measure(&entry.contender.on(file), LIMIT)?);
            }
        }
    }
    let mut figures = Vec::new();
    for (entry, taken) in entries.iter().zip(&taken) {
        let bytes = std::fs::metadata(&entry.file)?.len();
        figures.push(Figure::of(table, &entry.organisation, &entry.contender.name, bytes, taken));
    }
    Ok(figures)
}
