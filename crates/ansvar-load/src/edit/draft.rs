//! An organisation with edits laid over it: what has changed is held beside it, and it stays as it is.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{EntityRef, Id, Kind, List, Mentions, Names, Organisation, PlanItem, PlanItemId, Recorded};

use super::raise::Ids;
use super::row::Row;
use super::several::Several;
use crate::names::COMPARISONS;
use crate::suggest::nearest;

/// What an id stands for after the edits so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    At(EntityRef),
    Gone,
    /// A record with a problem would have had it.
    Refused(Kind),
}

/// An organisation and the edits so far.
pub(super) struct Draft<'o> {
    pub(super) organisation: &'o Organisation,
    names: &'o Names,
    /// Which records refer to whom, where that is known.
    mentions: Option<&'o Mentions>,
    /// Rows that are other than in the organisation, or not there: also those that are gone again.
    pub(super) rows: BTreeMap<EntityRef, Row>,
    /// Entities that have been there, in the organisation or after an edit.
    pub(super) gone: BTreeSet<EntityRef>,
    /// Entities that are not in the organisation, in the order in which they came.
    pub(super) added: Vec<EntityRef>,
    added_of_kind: BTreeMap<Kind, usize>,
    /// Ids that stand for something else than in the organisation.
    pub(super) ids: BTreeMap<Id, Standing>,
    comparisons_left: Cell<usize>,
}

impl<'o> Draft<'o> {
    pub(super) fn of(organisation: &'o Organisation, names: &'o Names, mentions: Option<&'o Mentions>) -> Self {
        Self {
            organisation,
            names,
            mentions,
            rows: BTreeMap::new(),
            gone: BTreeSet::new(),
            added: Vec::new(),
            added_of_kind: BTreeMap::new(),
            ids: BTreeMap::new(),
            comparisons_left: Cell::new(COMPARISONS),
        }
    }

    /// What an id stands for.
    pub(super) fn find(&self, id: &str) -> Option<EntityRef> {
        match self.ids.get(id.as_bytes()) {
            Some(Standing::At(entity)) => Some(*entity),
            Some(Standing::Gone | Standing::Refused(_)) => None,
            None => self.names.find_recorded(id),
        }
    }

    /// The kind of what has an id, or would have it if its record had no problem.
    pub(super) fn kind(&self, id: &str) -> Option<Kind> {
        match self.ids.get(id.as_bytes()) {
            Some(Standing::Refused(kind)) => Some(*kind),
            _ => self.find(id).map(EntityRef::kind),
        }
    }

    /// Whether an id stands for something, or has.
    pub(super) fn has_known(&self, id: &str) -> bool {
        self.ids.contains_key(id.as_bytes()) || self.names.find_recorded(id).is_some()
    }

    /// The id nearest to one that stands for nothing, among those of some kinds and some words. Looks at every id; after
    /// many such questions there is no answer.
    pub(super) fn nearest(&self, written: &str, kinds: &[Kind], words: Vec<&'static str>) -> Option<String> {
        let before = self.names.entries();
        self.comparisons_left.set(self.comparisons_left.get().checked_sub(before.len())?);
        let stays = |id: &str| self.ids.is_empty() || !self.ids.contains_key(id.as_bytes());
        let before = before.filter(|&(id, entity)| kinds.contains(&entity.kind()) && stays(id)).map(|(id, _)| id);
        let of_kind = |id: &&str| self.kind(id).is_some_and(|kind| kinds.contains(&kind));
        let since = self.ids.keys().map(Id::as_str).filter(of_kind);
        nearest(written, before.chain(since).chain(words)).map(str::to_owned)
    }

    /// The row of an entity.
    pub(super) fn row(&self, entity: EntityRef) -> Option<Row> {
        if self.gone.contains(&entity) {
            return None;
        }
        self.rows.get(&entity).cloned().or_else(|| Row::of(self.organisation, entity))
    }

