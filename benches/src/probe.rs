//! The things that are measured beside the command line, each run in a process of its own.

use std::io::Write;
use std::path::Path;

use ansvar_benches::{floor, typed};
use ansvar_load::load_organisation;

use crate::Failure;
use crate::contest::root;

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
        "regorus" => regorus(file)?,
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

/// The findings of the built-in rules as the bare engine gives them: each rule on each entity of a facts document.
fn regorus(facts: &Path) -> Result<usize, Failure> {
    let mut engine = regorus::Engine::new();
    let mut folders = vec![root().join("rules")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rego") && !name.ends_with("_test.rego") {
                engine.add_policy(name, std::fs::read_to_string(&path)?)?;
            }
        }
    }
    engine.set_input(regorus::Value::from_json_str(&std::fs::read_to_string(facts)?)?);
    let found = engine.eval_rule("data.ansvar.main.findings".to_owned())?;
    Ok(found.as_set()?.len())
}
