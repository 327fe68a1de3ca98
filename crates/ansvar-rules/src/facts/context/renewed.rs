//! Parts of an organisation in which people and assignments have changed: what is theirs is worked out anew, the rest kept.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use ansvar_model::{Actor, AssignmentId, Organisation, PersonId, RoleId, Upstream};

use super::over_lines::OverLines;
use super::parts::is_known;
use super::{FactSettings, Parts, records, reporting, ways};

/// The people and roles that a change is about.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// People who have come, gone or changed, and those whose assignments have.
    pub(crate) people: BTreeSet<PersonId>,
    /// Assignments that have come, gone or changed.
    pub(crate) assignments: BTreeSet<AssignmentId>,
    /// The roles of these assignments, and of all that these people have or have had.
    pub(crate) roles: BTreeSet<RoleId>,
    /// People who are called otherwise.
    pub(crate) renamed: BTreeSet<PersonId>,
}

/// When more than so many, and more than a share of all roles, see other ways, all is worked out anew.
const MANY: usize = 200;

/// The share of all roles of which everything is judged again.
const MOST: usize = 4;

/// The share of all roles of which questions over lines are answered anew for everybody.
const MORE: usize = 16;

impl Parts {
    /// The same for an organisation of which only people and assignments, and what is not worked out here, have changed
    /// since; with everybody who may see other ways over lines, or see them read otherwise. `None` when those are too many.
    ///
    /// As long as what is theirs takes, and a copy of who fills which role, of the hops and of what is known of them.
    pub(crate) fn renewed(
        &self,
        organisation: &Organisation,
        settings: FactSettings,
        touched: &Touched,
    ) -> Option<(Self, Upstream)> {
        let assigned = self.assigned.with(organisation, &touched.assignments, (&touched.people, &touched.roles));
        let of_role = |role| assigned.of_role(role).iter().filter_map(|&at| organisation.assignments.find(at));
        let staffing = self.staffing.with_roles(organisation, &touched.roles, of_role);
        let is_changed = |role: &RoleId| {
            self.staffing.state(*role) != staffing.state(*role) || self.staffing.people(*role) != staffing.people(*role)
        };
        let changed: BTreeSet<RoleId> = touched.roles.iter().copied().filter(is_changed).collect();
        let graph = self.graph.with_staffing(organisation, (&self.staffing, &staffing), &changed);

        let reads_otherwise = |role: &RoleId| {
            let people = [&self.staffing, &staffing].into_iter().flat_map(|staffing| staffing.people(*role));
            changed.contains(role) || people.copied().any(|person| touched.renamed.contains(&person))
        };
        let actors = |roles: BTreeSet<RoleId>| {
            let led = |&role: &RoleId| self.known_groups_led_by(role).iter().map(|&group| Actor::Group(group));
            let led: Vec<Actor> = roles.iter().flat_map(led).collect();
            led.into_iter().chain(roles.into_iter().map(Actor::Role))
        };
        let others = actors(touched.roles.iter().copied().filter(reads_otherwise).collect());
        let sharing = |role: RoleId| {
            let people = [&self.staffing, &staffing].into_iter().flat_map(|staffing| staffing.people(role));
            let assignments = people.flat_map(|&person| {
                [&self.assigned, &assigned].into_iter().flat_map(move |assigned| assigned.of_person(person))
            });
            assignments.map(|&at| organisation.assignments[at].role).collect()
        };
        let most = MANY.max(organisation.roles.len() / MOST);
        let upstream = Upstream::of(&[&self.graph, &graph], others, sharing, most)?;

        let lines = (&graph, &staffing);
        let is_few = upstream.actors().len() <= MANY.max(organisation.roles.len() / MORE);
        let over_lines = if is_few && graph.has_hops_of(&self.graph) {
            self.over_lines.renewed(organisation, lines, settings, &upstream)
        } else {
            OverLines::of(organisation, lines, settings, Some(Arc::clone(&self.over_lines.cycles)))
        };
        let has_come_or_gone = |role: &RoleId| {
            let functions = organisation.roles[*role].functions;
            !functions.is_empty() && self.staffing.is_vacant(*role) != staffing.is_vacant(*role)
        };
        let functions_there = if changed.iter().any(has_come_or_gone) {
            records::functions_there(organisation, &staffing)
        } else {
            self.functions_there.clone()
        };
        let voids = if graph.has_hops_of(&self.graph) {
            reporting::voids_renewed(&self.voids, organisation, &graph, actors(changed.clone()))
        } else {
            reporting::voids(organisation, &graph)
        };
        let staffing_known = match self.staffing_known {
            true => is_known(changed.into_iter(), &staffing),
            false => is_known(organisation.roles.handles(), &staffing),
        };
        let parts = Self {
            lasting: Arc::clone(&self.lasting),
            assigned,
            staffing_known,
            over_lines,
            asked: ways::Asked::default(),
            paperwork: Arc::clone(&self.paperwork),
            voids,
            model: OnceLock::new(),
            functions_there,
            training: OnceLock::new(),
            staffing,
            graph,
        };
        Some((parts, upstream))
    }
}
