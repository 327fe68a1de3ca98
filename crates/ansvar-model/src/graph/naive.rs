//! The graph questions answered the slow and plain way, to hold the fast answers against.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::{Cut, Hop, Network, Target, Via, Void};
use crate::id::{PersonId, RoleId, UnitId};
use crate::organisation::{List, Organisation};
use crate::reference::Actor;
use crate::{Condition, Filled, Function, FunctionSet, LineForm, OrganisationKind, Recorded, UnitKind, Vacancy};

/// A place in the graph: an actor, and whether it is a unit that sends.
pub(super) type Spot = (Actor, bool);

/// A hop with the places it joins.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) from: Spot,
    pub(super) to: Spot,
    pub(super) hop: Hop,
}

/// How a role is filled, straight from the definition.
pub(super) fn state(o: &Organisation, role: RoleId) -> Filled {
    let mut ends = BTreeSet::new();
    let mut starts = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for assignment in o.assignments.iter().filter(|assignment| assignment.role == role) {
        let ends_here = [assignment.period.to, o.people[assignment.person].employed.to];
        if let Some(end) = ends_here.into_iter().flatten().filter(|&end| end < o.as_of).min() {
            ends.insert(end);
        } else if assignment.period.contains(o.as_of) {
            kinds.insert(assignment.kind);
        } else {
            starts.insert(assignment.period.from.unwrap());
        }
    }
    if o.roles[role].is_body() {
        Filled::Body
    } else if kinds.contains(&crate::AssignmentKind::Ordinary) {
        Filled::Ordinary
    } else if !kinds.is_empty() {
        Filled::DeputyOnly
    } else if let Some(&end) = ends.last() {
        Filled::Vacant(Vacancy::Ended(end))
    } else if let Some(&start) = starts.first() {
        Filled::Vacant(Vacancy::NotStarted(start))
    } else if o.recorded(List::Assignments) == Recorded::All {
        Filled::Vacant(Vacancy::NeverAssigned)
    } else {
        Filled::Unknown
    }
}

/// Who fills a role now.
pub(super) fn people(o: &Organisation, role: RoleId) -> BTreeSet<PersonId> {
    let current = o.assignments.iter().filter(|assignment| {
        let employed = o.people[assignment.person].employed.to.is_none_or(|to| to >= o.as_of);
        assignment.role == role && employed && assignment.period.contains(o.as_of)
    });
    current.map(|assignment| assignment.person).collect()
}

fn role_void(o: &Organisation, role: RoleId) -> Option<Void> {
    match state(o, role) {
        Filled::Vacant(Vacancy::NeverAssigned) => Some(Void::Vacant(role)),
        Filled::Vacant(Vacancy::Ended(day)) => Some(Void::Ended(role, day)),
        Filled::Vacant(Vacancy::NotStarted(day)) => Some(Void::NotStarted(role, day)),
        _ => None,
    }
}

/// The role that answers for an actor at the end of a line.
pub(super) fn answering(o: &Organisation, actor: Actor) -> Option<RoleId> {
    match actor {
        Actor::Role(role) => Some(role),
        Actor::Group(group) => {
            o.groups[group].leader.or(o.groups[group].chair).filter(|&role| role_void(o, role).is_none())
        }
        Actor::Unit(_) => None,
    }
}

fn void(o: &Organisation, from: Actor, to: Actor, form: LineForm) -> Option<Void> {
    if form != LineForm::Formal {
        return Some(Void::NotFormal(form));
    }
    for end in [from, to] {
        match end {
            Actor::Role(role) if role_void(o, role).is_some() => return role_void(o, role),
            Actor::Group(group) if answering(o, end).is_none() => return Some(Void::GroupUnresolved(group)),
            _ => {}
        }
    }
    if let Actor::Unit(unit) = to
        && !o.units[unit].is_body()
    {
        return Some(Void::NoRecipient(unit));
    }
    let [from, to] = [answering(o, from)?, answering(o, to)?];
    if [from, to].iter().any(|&role| matches!(state(o, role), Filled::Body | Filled::Unknown)) {
        return None;
    }
    let (from, to) = (people(o, from), people(o, to));
    let distinct = from.iter().any(|a| to.iter().any(|b| a != b));
    (!distinct).then(|| Void::SamePerson(*from.first().unwrap()))
}

fn has_own(o: &Organisation, unit: UnitId) -> bool {
    o.roles.iter().any(|role| role.unit == Some(unit))
        || o.lines.iter().any(|line| line.from == Actor::Unit(unit))
        || o.escalations.iter().any(|escalation| escalation.from == Actor::Unit(unit))
}

/// The unit whose roles and lines a unit uses.
pub(super) fn source(o: &Organisation, unit: UnitId) -> Option<UnitId> {
    let mut here = unit;
    for _ in 0..=o.units.len() {
        if has_own(o, here) {
            return Some(here);
        }
        if matches!(o.units[here].kind, UnitKind::Company | UnitKind::Supplier | UnitKind::Authority) {
            return None;
        }
        here = o.units[here].parent?;
    }
    None
}

