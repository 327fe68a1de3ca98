//! What is noted of a text while it goes by: whether a derived id may be written in it, its lines, and where records begin.

use super::window::Stretch;
use crate::location::count_characters;
use crate::places::Places;

/// What comes between the two ends in a derived id.
const ARROW: &[u8] = b"->";

/// What has been noted so far.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) has_arrows: bool,
    pub(super) places: Places,
    /// Whether anything is noted of text that comes.
    is_on: bool,
    /// Up to where characters have been counted, where that line begins, and how many it has till there.
    counted: usize,
    line: usize,
    characters: usize,
}

impl Survey {
    /// What there is to know of a text that is kept: places are found in the text itself.
    pub(super) fn of(text: &str) -> Self {
        Self { has_arrows: has_arrow(text.as_bytes()), ..Self::default() }
    }

    /// Nothing yet of a text that is not kept.
    pub(super) fn with_places() -> Self {
        Self { is_on: true, places: Places::begin(), ..Self::default() }
    }

    /// Takes the text that has come into a window, which had this much of it already.
    pub(super) fn comes(&mut self, stretch: &Stretch<'_>, known: usize) {
        if self.is_on {
            let bytes = stretch.text.as_bytes();
            let from = known.saturating_sub(ARROW.len() - 1);
            self.has_arrows = self.has_arrows || has_arrow(bytes.get(from..).unwrap_or_default());
            self.places.pass(bytes.get(known..).unwrap_or_default(), stretch.start + known);
        }
    }

    /// What lies before a place leaves the window.
    pub(super) fn goes(&mut self, stretch: &Stretch<'_>, place: usize) {
        if self.is_on {
            self.count(stretch, place);
        }
    }

    /// Takes the place of a record, in the order of the file.
    pub(super) fn record(&mut self, stretch: &Stretch<'_>, place: usize) {
        if self.is_on {
            self.count(stretch, place);
            self.places.note(place, place - self.line, self.characters);
        }
    }

    /// Counts characters up to a place.
    fn count(&mut self, stretch: &Stretch<'_>, place: usize) {
        let mut between = stretch.between(self.counted, place).unwrap_or_default().as_bytes();
        self.counted = place;
        // Mostly a record is the first thing on its line.
        let last =
            if between.last() == Some(&b'\n') { Some(between.len() - 1) } else { memchr::memrchr(b'\n', between) };
        if let Some(last) = last {
            between = between.get(last + 1..).unwrap_or_default();
            self.line = place - between.len();
            self.characters = 0;
        }
        if !between.is_empty() {
            self.characters += count_characters(between);
        }
    }
}

fn has_arrow(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes, ARROW).is_some()
}
