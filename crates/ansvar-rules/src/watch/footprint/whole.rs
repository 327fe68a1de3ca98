//! What the organisation as a whole sees of changes of people: which of its facts, and which parts of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ansvar_model::{
    Actor, EntityRef, EventType, Function, FunctionSet, Kind, Person, PersonId, Row, Topic, Upstream, Word as _,
};
use serde_json::Value;

use super::super::affected::{Affected, Part};
use super::Change;
use super::people::Both;
use crate::facts::{Context, FactSettings, Parts, Touched, document};

/// What has been found out of a change.
pub(super) struct Seen<'s> {
    pub(super) change: &'s Change<'s>,
    pub(super) both: Both<'s>,
    pub(super) settings: FactSettings,
    pub(super) parties: &'s Touched,
    /// What names one of the parties.
    pub(super) named: &'s BTreeSet<EntityRef>,
    /// Who sees other ways.
    pub(super) ways: &'s Upstream,
}

const WHOLE: EntityRef = EntityRef::Organisation;

/// Adds the facts of the organisation that may be others.
pub(super) fn follow(seen: &Seen<'_>, affected: &mut Affected) {
    let organisation = seen.change.organisation;
    if !seen.parties.renamed.is_empty() {
        let was_there = |entity: &EntityRef| organisation.contains(*entity) && !seen.change.added.contains(entity);
        if seen.parties.renamed.iter().any(|&person| was_there(&person.into())) {
            affected.add(WHOLE);
            return;
        }
    }
    training(seen, affected);
    if seen.change.gone.iter().chain(seen.change.added).any(|entity| entity.kind() == Kind::Person) {
        affected.add_fact(WHOLE, "counts");
    }
    if seen.named.iter().any(|entity| entity.kind() == Kind::Delegation) {
        affected.add_fact(WHOLE, "delegations");
    }
    exits(seen, affected);
    events(seen, affected);
    functions(seen, affected);
    topics(seen, affected);
    documents(seen, affected);
    if seen.named.iter().any(|entity| entity.kind() == Kind::Plan) {
        affected.add_fact(WHOLE, "plans");
    }
    let from = seen.both.1.first_with(organisation, Function::Ciso).map(Actor::Role);
    if from.is_some_and(|from| seen.ways.contains(from)) {
        affected.add_ways(WHOLE);
    }
}

/// How many have taken part in general training: counted for those alone who may have another part in it.
fn training(seen: &Seen<'_>, affected: &mut Affected) {
    let organisation = seen.change.organisation;
    let Some(known) = seen.both.0.known_training() else {
        affected.add_fact(WHOLE, "general_training");
        return;
    };
    let (mut employees, mut days) = known.clone();
    let rows = seen.change.rows.iter().filter_map(|row| match row {
        Row::Person(at, person) => Some((*at, person)),
        _ => None,
    });
    let rows: BTreeMap<PersonId, &Person> = rows.collect();
    let context = |parts: &Arc<Parts>| Context::with(organisation, seen.settings, Arc::clone(parts));
    let (before, after) = (context(seen.both.0), context(seen.both.1));
    let is_employed = |person: &&Person| person.employed.contains(organisation.as_of);
    for &at in &seen.parties.people {
        let now = organisation.people.find(at);
        let was = rows.get(&at).copied().or(now.filter(|_| !seen.change.added.contains(&at.into())));
        if was.filter(is_employed).is_some() {
            employees = employees.saturating_sub(1);
            if let Some(day) = before.trained_on(at)
                && let Some(count) = days.get_mut(&day)
            {
                *count = count.saturating_sub(1);
            }
        }
        if now.filter(is_employed).is_some() {
            employees += 1;
            if let Some(day) = after.trained_on(at) {
                *days.entry(day).or_insert(0) += 1;
            }
        }
    }
    days.retain(|_, count| *count > 0);
    if (employees, &days) != (known.0, &known.1) {
        affected.add_fact(WHOLE, "general_training");
    }
    seen.both.1.know_training((employees, days));
}

