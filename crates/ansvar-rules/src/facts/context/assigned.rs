//! Assigned: which assignments a person and a role have or have had, and what shares of full time they come to.

use std::collections::BTreeSet;

use ansvar_model::{Assignment, AssignmentId, AssignmentKind, Organisation, PersonId, RoleId};

use crate::facts::grouped::Grouped;

/// The assignments of people and roles, in the order of the file.
#[derive(Clone)]
pub(crate) struct Assigned {
    by_person: Grouped<PersonId, AssignmentId>,
    by_role: Grouped<RoleId, AssignmentId>,
    shares_by_person: Grouped<PersonId, u8>,
    shares_by_role: Grouped<RoleId, Option<u8>>,
}

impl Assigned {
    /// Groups all assignments; linear.
    pub(super) fn of(organisation: &Organisation) -> Self {
        let (roles, people) = (organisation.roles.places(), organisation.people.places());
        let all = || organisation.assignments.entries();
        let current = || organisation.assignments.iter().filter(|assignment| is_current(organisation, assignment));
        let shares = current().filter_map(|assignment| Some((assignment.person, assignment.share?)));
        Self {
            by_person: Grouped::of(people, all().map(|(at, assignment)| (assignment.person, at))),
            by_role: Grouped::of(roles, all().map(|(at, assignment)| (assignment.role, at))),
            shares_by_person: Grouped::of(people, shares),
            shares_by_role: Grouped::of(roles, current().map(|assignment| (assignment.role, assignment.share))),
        }
    }

    /// The same after some assignments have come, gone or changed, which concerned no other people and roles than these.
    pub(crate) fn with(
        &self,
        organisation: &Organisation,
        assignments: &BTreeSet<AssignmentId>,
        (people, roles): (&BTreeSet<PersonId>, &BTreeSet<RoleId>),
    ) -> Self {
        let mut now = self.clone();
        let there = |at: &AssignmentId| organisation.assignments.find(*at);
        let left = |all: &mut Vec<AssignmentId>, is_theirs: &dyn Fn(&Assignment) -> bool| {
            all.retain(|at| !assignments.contains(at));
            all.extend(assignments.iter().filter(|at| there(at).is_some_and(is_theirs)));
            all.sort_unstable();
        };
        let current = |all: &[AssignmentId]| -> Vec<&Assignment> {
            let all = all.iter().filter_map(there);
            all.filter(|assignment| is_current(organisation, assignment)).collect()
        };
        for &person in people {
            now.by_person.change(person, |all| left(all, &|assignment| assignment.person == person));
            let current = current(now.by_person.of_key(person));
            let shares = current.into_iter().filter_map(|assignment| assignment.share).collect();
            now.shares_by_person.change(person, |all| *all = shares);
        }
        for &role in roles {
            now.by_role.change(role, |all| left(all, &|assignment| assignment.role == role));
            let current = current(now.by_role.of_key(role));
            let shares = current.into_iter().map(|assignment| assignment.share).collect();
            now.shares_by_role.change(role, |all| *all = shares);
        }
        now
    }

    /// The assignments of a person, at any time.
    pub(crate) fn of_person(&self, person: PersonId) -> &[AssignmentId] {
        self.by_person.of_key(person)
    }

    /// The assignments to a role, at any time.
    pub(crate) fn of_role(&self, role: RoleId) -> &[AssignmentId] {
        self.by_role.of_key(role)
    }

    /// The shares of a person's assignments of today, where they are known.
    pub(super) fn shares_of_person(&self, person: PersonId) -> &[u8] {
        self.shares_by_person.of_key(person)
    }

    /// The shares of the assignments to a role of today.
    pub(super) fn shares_of_role(&self, role: RoleId) -> &[Option<u8>] {
        self.shares_by_role.of_key(role)
    }
}

/// Whether an assignment is one of today, and no deputy's: a deputy's share is that of the ordinary holder.
fn is_current(organisation: &Organisation, assignment: &Assignment) -> bool {
    assignment.kind == AssignmentKind::Ordinary && assignment.period.contains(organisation.as_of)
}
