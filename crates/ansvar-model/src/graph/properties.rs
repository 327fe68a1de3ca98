//! Properties of the graph over random small organisations: every answer against the plain way, and against shuffled lists.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;

use crate::graph::naive::{self, Spot, Step};
use crate::graph::testing::{actors, as_set, sketch, told, told_cuts, told_hop};
use crate::graph::{
    Cut, Cuts, Cycles, Depths, Distances, Graph, Hop, Inheritance, Network, Path, Reach, Target, Via, Void, Ways,
    furthest, nearest, shortest,
};
use crate::{Actor, Function, FunctionSet, LineForm, Organisation, Staffing, UnitId};

type Checked = Result<(), TestCaseError>;

const CISO: FunctionSet = FunctionSet::EMPTY.with(Function::Ciso);
const RECIPIENT: FunctionSet = FunctionSet::EMPTY.with(Function::SecurityManager).with(Function::Ciso);

fn targets(o: &Organisation) -> Vec<Target> {
    let functions = [RECIPIENT, FunctionSet::TOP_MANAGEMENT].map(Target::Functions);
    functions.into_iter().chain(actors(o).into_iter().map(Target::Actor)).collect()
}

/// Where hops stand among those of one place.
fn rank(o: &Organisation, step: &Step) -> (bool, String, String) {
    let via = match step.hop.via {
        Via::Line(at) => format!("a{}", o.id_of(at)),
        Via::Escalation(at) => format!("b{}", o.id_of(at)),
        Via::BelongsTo | Via::Inherits | Via::Leads => "c".into(),
    };
    (step.hop.via.is_structural(), o.id_of(step.hop.to).to_string(), via)
}

/// The least cost from every place to a target over some steps: void hops, then hops.
fn costs_left(o: &Organisation, steps: &[Step], target: Target) -> BTreeMap<Spot, (usize, usize)> {
    let turned = |step: &Step| Step { from: step.to, to: step.from, hop: step.hop };
    let turned: Vec<Step> = steps.iter().map(turned).collect();
    let spots: BTreeSet<Spot> = steps.iter().map(|step| step.to).collect();
    let mut left = BTreeMap::new();
    for spot in spots.into_iter().filter(|&spot| naive::is_at(o, target, spot)) {
        for (from, cost) in naive::costs(&turned, spot) {
            let known = left.entry(from).or_insert(cost);
            *known = cost.min(*known);
        }
    }
    left
}

/// The best path over some steps, by going on from hop to hop in order as long as the rest costs little enough.
fn first_best(o: &Organisation, steps: &[Step], left: &BTreeMap<Spot, (usize, usize)>, from: Actor) -> Option<Path> {
    let mut path = Path { from, hops: Vec::new() };
    let mut here = naive::start(from);
    let mut rest = *left.get(&here)?;
    while rest.1 > 0 {
        let after = |step: &Step| {
            left.get(&step.to).map(|&(voids, hops)| (voids + usize::from(!step.hop.is_valid()), hops + 1))
        };
        let step = steps.iter().filter(|step| step.from == here && after(step) == Some(rest));
        let step = step.min_by_key(|step| rank(o, step)).unwrap();
        path.hops.push(step.hop);
        here = step.to;
        rest = left[&here];
    }
    Some(path)
}

/// What is shown of a path: so many steps at each end, so many of the void ones between, those that come to some actors.
fn shown(path: &Path, past: &[Actor], (ends, voids): (usize, usize)) -> Vec<Hop> {
    let steps = path.hops.len() + 1;
    let mut voids_left = voids;
    let mut shown = Vec::new();
    for (place, hop) in path.hops.iter().enumerate().map(|(place, hop)| (place + 1, hop)) {
        let at_an_end = steps <= 2 * ends || place < ends || place + ends >= steps;
        let is_void = !at_an_end && !hop.is_valid() && voids_left > 0;
        voids_left -= usize::from(is_void);
        if at_an_end || is_void || past.contains(&hop.to) {
            shown.push(*hop);
        }
    }
    shown
}

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

