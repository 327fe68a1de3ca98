//! `ansvar graph`: the responsibility model as a picture.

use ansvar::{GraphQuestion, render_picture};

use super::Failure;
use crate::arguments::GraphArguments;
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &GraphArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let question = GraphQuestion { focus: arguments.focus.clone(), settings: arguments.settings.settings() };
    let picture = question.draw(&arguments.file)?;
    let language = streams.language;
    write_result(arguments.output.as_deref(), streams, |out| {
        render_picture(&picture, arguments.format, language, out)
    })?;
    Ok(Exit::Clean)
}
