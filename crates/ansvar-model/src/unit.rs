//! Units: legal bodies, committees, administrations, companies, suppliers and everything between (003 §1.2).

use crate::few::Few;
use crate::id::UnitId;
use crate::origin::Origin;
use crate::vocabulary::{Operation, UnitKind};
use crate::written_id::Id;

/// A part of the organisation, or another organisation it deals with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The written id.
    pub id: Id,
    /// The name people use.
    pub name: Box<str>,
    /// What kind of unit this is.
    pub kind: UnitKind,
    /// The unit it is part of, or is owned by.
    pub parent: Option<UnitId>,
    /// The operation it runs.
    pub operation: Option<Operation>,
    /// Whether it has security needs that the general routines may not meet (000 L156-157).
    pub special_needs: Option<bool>,
    /// The obligatory areas it is designated for (003 §1.2).
    pub responsible_for: Few<Operation>,
    /// Where it was read.
    pub origin: Origin,
}

impl Unit {
    /// A unit that only has an id, a name and a kind.
    #[must_use]
    pub fn new(id: Id, name: impl Into<Box<str>>, kind: UnitKind) -> Self {
        Self {
            id,
            name: name.into(),
            kind,
            parent: None,
            operation: None,
            special_needs: None,
            responsible_for: Few::default(),
            origin: Origin::NOWHERE,
        }
    }

    /// Whether serious incidents are to be reported from here: suppliers, authorities and the deciding bodies are not asked to.
    #[must_use]
    pub const fn reports_incidents(&self) -> bool {
        !matches!(
            self.kind,
            UnitKind::Supplier | UnitKind::Authority | UnitKind::Council | UnitKind::Board | UnitKind::LegalBody
        )
    }

    /// Whether the unit is itself a body that can decide and be reported to, without naming a role.
    #[must_use]
    pub const fn is_body(&self) -> bool {
        matches!(self.kind, UnitKind::Council | UnitKind::Board | UnitKind::Committee)
    }
}
