//! Writing results: to standard output, or to a file that is written whole or not at all.

mod target;

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ansvar::{Language, phrase_with, system_reason};

use self::target::{Target, find_target, folder_of};
use crate::streams::Streams;

/// What keeps a result from being written.
#[derive(Debug)]
pub(crate) enum WriteError {
    /// A folder stands where the file is to be.
    Folder(PathBuf),
    /// The folder that the file is to be in is not there.
    NoFolder {
        /// The file.
        path: PathBuf,
        /// The folder it would be in.
        folder: PathBuf,
    },
    /// The system refused.
    Io {
        /// The file; none for standard output.
        path: Option<PathBuf>,
        /// What the system says.
        source: io::Error,
    },
}

impl WriteError {
    /// The whole message with its reason, as a person reads it.
    pub(crate) fn in_language(&self, language: Language) -> String {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::Folder(path) => phrase_with(language, "write-folder", &[("file", &shown(path))]),
            Self::NoFolder { path, folder } => {
                phrase_with(language, "write-no-folder", &[("file", &shown(path)), ("folder", &shown(folder))])
            }
            Self::Io { path, source } => {
                let reason = system_reason(source, language);
                match path {
                    Some(path) => phrase_with(language, "write-failed", &[("file", &shown(path)), ("reason", &reason)]),
                    None => phrase_with(language, "write-output-failed", &[("reason", &reason)]),
                }
            }
        }
    }

    /// What the system says about a file.
    fn of(path: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self::Io { path: Some(path.to_owned()), source }
    }
}

/// Writes a result to a file, or to standard output when there is none.
///
/// A file is written beside its place, put on the disk and then moved there, so that nobody sees half of it. A link is
/// followed and stays. What is no file, as a pipe or a device, is written to as it is.
pub(crate) fn write_result(
    file: Option<&Path>,
    streams: &mut Streams,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), WriteError> {
    let Some(path) = file else {
        return heard(write(&mut streams.out).and_then(|()| streams.out.flush()))
            .map_err(|source| WriteError::Io { path: None, source });
    };
    write_file(path, write)
}

/// Writes a text to a file, in place of what is there, as [`write_result`] does.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), WriteError> {
    write_file(path, |out| out.write_all(text.as_bytes()))
}

/// Writes a text to a file that is not there yet, whole or not at all; fails when something is there.
pub(crate) fn create(path: &Path, text: &str) -> Result<(), WriteError> {
    let written = write_whole(path, Place::New, |out| out.write_all(text.as_bytes()));
    written.map_err(WriteError::of(path))
}

/// Fails when no file could be written in the place of this one, before there is anything to lose.
pub(crate) fn check_writable(path: &Path) -> Result<(), WriteError> {
    let target = match find_target(path)? {
        Target::File { path, .. } => path,
        Target::Stream { .. } => return Ok(()),
    };
    let tried = tempfile::tempfile_in(folder_of(&target)).map(drop);
    tried.map_err(WriteError::of(path))
}

fn write_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), WriteError> {
    let written = match find_target(path)? {
        Target::File { path, permissions } => write_whole(&path, Place::Any(permissions), write),
        Target::Stream { append } => heard(write_on(path, append, write)),
    };
    written.map_err(WriteError::of(path))
}

/// Where a whole file goes.
enum Place {
    /// In the place of one that may be there, which these are the permissions of.
    Any(Option<Permissions>),
    /// Where nothing is yet.
    New,
}

/// A reader that has heard enough and gone away, as `head` does, is no failure: the verdict stands.
pub(crate) fn heard(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Writes a file whole or not at all; it keeps the permissions of the one it replaces.
fn write_whole(path: &Path, place: Place, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    // Temporary files are for their owner's eyes alone; this one becomes a file like any other.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    write_buffered(file.as_file_mut(), write)?;
    if let Place::Any(Some(permissions)) = &place {
        file.as_file().set_permissions(permissions.clone())?;
    }
    file.as_file().sync_all()?;
    let moved = match place {
        Place::Any(_) => file.persist(path),
        Place::New => file.persist_noclobber(path),
    };
    moved.map_err(|error| error.error)?;
    // Only Unix lets a folder be opened and put on the disk; elsewhere the rename is all there is.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Writes to what is there already: at its end when it holds something.
fn write_on(path: &Path, append: bool, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    write_buffered(&mut OpenOptions::new().write(true).append(append).open(path)?, write)
}

fn write_buffered(file: &mut File, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut buffered = io::BufWriter::new(file);
    write(&mut buffered)?;
    buffered.flush()
}
