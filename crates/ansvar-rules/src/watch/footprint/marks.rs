//! Marks on people, roles and groups: asked of every reference there is, so that a set would be slow.

use ansvar_model::{EntityRef, Handle, Kind, KindSet, Organisation};

use super::people::Parties;

/// Some people, roles and groups.
pub(super) struct Marks {
    people: Vec<bool>,
    roles: Vec<bool>,
    groups: Vec<bool>,
}

impl Marks {
    /// The kinds that can be marked.
    pub(super) const KINDS: KindSet = KindSet::of(&[Kind::Person, Kind::Role, Kind::Group]);

    pub(super) fn of(organisation: &Organisation, parties: &Parties) -> Self {
        fn marks<H: Handle>(places: usize, some: impl Iterator<Item = H>) -> Vec<bool> {
            let mut marks = vec![false; places];
            for at in some {
                marks.get_mut(at.place()).into_iter().for_each(|mark| *mark = true);
            }
            marks
        }
        Self {
            people: marks(organisation.people.places(), parties.touched.people.iter().copied()),
            roles: marks(organisation.roles.places(), parties.touched.roles.iter().copied()),
            groups: marks(organisation.groups.places(), parties.groups.iter().copied()),
        }
    }

    #[inline]
    pub(super) fn has(&self, entity: EntityRef) -> bool {
        let marks = match entity {
            EntityRef::Person(_) => &self.people,
            EntityRef::Role(_) => &self.roles,
            EntityRef::Group(_) => &self.groups,
            _ => return false,
        };
        marks.get(entity.place()).is_some_and(|&mark| mark)
    }
}
