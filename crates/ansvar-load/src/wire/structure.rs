//! Units as written.

use ansvar_model::{Operation, UnitId, UnitKind};

use super::declare::record;
use super::{NewId, Ref, Text};

record! {
    /// A part of the organisation, or another organisation it deals with.
    Unit<'t> {
        /// Its id.
        id: NewId<'t, UnitId>,
        /// The name people use.
        name: Text<'t>,
        /// What kind of unit this is.
        kind: UnitKind,
        /// The unit it is part of, or is owned by.
        parent: Option<Ref<'t, UnitId>>,
        /// The operation it runs.
        operation: Option<Operation>,
        /// Whether it has security needs that the general routines may not meet.
        special_needs: Option<bool>,
        /// The obligatory areas it is designated for.
        responsible_for: Vec<Operation>,
    }
}
