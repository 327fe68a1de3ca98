//! The commands, one file each. A command writes to the streams it is given and says how it ended.

pub(crate) mod assess;
pub(crate) mod check;
pub(crate) mod facts;
pub(crate) mod generate;
pub(crate) mod graph;
pub(crate) mod path;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod survey;

use std::io;
use std::path::PathBuf;

use ansvar::{AggregateError, AnalysisError, GeneratorError, LoadError, ReadError, RulesError};

use crate::output::WriteError;

/// Why a command could not run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Analysis(#[from] AnalysisError),
    #[error(transparent)]
    Aggregate(#[from] AggregateError),
    #[error(transparent)]
    Rules(#[from] RulesError),
    #[error(transparent)]
    Generator(#[from] GeneratorError),
    #[error(transparent)]
    Write(#[from] WriteError),
    #[error("a workbook is no text for a terminal: name a file with `-o report.xlsx`")]
    NoText,
    #[error("`{}` is already there", .0.display())]
    Exists(PathBuf),
    /// Something told in the reader's own language.
    #[error("{0}")]
    Told(String),
    #[error("cannot read the earlier report `{}`", path.display())]
    Before { path: PathBuf, source: BeforeError },
    #[error(transparent)]
    Stream(#[from] io::Error),
}

/// What is wrong with an earlier report.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BeforeError {
    #[error(transparent)]
    Load(#[from] LoadError),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("it is redacted; only a report that is not can be compared")]
    Redacted,
    #[error("it is on `{found}`, and this one is on `{expected}`")]
    Other { found: String, expected: String },
}
