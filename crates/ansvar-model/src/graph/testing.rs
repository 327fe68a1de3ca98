//! Random small organisations for property tests, and what makes answers about two of them comparable.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::{collection::vec, option, sample::select};

use crate::graph::{Cut, Hop, Path, Via};
use crate::id::{GroupId, Handle, PersonId, RoleId, UnitId};
use crate::organisation::{List, Organisation};
use crate::reference::Actor;
use crate::written_id::Id;
use crate::{
    Assignment, AssignmentKind, Condition, Escalation, Function, Group, GroupKind, LineForm, OrganisationKind, Period,
    Person, Recorded, ReportingLine, Role, Unit, UnitKind,
};

/// The day of every analysis here.
pub(super) const TODAY: Date = date(2026, 11, 1);
const PAST: [Date; 2] = [date(2026, 3, 31), date(2026, 8, 31)];
const FUTURE: [Date; 2] = [date(2027, 1, 1), date(2027, 6, 1)];

/// Numbers that point into a list, taken modulo its length.
type At = usize;
/// An end of a line.
type End = At;

/// An organisation as plain numbers, so that it can be laid out in any order.
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    kind: OrganisationKind,
    all_recorded: bool,
    units: Vec<(UnitKind, Option<At>)>,
    roles: Vec<(Option<At>, Option<Function>)>,
    people: Vec<Option<Date>>,
    assignments: Vec<(At, At, AssignmentKind, Period)>,
    groups: Vec<[Option<At>; 3]>,
    lines: Vec<(End, End, LineForm, Option<Condition>)>,
    escalations: Vec<(End, End, Condition)>,
}

/// Any small organisation.
pub(super) fn sketch() -> impl Strategy<Value = Sketch> {
    let at = || 0..1000_usize;
    let unit_kind = select(UnitKind::ALL);
    let kind = select(OrganisationKind::ALL);
    let functions = [
        Function::Ciso,
        Function::SecurityManager,
        Function::ChiefExecutive,
        Function::TopManagement,
        Function::ExecutiveBoard,
        Function::Committee,
    ];
    let employed = prop_oneof![4 => proptest::strategy::Just(None), 1 => select(PAST.to_vec()).prop_map(Some)];
    let assigned = prop_oneof![3 => proptest::strategy::Just(AssignmentKind::Ordinary), 1 => proptest::strategy::Just(AssignmentKind::Deputy)];
    let form = prop_oneof![8 => proptest::strategy::Just(LineForm::Formal), 1 => select(LineForm::ALL)];
    let condition =
        || select(vec![Condition::Continuous, Condition::SeriousIncident, Condition::Immediate, Condition::Yearly]);
    (
        (kind, proptest::bool::ANY),
        vec((unit_kind, option::of(at())), 0..=5),
        vec((option::of(at()), option::of(select(functions.to_vec()))), 1..=8),
        vec(employed, 1..=5),
        vec((at(), at(), assigned, period()), 0..=12),
        vec(any::<[u8; 3]>().prop_map(|led| led.map(|by| (by % 3 > 0).then_some(usize::from(by)))), 0..=3),
        vec((at(), at(), form, option::weighted(0.4, condition())), 0..=14),
        vec((at(), at(), condition()), 0..=6),
    )
        .prop_map(|((kind, all_recorded), units, roles, people, assignments, groups, lines, escalations)| Sketch {
            kind,
            all_recorded,
            units,
            roles,
            people,
            assignments,
            groups,
            lines,
            escalations,
        })
}

fn period() -> impl Strategy<Value = Period> {
    let open = proptest::strategy::Just(Period::default());
    let ended = select(PAST.to_vec()).prop_map(|to| Period { from: None, to: Some(to) });
    let later = select(FUTURE.to_vec()).prop_map(|from| Period { from: Some(from), to: None });
    let inside = proptest::strategy::Just(Period { from: Some(PAST[0]), to: Some(TODAY) });
    prop_oneof![6 => open, 1 => ended, 1 => later, 1 => inside]
}