    /// Puts a row in the place of the one that an entity has.
    pub(super) fn put(&mut self, entity: EntityRef, row: Row) {
        self.rows.insert(entity, row);
    }

    /// Takes a place for an entity that comes; under an id, unless that is derived later.
    pub(super) fn reserve(&mut self, kind: Kind, id: Option<Id>) -> EntityRef {
        let more = self.added_of_kind.entry(kind).or_default();
        let entity = Row::entity_after(self.organisation, kind, *more);
        *more += 1;
        self.added.push(entity);
        self.ids.extend(id.map(|id| (id, Standing::At(entity))));
        entity
    }

    /// How much of a list is said to be recorded.
    pub(super) fn recorded(&self, list: List) -> Option<Recorded> {
        let said = match self.rows.get(&EntityRef::Organisation) {
            Some(Row::Organisation(head)) => &head.recorded,
            _ => &self.organisation.recorded,
        };
        said.iter().find(|(named, _)| *named == list).map(|(_, recorded)| *recorded)
    }

    /// The number of entries of a list.
    pub(super) fn list_len(&self, list: List) -> usize {
        let kind = kind_of(list);
        let gone = self.gone.iter().filter(|entity| entity.kind() == kind).count();
        // Those that were refused have a place, but no row.
        let added = self.added.iter().filter(|entity| entity.kind() == kind && self.rows.contains_key(entity)).count();
        self.organisation.list_len(list) + added - gone
    }

    /// Every row that refers to one of these. Looks at every row that may, unless it is known which do.
    pub(super) fn all_mentioning(&self, some: &Several) -> Vec<(EntityRef, Row)> {
        let held = |entity| self.rows.contains_key(&entity) || self.gone.contains(&entity);
        let mut found = match self.mentions {
            Some(mentions) => {
                let records = some.all().iter().flat_map(|&entity| mentions.of_entity(entity));
                let records: BTreeSet<EntityRef> = records.filter(|&record| !held(record)).collect();
                let rows = records.into_iter().filter_map(|record| Some((record, Row::of(self.organisation, record)?)));
                rows.filter(|(_, row)| row.mentions(some)).collect()
            }
            None => Row::all_mentioning(self.organisation, some, &held),
        };
        let changed = self.rows.iter().filter(|(entity, row)| !self.gone.contains(entity) && row.mentions(some));
        found.extend(changed.map(|(&entity, row)| (entity, row.clone())));
        found
    }
}

impl Ids for Draft<'_> {
    fn id(&self, entity: EntityRef) -> &Id {
        self.rows.get(&entity).map_or_else(|| self.organisation.id_of(entity), Row::id)
    }

    fn plan_item(&self, item: PlanItemId) -> Option<&PlanItem> {
        match self.rows.get(&item.into()) {
            Some(Row::PlanItem(row)) => Some(row),
            _ => self.organisation.plan_items.find(item),
        }
    }
}

/// The kind of a list's entries.
pub(super) const fn kind_of(list: List) -> Kind {
    match list {
        List::Units => Kind::Unit,
        List::Roles => Kind::Role,
        List::People => Kind::Person,
        List::Assignments => Kind::Assignment,
        List::Groups => Kind::Group,
        List::Lines => Kind::Line,
        List::Escalations => Kind::Escalation,
        List::WorksWith => Kind::WorksWith,
        List::Delegations => Kind::Delegation,
        List::Duties => Kind::Duty,
        List::Documents => Kind::Document,
        List::Plans => Kind::Plan,
        List::Assets => Kind::Asset,
        List::Systems => Kind::System,
        List::Processes => Kind::Process,
        List::Agreements => Kind::Agreement,
        List::Risks => Kind::Risk,
        List::Incidents => Kind::Incident,
        List::Events => Kind::Event,
        List::Access => Kind::Access,
        List::Interests => Kind::Interest,
        List::Waivers => Kind::Waiver,
        List::Exceptions => Kind::Exception,
    }
}
