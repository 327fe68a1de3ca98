//! `cargo run --release -p ansvar-benches -- table`: measures ansvar beside its yardsticks, and writes the tables of
//! `benches/README.md`.
//!
//! `table [NAME [SIZE]…]` measures for one table, at so many roles, or for all of them; `goals` writes the goals anew from
//! the figures that are kept; `instructions` counts them at 10 000 roles under callgrind; `probe NAME ARGUMENT… FILE` is
//! one thing that is measured, in a process of its own; `measure PROGRAM ARGUMENT…` says what a program took.

mod contender;
mod contest;
mod data;
mod figures;
mod goals;
mod incremental;
mod instructions;
mod measure;
mod nine;
mod page;
mod plot;
mod probe;
mod rows;
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
        ["goals"] => page::put_goals(),
        ["probe", name, arguments @ .., file] => probe::run(name, arguments, file.as_ref()),
        ["measure", program, arguments @ ..] => measure::run(program, arguments),
        _ => Err("usage: table [NAME [SIZE]…] | goals | instructions | probe NAME ARGUMENT… FILE | measure PROGRAM ARGUMENT…".into()),
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
