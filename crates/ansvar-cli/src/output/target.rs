//! What a path leads to: a file that can be replaced, or a pipe, device or open stream that must stay what it is.

use std::fs::{self, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use super::WriteError;

/// Where a result goes.
pub(super) enum Target {
    /// A file, there or not yet, to be replaced whole.
    File {
        /// Where it is once all links are followed.
        path: PathBuf,
        /// The permissions of the file that is there.
        permissions: Option<Permissions>,
    },
    /// Something that is written to as it is. The path as given opens it; there may be no other way to it.
    Stream {
        /// Whether it is a file that somebody holds open, so that what it has already must stay.
        append: bool,
    },
}

/// The folders whose entries are the open streams of processes.
const STREAMS: [&str; 2] = ["/proc", "/dev/fd"];

/// Links in a row before a path counts as endless; what Linux allows.
const MOST_LINKS: usize = 40;

/// Finds out where a result for a path goes.
///
/// # Errors
///
/// When the path is a folder, when the folder of a file that is not there yet does not exist, and when the system does
/// not tell.
pub(super) fn find_target(path: &Path) -> Result<Target, WriteError> {
    let failed = WriteError::of(path);
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => Err(WriteError::Folder(path.to_owned())),
        Ok(there) if !there.is_file() => Ok(Target::Stream { append: false }),
        Ok(_) if leads_to_stream(path) => Ok(Target::Stream { append: true }),
        Ok(there) => {
            let permissions = Some(there.permissions());
            Ok(Target::File { path: fs::canonicalize(path).map_err(failed)?, permissions })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let file = links(path).last().unwrap_or_else(|| path.to_owned());
            let folder = folder_of(&file);
            if folder.is_dir() {
                return Ok(Target::File { path: file, permissions: None });
            }
            Err(WriteError::NoFolder { path: path.to_owned(), folder: folder.to_owned() })
        }
        Err(error) => Err(failed(error)),
    }
}

/// The folder that a path is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A path, and where each link leads to from there.
fn links(path: &Path) -> impl Iterator<Item = PathBuf> {
    let follow = |at: &PathBuf| fs::read_link(at).ok().map(|to| folder_of(at).join(to));
    std::iter::successors(Some(path.to_owned()), follow).take(MOST_LINKS)
}

/// Whether a path is another name of an open stream, as `/dev/stdout` is. Renaming a file over what the stream writes
/// to would take the stream's own output away.
fn leads_to_stream(path: &Path) -> bool {
    links(path).any(|at| {
        fs::canonicalize(folder_of(&at)).is_ok_and(|folder| STREAMS.iter().any(|streams| folder.starts_with(streams)))
    })
}
