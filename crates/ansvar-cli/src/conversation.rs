//! A conversation in plain lines: puts the questions of an interview, one at a time, and understands what is answered.
//!
//! Nothing is drawn, moved or coloured, so that it works in any terminal, through a screen reader and from a pipe.
//! Questions go to standard error: standard output is for results.

mod line;
mod talk;

pub(crate) use talk::Talk;

use std::path::Path;

use ansvar::interview::{Ask, Change, Interview, Preset, Refusal, Reply, Script, Step};

use crate::command::Failure;
use line::{Said, read};

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Every question has been put.
    Done,
    /// Somebody wanted to stop.
    Stopped,
    /// Nothing more came to read.
    EndOfInput,
}

/// A path as it can be written in a command, in quotes where it needs them.
pub(crate) fn as_word(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '\\' | ':' | '.' | '-' | '_' | '~');
    if text.chars().all(plain) && !text.is_empty() { text } else { format!("\"{text}\"") }
}

/// What goes on around the questions of an interview.
pub(crate) trait Host<S: Script> {
    /// What stands above a question: where it belongs, how far one has come.
    fn heading(&self, interview: &Interview<S>, key: S::Key, talk: &Talk<'_>) -> String;

    /// A question by name, as it is told of in passing.
    fn name(&self, interview: &Interview<S>, key: S::Key, talk: &Talk<'_>) -> String;

    /// Takes care of what has been answered so far, after something was done at a question.
    fn save(&mut self, interview: &Interview<S>, key: S::Key) -> Result<(), Failure>;

    /// Notes that a question has been answered, before it is saved.
    fn answered(&mut self, _key: S::Key) {}

    /// The question that somebody wants to go to; none when it cannot be told.
    fn find(&self, _text: &str) -> Option<S::Key> {
        None
    }

    /// Writes a note or evidence to a question. False when there is nothing to write to. `None` at the end of input.
    fn remark(&mut self, _key: S::Key, _remark: Remark, _talk: &mut Talk<'_>) -> Result<Option<bool>, Failure> {
        Ok(Some(false))
    }

    /// The text that tells what else can be written than answers.
    fn commands(&self) -> &'static str {
        "talk-commands"
    }

    /// Whether questions that were passed by are put again when the last has been passed.
    fn goes_round(&self) -> bool {
        false
    }
}

/// What can be written beside an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    /// A note.
    Note,
    /// What it rests on.
    Evidence,
}

/// Puts one question after the other until there are no more, or somebody has had enough.
pub(crate) fn hold<S: Script>(
    interview: &mut Interview<S>,
    host: &mut impl Host<S>,
    talk: &mut Talk<'_>,
) -> Result<Ended, Failure> {
    loop {
        match interview.step() {
            Step::Done => return Ok(Ended::Done),
            Step::Round(_) if !host.goes_round() => return Ok(Ended::Done),
            Step::Round(left) => match talk.goes_round(left)? {
                Some(true) => interview.again(),
                Some(false) | None => return Ok(Ended::Done),
            },
            Step::Ask(key) => {
                if let Some(ended) = put(interview, host, talk, key)? {
                    return Ok(ended);
                }
            }
        }
    }
}

