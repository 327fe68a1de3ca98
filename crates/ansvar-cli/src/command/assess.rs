//! `ansvar assess`: questions in the terminal, answered in plain lines.

mod start;

use super::Failure;
use crate::arguments::AssessArguments;
use crate::exit::Exit;
use crate::streams::Streams;

pub(crate) fn run(arguments: &AssessArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    start::run(arguments, streams)
}
