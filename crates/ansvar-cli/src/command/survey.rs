//! `ansvar survey`: the questions of the survey of 2015, what the municipalities answered, and what others answer.

mod aggregate;

use std::path::PathBuf;

use ansvar::{RenderOptions, TableFormat, render_figures, render_questions};
use clap::{Args, Subcommand};

use self::aggregate::AggregateArguments;
use super::Failure;
use crate::arguments::{Expected, one_of};
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

#[derive(Debug, Args)]
pub(crate) struct SurveyArguments {
    #[command(subcommand)]
    command: SurveyCommand,
}

#[derive(Debug, Subcommand)]
enum SurveyCommand {
    Questions(TableArguments),
    Figures(TableArguments),
    Aggregate(AggregateArguments),
}

/// How a table is written.
#[derive(Debug, Args)]
struct TableArguments {
    #[arg(long, default_value = "table", value_parser = parse_format)]
    format: TableFormat,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &SurveyArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    match &arguments.command {
        SurveyCommand::Questions(table) => {
            let options = options(table, streams);
            write_result(table.output.as_deref(), streams, |out| render_questions(table.format, &options, out))?;
        }
        SurveyCommand::Figures(table) => {
            let options = options(table, streams);
            write_result(table.output.as_deref(), streams, |out| render_figures(table.format, &options, out))?;
        }
        SurveyCommand::Aggregate(arguments) => return aggregate::run(arguments, streams),
    }
    Ok(Exit::Clean)
}

/// A file gets neither colour nor the width of the window.
fn options(table: &TableArguments, streams: &Streams) -> RenderOptions<'static> {
    let plain = RenderOptions::new(streams.language);
    if table.output.is_some() {
        return plain;
    }
    RenderOptions { colour: streams.out_colour, width: streams.width, ..plain }
}

fn parse_format(text: &str) -> Result<TableFormat, Expected> {
    TableFormat::parse(text).ok_or_else(|| one_of(TableFormat::ALL.iter().map(|format| format.id())))
}