/// Puts a question until it has been dealt with.
fn put<S: Script>(
    interview: &mut Interview<S>,
    host: &mut impl Host<S>,
    talk: &mut Talk<'_>,
    key: S::Key,
) -> Result<Option<Ended>, Failure> {
    let Some(ask) = interview.ask(talk.language()) else { return Ok(None) };
    let heading = host.heading(interview, key, talk);
    talk.question(&heading, &ask)?;
    loop {
        let Some(line) = talk.answer(ask.preset.as_ref(), &ask)? else { return Ok(Some(Ended::EndOfInput)) };
        let said = match line {
            Ok(line) => read(&line, &ask),
            Err(problem) => Said::Unclear(problem),
        };
        match said {
            Said::Quit => return Ok(Some(Ended::Stopped)),
            Said::Help => talk.help(&ask, host.commands())?,
            Said::Unclear(expected) => talk.expected(expected, ask.form.offers().len())?,
            Said::Back if interview.back() => return Ok(None),
            Said::Back => talk.tell("talk-no-back")?,
            Said::GoTo(text) => match host.find(&text) {
                Some(other) if interview.go_to(other) => return Ok(None),
                Some(_) => talk.tell("talk-not-reached")?,
                None => talk.tell("talk-not-found")?,
            },
            Said::Note | Said::Evidence => {
                let remark = if said == Said::Note { Remark::Note } else { Remark::Evidence };
                match host.remark(key, remark, talk)? {
                    None => return Ok(Some(Ended::EndOfInput)),
                    Some(true) => host.save(interview, key)?,
                    Some(false) => talk.tell("talk-no-remark")?,
                }
            }
            Said::Clear => {
                let change = interview.clear();
                tell_change(interview, host, talk, &change)?;
                host.save(interview, key)?;
                return Ok(None);
            }
            Said::GoOn | Said::Skip => match &ask.preset {
                Some(Preset::Proposed(reply)) if said == Said::GoOn => {
                    match take(interview, host, talk, (key, &ask), reply.clone())? {
                        Taken::Yes => return Ok(None),
                        Taken::Refused => {}
                        Taken::EndOfInput => return Ok(Some(Ended::EndOfInput)),
                    }
                }
                None | Some(Preset::Proposed(_)) if ask.required => talk.tell("talk-required")?,
                _ => {
                    interview.skip();
                    return Ok(None);
                }
            },
            Said::Reply(reply) => match take(interview, host, talk, (key, &ask), reply)? {
                Taken::Yes => return Ok(None),
                Taken::Refused => {}
                Taken::EndOfInput => return Ok(Some(Ended::EndOfInput)),
            },
        }
    }
}

enum Taken {
    Yes,
    Refused,
    EndOfInput,
}

/// Takes a reply, asks for the words of an offer that wants them, and tells what became of other answers.
fn take<S: Script>(
    interview: &mut Interview<S>,
    host: &mut impl Host<S>,
    talk: &mut Talk<'_>,
    (key, ask): (S::Key, &Ask),
    reply: Reply,
) -> Result<Taken, Failure> {
    if let Err(refusal) = ask.check(&reply) {
        talk.refuse(&refusal)?;
        return Ok(Taken::Refused);
    }
    let Some(reply) = with_words(talk, ask, reply)? else { return Ok(Taken::EndOfInput) };
    let said = talk.reply_text(ask, &reply);
    match interview.answer(reply) {
        Err(refusal) => {
            talk.refuse(&refusal)?;
            Ok(Taken::Refused)
        }
        Ok(change) => {
            talk.noted(&said)?;
            tell_change(interview, host, talk, &change)?;
            host.answered(key);
            host.save(interview, key)?;
            Ok(Taken::Yes)
        }
    }
}

/// Asks for the words that a chosen offer wants beside it. None at the end of input.
fn with_words(talk: &mut Talk<'_>, ask: &Ask, reply: Reply) -> Result<Option<Reply>, Failure> {
    let Reply::Chosen { keys, words } = reply else { return Ok(Some(reply)) };
    let wants = ask.form.offers().iter().find(|offer| offer.write_in && keys.contains(&offer.key));
    let Some(offer) = wants.filter(|_| words.is_empty()) else { return Ok(Some(Reply::Chosen { keys, words })) };
    loop {
        let Some(line) = talk.words_for(&offer.text)? else { return Ok(None) };
        let written = match line {
            Err(problem) => {
                talk.tell(problem)?;
                continue;
            }
            Ok(line) => line.trim().to_owned(),
        };
        let words: Vec<String> = Some(written).into_iter().filter(|words| !words.is_empty()).collect();
        let reply = Reply::Chosen { keys: keys.clone(), words };
        match ask.check(&reply) {
            Ok(()) => return Ok(Some(reply)),
            Err(refusal @ Refusal::Control(_)) => talk.refuse(&refusal)?,
            Err(_) => return Ok(Some(reply)),
        }
    }
}

/// Nothing is dropped in silence: says which answers are kept aside, count again, or have to be given anew.
fn tell_change<S: Script>(
    interview: &Interview<S>,
    host: &impl Host<S>,
    talk: &mut Talk<'_>,
    change: &Change<S::Key>,
) -> Result<(), Failure> {
    let kinds = [("talk-aside", &change.aside), ("talk-again", &change.back), ("talk-open-again", &change.open)];
    for (key, questions) in kinds {
        for &question in questions {
            let name = host.name(interview, question, talk);
            talk.tell_of(key, &name)?;
        }
    }
    Ok(())
}
