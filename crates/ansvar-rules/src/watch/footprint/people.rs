//! What changes of people and their assignments affect.

use std::collections::BTreeSet;
use std::sync::Arc;

use ansvar_model::{Actor, EntityRef, Function, GroupId, Kind, Organisation, PersonId, RoleId, Row, UnitId};

use super::super::affected::Affected;
use super::marks::Marks;
use super::{Change, closure, upstream, whole};
use crate::facts::{FactSettings, Parts, above};

/// The parts before and after.
pub(super) type Both<'p> = (&'p Arc<Parts>, &'p Arc<Parts>);

/// Those of whom something may have changed: who they are, whom they lead to, what their people do besides.
#[derive(Debug, Default)]
pub(super) struct Parties {
    pub(super) people: BTreeSet<PersonId>,
    pub(super) roles: BTreeSet<RoleId>,
    pub(super) groups: BTreeSet<GroupId>,
    /// People who are called otherwise.
    pub(super) renamed: BTreeSet<PersonId>,
}

impl Parties {
    fn of(change: &Change<'_>, both: Both<'_>) -> Self {
        let organisation = change.organisation;
        let mut parties = Self::default();
        for (entity, before, after) in change.pairs() {
            for row in before.iter().chain(&after) {
                match row {
                    Row::Person(at, _) => {
                        parties.people.insert(*at);
                    }
                    Row::Assignment(_, assignment) => {
                        parties.people.insert(assignment.person);
                        parties.roles.insert(assignment.role);
                    }
                    _ => {}
                }
            }
            let name = |row: &Option<Row>| match row {
                Some(Row::Person(_, person)) => Some((person.id.clone(), person.label.clone())),
                _ => None,
            };
            if let EntityRef::Person(at) = entity
                && name(&before) != name(&after)
            {
                parties.renamed.insert(at);
            }
        }
        for parts in [both.0, both.1] {
            let roles = parties.people.iter().flat_map(|&person| parts.roles_ever_of(organisation, person));
            parties.roles.extend(roles);
        }
        parties.groups = parties.roles.iter().flat_map(|&role| both.1.known_groups_led_by(role)).copied().collect();
        parties
    }

    /// Those of them at whom hops may have changed, or read otherwise.
    fn at_hops(&self, (before, after): Both<'_>) -> BTreeSet<Actor> {
        let changed = |role: &&RoleId| {
            let said = |parts: &Parts| (parts.staffing.state(**role), parts.staffing.people(**role).to_vec());
            let (old, new) = (said(before), said(after));
            let renamed = old.1.iter().chain(&new.1).any(|person| self.renamed.contains(person));
            old != new || renamed
        };
        let roles = self.roles.iter().filter(changed);
        let actors = roles.flat_map(|&role| {
            let groups = after.known_groups_led_by(role).iter().map(|&group| Actor::Group(group));
            groups.chain([Actor::Role(role)])
        });
        actors.collect()
    }
}

