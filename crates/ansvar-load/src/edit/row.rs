//! A row of any table, held apart from its organisation until the edits are carried out.

use ansvar_model::{
    AccessRight, Agreement, Answer, Assessment, Asset, Assignment, Delegation, Document, Duty, EntityRef, Escalation,
    Event, Exception, Group, Handle, Id, Incident, Interest, Kind, List, Organisation, OrganisationKind, Origin,
    Person, Plan, PlanItem, Process, Recorded, Refers, ReportingLine, Risk, Role, System, Unit, Waiver, WorksWith,
};
use jiff::civil::Date;

use super::several::Several;

/// What a file says of the organisation itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) id: Id,
    pub(super) name: Box<str>,
    pub(super) kind: OrganisationKind,
    pub(super) as_of: Date,
    pub(super) recorded: Vec<(List, Recorded)>,
}

/// Every table: the kind of its entities, what a row is, and where it is.
macro_rules! tables {
    ($do:ident) => {
        $do! {
            Unit(Unit): units; Role(Role): roles; Person(Person): people; Assignment(Assignment): assignments;
            Group(Group): groups; Line(ReportingLine): lines; Escalation(Escalation): escalations;
            WorksWith(WorksWith): works_with; Delegation(Delegation): delegations; Duty(Duty): duties;
            Document(Document): documents; Plan(Plan): plans; PlanItem(PlanItem): plan_items; Asset(Asset): assets;
            System(System): systems; Process(Process): processes; Agreement(Agreement): agreements; Risk(Risk): risks;
            Incident(Incident): incidents; Event(Event): events; Access(AccessRight): access;
            Interest(Interest): interests; Waiver(Waiver): waivers; Exception(Exception): exceptions;
            Answer(Answer): answers; Assessment(Assessment): assessments;
        }
    };
}

macro_rules! declare {
    ($($kind:ident($row:ident): $table:ident;)+) => {
        /// A row, and of which kind it is.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub(super) enum Row {
            Organisation(Head),
            $($kind($row),)+
        }

        $(impl From<$row> for Row {
            fn from(row: $row) -> Self {
                Self::$kind(row)
            }
        })+

        impl Row {
            /// The row of an entity; `None` when it is not there.
            pub(super) fn of(organisation: &Organisation, entity: EntityRef) -> Option<Self> {
                match entity {
                    EntityRef::Organisation => Some(Self::Organisation(Head {
                        id: organisation.id.clone(),
                        name: organisation.name.clone(),
                        kind: organisation.kind,
                        as_of: organisation.as_of,
                        recorded: organisation.recorded.clone(),
                    })),
                    $(EntityRef::$kind(at) => organisation.$table.find(at).cloned().map(Self::$kind),)+
                }
            }

            /// The entity that a kind will have after so many more.
            pub(super) fn entity_after(organisation: &Organisation, kind: Kind, more: usize) -> EntityRef {
                let at = |places: usize| u32::try_from(places + more).unwrap_or(u32::MAX);
                match kind {
                    Kind::Organisation => EntityRef::Organisation,
                    $(Kind::$kind => EntityRef::$kind(Handle::at(at(organisation.$table.places()))),)+
                }
            }

            /// Puts the row where it belongs: in the place of the one that is there, or at the end.
            pub(super) fn write(self, organisation: &mut Organisation, entity: EntityRef) {
                match (entity, self) {
                    (EntityRef::Organisation, Self::Organisation(head)) => {
                        organisation.name = head.name;
                        organisation.kind = head.kind;
                        organisation.as_of = head.as_of;
                        organisation.recorded = head.recorded;
                    }
                    $((EntityRef::$kind(at), Self::$kind(row)) => {
                        if at.place() < organisation.$table.places() {
                            organisation.$table[at] = row;
                        } else {
                            organisation.$table.push(row);
                        }
                    })+
                    // INVARIANT: a row is held under an entity of its kind.
                    _ => {}
                }
            }

            /// Takes an entity out of its table.
            pub(super) fn remove(organisation: &mut Organisation, entity: EntityRef) {
                match entity {
                    EntityRef::Organisation => {}
                    $(EntityRef::$kind(at) => drop(organisation.$table.remove(at)),)+
                }
            }

            pub(super) fn id(&self) -> &Id {
                match self {
                    Self::Organisation(head) => &head.id,
                    $(Self::$kind(row) => &row.id,)+
                }
            }

            pub(super) fn set_id(&mut self, id: Id) {
                match self {
                    Self::Organisation(head) => head.id = id,
                    $(Self::$kind(row) => row.id = id,)+
                }
            }

            pub(super) fn origin(&self) -> Origin {
                match self {
                    Self::Organisation(_) => Origin::NOWHERE,
                    $(Self::$kind(row) => row.origin,)+
                }
            }

            pub(super) fn set_origin(&mut self, origin: Origin) {
                match self {
                    Self::Organisation(_) => {}
                    $(Self::$kind(row) => row.origin = origin,)+
                }
            }

            /// Whether the row refers to one of these.
            pub(super) fn mentions(&self, some: &Several) -> bool {
                match self {
                    Self::Organisation(_) => false,
                    $(Self::$kind(row) => mentions(row, some),)+
                }
            }

            /// As [`Refers::let_go`].
            pub(super) fn let_go(&mut self, is_gone: &impl Fn(EntityRef) -> bool) -> bool {
                match self {
                    Self::Organisation(_) => true,
                    $(Self::$kind(row) => row.let_go(is_gone),)+
                }
            }

            /// All rows of an organisation that refer to one of these, those left out that `skip` names. Looks at every row
            /// that may.
            pub(super) fn all_mentioning(
                organisation: &Organisation,
                some: &Several,
                skip: &impl Fn(EntityRef) -> bool,
            ) -> Vec<(EntityRef, Self)> {
                let mut found = Vec::new();
                $(if $row::KINDS.intersects(some.kinds()) {
                    for (at, row) in organisation.$table.entries() {
                        if mentions(row, some) && !skip(at.into()) {
                            found.push((at.into(), Self::$kind(row.clone())));
                        }
                    }
                })+
                found
            }
        }
    };
}
tables!(declare);

#[inline]
fn mentions(row: &impl Refers, some: &Several) -> bool {
    let mut found = false;
    row.each_reference(&mut |entity| found = found || some.contains(entity));
    found
}
