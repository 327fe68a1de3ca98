//! Lines to and from somebody: what is written to standard error, and what is read from standard input.

use std::io::{self, BufRead, Read};

use ansvar::interview::{Ask, Form, Preset, Refusal, Reply};
use ansvar::{Language, phrase, phrase_with};

use super::Remark;
use super::line::yes_or_no;
use crate::streams::Streams;

/// The longest line that is read, in bytes; nobody writes as much by hand.
const LONGEST: u64 = 1 << 16;
/// How wide lines become on a terminal.
const WIDTH: usize = 78;

/// A line, or the key of the text that says why it cannot be used. None at the end of input.
pub(crate) type Line = Option<Result<String, &'static str>>;

/// Somebody to talk to.
pub(crate) struct Talk<'s> {
    streams: &'s mut Streams,
}

impl<'s> Talk<'s> {
    pub(crate) const fn new(streams: &'s mut Streams) -> Self {
        Self { streams }
    }

    pub(crate) const fn language(&self) -> Language {
        self.streams.language
    }

    /// A text in the language of the conversation.
    pub(crate) fn phrase(&self, key: &str) -> String {
        phrase(self.language(), key, &[])
    }

    /// Writes a text, on lines that fit a terminal. A line that is moved in is a command to copy, and stays whole.
    pub(crate) fn say(&mut self, text: &str) -> io::Result<()> {
        self.indented(text, "")
    }

    /// Writes a text with every line but the first moved in.
    fn indented(&mut self, text: &str, indent: &str) -> io::Result<()> {
        let mut block = String::new();
        for line in text.lines() {
            let command = indent.is_empty() && line.starts_with("  ");
            if self.streams.err_terminal && !command {
                let options = textwrap::Options::new(WIDTH).subsequent_indent(indent);
                textwrap::wrap(line, options).iter().for_each(|line| block.extend([line, "\n"]));
            } else {
                block.extend([line, "\n"]);
            }
        }
        self.streams.err.write_all(block.as_bytes())
    }

    /// Writes an empty line.
    pub(crate) fn blank(&mut self) -> io::Result<()> {
        self.streams.err.write_all(b"\n")
    }

    /// Writes one of our texts and a list under it; nothing when the list is empty.
    pub(crate) fn list(&mut self, key: &str, items: &[String]) -> io::Result<()> {
        if !items.is_empty() {
            self.tell(key)?;
        }
        items.iter().try_for_each(|item| self.indented(&format!("  - {item}"), "    "))
    }

    /// Writes one of our texts.
    pub(crate) fn tell(&mut self, key: &str) -> io::Result<()> {
        let text = self.phrase(key);
        self.say(&text)
    }

    /// Writes one of our texts about something.
    pub(crate) fn tell_of(&mut self, key: &str, what: &str) -> io::Result<()> {
        let text = phrase_with(self.language(), key, &[("what", what)]);
        self.say(&text)
    }

    /// Writes one of our texts with numbers in it.
    pub(crate) fn counted(&mut self, key: &str, numbers: &[(&str, usize)]) -> io::Result<()> {
        let text = phrase(self.language(), key, numbers);
        self.say(&text)
    }

    /// Reads a note, or ids of what an answer rests on; says what there is already.
    pub(crate) fn remark(&mut self, remark: Remark, before: &str) -> io::Result<Line> {
        let key = match remark {
            Remark::Note => "talk-note",
            Remark::Evidence => "talk-evidence",
        };
        let mut prompt = self.phrase(key);
        if !before.is_empty() {
            prompt = phrase_with(self.language(), &format!("{key}-kept"), &[("what", before)]);
        }
        self.line(&prompt)
    }

    /// Writes a question with what can be chosen.
    pub(crate) fn question(&mut self, heading: &str, ask: &Ask) -> io::Result<()> {
        self.say(&format!("\n{heading}"))?;
        self.say(&ask.text)?;
        for (at, offer) in ask.form.offers().iter().enumerate() {
            self.indented(&format!("{:>4}  {}", at + 1, offer.text), "      ")?;
        }
        match ask.form {
            Form::Many { may_be_none: true, .. } => self.tell("talk-many-or-none"),
            Form::Many { own_words: false, .. } => self.tell("talk-many"),
            Form::Many { own_words: true, .. } => self.tell("talk-many-or-words"),
            Form::One { own_words: true, .. } => self.tell("talk-one-or-words"),
            _ => Ok(()),
        }
    }

    /// Writes the help of a question and the commands.
    pub(crate) fn help(&mut self, ask: &Ask, commands: &str) -> io::Result<()> {
        self.say(&ask.help)?;
        if !ask.source.is_empty() {
            self.tell_of("talk-source", &ask.source)?;
        }
        self.tell(commands)
    }

    /// Says what was expected instead of what was written.
    pub(crate) fn expected(&mut self, key: &str, offers: usize) -> io::Result<()> {
        let text = phrase(self.language(), key, &[("count", offers)]);
        self.say(&text)
    }

