//! A hundred thousand roles and more one after the other, all below one, and in a circle: no recursion, nothing that
//! grows faster.

use jiff::civil::date;

use crate::graph::{
    Cuts, Cycles, Depths, Distances, Excerpt, Furthest, Graph, Network, Reach, Stops, Target, TooFar, Ways, furthest,
    furthest_around, nearest, nearest_around, shortest,
};
use crate::id::{Handle, RoleId};
use crate::organisation::Organisation;
use crate::staffing::Staffing;
use crate::{Function, FunctionSet, Id, OrganisationKind, ReportingLine, Role};

const ROLES: usize = 100_000;

/// Roles of which each reports to the one at the place given; the last one is the chief executive.
fn organisation(reports_to: impl Fn(usize) -> Option<usize>) -> Organisation {
    so_many(ROLES, reports_to)
}

fn so_many(count: usize, reports_to: impl Fn(usize) -> Option<usize>) -> Organisation {
    let id = |text: String| Id::parse(&text).expect("an id");
    let mut organisation =
        Organisation::new(id("x".to_owned()), "x", OrganisationKind::Municipality, date(2026, 11, 1));
    let roles: Vec<RoleId> = (0..count)
        .map(|place| {
            let function = if place + 1 == count { Function::ChiefExecutive } else { Function::Employee };
            organisation.roles.push(Role::new(id(format!("role-{place}")), "x", [function]))
        })
        .collect();
    for (place, &from) in roles.iter().enumerate() {
        if let Some(to) = reports_to(place) {
            let line = Id::derived(format!("line:{place}"));
            organisation.lines.push(ReportingLine::new(line, from, roles[to]));
        }
    }
    organisation
}

fn is_chief() -> Target {
    Target::Functions(FunctionSet::EMPTY.with(Function::ChiefExecutive))
}

#[test]
fn one_after_the_other() {
    let organisation = organisation(|place| (place + 1 < ROLES).then_some(place + 1));
    let staffing = Staffing::of(&organisation);
    let graph = Graph::of(&organisation, &staffing);
    let first = RoleId::at(0).into();
    assert_eq!(Depths::of(&graph).to_top(first).map(|hops| hops as usize), Some(ROLES - 1));
    assert!(Reach::of(&graph).functions(first, Network::Reporting).contains(Function::ChiefExecutive));
    assert_eq!(nearest(&graph, Network::Reporting, first, is_chief()).map(|path| path.hops.len()), Some(ROLES - 1));
    assert_eq!(shortest(&graph, Network::Reporting, first, is_chief()).map(|path| path.hops.len()), Some(ROLES - 1));
    assert_eq!(furthest(&graph, Network::Reporting, first).hops.len(), ROLES - 1);
    assert_eq!(Cycles::of(&graph, Network::Reporting).all().count(), 0);
    // All who come after the first stand in its only way.
    let cuts = Cuts::of(&graph, &staffing, Network::Incident, FunctionSet::TOP_MANAGEMENT);
    assert_eq!(cuts.cuts_of(first).count(), ROLES - 1);
}

/// What each is shown may not grow with the way.
#[test]
fn a_million_one_after_the_other() {
    const MILLION: usize = 1_000_000;
    let organisation = so_many(MILLION, |place| (place + 1 < MILLION).then_some(place + 1));
    let graph = Graph::of(&organisation, &Staffing::of(&organisation));
    let ways = Ways::to(&graph, Network::Reporting, is_chief());
    let furthest = Furthest::over(&graph, Network::Reporting);
    let last = RoleId::at(999_999).into();
    let mut looks = 1_000;
    assert_eq!(nearest_around(&graph, Network::Reporting, RoleId::at(0).into(), is_chief(), &mut looks), Err(TooFar));
    assert_eq!(looks, 0);
    for allowed in [1_000, usize::MAX] {
        let around = furthest_around(&graph, Network::Reporting, RoleId::at(0).into(), &mut { allowed });
        assert_eq!(around, Err(TooFar), "too many to look at, or too long to be shown");
    }
    for (place, role) in organisation.roles.handles().enumerate().step_by(97) {
        let shown = ways.shortest(&graph, role.into(), &[]).expect("a way");
        assert_eq!((shown.end(), shown.hops.len() + shown.left_out), (last, MILLION - 1 - place));
        assert!(shown.hops.len() < 2 * Excerpt::ENDS);
        assert_eq!(furthest.excerpt(&graph, role.into()), shown);
    }
}

/// A way that is broken off is told of where it stops, and of nobody before.
#[test]
fn one_after_the_other_to_nowhere() {
    let mut organisation = organisation(|place| (place + 1 < ROLES).then_some(place + 1));
    let last = organisation.lines.handles().last().expect("a line");
    organisation.lines.remove(last);
    let staffing = Staffing::of(&organisation);
    let graph = Graph::of(&organisation, &staffing);
    let stops = Stops::of(
        &graph,
        &staffing,
        &Cycles::of(&graph, Network::Reporting),
        &Distances::to(&graph, Network::Reporting, is_chief()),
    );
    let last: Vec<usize> = organisation.roles.handles().filter(|&at| stops.is_last(at)).map(Handle::place).collect();
    assert_eq!(last, [ROLES - 2], "the last one is top management");
}

#[test]
fn all_below_one() {
    let organisation = organisation(|place| (place + 1 < ROLES).then_some(ROLES - 1));
    let graph = Graph::of(&organisation, &Staffing::of(&organisation));
    let depths = Depths::of(&graph);
    assert!((0..1000).all(|place| depths.to_top(RoleId::at(place).into()) == Some(1)));
    assert_eq!(Cycles::of(&graph, Network::Reporting).all().count(), 0);
}

#[test]
fn in_a_circle() {
    let organisation = organisation(|place| Some((place + 1) % ROLES));
    let graph = Graph::of(&organisation, &Staffing::of(&organisation));
    let cycles = Cycles::of(&graph, Network::Reporting);
    let first = RoleId::at(0).into();
    assert!(cycles.is_on_cycle(first));
    assert_eq!(cycles.cycle_through(first).map(|actors| actors.len()), Some(ROLES));
    assert_eq!(furthest(&graph, Network::Escalation, first).hops.len(), 0);
    assert_eq!(furthest(&graph, Network::Reporting, first).hops.len(), ROLES);
    assert!(Reach::of(&graph).functions(first, Network::Reporting).contains(Function::ChiefExecutive));
}
