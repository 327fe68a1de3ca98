//! Mentions: which records refer to an entity, found without looking through them all.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{EntityRef, Kind};
use crate::organisation::Organisation;
use crate::refers::Refers;

/// Finds the records that refer to an entity. Made once, in linear time; kept up by whoever changes the organisation.
///
/// A record that refers to an entity no more may still be among those that are found.
///
/// ```
/// use ansvar_model::{Assignment, Id, Mentions, Organisation, OrganisationKind, Person, Role};
/// use jiff::civil::date;
///
/// let mut made = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
/// let [ciso, dpo] = ["ciso", "dpo"].map(|id| made.roles.push(Role::new(Id::derived(id), "En roll", [])));
/// let kim = made.people.push(Person::new(Id::derived("kim")));
/// let first = made.assignments.push(Assignment::new(Id::derived("first"), ciso, kim));
/// let mut mentions = Mentions::of(&made);
///
/// let second = made.assignments.push(Assignment::new(Id::derived("second"), dpo, kim));
/// mentions.note(&made, second.into());
/// assert_eq!(mentions.of_entity(kim.into()).collect::<Vec<_>>(), [first.into(), second.into()]);
/// ```
#[derive(Clone, Debug)]
pub struct Mentions {
    /// Where the rows of each kind begin among all rows that were there at first.
    kinds: Vec<u32>,
    /// Where the records that refer to each of these rows begin.
    begins: Vec<u32>,
    /// The records, by their places among all rows.
    records: Vec<u32>,
    /// The records of which references have been noted since, by what they refer to.
    since: BTreeMap<EntityRef, BTreeSet<EntityRef>>,
}

macro_rules! tables {
    ($($kind:ident: $table:ident;)+) => {
        impl Organisation {
            /// Calls for every reference in every record, with the record.
            fn each_mention(&self, visit: &mut impl FnMut(EntityRef, EntityRef)) {
                $(for (at, row) in self.$table.entries() {
                    row.each_reference(&mut |entity| visit(at.into(), entity));
                })+
            }

            /// Calls for every reference in the record of an entity, as often as it is there.
            pub fn each_mention_by(&self, record: EntityRef, visit: &mut impl FnMut(EntityRef)) {
                match record {
                    EntityRef::Organisation => {}
                    $(EntityRef::$kind(at) => self.$table.find(at).into_iter().for_each(|row| row.each_reference(visit)),)+
                }
            }
        }
    };
}

tables! {
    Unit: units; Role: roles; Person: people; Assignment: assignments; Group: groups; Line: lines;
    Escalation: escalations; WorksWith: works_with; Delegation: delegations; Duty: duties; Document: documents;
    Plan: plans; PlanItem: plan_items; Asset: assets; System: systems; Process: processes; Agreement: agreements;
    Risk: risks; Incident: incidents; Event: events; Access: access; Interest: interests; Waiver: waivers;
    Exception: exceptions; Answer: answers; Assessment: assessments;
}

impl Mentions {
    /// Goes through all records twice. O(entities + references).
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        // INVARIANT: there are fewer than 2³² rows and references: each is something that a file in memory says.
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let mut rows = 0;
        let mut kinds = vec![0];
        for &kind in Kind::ALL {
            rows += organisation.places_of(kind);
            kinds.push(number(rows));
        }
        let mut mentions = Self { kinds, begins: vec![0; rows + 1], records: Vec::new(), since: BTreeMap::new() };
        let mut counts = std::mem::take(&mut mentions.begins);
        organisation.each_mention(&mut |_, entity| {
            let count = mentions.place(entity).and_then(|place| counts.get_mut(place as usize + 1));
            count.into_iter().for_each(|count| *count += 1);
        });
        let mut total = 0;
        for count in &mut counts {
            total += *count;
            *count = total;
        }
        let mut next = counts.clone();
        let mut records = vec![0; total as usize];
        organisation.each_mention(&mut |record, entity| {
            let Some((entity, record)) = mentions.place(entity).zip(mentions.place(record)) else { return };
            let Some(at) = next.get_mut(entity as usize) else { return };
            if let Some(slot) = records.get_mut(*at as usize) {
                *slot = record;
            }
            *at += 1;
        });
        (mentions.begins, mentions.records) = (counts, records);
        mentions
    }

    /// The records that refer to an entity, once for each time that they do; and some that have.
    pub fn of_entity(&self, entity: EntityRef) -> impl Iterator<Item = EntityRef> {
        let range = self.place(entity).and_then(|place| {
            let begin = self.begins.get(place as usize).zip(self.begins.get(place as usize + 1));
            begin.map(|(&begin, &end)| begin as usize..end as usize)
        });
        let at_first = self.records.get(range.unwrap_or_default()).unwrap_or_default();
        let since = self.since.get(&entity).into_iter().flatten().copied();
        at_first.iter().filter_map(|&place| self.entity(place)).chain(since)
    }

    /// Notes what the record of an entity refers to, after it has come or changed. As long as the record.
    pub fn note(&mut self, organisation: &Organisation, record: EntityRef) {
        organisation.each_mention_by(record, &mut |entity| {
            self.since.entry(entity).or_default().insert(record);
        });
    }

    /// The place of an entity among all rows that were there at first.
    fn place(&self, entity: EntityRef) -> Option<u32> {
        let kind = entity.kind() as usize;
        let (begin, end) = self.kinds.get(kind).zip(self.kinds.get(kind + 1))?;
        begin.checked_add(u32::try_from(entity.place()).ok()?).filter(|place| place < end)
    }

    /// The entity at a place among all rows.
    fn entity(&self, place: u32) -> Option<EntityRef> {
        let kind = self.kinds.partition_point(|&begin| begin <= place).checked_sub(1)?;
        let begin = self.kinds.get(kind)?;
        Kind::ALL.get(kind).map(|&kind| EntityRef::at(kind, place - begin))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Mentions;
    use crate::{EntityRef, Id, Kind, Organisation, OrganisationKind, Person, Role};

    #[test]
    fn every_row_has_a_place_of_its_own() {
        let mut made = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        made.roles.push(Role::new(Id::derived("a"), "A", []));
        made.people.push(Person::new(Id::derived("b")));
        made.people.push(Person::new(Id::derived("c")));
        let mentions = Mentions::of(&made);
        let all: Vec<EntityRef> = (0..5).filter_map(|place| mentions.entity(place)).collect();
        assert_eq!(all.iter().map(|&entity| mentions.place(entity)).collect::<Vec<_>>(), [0, 1, 2, 3].map(Some));
        assert_eq!(mentions.place(EntityRef::at(Kind::Person, 2)), None, "it was not there");
        assert!(Kind::ALL.iter().enumerate().all(|(place, &kind)| kind as usize == place));
    }
}
