//! Circles in what must be a tree: found in linear time, told once each, and broken so that nobody walks them.

use ansvar_model::Handle;

use crate::message;
use crate::wire::{Reader, Ref, Target};

/// Reports every circle that a link from record to record makes, and takes one link of each away.
pub(super) fn break_cycles<'t, W, T: Target + Handle>(
    records: &mut [W],
    parts: impl for<'w> Fn(&'w mut W) -> (&'t str, &'w mut Option<Ref<'t, T>>),
    reader: &mut Reader<'t>,
) {
    let mut next = Vec::with_capacity(records.len());
    for record in records.iter_mut() {
        let (_, link) = parts(record);
        next.push(super::one(link.as_ref(), &reader.names).map(Handle::place));
    }
    for cycle in find_cycles(&next) {
        let mut ids = Vec::with_capacity(cycle.len());
        let mut cut = None;
        for &place in &cycle {
            let Some(record) = records.get_mut(place) else { continue };
            let (id, link) = parts(record);
            ids.push(id);
            if cut.is_none() {
                cut = link.take().map(|link| link.span);
            }
        }
        if let Some(span) = cut {
            reader.problems.report(span, || message::cycle(&ids));
        }
    }
}

/// Whether links from record to record make a circle.
pub(crate) fn has_cycle<T: Handle>(next: impl Iterator<Item = Option<T>>) -> bool {
    let next: Vec<_> = next.map(|link| link.map(Handle::place)).collect();
    !find_cycles(&next).is_empty()
}

/// The cycles of a graph in which each node has at most one successor, each beginning with its lowest node.
fn find_cycles(next: &[Option<usize>]) -> Vec<Vec<usize>> {
    let mut seen_on_walk = vec![None; next.len()];
    let mut cycles = Vec::new();
    for start in 0..next.len() {
        let mut at = Some(start);
        while let Some(place) = at {
            let Some(seen) = seen_on_walk.get_mut(place) else { break };
            match *seen {
                None => *seen = Some(start),
                Some(walk) if walk == start => {
                    cycles.push(collect_cycle(next, place));
                    break;
                }
                Some(_) => break,
            }
            at = next.get(place).copied().flatten();
        }
    }
    cycles
}

fn collect_cycle(next: &[Option<usize>], first: usize) -> Vec<usize> {
    let step = |&place: &usize| next.get(place).copied().flatten().filter(|&to| to != first);
    let mut cycle: Vec<_> = std::iter::successors(Some(first), step).collect();
    let lowest = cycle.iter().enumerate().min_by_key(|&(_, place)| place).map_or(0, |(at, _)| at);
    cycle.rotate_left(lowest);
    cycle
}

#[cfg(test)]
mod tests {
    use super::find_cycles;

    #[test]
    fn each_cycle_is_found_once() {
        // 0 → 3 → 1 → 3, 2 → 2, 4 → nothing, 6 ⇄ 5
        let next = [Some(3), Some(3), Some(2), Some(1), None, Some(6), Some(5)];
        assert_eq!(find_cycles(&next), [vec![1, 3], vec![2], vec![5, 6]]);
    }
}
