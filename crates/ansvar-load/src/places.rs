//! Where entities stand in a text that is no longer there.

use ansvar_model::Origin;

use crate::location::{Location, count_characters};

/// The lines of a text, and the columns of entities that have wider characters before them on their line. Two bytes a line,
/// and eight for each such entity.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// Where each line begins in its stretch of the text. Empty when nobody will ask.
    starts: Vec<u16>,
    /// The first line that begins in each stretch or after it.
    firsts: Vec<u32>,
    /// Bytes whose column is not simply their distance from the start of the line, and the column; sorted when complete.
    columns: Vec<(u32, u32)>,
}

/// A stretch of a text is as long as two bytes can tell.
const STRETCH_BITS: u32 = u16::BITS;

/// The stretch of a byte, and its place in it.
const fn split(byte: u32) -> (usize, u16) {
    ((byte >> STRETCH_BITS) as usize, (byte & u16::MAX as u32) as u16)
}

impl Places {
    /// The lines of a text of at most 1 GiB.
    pub(crate) fn of(text: &str) -> Self {
        let after = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        let mut places = Self::default();
        for start in std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(after)) {
            let (stretch, start) = split(start);
            if stretch >= places.firsts.len() {
                let line = u32::try_from(places.starts.len()).unwrap_or(u32::MAX);
                places.firsts.resize(stretch + 1, line);
            }
            places.starts.push(start);
        }
        places
    }

    /// Takes the places of a list's entities, in the order of the file.
    pub(crate) fn note(&mut self, text: &str, origins: impl Iterator<Item = Origin>) {
        if self.starts.is_empty() {
            return;
        }
        let (mut line, mut counted, mut characters) = (0, 0, 0);
        for byte in origins.filter_map(Origin::byte) {
            let (on, start) = self.line_of(byte, line);
            if on != line {
                (line, counted, characters) = (on, start, 0);
            }
            let between = text.as_bytes().get(counted as usize..byte as usize).unwrap_or_default();
            characters += count_characters(between);
            counted = byte;
            let column = u32::try_from(characters + 1).unwrap_or(u32::MAX);
            if byte - start + 1 != column {
                self.columns.push((byte, column));
            }
        }
    }

    /// The line of a byte, counted from 0, and where it begins. It is first looked for at a line and right after.
    fn line_of(&self, byte: u32, near: usize) -> (usize, u32) {
        let (stretch, place) = split(byte);
        let first = |stretch: usize| self.firsts.get(stretch).map_or(self.starts.len(), |&first| first as usize);
        let (begin, end) = (first(stretch), first(stretch + 1));
        let here = self.starts.get(begin..end).unwrap_or_default();
        let begins = |line: usize| here.get(line).is_some_and(|&start| start <= place);
        // Mostly the next record is on the next line.
        let mut nearest = near.checked_sub(begin).into_iter().flat_map(|near| [near, near + 1]);
        let known = nearest.find(|&line| begins(line) && !begins(line + 1));
        let before = known.map_or_else(|| here.partition_point(|&start| start <= place), |line| line + 1);
        // INVARIANT: the first line begins at 0, so one begins before any byte.
        let line = (begin + before).saturating_sub(1);
        let stretch = match before {
            0 => self.firsts.partition_point(|&first| first as usize <= line).saturating_sub(1),
            _ => stretch,
        };
        let start = self.starts.get(line).copied().unwrap_or(0);
        (line, u32::try_from(stretch).unwrap_or(0) << STRETCH_BITS | u32::from(start))
    }

    /// All places, when every list has been taken.
    pub(crate) fn complete(mut self) -> Self {
        self.columns.sort_unstable();
        self.columns.shrink_to_fit();
        self
    }

    /// The line and column of an entity that begins at this byte.
    pub(crate) fn locate(&self, byte: u32) -> Location {
        let (line, start) = self.line_of(byte, 0);
        let known = self.columns.binary_search_by_key(&byte, |&(byte, _)| byte).ok();
        let column = known.and_then(|at| self.columns.get(at)).map_or(byte - start + 1, |&(_, column)| column);
        Location { line: line + 1, column: column as usize }
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::Origin;

    use super::Places;
    use crate::location::LineStarts;

    #[test]
    fn lines_are_found_whatever_their_length() {
        let lengths = [0, 5, 65_534, 65_535, 65_536, 1, 200_000, 0, 0, 3, 131_070, 7];
        let mut text: String = lengths.iter().map(|&length| "x".repeat(length) + "\n").collect();
        text += &"å, ä\n".repeat(30_000);
        let bytes = || text.char_indices().map(|(byte, _)| byte).step_by(3).chain([text.len()]);
        let mut places = Places::of(&text);
        let origin = |byte: usize| Origin::at_byte(u32::try_from(byte).expect("short"));
        places.note(&text, bytes().map(origin));
        let (places, lines) = (places.complete(), LineStarts::of(&text));
        for byte in bytes() {
            let found = places.locate(u32::try_from(byte).expect("short"));
            assert_eq!(found, lines.locate(&text, byte), "byte {byte}");
        }
    }
}
