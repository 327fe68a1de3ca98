//! What keeps an analysis from being made.

use std::path::PathBuf;

use ansvar_load::{LoadError, Problem, SourceText};
use ansvar_rules::RulesError;

/// Everything that is wrong with a file, and the file.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The file as it was read.
    pub source: SourceText,
    /// Everything that is wrong, by position; at least one.
    pub problems: Vec<Problem>,
}

/// Why an analysis could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AnalysisError {
    /// The file could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The file is wrong; all of what is wrong is listed.
    #[error("{} has {} problem(s)", .0.source.path.display(), .0.problems.len())]
    Invalid(Box<Fault>),
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
