//! Properties of the graph over random small organisations: every answer against the plain way, and against shuffled lists.

mod renewed;
mod restaff;
mod stops;
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;

use crate::graph::naive::{self, Step};
use crate::graph::testing::{actors, as_set, sketch, told, told_cuts, told_hop};
use crate::graph::{
    Cut, Cuts, Cycles, Depths, Distances, Graph, Inheritance, Network, Target, Via, Void, furthest, nearest, shortest,
};
use crate::{Actor, Function, FunctionSet, LineForm, Organisation, RoleId, Staffing, UnitId};

type Checked = Result<(), TestCaseError>;

const RECIPIENT: FunctionSet = FunctionSet::EMPTY.with(Function::SecurityManager).with(Function::Ciso);

fn check_staffing(o: &Organisation, staffing: &Staffing) -> Checked {
    for role in o.roles.handles() {
        prop_assert_eq!(staffing.state(role), naive::state(o, role));
        let people: Vec<_> = naive::people(o, role).into_iter().collect();
        prop_assert_eq!(staffing.people(role), people);
        for &person in staffing.ordinary(role) {
            prop_assert!(staffing.roles_of(person).contains(&role) && staffing.people(role).contains(&person));
        }
        let both: BTreeSet<_> = staffing.ordinary(role).iter().chain(staffing.deputies(role)).collect();
        prop_assert!(both.into_iter().eq(staffing.people(role)));
    }
    for person in o.people.handles() {
        prop_assert!(staffing.roles_of(person).iter().all(|&role| staffing.ordinary(role).contains(&person)));
    }
    Ok(())
}

fn check_hops(o: &Organisation, graph: &Graph) -> Checked {
    let inheritance = Inheritance::of(o);
    for unit in o.units.handles() {
        prop_assert_eq!(inheritance.source(unit), naive::source(o, unit));
    }
    for network in Network::ALL {
        let steps = naive::steps(o, network);
        prop_assert_eq!(as_set(graph.hops(network)), as_set(steps.iter().map(|step| &step.hop)));
        for actor in actors(o) {
            let from = steps.iter().filter(|step| step.from.0 == actor).map(|step| &step.hop);
            prop_assert_eq!(as_set(graph.hops_from(actor, network)), as_set(from));
            let to = steps.iter().filter(|step| step.to.0 == actor).map(|step| &step.hop);
            prop_assert_eq!(as_set(graph.hops_to(actor, network)), as_set(to));
            prop_assert_eq!(graph.functions(actor), naive::functions(o, (actor, false)));
        }
    }
    Ok(())
}

fn check_cycles(o: &Organisation, graph: &Graph, network: Network) -> Checked {
    let links = naive::written(o, network);
    let cycles = Cycles::of(graph, network);
    let mut parts = BTreeSet::new();
    for actor in actors(o) {
        let length = naive::links_between(&links, actor, actor);
        prop_assert_eq!(cycles.is_on_cycle(actor), length.is_some());
        let cycle = cycles.cycle_through(actor);
        prop_assert_eq!(cycle.as_ref().map(Vec::len), length);
        let leads = |a, b| naive::links_between(&links, a, b).is_some();
        if let Actor::Role(role) = actor {
            let together = |&other: &RoleId| leads(actor, other.into()) && leads(other.into(), actor);
            let first = o.roles.handles().filter(together).min_by_key(|&other| o.id_of(other));
            prop_assert_eq!(cycles.is_first_role(role), first == Some(role));
        }
        let Some(cycle) = cycle else { continue };
        prop_assert!(cycle.contains(&actor));
        prop_assert!(cycle.iter().all(|&on| o.id_of(on) >= o.id_of(cycle[0])));
        prop_assert!(cycle.iter().zip(cycle.iter().cycle().skip(1)).all(|(&a, &b)| links.contains(&(a, b))));
        let part = actors(o).into_iter().filter(|&other| leads(actor, other) && leads(other, actor));
        parts.insert(part.map(|other| o.id_of(other)).min());
    }
    let told: Vec<_> = cycles.all().map(|cycle| Some(o.id_of(cycle[0]))).collect();
    prop_assert_eq!(told, parts.into_iter().collect::<Vec<_>>());
    Ok(())
}

