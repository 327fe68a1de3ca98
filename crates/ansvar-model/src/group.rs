//! Groups: councils, forums, working groups and networks (000, 001).

use jiff::civil::Date;

use crate::few::Few;
use crate::id::RoleId;
use crate::origin::Origin;
use crate::reference::Holder;
use crate::time::Interval;
use crate::vocabulary::GroupKind;
use crate::written_id::Id;

/// A group of roles, possibly with other groups in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The written id.
    pub id: Id,
    /// The name people use.
    pub name: Box<str>,
    /// What kind of group this is.
    pub kind: GroupKind,
    /// Who calls the meetings; another thing than the chair (000 has both, 001 only the convenor).
    pub convenor: Option<RoleId>,
    /// Who chairs them.
    pub chair: Option<RoleId>,
    /// Who leads the group's work.
    pub leader: Option<RoleId>,
    /// Who belongs to it.
    pub members: Few<Holder>,
    /// How often it is to meet.
    pub interval: Option<Interval>,
    /// When it last met.
    pub last_met: Option<Date>,
    /// Where it was read.
    pub origin: Origin,
}

impl Group {
    /// A group without leader or members.
    #[must_use]
    pub fn new(id: Id, name: impl Into<Box<str>>, kind: GroupKind) -> Self {
        Self {
            id,
            name: name.into(),
            kind,
            convenor: None,
            chair: None,
            leader: None,
            members: Few::default(),
            interval: None,
            last_met: None,
            origin: Origin::NOWHERE,
        }
    }
}
