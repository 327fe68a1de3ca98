//! Slots: some of the subjects that are looked at side by side.

/// Some of the subjects that are looked at side by side, by their slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Slots(u64);

impl Slots {
    /// The most subjects that are looked at side by side.
    pub(crate) const ROOM: usize = u64::BITS as usize;

    /// The first so many; all there is room for, if there are more.
    pub(crate) fn first(count: usize) -> Self {
        let left_out = Self::ROOM.saturating_sub(count);
        Self(u32::try_from(left_out).ok().and_then(|left_out| u64::MAX.checked_shr(left_out)).unwrap_or(0))
    }

    /// Whether there are none.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> + Clone {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let slot = (left != 0).then(|| left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            slot
        })
    }

    /// Whether one is among them.
    pub(super) const fn contains(self, slot: usize) -> bool {
        self.0 >> (slot % Self::ROOM) & 1 == 1
    }

    /// Takes one in, if a condition holds.
    pub(super) const fn insert(&mut self, slot: usize, holds: bool) {
        self.0 |= (holds as u64) << (slot % Self::ROOM);
    }

    /// Takes others in.
    pub(super) const fn extend(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Those that are among others too.
    pub(super) const fn both(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// Those that are not among others.
    pub(super) const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn the_first_slots_are_those_there_is_room_for() {
        for count in [0, 1, 63, 64, 65, 1000] {
            let slots: Vec<usize> = Slots::first(count).iter().collect();
            assert_eq!(slots, (0..count.min(Slots::ROOM)).collect::<Vec<_>>());
            assert_eq!(Slots::first(count).is_empty(), count == 0);
        }
    }
}
