//! `ansvar assess`: the self-assessment, saved after every answer, with the gap report at the end.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ansvar::interview::{Interview, Progress, SurveyQuestion, SurveyScript, SurveySession};
use ansvar::{Analysis, Format, Language, RenderOptions, Settings, library, phrase_with};
use jiff::Zoned;

use crate::arguments::AssessArguments;
use crate::command::Failure;
use crate::conversation::{Ended, Host, Remark, Talk, as_word, hold};
use crate::exit::Exit;
use crate::output::{check_writable, create, replace, write_result};
use crate::streams::Streams;

pub(crate) fn run(arguments: &AssessArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let file = arguments.file.as_path();
    if file.as_os_str() == "-" {
        return Err(Failure::Told(phrase_with(streams.language, "assess-needs-file", &[("what", "-")])));
    }
    check_writable(file)?;
    let (session, mut interview) =
        SurveySession::open(file, arguments.org.as_deref(), arguments.as_of, Zoned::now().date())?;
    let mut host = Answering { session, file: file.to_owned(), found: read(file)?, language: streams.language };
    let mut talk = Talk::new(streams);
    begin(&host, &interview, &mut talk)?;
    let ended = hold(&mut interview, &mut host, &mut talk)?;
    talk.blank()?;
    if ended == Ended::EndOfInput {
        talk.tell("talk-end-of-input")?;
    }
    let (name, word) = (file.display().to_string(), as_word(file));
    if host.found.is_none() {
        talk.tell("assess-nothing-written")?;
        return Ok(Exit::Clean);
    }
    talk.tell_of("assess-saved", &name)?;
    if ended == Ended::Done && arguments.org.is_none() {
        talk.tell_of("assess-without-organisation", &word)?;
    }
    match ended {
        Ended::Done => report(arguments, &host, &interview, streams)?,
        Ended::Stopped | Ended::EndOfInput => {
            let org = arguments.org.as_ref().map_or_else(String::new, |org| format!(" --org {}", as_word(org)));
            talk.tell_of("assess-go-on", &format!("{word}{org}"))?;
        }
    }
    Ok(Exit::Clean)
}

/// Says what this is, and where one stands.
fn begin(host: &Answering, interview: &Interview<SurveyScript>, talk: &mut Talk<'_>) -> io::Result<()> {
    let answered = interview.reached().into_iter().filter(|&key| interview.is_answered(key)).count();
    if host.found.is_none() {
        talk.tell("assess-intro")?;
    } else {
        let reached = interview.reached().len();
        talk.counted("assess-resumed", &[("answered", answered), ("count", reached)])?;
    }
    talk.tell("assess-commands-short")?;
    for key in interview.aside() {
        let name = host.name(interview, key, talk);
        talk.tell_of("assess-found-aside", &name)?;
    }
    if host.session.has_own_comments(interview) {
        talk.tell("assess-own-comments")?;
    }
    Ok(())
}

/// The gap report of the organisation with these answers, or of the answers alone.
fn report(
    arguments: &AssessArguments,
    host: &Answering,
    interview: &Interview<SurveyScript>,
    streams: &mut Streams,
) -> Result<(), Failure> {
    let settings = Settings { answers: vec![host.file.clone()], ..Settings::default() };
    let analysis = match (&arguments.org, host.session.bare_organisation(interview)) {
        (Some(organisation), _) => Analysis::of_file(organisation, &settings)?,
        (None, Some(organisation)) => Analysis::of_organisation(organisation, &library(&[])?, &settings)?,
        (None, None) => return Ok(()),
    };
    let options =
        RenderOptions { colour: streams.out_colour, width: streams.width, ..RenderOptions::new(streams.language) };
    Ok(write_result(None, streams, |out| analysis.render(Format::Terminal, &options, out))?)
}

/// What is in a file; none when it is not there.
fn read(file: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The self-assessment as a conversation, and the file it is kept in.
struct Answering {
    session: SurveySession,
    file: PathBuf,
    /// What the file held when it was last read or written; none while it is not there.
    found: Option<Vec<u8>>,
    language: Language,
}

impl Answering {
    fn told(&self, key: &str) -> Failure {
        Failure::Told(phrase_with(self.language, key, &[("what", &self.file.display().to_string())]))
    }
}

impl Host<SurveyScript> for Answering {
    fn heading(&self, interview: &Interview<SurveyScript>, key: SurveyQuestion, talk: &Talk<'_>) -> String {
        match key {
            SurveyQuestion::Survey(_) => Progress::at(interview, key).line(talk.language()),
            SurveyQuestion::Organisation | SurveyQuestion::AnsweredOn => talk.phrase("assess-first"),
        }
    }

    fn name(&self, _: &Interview<SurveyScript>, key: SurveyQuestion, talk: &Talk<'_>) -> String {
        key.question()
            .map_or_else(String::new, |question| format!("{} {}", question.id, question.text.get(talk.language())))
    }

    fn answered(&mut self, key: SurveyQuestion) {
        self.session.answered(key);
    }

    /// Writes the file whole, unless somebody else has written to it in the meantime.
    fn save(&mut self, interview: &Interview<SurveyScript>, _: SurveyQuestion) -> Result<(), Failure> {
        let Some(text) = self.session.text(interview, self.language) else { return Ok(()) };
        if read(&self.file)? != self.found {
            return Err(self.told("assess-changed"));
        }
        match self.found {
            None => create(&self.file, &text)?,
            Some(_) => replace(&self.file, &text)?,
        }
        self.found = Some(text.into_bytes());
        Ok(())
    }

    fn find(&self, text: &str) -> Option<SurveyQuestion> {
        SurveyQuestion::find(text)
    }

    fn remark(&mut self, key: SurveyQuestion, remark: Remark, talk: &mut Talk<'_>) -> Result<Option<bool>, Failure> {
        if key.question().is_none() {
            return Ok(Some(false));
        }
        loop {
            let before = match remark {
                Remark::Note => self.session.note(key).unwrap_or_default().replace('\n', " "),
                Remark::Evidence => {
                    let ids: Vec<&str> = self.session.evidence(key).iter().map(AsRef::as_ref).collect();
                    ids.join(", ")
                }
            };
            let Some(line) = talk.remark(remark, &before)? else { return Ok(None) };
            let text = match line {
                Err(problem) => {
                    talk.tell(problem)?;
                    continue;
                }
                Ok(line) => line.trim().to_owned(),
            };
            match (remark, text.as_str()) {
                (_, "") => return Ok(Some(true)),
                (Remark::Note, "-") => self.session.set_note(key, None),
                (Remark::Note, _) => self.session.set_note(key, Some(text)),
                (Remark::Evidence, _) => {
                    let ids: Vec<String> = match text.as_str() {
                        "-" => Vec::new(),
                        _ => text.split([',', ';', ' ']).filter(|id| !id.is_empty()).map(str::to_owned).collect(),
                    };
                    if let Err(unknown) = self.session.set_evidence(key, &ids) {
                        talk.tell_of("assess-unknown-evidence", &unknown.id)?;
                        if let Some(nearest) = unknown.nearest {
                            talk.tell_of("assess-nearest", &nearest)?;
                        }
                        continue;
                    }
                }
            }
            return Ok(Some(true));
        }
    }

    fn commands(&self) -> &'static str {
        "assess-commands"
    }

    fn goes_round(&self) -> bool {
        true
    }
}
