//! What keeps an analysis from being made.

use std::error::Error;
use std::fmt;
use std::path::PathBuf;

use ansvar_load::{EditProblem, LoadError, Problem, ResponsesRead, SourceText};
use ansvar_model::Language;
use ansvar_rules::RulesError;

/// Everything that is wrong with a file, and the file.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The file as it was read.
    pub source: SourceText,
    /// Everything that is wrong, by position; at least one.
    pub problems: Vec<Problem>,
}

impl Fault {
    /// How many things are wrong with which file.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let file = self.source.path.display();
        match (language, self.problems.len()) {
            (Language::Swedish, count) => format!("{file} har {count} problem"),
            (Language::English, 1) => format!("{file} has 1 problem"),
            (Language::English, count) => format!("{file} has {count} problems"),
        }
    }
}

/// In English.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::English))
    }
}

/// Why an analysis could not be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnalysisError {
    /// The file could not be read.
    Load(LoadError),
    /// Files are wrong, each of these; all of what is wrong is listed.
    Invalid(Vec<Fault>),
    /// Rules, packs or params are wrong, or a rule failed.
    Rules(RulesError),
    /// Edits cannot be applied; all of what is wrong with them is listed.
    Edits(Vec<EditProblem>),
    /// A name that was asked for is not in the organisation.
    UnknownName {
        /// What was asked for.
        name: String,
        /// The organisation file.
        file: PathBuf,
        /// The nearest name there is.
        nearest: Option<String>,
    },
}

impl AnalysisError {
    /// The whole message with its reason, as a person reads it.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let swedish = language == Language::Swedish;
        match self {
            Self::Load(error) => error.in_language(language),
            Self::Invalid(faults) => {
                let faults: Vec<String> = faults.iter().map(|fault| fault.in_language(language)).collect();
                faults.join(", ")
            }
            Self::Rules(error) => error.in_language(language),
            Self::Edits(problems) => {
                let problems: Vec<String> = problems.iter().map(|problem| told(problem, language)).collect();
                problems.join("; ")
            }
            Self::UnknownName { name, file, nearest } => {
                let (missing, ask) = if swedish {
                    (format!("`{name}` finns inte i {}", file.display()), "menade du")
                } else {
                    (format!("there is no `{name}` in {}", file.display()), "did you mean")
                };
                nearest.as_ref().map_or_else(|| missing.clone(), |near| format!("{missing}; {ask} `{near}`?"))
            }
        }
    }
}

/// What is wrong with an edit, which is counted from 1.
fn told(problem: &EditProblem, language: Language) -> String {
    let edit = match language {
        Language::Swedish => "ändring",
        Language::English => "edit",
    };
    let field = if problem.path.is_empty() { String::new() } else { format!(", `{}`", problem.path) };
    let help = problem.help.as_ref().map(|help| format!(" ({})", help.in_language(language))).unwrap_or_default();
    format!("{edit} {}{field}: {}{help}", problem.edit + 1, problem.message.in_language(language))
}

/// In English; what led to it is the source.
impl fmt::Display for AnalysisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => error.fmt(f),
            Self::Rules(error) => error.fmt(f),
            Self::Invalid(_) | Self::Edits(_) | Self::UnknownName { .. } => {
                f.write_str(&self.in_language(Language::English))
            }
        }
    }
}

impl Error for AnalysisError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Load(error) => error.source(),
            Self::Rules(error) => error.source(),
            Self::Invalid(_) | Self::Edits(_) | Self::UnknownName { .. } => None,
        }
    }
}

impl From<LoadError> for AnalysisError {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}

impl From<RulesError> for AnalysisError {
    fn from(error: RulesError) -> Self {
        Self::Rules(error)
    }
}

/// Why many organisations' answers could not be counted.
#[derive(Debug)]
#[non_exhaustive]
pub enum AggregateError {
    /// The input could not be read.
    Load(LoadError),
    /// Reading ended before the input did; the problems say why.
    Stopped(Box<ResponsesRead>),
}

impl AggregateError {
    /// The whole message with its reason, as a person reads it.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match (self, language) {
            (Self::Load(error), _) => error.in_language(language),
            (Self::Stopped(_), Language::Swedish) => "svaren gick inte att läsa till slutet".to_owned(),
            (Self::Stopped(_), Language::English) => "the answers could not be read to the end".to_owned(),
        }
    }
}

/// In English; what led to it is the source.
impl fmt::Display for AggregateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => error.fmt(f),
            Self::Stopped(_) => f.write_str(&self.in_language(Language::English)),
        }
    }
}

impl Error for AggregateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Load(error) => error.source(),
            Self::Stopped(_) => None,
        }
    }
}

impl From<LoadError> for AggregateError {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}
