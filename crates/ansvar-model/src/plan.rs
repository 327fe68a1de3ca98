//! Action plans and their items. A measure is a plan item (000 L53-55).

use std::sync::Arc;

use jiff::civil::Date;

use crate::few::Few;
use crate::id::{PlanId, PlanItemId};
use crate::origin::Origin;
use crate::reference::{Holder, Party};
use crate::vocabulary::{ItemStatus, PlanKind};
use crate::written_id::Id;

/// A plan for information security.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The written id.
    pub id: Id,
    /// What it is called.
    pub title: Box<str>,
    /// The overall plan or a local one.
    pub kind: Option<PlanKind>,
    /// Who keeps it up to date.
    pub maintained_by: Few<Holder>,
    /// When it was last updated.
    pub updated_on: Option<Date>,
    /// What may be spent, in whole SEK.
    pub budget: Option<i64>,
    /// Its items, in the order of the file.
    pub items: Few<PlanItemId>,
    /// Where it was read.
    pub origin: Origin,
}

/// What a local item follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// An item of another plan.
    Item(PlanItemId),
    /// Another plan as a whole.
    Plan(PlanId),
}

/// One item of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanItem {
    /// `plan/item`.
    pub id: Id,
    /// The plan it belongs to.
    pub plan: PlanId,
    /// What is to be reached.
    pub goal: Option<Arc<str>>,
    /// What is to be done.
    pub activity: Option<Arc<str>>,
    /// What it costs, in whole SEK.
    pub cost: Option<i64>,
    /// Who answers for it.
    pub responsible: Option<Party>,
    /// Who does it.
    pub performer: Option<Party>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// How far it has come.
    pub status: Option<ItemStatus>,
    /// What it follows from.
    pub follows: Option<Follows>,
    /// Where it was read.
    pub origin: Origin,
}

impl PlanItem {
    /// Whether the item is neither done nor cancelled. An item without status is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !matches!(self.status, Some(ItemStatus::Done | ItemStatus::Cancelled))
    }
}
