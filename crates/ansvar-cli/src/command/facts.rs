//! `ansvar facts`: the very documents the rules see.

use ansvar::Analysis;

use super::Failure;
use crate::arguments::FactsArguments;
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &FactsArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let facts = Analysis::facts(&arguments.file, &arguments.settings.settings())?;
    write_result(arguments.output.as_deref(), streams, |out| writeln!(out, "{facts:#}"))?;
    Ok(Exit::Clean)
}
