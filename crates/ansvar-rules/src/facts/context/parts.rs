//! What people change: who fills which role, and every question over lines that are void when nobody does.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use ansvar_model::{
    AssignmentId, Cuts, Cycles, Distances, EntityRef, Filled, FunctionSet, Graph, Network, Organisation, PersonId,
    Reach, RoleId, Staffing, Stops, Target,
};
use jiff::civil::Date;

use super::lasting::Lasting;
use super::{FactSettings, lookup, paperwork, records, reporting, ways};
use crate::facts::grouped::{Grouped, Map};
use crate::facts::model::ModelFacts;

/// How many people are employed, and on which day how many of them last took part in general training.
pub(crate) type Training = (usize, BTreeMap<Date, usize>);

/// What is worked out of an organisation before anybody asks for facts: made once per analysis, in time linear in the
/// organisation. It borrows nothing, so that it can be kept while the organisation is changed.
pub struct Parts {
    pub(super) lasting: Arc<Lasting>,
    /// Who fills which role on the day of the analysis.
    pub staffing: Staffing,
    /// Whether it is known of every role if somebody fills it.
    pub(crate) staffing_known: bool,
    /// The lines between roles, groups and units.
    pub graph: Graph,
    /// Where formal lines go in a circle, whoever fills the roles.
    pub(crate) cycles: Arc<Cycles>,
    pub(super) cuts: Cuts,
    pub(super) to_top: Distances,
    pub(super) past_it: reporting::PastIt,
    pub(crate) stops: Stops,
    pub(super) reach: [Reach; 3],
    /// Ways over `graph` that evidence has asked for.
    pub(super) asked: ways::Asked,
    pub(super) shares_by_person: Grouped<PersonId, u8>,
    pub(super) shares_by_role: Grouped<RoleId, Option<u8>>,
    pub(super) paperwork: paperwork::Paperwork,
    /// Why lines and escalations do not count that do not.
    pub(super) voids: Map<EntityRef, &'static str>,
    pub(super) model: OnceLock<ModelFacts>,
    /// The functions of all roles that are not known to be vacant, in the order of the contract.
    pub(super) functions_there: Vec<&'static str>,
    /// How many are employed, and when how many of them last took part in general training; counted when asked for.
    pub(super) training: OnceLock<Training>,
    pub(super) people_ever: Grouped<RoleId, PersonId>,
    pub(super) assignments_by_person: Grouped<PersonId, AssignmentId>,
}

impl Deref for Parts {
    type Target = Lasting;

    fn deref(&self) -> &Lasting {
        &self.lasting
    }
}

impl Parts {
    /// Works everything out; linear.
    pub(super) fn of(organisation: &Organisation, settings: FactSettings) -> Self {
        Self::over(organisation, settings, (Arc::new(Lasting::of(organisation)), None))
    }

    /// The same for an organisation of which only people, and what is not worked out here, have changed since.
    pub(crate) fn renewed(&self, organisation: &Organisation, settings: FactSettings) -> Self {
        Self::over(organisation, settings, (Arc::clone(&self.lasting), Some(self)))
    }

    /// Works out what people change, over what they do not; linear.
    fn over(
        organisation: &Organisation,
        settings: FactSettings,
        (lasting, earlier): (Arc<Lasting>, Option<&Self>),
    ) -> Self {
        let staffing = Staffing::of(organisation);
        let graph = match earlier {
            Some(earlier) => earlier.graph.with_staffing(organisation, (&earlier.staffing, &staffing)),
            None => Graph::of(organisation, &staffing),
        };
        let targets = settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT);
        let networks = [Network::Reporting, Network::Escalation, Network::Incident];
        // The questions to the graph know nothing of one another.
        let cuts_and_reach = || {
            let cuts = Cuts::of(&graph, &staffing, Network::Incident, targets);
            (cuts, networks.map(|network| Reach::over(&graph, network)))
        };
        let others = || {
            let past_it = reporting::to_top_past_it(organisation, &graph);
            let cycles = earlier.map(|earlier| Arc::clone(&earlier.cycles));
            let cycles = cycles.unwrap_or_else(|| Arc::new(Cycles::of(&graph, Network::Reporting)));
            let to_top = Distances::to(&graph, Network::Reporting, Target::Functions(FunctionSet::TOP_MANAGEMENT));
            let stops = Stops::of(&graph, &staffing, &cycles, &to_top);
            (cycles, to_top, stops, past_it)
        };
        let ((cuts, reach), (cycles, to_top, stops, past_it)) = rayon::join(cuts_and_reach, others);
        let (roles, people) = (organisation.roles.places(), organisation.people.places());
        let assignments = || organisation.assignments.entries();
        Self {
            staffing_known: organisation.roles.handles().all(|role| staffing.state(role) != Filled::Unknown),
            cycles,
            cuts,
            to_top,
            past_it,
            stops,
            reach,
            asked: ways::Asked::default(),
            shares_by_person: lookup::shares_by_person(organisation),
            shares_by_role: lookup::shares_by_role(organisation),
            paperwork: paperwork::Paperwork::of(organisation, &staffing, &graph, &lasting),
            voids: reporting::voids(organisation, &graph),
            model: OnceLock::new(),
            functions_there: records::functions_there(organisation, &staffing),
            training: OnceLock::new(),
            people_ever: Grouped::of(roles, assignments().map(|(_, assignment)| (assignment.role, assignment.person))),
            assignments_by_person: Grouped::of(people, assignments().map(|(at, assignment)| (assignment.person, at))),
            lasting,
            staffing,
            graph,
        }
    }
}
