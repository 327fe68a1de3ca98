//! The book of findings: all of them in the order of a report, and those of each entity.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use ansvar_model::{Area, EntityRef, Finding, Fingerprint, Id, Kind, Organisation, Severity, Value};

use crate::judge::Found;

/// Where a finding stands in the book.
pub(super) type Slot = u32;

/// All findings. Taking one in or out costs a logarithm of how many there are.
#[derive(Debug, Default)]
pub(super) struct Book {
    pages: Vec<Option<Page>>,
    free: Vec<Slot>,
    order: BTreeMap<Key, Slot>,
    by_entity: HashMap<EntityRef, Vec<Slot>>,
}

#[derive(Debug)]
struct Page {
    finding: Finding,
    /// The place of its rule in the selection.
    rule: usize,
    at: EntityRef,
    key: Key,
}

/// What orders findings: as [`Finding::sort_key`], then by the entity that was judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    area: Area,
    severity: Reverse<Severity>,
    /// The place of the rule; rules are sorted by id.
    rule: usize,
    subject: (Kind, Id),
    item: Option<Value>,
    judged: (Id, EntityRef),
    number: u32,
}

impl Book {
    /// Takes in what a rule has found.
    pub(super) fn add(&mut self, organisation: &Organisation, rule: usize, found: Found) -> Slot {
        let Found { at, number, finding } = found;
        let key = Key {
            area: finding.area,
            severity: Reverse(finding.severity),
            rule,
            subject: (finding.subject.kind, finding.subject.id.clone()),
            item: finding.detail.get("item").cloned(),
            judged: (organisation.id_of(at).clone(), at),
            number,
        };
        let slot = self.free.pop().unwrap_or_else(|| {
            self.pages.push(None);
            u32::try_from(self.pages.len() - 1).unwrap_or(u32::MAX)
        });
        self.order.insert(key.clone(), slot);
        self.by_entity.entry(at).or_default().push(slot);
        if let Some(page) = self.pages.get_mut(place(slot)) {
            *page = Some(Page { finding, rule, at, key });
        }
        slot
    }

    /// Where the findings stand that rules at some places have made on an entity.
    pub(super) fn of(&self, at: EntityRef, rules: impl Fn(usize) -> bool) -> Vec<Slot> {
        let slots = self.by_entity.get(&at).into_iter().flatten().copied();
        slots.filter(|&slot| self.page(slot).is_some_and(|page| rules(page.rule))).collect()
    }

    /// Takes out a finding.
    pub(super) fn remove(&mut self, slot: Slot) -> Option<Finding> {
        let page = self.pages.get_mut(place(slot))?.take()?;
        self.order.remove(&page.key);
        if let Some(slots) = self.by_entity.get_mut(&page.at) {
            slots.retain(|&other| other != slot);
            if slots.is_empty() {
                self.by_entity.remove(&page.at);
            }
        }
        self.free.push(slot);
        Some(page.finding)
    }

    fn page(&self, slot: Slot) -> Option<&Page> {
        self.pages.get(place(slot))?.as_ref()
    }

    /// The finding that stands somewhere.
    pub(super) fn get(&self, slot: Slot) -> Option<&Finding> {
        self.page(slot).map(|page| &page.finding)
    }

    /// Ties a finding to its cause; whether it was tied to another before.
    pub(super) fn tie(&mut self, slot: Slot, cause: Option<Fingerprint>) -> bool {
        let Some(page) = self.pages.get_mut(place(slot)).and_then(Option::as_mut) else { return false };
        let changed = page.finding.implied_by != cause;
        page.finding.implied_by = cause;
        changed
    }

    /// All findings, in the order of a report.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.order.values().filter_map(|&slot| self.get(slot))
    }

    /// The entities with findings that say one of some words as a value, or whose rule is one of some.
    pub(super) fn saying(&self, is: &impl Fn(&str) -> bool, rules: &impl Fn(usize) -> bool) -> BTreeSet<EntityRef> {
        let says = |page: &&Page| {
            rules(page.rule) || page.finding.detail.iter().any(|(name, value)| is(name) || says(value, is))
        };
        self.pages.iter().flatten().filter(says).map(|page| page.at).collect()
    }

    /// Where findings stand.
    pub(super) fn slots(&self) -> impl Iterator<Item = Slot> + '_ {
        self.order.values().copied()
    }

    /// All findings, as they stood.
    pub(super) fn into_findings(self) -> impl Iterator<Item = Finding> {
        self.pages.into_iter().flatten().map(|page| page.finding)
    }
}

/// Whether a value, or one in it, is a word that is looked for.
pub(super) fn says(value: &Value, is: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::Text(text) => is(text),
        Value::List(list) => list.iter().any(|value| says(value, is)),
        Value::Map(map) => map.iter().any(|(name, value)| is(name) || says(value, is)),
        Value::Null | Value::Bool(_) | Value::Int(_) => false,
    }
}

fn place(slot: Slot) -> usize {
    usize::try_from(slot).unwrap_or(usize::MAX)
}
