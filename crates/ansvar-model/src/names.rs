//! The names of an organisation: which entity each written id stands for.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::id::{EntityRef, Kind};
use crate::organisation::Organisation;
use crate::written_id::Id;

/// Finds entities by their ids. Made once, in linear time; kept up by whoever changes the organisation.
///
/// ```
/// use ansvar_model::{EntityRef, Id, Names, Organisation, OrganisationKind, Role};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut made = Organisation::new(id("exempel"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let mut names = Names::of(&made);
/// let ciso = made.roles.push(Role::new(id("ciso"), "Samordnare", []));
/// names.insert(id("ciso"), ciso.into());
/// assert_eq!(names.find("ciso"), Some(EntityRef::Role(ciso)));
/// assert_eq!(names, Names::of(&made));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    by_id: HashMap<Id, EntityRef, RandomState>,
}

impl Names {
    /// Collects the names of all entities, those of the organisation file before the answers. Where an id is there twice,
    /// the first entity has it.
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        let mut by_id = HashMap::with_capacity_and_hasher(organisation.entity_count() + 1, RandomState::default());
        for entity in organisation.entities() {
            by_id.entry(organisation.id_of(entity).clone()).or_insert(entity);
        }
        Self { by_id }
    }

    /// The entity with this id, if there is one.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<EntityRef> {
        self.by_id.get(id.as_bytes()).copied()
    }

    /// The same, answers left out: what an organisation file may name.
    #[must_use]
    pub fn find_recorded(&self, id: &str) -> Option<EntityRef> {
        self.find(id).filter(|entity| !matches!(entity.kind(), Kind::Answer | Kind::Assessment))
    }

    /// Says that an id stands for an entity from now on.
    pub fn insert(&mut self, id: Id, entity: EntityRef) {
        self.by_id.insert(id, entity);
    }

    /// Says that an id stands for nothing any longer; what it stood for.
    pub fn remove(&mut self, id: &str) -> Option<EntityRef> {
        self.by_id.remove(id.as_bytes())
    }

    /// All ids and what they stand for, in no order.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (&str, EntityRef)> {
        self.by_id.iter().map(|(id, &entity)| (id.as_str(), entity))
    }

    /// All ids, sorted.
    #[must_use]
    pub fn sorted(&self) -> Vec<&str> {
        let mut ids: Vec<_> = self.by_id.keys().map(Id::as_str).collect();
        ids.sort_unstable();
        ids
    }
}
