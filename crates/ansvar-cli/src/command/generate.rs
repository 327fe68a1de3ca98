//! `ansvar generate`: a made-up organisation of any size.

use super::Failure;
use crate::arguments::GenerateArguments;
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &GenerateArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let generator = arguments.generator()?;
    write_result(arguments.output.as_deref(), streams, |out| generator.write(out))?;
    Ok(Exit::Clean)
}
