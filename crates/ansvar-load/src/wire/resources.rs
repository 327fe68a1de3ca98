//! Information assets, systems, processes and agreements as written.

use ansvar_model::{
    Actor, AgreementForm, AgreementId, AssetId, Clause, Dependency, DocumentId, Link, Party, ProcessId, SystemId,
    SystemKind, UnitId,
};
use jiff::civil::Date;

use super::declare::record;
use super::people::{check_period, in_order};
use super::{Measure, NewId, OneOrMany, Ref, Text, Whole};

record! {
    /// A set of information that somebody owns.
    Asset<'t> {
        /// Its id.
        id: NewId<'t, AssetId>,
        /// What it is called.
        name: Text<'t>,
        /// The unit where it is handled.
        unit: Option<Ref<'t, UnitId>>,
        /// Its information owner: one or a list.
        owner: OneOrMany<Ref<'t, Actor>>,
        /// Its classes, if it has been classified.
        classes: Option<Classes<'t>>,
        /// When it was classified.
        classified_on: Option<Date>,
        /// Whether it holds personal data.
        personal_data: Option<bool>,
        /// Its archival class.
        archive_class: Option<Text<'t>>,
        /// What protects it.
        measures: Vec<Ref<'t, Measure>>,
        /// Who may see what protects it.
        access: Vec<Ref<'t, Party>>,
        /// The system that holds it.
        system: Option<Ref<'t, SystemId>>,
    }
}

record! {
    /// How well information must be protected: 0 to 4 for each aspect.
    Classes<'t> {
        /// Confidentiality.
        confidentiality: Option<Whole<0, 4>>,
        /// Integrity.
        integrity: Option<Whole<0, 4>>,
        /// Availability.
        availability: Option<Whole<0, 4>>,
        /// Traceability.
        traceability: Option<Whole<0, 4>>,
    }
}

record! {
    /// An IT system or an industrial control system.
    System<'t> {
        /// Its id.
        id: NewId<'t, SystemId>,
        /// What it is called.
        name: Text<'t>,
        /// The unit that uses it.
        unit: Option<Ref<'t, UnitId>>,
        /// IT or industrial control.
        kind: Option<SystemKind>,
        /// Its system owner: one or a list.
        owner: OneOrMany<Ref<'t, Actor>>,
        /// Its system administrator: one or a list.
        manager: OneOrMany<Ref<'t, Actor>>,
        /// Whether it is critical. Left out when nobody has assessed it.
        critical: Option<bool>,
        /// Its level of protection, 0 to 4.
        level: Option<Whole<0, 4>>,
        /// Who operates it.
        run_by: Option<Ref<'t, UnitId>>,
        /// The information in it.
        holds: Vec<Ref<'t, AssetId>>,
        /// What it is linked to: systems, or `internet`.
        links: Vec<Ref<'t, Link>>,
        /// When it was acquired.
        acquired_on: Option<Date>,
        /// When it was taken into use.
        introduced_on: Option<Date>,
    }
}

record! {
    /// Something the organisation does.
    Process<'t> {
        /// Its id.
        id: NewId<'t, ProcessId>,
        /// What it is called.
        name: Text<'t>,
        /// The unit that runs it.
        unit: Option<Ref<'t, UnitId>>,
        /// Who answers for it: one or a list.
        owner: OneOrMany<Ref<'t, Actor>>,
        /// Whether it is critical. Left out when nobody has assessed it.
        critical: Option<bool>,
        /// What it cannot do without.
        depends_on: Vec<Ref<'t, Dependency>>,
        /// The plan for when something is lost.
        continuity_plan: Option<Ref<'t, DocumentId>>,
    }
}

record! {
    /// An agreement with a supplier.
    Agreement<'t> check check_period, |record| in_order(record.from, record.to); {
        /// Its id.
        id: NewId<'t, AgreementId>,
        /// The other party.
        supplier: Ref<'t, UnitId>,
        /// Who ordered.
        ordering_party: Option<Ref<'t, Actor>>,
        /// What it states.
        clauses: Vec<Clause>,
        /// Whose form it is written on.
        form: Option<AgreementForm>,
        /// Where incidents are reported.
        incident_contact: Option<Text<'t>>,
        /// The first day it runs.
        from: Option<Date>,
        /// The last day it runs.
        to: Option<Date>,
    }
}
