//! Texts that a person reads: always in Swedish and in English.

use std::fmt;
use std::sync::Arc;

/// A language that every text for people exists in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Swedish, `sv`.
    Swedish,
    /// English, `en`.
    English,
}

impl Language {
    /// Both languages, Swedish first.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The two-letter code, `sv` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// Reads a two-letter code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One text in both languages. A copy shares the texts with what it was made from.
///
/// ```
/// use ansvar_model::{Bilingual, Language};
///
/// let text = Bilingual::new("Rollen är vakant.", "The role is vacant.");
/// assert_eq!(text.in_language(Language::English), "The role is vacant.");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bilingual {
    /// The Swedish text.
    pub sv: Arc<str>,
    /// The English text.
    pub en: Arc<str>,
}

impl Bilingual {
    /// Puts the two texts together.
    #[must_use]
    pub fn new(sv: impl Into<Arc<str>>, en: impl Into<Arc<str>>) -> Self {
        Self { sv: sv.into(), en: en.into() }
    }

    /// Builds both texts with the same function.
    #[must_use]
    pub fn build<T: Into<Arc<str>>>(mut text: impl FnMut(Language) -> T) -> Self {
        Self { sv: text(Language::Swedish).into(), en: text(Language::English).into() }
    }

    /// The text in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Swedish => &self.sv,
            Language::English => &self.en,
        }
    }
}
