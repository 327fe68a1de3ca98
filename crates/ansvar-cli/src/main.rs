//! The binary `ansvar`: parse, dispatch, exit.

mod arguments;
mod command;
mod conversation;
mod diagnostic;
mod exit;
mod memory;
mod output;
mod streams;
mod usage;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use crate::arguments::Command;
use crate::streams::Streams;

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let language = usage::language_of(&words);
    let mut streams = Streams::of_process(language);
    let arguments = match usage::parse(&words, language) {
        Ok(arguments) => arguments,
        Err(error) => return ExitCode::from(usage::tell(&error, &mut streams).code()),
    };
    streams.language = arguments.lang.unwrap_or(language);
    let result = match &arguments.command {
        Command::Assess(assess) => command::assess::run(assess, &mut streams),
        Command::Check(check) => command::check::run(check, &mut streams),
        Command::Facts(facts) => command::facts::run(facts, &mut streams),
        Command::Generate(generate) => command::generate::run(generate, &mut streams),
        Command::Graph(graph) => command::graph::run(graph, &mut streams),
        Command::Path(path) => command::path::run(path, &mut streams),
        Command::Rules(rules) => command::rules::run(rules, &mut streams),
        Command::Schema(schema) => command::schema::run(schema, &mut streams),
        Command::Survey(survey) => command::survey::run(survey, &mut streams),
    };
    let result = result.and_then(|exit| output::heard(streams.out.flush()).map(|()| exit).map_err(Into::into));
    let exit = result.unwrap_or_else(|failure| diagnostic::report(&failure, &mut streams));
    ExitCode::from(exit.code())
}
