//! The page that the tables stand on: each between its marks, so that the words around them stay.

use std::path::{Path, PathBuf};

use crate::Failure;
use crate::contender::root;
use crate::{figures, goals};

/// Puts a table between its marks.
pub(crate) fn put(name: &str, table: &str) -> Result<(), Failure> {
    let path: PathBuf = root().join("benches/README.md");
    let page = std::fs::read_to_string(&path)?;
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let (before, rest) = page.split_once(&start).ok_or_else(|| missing(&path, &start))?;
    let (_, after) = rest.split_once(&end).ok_or_else(|| missing(&path, &end))?;
    std::fs::write(&path, format!("{before}{start}{table}{end}{after}"))?;
    Ok(())
}

/// Sets the goals beside the figures that are kept.
pub(crate) fn put_goals() -> Result<(), Failure> {
    put("goals", &goals::to_markdown(&figures::read()?))
}

fn missing(path: &Path, mark: &str) -> Failure {
    format!("`{}` has no `{}`", path.display(), mark.trim()).into()
}
