//! Who has been trained: the latest day of everybody, as such or through a role, group or unit.

use std::collections::BTreeMap;

use ansvar_model::{EventType, GroupId, Handle, Organisation, Party, PersonId, RoleId, Topic, UnitId};
use jiff::civil::Date;

use super::parts::Training;
use super::{Context, ancestry, records};

/// The latest day on which each party took part in a training about a topic, by place as far as anybody did.
pub(super) struct Trained {
    people: Vec<Option<Date>>,
    roles: Vec<Option<Date>>,
    groups: Vec<Option<Date>>,
    /// For each unit, its own day or that of a unit above it.
    units: Vec<Option<Date>>,
}

impl Trained {
    /// Reads all trainings about a topic once; linear.
    pub(super) fn about(organisation: &Organisation, topic: Topic) -> Self {
        let trainings = records::happened(organisation)
            .filter(|event| event.kind == EventType::Training && event.topics.contains(&topic));
        let [mut people, mut roles, mut groups, mut units] = [const { Vec::new() }; 4];
        for (party, day) in trainings.flat_map(|event| event.participants.iter().map(|&party| (party, event.date))) {
            let (days, place) = match party {
                Party::Person(at) => (&mut people, at.place()),
                Party::Role(at) => (&mut roles, at.place()),
                Party::Group(at) => (&mut groups, at.place()),
                Party::Unit(at) => (&mut units, at.place()),
            };
            if place >= days.len() {
                days.resize(place + 1, None);
            }
            days.get_mut(place).into_iter().for_each(|known| *known = (*known).max(Some(day)));
        }
        for days in [&mut people, &mut roles, &mut groups, &mut units] {
            days.shrink_to_fit();
        }
        let of_unit = |unit: UnitId| units.get(unit.place()).copied().flatten();
        Self { units: ancestry::over_those_above(organisation, of_unit, Ord::max), people, roles, groups }
    }
}

impl Context<'_> {
    /// When a person last took part in general training.
    pub(crate) fn trained_on(&self, person: PersonId) -> Option<Date> {
        self.took_part(&self.records().general_training, person)
    }

    /// When a person last took part in training for a role.
    pub(crate) fn took_course_on(&self, person: PersonId) -> Option<Date> {
        self.took_part(&self.records().role_courses, person)
    }

    /// The latest day for a person: as such, in a role, as member of a group or as one of a unit.
    fn took_part(&self, trained: &Trained, person: PersonId) -> Option<Date> {
        let day = |days: &[Option<Date>], place: usize| days.get(place).copied().flatten();
        let in_group = |group: &GroupId| day(&trained.groups, group.place());
        let in_role = |role: &RoleId| {
            let in_unit = self.organisation.roles[*role].unit.and_then(|unit| day(&trained.units, unit.place()));
            let in_groups = self.groups_with(*role).iter().map(in_group).max().flatten();
            day(&trained.roles, role.place()).max(in_unit).max(in_groups)
        };
        let in_roles = self.staffing.roles_of(person).iter().map(in_role).max().flatten();
        day(&trained.people, person.place()).max(in_roles)
    }

    /// How many people are employed today, and on which day how many of them last took part in general training.
    pub(crate) fn general_training(&self) -> &Training {
        self.training.get_or_init(|| {
            let organisation = self.organisation;
            let employed = |at: &PersonId| organisation.people[*at].employed.contains(organisation.as_of);
            let employees: Vec<PersonId> = organisation.people.handles().filter(employed).collect();
            let mut days = BTreeMap::new();
            for day in employees.iter().filter_map(|&at| self.trained_on(at)) {
                *days.entry(day).or_insert(0) += 1;
            }
            (employees.len(), days)
        })
    }

    /// Those who ordinarily fill a role today and have taken part in training for a role, and the latest day of any.
    pub(crate) fn role_courses(&self, role: RoleId) -> (usize, Option<Date>) {
        let days: Vec<Date> =
            self.staffing.ordinary(role).iter().filter_map(|&person| self.took_course_on(person)).collect();
        (days.len(), days.into_iter().max())
    }
}
