//! Inheritance: the unit whose roles, lines and escalations another unit uses.

use crate::graph::rows::Column;
use crate::id::UnitId;
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::vocabulary::UnitKind;

/// For every unit, the unit whose roles, lines and escalations it uses.
///
/// A unit with any of its own uses its own; another uses those of its nearest ancestor that has some. Companies,
/// suppliers and authorities answer for themselves: nothing is inherited past them. A circle of parents ends the search.
#[derive(Clone, Debug)]
pub struct Inheritance {
    sources: Column<UnitId, Option<UnitId>>,
}

/// How far the search has come with a unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    New,
    OnTheWay,
    Done,
}

impl Inheritance {
    /// Settles every unit once. O(units + roles + lines + escalations), without recursion.
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        let mut sources = own(organisation);
        let mut progress = Column::<UnitId, Progress>::filled(organisation.units.places(), Progress::New);
        let mut way = Vec::new();
        for unit in organisation.units.handles() {
            let mut next = Some(unit);
            let mut found = None;
            while let Some(here) = next {
                if sources[here].is_some() || progress[here] != Progress::New {
                    found = sources[here];
                    break;
                }
                progress[here] = Progress::OnTheWay;
                way.push(here);
                next = organisation.units[here].parent.filter(|_| !answers_for_itself(organisation, here));
            }
            for passed in way.drain(..) {
                sources[passed] = found;
                progress[passed] = Progress::Done;
            }
        }
        Self { sources }
    }

    /// The unit whose roles and lines this unit uses: itself or an ancestor; `None` where there is none. O(1).
    #[must_use]
    pub fn source(&self, unit: UnitId) -> Option<UnitId> {
        self.sources[unit]
    }
}

/// Every unit that has roles, lines or escalations of its own, as its own source.
fn own(organisation: &Organisation) -> Column<UnitId, Option<UnitId>> {
    let mut sources = Column::filled(organisation.units.places(), None);
    let of_roles = organisation.roles.iter().filter_map(|role| role.unit);
    let senders = organisation.lines.iter().map(|line| line.from);
    let senders = senders.chain(organisation.escalations.iter().map(|escalation| escalation.from));
    let of_lines = senders.filter_map(|from| if let Actor::Unit(unit) = from { Some(unit) } else { None });
    for unit in of_roles.chain(of_lines) {
        sources[unit] = Some(unit);
    }
    sources
}

fn answers_for_itself(organisation: &Organisation, unit: UnitId) -> bool {
    matches!(organisation.units[unit].kind, UnitKind::Company | UnitKind::Supplier | UnitKind::Authority)
}
