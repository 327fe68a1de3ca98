//! Duties: what somebody has to do, and towards whom.

use std::sync::Arc;

use crate::area::Area;
use crate::few::Few;
use crate::origin::Origin;
use crate::reference::{Actor, Holder};
use crate::time::Interval;
use crate::vocabulary::{Condition, DutyKind, Function, Side, Topic};
use crate::written_id::Id;

/// Towards whom a duty is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counterpart {
    /// A named role, group or unit.
    Named(Actor),
    /// Whoever has this function; nobody may have it.
    Function(Function),
    /// The source names nobody (000 L17, L83).
    Unstated,
}

/// Something that somebody has to do. Two duties are the same when kind and object are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The written id.
    pub id: Id,
    /// What it is called.
    pub title: Option<Arc<str>>,
    /// Who holds it.
    pub holders: Few<Holder>,
    /// What the holder does.
    pub kind: DutyKind,
    /// About what.
    pub object: Option<Box<str>>,
    /// Towards whom.
    pub counterpart: Option<Counterpart>,
    /// When it takes effect.
    pub condition: Option<Condition>,
    /// How often.
    pub interval: Option<Interval>,
    /// The area it belongs to.
    pub area: Option<Area>,
    /// Management's or the operations' (003 §2.4).
    pub side: Option<Side>,
    /// What it is about, as far as rules ask.
    pub topic: Option<Topic>,
    /// Where it is laid down.
    pub source: Option<Box<str>>,
    /// Where it was read.
    pub origin: Origin,
}
