//! Parts of an organisation in which people and assignments have changed: what is theirs is worked out anew, the rest kept.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use ansvar_model::{Actor, AssignmentId, Graph, Organisation, PersonId, RoleId, Staffing, Upstream};

use super::assigned::Assigned;
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

/// So many may be upstream in any organisation.
const MANY: usize = 200;

/// When more than one role of so many is upstream, everything is judged again.
const MOST: usize = 4;

/// When more than one role of so many is upstream, questions over lines are answered anew for everybody.
const MORE: usize = 16;

/// Who fills which role before and after a change.
struct Turnover<'p> {
    organisation: &'p Organisation,
    earlier: &'p Parts,
    touched: &'p Touched,
    assigned: Assigned,
    staffing: Staffing,
}

impl<'p> Turnover<'p> {
    fn of(earlier: &'p Parts, organisation: &'p Organisation, touched: &'p Touched) -> Self {
        let assigned = earlier.assigned.with(organisation, &touched.assignments, (&touched.people, &touched.roles));
        let of_role = |role| assigned.of_role(role).iter().filter_map(|&at| organisation.assignments.find(at));
        let staffing = earlier.staffing.with_roles(organisation, &touched.roles, of_role);
        Self { organisation, earlier, touched, assigned, staffing }
    }

    /// The people of a role, before and after.
    fn people(&self, role: RoleId) -> impl Iterator<Item = PersonId> {
        let both = [&self.earlier.staffing, &self.staffing];
        both.into_iter().flat_map(move |staffing| staffing.people(role)).copied()
    }

    /// The roles that are filled otherwise.
    fn changed(&self) -> BTreeSet<RoleId> {
        let (then, now) = (&self.earlier.staffing, &self.staffing);
        let is_changed =
            |role: &RoleId| then.state(*role) != now.state(*role) || then.people(*role) != now.people(*role);
        self.touched.roles.iter().copied().filter(is_changed).collect()
    }

    /// Some roles and the groups that they lead.
    fn actors(&self, roles: impl Iterator<Item = RoleId>) -> Vec<Actor> {
        let led = |role| self.earlier.known_groups_led_by(role).iter().map(|&group| Actor::Group(group));
        roles.flat_map(|role| led(role).chain([Actor::Role(role)])).collect()
    }

    /// Those who may see other ways, or see them read otherwise; `None` when they are too many.
    fn upstream(&self, changed: &BTreeSet<RoleId>, graph: &Graph) -> Option<Upstream> {
        let is_renamed = |role: RoleId| self.people(role).any(|person| self.touched.renamed.contains(&person));
        let others = self.touched.roles.iter().copied().filter(|&role| changed.contains(&role) || is_renamed(role));
        let sharing = |role: RoleId| {
            let both = [&self.earlier.assigned, &self.assigned];
            let of_person = |person| both.into_iter().flat_map(move |assigned| assigned.of_person(person));
            let assignments = self.people(role).flat_map(of_person);
            assignments.map(|&at| self.organisation.assignments[at].role).collect()
        };
        let most = MANY.max(self.organisation.roles.len() / MOST);
        Upstream::of(&[&self.earlier.graph, graph], self.actors(others), sharing, most)
    }

    /// The functions of all roles that are not known to be vacant: others only where such a role has come or gone.
    fn functions_there(&self, changed: &BTreeSet<RoleId>) -> Vec<&'static str> {
        let has_come_or_gone = |role: &RoleId| {
            let is_one = !self.organisation.roles[*role].functions.is_empty();
            is_one && self.earlier.staffing.is_vacant(*role) != self.staffing.is_vacant(*role)
        };
        if changed.iter().any(has_come_or_gone) {
            records::functions_there(self.organisation, &self.staffing)
        } else {
            self.earlier.functions_there.clone()
        }
    }

    /// Whether it is known of every role if somebody fills it.
    fn staffing_known(&self, changed: &BTreeSet<RoleId>) -> bool {
        if self.earlier.staffing_known {
            is_known(changed.iter().copied(), &self.staffing)
        } else {
            is_known(self.organisation.roles.handles(), &self.staffing)
        }
    }
}

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
        let turnover = Turnover::of(self, organisation, touched);
        let changed = turnover.changed();
        let graph = self.graph.with_staffing(organisation, (&self.staffing, &turnover.staffing), &changed);
        let upstream = turnover.upstream(&changed, &graph)?;
        let has_same_hops = graph.has_hops_of(&self.graph);
        let lines = (&graph, &turnover.staffing);
        let are_few = upstream.actors().len() <= MANY.max(organisation.roles.len() / MORE);
        let over_lines = if are_few && has_same_hops {
            self.over_lines.renewed(organisation, lines, settings, &upstream)
        } else {
            OverLines::of(organisation, lines, settings, Some(Arc::clone(&self.over_lines.cycles)))
        };
        let voids = if has_same_hops {
            let actors = turnover.actors(changed.iter().copied());
            reporting::voids_renewed(&self.voids, organisation, &graph, actors.into_iter())
        } else {
            reporting::voids(organisation, &graph)
        };
        let parts = Self {
            lasting: Arc::clone(&self.lasting),
            staffing_known: turnover.staffing_known(&changed),
            over_lines,
            asked: ways::Asked::default(),
            paperwork: Arc::clone(&self.paperwork),
            voids,
            model: OnceLock::new(),
            functions_there: turnover.functions_there(&changed),
            training: OnceLock::new(),
            assigned: turnover.assigned,
            staffing: turnover.staffing,
            graph,
        };
        Some((parts, upstream))
    }
}
