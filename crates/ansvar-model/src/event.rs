//! What has happened and what has been settled: events, interests, waivers and accepted deviations.

use jiff::civil::Date;

use crate::few::Few;
use crate::id::EntityRef;
use crate::origin::Origin;
use crate::reference::{Holder, Party};
use crate::vocabulary::{Content, EventType, Impact, InterestKind, Topic, WaiverOf};
use crate::written_id::Id;

/// Something that happened on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The written id.
    pub id: Id,
    /// What happened.
    pub kind: EventType,
    /// The day.
    pub date: Date,
    /// What it was about: entities of the file.
    pub about: Few<EntityRef>,
    /// What it was about: topics that rules ask for.
    pub topics: Few<Topic>,
    /// Who did it.
    pub by: Few<Party>,
    /// Who prepared it.
    pub prepared_by: Few<Party>,
    /// Who took part.
    pub participants: Few<Party>,
    /// Who received the result.
    pub recipients: Few<Party>,
    /// What it built on.
    pub inputs: Few<EntityRef>,
    /// What came of it.
    pub results_in: Few<EntityRef>,
    /// What was taken up.
    pub contents: Few<Content>,
    /// How much it weighs.
    pub impact: Option<Impact>,
    /// How it ended.
    pub outcome: Option<Box<str>>,
    /// A record number.
    pub reference: Option<Box<str>>,
    /// Where it was read.
    pub origin: Origin,
}

/// An interest that roles share or that sets them against each other (002).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// The id, `interest:a->b` unless written.
    pub id: Id,
    /// The roles and groups.
    pub between: Few<Holder>,
    /// What it is about.
    pub subject: Box<str>,
    /// Shared or conflicting.
    pub kind: InterestKind,
    /// Who settles it.
    pub settled_by: Option<Holder>,
    /// Where it was read.
    pub origin: Origin,
}

/// A signed statement that something was not needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The id, `waiver:of->about` unless written.
    pub id: Id,
    /// What was not needed.
    pub of: WaiverOf,
    /// For what.
    pub about: EntityRef,
    /// Who signed.
    pub by: Party,
    /// When.
    pub on: Date,
    /// Why.
    pub reason: Box<str>,
    /// Where it was read.
    pub origin: Origin,
}

/// An accepted deviation from a rule: shown, never hidden, and it expires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The id, `exception:rule->subject` unless written.
    pub id: Id,
    /// The rule's id, as written.
    pub rule: Box<str>,
    /// What the deviation is about.
    pub subject: EntityRef,
    /// Who accepted it.
    pub decided_by: Party,
    /// When.
    pub decided_on: Date,
    /// The last day it holds.
    pub until: Date,
    /// Why.
    pub reason: Box<str>,
    /// Where it was read.
    pub origin: Origin,
}

impl Exception {
    /// Whether the deviation is accepted on this day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.decided_on <= day && day <= self.until
    }
}
