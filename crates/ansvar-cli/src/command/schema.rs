//! `ansvar schema`: the JSON Schema of a file.

use super::Failure;
use crate::arguments::SchemaArguments;
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &SchemaArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let schema = ansvar::schema(arguments.kind);
    write_result(None, streams, |out| writeln!(out, "{schema:#}"))?;
    Ok(Exit::Clean)
}
