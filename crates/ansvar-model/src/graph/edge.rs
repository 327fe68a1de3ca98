//! Edges: hops as the graph holds them, small enough to go over millions of them again and again.

use crate::graph::hop::{Network, Via, Void};
use crate::graph::rows::Node;

/// A hop, with what the algorithms need to know of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Where it begins; for a unit its receiving side.
    pub(super) from: Node,
    /// The node it comes to: the sending side of a unit when it is inherited from, else the receiving side.
    pub(super) to: Node,
    pub(super) via: Via,
    /// The place of the reason why it does not count among those of the graph; [`VALID`](Self::VALID) where it counts.
    pub(super) void: u32,
    /// One bit for each [`Network`].
    pub(super) networks: u8,
    /// Whether it goes by nothing functional or informal.
    pub(super) formal: bool,
    /// Whether a formal line or an escalation says so in these words: from this actor, to that one.
    pub(super) written: bool,
}

impl Edge {
    /// In place of the reason of a hop that counts.
    pub(super) const VALID: u32 = u32::MAX;

    pub(super) const fn is_valid(&self) -> bool {
        self.void == Self::VALID
    }

    pub(super) const fn is_in(&self, network: Network) -> bool {
        self.networks & (1 << (network as u8)) != 0
    }

    pub(super) const fn carries(&self, network: Network) -> bool {
        self.is_in(network) && self.is_valid()
    }

    /// Whether only the sending side of a unit has this hop.
    pub(super) const fn is_for_senders(&self) -> bool {
        matches!(self.via, Via::BelongsTo | Via::Inherits)
    }

    /// Notes why it does not count, if it does not.
    pub(super) fn set_void(&mut self, void: Option<Void>, voids: &mut Vec<Void>) {
        self.formal = !matches!(void, Some(Void::NotFormal(_)));
        self.void = void.and_then(|_| u32::try_from(voids.len()).ok()).unwrap_or(Self::VALID);
        voids.extend(void);
    }
}
