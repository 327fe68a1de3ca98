//! Parts of an organisation in which people and assignments have changed: what is theirs is worked out anew, the rest kept.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use ansvar_model::{Actor, AssignmentId, Graph, Network, Organisation, PersonId, RoleId, Staffing, Stops, Upstream};

use super::assigned::Assigned;
use super::parts::{OfStaffing, TOP, is_known, targets};
use super::{Parts, records, reporting, ways};

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
        let assigned =
            earlier.assigned(organisation).with(organisation, &touched.assignments, (&touched.people, &touched.roles));
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
        let led =
            |role| self.earlier.known_groups_led_by(self.organisation, role).iter().map(|&group| Actor::Group(group));
        roles.flat_map(|role| led(role).chain([Actor::Role(role)])).collect()
    }

    /// Those who may see other ways, or see them read otherwise; `None` when they are too many.
    fn upstream(&self, changed: &BTreeSet<RoleId>, graph: &Graph) -> Option<Upstream> {
        let is_renamed = |role: RoleId| self.people(role).any(|person| self.touched.renamed.contains(&person));
        let others = self.touched.roles.iter().copied().filter(|&role| changed.contains(&role) || is_renamed(role));
        let sharing = |role: RoleId| {
            let both = [self.earlier.assigned(self.organisation), &self.assigned];
            let of_person = |person| both.into_iter().flat_map(move |assigned| assigned.of_person(person));
            let assignments = self.people(role).flat_map(of_person);
            assignments.map(|&at| self.organisation.assignments[at].role).collect()
        };
        let most = MANY.max(self.organisation.roles.len() / MOST);
        Upstream::of(&[self.earlier.graph(self.organisation), graph], self.actors(others), sharing, most)
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
    pub(crate) fn renewed(&self, organisation: &Organisation, touched: &Touched) -> Option<(Self, Upstream)> {
        let turnover = Turnover::of(self, organisation, touched);
        let changed = turnover.changed();
        let graph =
            self.graph(organisation).with_staffing(organisation, (&self.staffing, &turnover.staffing), &changed);
        let upstream = turnover.upstream(&changed, &graph)?;
        let has_same_hops = graph.has_hops_of(self.graph(organisation));
        let lines = (&graph, &turnover.staffing);
        let are_few = upstream.actors().len() <= MANY.max(organisation.roles.len() / MORE);
        let is_kept = are_few && has_same_hops;
        let over_lines = if is_kept { self.over_lines(organisation, lines, &upstream) } else { OfStaffing::default() };
        let voids = if has_same_hops {
            let actors = turnover.actors(changed.iter().copied());
            reporting::voids_renewed(self.voids(organisation), organisation, &graph, actors.into_iter())
        } else {
            reporting::voids(organisation, &graph)
        };
        let parts = Self {
            settings: self.settings,
            lasting: Arc::clone(&self.lasting),
            staffing_known: turnover.staffing_known(&changed),
            functions_there: turnover.functions_there(&changed),
            later: OfStaffing {
                // Circles are the same whoever fills the roles.
                cycles: Arc::clone(self.cycles(organisation)).into(),
                paperwork: Arc::clone(self.paperwork(organisation)).into(),
                voids: voids.into(),
                assigned: turnover.assigned.into(),
                graph: graph.into(),
                ..over_lines
            },
            staffing: turnover.staffing,
            asked: ways::Asked::default(),
            model: OnceLock::new(),
            training: OnceLock::new(),
        };
        if !is_kept {
            parts.work_out_all(organisation);
        }
        Some((parts, upstream))
    }

    /// What is asked over lines, over a graph with the same hops and other people in the roles: asked anew of those upstream
    /// of these roles. Where ways stop is told in relation to those around, and asked of all who do not come to top
    /// management.
    fn over_lines(
        &self,
        organisation: &Organisation,
        (graph, staffing): (&Graph, &Staffing),
        upstream: &Upstream,
    ) -> OfStaffing {
        let to_top = self.hops_to_top(organisation).renewed(graph, Network::Reporting, TOP, upstream);
        let towards = (Network::Incident, targets(self.settings));
        OfStaffing {
            cuts: self.cuts(organisation).renewed(graph, staffing, towards, upstream).into(),
            past_it: self.past_it(organisation).renewed(organisation, graph, upstream).into(),
            stops: Stops::of(graph, staffing, self.cycles(organisation), &to_top).into(),
            reach: self.reach(organisation).renewed(graph, upstream).into(),
            hops_to_top: to_top.into(),
            ..OfStaffing::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ansvar_model::{
        Assignment, AssignmentId, Function, Group, GroupKind, Handle, Id, List, Organisation, OrganisationKind, Person,
        PersonId, Recorded, ReportingLine, Role, RoleId,
    };
    use jiff::civil::date;

    use super::Touched;
    use crate::facts::context::{Context, FactSettings, Lasting, Parts};

    fn is_complete(parts: &Parts) -> bool {
        Parts::is_complete(parts) && Lasting::is_complete(parts)
    }

    /// A clerk who reports to the chief executive and leads a group, each of them with a person.
    fn organisation() -> Organisation {
        let id = Id::derived;
        let mut made = Organisation::new(id("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        made.recorded = vec![(List::Assignments, Recorded::All)];
        let clerk = made.roles.push(Role::new(id("clerk"), "Handläggare", []));
        let chief = made.roles.push(Role::new(id("chief"), "Direktör", [Function::ChiefExecutive]));
        made.lines.push(ReportingLine::new(id("line"), clerk, chief));
        let mut group = Group::new(id("group"), "Grupp", GroupKind::WorkingGroup);
        group.leader = Some(clerk);
        made.groups.push(group);
        for (role, name) in [(clerk, "kim"), (chief, "mio")] {
            let person = made.people.push(Person::new(id(name)));
            made.assignments.push(Assignment::new(Id::derived(format!("assignment:{name}")), role, person));
        }
        made
    }

    /// What has not been worked out would be worked out of an organisation that has been changed since.
    #[test]
    fn what_is_kept_while_an_organisation_changes_is_worked_out_before() {
        let mut made = organisation();
        let context = Context::of(&made, FactSettings::default());
        assert!(!is_complete(&context));
        context.work_out_all(&made);
        let parts = context.into_parts();
        assert!(is_complete(&parts));
        // The role of a person who goes is vacant, and so is the group that it leads: hops go too.
        for (at, person) in [(AssignmentId::at(1), PersonId::at(1)), (AssignmentId::at(0), PersonId::at(0))] {
            let role = made.assignments[at].role;
            made.assignments.remove(at);
            let touched = Touched {
                people: BTreeSet::from([person]),
                assignments: BTreeSet::from([at]),
                roles: BTreeSet::from([role]),
                ..Touched::default()
            };
            let (renewed, _) = parts.renewed(&made, &touched).expect("few are touched");
            assert!(is_complete(&renewed));
            let way = renewed.reach(&made).functions(RoleId::at(0).into(), ansvar_model::Network::Reporting);
            assert!(way.is_empty());
        }
    }
}
