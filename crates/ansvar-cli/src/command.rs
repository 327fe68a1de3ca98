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

use ansvar::{
    AggregateError, AnalysisError, GeneratorError, Language, LoadError, ReadError, RulesError, phrase, phrase_with,
    system_reason,
};

use crate::output::WriteError;

/// Why a command could not run.
#[derive(Debug)]
pub(crate) enum Failure {
    Analysis(AnalysisError),
    Aggregate(AggregateError),
    Rules(RulesError),
    Generator(GeneratorError),
    Write(WriteError),
    /// A workbook would go to a terminal.
    NoText,
    /// What would be written is there already.
    Exists(PathBuf),
    /// Something told in the reader's own language.
    Told(String),
    /// An earlier report cannot be compared with.
    Before {
        path: PathBuf,
        source: BeforeError,
    },
    /// Nothing can be read from or written to a stream.
    Stream(io::Error),
}

/// What is wrong with an earlier report.
#[derive(Debug)]
pub(crate) enum BeforeError {
    Load(LoadError),
    Read(ReadError),
    /// Its names are hidden.
    Redacted,
    /// It is on another organisation.
    Other {
        found: String,
        expected: String,
    },
}

impl Failure {
    /// The whole message with its reason, as a person reads it.
    pub(crate) fn in_language(&self, language: Language) -> String {
        match self {
            Self::Analysis(error) => error.in_language(language),
            Self::Aggregate(error) => error.in_language(language),
            Self::Rules(error) => error.in_language(language),
            Self::Generator(error) => error.in_language(language),
            Self::Write(error) => error.in_language(language),
            Self::NoText => phrase(language, "check-no-text", &[]),
            Self::Exists(path) => phrase_with(language, "rules-file-there", &[("file", &path.display().to_string())]),
            Self::Told(text) => text.clone(),
            Self::Before { path, source } => {
                let (file, reason) = (path.display().to_string(), source.in_language(language));
                phrase_with(language, "check-before", &[("file", &file), ("reason", &reason)])
            }
            Self::Stream(error) => system_reason(error, language),
        }
    }
}

impl BeforeError {
    fn in_language(&self, language: Language) -> String {
        match self {
            Self::Load(error) => error.in_language(language),
            Self::Read(error) => error.in_language(language),
            Self::Redacted => phrase(language, "check-before-redacted", &[]),
            Self::Other { found, expected } => {
                phrase_with(language, "check-before-other", &[("found", found), ("expected", expected)])
            }
        }
    }
}

/// Errors that are failures as they are.
macro_rules! fails_with {
    ($($failure:ident::$variant:ident($error:ty);)*) => {
        $(impl From<$error> for $failure {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

fails_with! {
    Failure::Analysis(AnalysisError);
    Failure::Aggregate(AggregateError);
    Failure::Rules(RulesError);
    Failure::Generator(GeneratorError);
    Failure::Write(WriteError);
    Failure::Stream(io::Error);
    BeforeError::Load(LoadError);
    BeforeError::Read(ReadError);
}
