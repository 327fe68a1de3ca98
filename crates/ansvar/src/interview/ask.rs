//! A question as it is put to somebody, and what may be replied to it.

use jiff::civil::Date;

/// A question as it is put to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The question.
    pub text: String,
    /// What helps to answer it.
    pub help: String,
    /// Where the question comes from, such as `003 §2.2`; empty where it is ours.
    pub source: String,
    /// How it is answered.
    pub form: Form,
    /// What is answered by going on.
    pub preset: Option<Preset>,
    /// Whether it has to be answered.
    pub required: bool,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// With one of these.
    One {
        /// What may be chosen.
        offers: Vec<Offer>,
        /// Whether words of one's own will do instead.
        own_words: bool,
    },
    /// With one or more of these.
    Many {
        /// What may be chosen.
        offers: Vec<Offer>,
        /// Whether words of one's own will do instead or beside them.
        own_words: bool,
        /// Whether it can be answered that none of them fits.
        may_be_none: bool,
    },
    /// In words.
    Words,
    /// With an id: small letters a to z, digits, `_`, `.` and `-`.
    Id,
    /// With names; none when there are none.
    Names,
    /// With a day.
    Day,
    /// With percent, 0 to 100.
    Percent,
}

impl Form {
    /// What may be chosen; empty where nothing is chosen.
    #[must_use]
    pub fn offers(&self) -> &[Offer] {
        match self {
            Self::One { offers, .. } | Self::Many { offers, .. } => offers,
            Self::Words | Self::Id | Self::Names | Self::Day | Self::Percent => &[],
        }
    }

    /// Whether words of one's own are a reply.
    #[must_use]
    pub const fn takes_words(&self) -> bool {
        match self {
            Self::One { own_words, .. } | Self::Many { own_words, .. } => *own_words,
            Self::Words | Self::Id | Self::Names => true,
            Self::Day | Self::Percent => false,
        }
    }
}

/// One of the things that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its word, such as `yes`.
    pub key: String,
    /// What a person reads.
    pub text: String,
    /// Whether it excludes the others.
    pub exclusive: bool,
    /// Whether it asks for words of one's own beside it.
    pub write_in: bool,
}

impl Offer {
    /// An offer that excludes nothing and asks for nothing.
    #[must_use]
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Self {
        Self { key: key.into(), text: text.into(), exclusive: false, write_in: false }
    }

    /// The same, excluding the others.
    #[must_use]
    pub fn exclusive(self) -> Self {
        Self { exclusive: true, ..self }
    }
}

/// What is answered by going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preset {
    /// What has been answered already.
    Kept(Reply),
    /// What we propose.
    Proposed(Reply),
}

/// What somebody replies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Choices, by key, and words of one's own.
    Chosen {
        /// The keys of what was chosen, in the order of the offers.
        keys: Vec<String>,
        /// Words of one's own, instead or beside.
        words: Vec<String>,
    },
    /// Words; an id too.
    Words(String),
    /// Names; empty says that there are none.
    Names(Vec<String>),
    /// A day.
    Day(Date),
    /// Percent.
    Percent(u8),
}

impl Reply {
    /// The choice of one offer.
    #[must_use]
    pub fn choice(key: impl Into<String>) -> Self {
        Self::Chosen { keys: vec![key.into()], words: Vec::new() }
    }

    /// Whether this was chosen.
    #[must_use]
    pub fn chose(&self, key: &str) -> bool {
        matches!(self, Self::Chosen { keys, .. } if keys.iter().any(|chosen| chosen == key))
    }

    /// The words of one's own, instead of or beside choices.
    #[must_use]
    pub fn own_words(&self) -> &[String] {
        match self {
            Self::Chosen { words, .. } => words,
            _ => &[],
        }
    }
}