fn check_reach_and_paths(o: &Organisation, graph: &Graph, network: Network) -> Checked {
    let steps = naive::steps(o, network);
    let is_meant = |step: &Step| !matches!(step.hop.void, Some(Void::NotFormal(_)));
    let meant: Vec<_> = steps.iter().filter(|step| is_meant(step)).cloned().collect();
    let reach = Reach::over(graph, network);
    for actor in actors(o) {
        let reached = naive::reached(&steps, naive::start(actor));
        let functions =
            reached.iter().map(|&spot| naive::functions(o, spot)).fold(FunctionSet::EMPTY, FunctionSet::union);
        prop_assert_eq!(reach.functions(actor), functions);
        check_furthest(o, graph, network, actor)?;
    }
    let valid: Vec<Step> = steps.iter().filter(|step| step.hop.is_valid()).cloned().collect();
    for target in targets(o) {
        let distances = Distances::to(graph, network, target);
        let ways = Ways::to(graph, network, target);
        let lefts = [&valid, &meant, &steps].map(|steps| costs_left(o, steps, target));
        for actor in actors(o) {
            let short = shortest(graph, network, actor, target);
            let hops = short.as_ref().map(|path| path.hops.len());
            prop_assert_eq!(distances.hops(actor).map(|hops| hops as usize), hops);
            let path = nearest(graph, network, actor, target);
            if target.holds(graph, actor) {
                prop_assert_eq!((hops, path.as_ref().map(|path| path.hops.len())), (Some(0), Some(0)));
            } else {
                prop_assert_eq!(&short, &first_best(o, &valid, &lefts[0], actor));
                let best = first_best(o, &meant, &lefts[1], actor).or_else(|| first_best(o, &steps, &lefts[2], actor));
                prop_assert_eq!(&path, &best);
            }
            check_ways(o, graph, &ways, actor, (short, path))?;
        }
    }
    Ok(())
}

/// Both ends and what is left out, against the whole way, for ends so short that there is something between.
fn check_ways(
    o: &Organisation,
    graph: &Graph,
    ways: &Ways,
    from: Actor,
    (short, path): (Option<Path>, Option<Path>),
) -> Checked {
    let told = ways.shortest(graph, from, &[]);
    prop_assert_eq!(told.as_ref().map(|told| &told.hops), short.as_ref().map(|path| &path.hops));
    prop_assert!(short.is_none() || short == path, "the nearest way is the shortest one that counts");
    prop_assert_eq!(&ways.path(graph, from), &path);
    prop_assert_eq!(ways.nearest(graph, from).map(|told| told.hops), path.as_ref().map(|path| path.hops.clone()));
    for past in actors(o) {
        let begins = short.iter().filter(|_| past == from).map(|path| path.hops.len());
        let hops = short.iter().flat_map(|path| path.hops.iter().rev().enumerate());
        let comes = hops.filter(|(_, hop)| hop.to == past && hop.via != Via::Inherits).map(|(left, _)| left);
        let is_unit = matches!(past, Actor::Unit(_)) && short.as_ref().is_some_and(|path| !path.hops.is_empty());
        let left = ways.left_at(graph, from, past).map(|left| left as usize);
        prop_assert_eq!(left, comes.chain(begins.filter(|_| !is_unit)).next());
        let past = [past];
        for sizes in [(1, 0), (1, 1), (1, 9), (2, 1), (3, 9)] {
            let past = if short.is_some() { &past[..] } else { &[] };
            let Some(told) = ways.excerpt(graph, from, past, sizes) else {
                prop_assert!(path.is_none());
                continue;
            };
            let whole = path.as_ref().map_or(&[][..], |path| &path.hops);
            let is_inherited = |hop: &Hop| past.contains(&hop.to) && hop.via == Via::Inherits;
            if !whole.iter().any(is_inherited) {
                prop_assert_eq!(&told.hops, &path.as_ref().map_or_else(Vec::new, |path| shown(path, past, sizes)));
            }
            prop_assert_eq!(told.hops.len() + told.left_out, whole.len());
            prop_assert_eq!(told.end(), path.as_ref().map_or(from, Path::end));
        }
    }
    Ok(())
}

