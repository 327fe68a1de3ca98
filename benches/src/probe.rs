//! The things that are measured beside the command line, each run in a process of its own.

use std::io::Write;
use std::path::Path;

use ansvar::rule_sources;
use ansvar_benches::{floor, typed};
use ansvar_load::load_organisation;
use ansvar_rules::facts::Context;
use ansvar_rules::{Library, judge};

use crate::Failure;
use crate::contender::root;
use crate::measure::cpu_until_now;

/// Runs one of them on a file, and says what it found, so that nothing can be left out as unused. Memory is not given
/// back: the process ends.
pub(crate) fn run(name: &str, arguments: &[&str], file: &Path) -> Result<(), Failure> {
    let found = match (name, arguments) {
        ("typed", []) => {
            let text = std::fs::read(file)?;
            let read: typed::File = serde_json::from_slice(&text)?;
            let entries = read.roles.len() + read.people.len() + read.events.len();
            std::mem::forget(read);
            entries
        }
        ("floor", []) => floor::findings(&std::fs::read(file)?)?,
        ("regorus", []) => regorus(file)?,
        ("load", []) => {
            let loaded = load_organisation(file)?;
            let entries = loaded.organisation.as_ref().map_or(0, |organisation| organisation.entity_count());
            std::mem::forget(loaded);
            entries
        }
        ("judge", [pack, folder]) => judged(pack, folder, file)?,
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

/// The findings of a pack, with the rules of a folder beside it. Standard error is told the processor time of judging
/// alone: everything from facts to findings, with all threads.
fn judged(pack: &str, folder: &str, file: &Path) -> Result<usize, Failure> {
    let library = Library::with_rules(&rule_sources(&[folder.into()])?)?;
    let organisation = load_organisation(file)?.organisation.ok_or("the organisation does not load")?;
    let selection = library.select(&[pack.to_owned()], &[])?;
    let context = Context::for_rules(&organisation, &selection);
    // Rules from outside have been parsed when they were checked; so all are, and parsing is not counted.
    let read: usize = selection.rules.iter().map(|selected| selected.rule.reads().len()).sum();
    let before = cpu_until_now()?;
    let judgement = judge(&context, &selection)?;
    let stats = serde_json::json!({
        "rules_cpu": (cpu_until_now()? - before).as_secs_f64(),
        "facts_read": read,
        "counts": {"evaluations": judgement.evaluations, "findings": judgement.findings.len()},
    });
    writeln!(std::io::stderr(), "{stats}")?;
    let found = judgement.findings.len();
    std::mem::forget((judgement, context));
    std::mem::forget(organisation);
    Ok(found)
}
