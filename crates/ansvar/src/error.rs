//! What keeps an analysis from being made.

use std::fmt;
use std::path::PathBuf;

use ansvar_load::{LoadError, Problem, ResponsesRead, SourceText};
use ansvar_rules::RulesError;

/// Everything that is wrong with a file, and the file.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The file as it was read.
    pub source: SourceText,
    /// Everything that is wrong, by position; at least one.
    pub problems: Vec<Problem>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has {} problem(s)", self.source.path.display(), self.problems.len())
    }
}

/// Why an analysis could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AnalysisError {
    /// The file could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Files are wrong, each of these; all of what is wrong is listed.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
    Invalid(Vec<Fault>),
    /// Rules, packs or params are wrong, or a rule failed.
    #[error(transparent)]
    Rules(#[from] RulesError),
    /// A name that was asked for is not in the organisation.
    #[error("there is no `{name}` in {}{}", .file.display(), .nearest.as_ref().map_or_else(String::new, |near| format!("; did you mean `{near}`?")))]
    UnknownName {
        /// What was asked for.
        name: String,
        /// The organisation file.
        file: PathBuf,
        /// The nearest name there is.
        nearest: Option<String>,
    },
}

/// Why many organisations' answers could not be counted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AggregateError {
    /// The input could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Reading ended before the input did; the problems say why.
    #[error("the answers could not be read to the end")]
    Stopped(Box<ResponsesRead>),
}
