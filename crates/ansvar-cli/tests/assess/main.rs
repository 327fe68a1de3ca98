//! Conversations as somebody has them: answers from a pipe, and from a terminal.

#![expect(clippy::expect_used, reason = "tests may be blunt, their helpers too")]

mod start;
mod survey;
#[cfg(unix)]
mod terminal;

use std::path::Path;

use assert_cmd::Command;

/// What came of a run.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// Runs `ansvar assess` in a folder, with lines to answer with.
fn assess(folder: &Path, arguments: &[&str], lines: &[&str]) -> Ran {
    let mut input = lines.join("\n");
    input.push('\n');
    run(folder, &[&["assess"], arguments].concat(), input.as_bytes())
}

fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::cargo_bin("ansvar").expect("the binary");
    command.env("ANSVAR_LANG", "sv").env("LC_ALL", "C").env("NO_COLOR", "1").current_dir(folder);
    let output = command.args(arguments).write_stdin(input).output().expect("the binary runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn text(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).expect("a file")
}
