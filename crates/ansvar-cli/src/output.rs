//! Writing results: to standard output, or to a file that is written whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::streams::Streams;

/// What keeps a result from being written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write `{}`", .path.display())]
pub(crate) struct WriteError {
    path: PathBuf,
    source: io::Error,
}

/// Writes a result to a file, or to standard output when there is none.
///
/// A file is written beside its place, put on the disk and then moved there, so that nobody sees half of it.
pub(crate) fn write_result(
    file: Option<&Path>,
    streams: &mut Streams,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), WriteError> {
    match file {
        None => heard(write(&mut streams.out).and_then(|()| streams.out.flush()))
            .map_err(|source| WriteError { path: PathBuf::from("standard output"), source }),
        Some(path) => write_whole(path, write).map_err(|source| WriteError { path: path.to_owned(), source }),
    }
}

/// A reader that has heard enough and gone away, as `head` does, is no failure: the verdict stands.
pub(crate) fn heard(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn write_whole(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    let mut buffered = io::BufWriter::new(file.as_file_mut());
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    // Only Unix lets a folder be opened and put on the disk; elsewhere the rename is all there is.
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    Ok(())
}
