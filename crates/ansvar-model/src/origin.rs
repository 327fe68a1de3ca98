//! Where an entity was read: an opaque mark that only the reader of the file can turn into a line and a column.

/// A place in the file an entity was read from, or nowhere for entities made by a program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(Option<u32>);

impl Origin {
    /// No file.
    pub const NOWHERE: Self = Self(None);

    /// A byte offset from the beginning of the file.
    #[must_use]
    pub const fn at_byte(offset: u32) -> Self {
        Self(Some(offset))
    }

    /// The byte offset, if it was read from a file.
    #[must_use]
    pub const fn byte(self) -> Option<u32> {
        self.0
    }
}
