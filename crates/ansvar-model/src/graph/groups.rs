//! Groups: the one role a group resolves to, so that somebody answers for it.

use crate::id::{GroupId, RoleId};
use crate::organisation::Organisation;
use crate::staffing::Staffing;

/// Why a group does not resolve to a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unresolved {
    /// The group has neither leader nor chair.
    NoLeader,
    /// The role that leads the group is vacant.
    LeaderVacant(RoleId),
}

/// The role that answers for a group: its leader, or its chair where it has no leader. A convenor only calls meetings.
///
/// A vacant leader is not replaced by the chair. A role filled by deputies alone, or of which nothing is known, will do.
/// O(1).
///
/// # Errors
/// [`Unresolved`] when no role leads the group, or when that role is vacant.
pub fn resolve_group(organisation: &Organisation, staffing: &Staffing, group: GroupId) -> Result<RoleId, Unresolved> {
    let group = &organisation.groups[group];
    let role = group.leader.or(group.chair).ok_or(Unresolved::NoLeader)?;
    if staffing.is_vacant(role) { Err(Unresolved::LeaderVacant(role)) } else { Ok(role) }
}
