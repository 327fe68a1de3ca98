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

/// When so many people or roles have others than at first, all are grouped anew.
const MANY: usize = 4_096;

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
        if self.by_person.changes().max(self.by_role.changes()) > MANY {
            return Self::of(organisation);
        }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ansvar_model::{
        Assignment, AssignmentId, AssignmentKind, Handle, Id, Organisation, OrganisationKind, Person, PersonId, Role,
        RoleId,
    };
    use jiff::civil::date;

    use super::Assigned;

    /// All that is said of three people and roles.
    fn said(assigned: &Assigned) -> Vec<String> {
        let of = |place| {
            let (person, role) = (PersonId::at(place), RoleId::at(place));
            let shares = (assigned.shares_of_person(person), assigned.shares_of_role(role));
            format!("{:?} {:?} {shares:?}", assigned.of_person(person), assigned.of_role(role))
        };
        (0..3).map(of).collect()
    }

    #[test]
    fn what_is_patched_is_what_is_grouped_anew() {
        let mut made = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        for place in 0..3 {
            made.roles.push(Role::new(Id::derived(format!("role-{place}")), "En roll", []));
            made.people.push(Person::new(Id::derived(format!("person-{place}"))));
        }
        let mut patched = Assigned::of(&made);
        for turn in 0..200_u32 {
            // Numbers that repeat themselves only after some hundred turns.
            let number = turn * 37 % 211;
            let (role, person) = (RoleId::at(number % 3), PersonId::at(number / 3 % 3));
            let mut row = Assignment::new(Id::derived(format!("assignment-{turn}")), role, person);
            row.share = (number % 4 > 0).then_some(u8::try_from(number % 100).expect("small"));
            row.kind = if number % 5 == 0 { AssignmentKind::Deputy } else { AssignmentKind::Ordinary };
            row.period.to = (number % 7 == 0).then(|| date(2025, 1, 1));
            let known: Vec<AssignmentId> = made.assignments.handles().collect();
            let (mut people, mut roles) = (BTreeSet::from([person]), BTreeSet::from([role]));
            let at = match known.get(number as usize % 9) {
                Some(&at) => {
                    people.insert(made.assignments[at].person);
                    roles.insert(made.assignments[at].role);
                    if number % 2 == 0 {
                        made.assignments.remove(at);
                    } else {
                        made.assignments[at] = row;
                    }
                    at
                }
                None => made.assignments.push(row),
            };
            patched = patched.with(&made, &BTreeSet::from([at]), (&people, &roles));
            assert_eq!(said(&patched), said(&Assigned::of(&made)), "turn {turn}");
        }
    }
}
