//! `cargo run --release -p ansvar-benches -- table`: measures ansvar beside its yardsticks, and writes the tables of
//! `benches/README.md`.
//!
//! `table [NAME [SIZE]…]` measures at so many roles for the table of sizes, shapes, packs or cores, or for all of them;
//! `instructions` counts them
//! at 10 000 roles under callgrind; `probe NAME FILE` is one
//! thing that is measured, in a process of its own; `measure PROGRAM ARGUMENT…` says what a program took.

mod contest;
mod instructions;
mod measure;
mod page;
mod plot;
mod probe;
mod table;

use std::io::Write;
use std::process::ExitCode;

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["table", sizes @ ..] => table::run(sizes),
        ["instructions"] => instructions::run(),
        ["probe", name, file] => probe::run(name, file.as_ref()),
        ["measure", program, arguments @ ..] => measure::run(program, arguments),
        _ => Err("usage: table [sizes|shapes|packs|cores [SIZE]…] | instructions | probe NAME FILE | measure PROGRAM ARGUMENT…".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done when standard error is closed.
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}
