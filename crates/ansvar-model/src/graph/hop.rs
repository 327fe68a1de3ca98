//! Hops: one step from actor to actor, by what it goes, and why it may not count.

use jiff::civil::Date;

use crate::finding::VoidReason;
use crate::id::{EntityRef, EscalationId, GroupId, LineId, PersonId, RoleId, UnitId};
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::text::{Bilingual, Language};
use crate::vocabulary::LineForm;

/// Which hops a question goes over. The structural hops of units and groups are in every network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Network {
    /// Reporting lines under any condition.
    Reporting,
    /// Escalations that carry serious incidents.
    Escalation,
    /// What a serious incident can travel: those escalations, and reporting lines without a condition or with one that
    /// carries incidents.
    Incident,
}

impl Network {
    /// All networks.
    pub const ALL: [Self; 3] = [Self::Reporting, Self::Escalation, Self::Incident];
}

/// What a hop goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Via {
    /// A reporting line.
    Line(LineId),
    /// An escalation.
    Escalation(EscalationId),
    /// From a unit to a role in it.
    BelongsTo,
    /// From a unit without roles, lines and escalations to the ancestor whose it uses.
    Inherits,
    /// From a group to the role that leads it.
    Leads,
}

impl Via {
    /// Whether the hop follows from how the organisation is built, not from a line somebody decided.
    #[must_use]
    pub const fn is_structural(self) -> bool {
        matches!(self, Self::BelongsTo | Self::Inherits | Self::Leads)
    }
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hop {
    /// Where it begins. A role that leads a group also has the hops of the group's lines.
    pub from: Actor,
    /// Where it comes to.
    pub to: Actor,
    /// What it goes by.
    pub via: Via,
    /// Why it does not count; `None` when it is valid.
    pub void: Option<Void>,
}

impl Hop {
    /// Whether the hop counts.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.void.is_none()
    }

    /// Whether it goes by nothing functional or informal.
    #[must_use]
    pub const fn is_formal(&self) -> bool {
        !matches!(self.void, Some(Void::NotFormal(_)))
    }

    /// Why it does not count, as a report shows it; `None` when it is valid.
    #[must_use]
    pub fn void_reason(&self, organisation: &Organisation) -> Option<VoidReason> {
        let void = self.void?;
        let at: EntityRef = match void {
            Void::SamePerson(person) => person.into(),
            Void::Vacant(role) | Void::Ended(role, _) | Void::NotStarted(role, _) => role.into(),
            Void::NotFormal(_) => self.from.into(),
            Void::NoRecipient(unit) => unit.into(),
            Void::GroupUnresolved(group) => group.into(),
        };
        Some(VoidReason { code: void.code(), text: void.text(organisation), at: vec![organisation.named(at)] })
    }
}

/// The place of a hop in its [`Graph`](crate::Graph).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HopAt(u32);

impl HopAt {
    /// There are fewer than 2³² hops.
    pub(super) fn of(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(u32::MAX))
    }

    pub(super) const fn place(self) -> usize {
        self.0 as usize
    }
}

/// Why a hop does not count.
///
/// Where several reasons hold one is given: first that the line is not formal, then what is wrong with its beginning,
/// with its end, and last that both are the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Void {
    /// Both ends are filled by this person and nobody else.
    SamePerson(PersonId),
    /// Nobody has been assigned to the role.
    Vacant(RoleId),
    /// The last assignment to the role ended on this day.
    Ended(RoleId, Date),
    /// The first assignment to the role begins on this day.
    NotStarted(RoleId, Date),
    /// The reporting line is functional or informal.
    NotFormal(LineForm),
    /// The line goes to a unit that is no body, so nobody is named who receives.
    NoRecipient(UnitId),
    /// The group does not resolve to a filled role.
    GroupUnresolved(GroupId),
}

impl Void {
    /// A stable word for the reason.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SamePerson(_) => "same_person",
            Self::Vacant(_) => "vacant",
            Self::Ended(..) => "ended",
            Self::NotStarted(..) => "not_started",
            Self::NotFormal(_) => "not_formal",
            Self::NoRecipient(_) => "no_recipient",
            Self::GroupUnresolved(_) => "group_unresolved",
        }
    }

    /// The reason as a person reads it.
    #[must_use]
    pub fn text(self, organisation: &Organisation) -> Bilingual {
        match self {
            Self::SamePerson(person) => {
                let name = organisation.name(person);
                Bilingual::new(
                    format!("samma person, {name}, finns i båda ändar"),
                    format!("the same person, {name}, is at both ends"),
                )
            }
            Self::Vacant(role) => {
                let title = organisation.name(role);
                Bilingual::new(format!("rollen ”{title}” är vakant"), format!("the role “{title}” is vacant"))
            }
            Self::Ended(role, day) => {
                let title = organisation.name(role);
                Bilingual::new(
                    format!("rollen ”{title}” har inte varit tillsatt sedan {day}"),
                    format!("the role “{title}” has not been filled since {day}"),
                )
            }
            Self::NotStarted(role, day) => {
                let title = organisation.name(role);
                Bilingual::new(
                    format!("rollen ”{title}” är tillsatt först från {day}"),
                    format!("the role “{title}” is not filled until {day}"),
                )
            }
            Self::NotFormal(form) => {
                let [sv, en] = Language::ALL.map(|language| form.name(language));
                Bilingual::new(
                    format!("rapportvägen är {sv}, inte formell"),
                    format!("the reporting line is {en}, not formal"),
                )
            }
            Self::NoRecipient(unit) => {
                let name = organisation.name(unit);
                Bilingual::new(
                    format!("ingen mottagare är utpekad i enheten ”{name}”"),
                    format!("no recipient is named in the unit “{name}”"),
                )
            }
            Self::GroupUnresolved(group) => {
                let name = organisation.name(group);
                Bilingual::new(
                    format!("gruppen ”{name}” saknar en tillsatt ledare eller ordförande"),
                    format!("the group “{name}” has no filled leader or chair"),
                )
            }
        }
    }
}
