//! A share: so many of so many, and its percent without a float.

/// `n` of `base`; never more than all, and never of nobody.
///
/// ```
/// use ansvar_assess::Share;
///
/// let share = Share::new(17, 95).expect("17 is not more than 95");
/// assert_eq!(share.percent_tenths(), 179);
/// assert_eq!(share.percent_rounded(0), 18);
/// assert!(Share::new(3, 2).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    n: u32,
    base: u32,
}

impl Share {
    /// `n` of `base`; `None` when `n` is greater than `base` or `base` is 0.
    #[must_use]
    pub const fn new(n: u32, base: u32) -> Option<Self> {
        if base == 0 || n > base { None } else { Some(Self { n, base }) }
    }

    /// How many.
    #[must_use]
    pub const fn n(self) -> u32 {
        self.n
    }

    /// Of how many.
    #[must_use]
    pub const fn base(self) -> u32 {
        self.base
    }

    /// The percent in tenths, 0 to 1000: 277 is 27.7 %.
    #[must_use]
    pub const fn percent_tenths(self) -> u32 {
        self.percent_rounded(1)
    }

    /// How many percentage points this is above another share, in tenths: -5 is half a point below.
    ///
    /// Rounded once, from the exact difference, and halves away from zero: the difference of two rounded percents may be
    /// another.
    ///
    /// ```
    /// use ansvar_assess::Share;
    ///
    /// let share = |n, base| Share::new(n, base).expect("a share");
    /// assert_eq!(share(1, 2).points_above(share(1, 4)), 250);
    /// assert_eq!(share(1, 3).points_above(share(2, 3)), -333);
    /// ```
    #[must_use]
    pub const fn points_above(self, other: Self) -> i32 {
        let over = self.n as i128 * other.base as i128 - other.n as i128 * self.base as i128;
        let base = self.base as i128 * other.base as i128;
        let rounded = (2 * 1000 * over.abs() + base) / (2 * base);
        // At most 1000, since shares are at most 1.
        (rounded * over.signum()) as i32
    }

    /// The percent with so many decimals, as a whole number of the last one: 277 with one decimal is 27.7 %.
    ///
    /// Rounded once, from the exact fraction, and halves go up: 1 of 200 is 1 % without decimals. To round a rounded
    /// number again would be wrong: 108 of 147 is 73.47 %, thus 73.5 % and 73 %. More than 4 decimals count as 4.
    #[must_use]
    pub const fn percent_rounded(self, decimals: u8) -> u32 {
        let decimals = if decimals > 4 { 4 } else { decimals };
        let scale = 100 * 10_u64.pow(decimals as u32);
        let (n, base) = (self.n as u64, self.base as u64);
        // At most 1 000 000, since n is not greater than base.
        ((2 * n * scale + base) / (2 * base)) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn halves_go_up_and_nothing_is_rounded_twice() {
        let check = |n, base, decimals, expected| {
            assert_eq!(Share::new(n, base).expect("a share").percent_rounded(decimals), expected, "{n} of {base}");
        };
        check(1, 200, 0, 1);
        check(1, 201, 0, 0);
        check(1, 2000, 1, 1);
        check(108, 147, 1, 735);
        check(108, 147, 0, 73);
        check(0, 7, 1, 0);
        check(7, 7, 1, 1000);
        check(u32::MAX, u32::MAX, 200, 1_000_000);
    }

    #[test]
    fn nothing_is_no_base_and_more_than_all_is_no_share() {
        assert_eq!(Share::new(0, 0), None);
        assert_eq!(Share::new(2, 1), None);
        assert!(Share::new(0, 1).is_some());
    }
}