/// All steps of a network.
pub(super) fn steps(o: &Organisation, network: Network) -> Vec<Step> {
    let mut written = Vec::new();
    for (at, line) in o.lines.entries() {
        let carries = line.condition.is_none_or(Condition::carries_incidents);
        if network == Network::Reporting || (network == Network::Incident && carries) {
            written.push((line.from, line.to, Via::Line(at), line.form));
        }
    }
    for (at, escalation) in o.escalations.entries() {
        if network != Network::Reporting && escalation.condition.carries_incidents() {
            written.push((escalation.from, escalation.to, Via::Escalation(at), LineForm::Formal));
        }
    }
    let mut steps = Vec::new();
    for (from, to, via, form) in written {
        let void = void(o, from, to, form);
        let to_spot = (to, false);
        steps.push(Step { from: (from, false), to: to_spot, hop: Hop { from, to, via, void } });
        if let Actor::Unit(_) = from {
            steps.push(Step { from: (from, true), to: to_spot, hop: Hop { from, to, via, void } });
        }
        if let (Actor::Group(_), Some(leader)) = (from, answering(o, from)) {
            let from = Actor::Role(leader);
            steps.push(Step { from: (from, false), to: to_spot, hop: Hop { from, to, via, void } });
        }
    }
    let mut structural = |from: Spot, to: Spot, via, void| {
        steps.push(Step { from, to, hop: Hop { from: from.0, to: to.0, via, void } });
    };
    for (at, role) in o.roles.entries() {
        if let Some(unit) = role.unit {
            structural((unit.into(), true), (at.into(), false), Via::BelongsTo, role_void(o, at));
        }
    }
    for unit in o.units.handles() {
        if let Some(source) = source(o, unit).filter(|&source| source != unit) {
            structural((unit.into(), true), (source.into(), true), Via::Inherits, None);
        }
    }
    for (at, group) in o.groups.entries() {
        if let Some(role) = group.leader.or(group.chair) {
            let void = role_void(o, role).map(|_| Void::GroupUnresolved(at));
            structural((at.into(), false), (role.into(), false), Via::Leads, void);
        }
    }
    steps
}

/// Where a path from an actor begins.
pub(super) fn start(actor: Actor) -> Spot {
    (actor, matches!(actor, Actor::Unit(_)))
}

/// What reaching a place means.
/// A role's functions; in a company, supplier or authority only those that count from there.
fn own_functions(o: &Organisation, role: RoleId) -> FunctionSet {
    let answers =
        |unit: UnitId| matches!(o.units[unit].kind, UnitKind::Company | UnitKind::Supplier | UnitKind::Authority);
    let mut unit = o.roles[role].unit;
    for _ in 0..=o.units.len() {
        let Some(here) = unit else { break };
        if answers(here) {
            let topmost = o.units[here].parent.is_none();
            let whole = matches!(
                (o.kind, o.units[here].kind),
                (OrganisationKind::Company, UnitKind::Company) | (OrganisationKind::Agency, UnitKind::Authority)
            );
            if topmost && whole {
                break;
            }
            let lost = [Function::MunicipalCouncil, Function::Ciso, Function::SecurityManager].into_iter().collect();
            return o.roles[role].functions.without(FunctionSet::TOP_MANAGEMENT.union(lost));
        }
        unit = o.units[here].parent;
    }
    o.roles[role].functions
}

pub(super) fn functions(o: &Organisation, (actor, sends): Spot) -> FunctionSet {
    let top = |unit: UnitId| match o.units[unit].parent.map(|parent| &o.units[parent]) {
        None => true,
        Some(parent) => matches!(
            (parent.kind, parent.parent, o.kind),
            (UnitKind::LegalBody | UnitKind::Council, ..)
                | (UnitKind::Company, None, OrganisationKind::Company)
                | (UnitKind::Authority, None, OrganisationKind::Agency)
        ),
    };
    match actor {
        Actor::Role(role) => own_functions(o, role),
        Actor::Unit(unit) if !sends => match o.units[unit].kind {
            UnitKind::Council => FunctionSet::EMPTY.with(Function::MunicipalCouncil),
            UnitKind::Board if top(unit) => FunctionSet::EMPTY.with(Function::ExecutiveBoard),
            UnitKind::Board | UnitKind::Committee => FunctionSet::EMPTY.with(Function::Committee),
            _ => FunctionSet::EMPTY,
        },
        _ => FunctionSet::EMPTY,
    }
}

/// Whether a path that comes to a place has arrived.
pub(super) fn is_at(o: &Organisation, target: Target, spot: Spot) -> bool {
    match target {
        Target::Functions(wanted) => wanted.intersects(functions(o, spot)),
        Target::Actor(wanted) => spot == (wanted, false),
    }
}

