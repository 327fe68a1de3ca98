//! `ansvar assess`: questions in the terminal, answered in plain lines.

mod start;
mod survey;

use super::Failure;
use crate::arguments::AssessArguments;
use crate::exit::Exit;
use crate::streams::Streams;

pub(crate) fn run(arguments: &AssessArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    if arguments.start { start::run(arguments, streams) } else { survey::run(arguments, streams) }
}
