//! The things that are measured beside the command line, each run in a process of its own.

use std::io::Write;
use std::path::Path;

use ansvar_benches::{floor, typed};
use ansvar_load::load_organisation;

use crate::Failure;

/// Runs one of them on a file, and says what it found, so that nothing can be left out as unused. Memory is not given
/// back: the process ends.
pub(crate) fn run(name: &str, file: &Path) -> Result<(), Failure> {
    let found = match name {
        "typed" => {
            let text = std::fs::read(file)?;
            let read: typed::File = serde_json::from_slice(&text)?;
            let entries = read.roles.len() + read.people.len() + read.events.len();
            std::mem::forget(read);
            entries
        }
        "floor" => floor::findings(&std::fs::read(file)?)?,
        "load" => {
            let loaded = load_organisation(file)?;
            let entries = loaded.organisation.as_ref().map_or(0, |organisation| organisation.entity_count());
            std::mem::forget(loaded);
            entries
        }
        _ => return Err(format!("there is no probe `{name}`").into()),
    };
    writeln!(std::io::stdout(), "{found}")?;
    Ok(())
}
