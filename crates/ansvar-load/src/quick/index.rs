//! The ids of a file in which nothing is wrong, and the entity that each stands for.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

use ansvar_model::{EntityRef, Kind};
use foldhash::fast::RandomState;

use crate::names::{Ends, Lookup};
use crate::problem::Span;

/// All ids. Nearly all are short: those are held in the table itself, where comparing them costs no look at the text.
#[derive(Debug, Default)]
pub(super) struct Index<'t> {
    short: HashMap<Short, EntityRef, RandomState>,
    long: HashMap<Cow<'t, str>, EntityRef, RandomState>,
    keeps_derived: bool,
    /// How often two have been joined by a record of this kind.
    joined: HashMap<[u64; 2], u32, RandomState>,
    joined_by: Option<Kind>,
    /// Other derived ids, and how often they have been derived.
    derived: HashMap<String, u32, RandomState>,
    derived_wanted: Cell<bool>,
    broken: Cell<bool>,
}

impl<'t> Index<'t> {
    /// An index for a text of so many bytes.
    pub(super) fn for_length(bytes: usize) -> Self {
        /// About how many bytes there are to an id.
        const BYTES_PER_ID: usize = 256;
        let short = HashMap::with_capacity_and_hasher(bytes / BYTES_PER_ID, RandomState::default());
        Self { short, ..Self::default() }
    }

    /// The index, made to hold derived ids too.
    pub(super) fn with_derived(self) -> Self {
        Self { keeps_derived: true, ..self }
    }

    /// Whether a reference has the form of a derived id while those are not held.
    pub(super) fn derived_wanted(&self) -> bool {
        self.derived_wanted.get()
    }

    /// Whether something points to nothing, or an id has been there twice.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.get()
    }

    /// Takes an id; `None` when something has it already.
    pub(super) fn register(&mut self, id: &'t str, entity: EntityRef) -> Option<()> {
        let before = match Short::of(id) {
            Some(short) => self.short.insert(short, entity),
            None => self.long.insert(Cow::Borrowed(id), entity),
        };
        before.is_none().then_some(())
    }

    /// Takes an id that is not in the text as it is.
    pub(super) fn register_owned(&mut self, id: String, entity: EntityRef) -> Option<()> {
        let before = match Short::of(&id) {
            Some(short) => self.short.insert(short, entity),
            None => self.long.insert(Cow::Owned(id), entity),
        };
        before.is_none().then_some(())
    }
}

impl Lookup for Index<'_> {
    #[inline]
    fn entity(&self, id: &str) -> Option<EntityRef> {
        let found = match Short::of(id) {
            Some(short) => self.short.get(&short),
            None => self.long.get(id),
        };
        if found.is_none() && !self.keeps_derived && id.contains(':') {
            self.derived_wanted.set(true);
        }
        found.copied()
    }

    fn miss(&self) {
        self.broken.set(true);
    }

    fn derive(&mut self, base: String, ends: Ends, kind: Kind, _: Span) -> String {
        let copies = if let Some(ends) = ends {
            if self.joined_by.replace(kind) != Some(kind) {
                self.joined.clear();
            }
            let number = |end: EntityRef| (end.kind() as u64) << 32 | end.place() as u64;
            let copies = self.joined.entry(ends.map(number)).or_insert(0);
            *copies += 1;
            *copies
        } else {
            return self.derive_text(base);
        };
        if copies == 1 { base } else { format!("{base}#{copies}") }
    }

    fn settle(&mut self, id: &str, entity: EntityRef, written: bool) {
        if (written || self.keeps_derived) && self.register_owned(id.to_owned(), entity).is_none() {
            self.broken.set(true);
        }
    }
}

impl Index<'_> {
    /// Derives as [`Names`](crate::names::Names) does it.
    fn derive_text(&mut self, base: String) -> String {
        let mut id = base.clone();
        while self.derived.contains_key(&id) {
            let Some(copies) = self.derived.get_mut(&base) else { break };
            *copies += 1;
            id = format!("{base}#{copies}");
        }
        self.derived.insert(id.clone(), 1);
        id
    }
}

/// An id of at most sixteen ASCII characters: its first and its last eight, and its length in the bits that ASCII leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Short(u64, u64);

impl Short {
    #[inline]
    fn of(id: &str) -> Option<Self> {
        const HIGHS: u64 = 0x8080_8080_8080_8080;
        let bytes = id.as_bytes();
        let length = bytes.len() as u64;
        if length > 16 {
            return None;
        }
        let (low, high) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
                (Some(first), Some(last)) => {
                    (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)))
                }
                _ => (bytes.iter().fold(0, |sum, &byte| sum << 8 | u64::from(byte)), 0),
            },
        };
        // The bits of the length, one in the highest bit of each byte.
        let spread = (0..5).fold(0, |bits, at| bits | (length >> at & 1) << (8 * at + 7));
        ((low | high) & HIGHS == 0).then_some(Self(low | spread, high))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::Short;

    #[test]
    fn short_ids_differ_when_their_texts_do() {
        let long = "abcabcabcabcabcabcabc";
        let mut seen = HashMap::new();
        for start in 0..3 {
            for length in 1..=16 {
                let id = &long[start..start + length];
                assert_eq!(*seen.entry(Short::of(id).expect("short")).or_insert(id), id);
            }
        }
        assert_eq!(seen.len(), 48);
        assert!(Short::of(long).is_none() && Short::of("å").is_none());
        assert!(Short::of("aaaaaaaa") != Short::of("aaaaaaaaa") && Short::of("a") != Short::of("aa"));
    }
}
