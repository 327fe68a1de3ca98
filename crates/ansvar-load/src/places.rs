//! Where entities stand in a text that is no longer there.

use crate::location::Location;

/// The lines of a text, and the columns of entities that have wider characters before them on their line. Two bytes a line,
/// and eight for each such entity.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// Where each line begins in its stretch of the text.
    starts: Vec<u16>,
    /// The first line that begins in each stretch or after it.
    firsts: Vec<u32>,
    /// Bytes whose column is not simply their distance from the start of the line, and the column; sorted.
    columns: Vec<(u32, u32)>,
}

/// A stretch of a text is as long as two bytes can tell.
const STRETCH_BITS: u32 = u16::BITS;

/// The stretch of a byte, and its place in it.
const fn split(byte: u32) -> (usize, u16) {
    ((byte >> STRETCH_BITS) as usize, (byte & u16::MAX as u32) as u16)
}

fn fit(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Places {
    /// The places of a text of at most 1 GiB, of which nothing is known but that its first line begins.
    pub(crate) fn begin() -> Self {
        Self { starts: vec![0], firsts: vec![0], columns: Vec::new() }
    }

    /// Takes the lines of the next part of the text, which begins at a byte of the whole.
    pub(crate) fn pass(&mut self, part: &[u8], start: usize) {
        for newline in memchr::memchr_iter(b'\n', part) {
            let (stretch, start) = split(fit(start + newline + 1));
            if stretch >= self.firsts.len() {
                self.firsts.resize(stretch + 1, fit(self.starts.len()));
            }
            self.starts.push(start);
        }
    }

    /// Takes the place of an entity: the next one in the text. It stands so many bytes, and so many characters, after the
    /// beginning of its line.
    pub(crate) fn note(&mut self, byte: usize, bytes: usize, characters: usize) {
        if bytes != characters {
            self.columns.push((fit(byte), fit(characters + 1)));
        }
    }

    /// The line of a byte, counted from 0, and where it begins.
    fn line_of(&self, byte: u32) -> (usize, u32) {
        let (stretch, place) = split(byte);
        let first = |stretch: usize| self.firsts.get(stretch).map_or(self.starts.len(), |&first| first as usize);
        let (begin, end) = (first(stretch), first(stretch + 1));
        let here = self.starts.get(begin..end).unwrap_or_default();
        let before = here.partition_point(|&start| start <= place);
        // INVARIANT: the first line begins at 0, so one begins before any byte.
        let line = (begin + before).saturating_sub(1);
        let stretch = match before {
            0 => self.firsts.partition_point(|&first| first as usize <= line).saturating_sub(1),
            _ => stretch,
        };
        let start = self.starts.get(line).copied().unwrap_or(0);
        (line, fit(stretch) << STRETCH_BITS | u32::from(start))
    }

    /// All places, when the whole text has gone by.
    pub(crate) fn complete(mut self) -> Self {
        self.columns.shrink_to_fit();
        self
    }

    /// The line and column of an entity that begins at this byte.
    pub(crate) fn locate(&self, byte: u32) -> Location {
        let (line, start) = self.line_of(byte);
        let known = self.columns.binary_search_by_key(&byte, |&(byte, _)| byte).ok();
        let column = known.and_then(|at| self.columns.get(at)).map_or(byte - start + 1, |&(_, column)| column);
        Location { line: line + 1, column: column as usize }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::location::LineStarts;

    #[test]
    fn lines_are_found_whatever_their_length() {
        let lengths = [0, 5, 65_534, 65_535, 65_536, 1, 200_000, 0, 0, 3, 131_070, 7];
        let mut text: String = lengths.iter().map(|&length| "x".repeat(length) + "\n").collect();
        text += &"å, ä\n".repeat(30_000);
        let lines = LineStarts::of(&text);
        let bytes = || text.char_indices().map(|(byte, _)| byte).step_by(3).chain([text.len()]);
        for part in [1, 1_000, 65_536, text.len()] {
            let mut places = Places::begin();
            for (number, bytes) in text.as_bytes().chunks(part).enumerate() {
                places.pass(bytes, number * part);
            }
            for byte in bytes() {
                let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
                places.note(byte, byte - start, text[start..byte].chars().count());
            }
            let places = places.complete();
            for byte in bytes() {
                let found = places.locate(u32::try_from(byte).expect("short"));
                assert_eq!(found, lines.locate(&text, byte), "byte {byte}");
            }
        }
    }
}
