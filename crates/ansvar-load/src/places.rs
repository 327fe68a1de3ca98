//! Where entities stand in a text that is no longer there.

use ansvar_model::Origin;

use crate::location::{Location, count_characters};

/// The lines of a text, and the columns of entities that have wider characters before them on their line. Four bytes a line,
/// and eight for each such entity.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// Where each line begins. Empty when nobody will ask.
    starts: Vec<u32>,
    /// Bytes whose column is not simply their distance from the start of the line, and the column; sorted when complete.
    columns: Vec<(u32, u32)>,
}

impl Places {
    /// The lines of a text of at most 1 GiB.
    pub(crate) fn of(text: &str) -> Self {
        let after = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        let newlines = memchr::memchr_iter(b'\n', text.as_bytes());
        Self { starts: std::iter::once(0).chain(newlines.map(after)).collect(), columns: Vec::new() }
    }

    /// Takes the places of a list's entities, in the order of the file.
    pub(crate) fn note(&mut self, text: &str, origins: impl Iterator<Item = Origin>) {
        let Self { starts, columns } = self;
        if starts.is_empty() {
            return;
        }
        let (mut line, mut counted, mut characters) = (0, 0, 0);
        for byte in origins.filter_map(Origin::byte) {
            let passed = |line: usize| starts.get(line).is_some_and(|&start| start <= byte);
            if passed(line + 1) {
                // Mostly the next record is on the next line.
                line = if passed(line + 2) { starts.partition_point(|&start| start <= byte) - 1 } else { line + 1 };
                (counted, characters) = (starts.get(line).copied().unwrap_or(0), 0);
            }
            let between = text.as_bytes().get(counted as usize..byte as usize).unwrap_or_default();
            characters += count_characters(between);
            counted = byte;
            let column = u32::try_from(characters + 1).unwrap_or(u32::MAX);
            if starts.get(line).is_some_and(|start| byte - start + 1 != column) {
                columns.push((byte, column));
            }
        }
    }

    /// All places, when every list has been taken.
    pub(crate) fn complete(mut self) -> Self {
        self.columns.sort_unstable();
        self.columns.shrink_to_fit();
        self
    }

    /// The line and column of an entity that begins at this byte.
    pub(crate) fn locate(&self, byte: u32) -> Location {
        let line = self.starts.partition_point(|&start| start <= byte);
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(0);
        let known = self.columns.binary_search_by_key(&byte, |&(byte, _)| byte).ok();
        let column = known.and_then(|at| self.columns.get(at)).map_or(byte - start + 1, |&(_, column)| column);
        Location { line, column: column as usize }
    }
}
