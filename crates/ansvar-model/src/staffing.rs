//! Staffing: who fills each role on the day of the analysis, and why a role is vacant.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::graph::rows::{Column, Rows};
use crate::id::{PersonId, RoleId};
use crate::organisation::{List, Organisation};
use crate::person::Assignment;
use crate::vocabulary::{AssignmentKind, Recorded};

/// How a role is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filled {
    /// By being a body: it needs no assignment.
    Body,
    /// By at least one ordinary assignment.
    Ordinary,
    /// By deputies alone: enough for a path, not for accountability.
    DeputyOnly,
    /// By nobody.
    Vacant(Vacancy),
    /// Not known: the role has no assignment, and not all assignments are recorded.
    Unknown,
}

/// Why nobody fills a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vacancy {
    /// No assignment names the role, and all assignments are recorded.
    NeverAssigned,
    /// The last assignment ended on this day; said also where another begins later.
    Ended(Date),
    /// The first assignment begins on this day.
    NotStarted(Date),
}

/// Who fills each role on [`Organisation::as_of`].
///
/// An assignment of a person whose employment has ended counts as ended. An assignment for another organisation still
/// fills the role.
///
/// ```
/// use ansvar_model::{Assignment, Filled, Function, Id, Organisation, OrganisationKind, Person, Role, Staffing};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let ciso = organisation.roles.push(Role::new(id("ciso"), "Samordnare", [Function::Ciso]));
/// let dpo = organisation.roles.push(Role::new(id("dpo"), "Dataskyddsombud", [Function::Dpo]));
/// let kim = organisation.people.push(Person::new(id("kim")));
/// organisation.assignments.push(Assignment::new(Id::derived("assignment:ciso->kim"), ciso, kim));
///
/// let staffing = Staffing::of(&organisation);
/// assert_eq!(staffing.state(ciso), Filled::Ordinary);
/// assert_eq!(staffing.people(ciso), [kim]);
/// assert_eq!(staffing.state(dpo), Filled::Unknown, "not all assignments are recorded");
/// ```
#[derive(Clone, Debug)]
pub struct Staffing {
    states: Column<RoleId, Filled>,
    people: Rows<RoleId, PersonId>,
    ordinary: Rows<RoleId, PersonId>,
    deputies: Rows<RoleId, PersonId>,
    roles: Rows<PersonId, RoleId>,
}

/// What an assignment does on the day of the analysis.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Current,
    Ended(Date),
    NotStarted(Date),
}

/// What the assignments of one role come to.
#[derive(Clone, Copy, Default)]
struct Tally {
    ordinary: bool,
    deputy: bool,
    ended: Option<Date>,
    starts: Option<Date>,
}