/// Those who have left.
fn exits(seen: &Seen<'_>, affected: &mut Affected) {
    let organisation = seen.change.organisation;
    let has_left =
        |row: &Row| matches!(row, Row::Person(_, person) if person.employed.ended_before(organisation.as_of));
    let of_somebody =
        |entity: &EntityRef| matches!(*entity, EntityRef::Event(at) if organisation.events[at].kind == EventType::Exit);
    let people = seen.change.pairs().any(|(_, before, after)| before.iter().chain(&after).any(has_left));
    if people || seen.named.iter().any(of_somebody) {
        affected.add_fact(WHOLE, "exits");
    }
}

/// Events that top management took part in, and analyses of the IT environment.
fn events(seen: &Seen<'_>, affected: &mut Affected) {
    let organisation = seen.change.organisation;
    let top = |parts: &Parts, person: PersonId| {
        let roles = parts.staffing.roles_of(person).iter();
        let functions = roles.fold(FunctionSet::EMPTY, |set, &role| set.union(organisation.roles[role].functions));
        functions.intersects(FunctionSet::TOP_MANAGEMENT)
    };
    let people = &seen.parties.people;
    if people.iter().any(|&person| top(seen.both.0, person) || top(seen.both.1, person)) {
        affected.add_fact(WHOLE, "events");
    }
    let is_it = |entity: &EntityRef| {
        let EntityRef::Event(at) = *entity else { return false };
        let event = &organisation.events[at];
        event.kind == EventType::RiskAnalysis && event.topics.contains(&Topic::Rsa)
    };
    if seen.named.iter().any(is_it) {
        affected.add_fact(WHOLE, "it_analyses");
    }
}

/// How functions are filled, and the lines out of their roles.
fn functions(seen: &Seen<'_>, affected: &mut Affected) {
    let organisation = seen.change.organisation;
    let ways = seen.ways.actors().filter_map(|actor| match actor {
        Actor::Role(role) => Some(role),
        Actor::Group(_) | Actor::Unit(_) => None,
    });
    let roles = seen.parties.roles.iter().copied().chain(ways);
    let functions: BTreeSet<Function> =
        roles.flat_map(|role| seen.both.1.functions_of(organisation, role).iter()).collect();
    for function in functions {
        let words = vec![function.id().to_owned()];
        affected.add_part(WHOLE, Part { fact: "functions", words, among: Function::WORDS });
    }
}

/// Whether those who hold duties about a topic are there.
fn topics(seen: &Seen<'_>, affected: &mut Affected) {
    let (before, after) = seen.both;
    let flipped =
        seen.parties.roles.iter().filter(|&&role| before.staffing.is_vacant(role) != after.staffing.is_vacant(role));
    let topics: BTreeSet<Topic> = flipped.flat_map(|&role| after.topics_held(seen.change.organisation, role)).collect();
    for topic in topics {
        let words = vec![topic.id().to_owned()];
        affected.add_part(WHOLE, Part { fact: "topics", words, among: Topic::WORDS });
    }
}

/// Documents, as far as they read otherwise.
fn documents(seen: &Seen<'_>, affected: &mut Affected) {
    let organisation = seen.change.organisation;
    let context = |parts: &Arc<Parts>| Context::with(organisation, seen.settings, Arc::clone(parts));
    let (before, after) = (context(seen.both.0), context(seen.both.1));
    let documents: Vec<EntityRef> =
        affected.entities.keys().copied().filter(|entity| entity.kind() == Kind::Document).collect();
    for entity in documents {
        let said = |context: &Context<'_>| document(context, entity).ok().flatten().unwrap_or_default();
        let mut words = Vec::new();
        differing(&said(&before), &said(&after), &mut Vec::new(), &mut words);
        for words in words {
            affected.add_part(WHOLE, Part { fact: "documents", words, among: &[] });
        }
    }
}

/// The names on the way to everything that differs; those of lists' elements have none.
fn differing(a: &Value, b: &Value, way: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    match (a, b) {
        _ if a == b => {}
        (Value::Object(a), Value::Object(b)) => {
            for (name, a) in a {
                way.push(name.clone());
                differing(a, b.get(name).unwrap_or(&Value::Null), way, found);
                way.pop();
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).for_each(|(a, b)| differing(a, b, way, found));
        }
        _ => found.push(way.clone()),
    }
}
