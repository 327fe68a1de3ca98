//! What people change: who fills which role, and every question over lines that are void when nobody does.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use ansvar_model::{
    Cuts, Cycles, Distances, EntityRef, Filled, FunctionSet, Graph, Network, Organisation, Reach, RoleId, Staffing,
    Stops, Target,
};
use jiff::civil::Date;

use super::assigned::Assigned;
use super::lasting::Lasting;
use super::later::later;
use super::paperwork::Paperwork;
use super::past_it::PastIt;
use super::{FactSettings, records, reporting, ways};
use crate::facts::grouped::Map;
use crate::facts::model::ModelFacts;

/// How many people are employed, and on which day how many of them last took part in general training.
pub(crate) type Training = (usize, BTreeMap<Date, usize>);

/// What is worked out of an organisation for those who ask for facts: each part in time linear in the organisation, most
/// of them when they are first asked for. It borrows nothing, so that it can be kept while the organisation is changed,
/// when all of it has been worked out.
pub struct Parts {
    pub(super) settings: FactSettings,
    pub(super) lasting: Arc<Lasting>,
    /// Who fills which role on the day of the analysis.
    pub staffing: Staffing,
    /// Whether it is known of every role if somebody fills it.
    pub(crate) staffing_known: bool,
    /// The functions of all roles that are not known to be vacant, in the order of the contract.
    pub(super) functions_there: Vec<&'static str>,
    pub(super) later: OfStaffing,
    /// Ways over the graph that evidence has asked for.
    pub(super) asked: ways::Asked,
    pub(super) model: OnceLock<ModelFacts>,
    /// How many are employed, and when how many of them last took part in general training; counted when asked for.
    pub(super) training: OnceLock<Training>,
}

later! {
    /// The parts, as far as they have been asked for.
    OfStaffing in Parts, with parts and organisation {} for facts {
        /// The lines between roles, groups and units.
        pub(crate) graph: Graph =
            Graph::over(organisation, &parts.staffing, Arc::clone(parts.lasting.actors(organisation))),
        /// Who is assigned to what, or has been.
        pub(crate) assigned: Assigned = Assigned::of(organisation),
        pub(super) paperwork: Arc<Paperwork> =
            Arc::new(Paperwork::of(organisation, parts.graph(organisation), &parts.lasting)),
        /// Why lines and escalations do not count that do not.
        pub(super) voids: Map<EntityRef, &'static str> = reporting::voids(organisation, parts.graph(organisation)),
        /// Where formal lines go in a circle, whoever fills the roles.
        pub(crate) cycles: Arc<Cycles> = Arc::new(Cycles::of(parts.graph(organisation), Network::Reporting)),
        pub(super) cuts: Cuts = {
            let targets = targets(parts.settings);
            Cuts::of(parts.graph(organisation), &parts.staffing, Network::Incident, targets)
        },
        pub(super) hops_to_top: Distances = Distances::to(parts.graph(organisation), Network::Reporting, TOP),
        pub(super) past_it: PastIt = PastIt::over(organisation, parts.graph(organisation)),
        pub(crate) stops: Stops = {
            let (cycles, to_top) = (parts.cycles(organisation), parts.hops_to_top(organisation));
            Stops::of(parts.graph(organisation), &parts.staffing, cycles, to_top)
        },
        pub(super) reach: Reach = Reach::of(parts.graph(organisation)),
    }
}

pub(super) const TOP: Target = Target::Functions(FunctionSet::TOP_MANAGEMENT);

/// To whom incidents have to come.
pub(super) fn targets(settings: FactSettings) -> FunctionSet {
    settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT)
}

impl Deref for Parts {
    type Target = Lasting;

    fn deref(&self) -> &Lasting {
        &self.lasting
    }
}

impl Parts {
    /// Who fills which role; the rest is worked out when it is asked for.
    pub(super) fn of(organisation: &Organisation, settings: FactSettings) -> Self {
        let staffing = Staffing::of(organisation);
        Self {
            settings,
            staffing_known: is_known(organisation.roles.handles(), &staffing),
            functions_there: records::functions_there(organisation, &staffing),
            staffing,
            later: OfStaffing::default(),
            lasting: Arc::default(),
            asked: ways::Asked::default(),
            model: OnceLock::new(),
            training: OnceLock::new(),
        }
    }

    /// Works out all that has not been asked for, side by side: the questions to the graph know nothing of one another.
    pub(crate) fn work_out_all(&self, organisation: &Organisation) {
        let connections = || self.cuts(organisation);
        let ways = || {
            self.reach(organisation);
            self.stops(organisation);
            self.past_it(organisation);
        };
        let of_graph = || {
            self.graph(organisation);
            rayon::join(connections, ways);
        };
        self.actors(organisation);
        rayon::join(of_graph, || self.lasting.complete(organisation));
        self.complete(organisation);
    }
}

/// Whether it is known of all of some roles if somebody fills them.
pub(super) fn is_known(mut roles: impl Iterator<Item = RoleId>, staffing: &Staffing) -> bool {
    roles.all(|role| staffing.state(role) != Filled::Unknown)
}
