//! Properties of answers that are made anew upstream alone, over random small organisations: they are those of everybody.

use std::collections::BTreeSet;

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::{Checked, RECIPIENT, cases, check_cuts_of};
use crate::graph::testing::{actors, sketch};
use crate::graph::{Cuts, Distances, Graph, Network, Reach, Target, Upstream};
use crate::{Actor, AssignmentId, Organisation, RoleId, Staffing};

const TARGET: Target = Target::Functions(RECIPIENT);

/// All answers over one state of an organisation.
struct Answers {
    staffing: Staffing,
    graph: Graph,
    distances: Distances,
    reach: Reach,
    cuts: Cuts,
}

impl Answers {
    fn of(o: &Organisation, network: Network) -> Self {
        let staffing = Staffing::of(o);
        let graph = Graph::of(o, &staffing);
        Self {
            distances: Distances::to(&graph, network, TARGET),
            reach: Reach::of(&graph),
            cuts: Cuts::of(&graph, &staffing, network, RECIPIENT),
            staffing,
            graph,
        }
    }

    /// Those over the same organisation where other assignments are left of `all`, made from these.
    fn renewed(&self, o: &Organisation, all: &Organisation, network: Network) -> Self {
        let roles: BTreeSet<RoleId> = o.roles.handles().collect();
        let staffing = self
            .staffing
            .with_roles(o, &roles, |role| o.assignments.iter().filter(move |assignment| assignment.role == role));
        let is_changed = |role: RoleId| {
            self.staffing.state(role) != staffing.state(role) || self.staffing.people(role) != staffing.people(role)
        };
        let changed: BTreeSet<RoleId> = roles.iter().copied().filter(|&role| is_changed(role)).collect();
        let led = o.groups.entries().filter(|(_, group)| group.leader.or(group.chair).is_some_and(is_changed));
        let led = led.map(|(at, _)| Actor::Group(at)).collect::<Vec<_>>();
        let graph = self.graph.with_staffing(o, (&self.staffing, &staffing), &changed);
        let sharing = |role: RoleId| {
            let people: BTreeSet<_> = all.assignments.iter().filter(|a| a.role == role).map(|a| a.person).collect();
            all.assignments.iter().filter(|a| people.contains(&a.person)).map(|a| a.role).collect()
        };
        let actors = changed.into_iter().map(Actor::Role).chain(led);
        let upstream = Upstream::of(&[&self.graph, &graph], actors, sharing, usize::MAX).expect("any number");
        Self {
            distances: self.distances.renewed(&graph, network, TARGET, &upstream),
            reach: self.reach.renewed(&graph, &upstream),
            cuts: self.cuts.renewed(&graph, &staffing, (network, RECIPIENT), &upstream),
            staffing,
            graph,
        }
    }
}

fn check_same(o: &Organisation, made: &Answers, expected: &Answers) -> Checked {
    for role in o.roles.handles() {
        let said = |staffing: &Staffing| {
            let people = [staffing.people(role), staffing.ordinary(role), staffing.deputies(role)].map(<[_]>::to_vec);
            (staffing.state(role), people)
        };
        prop_assert_eq!(said(&made.staffing), said(&expected.staffing));
    }
    for actor in actors(o) {
        prop_assert_eq!(made.distances.hops(actor), expected.distances.hops(actor));
        for network in Network::ALL {
            prop_assert_eq!(made.reach.functions(actor, network), expected.reach.functions(actor, network));
        }
        let cuts = |answers: &Answers| answers.cuts.cuts_of(actor).collect::<BTreeSet<_>>();
        prop_assert_eq!(cuts(made), cuts(expected));
    }
    for person in o.people.handles() {
        prop_assert_eq!(made.staffing.roles_of(person), expected.staffing.roles_of(person));
        prop_assert_eq!(made.cuts.count_cut_by(person), expected.cuts.count_cut_by(person));
        prop_assert_eq!(made.cuts.units_cut_by(person), expected.cuts.units_cut_by(person));
        prop_assert_eq!(made.cuts.first_units_cut_by(person, 1), expected.cuts.first_units_cut_by(person, 1));
        prop_assert_eq!(made.cuts.nearest_cut_by(person), expected.cuts.nearest_cut_by(person));
    }
    Ok(())
}

/// The organisation without some of its assignments.
fn without(all: &Organisation, gone: u16) -> Organisation {
    let mut o = all.clone();
    let assignments: Vec<AssignmentId> = all.assignments.handles().collect();
    for (at, assignment) in assignments.into_iter().enumerate() {
        if gone & (1 << (at % 16)) != 0 {
            o.assignments.remove(assignment);
        }
    }
    o
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn what_is_renewed_upstream_is_what_a_graph_made_for_it_says(sketch in sketch(), turns in any::<[u16; 4]>()) {
        let all = sketch.organisation(0);
        for network in Network::ALL {
            let mut made = Answers::of(&all, network);
            let mut gone = 0;
            for turn in turns {
                // Few at a time, so that most stay as they were.
                gone ^= 1 << (turn % 16) | 1 << (turn / 16 % 16);
                let o = without(&all, gone);
                made = made.renewed(&o, &all, network);
                check_same(&o, &made, &Answers::of(&o, network))?;
                check_cuts_of(&o, &made.graph, (&made.cuts, &made.distances), network)?;
            }
        }
    }

    #[test]
    fn nobody_else_comes_past_those_upstream(sketch in sketch(), first in any::<u16>()) {
        let o = sketch.organisation(0);
        let graph = Graph::of(&o, &Staffing::of(&o));
        let all = actors(&o);
        let first = all[usize::from(first) % all.len()];
        let upstream = Upstream::of(&[&graph], [first], |_| Vec::new(), usize::MAX).expect("any number");
        prop_assert!(upstream.contains(first));
        for network in Network::ALL {
            for hop in graph.hops(network) {
                prop_assert!(upstream.contains(hop.from) || !upstream.contains(hop.to));
            }
        }
        let most = upstream.actors().len();
        prop_assert!(Upstream::of(&[&graph], [first], |_| Vec::new(), most).is_some());
        prop_assert!(Upstream::of(&[&graph], [first], |_| Vec::new(), most - 1).is_none());
    }
}