/// Follows changes of people and assignments; `None` when what everybody sees has changed, or too many see another way.
pub(super) fn follow(
    change: &Change<'_>,
    both: Both<'_>,
    settings: FactSettings,
    affected: &mut Affected,
) -> Option<()> {
    let organisation = change.organisation;
    let (before, after) = both;
    let parties = Parties::of(change, both);
    if before.seen_by_all(settings) != after.seen_by_all(settings) {
        return None;
    }
    let functions: BTreeSet<Function> =
        parties.roles.iter().flat_map(|&role| after.functions_of(organisation, role).iter()).collect();
    if functions.iter().any(|&function| before.first_filled(function) != after.first_filled(function)) {
        return None;
    }
    let at_hops = parties.at_hops(both);
    let mut seeing_ways = upstream::of(organisation, before, &at_hops);
    seeing_ways.extend(upstream::of(organisation, after, &at_hops));
    if seeing_ways.len() > MANY.max(organisation.roles.len() / 4) {
        return None;
    }
    ways(organisation, both, &seeing_ways, affected);
    let marks = Marks::of(organisation, &parties);
    own(organisation, both, (&parties, &marks), affected);
    let mut named: BTreeSet<EntityRef> = change.rows.iter().map(Row::entity).collect();
    closure::naming(
        organisation,
        Marks::KINDS,
        |entity| marks.has(entity),
        |record| {
            named.insert(record);
        },
    );
    let units = parties.roles.iter().filter_map(|&role| organisation.roles[role].unit);
    named.extend(units.map(EntityRef::from));
    let there: BTreeSet<EntityRef> = named.iter().copied().filter(|&entity| organisation.contains(entity)).collect();
    let seeing = closure::seeing(organisation, after, &there);
    affected.extend(there.iter().copied().filter(|entity| entity.kind() != Kind::Delegation));
    affected.extend(seeing.into_iter().filter(|entity| *entity != EntityRef::Organisation));
    access(organisation, both, &parties, affected);
    if !organisation.answers.is_empty() {
        affected.extend(organisation.answers.handles());
        affected.extend(organisation.assessments.handles());
    }
    let seen = whole::Seen { change, both, settings, parties: &parties, named: &there, ways: &seeing_ways };
    whole::follow(&seen, affected);
    Some(())
}

/// When so many actors see other ways, no more than everybody's are asked for one by one.
const MANY: usize = 200;

/// What those see who see other ways: themselves, those who fill the roles, and those whom units cannot do without.
fn ways(organisation: &Organisation, (before, after): Both<'_>, actors: &BTreeSet<Actor>, affected: &mut Affected) {
    for &actor in actors {
        affected.add(EntityRef::from(actor));
        for parts in [before, after] {
            match actor {
                Actor::Role(role) => affected.extend(there(organisation, parts.staffing.people(role))),
                Actor::Unit(unit) => affected.extend(there(organisation, &parts.people_who_cut(unit))),
                Actor::Group(_) => {}
            }
        }
    }
}

fn there<'a>(organisation: &'a Organisation, people: &'a [PersonId]) -> impl Iterator<Item = PersonId> + 'a {
    people.iter().copied().filter(|&person| organisation.people.find(person).is_some())
}

/// What is theirs: they themselves, their assignments, the units of the roles and those above.
fn own(
    organisation: &Organisation,
    (_, after): Both<'_>,
    (parties, marks): (&Parties, &Marks),
    affected: &mut Affected,
) {
    let people: Vec<PersonId> = parties.people.iter().copied().collect();
    affected.extend(there(organisation, &people));
    affected.extend(parties.groups.iter().copied());
    for &role in &parties.roles {
        affected.add(role);
        let unit = organisation.roles[role].unit;
        affected.extend(unit.into_iter().flat_map(|unit| above(organisation, unit)));
        affected.extend(there(organisation, after.staffing.people(role)));
    }
    let theirs = organisation
        .assignments
        .entries()
        .filter(|(_, assignment)| marks.has(assignment.role.into()) || marks.has(assignment.person.into()));
    affected.extend(theirs.map(|(at, _)| at));
}

/// The access rights of people below heads who are others now, or have other people.
fn access(organisation: &Organisation, (before, after): Both<'_>, parties: &Parties, affected: &mut Affected) {
    let heads = parties.roles.iter().filter(|&&role| Parts::is_head(organisation, role));
    let headed: BTreeSet<UnitId> = heads.filter_map(|&role| organisation.roles[role].unit).collect();
    let is_below = |role: RoleId| {
        let mut units = organisation.roles[role].unit.into_iter().flat_map(|unit| above(organisation, unit));
        units.any(|unit| headed.contains(&unit))
    };
    let below = |person: PersonId| {
        let roles = |parts: &Parts| parts.staffing.roles_of(person).iter().copied().any(is_below);
        !headed.is_empty() && (roles(before) || roles(after))
    };
    let theirs = organisation.access.entries();
    let theirs = theirs.filter(|(_, right)| parties.people.contains(&right.person) || below(right.person));
    affected.extend(theirs.map(|(at, _)| at));
}
