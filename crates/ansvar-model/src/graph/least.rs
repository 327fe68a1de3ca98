//! The least values of any stretch of a list.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// A list that tells the least values between any two places: a tree of minima. O(values) to make.
#[derive(Clone, Debug)]
pub(super) struct Least<T> {
    /// The least of each pair below, from the whole list at 1; the values themselves in the second half, with their places.
    tree: Vec<(T, usize)>,
}

impl<T: Copy + Ord> Least<T> {
    /// Takes the list. O(values).
    pub(super) fn of(values: impl Iterator<Item = T>) -> Self {
        let values: Vec<(T, usize)> = values.zip(0..).collect();
        // What stands in the first half is written over, but for the first place, which nothing reads.
        let mut tree = [&*values, &*values].concat();
        for place in (1..values.len()).rev() {
            let below = [2 * place, 2 * place + 1].into_iter().filter_map(|below| tree.get(below).copied()).min();
            if let (Some(slot), Some(least)) = (tree.get_mut(place), below) {
                *slot = least;
            }
        }
        Self { tree }
    }

    /// So many values of a stretch, the least first. O(count · log values).
    pub(super) fn first(&self, stretch: Range<usize>, count: usize) -> Vec<T> {
        let mut first = Vec::new();
        let mut stretches = BinaryHeap::new();
        let offer = |stretch: Range<usize>| {
            self.among(stretch.clone()).map(|least| Reverse((least, stretch.start, stretch.end)))
        };
        stretches.extend(offer(stretch));
        while first.len() < count {
            let Some(Reverse(((least, place), start, end))) = stretches.pop() else { break };
            first.push(least);
            stretches.extend(offer(start..place).into_iter().chain(offer(place + 1..end)));
        }
        first
    }

    /// The least value of a stretch and its place; `None` where the stretch is empty. O(log values).
    fn among(&self, stretch: Range<usize>) -> Option<(T, usize)> {
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
        fn they_are_the_least_of_the_stretch(values in vec(any::<u8>(), 0..20)) {
            let least = Least::of(values.iter().copied());
            for from in 0..=values.len() {
                for to in from..=values.len() {
                    let mut expected = values[from..to].to_vec();
                    expected.sort_unstable();
                    for count in [0, 1, 5, usize::MAX] {
                        let count = count.min(expected.len());
                        prop_assert_eq!(&least.first(from..to, count), &expected[..count]);
                    }
                    prop_assert_eq!(least.first(from..to, usize::MAX), expected);
                }
            }
        }
    }
}
