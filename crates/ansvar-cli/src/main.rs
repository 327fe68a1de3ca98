//! The binary `ansvar`: parse, dispatch, exit.

mod arguments;
mod command;
mod conversation;
mod diagnostic;
mod exit;
mod memory;
mod output;
mod streams;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};
use crate::streams::Streams;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut streams = Streams::of_process(arguments.language());
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
