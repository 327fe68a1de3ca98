//! Written ids, and handles: small typed numbers that stand for an entity inside one [`Organisation`](crate::Organisation).

use std::fmt;
use std::hash::Hash;

use ecow::EcoString;

/// An id as written in an organisation file, or derived from it (`line:a->b`, `plan/item`).
///
/// ```
/// use ansvar_model::Id;
///
/// assert!(Id::parse("it-chef").is_ok());
/// assert!(Id::parse("IT chef").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(EcoString);

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidId {
    /// The text is empty.
    #[error("an id must not be empty")]
    Empty,
    /// The text has a character an id must not have, or begins with one it must not begin with.
    #[error(
        "an id must not have `{character}` at place {place}: ids are small letters a to z, digits, `_`, `.` and `-`, and begin with a letter or a digit"
    )]
    Character {
        /// The offending character, escaped when it cannot be seen.
        character: String,
        /// Its place, counted in characters from 1.
        place: usize,
    },
}

impl Id {
    /// Reads an id: `[a-z0-9][a-z0-9_.-]*`.
    ///
    /// # Errors
    /// [`InvalidId`] when the text is empty or has another character.
    pub fn parse(text: &str) -> Result<Self, InvalidId> {
        Self::check(text).map(|()| Self(text.into()))
    }

    /// Whether a text can be read as an id.
    ///
    /// # Errors
    /// As of [`Id::parse`].
    pub fn check(text: &str) -> Result<(), InvalidId> {
        let inside = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b'-');
        match text.as_bytes() {
            [] => Err(InvalidId::Empty),
            [b'a'..=b'z' | b'0'..=b'9', rest @ ..] if rest.iter().all(|&byte| inside(byte)) => Ok(()),
            _ => Err(Self::offending(text)),
        }
    }

    fn offending(text: &str) -> InvalidId {
        let offending = text.chars().enumerate().find(|&(at, c)| {
            let inside = matches!(c, '_' | '.' | '-');
            !(c.is_ascii_lowercase() || c.is_ascii_digit() || (inside && at > 0))
        });
        offending.map_or(InvalidId::Empty, |(at, c)| {
            let character = if c.is_alphanumeric() || c.is_ascii_graphic() {
                c.to_string()
            } else {
                c.escape_unicode().to_string()
            };
            InvalidId::Character { character, place: at + 1 }
        })
    }

    /// Takes a derived id as it is; it may hold `:`, `->` and `/`.
    #[must_use]
    pub fn derived(text: impl Into<EcoString>) -> Self {
        Self(text.into())
    }

    /// The id derived for a record of a kind that joins two others.
    ///
    /// ```
    /// use ansvar_model::{Id, Kind};
    ///
    /// assert_eq!(Id::joining(Kind::Line, "ciso", "direktor").as_str(), "line:ciso->direktor");
    /// ```
    #[must_use]
    pub fn joining(kind: Kind, from: &str, to: &str) -> Self {
        let parts = [kind.id(), ":", from, "->", to];
        let mut text = EcoString::with_capacity(parts.iter().map(|part| part.len()).sum());
        parts.iter().for_each(|part| text.push_str(part));
        Self(text)
    }

    /// The id of a record for which the same id is derived as for others before it; the second has number 2.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        Self(ecow::eco_format!("{self}#{number}"))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A typed number that stands for one entity of one organisation: its place in that kind's table.
pub trait Handle: Copy + Eq + Ord + Hash + fmt::Debug + 'static {
    /// The handle of the entity at this place.
    fn at(place: u32) -> Self;

    /// The place of the entity in its table.
    fn place(self) -> usize;
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
            pub struct $handle(u32);

            impl Handle for $handle {
                fn at(place: u32) -> Self { Self(place) }
                fn place(self) -> usize { self.0 as usize }
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

#[cfg(test)]
mod tests {
    use super::{Id, InvalidId};

    #[test]
    fn an_id_names_its_offending_character() {
        let error = Id::parse("chef\u{200b}").expect_err("zero width space");
        assert_eq!(error, InvalidId::Character { character: "\\u{200b}".into(), place: 5 });
        assert_eq!(Id::parse("-a"), Err(InvalidId::Character { character: "-".into(), place: 1 }));
        assert_eq!(Id::parse(""), Err(InvalidId::Empty));
        assert!(Id::parse("7.a_b-c").is_ok());
    }
}
