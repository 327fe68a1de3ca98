//! Properties of graphs with other people in the roles, over random small organisations.

use proptest::prelude::{any, prop_assert_eq, proptest};

use super::{Checked, cases};
use crate::graph::testing::sketch;
use crate::graph::{Graph, Network};
use crate::{AssignmentId, Organisation, Staffing};

fn check(o: &Organisation, is_kept: impl Fn(usize) -> bool) -> Checked {
    let then = Staffing::of(o);
    let mut later = o.clone();
    let gone: Vec<AssignmentId> =
        o.assignments.handles().enumerate().filter(|&(at, _)| !is_kept(at)).map(|(_, at)| at).collect();
    for at in gone {
        later.assignments.remove(at);
    }
    let now = Staffing::of(&later);
    let expected = Graph::of(&later, &now);
    let all = o.roles.handles().collect();
    let made = Graph::of(o, &then).with_staffing(&later, (&then, &now), &all);
    let back = made.with_staffing(o, (&now, &then), &all);
    for network in Network::ALL {
        prop_assert_eq!(made.hops(network).collect::<Vec<_>>(), expected.hops(network).collect::<Vec<_>>());
        let first = Graph::of(o, &then);
        prop_assert_eq!(back.hops(network).collect::<Vec<_>>(), first.hops(network).collect::<Vec<_>>());
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_graph_with_other_people_is_the_one_made_for_them(sketch in sketch(), kept in any::<u16>()) {
        check(&sketch.organisation(0), |at| kept & (1 << (at % 16)) != 0)?;
    }
}
