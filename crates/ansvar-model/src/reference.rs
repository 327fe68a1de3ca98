//! References that may point to a few kinds only: who can act, hold, or take part.

use crate::id::{EntityRef, GroupId, PersonId, RoleId, UnitId};

/// Declares a reference to a few kinds, with its conversion to any [`EntityRef`] and back.
macro_rules! reference {
    ($(#[$doc:meta])* $name:ident { $($variant:ident($handle:ident)),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("A ", stringify!($variant), ".")] $variant($handle),)+
        }

        $(impl From<$handle> for $name {
            fn from(handle: $handle) -> Self { Self::$variant(handle) }
        })+

        impl From<$name> for EntityRef {
            fn from(reference: $name) -> Self {
                match reference { $($name::$variant(handle) => Self::$variant(handle),)+ }
            }
        }

        impl $name {
            /// The kinds it may point to.
            pub const KINDS: &'static [crate::id::Kind] = &[$(crate::id::Kind::$variant,)+];

            /// Narrows a reference; `None` when it points to another kind.
            #[must_use]
            pub const fn narrow(reference: EntityRef) -> Option<Self> {
                match reference {
                    $(EntityRef::$variant(handle) => Some(Self::$variant(handle)),)+
                    _ => None,
                }
            }
        }
    };
}

reference! {
    /// Who may stand at the end of a line: a role, a group or a unit.
    Actor { Role(RoleId), Group(GroupId), Unit(UnitId) }
}

reference! {
    /// Who may hold a duty or maintain a plan: a role or a group.
    Holder { Role(RoleId), Group(GroupId) }
}

reference! {
    /// Who may act, decide or take part: a role, a group, a unit or a person.
    Party { Role(RoleId), Group(GroupId), Unit(UnitId), Person(PersonId) }
}

impl From<Actor> for Party {
    fn from(actor: Actor) -> Self {
        match actor {
            Actor::Role(role) => Self::Role(role),
            Actor::Group(group) => Self::Group(group),
            Actor::Unit(unit) => Self::Unit(unit),
        }
    }
}

impl From<Holder> for Party {
    fn from(holder: Holder) -> Self {
        Self::from(Actor::from(holder))
    }
}

impl From<Holder> for Actor {
    fn from(holder: Holder) -> Self {
        match holder {
            Holder::Role(role) => Self::Role(role),
            Holder::Group(group) => Self::Group(group),
        }
    }
}
