//! What people change: who fills which role, and every question over lines that are void when nobody does.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use ansvar_model::{EntityRef, Filled, Graph, Organisation, RoleId, Staffing};
use jiff::civil::Date;

use super::assigned::Assigned;
use super::lasting::Lasting;
use super::over_lines::OverLines;
use super::paperwork::Paperwork;
use super::{FactSettings, records, reporting, ways};
use crate::facts::grouped::Map;
use crate::facts::model::ModelFacts;

/// How many people are employed, and on which day how many of them last took part in general training.
pub(crate) type Training = (usize, BTreeMap<Date, usize>);

/// What is worked out of an organisation before anybody asks for facts: made once per analysis, in time linear in the
/// organisation. It borrows nothing, so that it can be kept while the organisation is changed.
pub struct Parts {
    pub(super) lasting: Arc<Lasting>,
    /// Who is assigned to what, or has been.
    pub(crate) assigned: Assigned,
    /// Who fills which role on the day of the analysis.
    pub staffing: Staffing,
    /// Whether it is known of every role if somebody fills it.
    pub(crate) staffing_known: bool,
    /// The lines between roles, groups and units.
    pub graph: Graph,
    pub(crate) over_lines: OverLines,
    /// Ways over `graph` that evidence has asked for.
    pub(super) asked: ways::Asked,
    pub(super) paperwork: Arc<Paperwork>,
    /// Why lines and escalations do not count that do not.
    pub(super) voids: Map<EntityRef, &'static str>,
    pub(super) model: OnceLock<ModelFacts>,
    /// The functions of all roles that are not known to be vacant, in the order of the contract.
    pub(super) functions_there: Vec<&'static str>,
    /// How many are employed, and when how many of them last took part in general training; counted when asked for.
    pub(super) training: OnceLock<Training>,
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
        let staffing = Staffing::of(organisation);
        let graph = Graph::of(organisation, &staffing);
        let lasting = Arc::new(Lasting::of(organisation, &graph));
        Self {
            assigned: Assigned::of(organisation),
            staffing_known: is_known(organisation.roles.handles(), &staffing),
            over_lines: OverLines::of(organisation, (&graph, &staffing), settings, None),
            asked: ways::Asked::default(),
            paperwork: Arc::new(Paperwork::of(organisation, &graph, &lasting)),
            voids: reporting::voids(organisation, &graph),
            model: OnceLock::new(),
            functions_there: records::functions_there(organisation, &staffing),
            training: OnceLock::new(),
            lasting,
            staffing,
            graph,
        }
    }
}

/// Whether it is known of all of some roles if somebody fills them.
pub(super) fn is_known(mut roles: impl Iterator<Item = RoleId>, staffing: &Staffing) -> bool {
    roles.all(|role| staffing.state(role) != Filled::Unknown)
}
