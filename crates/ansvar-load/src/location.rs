//! Places in a text: byte offsets become lines and columns as an editor shows them.

/// A place in a text as an editor shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted in characters from 1.
    pub column: usize,
}

/// Bytes between two places where the number of characters is known.
const BLOCK: usize = 1024;

/// Where the lines of a text start, and how many characters come before; made in linear time.
///
/// Finding a place takes logarithmic time in the number of lines, also in a text that is one long line.
///
/// ```
/// use ansvar_load::{LineStarts, Location};
///
/// let text = "roll: ciso\nför: alla";
/// let lines = LineStarts::of(text);
/// assert_eq!(lines.locate(text, 15), Location { line: 2, column: 4 });
/// ```
#[derive(Clone, Debug)]
pub struct LineStarts {
    starts: Vec<usize>,
    characters: Vec<usize>,
}

impl LineStarts {
    /// Finds the lines of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let newlines = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let starts = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
        let mut before = 0;
        let characters = text
            .as_bytes()
            .chunks(BLOCK)
            .map(|block| {
                let known = before;
                before += count_characters(block);
                known
            })
            .collect();
        Self { starts, characters }
    }

    /// The line and column of a byte; `text` is the text these lines were found in.
    #[must_use]
    pub fn locate(&self, text: &str, byte: usize) -> Location {
        let byte = byte.min(text.len());
        let line = self.starts.partition_point(|&start| start <= byte);
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(0);
        let column = self.characters_before(text, byte).saturating_sub(self.characters_before(text, start)) + 1;
        Location { line, column }
    }

    fn characters_before(&self, text: &str, byte: usize) -> usize {
        let block = byte / BLOCK;
        let known = self.characters.get(block).copied();
        let from = if known.is_some() { block * BLOCK } else { block.saturating_sub(1) * BLOCK };
        let known = known.or_else(|| self.characters.last().copied()).unwrap_or(0);
        known + count_characters(text.as_bytes().get(from..byte).unwrap_or_default())
    }
}

/// The characters of a stretch of text: bytes that do not go on with one.
pub(crate) fn count_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, LineStarts, Location};

    #[test]
    fn places_agree_with_counting_by_hand() {
        for text in ["", "a", "å\nä\r\nö", &"å".repeat(3 * BLOCK), &"rad å\n".repeat(BLOCK), &"x".repeat(BLOCK)] {
            let lines = LineStarts::of(text);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let before = &text[..byte];
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
                assert_eq!(lines.locate(text, byte), Location { line, column }, "byte {byte}");
            }
        }
    }
}