/// Why a reply does not fit its question.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The reply is of another form than the question asks for.
    #[error("the question is answered in another way")]
    Form,
    /// Nothing was replied.
    #[error("there is nothing in the reply")]
    Empty,
    /// Something was chosen that is not offered.
    #[error("`{0}` is not offered")]
    NotOffered(String),
    /// More than one was chosen where only one can be.
    #[error("only one can be chosen")]
    OnlyOne,
    /// This excludes the others that were chosen with it.
    #[error("`{0}` excludes the others")]
    Exclusive(String),
    /// Words were written although nothing asks for them.
    #[error("nothing asks for words of one's own")]
    NoWords,
    /// The words hold a character that cannot be shown, by its code.
    #[error("the character U+{:04X} cannot be shown", *.0 as u32)]
    Control(char),
    /// It is no id.
    #[error("`{0}` is no id")]
    NotAnId(String),
    /// More than a hundred percent.
    #[error("percent are 0 to 100")]
    Percent,
}

impl Ask {
    /// The reply with what was chosen in the order of the offers, each once.
    pub(super) fn in_order(&self, reply: Reply) -> Reply {
        let Reply::Chosen { keys: chosen, words } = reply else { return reply };
        let keys = self.form.offers().iter().map(|offer| &offer.key).filter(|key| chosen.contains(key));
        Reply::Chosen { keys: keys.cloned().collect(), words }
    }

    /// Checks that a reply fits the question.
    ///
    /// # Errors
    /// [`Refusal`] says what does not fit.
    pub fn check(&self, reply: &Reply) -> Result<(), Refusal> {
        match (&self.form, reply) {
            (Form::One { offers, own_words }, Reply::Chosen { keys, words }) => {
                check_chosen(offers, *own_words, keys, words)?;
                let beside = offers.iter().any(|offer| offer.write_in && keys.contains(&offer.key));
                let several = if beside { keys.len() } else { keys.len() + words.len() };
                if several == 1 { Ok(()) } else { Err(Refusal::OnlyOne) }
            }
            (Form::Many { may_be_none: true, .. }, Reply::Chosen { keys, words })
                if keys.is_empty() && words.is_empty() =>
            {
                Ok(())
            }
            (Form::Many { offers, own_words, .. }, Reply::Chosen { keys, words }) => {
                check_chosen(offers, *own_words, keys, words)
            }
            (Form::Words, Reply::Words(words)) => check_words(words),
            (Form::Id, Reply::Words(words)) => {
                ansvar_model::Id::parse(words).map(|_| ()).map_err(|_| Refusal::NotAnId(words.clone()))
            }
            (Form::Names, Reply::Names(names)) => names.iter().try_for_each(|name| check_words(name)),
            (Form::Day, Reply::Day(_)) => Ok(()),
            (Form::Percent, Reply::Percent(percent)) if *percent <= 100 => Ok(()),
            (Form::Percent, Reply::Percent(_)) => Err(Refusal::Percent),
            _ => Err(Refusal::Form),
        }
    }
}

fn check_chosen(offers: &[Offer], own_words: bool, keys: &[String], words: &[String]) -> Result<(), Refusal> {
    words.iter().try_for_each(|words| check_words(words))?;
    let mut chosen = Vec::new();
    for key in keys {
        let offer = offers.iter().find(|offer| offer.key == *key);
        chosen.push(offer.ok_or_else(|| Refusal::NotOffered(key.clone()))?);
    }
    let write_in = chosen.iter().any(|offer| offer.write_in);
    if keys.is_empty() && words.is_empty() {
        return Err(Refusal::Empty);
    }
    if !words.is_empty() && !own_words && !write_in {
        return Err(Refusal::NoWords);
    }
    match chosen.iter().find(|offer| offer.exclusive) {
        Some(alone) if keys.len() > 1 || (!words.is_empty() && !alone.write_in) => {
            Err(Refusal::Exclusive(alone.text.clone()))
        }
        _ => Ok(()),
    }
}

/// Words must say something, and hold nothing that a file or a terminal could trip over.
fn check_words(words: &str) -> Result<(), Refusal> {
    if words.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    match words.chars().find(|&c| is_unseen(c)) {
        Some(unseen) => Err(Refusal::Control(unseen)),
        None => Ok(()),
    }
}

/// Controls, line separators, and the marks that turn the direction of text or take no room.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
