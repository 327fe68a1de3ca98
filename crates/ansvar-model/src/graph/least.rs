//! The least value of any stretch of a list.

use std::ops::Range;

/// A list that tells the least value between any two places: a tree of minima. O(values) to make.
#[derive(Clone, Debug)]
pub(super) struct Least<T> {
    /// The least of each pair below, from the whole list at 1; the values themselves in the second half.
    tree: Vec<T>,
}

impl<T: Copy + Ord> Least<T> {
    /// Takes the list. O(values).
    pub(super) fn of(values: &[T]) -> Self {
        // What stands in the first half is written over, but for the first place, which nothing reads.
        let mut tree = [values, values].concat();
        for place in (1..values.len()).rev() {
            let below = [2 * place, 2 * place + 1].into_iter().filter_map(|below| tree.get(below).copied()).min();
            if let (Some(slot), Some(least)) = (tree.get_mut(place), below) {
                *slot = least;
            }
        }
        Self { tree }
    }

    /// The least value of a stretch; `None` where it is empty. O(log values).
    pub(super) fn among(&self, stretch: Range<usize>) -> Option<T> {
        let count = self.tree.len() / 2;
        let (mut from, mut to) = (stretch.start + count, stretch.end.min(count) + count);
        let mut least = None;
        let mut take = |place: usize| {
            least = [least, self.tree.get(place).copied()].into_iter().flatten().min();
        };
        while from < to {
            if from % 2 == 1 {
                take(from);
                from += 1;
            }
            if to % 2 == 1 {
                to -= 1;
                take(to);
            }
            (from, to) = (from / 2, to / 2);
        }
        least
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{ProptestConfig, any, prop_assert_eq, proptest};

    use super::Least;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_the_least_of_the_stretch(values in vec(any::<u8>(), 0..40)) {
            let least = Least::of(&values);
            for from in 0..=values.len() {
                for to in from..=values.len() {
                    prop_assert_eq!(least.among(from..to), values[from..to].iter().copied().min());
                }
            }
        }
    }
}
