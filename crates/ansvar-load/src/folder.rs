//! Reading a folder of rules: regular files below it, without following links.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::LoadError;
use crate::source::{SourceText, load_source};

/// The largest file of rules that is read: 1 MiB.
const SIZE_LIMIT: u64 = 1 << 20;

/// The deepest folder below the given one that is looked into.
const DEEPEST: usize = 8;

/// Reads the rules, their tests and the packs below a folder: every `.rego` and `.toml`, sorted by path.
///
/// Paths are relative to the folder, with `/`. Links are not followed, so nothing outside the folder is read.
///
/// # Errors
/// [`LoadError`] when the folder or a file cannot be read, a file is larger than 1 MiB or is not UTF-8.
pub fn load_rules(folder: &Path) -> Result<Vec<SourceText>, LoadError> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_owned(), 0)];
    while let Some((path, depth)) = waiting.pop() {
        let unreadable = |source| LoadError::Unreadable { path: path.clone(), source };
        for entry in fs::read_dir(&path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            // The type of the entry itself: a link is neither a file nor a folder.
            let kind = entry.file_type().map_err(unreadable)?;
            if kind.is_dir() && depth < DEEPEST {
                waiting.push((entry.path(), depth + 1));
            } else if kind.is_file() && is_rule_file(&entry.path()) {
                found.push(read(folder, entry.path())?);
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn is_rule_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rego" || extension == "toml")
}

fn read(folder: &Path, path: PathBuf) -> Result<SourceText, LoadError> {
    let size = fs::metadata(&path).map_err(|source| LoadError::Unreadable { path: path.clone(), source })?.len();
    if size > SIZE_LIMIT {
        return Err(LoadError::TooLarge { path, limit: SIZE_LIMIT });
    }
    let text = load_source(&path)?.text;
    let below = path.strip_prefix(folder).unwrap_or(&path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Ok(SourceText::new(parts.join("/"), text))
}
