//! Every question over lines, answered for everybody: who comes to top management, what is reached, who is a single
//! connection.

use std::sync::Arc;

use ansvar_model::{
    Cuts, Cycles, Distances, FunctionSet, Graph, Network, Organisation, Reach, Staffing, Stops, Target, Upstream,
};

use super::FactSettings;
use super::past_it::PastIt;

/// The answers over one graph.
pub(crate) struct OverLines {
    /// Where formal lines go in a circle, whoever fills the roles.
    pub(crate) cycles: Arc<Cycles>,
    pub(super) cuts: Cuts,
    pub(super) to_top: Distances,
    pub(super) past_it: PastIt,
    pub(crate) stops: Stops,
    pub(super) reach: [Reach; 3],
}

const NETWORKS: [Network; 3] = [Network::Reporting, Network::Escalation, Network::Incident];
const TOP: Target = Target::Functions(FunctionSet::TOP_MANAGEMENT);

/// To whom incidents have to come.
fn targets(settings: FactSettings) -> FunctionSet {
    settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT)
}

impl OverLines {
    /// Asks everything of everybody; linear. Circles are the same whoever fills the roles, so they can be had from before.
    pub(super) fn of(
        organisation: &Organisation,
        (graph, staffing): (&Graph, &Staffing),
        settings: FactSettings,
        cycles: Option<Arc<Cycles>>,
    ) -> Self {
        // The questions to the graph know nothing of one another.
        let cuts_and_reach = || {
            let cuts = Cuts::of(graph, staffing, Network::Incident, targets(settings));
            (cuts, NETWORKS.map(|network| Reach::over(graph, network)))
        };
        let others = || {
            let past_it = PastIt::over(organisation, graph);
            let cycles = cycles.unwrap_or_else(|| Arc::new(Cycles::of(graph, Network::Reporting)));
            let to_top = Distances::to(graph, Network::Reporting, TOP);
            let stops = Stops::of(graph, staffing, &cycles, &to_top);
            (cycles, to_top, stops, past_it)
        };
        let ((cuts, reach), (cycles, to_top, stops, past_it)) = rayon::join(cuts_and_reach, others);
        Self { cycles, cuts, to_top, past_it, stops, reach }
    }

    /// The same over a graph with the same hops and other people in the roles: asked anew of those upstream of these roles.
    /// Where ways stop is told in relation to those around, and asked of all who do not come to top management.
    pub(super) fn renewed(
        &self,
        organisation: &Organisation,
        (graph, staffing): (&Graph, &Staffing),
        settings: FactSettings,
        upstream: &Upstream,
    ) -> Self {
        let to_top = self.to_top.renewed(graph, Network::Reporting, TOP, upstream);
        let ([a, b, c], [reach_a, reach_b, reach_c]) = (NETWORKS, &self.reach);
        let reach = |reach: &Reach, network| reach.renewed(graph, network, upstream);
        Self {
            cycles: Arc::clone(&self.cycles),
            cuts: self.cuts.renewed(graph, staffing, (Network::Incident, targets(settings)), upstream),
            past_it: self.past_it.renewed(organisation, graph, upstream),
            stops: Stops::of(graph, staffing, &self.cycles, &to_top),
            reach: [reach(reach_a, a), reach(reach_b, b), reach(reach_c, c)],
            to_top,
        }
    }
}