fn check_depths(o: &Organisation, graph: &Graph) -> Checked {
    let depths = Depths::of(graph);
    let links = naive::written(o, Network::Reporting);
    let mut lengths: BTreeMap<(Actor, Actor), u32> = BTreeMap::new();
    for step in naive::steps(o, Network::Reporting) {
        match step.hop.via {
            Via::Line(at) if o.lines[at].form == LineForm::Formal => {
                lengths.insert((step.hop.from, step.hop.to), 1);
            }
            Via::Leads => {
                lengths.entry((step.hop.from, step.hop.to)).or_insert(0);
            }
            _ => {}
        }
    }
    let ties = lengths.keys().copied().collect();
    let leads = |a, b| naive::links_between(&ties, a, b).is_some();
    let mut longest: BTreeMap<Actor, u32> = actors(o).into_iter().map(|actor| (actor, 0)).collect();
    for _ in 0..longest.len() * 2 {
        for (&(from, to), &length) in &lengths {
            let length = if leads(to, from) { 0 } else { length };
            let there = longest[&from] + length;
            longest.entry(to).and_modify(|known| *known = there.max(*known));
        }
    }
    for actor in actors(o) {
        prop_assert_eq!(depths.depth(actor), longest[&actor]);
        prop_assert_eq!(depths.span(actor) as usize, links.iter().filter(|link| link.1 == actor).count());
        let top = shortest(graph, Network::Reporting, actor, Target::Functions(FunctionSet::TOP_MANAGEMENT));
        prop_assert_eq!(depths.to_top(actor).map(|hops| hops as usize), top.map(|path| path.hops.len()));
    }
    Ok(())
}

fn check_cuts(o: &Organisation, graph: &Graph, staffing: &Staffing, network: Network) -> Checked {
    let cuts = Cuts::of(graph, staffing, network, RECIPIENT);
    let distances = Distances::to(graph, network, Target::Functions(RECIPIENT));
    check_cuts_of(o, graph, (&cuts, &distances), network)
}

fn check_cuts_of(o: &Organisation, graph: &Graph, (cuts, distances): (&Cuts, &Distances), network: Network) -> Checked {
    let links = naive::over_people(o, network, RECIPIENT);
    let mut units: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for actor in actors(o) {
        let told: Vec<Cut> = cuts.cuts_of(actor).collect();
        if distances.hops(actor).is_none_or(|hops| hops == 0) {
            prop_assert!(told.is_empty());
            continue;
        }
        prop_assert_eq!(told.iter().copied().collect::<BTreeSet<_>>(), naive::cuts(o, &links, actor));
        prop_assert_eq!(told.len(), told.iter().collect::<BTreeSet<_>>().len(), "told once");
        for &cut in &told {
            prop_assert!(!is_path_left(o, network, actor, cut), "every cut is one in the graph of hops");
            if let (Actor::Unit(unit), Cut::Person(person)) = (actor, cut)
                && o.units[unit].reports_incidents()
            {
                let way = shortest(graph, network, actor, Target::Functions(RECIPIENT)).unwrap();
                let alone = |role| naive::people(o, role).into_iter().eq([person]);
                prop_assert!(way.hops.iter().any(|hop| naive::answering(o, hop.to).is_some_and(alone)));
                units.entry(person).or_default().push(unit);
            }
        }
        let from = naive::leaving(o, actor);
        let far = |cut: &Cut| match *cut {
            Cut::Person(person) => naive::links_between(&links, from, naive::Vertex::Person(person)),
            Cut::Role(role) => [naive::Vertex::Spot((role.into(), false)), naive::Vertex::Out(role)]
                .into_iter()
                .filter(|&vertex| !naive::ends_without(&links, from, Some(vertex)))
                .find_map(|vertex| naive::links_between(&links, from, vertex)),
        };
        prop_assert!(told.iter().map(far).is_sorted(), "the nearest first");
    }
    for person in o.people.handles() {
        let mut expected = units.remove(&person).unwrap_or_default();
        expected.sort_by_key(|&unit| o.id_of(unit));
        prop_assert_eq!(cuts.count_cut_by(person), expected.len());
        prop_assert_eq!(cuts.first_units_cut_by(person, 2), expected.iter().copied().take(2).collect::<Vec<_>>());
        let near = |&&unit: &&UnitId| (distances.hops(unit.into()), o.id_of(unit));
        prop_assert_eq!(cuts.nearest_cut_by(person), expected.iter().min_by_key(near).copied());
        prop_assert_eq!(cuts.units_cut_by(person), expected);
    }
    Ok(())
}