fn is_joined(graph: &Graph, network: Network, path: &Path) -> bool {
    let begins = std::iter::once(path.from).chain(path.hops.iter().map(|hop| hop.to));
    begins
        .zip(&path.hops)
        .all(|(from, hop)| hop.from == from && graph.hops_from(from, network).any(|known| known == hop))
}

fn check_furthest(o: &Organisation, graph: &Graph, network: Network, actor: Actor) -> Checked {
    let path = furthest(graph, network, actor);
    prop_assert!(is_joined(graph, network, &path) && path.hops.iter().all(|hop| hop.is_valid()));
    let start = naive::start(actor);
    let valid: Vec<_> = naive::steps(o, network).into_iter().filter(|step| step.hop.is_valid()).collect();
    let costs = naive::costs(&valid, start);
    let cisos = costs.iter().filter(|(spot, _)| naive::functions(o, **spot).intersects(CISO)).map(|(_, cost)| cost.1);
    if let Some(hops) = cisos.min().filter(|_| !graph.functions(actor).intersects(CISO)) {
        prop_assert_eq!(path.hops.len(), hops);
        prop_assert!(graph.functions(path.end()).intersects(CISO));
        return Ok(());
    }
    let reached: BTreeMap<Spot, BTreeSet<Spot>> =
        costs.keys().map(|&spot| (spot, naive::reached(&valid, spot))).collect();
    let same = |a: Spot, b: Spot| a == b || (reached[&a].contains(&b) && reached[&b].contains(&a));
    // How many hops a way can take from each that lead out of a circle, or past one that is in none.
    let mut heights: BTreeMap<Spot, usize> = costs.keys().map(|&spot| (spot, 0)).collect();
    for _ in 0..costs.len() {
        for step in valid.iter().filter(|step| costs.contains_key(&step.from)) {
            let there = heights[&step.to] + usize::from(!same(step.from, step.to));
            heights.entry(step.from).and_modify(|known| *known = there.max(*known));
        }
    }
    let mut here = start;
    for hop in &path.hops {
        let hops = valid.iter().filter(|step| step.from == here);
        let out: Vec<_> = hops.filter(|step| !same(here, step.to) && heights[&step.to] + 1 == heights[&here]).collect();
        if let Some(first) = out.into_iter().min_by_key(|step| rank(o, step)) {
            prop_assert_eq!(hop, &first.hop, "it leads out where it can");
        }
        let taken = valid.iter().find(|step| step.from == here && step.hop == *hop).unwrap();
        prop_assert!(
            same(here, taken.to) || heights[&taken.to] + 1 == heights[&here],
            "nothing on the way is passed by"
        );
        here = taken.to;
    }
    prop_assert_eq!(heights[&here], 0);
    let circle: Vec<Spot> = costs.keys().copied().filter(|&spot| same(spot, here)).collect();
    prop_assert!(circle.iter().all(|spot| o.id_of(here.0) <= o.id_of(spot.0)));
    prop_assert!(circle.len() == 1 || !path.hops.is_empty(), "a circle is shown");
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
        let Some(cycle) = cycle else { continue };
        prop_assert!(cycle.contains(&actor));
        prop_assert!(cycle.iter().all(|&on| o.id_of(on) >= o.id_of(cycle[0])));
        prop_assert!(cycle.iter().zip(cycle.iter().cycle().skip(1)).all(|(&a, &b)| links.contains(&(a, b))));
        let leads = |a, b| naive::links_between(&links, a, b).is_some();
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
        said.extend(graph.hops(network).map(|hop| told_hop(o, hop)));
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
    fn reach_and_paths_are_those_of_the_plain_way(sketch in sketch()) {
        let o = sketch.organisation(0);
        let graph = Graph::of(&o, &Staffing::of(&o));
        for network in Network::ALL {
            check_reach_and_paths(&o, &graph, network)?;
        }
    }

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
