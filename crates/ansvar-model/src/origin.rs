//! Where an entity was read: an opaque mark that only the reader of the file can turn into a line and a column.

/// A place in the file an entity was read from, or nowhere for entities made by a program.
///
/// The organisation file has number 0; answers files have the numbers after it, in the order they were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(Place);

/// An enum of its own, for `Option` of a pair takes half as much again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Place {
    #[default]
    Nowhere,
    At {
        file: u16,
        byte: u32,
    },
}

impl Origin {
    /// No file.
    pub const NOWHERE: Self = Self(Place::Nowhere);

    /// A byte offset from the beginning of the organisation file.
    #[must_use]
    pub const fn at_byte(offset: u32) -> Self {
        Self::in_file(0, offset)
    }

    /// A byte offset from the beginning of a file with this number.
    #[must_use]
    pub const fn in_file(file: u16, offset: u32) -> Self {
        Self(Place::At { file, byte: offset })
    }

    /// The byte offset, if it was read from a file.
    #[must_use]
    pub const fn byte(self) -> Option<u32> {
        match self.0 {
            Place::At { byte, .. } => Some(byte),
            Place::Nowhere => None,
        }
    }

    /// The number of the file, if it was read from one: 0 for the organisation file.
    #[must_use]
    pub const fn file(self) -> Option<u16> {
        match self.0 {
            Place::At { file, .. } => Some(file),
            Place::Nowhere => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn a_place_is_small() {
        assert_eq!(size_of::<Origin>(), 8);
    }
}