/// Whether valid hops still lead to a recipient when a role is vacant, or all roles that only one person fills.
fn is_path_left(o: &Organisation, network: Network, from: Actor, cut: Cut) -> bool {
    let vacant = |role| match cut {
        Cut::Role(absent) => role == absent,
        Cut::Person(absent) => !o.roles[role].is_body() && naive::people(o, role).into_iter().eq([absent]),
    };
    let gone = |actor: Actor| match actor {
        Actor::Role(role) => vacant(role),
        Actor::Group(group) => o.groups[group].leader.or(o.groups[group].chair).is_some_and(vacant),
        Actor::Unit(_) => false,
    };
    if matches!(from, Actor::Group(_)) && gone(from) {
        return false;
    }
    let steps = naive::steps(o, network).into_iter().filter(|step| !gone(step.to.0));
    let steps: Vec<Step> = steps.filter(|step| step.hop.is_valid()).collect();
    naive::reached(&steps, naive::start(from)).into_iter().any(|spot| naive::functions(o, spot).intersects(RECIPIENT))
}

/// Everything the graph says, in written ids.
fn said(o: &Organisation) -> Vec<String> {
    let staffing = Staffing::of(o);
    let graph = Graph::of(o, &staffing);
    let mut said = Vec::new();
    let mut by_id = actors(o);
    by_id.sort_by_key(|&actor| o.id_of(actor));
    let depths = Depths::of(&graph);
    for network in Network::ALL {
        said.extend(graph.hops(network).map(|hop| told_hop(o, &hop)));
        let cycles = Cycles::of(&graph, network);
        let tell = |cycle: Vec<Actor>| cycle.into_iter().map(|on| o.id_of(on)).collect::<Vec<_>>();
        said.push(format!("{:?}", cycles.all().map(tell).collect::<Vec<_>>()));
        let cuts = Cuts::of(&graph, &staffing, network, RECIPIENT);
        for &from in &by_id {
            said.push(format!("{:?}", cycles.cycle_through(from).map(tell)));
            said.push(format!("{:?}", told_cuts(o, cuts.cuts_of(from))));
            said.push(format!("{:?}", told(o, Some(furthest(&graph, network, from)))));
            said.push(format!("{} {}", depths.depth(from), depths.span(from)));
            for target in [Target::Functions(RECIPIENT), Target::Functions(FunctionSet::TOP_MANAGEMENT)] {
                said.push(format!("{:?}", told(o, shortest(&graph, network, from, target))));
                said.push(format!("{:?}", told(o, nearest(&graph, network, from, target))));
            }
        }
    }
    said
}

/// Failures are not kept in files: what one teaches becomes a test of its own.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn staffing_and_hops_are_what_the_definitions_say(sketch in sketch(), seed in any::<u64>()) {
        let o = sketch.organisation(seed);
        let staffing = Staffing::of(&o);
        check_staffing(&o, &staffing)?;
        check_hops(&o, &Graph::of(&o, &staffing))?;
    }

    #[test]
    fn cycles_and_depths_are_those_of_the_plain_way(sketch in sketch()) {
        let o = sketch.organisation(0);
        let graph = Graph::of(&o, &Staffing::of(&o));
        check_depths(&o, &graph)?;
        for network in Network::ALL {
            check_cycles(&o, &graph, network)?;
        }
    }

    #[test]
    fn cuts_are_those_of_the_plain_way(sketch in sketch()) {
        let o = sketch.organisation(0);
        let staffing = Staffing::of(&o);
        let graph = Graph::of(&o, &staffing);
        for network in Network::ALL {
            check_cuts(&o, &graph, &staffing, network)?;
        }
    }

    #[test]
    fn no_answer_depends_on_the_order_of_lists(sketch in sketch(), seed in 1..u64::MAX) {
        prop_assert_eq!(said(&sketch.organisation(0)), said(&sketch.organisation(seed)));
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn a_hop_of_one_known_person_is_void(sketch in sketch()) {
        let o = sketch.organisation(0);
        let graph = Graph::of(&o, &Staffing::of(&o));
        for hop in graph.hops(Network::Reporting) {
            if let (Actor::Role(from), Actor::Role(to), Via::Line(at)) = (hop.from, hop.to, hop.via) {
                let one = |role| naive::people(&o, role).len() == 1 && !o.roles[role].is_body();
                if one(from) && one(to) && naive::people(&o, from) == naive::people(&o, to) {
                    let formal = o.lines[at].form == LineForm::Formal;
                    prop_assert!(!formal || matches!(hop.void, Some(Void::SamePerson(_))));
                }
            }
        }
    }
}
