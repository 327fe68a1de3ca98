//! What keeps a file from being read at all; what is wrong inside a file is a [`Problem`](crate::Problem) instead.

use std::path::PathBuf;

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The file is missing, is a folder, or may not be read.
    #[error("cannot read `{}`", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The file is larger than any organisation is.
    #[error("`{}` is larger than {limit} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The largest size that is read.
        limit: u64,
    },
    /// The file is not text in UTF-8.
    #[error("`{}` is not text in UTF-8: byte {offset} cannot be read", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The place of the first bad byte, counted from 0.
        offset: usize,
    },
    /// The file is a workbook that cannot be read, or not safely.
    #[error("`{}` cannot be read as a workbook: {reason}", path.display())]
    Workbook {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}
