//! Edges: hops as the graph holds them, small enough to go over millions of them again and again, and why some are void.

use crate::graph::hop::{Network, Via, Void};
use crate::graph::rows::Node;
use crate::id::{EscalationId, Handle, LineId};

/// A hop, with what the algorithms need to know of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Where it begins; for a unit its receiving side.
    pub(super) from: Node,
    /// The node it comes to: the sending side of a unit when it is inherited from, else the receiving side.
    pub(super) to: Node,
    /// What it goes by: a word for it, and above that the place of a line or escalation.
    via: u32,
    /// One bit for each [`Network`], one for [`FORMAL`](Self::FORMAL) and one for [`WRITTEN`](Self::WRITTEN); above them the
    /// place of the reason why it does not count among those of the graph, all ones where it counts.
    marks: u32,
}

impl Edge {
    /// It goes by nothing functional or informal.
    const FORMAL: u32 = 1 << 3;
    /// A formal line or an escalation says so in these words: from this actor, to that one.
    const WRITTEN: u32 = 1 << 4;
    /// The bits below the reason. There is room for 2²⁷ reasons: more hops than a file of 1 GiB has lines.
    const MARK_BITS: u32 = 5;
    /// The place of the reason of a hop that counts.
    const VALID: u32 = u32::MAX >> Self::MARK_BITS;
    /// The bits below the place of a line or escalation, of which there are fewer still.
    const VIA_BITS: u32 = 3;

    /// A hop that counts, with one bit for each network it is in.
    pub(super) fn new((from, to): (Node, Node), via: Via, networks: u8, written: bool) -> Self {
        let marks = u32::from(networks) | Self::FORMAL | if written { Self::WRITTEN } else { 0 };
        Self { from, to, via: pack(via), marks: Self::VALID << Self::MARK_BITS | marks }
    }

    pub(super) fn via(&self) -> Via {
        let place = self.via >> Self::VIA_BITS;
        match self.via & ((1 << Self::VIA_BITS) - 1) {
            0 => Via::Line(LineId::at(place)),
            1 => Via::Escalation(EscalationId::at(place)),
            2 => Via::BelongsTo,
            3 => Via::Inherits,
            _ => Via::Leads,
        }
    }

    pub(super) const fn is_valid(&self) -> bool {
        self.marks >> Self::MARK_BITS == Self::VALID
    }

    pub(super) const fn is_in(&self, network: Network) -> bool {
        self.marks & (1 << (network as u8)) != 0
    }

    pub(super) const fn carries(&self, network: Network) -> bool {
        self.is_in(network) && self.is_valid()
    }

    /// Whether it goes by nothing functional or informal.
    pub(super) const fn is_formal(&self) -> bool {
        self.marks & Self::FORMAL != 0
    }

    /// Whether a formal line or an escalation says so in these words: from this actor, to that one.
    pub(super) const fn is_written(&self) -> bool {
        self.marks & Self::WRITTEN != 0
    }

    /// Whether only the sending side of a unit has this hop.
    pub(super) fn is_for_senders(&self) -> bool {
        matches!(self.via(), Via::BelongsTo | Via::Inherits)
    }

    /// The place of the reason why it does not count; `None` where it counts.
    fn reason(&self) -> Option<u32> {
        if self.is_valid() { None } else { Some(self.marks >> Self::MARK_BITS) }
    }

    /// Marks the place of the reason, and whether it goes by nothing functional or informal.
    const fn mark(&mut self, reason: u32, formal: bool) {
        let formal = if formal { Self::FORMAL } else { 0 };
        let rest = self.marks & ((1 << Self::MARK_BITS) - 1) & !Self::FORMAL;
        self.marks = reason << Self::MARK_BITS | formal | rest;
    }
}

/// Why hops do not count that do not: these lie beside the hops, since few do not count.
#[derive(Clone, Debug, Default)]
pub(super) struct Reasons {
    all: Vec<Void>,
    /// The places of those that no hop has any more, to be taken again: many edits do not pile them up.
    unused: Vec<u32>,
}

impl Reasons {
    /// Why a hop does not count; `None` when it does.
    pub(super) fn of(&self, edge: &Edge) -> Option<Void> {
        self.all.get(edge.reason()? as usize).copied()
    }

    /// Notes why a hop does not count, or that it does.
    pub(super) fn set(&mut self, edge: &mut Edge, void: Option<Void>) {
        self.unused.extend(edge.reason());
        let formal = !matches!(void, Some(Void::NotFormal(_)));
        let Some(void) = void else { return edge.mark(Edge::VALID, formal) };
        let place = self.unused.pop().unwrap_or_else(|| u32::try_from(self.all.len()).unwrap_or(Edge::VALID));
        edge.mark(place, formal);
        match self.all.get_mut(place as usize) {
            Some(reason) => *reason = void,
            None => self.all.push(void),
        }
    }
}

/// What a hop goes by, in one number.
fn pack(via: Via) -> u32 {
    let placed = |place: usize, word: u32| u32::try_from(place).unwrap_or(u32::MAX) << Edge::VIA_BITS | word;
    match via {
        Via::Line(at) => placed(at.place(), 0),
        Via::Escalation(at) => placed(at.place(), 1),
        Via::BelongsTo => 2,
        Via::Inherits => 3,
        Via::Leads => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::{Edge, Reasons};
    use crate::graph::hop::{Network, Via, Void};
    use crate::graph::rows::Node;
    use crate::id::{EscalationId, Handle, LineId, RoleId};
    use crate::vocabulary::LineForm;

    #[test]
    fn an_edge_takes_sixteen_bytes() {
        assert_eq!(size_of::<Edge>(), 16);
    }

    #[test]
    fn an_edge_is_what_it_was_made_of() {
        let places = [0, 1, 5_000_000];
        let lines = places.map(|place| Via::Line(LineId::at(place)));
        let escalations = places.map(|place| Via::Escalation(EscalationId::at(place)));
        let others = [Via::BelongsTo, Via::Inherits, Via::Leads];
        let vacant = Void::Vacant(RoleId::at(7));
        for via in lines.into_iter().chain(escalations).chain(others) {
            for networks in 0..8_u8 {
                for written in [false, true] {
                    let mut edge = Edge::new((Node::at(3), Node::at(4)), via, networks, written);
                    let mut reasons = Reasons::default();
                    for void in [None, Some(vacant), Some(Void::NotFormal(LineForm::Informal)), None] {
                        reasons.set(&mut edge, void);
                        assert_eq!((reasons.of(&edge), edge.is_valid()), (void, void.is_none()));
                        assert_eq!(edge.is_formal(), !matches!(void, Some(Void::NotFormal(_))));
                        assert_eq!((edge.via(), edge.is_written()), (via, written));
                        assert!(Network::ALL.iter().all(|&n| edge.is_in(n) == (networks & (1 << (n as u8)) != 0)));
                    }
                }
            }
        }
    }
}
