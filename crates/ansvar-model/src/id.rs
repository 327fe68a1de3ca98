//! Handles: small typed numbers that stand for an entity inside one [`Organisation`](crate::Organisation).

use std::fmt;
use std::hash::Hash;
use std::num::NonZeroU32;

/// A typed number that stands for one entity of one organisation: its place in that kind's table.
pub trait Handle: Copy + Eq + Ord + Hash + fmt::Debug + 'static {
    /// The handle of the entity at this place.
    fn at(place: u32) -> Self;

    /// The place of the entity in its table.
    fn place(self) -> usize;
}

/// A place counted from 1, so that an optional handle takes no more room than a handle.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Numbered(NonZeroU32);

impl Numbered {
    /// The place 2³² − 1, which no table gives out, is that before it.
    #[inline]
    pub(crate) const fn at(place: u32) -> Self {
        match NonZeroU32::new(place.saturating_add(1)) {
            Some(number) => Self(number),
            None => Self(NonZeroU32::MAX),
        }
    }

    #[inline]
    pub(crate) const fn place(self) -> usize {
        (self.0.get() - 1) as usize
    }
}

impl fmt::Debug for Numbered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place().fmt(f)
    }
}

/// Declares handles, the kinds they belong to and the reference that can hold any of them.
///
/// Those of organisation files come first, then those of answers files.
macro_rules! handles {
    (
        organisation { $($(#[$doc:meta])* $handle:ident, $kind:ident = $id:literal, $sv:literal, $en:literal;)+ }
        answers { $($(#[$adoc:meta])* $ahandle:ident, $akind:ident = $aid:literal, $asv:literal, $aen:literal;)+ }
    ) => {
        handles!(@structs
            $($(#[$doc])* $handle $kind;)+
            $($(#[$adoc])* $ahandle $akind;)+
        );

        crate::vocabulary::vocabulary! {
            /// The kind of an entity or a relation record. Answers and assessments stand in answers files, all others in
            /// organisation files.
            Kind {
                Organisation = "organisation", "organisation", "organisation";
                $($kind = $id, $sv, $en;)+
                $($akind = $aid, $asv, $aen;)+
            }
        }

        /// A reference to any entity or relation record of one organisation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EntityRef {
            /// The organisation itself.
            Organisation,
            $(#[doc = concat!("One ", $en, ".")] $kind($handle),)+
            $(#[doc = concat!("One ", $aen, ".")] $akind($ahandle),)+
        }

        impl EntityRef {
            /// The kinds that organisation files may point to: their own, not those of answers files.
            pub const KINDS: &'static [Kind] = &[Kind::Organisation, $(Kind::$kind,)+];

            /// The kind of what is referred to.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self {
                    Self::Organisation => Kind::Organisation,
                    $(Self::$kind(_) => Kind::$kind,)+
                    $(Self::$akind(_) => Kind::$akind,)+
                }
            }

            /// The entity of a kind at a place of its table.
            #[must_use]
            pub fn at(kind: Kind, place: u32) -> Self {
                match kind {
                    Kind::Organisation => Self::Organisation,
                    $(Kind::$kind => Self::$kind($handle::at(place)),)+
                    $(Kind::$akind => Self::$akind($ahandle::at(place)),)+
                }
            }

            /// The place of the entity in its kind's table; 0 for the organisation.
            #[must_use]
            pub fn place(self) -> usize {
                match self {
                    Self::Organisation => 0,
                    $(Self::$kind(handle) => handle.place(),)+
                    $(Self::$akind(handle) => handle.place(),)+
                }
            }
        }
    };
    (@structs $($(#[$doc:meta])* $handle:ident $kind:ident;)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $handle(Numbered);

            impl Handle for $handle {
                #[inline]
                fn at(place: u32) -> Self { Self(Numbered::at(place)) }
                #[inline]
                fn place(self) -> usize { self.0.place() }
            }

            impl From<$handle> for EntityRef {
                fn from(handle: $handle) -> Self { Self::$kind(handle) }
            }
        )+
    };
}

handles! {
    organisation {
        /// Stands for a [`Unit`](crate::Unit).
        UnitId, Unit = "unit", "enhet", "unit";
        /// Stands for a [`Role`](crate::Role).
        RoleId, Role = "role", "roll", "role";
        /// Stands for a [`Person`](crate::Person).
        PersonId, Person = "person", "person", "person";
        /// Stands for an [`Assignment`](crate::Assignment).
        AssignmentId, Assignment = "assignment", "tilldelning", "assignment";
        /// Stands for a [`Group`](crate::Group).
        GroupId, Group = "group", "grupp", "group";
        /// Stands for a [`ReportingLine`](crate::ReportingLine).
        LineId, Line = "line", "rapportväg", "reporting line";
        /// Stands for an [`Escalation`](crate::Escalation).
        EscalationId, Escalation = "escalation", "eskaleringsväg", "escalation";
        /// Stands for a [`WorksWith`](crate::WorksWith).
        WorksWithId, WorksWith = "works_with", "samarbete", "working relation";
        /// Stands for a [`Delegation`](crate::Delegation).
        DelegationId, Delegation = "delegation", "delegation", "delegation";
        /// Stands for a [`Duty`](crate::Duty).
        DutyId, Duty = "duty", "uppgift", "duty";
        /// Stands for a [`Document`](crate::Document).
        DocumentId, Document = "document", "dokument", "document";
        /// Stands for a [`Plan`](crate::Plan).
        PlanId, Plan = "plan", "plan", "plan";
        /// Stands for a [`PlanItem`](crate::PlanItem).
        PlanItemId, PlanItem = "plan_item", "planpost", "plan item";
        /// Stands for an [`Asset`](crate::Asset).
        AssetId, Asset = "asset", "informationstillgång", "information asset";
        /// Stands for a [`System`](crate::System).
        SystemId, System = "system", "system", "system";
        /// Stands for a [`Process`](crate::Process).
        ProcessId, Process = "process", "process", "process";
        /// Stands for an [`Agreement`](crate::Agreement).
        AgreementId, Agreement = "agreement", "avtal", "agreement";
        /// Stands for a [`Risk`](crate::Risk).
        RiskId, Risk = "risk", "risk", "risk";
        /// Stands for an [`Incident`](crate::Incident).
        IncidentId, Incident = "incident", "incident", "incident";
        /// Stands for an [`Event`](crate::Event).
        EventId, Event = "event", "händelse", "event";
        /// Stands for an [`AccessRight`](crate::AccessRight).
        AccessId, Access = "access", "behörighet", "access right";
        /// Stands for an [`Interest`](crate::Interest).
        InterestId, Interest = "interest", "intresse", "interest";
        /// Stands for a [`Waiver`](crate::Waiver).
        WaiverId, Waiver = "waiver", "noterat avstående", "waiver";
        /// Stands for an [`Exception`](crate::Exception).
        ExceptionId, Exception = "exception", "accepterad avvikelse", "exception";
    }
    answers {
        /// Stands for an [`Answer`](crate::Answer).
        AnswerId, Answer = "answer", "svar", "answer";
        /// Stands for an [`Assessment`](crate::Assessment).
        AssessmentId, Assessment = "assessment", "självskattning", "self-assessment";
    }
}
