//! Properties of where ways stop, over random small organisations.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Checked, cases};
use crate::graph::naive::{self, Step};
use crate::graph::testing::sketch;
use crate::graph::{Cycles, Distances, Graph, Network, Stops, Target, Via};
use crate::{Actor, Filled, FunctionSet, LineForm, Organisation, RoleId, Staffing};

const TOP: Target = Target::Functions(FunctionSet::TOP_MANAGEMENT);

/// Whether it is told of a role that its way stops, when it does.
fn is_told_of(o: &Organisation, steps: &[Step], role: RoleId) -> bool {
    let formal = |via| matches!(via, Via::Line(at) if o.lines[at].form == LineForm::Formal);
    let has_lines = steps.iter().any(|step| {
        let comes_here = step.hop.to == Actor::Role(role) && step.hop.is_valid() && !o.roles[role].is_body();
        (step.hop.from == Actor::Role(role) || comes_here) && formal(step.hop.via)
    });
    is_on_cycle(o, role) || (has_lines && naive::state(o, role) != Filled::DeputyOnly)
}

fn is_on_cycle(o: &Organisation, role: RoleId) -> bool {
    let actor = Actor::Role(role);
    naive::links_between(&naive::written(o, Network::Reporting), actor, actor).is_some()
}

fn check(o: &Organisation) -> Checked {
    let staffing = Staffing::of(o);
    let graph = Graph::of(o, &staffing);
    let cycles = Cycles::of(&graph, Network::Reporting);
    let stops = Stops::of(&graph, &staffing, &cycles, &Distances::to(&graph, Network::Reporting, TOP));
    let steps = naive::steps(o, Network::Reporting);
    let is_top = |spot| naive::functions(o, spot).intersects(FunctionSet::TOP_MANAGEMENT);
    let spot = |role| naive::start(Actor::Role(role));
    let reached = |role| naive::reached(&steps, spot(role));
    let fails = |role| !is_top(spot(role)) && !reached(role).into_iter().any(is_top);
    for role in o.roles.handles() {
        let told =
            o.roles.handles().filter(|&other| is_told_of(o, &steps, other) && reached(role).contains(&spot(other)));
        let told: Vec<RoleId> = told.collect();
        let leads_back = |other: RoleId| other == role || reached(other).contains(&spot(role));
        let is_last = fails(role) && told.iter().all(|&other| leads_back(other));
        prop_assert_eq!(stops.is_last(role), is_last);
        if fails(role) && is_told_of(o, &steps, role) {
            let mut here = told.into_iter().chain([role]);
            let is_found = |other| is_told_of(o, &steps, other) && (stops.is_last(other) || is_on_cycle(o, other));
            prop_assert!(here.any(is_found), "no way is broken off in silence");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn stops_are_those_of_the_definition(sketch in sketch()) {
        check(&sketch.organisation(0))?;
    }
}
