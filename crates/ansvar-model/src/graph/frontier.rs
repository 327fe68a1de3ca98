//! The frontier of a 0-1 breadth-first search: nodes still to be looked at, those with the fewest void hops first.

use std::collections::VecDeque;

use crate::graph::rows::Node;

/// A node that has been come to, and over how many hops.
#[derive(Clone, Copy, Debug)]
pub(super) struct Come {
    pub(super) node: Node,
    pub(super) hops: u32,
}

/// The nodes still to be looked at. Every queue is ordered by the number of hops, since nodes are looked at in that order.
#[derive(Default)]
pub(super) struct Frontier {
    /// How many void hops lie behind the node being looked at.
    voids: u32,
    /// Come to over a valid hop, with as many void hops behind them as the node being looked at.
    valid: VecDeque<Come>,
    /// Come to over a void hop, with as many void hops behind them as the node being looked at.
    void: VecDeque<Come>,
    /// Come to over a void hop, with one more behind them than the node being looked at.
    later: VecDeque<Come>,
}

impl Frontier {
    /// Adds a node that was come to from the one being looked at.
    pub(super) fn add(&mut self, come: Come, is_void: bool) {
        if is_void { self.later.push_back(come) } else { self.valid.push_back(come) }
    }

    /// How many void hops lie behind the node that was taken last.
    pub(super) const fn voids(&self) -> u32 {
        self.voids
    }

    /// Takes the node with the fewest void hops behind it, then the fewest hops.
    pub(super) fn next(&mut self) -> Option<Come> {
        if self.valid.is_empty() && self.void.is_empty() {
            std::mem::swap(&mut self.void, &mut self.later);
            self.voids += 1;
        }
        match (self.valid.front(), self.void.front()) {
            (Some(valid), Some(void)) if void.hops <= valid.hops => self.void.pop_front(),
            (Some(_), _) => self.valid.pop_front(),
            (None, _) => self.void.pop_front(),
        }
    }
}
