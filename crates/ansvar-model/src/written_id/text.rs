//! The text of an id in sixteen bytes: a short one in place, a longer one as a stretch of a text that several may share.

use std::ops::Range;
use std::sync::Arc;

use super::Id;

/// The longest text that is held in place.
pub(super) const SHORT: usize = 14;

/// The text of an id.
#[derive(Clone)]
pub(super) enum Text {
    /// In place; zero from `length` on.
    Short { length: u8, bytes: [u8; SHORT] },
    /// A stretch of a text; one longer than fits in `length` goes to the end.
    Shared { length: u16, start: u32, text: Arc<Box<str>> },
}

impl Text {
    /// A text of its own.
    pub(super) fn of(text: &str) -> Self {
        Self::short(text).unwrap_or_else(|| Self::stretch(&Arc::new(text.into()), 0, text.len()))
    }

    /// A text in place, if it is short.
    fn short(text: &str) -> Option<Self> {
        let mut bytes = [0; SHORT];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self::Short { length: u8::try_from(text.len()).ok()?, bytes })
    }

    /// A stretch of a text. INVARIANT: one that is longer than `u16::MAX` goes to the end of the text.
    fn stretch(text: &Arc<Box<str>>, start: u32, length: usize) -> Self {
        Self::Shared { length: u16::try_from(length).unwrap_or(u16::MAX), start, text: Arc::clone(text) }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Short { .. } => std::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Shared { length, start, text } => {
                text.get(Self::range(*length, *start, text.len())).unwrap_or_default()
            }
        }
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Self::Shared { length, start, text } => {
                text.as_bytes().get(Self::range(*length, *start, text.len())).unwrap_or_default()
            }
        }
    }

    /// Its first sixteen bytes, filled up with zeros.
    #[inline]
    pub(super) fn beginning(&self) -> [u8; 16] {
        let mut first = [0; 16];
        match self {
            // What comes after the text is zero.
            Self::Short { bytes, .. } => first.iter_mut().zip(*bytes).for_each(|(slot, byte)| *slot = byte),
            Self::Shared { .. } => match self.as_bytes().first_chunk() {
                Some(whole) => first = *whole,
                None => first.iter_mut().zip(self.as_bytes()).for_each(|(slot, &byte)| *slot = byte),
            },
        }
        first
    }

    /// Where a stretch lies in a text of so many bytes.
    #[inline]
    fn range(length: u16, start: u32, all: usize) -> Range<usize> {
        let start = start as usize;
        start..if length == u16::MAX { all } else { start + usize::from(length) }
    }
}

/// Makes many ids that share the memory of their texts.
///
/// ```
/// use ansvar_model::IdShelf;
///
/// let mut shelf = IdShelf::default();
/// shelf.push(&["line", ":", "it-samordnare", "->", "it-chef"]);
/// shelf.push(&["x"]);
/// let ids: Vec<_> = shelf.into_ids().collect();
/// assert_eq!(ids[0].as_str(), "line:it-samordnare->it-chef");
/// assert_eq!(ids[1].as_str(), "x");
/// ```
#[derive(Clone, Debug, Default)]
pub struct IdShelf {
    text: String,
    ends: Vec<usize>,
}

impl IdShelf {
    /// Adds an id, put together of parts.
    pub fn push(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.text.push_str(part));
        self.ends.push(self.text.len());
    }

    /// The ids, in the order in which they were added.
    pub fn into_ids(self) -> impl Iterator<Item = Id> {
        let shared = Arc::new(self.text.into_boxed_str());
        let mut start = 0;
        self.ends.into_iter().map(move |end| {
            let text = shared.get(start..end).unwrap_or_default();
            let short = || Text::short(text);
            // What is too far out, or too long, gets a text of its own.
            let fits = end - start < usize::from(u16::MAX);
            let place = u32::try_from(start).ok().filter(|_| fits);
            let made = short().unwrap_or_else(|| match place {
                Some(place) => Text::stretch(&shared, place, end - start),
                None => Text::of(text),
            });
            start = end;
            Id(made)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{IdShelf, Text};
    use crate::Id;

    #[test]
    fn an_id_takes_sixteen_bytes() {
        assert_eq!(size_of::<Text>(), 16);
    }

    #[test]
    fn texts_of_every_length_stay_what_they_are() {
        let mut shelf = IdShelf::default();
        let texts: Vec<String> =
            (0..40).chain([65_534, 65_535, 65_536, 200_000]).map(|length| "å".repeat(length)).collect();
        texts.iter().for_each(|text| shelf.push(&[text.as_str()]));
        for (text, shelved) in texts.iter().zip(shelf.into_ids()) {
            let own = Id::derived(text);
            assert!(own.as_str() == text && shelved.as_str() == text);
            assert!(own == shelved && own <= shelved);
            let first: Vec<u8> = text.bytes().chain([0; 16]).take(16).collect();
            assert_eq!(
                [own.beginning(), shelved.beginning()].map(|number| number.to_be_bytes().to_vec()),
                [first.clone(), first]
            );
        }
        assert!(Id::derived("b") > Id::derived("aaaaaaaaaaaaaaaaaaaaaaa"));
    }
}