    /// Says why a reply does not fit.
    pub(crate) fn refuse(&mut self, refusal: &Refusal) -> io::Result<()> {
        match refusal {
            Refusal::Exclusive(text) => self.tell_of("talk-exclusive", text),
            Refusal::OnlyOne => self.tell("talk-only-one"),
            Refusal::Control(unseen) => self.tell_of("talk-control", &format!("U+{:04X}", u32::from(*unseen))),
            Refusal::NotAnId(text) => self.tell_of("talk-not-an-id", text),
            Refusal::Empty => self.tell("talk-empty"),
            _ => self.tell("talk-does-not-fit"),
        }
    }

    /// Says what has been noted.
    pub(crate) fn noted(&mut self, what: &str) -> io::Result<()> {
        self.tell_of("talk-noted", what)
    }

    /// Reads the answer to a question.
    pub(crate) fn answer(&mut self, preset: Option<&Preset>, ask: &Ask) -> io::Result<Line> {
        let language = self.language();
        let prompt = match preset {
            None => self.phrase("talk-answer"),
            Some(Preset::Kept(reply)) => {
                phrase_with(language, "talk-answer-kept", &[("what", &self.reply_text(ask, reply))])
            }
            Some(Preset::Proposed(reply)) => {
                phrase_with(language, "talk-answer-proposed", &[("what", &self.reply_text(ask, reply))])
            }
        };
        self.line(&prompt)
    }

    /// Reads the words that a choice asks for.
    pub(crate) fn words_for(&mut self, choice: &str) -> io::Result<Line> {
        let prompt = phrase_with(self.language(), "talk-words", &[("what", choice)]);
        self.line(&prompt)
    }

    /// Asks whether to put the questions again that stand open. None at the end of input.
    pub(crate) fn goes_round(&mut self, left: usize) -> io::Result<Option<bool>> {
        let text = phrase(self.language(), "talk-round", &[("count", left)]);
        self.say(&format!("\n{text}"))?;
        self.yes_or_no()
    }

    /// Reads yes or no; nothing is no. None at the end of input.
    pub(crate) fn yes_or_no(&mut self) -> io::Result<Option<bool>> {
        let prompt = self.phrase("talk-answer-yes-no");
        loop {
            match self.line(&prompt)? {
                None => return Ok(None),
                Some(Ok(line)) => match yes_or_no(&line) {
                    Some(yes) => return Ok(Some(yes)),
                    None => self.tell("talk-expects-yes-no")?,
                },
                Some(Err(problem)) => self.tell(problem)?,
            }
        }
    }

    /// A reply as the one who gave it would say it.
    pub(crate) fn reply_text(&self, ask: &Ask, reply: &Reply) -> String {
        match reply {
            Reply::Words(words) => words.replace('\n', " "),
            Reply::Names(names) if names.is_empty() => self.phrase("talk-no-names"),
            Reply::Names(names) => names.join(", "),
            Reply::Day(day) => day.to_string(),
            Reply::Percent(percent) => format!("{percent} %"),
            Reply::Chosen { keys, words } => {
                let chosen = ask.form.offers().iter().filter(|offer| keys.contains(&offer.key));
                let texts: Vec<&str> =
                    chosen.map(|offer| offer.text.as_str()).chain(words.iter().map(String::as_str)).collect();
                if texts.is_empty() { self.phrase("talk-none-fits") } else { texts.join(", ") }
            }
        }
    }

    /// Writes a prompt and reads a line.
    pub(crate) fn line(&mut self, prompt: &str) -> io::Result<Line> {
        self.streams.err.write_all(prompt.as_bytes())?;
        self.streams.err.write_all(b" ")?;
        self.streams.err.flush()?;
        let mut bytes = Vec::new();
        let read = (&mut self.streams.input).take(LONGEST).read_until(b'\n', &mut bytes)?;
        // What comes from a pipe is not seen as it is written, nor is the end of input ever.
        if !self.streams.in_terminal || read == 0 {
            let seen = String::from_utf8_lossy(&bytes);
            let shown: String = seen.trim_end().chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
            writeln!(self.streams.err, "{shown}")?;
        }
        if read == 0 {
            return Ok(None);
        }
        if bytes.last() != Some(&b'\n') && bytes.len() as u64 == LONGEST {
            self.skip_line()?;
            return Ok(Some(Err("talk-too-long")));
        }
        Ok(Some(String::from_utf8(bytes).map_err(|_| "talk-not-utf8")))
    }

    /// Reads away the rest of a line.
    fn skip_line(&mut self) -> io::Result<()> {
        let mut rest = Vec::new();
        loop {
            rest.clear();
            let read = (&mut self.streams.input).take(LONGEST).read_until(b'\n', &mut rest)?;
            if read == 0 || rest.last() == Some(&b'\n') {
                return Ok(());
            }
        }
    }
}
