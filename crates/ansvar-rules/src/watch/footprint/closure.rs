//! Who names whom: the records in whose facts a party may be seen, over other records too.

use std::collections::BTreeSet;

use ansvar_model::{Actor, Counterpart, EntityRef, EventId, Kind, KindSet, Mentions, Organisation};

use crate::facts::{Parts, SCOPES};

/// The records that name one of some parties; units, people and assignments name none that matter here.
pub(super) fn naming(
    organisation: &Organisation,
    mentions: &Mentions,
    parties: impl Iterator<Item = EntityRef>,
) -> BTreeSet<EntityRef> {
    let names_none = [Kind::Organisation, Kind::Unit, Kind::Person, Kind::Assignment, Kind::Answer, Kind::Assessment];
    let kinds = SCOPES.iter().copied().chain([Kind::Delegation]).filter(|kind| !names_none.contains(kind));
    let kinds = kinds.fold(KindSet::default(), |set, kind| set.union(KindSet::of(&[kind])));
    let mut naming = BTreeSet::new();
    for party in parties {
        for record in mentions.of_entity(party).filter(|record| kinds.contains(record.kind())) {
            organisation.each_mention_by(record, &mut |named| {
                if named == party {
                    naming.insert(record);
                }
            });
        }
    }
    naming
}

/// The records that see the parties of some records: events what they were about and what that is part of, the things
/// that events were about the events, continuity plans their processes, duties the suppliers they are towards.
pub(super) fn seeing(organisation: &Organisation, parts: &Parts, records: &BTreeSet<EntityRef>) -> BTreeSet<EntityRef> {
    let mut seeing = BTreeSet::new();
    for &record in records {
        match record {
            EntityRef::Event(at) => seeing.extend(seeing_event(organisation, parts, at)),
            EntityRef::Duty(at) => {
                if let Some(Counterpart::Named(Actor::Unit(unit))) = organisation.duties[at].counterpart {
                    seeing.insert(unit.into());
                }
            }
            EntityRef::Document(_) => {
                let processes = organisation.processes.handles();
                let of_plan = processes.filter(|&at| parts.known_plan_of(organisation, at) == Some(record));
                seeing.extend(of_plan.map(EntityRef::from));
            }
            _ => {}
        }
        seeing.extend(parts.known_events_about(organisation, record).iter().map(|&event| EntityRef::from(event)));
    }
    seeing
}

/// What an event was about, with what that is part of.
fn seeing_event(organisation: &Organisation, parts: &Parts, at: EventId) -> Vec<EntityRef> {
    let mut seeing = Vec::new();
    for &entity in &organisation.events[at].about {
        seeing.push(entity);
        match entity {
            EntityRef::Agreement(at) => seeing.push(organisation.agreements[at].supplier.into()),
            EntityRef::Asset(at) => {
                seeing.extend(parts.known_systems_with(organisation, at).iter().map(|&system| EntityRef::from(system)))
            }
            _ => {}
        }
    }
    seeing
}
