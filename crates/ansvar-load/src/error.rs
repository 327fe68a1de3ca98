//! What keeps a file from being read at all; what is wrong inside a file is a [`Problem`](crate::Problem) instead.

use std::fmt;
use std::io;
use std::path::PathBuf;

use ansvar_model::{Bilingual, Language};

/// Why a file could not be read.
///
/// ```
/// use ansvar_load::LoadError;
/// use ansvar_model::Language;
///
/// let error = LoadError::TooLarge { path: "kommun.yaml".into(), limit: 100 };
/// assert_eq!(error.to_string(), "`kommun.yaml` is larger than 100 bytes");
/// assert_eq!(error.in_language(Language::Swedish), "`kommun.yaml` är större än 100 byte");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The file is missing, is a folder, or may not be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// What the path names is no file but a pipe or a device, and it has to be read twice.
    NoFile {
        /// The path.
        path: PathBuf,
    },
    /// The file is larger than any organisation is.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The largest size that is read.
        limit: u64,
    },
    /// The file is not text in UTF-8.
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The place of the first bad byte, counted from 0.
        offset: usize,
    },
    /// The file is a workbook that cannot be read, or not safely.
    Workbook {
        /// The file.
        path: PathBuf,
        /// What is wrong with it; what the library for workbooks says is in English in both.
        reason: Bilingual,
    },
}

impl LoadError {
    /// The whole message with its reason, as a person reads it.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match self {
            Self::Unreadable { source, .. } => format!("{}: {}", self.head(language), system_reason(source, language)),
            _ => self.head(language),
        }
    }

    /// The message without what the system said.
    fn head(&self, language: Language) -> String {
        let swedish = language == Language::Swedish;
        match self {
            Self::Unreadable { path, .. } if swedish => format!("det går inte att läsa `{}`", path.display()),
            Self::Unreadable { path, .. } => format!("cannot read `{}`", path.display()),
            Self::NoFile { path } if swedish => format!("`{}` är ingen vanlig fil", path.display()),
            Self::NoFile { path } => format!("`{}` is not a regular file", path.display()),
            Self::TooLarge { path, limit } if swedish => format!("`{}` är större än {limit} byte", path.display()),
            Self::TooLarge { path, limit } => format!("`{}` is larger than {limit} bytes", path.display()),
            Self::NotUtf8 { path, offset } if swedish => {
                format!("`{}` är inte text i UTF-8: byte {offset} går inte att läsa", path.display())
            }
            Self::NotUtf8 { path, offset } => {
                format!("`{}` is not text in UTF-8: byte {offset} cannot be read", path.display())
            }
            Self::Workbook { path, reason } if swedish => {
                format!("`{}` går inte att läsa som arbetsbok: {}", path.display(), reason.sv)
            }
            Self::Workbook { path, reason } => {
                format!("`{}` cannot be read as a workbook: {}", path.display(), reason.en)
            }
        }
    }
}

/// In English, without what the system said: that is the error's source.
impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head(Language::English))
    }
}

/// What the operating system said, in a language; in English, and where there are no words for it, as it said it.
///
/// ```
/// use std::io::{Error, ErrorKind};
///
/// use ansvar_load::system_reason;
/// use ansvar_model::Language;
///
/// let error = Error::from(ErrorKind::NotFound);
/// assert_eq!(system_reason(&error, Language::Swedish), "den finns inte");
/// ```
#[must_use]
pub fn system_reason(error: &io::Error, language: Language) -> String {
    use io::ErrorKind;
    if language == Language::English {
        return error.to_string();
    }
    let words = match error.kind() {
        ErrorKind::NotFound => "den finns inte",
        ErrorKind::PermissionDenied => "du har inte behörighet",
        ErrorKind::AlreadyExists => "den finns redan",
        ErrorKind::IsADirectory => "det är en mapp",
        ErrorKind::NotADirectory => "något i sökvägen är ingen mapp",
        ErrorKind::StorageFull => "disken är full",
        ErrorKind::QuotaExceeded => "ditt utrymme är slut",
        ErrorKind::FileTooLarge => "den blir för stor",
        ErrorKind::ReadOnlyFilesystem => "disken går inte att skriva på",
        ErrorKind::InvalidFilename => "namnet går inte att använda",
        ErrorKind::BrokenPipe => "mottagaren har slutat läsa",
        ErrorKind::Interrupted => "det avbröts",
        ErrorKind::OutOfMemory => "minnet räcker inte",
        _ => return error.to_string(),
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use ansvar_model::{Bilingual, Language};

    use super::LoadError;

    #[test]
    fn reasons_are_told_in_both_languages() {
        let unreadable = LoadError::Unreadable { path: "x.yaml".into(), source: Error::from(ErrorKind::IsADirectory) };
        assert_eq!(unreadable.in_language(Language::Swedish), "det går inte att läsa `x.yaml`: det är en mapp");
        assert_eq!(unreadable.in_language(Language::English), "cannot read `x.yaml`: is a directory");
        assert_eq!(unreadable.to_string(), "cannot read `x.yaml`");
        let workbook = LoadError::Workbook { path: "x.xlsx".into(), reason: Bilingual::new("sv", "en") };
        assert_eq!(workbook.in_language(Language::Swedish), "`x.xlsx` går inte att läsa som arbetsbok: sv");
        assert_eq!(workbook.in_language(Language::English), workbook.to_string());
    }
}