impl Staffing {
    /// Looks through all assignments once. O(roles + people + assignments).
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        let (roles, people) = (organisation.roles.places(), organisation.people.places());
        let mut tallies = Column::<RoleId, Tally>::filled(roles, Tally::default());
        let mut current = Vec::with_capacity(organisation.assignments.len());
        for assignment in &organisation.assignments {
            let standing = standing(organisation, assignment);
            tallies[assignment.role].count(assignment.kind, standing);
            if standing == Standing::Current {
                current.push((assignment.role, assignment.person, assignment.kind));
            }
        }
        let all_recorded = organisation.recorded(List::Assignments) == Recorded::All;
        let states = organisation.roles.by_place(Filled::Unknown, |at, role| {
            if role.is_body() { Filled::Body } else { tallies[at].state(all_recorded) }
        });
        let of_kind = |kind| {
            let pairs = current.iter().filter(move |entry| entry.2 == kind).map(|&(role, person, _)| (role, person));
            Rows::sets(roles, pairs)
        };
        let ordinary = of_kind(AssignmentKind::Ordinary);
        Self {
            states: Column::new(states),
            people: Rows::sets(roles, current.iter().map(|&(role, person, _)| (role, person))),
            roles: Rows::sets(people, ordinary.entries().map(|(role, &person)| (person, role))),
            ordinary,
            deputies: of_kind(AssignmentKind::Deputy),
        }
    }

    /// The same where only assignments to some roles, and people who have these assignments, are others than before:
    /// `of_role` gives all assignments of one of them. As long as these take, and a copy of the rest.
    ///
    /// ```
    /// use std::collections::BTreeSet;
    ///
    /// use ansvar_model::{Assignment, Filled, Id, List, Organisation, OrganisationKind, Person, Recorded, Role, Staffing};
    /// use jiff::civil::date;
    ///
    /// let id = |text| Id::parse(text).unwrap();
    /// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
    /// let ciso = organisation.roles.push(Role::new(id("ciso"), "Samordnare", []));
    /// let kim = organisation.people.push(Person::new(id("kim")));
    /// let staffing = Staffing::of(&organisation);
    ///
    /// organisation.assignments.push(Assignment::new(Id::derived("assignment:ciso->kim"), ciso, kim));
    /// let now = staffing.with_roles(&organisation, &BTreeSet::from([ciso]), |_| organisation.assignments.iter());
    /// assert_eq!((staffing.state(ciso), now.state(ciso)), (Filled::Unknown, Filled::Ordinary));
    /// ```
    #[must_use]
    pub fn with_roles<'o, A: Iterator<Item = &'o Assignment>>(
        &self,
        organisation: &'o Organisation,
        roles: &BTreeSet<RoleId>,
        of_role: impl Fn(RoleId) -> A,
    ) -> Self {
        let all_recorded = organisation.recorded(List::Assignments) == Recorded::All;
        let mut states = self.states.clone();
        let [mut people, mut ordinary, mut deputies] = [const { BTreeMap::<RoleId, Vec<PersonId>>::new() }; 3];
        for &role in roles {
            let mut tally = Tally::default();
            let mut current = Vec::new();
            for assignment in of_role(role) {
                let standing = standing(organisation, assignment);
                tally.count(assignment.kind, standing);
                if standing == Standing::Current {
                    current.push((assignment.person, assignment.kind));
                }
            }
            let is_body = organisation.roles[role].is_body();
            states[role] = if is_body { Filled::Body } else { tally.state(all_recorded) };
            let of_kind = |kind| current.iter().filter(move |entry| entry.1 == kind).map(|entry| entry.0);
            ordinary.insert(role, set(of_kind(AssignmentKind::Ordinary)));
            deputies.insert(role, set(of_kind(AssignmentKind::Deputy)));
            people.insert(role, set(current.iter().map(|entry| entry.0)));
        }
        let before = roles.iter().flat_map(|&role| self.ordinary(role));
        let touched: BTreeSet<PersonId> = before.chain(ordinary.values().flatten()).copied().collect();
        let roles_of = |person: PersonId| {
            let others = self.roles_of(person).iter().filter(|role| !roles.contains(role));
            let now = ordinary.iter().filter(|(_, people)| people.contains(&person)).map(|(role, _)| role);
            set(others.chain(now).copied())
        };
        let theirs = touched.into_iter().map(|person| (person, roles_of(person))).collect();
        let count = organisation.roles.places();
        Self {
            states,
            people: self.people.with_rows(count, &people),
            roles: self.roles.with_rows(organisation.people.places(), &theirs),
            ordinary: self.ordinary.with_rows(count, &ordinary),
            deputies: self.deputies.with_rows(count, &deputies),
        }
    }

    /// How a role is filled. O(1).
    #[must_use]
    pub fn state(&self, role: RoleId) -> Filled {
        self.states[role]
    }

    /// Why a role is vacant; `None` when it is not, or when that is not known.
    #[must_use]
    pub fn vacancy(&self, role: RoleId) -> Option<Vacancy> {
        match self.state(role) {
            Filled::Vacant(vacancy) => Some(vacancy),
            Filled::Body | Filled::Ordinary | Filled::DeputyOnly | Filled::Unknown => None,
        }
    }

    /// Whether nobody is known to fill the role, and somebody would be known.
    #[must_use]
    pub fn is_vacant(&self, role: RoleId) -> bool {
        self.vacancy(role).is_some()
    }

    /// Whether the role is filled so that it can be accountable: deputies do not count.
    #[must_use]
    pub fn is_filled(&self, role: RoleId) -> bool {
        matches!(self.state(role), Filled::Body | Filled::Ordinary)
    }

    /// Who fills the role, deputies included; sorted, each once.
    #[must_use]
    pub fn people(&self, role: RoleId) -> &[PersonId] {
        self.people.row(role)
    }

    /// Who fills the role ordinarily; sorted, each once.
    #[must_use]
    pub fn ordinary(&self, role: RoleId) -> &[PersonId] {
        self.ordinary.row(role)
    }

    /// Who stands in for the role; sorted, each once.
    #[must_use]
    pub fn deputies(&self, role: RoleId) -> &[PersonId] {
        self.deputies.row(role)
    }

    /// The roles a person fills ordinarily; sorted, each once.
    #[must_use]
    pub fn roles_of(&self, person: PersonId) -> &[RoleId] {
        self.roles.row(person)
    }
}

impl Staffing {
    /// One more than the last place of a person.
    pub(crate) const fn people_places(&self) -> usize {
        self.roles.len()
    }
}

/// Each once, in order.
fn set<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.collect::<BTreeSet<T>>().into_iter().collect()
}

impl Tally {
    fn count(&mut self, kind: AssignmentKind, standing: Standing) {
        match (standing, kind) {
            (Standing::Current, AssignmentKind::Ordinary) => self.ordinary = true,
            (Standing::Current, AssignmentKind::Deputy) => self.deputy = true,
            (Standing::Ended(on), _) => self.ended = self.ended.max(Some(on)),
            (Standing::NotStarted(on), _) => self.starts = Some(self.starts.map_or(on, |first| first.min(on))),
        }
    }

    fn state(self, all_recorded: bool) -> Filled {
        match self {
            Self { ordinary: true, .. } => Filled::Ordinary,
            Self { deputy: true, .. } => Filled::DeputyOnly,
            Self { ended: Some(on), .. } => Filled::Vacant(Vacancy::Ended(on)),
            Self { starts: Some(on), .. } => Filled::Vacant(Vacancy::NotStarted(on)),
            _ if all_recorded => Filled::Vacant(Vacancy::NeverAssigned),
            _ => Filled::Unknown,
        }
    }
}

fn standing(organisation: &Organisation, assignment: &Assignment) -> Standing {
    let today = organisation.as_of;
    let left = organisation.people[assignment.person].employed.to.filter(|&day| day < today);
    let over = assignment.period.to.filter(|&day| day < today);
    match (left, over, assignment.period.from) {
        (Some(left), Some(over), _) => Standing::Ended(left.min(over)),
        (Some(day), None, _) | (None, Some(day), _) => Standing::Ended(day),
        (None, None, Some(from)) if from > today => Standing::NotStarted(from),
        (None, None, _) => Standing::Current,
    }
}
