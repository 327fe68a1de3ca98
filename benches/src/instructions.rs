//! Instruction counts: a figure that is the same on every machine of a kind, to see by whether something has become slower.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failure;
use crate::contender::{Contender, root};
use crate::data::{Made, organisation};
use crate::page::put;

/// The size that is counted at, in roles.
const ROLES: u64 = 10_000;

/// Counts everybody's instructions under callgrind, and writes them to `benches/instructions.tsv` and to the page.
pub(crate) fn run() -> Result<(), Failure> {
    let file = organisation(&Made { roles: ROLES, shape: "tree", defects: "0.02" })?;
    let everybody = [Contender::yardstick()?, Contender::floor()?, Contender::loading()?, Contender::check_all()?];
    let mut lines = String::from("what runs\tmillion instructions\n");
    let mut rows = String::from("| what runs | million instructions | ÷ typed parse |\n| --- | ---: | ---: |\n");
    let mut yardstick = None;
    for contender in &everybody {
        let millions = count(&contender.on(&file))? as f64 / 1e6;
        let ratio = millions / *yardstick.get_or_insert(millions);
        writeln!(lines, "{}\t{millions:.0}", contender.name)?;
        writeln!(rows, "| {} | {millions:.0} | {ratio:.2} |", contender.name)?;
    }
    std::fs::write(root().join("benches/instructions.tsv"), lines)?;
    put("instructions", &rows)
}

/// The instructions that a command takes, all threads together.
fn count(command: &[String]) -> Result<u64, Failure> {
    let folder = std::env::temp_dir().join(format!("ansvar-callgrind-{}", std::process::id()));
    let out = format!("--callgrind-out-file={}", folder.display());
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", &out])
        .args(command)
        .stdout(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(format!("valgrind {}: {status}", command.join(" ")).into());
    }
    let total = total(&folder)?;
    std::fs::remove_file(&folder)?;
    Ok(total)
}

/// The sum that a callgrind file ends with.
fn total(file: &Path) -> Result<u64, Failure> {
    let text = std::fs::read_to_string(file)?;
    let line = text.lines().find_map(|line| line.strip_prefix("totals: ").or_else(|| line.strip_prefix("summary: ")));
    Ok(line.ok_or("callgrind wrote no sum")?.trim().parse()?)
}