/// The least cost, void hops before hops, of coming from a place to any other, by relaxing until nothing changes.
pub(super) fn costs(steps: &[Step], from: Spot) -> BTreeMap<Spot, (usize, usize)> {
    let mut costs = BTreeMap::from([(from, (0, 0))]);
    loop {
        let before = costs.clone();
        for step in steps {
            if let Some(&(void, hops)) = costs.get(&step.from) {
                let cost = (void + usize::from(step.hop.void.is_some()), hops + 1);
                let known = costs.entry(step.to).or_insert(cost);
                *known = cost.min(*known);
            }
        }
        if costs == before {
            return costs;
        }
    }
}

/// Where one comes to from a place over at least one valid hop.
pub(super) fn reached(steps: &[Step], from: Spot) -> BTreeSet<Spot> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(here) = open.pop() {
        for step in steps.iter().filter(|step| step.from == here && step.hop.void.is_none()) {
            if reached.insert(step.to) {
                open.push(step.to);
            }
        }
    }
    reached
}

/// The formal lines and escalations as written.
pub(super) fn written(o: &Organisation, network: Network) -> BTreeSet<(Actor, Actor)> {
    let lines = steps(o, network).into_iter().filter(|step| match step.hop.via {
        Via::Line(at) => o.lines[at].from == step.hop.from && o.lines[at].form == LineForm::Formal,
        Via::Escalation(at) => o.escalations[at].from == step.hop.from,
        Via::BelongsTo | Via::Inherits | Via::Leads => false,
    });
    lines.map(|step| (step.hop.from, step.hop.to)).collect()
}

/// The fewest links of at least one from an actor to another.
pub(super) fn links_between<L: Ord + Copy>(links: &BTreeSet<(L, L)>, from: L, to: L) -> Option<usize> {
    let mut level = BTreeSet::from([from]);
    for count in 1..=links.len() {
        level = links.iter().filter(|(a, _)| level.contains(a)).map(|&(_, b)| b).collect();
        if level.contains(&to) {
            return Some(count);
        }
    }
    None
}

/// A place on a path over people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Vertex {
    Spot(Spot),
    Out(RoleId),
    Person(PersonId),
    End,
}

/// The graph over people as [`crate::Cuts`] describes it.
pub(super) fn over_people(o: &Organisation, network: Network, targets: FunctionSet) -> BTreeSet<(Vertex, Vertex)> {
    let out = |spot: Spot| match spot.0 {
        Actor::Role(role) if matches!(state(o, role), Filled::Ordinary | Filled::DeputyOnly) => Vertex::Out(role),
        _ => Vertex::Spot(spot),
    };
    let mut links = BTreeSet::new();
    for step in steps(o, network).iter().filter(|step| step.hop.void.is_none()) {
        if matches!(step.from.0, Actor::Role(_) | Actor::Unit(_)) || step.hop.via == Via::Leads {
            links.insert((out(step.from), Vertex::Spot(step.to)));
        }
    }
    for role in o.roles.handles() {
        let spot = (Actor::Role(role), false);
        if out(spot) == Vertex::Out(role) {
            for person in people(o, role) {
                links.insert((Vertex::Spot(spot), Vertex::Person(person)));
                links.insert((Vertex::Person(person), Vertex::Out(role)));
            }
        }
    }
    for spot in o.roles.handles().map(|at| (at.into(), false)).chain(o.units.handles().map(|at| (at.into(), false))) {
        if functions(o, spot).intersects(targets) {
            links.insert((out(spot), Vertex::End));
        }
    }
    links
}

/// Where a path over people from an actor begins.
pub(super) fn leaving(o: &Organisation, actor: Actor) -> Vertex {
    match actor {
        Actor::Role(role) if matches!(state(o, role), Filled::Ordinary | Filled::DeputyOnly) => Vertex::Out(role),
        _ => Vertex::Spot(start(actor)),
    }
}

/// Whether the end can be come to when a vertex is taken out.
pub(super) fn ends_without(links: &BTreeSet<(Vertex, Vertex)>, from: Vertex, without: Option<Vertex>) -> bool {
    let rest = links.iter().filter(|(a, b)| Some(*a) != without && Some(*b) != without).copied().collect();
    links_between(&rest, from, Vertex::End).is_some()
}

/// The persons and roles that every path over people goes through.
pub(super) fn cuts(o: &Organisation, links: &BTreeSet<(Vertex, Vertex)>, actor: Actor) -> BTreeSet<Cut> {
    let from = leaving(o, actor);
    let cut = |vertex| vertex != from && !ends_without(links, from, Some(vertex));
    let people = o.people.handles().filter(|&person| cut(Vertex::Person(person))).map(Cut::Person);
    let roles = o.roles.handles().filter(|&role| {
        Actor::Role(role) != actor && (cut(Vertex::Spot((role.into(), false))) || cut(Vertex::Out(role)))
    });
    people.chain(roles.map(Cut::Role)).collect()
}