/// The order in which a list is laid out; the written order for seed 0. The second list gives each entry's place.
fn layout(count: usize, seed: u64) -> (Vec<usize>, Vec<usize>) {
    let mut order: Vec<usize> = (0..count).collect();
    if seed != 0 {
        order.sort_by_key(|&at| (at as u64 + 1).wrapping_mul(seed | 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20);
    }
    let mut places = vec![0; count];
    for (place, &at) in order.iter().enumerate() {
        places[at] = place;
    }
    (order, places)
}

fn handle<H: Handle>(places: &[usize], at: At) -> H {
    H::at(u32::try_from(places[at % places.len()]).unwrap())
}

impl Sketch {
    /// The organisation with its lists in the order of a seed.
    pub(super) fn organisation(&self, seed: u64) -> Organisation {
        let mut o = Organisation::new(Id::parse("o").unwrap(), "O", self.kind, TODAY);
        if self.all_recorded {
            o.recorded.push((List::Assignments, Recorded::All));
        }
        let (units, unit_places) = layout(self.units.len(), seed);
        for at in units {
            let (kind, parent) = self.units[at];
            let mut unit = Unit::new(Id::derived(format!("n{:02}u", (at * 11 + 2) % 23)), "U", kind);
            unit.parent = parent.map(|at| handle::<UnitId>(&unit_places, at));
            o.units.push(unit);
        }
        let (roles, role_places) = layout(self.roles.len(), seed);
        for at in roles {
            let (unit, function) = self.roles[at];
            let mut role = Role::new(Id::derived(format!("n{:02}r", (at * 7 + 3) % 23)), "R", function);
            role.unit = unit.filter(|_| !self.units.is_empty()).map(|at| handle::<UnitId>(&unit_places, at));
            o.roles.push(role);
        }
        let (people, person_places) = layout(self.people.len(), seed);
        for at in people {
            let mut person = Person::new(Id::derived(format!("p{at}")));
            person.employed.to = self.people[at];
            o.people.push(person);
        }
        for at in layout(self.assignments.len(), seed).0 {
            let (role, person, kind, period) = self.assignments[at];
            let (role, person) = (handle::<RoleId>(&role_places, role), handle::<PersonId>(&person_places, person));
            let id = Id::derived(format!("assignment{at}"));
            o.assignments.push(Assignment { kind, period, ..Assignment::new(id, role, person) });
        }
        let (groups, group_places) = layout(self.groups.len(), seed);
        for at in groups {
            let id = Id::derived(format!("n{:02}g", (at * 5 + 1) % 23));
            let [leader, chair, convenor] = self.groups[at].map(|by| by.map(|at| handle::<RoleId>(&role_places, at)));
            o.groups.push(Group { leader, chair, convenor, ..Group::new(id, "G", GroupKind::Council) });
        }
        self.add_lines(&mut o, seed, [&role_places, &group_places, &unit_places]);
        o
    }

    fn add_lines(&self, o: &mut Organisation, seed: u64, [roles, groups, units]: [&[usize]; 3]) {
        let end = |at: End| -> Actor {
            let at = at % (roles.len() + groups.len() + units.len());
            if at < roles.len() {
                handle::<RoleId>(roles, at).into()
            } else if at < roles.len() + groups.len() {
                handle::<GroupId>(groups, at - roles.len()).into()
            } else {
                handle::<UnitId>(units, at - roles.len() - groups.len()).into()
            }
        };
        for at in layout(self.lines.len(), seed).0 {
            let (from, to, form, condition) = self.lines[at];
            let line = ReportingLine::new(Id::derived(format!("line{at}")), end(from), end(to));
            o.lines.push(ReportingLine { form, condition, ..line });
        }
        for at in layout(self.escalations.len(), seed).0 {
            let (from, to, condition) = self.escalations[at];
            o.escalations.push(Escalation::new(Id::derived(format!("escalation{at}")), end(from), end(to), condition));
        }
    }
}

/// All roles, groups and units.
pub(super) fn actors(o: &Organisation) -> Vec<Actor> {
    let roles = o.roles.handles().map(Actor::Role);
    roles.chain(o.groups.handles().map(Actor::Group)).chain(o.units.handles().map(Actor::Unit)).collect()
}

/// A hop in written ids.
pub(super) fn told_hop(o: &Organisation, hop: &Hop) -> String {
    let via = match hop.via {
        Via::Line(at) => o.id_of(at).to_string(),
        Via::Escalation(at) => o.id_of(at).to_string(),
        Via::BelongsTo | Via::Inherits | Via::Leads => format!("{:?}", hop.via),
    };
    let void = hop.void_reason(o).map(|void| format!("{void:?}"));
    format!("{} -> {} by {via} {void:?}", o.id_of(hop.from), o.id_of(hop.to))
}

/// A path in written ids.
pub(super) fn told(o: &Organisation, path: Option<Path>) -> Option<Vec<String>> {
    path.map(|path| path.hops.iter().map(|hop| told_hop(o, hop)).collect())
}

/// Cuts in written ids.
pub(super) fn told_cuts(o: &Organisation, cuts: impl Iterator<Item = Cut>) -> Vec<String> {
    cuts.map(|cut| match cut {
        Cut::Person(person) => o.id_of(person).to_string(),
        Cut::Role(role) => o.id_of(role).to_string(),
    })
    .collect()
}

/// A set of anything that can be shown, for comparing without order.
pub(super) fn as_set<T: std::fmt::Debug>(items: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    items.into_iter().map(|item| format!("{item:?}")).collect()
}
