//! The neighbourhood of some entities: what they name, what names them, and who is at most two lines away, as far as that
//! can be taken in at a glance.

use std::collections::BTreeSet;

use ansvar_model::{Actor, EntityRef, Organisation};

use super::ties::Tie;

/// How many entities are near at most, unless a single step leads to more of them: with hubs such as a director in it, two
/// steps would be everybody.
const GLANCE: usize = 24;

/// What a picture is about, and what is near it.
pub(super) struct Neighbourhood {
    focus: BTreeSet<EntityRef>,
    near: BTreeSet<EntityRef>,
}

impl Neighbourhood {
    /// One step away over ties and, from roles, groups and units, over lines; a second one over lines where that adds
    /// few. Of units also the roles in them. O((lines + ties) · log n).
    pub(super) fn of(
        organisation: &Organisation,
        focus: &[EntityRef],
        lines: &[(EntityRef, EntityRef)],
        ties: &[Tie],
    ) -> Self {
        let focus = with_roles(organisation, focus);
        let mut near = focus.clone();
        near.extend(ties.iter().filter_map(|&tie| at_other_end(&focus, tie)));
        near.extend(over_lines(&focus, lines));
        let further = over_lines(&near, lines);
        let more = further.iter().collect::<BTreeSet<_>>().into_iter().filter(|entity| !near.contains(entity)).count();
        if near.len() + more <= GLANCE {
            near.extend(further);
        }
        Self { focus, near }
    }

    /// Whether an entity is in the picture.
    pub(super) fn holds(&self, entity: EntityRef) -> bool {
        self.near.contains(&entity)
    }

    /// Whether a tie is drawn: one of what the picture is about, to something in the picture.
    pub(super) fn shows(&self, (from, to): Tie) -> bool {
        self.holds(from) && self.holds(to) && (self.focus.contains(&from) || self.focus.contains(&to))
    }

    /// What is in the picture.
    pub(super) fn entities(&self) -> impl Iterator<Item = EntityRef> {
        self.near.iter().copied()
    }
}

/// What a picture is about, lines by who stands at their ends, and units with the roles in them.
fn with_roles(organisation: &Organisation, focus: &[EntityRef]) -> BTreeSet<EntityRef> {
    let ends = |&entity: &EntityRef| match entity {
        EntityRef::Line(at) => vec![organisation.lines[at].from.into(), organisation.lines[at].to.into()],
        EntityRef::Escalation(at) => {
            vec![organisation.escalations[at].from.into(), organisation.escalations[at].to.into()]
        }
        other => vec![other],
    };
    let mut all: BTreeSet<EntityRef> = focus.iter().flat_map(ends).collect();
    let roles = organisation.roles.entries();
    let members = roles.filter(|(_, role)| role.unit.is_some_and(|unit| all.contains(&unit.into())));
    let members: Vec<EntityRef> = members.map(|(at, _)| at.into()).collect();
    all.extend(members);
    all
}

/// The other end of a tie. What names a role, group or unit is not near it: there would be too much of that.
fn at_other_end(focus: &BTreeSet<EntityRef>, (from, to): Tie) -> Option<EntityRef> {
    if focus.contains(&from) {
        return Some(to);
    }
    (focus.contains(&to) && Actor::narrow(to).is_none() && !is_relation(from)).then_some(from)
}

/// Whether a record says no more than that two belong together; then the two are tied to each other.
const fn is_relation(entity: EntityRef) -> bool {
    matches!(entity, EntityRef::Assignment(_) | EntityRef::Access(_))
}

fn over_lines(from: &BTreeSet<EntityRef>, lines: &[(EntityRef, EntityRef)]) -> Vec<EntityRef> {
    let ways = lines.iter().flat_map(|&(from, to)| [(from, to), (to, from)]);
    ways.filter(|(here, _)| from.contains(here)).map(|(_, there)| there).collect()
}
