//! Upstream: everybody from whom a way over lines can come to somebody, over hops that count and over those that do not.

use std::collections::BTreeSet;

use ansvar_model::{Actor, Network, Organisation};

use crate::facts::Parts;

/// Those whom a change at some actors can make see other ways: the actors themselves, all from whom hops lead to them,
/// and, since what a person learns in one role they know in all, the roles that share a person with one of these.
pub(super) fn of(organisation: &Organisation, parts: &Parts, changed: &BTreeSet<Actor>) -> BTreeSet<Actor> {
    let mut upstream = changed.clone();
    let mut waiting: Vec<Actor> = changed.iter().copied().collect();
    while let Some(actor) = waiting.pop() {
        let networks = [Network::Reporting, Network::Escalation, Network::Incident];
        let before = networks.into_iter().flat_map(|network| parts.graph.hops_to(actor, network)).map(|hop| hop.from);
        let shared: Vec<Actor> = match actor {
            Actor::Role(role) => {
                let people = parts.staffing.people(role).iter();
                let roles = people.flat_map(|&person| parts.roles_ever_of(organisation, person));
                roles.map(Actor::Role).collect()
            }
            Actor::Group(_) | Actor::Unit(_) => Vec::new(),
        };
        for actor in before.chain(shared) {
            if upstream.insert(actor) {
                waiting.push(actor);
            }
        }
    }
    upstream
}
