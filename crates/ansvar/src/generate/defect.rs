//! What is wrong with a made-up organisation: each record is drawn, and so many of them get one defect.

use rand::Rng as _;
use rand_pcg::Pcg64;

/// Draws the defects of a list.
pub(super) struct Defects {
    random: Pcg64,
    /// A record is faulty when its draw of 64 bits lies below.
    below: u64,
    all: bool,
}

impl Defects {
    pub(super) fn new(random: Pcg64, share: f64) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of 2^64 is a whole number"
        )]
        let below = (share * 18_446_744_073_709_551_616.0) as u64;
        Self { random, below, all: share >= 1.0 }
    }

    /// Which of so many kinds of defect the next record has; none for most records.
    pub(super) fn draw(&mut self, kinds: u64) -> Option<u64> {
        let faulty = self.random.next_u64() < self.below || self.all;
        // The second number is drawn either way, so that a defect here does not move those of other records.
        let kind = self.random.next_u64().checked_rem(kinds);
        kind.filter(|_| faulty)
    }

    /// A number below another.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.random.next_u64().checked_rem(bound).unwrap_or(0)
    }
}
