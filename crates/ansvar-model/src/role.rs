//! Roles and the functions they serve: rules ask for functions, never for titles (003 §2.5 note 2).

use std::sync::Arc;

use jiff::civil::Date;

use crate::id::{DocumentId, PlanItemId, UnitId};
use crate::origin::Origin;
use crate::rare::{Rare, Seldom};
use crate::reference::Party;
use crate::vocabulary::{Function, Level};
use crate::written_id::Id;

/// A set of functions, as a bit set.
///
/// ```
/// use ansvar_model::{Function, FunctionSet};
///
/// let set: FunctionSet = [Function::Ciso, Function::Dpo].into_iter().collect();
/// assert!(set.contains(Function::Dpo));
/// assert!(!set.intersects(FunctionSet::TOP_MANAGEMENT));
/// assert_eq!(set.iter().count(), 2);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionSet(u32);

impl FunctionSet {
    /// No function.
    pub const EMPTY: Self = Self(0);

    /// What counts as top management: the chief executive and the executive board too.
    pub const TOP_MANAGEMENT: Self =
        Self::of(&[Function::TopManagement, Function::ChiefExecutive, Function::ExecutiveBoard]);

    /// Bodies: filled without an assignment.
    pub const BODIES: Self = Self::of(&[Function::Committee, Function::ExecutiveBoard, Function::MunicipalCouncil]);

    /// Functions of the IT side.
    pub const IT: Self = Self::of(&[Function::ItManager, Function::ItCoordinator]);

    const fn of(functions: &[Function]) -> Self {
        let mut bits = 0;
        let mut rest = functions;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u32);
            rest = tail;
        }
        Self(bits)
    }

    /// The set with one more function.
    #[must_use]
    pub const fn with(self, function: Function) -> Self {
        Self(self.0 | 1 << (function as u32))
    }

    /// Everything in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The set without the functions of another.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the function is in the set.
    #[must_use]
    pub const fn contains(self, function: Function) -> bool {
        self.0 & (1 << (function as u32)) != 0
    }

    /// Whether the sets share a function.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is no function in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The functions in the order of the contract.
    pub fn iter(self) -> impl Iterator<Item = Function> {
        Function::ALL.iter().copied().filter(move |&function| self.contains(function))
    }
}

impl FromIterator<Function> for FunctionSet {
    fn from_iter<I: IntoIterator<Item = Function>>(functions: I) -> Self {
        functions.into_iter().fold(Self::EMPTY, Self::with)
    }
}

/// A decision: who took it, and when. Either may be unrecorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionRecord {
    /// Who decided.
    pub decided_by: Option<Party>,
    /// When.
    pub decided_on: Option<Date>,
}

/// Whether the competence a role needs has been assessed (003 §2.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competence {
    /// When it was assessed.
    pub assessed_on: Date,
    /// Whether a gap was found.
    pub gap: Option<bool>,
    /// What closes the gap.
    pub plan: Option<CompetencePlan>,
}

/// What closes a competence gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompetencePlan {
    /// An item of a plan.
    Item(PlanItemId),
    /// A document, such as a training plan.
    Document(DocumentId),
}

/// A place in the organisation that a person can fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The written id.
    pub id: Id,
    /// The title people use. Many roles may share one.
    pub title: Arc<str>,
    /// The unit the role belongs to.
    pub unit: Option<UnitId>,
    /// The level it works at.
    pub level: Option<Level>,
    /// What it is for.
    pub functions: FunctionSet,
    /// What it has been given to do its work.
    pub terms: Rare<Terms>,
    /// Where it was read.
    pub origin: Origin,
}

/// What a role has been given to do its work (003 §2.5), and where it can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The decision that gives it its mandate.
    pub mandate: Option<DecisionRecord>,
    /// Its own budget, in whole SEK.
    pub budget: Option<i64>,
    /// The decision that sets its time.
    pub time: Option<DecisionRecord>,
    /// Whether its competence need has been assessed.
    pub competence: Option<Competence>,
    /// A published contact point.
    pub contact: Option<Box<str>>,
}

impl Seldom for Terms {
    const NOTHING: &'static Self = &Self { mandate: None, budget: None, time: None, competence: None, contact: None };
}

impl Role {
    /// A role that only has an id, a title and functions.
    #[must_use]
    pub fn new(id: Id, title: impl Into<Arc<str>>, functions: impl IntoIterator<Item = Function>) -> Self {
        Self {
            id,
            title: title.into(),
            unit: None,
            level: None,
            functions: functions.into_iter().collect(),
            terms: Rare::default(),
            origin: Origin::NOWHERE,
        }
    }

    /// Whether the role is a body, filled without an assignment.
    #[must_use]
    pub const fn is_body(&self) -> bool {
        self.functions.intersects(FunctionSet::BODIES)
    }
}
