//! Properties of ways over random small organisations: which one is taken, how far it leads, what is shown of it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Checked, RECIPIENT, cases};
use crate::graph::naive::{self, Spot, Step};
use crate::graph::testing::{actors, sketch};
use crate::graph::{
    Distances, Furthest, Graph, Hop, Network, Path, Reach, Target, Via, Void, Ways, furthest, furthest_around, nearest,
    nearest_around, shortest,
};
use crate::{Actor, Function, FunctionSet, Organisation, Staffing};

const CISO: FunctionSet = FunctionSet::EMPTY.with(Function::Ciso);

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

fn check_reach_and_paths(o: &Organisation, graph: &Graph, network: Network) -> Checked {
    let steps = naive::steps(o, network);
    let is_meant = |step: &Step| !matches!(step.hop.void, Some(Void::NotFormal(_)));
    let meant: Vec<_> = steps.iter().filter(|step| is_meant(step)).cloned().collect();
    let reach = Reach::of(graph);
    let everybody = Furthest::over(graph, network);
    for actor in actors(o) {
        let around = furthest_around(graph, network, actor, &mut { usize::MAX });
        prop_assert_eq!(around, Ok(everybody.excerpt(graph, actor)));
        let reached = naive::reached(&steps, naive::start(actor));
        let functions =
            reached.iter().map(|&spot| naive::functions(o, spot)).fold(FunctionSet::EMPTY, FunctionSet::union);
        prop_assert_eq!(reach.functions(actor, network), functions);
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
            let around = nearest_around(graph, network, actor, target, &mut { usize::MAX });
            prop_assert_eq!(around, Ok(ways.nearest(graph, actor)));
            let places = steps.iter().map(|step| step.to).collect::<BTreeSet<_>>().len() + 1;
            prop_assert!(nearest_around(graph, network, actor, target, &mut (2 * places)).is_ok());
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
        .all(|(from, hop)| hop.from == from && graph.hops_from(from, network).any(|known| known == *hop))
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
}
