//! What changes of people and their assignments affect.

use std::collections::BTreeSet;
use std::sync::Arc;

use ansvar_model::{
    Actor, EntityRef, Function, GroupId, Kind, Mentions, Network, Organisation, PersonId, RoleId, Row, UnitId, Upstream,
};

use super::super::affected::Affected;
use super::{Change, closure, whole};
use crate::facts::{Context, FactSettings, Parts, Touched, above};

/// The parts before and after.
pub(super) type Both<'p> = (&'p Arc<Parts>, &'p Arc<Parts>);

/// Those of whom something may have changed: who they are, whom they lead to, what their people do besides.
#[derive(Debug, Default)]
pub(super) struct Parties {
    pub(super) touched: Touched,
    pub(super) groups: BTreeSet<GroupId>,
}

impl Parties {
    fn of(change: &Change<'_>, before: &Parts) -> Self {
        let mut touched = Touched::default();
        for (entity, before, after) in change.pairs() {
            for row in before.iter().chain(&after) {
                match row {
                    Row::Person(at, _) => {
                        touched.people.insert(*at);
                    }
                    Row::Assignment(at, assignment) => {
                        touched.people.insert(assignment.person);
                        touched.roles.insert(assignment.role);
                        touched.assignments.insert(*at);
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
                touched.renamed.insert(at);
            }
        }
        // What has come or changed of their assignments is among what has been touched.
        let roles = touched.people.iter().flat_map(|&person| before.roles_ever_of(change.organisation, person));
        touched.roles.extend(roles);
        let groups = touched.roles.iter().flat_map(|&role| before.known_groups_led_by(change.organisation, role));
        let groups = groups.copied().collect();
        Self { touched, groups }
    }

    /// All of them.
    fn all(&self) -> impl Iterator<Item = EntityRef> {
        let people = self.touched.people.iter().map(|&person| EntityRef::from(person));
        let roles = self.touched.roles.iter().map(|&role| EntityRef::from(role));
        people.chain(roles).chain(self.groups.iter().map(|&group| EntityRef::from(group)))
    }
}

/// Follows changes of people and assignments, and gives the parts as they are now; `None` when what everybody sees has
/// changed, or too many see another way.
pub(super) fn follow(
    change: &Change<'_>,
    (before, mentions): (&Arc<Parts>, &Mentions),
    settings: FactSettings,
    affected: &mut Affected,
) -> Option<Arc<Parts>> {
    let organisation = change.organisation;
    let parties = Parties::of(change, before);
    let (after, upstream) = before.renewed(organisation, &parties.touched)?;
    let after = Arc::new(after);
    let both = (before, &after);
    if before.seen_by_all(organisation) != after.seen_by_all(organisation) {
        return None;
    }
    let functions: BTreeSet<Function> =
        parties.touched.roles.iter().flat_map(|&role| after.functions_of(organisation, role).iter()).collect();
    if functions
        .iter()
        .any(|&function| before.first_filled(organisation, function) != after.first_filled(organisation, function))
    {
        return None;
    }
    ways(organisation, both, &upstream, affected);
    past_those(organisation, both, settings, &parties, affected);
    own(organisation, both, &parties, affected);
    let mut named: BTreeSet<EntityRef> = change.rows.iter().map(Row::entity).collect();
    named.extend(closure::naming(organisation, mentions, parties.all()));
    let units = parties.touched.roles.iter().filter_map(|&role| organisation.roles[role].unit);
    named.extend(units.map(EntityRef::from));
    let there: BTreeSet<EntityRef> = named.iter().copied().filter(|&entity| organisation.contains(entity)).collect();
    let seeing = closure::seeing(organisation, &after, &there);
    affected.extend(there.iter().copied().filter(|entity| entity.kind() != Kind::Delegation));
    affected.extend(seeing.into_iter().filter(|entity| *entity != EntityRef::Organisation));
    access(organisation, both, &parties, affected);
    if !organisation.answers.is_empty() {
        affected.extend(organisation.answers.handles());
        affected.extend(organisation.assessments.handles());
    }
    let seen = whole::Seen { change, both, settings, parties: &parties.touched, named: &there, ways: &upstream };
    whole::follow(&seen, affected);
    Some(after)
}

/// What those see who see other ways: themselves, those who fill the roles, and those whom units cannot do without.
fn ways(organisation: &Organisation, (before, after): Both<'_>, upstream: &Upstream, affected: &mut Affected) {
    for actor in upstream.actors() {
        affected.add(EntityRef::from(actor));
        for parts in [before, after] {
            match actor {
                Actor::Role(role) => affected.extend(there(organisation, parts.staffing.people(role))),
                Actor::Unit(unit) => affected.extend(there(organisation, &parts.people_who_cut(organisation, unit))),
                Actor::Group(_) => {}
            }
        }
    }
}

fn there<'a>(
    organisation: &'a Organisation,
    people: impl IntoIterator<Item = &'a PersonId>,
) -> impl Iterator<Item = PersonId> {
    people.into_iter().copied().filter(|&person| organisation.people.find(person).is_some())
}

/// What changes for others than those upstream: whether lines that count come to a role, and where ways stop.
fn past_those(
    organisation: &Organisation,
    (before, after): Both<'_>,
    settings: FactSettings,
    parties: &Parties,
    affected: &mut Affected,
) {
    for role in before.stops(organisation).differing(after.stops(organisation)) {
        affected.add_fact(role, "way_stops_here");
    }
    let context = |parts: &Arc<Parts>| Context::with(organisation, settings, Arc::clone(parts));
    let (then, now) = (context(before), context(after));
    let roles = parties.touched.roles.iter().map(|&role| Actor::Role(role));
    for actor in roles.chain(parties.groups.iter().map(|&group| Actor::Group(group))) {
        for hop in [&then, &now].into_iter().flat_map(|context| context.graph().hops_from(actor, Network::Reporting)) {
            if let Actor::Role(role) = hop.to
                && then.has_formal_lines(role) != now.has_formal_lines(role)
            {
                affected.add_fact(role, "has_formal_lines");
            }
        }
    }
}

/// What is theirs: they themselves, their assignments, the units of the roles and those above.
fn own(organisation: &Organisation, (_, after): Both<'_>, parties: &Parties, affected: &mut Affected) {
    let Touched { people, roles, .. } = &parties.touched;
    affected.extend(there(organisation, people));
    affected.extend(parties.groups.iter().copied());
    for &role in roles {
        affected.add(role);
        let unit = organisation.roles[role].unit;
        affected.extend(unit.into_iter().flat_map(|unit| above(organisation, unit)));
        affected.extend(there(organisation, after.staffing.people(role)));
        affected.extend(after.assigned(organisation).of_role(role).iter().copied());
    }
    affected.extend(people.iter().flat_map(|&person| after.assigned(organisation).of_person(person)).copied());
}

/// The access rights of people below heads who are others now, or have other people.
fn access(organisation: &Organisation, (before, after): Both<'_>, parties: &Parties, affected: &mut Affected) {
    let heads = parties.touched.roles.iter().filter(|&&role| Parts::is_head(organisation, role));
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
    let theirs = theirs.filter(|(_, right)| parties.touched.people.contains(&right.person) || below(right.person));
    affected.extend(theirs.map(|(at, _)| at));
}
