//! Written ids: texts that take little memory, for a model holds millions of them.

mod text;

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::id::Kind;

pub use self::text::IdShelf;
use self::text::Text;

/// An id as written in an organisation file, or derived from it (`line:a->b`, `plan/item`).
///
/// ```
/// use ansvar_model::Id;
///
/// assert!(Id::parse("it-chef").is_ok());
/// assert!(Id::parse("IT chef").is_err());
/// ```
#[derive(Clone)]
pub struct Id(Text);

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidId {
    /// The text is empty.
    #[error("an id must not be empty")]
    Empty,
    /// The text has a character an id must not have, or begins with one it must not begin with.
    #[error(
        "an id must not have `{character}` at place {place}: ids are small letters a to z, digits, `_`, `.` and `-`, and begin with a letter or a digit"
    )]
    Character {
        /// The offending character, escaped when it cannot be seen.
        character: String,
        /// Its place, counted in characters from 1.
        place: usize,
    },
}

impl Id {
    /// Reads an id: `[a-z0-9][a-z0-9_.-]*`.
    ///
    /// # Errors
    /// [`InvalidId`] when the text is empty or has another character.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        Self::check(text).map(|()| Self(Text::of(text)))
    }

    /// Whether a text can be read as an id.
    ///
    /// # Errors
    /// As of [`Id::parse`].
    pub fn check(text: &str) -> Result<(), InvalidId> {
        let inside = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b'-');
        match text.as_bytes() {
            [] => Err(InvalidId::Empty),
            [b'a'..=b'z' | b'0'..=b'9', rest @ ..] if rest.iter().all(|&byte| inside(byte)) => Ok(()),
            _ => Err(Self::offending(text)),
        }
    }

    fn offending(text: &str) -> InvalidId {
        let offending = text.chars().enumerate().find(|&(at, c)| {
            let inside = matches!(c, '_' | '.' | '-');
            !(c.is_ascii_lowercase() || c.is_ascii_digit() || (inside && at > 0))
        });
        offending.map_or(InvalidId::Empty, |(at, c)| {
            let character = if c.is_alphanumeric() || c.is_ascii_graphic() {
                c.to_string()
            } else {
                c.escape_unicode().to_string()
            };
            InvalidId::Character { character, place: at + 1 }
        })
    }

    /// Takes a derived id as it is; it may hold `:`, `->` and `/`.
    #[must_use]
    pub fn derived(text: impl AsRef<str>) -> Self {
        Self(Text::of(text.as_ref()))
    }

    /// The id derived for a record of a kind that joins two others.
    ///
    /// ```
    /// use ansvar_model::{Id, Kind};
    ///
    /// assert_eq!(Id::joining(Kind::Line, "ciso", "direktor").as_str(), "line:ciso->direktor");
    /// ```
    #[must_use]
    pub fn joining(kind: Kind, from: &str, to: &str) -> Self {
        Self(Text::of(&[kind.id(), ":", from, "->", to].concat()))
    }

    /// The id of a record for which the same id is derived as for others before it; the second has number 2.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        Self(Text::of(&format!("{self}#{number}")))
    }

    /// Whether an id takes no memory beside its own sixteen bytes.
    #[must_use]
    pub const fn fits_in_place(text: &str) -> bool {
        text.len() <= text::SHORT
    }

    /// Its first sixteen bytes as one number, which is less than that of another id only where the id comes before it: most
    /// ids are told apart by it without a look at their texts.
    ///
    /// ```
    /// use ansvar_model::Id;
    ///
    /// let beginning = |text| Id::derived(text).beginning();
    /// assert!(beginning("ciso") < beginning("direktor"));
    /// assert_eq!(beginning("riskregister-2026-1"), beginning("riskregister-2026-2"));
    /// ```
    #[must_use]
    pub fn beginning(&self) -> u128 {
        u128::from_be_bytes(self.0.beginning())
    }

    /// What has these ids, in the order of the ids; in its own order where two are equal.
    ///
    /// ```
    /// use ansvar_model::Id;
    ///
    /// let ids = ["riskregister-2026-2", "ciso", "riskregister-2026-1"].map(Id::derived);
    /// assert_eq!(Id::sorted(ids.iter().zip(0..)), [1, 2, 0]);
    /// ```
    pub fn sorted<'i, T: Copy + Ord>(entries: impl Iterator<Item = (&'i Self, T)>) -> Vec<T> {
        let mut keyed: Vec<(u128, &Self, T)> = entries.map(|(id, what)| (id.beginning(), id, what)).collect();
        // Numbers are compared without a branch. The few that this does not tell apart are sorted after it.
        keyed.sort_unstable_by_key(|&(beginning, ..)| beginning);
        for alike in keyed.chunk_by_mut(|(one, ..), (other, ..)| one == other).filter(|alike| alike.len() > 1) {
            alike.sort_unstable();
        }
        keyed.into_iter().map(|(.., what)| what).collect()
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.as_str())
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<[u8]> for Id {
    /// Its bytes: ids are equal, ordered and hashed as these are.
    #[inline]
    fn borrow(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes() == other.0.as_bytes()
    }
}

impl Eq for Id {}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    /// By their bytes, which is the order of their characters.
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.as_bytes().cmp(other.0.as_bytes())
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_bytes().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::{Id, InvalidId};

    #[test]
    fn an_id_names_its_offending_character() {
        let error = Id::parse("chef\u{200b}").expect_err("zero width space");
        assert_eq!(error, InvalidId::Character { character: "\\u{200b}".into(), place: 5 });
        assert_eq!(Id::parse("-a"), Err(InvalidId::Character { character: "-".into(), place: 1 }));
        assert_eq!(Id::parse(""), Err(InvalidId::Empty));
        assert!(Id::parse("7.a_b-c").is_ok());
    }
}
