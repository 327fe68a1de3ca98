//! `ansvar assess --start`: the first description of an organisation, from questions to file and first report.

use std::path::Path;

use ansvar::interview::{Interview, Script, StartDraft, StartQuestion, StartScript};
use ansvar::{Analysis, Format, RenderOptions, Settings, phrase_with};
use jiff::Zoned;

use crate::arguments::AssessArguments;
use crate::command::Failure;
use crate::conversation::{Ended, Host, Talk, as_word, hold};
use crate::exit::Exit;
use crate::output::{check_writable, create, write_result};
use crate::streams::Streams;

/// The pack whose rules the first report is made with.
const PACK: &str = "start";

pub(crate) fn run(arguments: &AssessArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let file = arguments.file.as_path();
    check_place(file, streams)?;
    let mut interview = Interview::new(StartScript { as_of: arguments.as_of, today: Some(Zoned::now().date()) });
    let mut talk = Talk::new(streams);
    talk.tell("start-intro")?;
    talk.tell("talk-commands-short")?;
    let ended = hold(&mut interview, &mut Starting, &mut talk)?;
    let language = talk.language();
    let Some(draft) = StartDraft::of(&interview, language) else {
        talk.tell("start-nothing-to-write")?;
        return Ok(Exit::Clean);
    };
    create(file, &draft.file(language).to_string())?;
    talk.blank()?;
    if ended == Ended::EndOfInput {
        talk.tell("talk-end-of-input")?;
    }
    talk.tell_of("start-written", &file.display().to_string())?;
    talk.list("start-open", draft.open_questions())?;
    talk.list("start-uncounted", &draft.uncounted(language))?;
    talk.tell_of("start-next", &as_word(file))?;
    if ended == Ended::Done {
        report(file, streams)?;
    }
    Ok(Exit::Clean)
}

/// Refuses places where nothing can or may be written, before there is anything to lose.
fn check_place(file: &Path, streams: &Streams) -> Result<(), Failure> {
    let name = file.display().to_string();
    let refuse = |key| Err(Failure::Told(phrase_with(streams.language, key, &[("what", &name)])));
    if name == "-" {
        return refuse("start-needs-file");
    }
    if file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
        return refuse("start-not-json");
    }
    if file.symlink_metadata().is_ok() {
        return refuse("start-file-there");
    }
    Ok(check_writable(file)?)
}

/// The first report, made of the file just written.
fn report(file: &Path, streams: &mut Streams) -> Result<(), Failure> {
    let settings = Settings { packs: vec![PACK.to_owned()], ..Settings::default() };
    let analysis = Analysis::of_file(file, &settings)?;
    let options =
        RenderOptions { colour: streams.out_colour, width: streams.width, ..RenderOptions::new(streams.language) };
    Ok(write_result(None, streams, |out| analysis.render(Format::Terminal, &options, out))?)
}

/// The first description as a conversation. Its file is written at the end, all at once.
struct Starting;

impl Host<StartScript> for Starting {
    fn heading(&self, interview: &Interview<StartScript>, key: StartQuestion, talk: &Talk<'_>) -> String {
        let reached = interview.reached();
        let at = reached.iter().position(|&question| question == key).map_or(0, |at| at + 1);
        ansvar::phrase(talk.language(), "start-heading", &[("at", at)])
    }

    fn name(&self, interview: &Interview<StartScript>, key: StartQuestion, talk: &Talk<'_>) -> String {
        interview.script().ask(key, interview.given(), talk.language()).text
    }

    fn save(&mut self, _: &Interview<StartScript>, _: StartQuestion) -> Result<(), Failure> {
        Ok(())
    }
}
