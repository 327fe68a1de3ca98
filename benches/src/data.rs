//! What is measured on: organisations, their facts and folders of rules, made once and kept beside the programs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use ansvar_benches::authored::authored_rules;
use ansvar_rules::{Library, RuleSource};

use crate::Failure;
use crate::contender::{Contender, ansvar};

/// The most roles whose facts are written: no engine that reads facts ends above.
const MOST_FACTS: u64 = 10_000;

/// An organisation as the generator makes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Made {
    pub(crate) roles: u64,
    pub(crate) shape: &'static str,
    /// The share of records at fault.
    pub(crate) defects: &'static str,
}

impl Made {
    /// What tables call it.
    pub(crate) fn title(&self) -> String {
        match self.shape {
            "tree" => format!("{} roles", self.roles),
            shape => format!("{shape}, {} roles", self.roles),
        }
    }

    fn name(&self) -> String {
        format!("{}-{}-{}", self.shape, self.roles, self.defects)
    }
}

/// The file of an organisation.
pub(crate) fn organisation(made: &Made) -> Result<PathBuf, Failure> {
    let file = folder()?.join(format!("{}.json", made.name()));
    if !file.exists() {
        let roles = made.roles.to_string();
        let arguments =
            ["generate", "--roles", &roles, "--seed", "1", "--shape", made.shape, "--defects", made.defects];
        run(Command::new(ansvar()?).args(arguments).arg("-o").arg(&file))?;
    }
    Ok(file)
}

/// The file of its facts, if somebody reads them and may end.
pub(crate) fn facts(made: &Made, everybody: &[Contender]) -> Result<Option<PathBuf>, Failure> {
    if made.roles > MOST_FACTS || !everybody.iter().any(|contender| contender.reads_facts) {
        return Ok(None);
    }
    let file = folder()?.join(format!("{}.facts.json", made.name()));
    if !file.exists() {
        run(Command::new(ansvar()?).arg("facts").arg(organisation(made)?).args(["--pack", "all", "-o"]).arg(&file))?;
    }
    Ok(Some(file))
}

/// Rules by number: what the table calls them, the pack that chooses them, and the folder beside the built-in ones.
pub(crate) fn rule_sets() -> Result<Vec<(String, String, PathBuf)>, Failure> {
    let library = Library::builtin()?;
    let own: Vec<&str> = library.rules().iter().map(|rule| rule.header.id.as_str()).collect();
    let mut sets = Vec::new();
    for count in [50, 100] {
        // One in so many, so that every area has its share.
        let chosen = (0..count).filter_map(|place| own.get(place * own.len() / count).copied());
        let id = format!("own_{count}");
        let pack = pack(&id, chosen);
        sets.push((format!("{count} of the built-in rules"), id.clone(), write(&id, &[pack])?));
    }
    let none = pack("none", [].into_iter());
    sets.push((
        format!("all {} built-in rules", own.len()),
        "all".to_owned(),
        write("own_all", std::slice::from_ref(&none))?,
    ));
    let mut made = authored_rules(&library, 1_000);
    let name = format!("{} made rules", made.len());
    made.push(none);
    sets.push((name, "none".to_owned(), write("made", &made)?));
    Ok(sets)
}

fn pack<'r>(id: &str, rules: impl Iterator<Item = &'r str>) -> RuleSource {
    let mut text = format!("id = \"{id}\"\n");
    for field in ["title", "description"] {
        // Writing to a text does not fail.
        let _ = writeln!(text, "{field} = {{ sv = \"Mätning\", en = \"Measurement\" }}");
    }
    let rules: Vec<String> = rules.map(|rule| format!("\"{rule}\"")).collect();
    let _ = writeln!(text, "rules = [{}]", rules.join(", "));
    RuleSource { path: format!("packs/{id}.toml"), text }
}

/// Writes a folder of rules anew.
fn write(name: &str, sources: &[RuleSource]) -> Result<PathBuf, Failure> {
    let folder = folder()?.join(format!("rules-{name}"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    for source in sources {
        let path = folder.join(&source.path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        std::fs::write(path, &source.text)?;
    }
    Ok(folder)
}

fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

/// Where what is measured on is kept.
fn folder() -> Result<PathBuf, Failure> {
    let folder = ansvar()?.with_file_name("bench-data");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
