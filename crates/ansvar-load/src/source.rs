//! Reading files: the only place that opens them, with a limit on size and a check of the encoding.

use std::fs::File;
use std::io::{Read, stdin};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::error::LoadError;

/// The largest file that is read: 1 GiB.
pub(crate) const SIZE_LIMIT: u64 = 1 << 30;

/// What a text may begin with that is no part of it.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// YAML 1.2 without anchors, aliases, tags and merge keys.
    Yaml,
    /// JSON (RFC 8259).
    Json,
}

impl Format {
    /// Chooses by the path: `.json` and `-` (standard input) are JSON, anything else is YAML.
    ///
    /// ```
    /// use std::path::Path;
    /// use ansvar_load::Format;
    ///
    /// assert_eq!(Format::of(Path::new("kommun.JSON")), Format::Json);
    /// assert_eq!(Format::of(Path::new("kommun.yaml")), Format::Yaml);
    /// ```
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        if json || is_standard_input(path) { Self::Json } else { Self::Yaml }
    }
}

/// A file that has been read: its path, and its text without byte order mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Where it was read; `-` is standard input.
    pub path: PathBuf,
    /// All of its text.
    pub text: String,
}

impl SourceText {
    /// A text as if it had been read from a file; a byte order mark is skipped.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, mut text: String) -> Self {
        if text.starts_with(BYTE_ORDER_MARK) {
            text.drain(..BYTE_ORDER_MARK.len());
        }
        Self { path: path.into(), text }
    }
}

/// Reads a whole text file, such as a rule, a pack or a report; `-` is standard input.
///
/// A byte order mark is skipped.
///
/// # Errors
/// [`LoadError`] when the file cannot be read, is larger than 1 GiB or is not UTF-8.
pub fn load_source(path: &Path) -> Result<SourceText, LoadError> {
    match decode(path, read_bytes(path)?) {
        (source, None) => Ok(source),
        (_, Some(offset)) => Err(LoadError::NotUtf8 { path: path.to_owned(), offset }),
    }
}

/// Reads all bytes of a file, at most [`SIZE_LIMIT`].
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, LoadError> {
    let unreadable = |source| LoadError::Unreadable { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    if is_standard_input(path) {
        stdin().lock().take(SIZE_LIMIT + 1).read_to_end(&mut bytes)
    } else {
        let file = File::open(path).map_err(unreadable)?;
        let size = file.metadata().map_or(0, |file| file.len().min(SIZE_LIMIT));
        // One byte more than there is, for the read that finds the end.
        bytes.reserve_exact(usize::try_from(size + 1).unwrap_or(0));
        file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)
    }
    .map_err(unreadable)?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(LoadError::TooLarge { path: path.to_owned(), limit: SIZE_LIMIT });
    }
    Ok(bytes)
}

/// Opens a regular file of 1 MiB or more, which can be read again.
pub(crate) fn open_large(path: &Path) -> Option<File> {
    const LARGE: u64 = 1 << 20;
    if is_standard_input(path) {
        return None;
    }
    let large = std::fs::metadata(path).is_ok_and(|file| file.is_file() && (LARGE..=SIZE_LIMIT).contains(&file.len()));
    if large { File::open(path).ok() } else { None }
}

/// What a file is known by to be the same as before: its length, and when it was last written.
pub(crate) fn state(file: &File) -> Option<(u64, SystemTime)> {
    let file = file.metadata().ok()?;
    Some((file.len(), file.modified().ok()?))
}

/// Makes text of bytes. Where they stop being UTF-8 the text ends, and the offset of the first bad byte comes with it.
pub(crate) fn decode(path: &Path, bytes: Vec<u8>) -> (SourceText, Option<usize>) {
    match String::from_utf8(bytes) {
        Ok(text) => (SourceText::new(path, text), None),
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let mut text = error.into_bytes();
            text.truncate(offset);
            (SourceText::new(path, String::from_utf8(text).unwrap_or_default()), Some(offset))
        }
    }
}

fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

#[cfg(test)]
mod tests {
    use std::fs::{File, write};
    use std::time::{Duration, SystemTime};

    use super::{open_large, state};

    #[test]
    fn a_large_file_is_known_by_its_length_and_when_it_was_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("large.json");
        write(&path, vec![b' '; (1 << 20) - 1]).expect("written");
        assert!(open_large(&path).is_none() && open_large(folder.path()).is_none());
        write(&path, vec![b' '; 1 << 20]).expect("written");
        let file = open_large(&path).expect("large");
        let before = state(&file);
        assert!(before.is_some() && before == state(&file));
        let now = SystemTime::now() + Duration::from_secs(1);
        File::options().write(true).open(&path).and_then(|file| file.set_modified(now)).expect("its owner");
        let after = state(&file);
        assert_ne!(before, after);
        File::options().append(true).open(&path).and_then(|file| file.set_len(1 << 21)).expect("its owner");
        assert_ne!(state(&file), after);
    }
}
