//! Quartiles of shares, exact: the shares are small fractions, so that counting them is enough.

use std::cmp::Ordering;

use crate::national::Share;

/// The three values that divide shares into four parts of equal size.
///
/// A quartile is a value that at least a quarter (half, three quarters) lie at or below, and at least the rest at or
/// above. Where two values fit, it is the middle between them: the median of an even number is what is usually meant by
/// it.
///
/// ```
/// use ansvar_assess::{Quartiles, Share};
///
/// let share = |n, base| Share::new(n, base).expect("a share");
/// let quartiles = Quartiles::of(vec![(share(0, 1), 5), (share(1, 2), 1), (share(1, 1), 4)]).expect("ten shares");
/// assert_eq!(quartiles.lower, share(0, 1));
/// assert_eq!(quartiles.median, share(1, 4));
/// assert_eq!(quartiles.upper, share(1, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quartiles {
    /// A quarter lie at or below.
    pub lower: Share,
    /// Half lie at or below.
    pub median: Share,
    /// Three quarters lie at or below.
    pub upper: Share,
}

impl Quartiles {
    /// The quartiles of shares, each with how many times it is there, in any order; none of no shares.
    #[must_use]
    pub fn of(mut counted: Vec<(Share, u32)>) -> Option<Self> {
        counted.retain(|&(_, count)| count > 0);
        counted.sort_by(|(a, _), (b, _)| by_value(*a, *b));
        let quarter = |number| quarter(&counted, number);
        Some(Self { lower: quarter(1)?, median: quarter(2)?, upper: quarter(3)? })
    }
}

/// The value below which so many quarters lie; the shares are in order.
fn quarter(counted: &[(Share, u32)], number: u64) -> Option<Share> {
    let all: u64 = counted.iter().map(|&(_, count)| u64::from(count)).sum();
    let (whole, rest) = (all * number / 4, all * number % 4);
    let at = |place: u64| {
        let mut passed = 0;
        counted.iter().find(|&&(_, count)| {
            passed += u64::from(count);
            passed >= place
        })
    };
    let (&(low, _), &(high, _)) =
        if rest == 0 { (at(whole)?, at(whole + 1)?) } else { (at(whole + 1)?, at(whole + 1)?) };
    middle(low, high)
}

fn by_value(a: Share, b: Share) -> Ordering {
    let cross = |left: Share, right: Share| u64::from(left.n()) * u64::from(right.base());
    cross(a, b).cmp(&cross(b, a))
}

/// The middle between two shares, in lowest terms. Shares of areas are of at most 64; of more than 16 bits there may be
/// no room for it.
fn middle(a: Share, b: Share) -> Option<Share> {
    let wide = |number: u32| u64::from(number);
    let n = wide(a.n()) * wide(b.base()) + wide(b.n()) * wide(a.base());
    let base = 2 * wide(a.base()) * wide(b.base());
    let divisor = greatest_common_divisor(n, base);
    Share::new(u32::try_from(n / divisor).ok()?, u32::try_from(base / divisor).ok()?)
}

/// Of two numbers of which the second is not 0.
const fn greatest_common_divisor(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while a != 0 {
        (a, b) = (b % a, a);
    }
    b
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Quartiles, by_value};
    use crate::national::Share;

    fn share(n: u32, base: u32) -> Share {
        Share::new(n, base).expect("a share")
    }

    #[test]
    fn quartiles_of_few() {
        assert_eq!(Quartiles::of(vec![]), None);
        assert_eq!(Quartiles::of(vec![(share(1, 1), 0)]), None);
        let one = Quartiles::of(vec![(share(2, 4), 1)]).expect("one");
        assert_eq!((one.lower, one.median, one.upper), (share(1, 2), share(1, 2), share(1, 2)));
        let four = Quartiles::of((0..4).map(|n| (share(n, 4), 1)).collect()).expect("four");
        assert_eq!((four.lower, four.median, four.upper), (share(1, 8), share(3, 8), share(5, 8)));
    }

    proptest! {
        /// By definition: at most a quarter lie strictly below, and at most the rest strictly above.
        #[test]
        fn quartiles_divide(counted in prop::collection::vec((1_u32..6, 0_u32..6, 0_u32..40), 1..8)) {
            let counted: Vec<(Share, u32)> = counted.into_iter().map(|(base, n, count)| (share(n.min(base), base), count)).collect();
            let all: u32 = counted.iter().map(|&(_, count)| count).sum();
            let Some(found) = Quartiles::of(counted.clone()) else {
                prop_assert_eq!(all, 0);
                return Ok(());
            };
            for (number, quartile) in [(1, found.lower), (2, found.median), (3, found.upper)] {
                let those = |wanted| counted.iter().filter(|&&(share, _)| by_value(share, quartile) == wanted).map(|&(_, count)| count).sum::<u32>();
                prop_assert!(4 * those(std::cmp::Ordering::Less) <= number * all);
                prop_assert!(4 * those(std::cmp::Ordering::Greater) <= (4 - number) * all);
            }
        }
    }
}
