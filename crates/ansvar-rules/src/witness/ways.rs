//! Witnesses drawn from the graph: ways that are there, ways that break, circles and single connections.

use ansvar_model::{
    Actor, Bilingual, EntityRef, Excerpt, Filled, Function, FunctionSet, Hop, Network, Path, PersonId, RoleId, Step,
    Via, VoidReason, Witness, WitnessKind, resolve_group,
};

use super::{Case, functions};

impl Case<'_> {
    /// The nearest way, with the hops that do not count; else how far it goes and what is missing then.
    pub(super) fn missing_path(&self, network: Network, target: &str) -> Option<Witness> {
        let from = self.actor()?;
        let wanted = functions(target, self.params);
        if let Some(way) = self.context.nearest_way(network, wanted, from) {
            let steps = self.with_all_vacancies(&way);
            return Some(Witness { kind: WitnessKind::MissingPath, steps, left_out: way.left_out });
        }
        let way = self.context.furthest_way(network, from);
        let mut steps = way.steps(self.context.organisation);
        // Nothing leads on, whether or not somebody is there to receive.
        steps.push(self.not_linked(wanted, target, way.end().into()));
        Some(Witness { kind: WitnessKind::MissingPath, steps, left_out: way.left_out })
    }

    /// The steps of a way with every vacant role that voids a hop: a hop between two gives one reason alone.
    fn with_all_vacancies(&self, way: &Excerpt) -> Vec<Step> {
        let mut steps = way.steps(self.context.organisation);
        for (hop, step) in way.hops.iter().zip(steps.iter_mut().skip(1)) {
            let (Some(void), Actor::Role(role)) = (&mut step.void, hop.to) else { continue };
            if self.context.staffing.is_vacant(role) && !void.at.contains(&step.entity) {
                void.at.push(step.entity.clone());
            }
        }
        steps
    }

    /// The way there is.
    pub(super) fn path(&self, target: &str) -> Option<Witness> {
        let (from, wanted) = (self.actor()?, functions(target, self.params));
        let nearest = self.context.nearest_way(Network::Reporting, wanted, from);
        nearest.filter(|way| way.hops.iter().all(Hop::is_valid)).map(|way| Witness {
            kind: WitnessKind::Path,
            steps: way.steps(self.context.organisation),
            left_out: way.left_out,
        })
    }

    /// The cycle; where there is none, the way to top management that is missing.
    pub(super) fn cycle(&self) -> Option<Witness> {
        let Some(actors) = self.context.cycles().cycle_through(self.actor()?) else {
            return self.missing_path(Network::Reporting, Function::TopManagement.id());
        };
        let back = actors.first().copied();
        let steps = actors.into_iter().chain(back).map(|actor| Step {
            entity: self.context.organisation.named(EntityRef::from(actor)),
            via: None,
            void: None,
        });
        Some(Witness { left_out: 0, kind: WitnessKind::Cycle, steps: steps.collect() })
    }

    /// One way that needs the person: of the units that have no other, that of the one with the fewest hops to go.
    ///
    /// The first place on it that only the person fills is always shown and marked, wherever on the way it lies: a role, or
    /// a group that is led by one. There is one on every such way, else another person would lead on there.
    pub(super) fn cut(&self) -> Option<Witness> {
        let EntityRef::Person(person) = self.entity else { return None };
        let unit = Actor::Unit(self.context.nearest_cut_by(person)?);
        let targets = self.context.settings.incident_recipients.union(FunctionSet::TOP_MANAGEMENT);
        let (way, held) = self.context.over_ways(Network::Incident, targets, |ways, graph| {
            let left = |&place: &Actor| ways.left_at(graph, unit, place).map(|left| (left, place));
            let first = self.held_alone(person).iter().filter_map(left).max_by_key(|&(left, _)| left);
            let first = first.map(|(_, place)| place);
            Some((ways.shortest(graph, unit, first.as_slice())?, first))
        })?;
        let mut steps = way.steps(self.context.organisation);
        let text = Bilingual::new("bara en person", "one person only");
        let only = VoidReason { code: "only_person", text, at: vec![self.named(self.entity)] };
        let mut steps_to = way.hops.iter().zip(steps.iter_mut().skip(1));
        if let Some((_, step)) = steps_to.find(|(hop, _)| Some(hop.to) == held) {
            step.void = Some(Box::new(only));
        }
        Some(Witness { kind: WitnessKind::Cut, steps, left_out: way.left_out })
    }

    /// The roles that need this person, since nobody else fills them, and the groups led by one of them.
    fn held_alone(&self, person: PersonId) -> Vec<Actor> {
        let (organisation, staffing) = (self.context.organisation, &self.context.staffing);
        let is_alone = |&role: &RoleId| {
            let is_needed = matches!(staffing.state(role), Filled::Ordinary | Filled::DeputyOnly);
            is_needed && staffing.people(role) == [person]
        };
        let roles = self.context.roles_ever_of(organisation, person).filter(is_alone);
        let places = roles.flat_map(|role| {
            let groups = self.context.groups_led_by(role).iter().copied();
            let led = groups.filter(move |&group| resolve_group(organisation, staffing, group) == Ok(role));
            led.map(Actor::Group).chain([Actor::Role(role)])
        });
        places.collect()
    }

    /// The line itself, with the reason why it does not count.
    pub(super) fn void(&self) -> Option<Witness> {
        let (network, from) = match self.entity {
            EntityRef::Line(at) => (Network::Reporting, self.context.organisation.lines[at].from),
            EntityRef::Escalation(at) => (Network::Escalation, self.context.organisation.escalations[at].from),
            _ => return None,
        };
        let own = |hop: &Hop| match hop.via {
            Via::Line(at) => EntityRef::Line(at) == self.entity,
            Via::Escalation(at) => EntityRef::Escalation(at) == self.entity,
            Via::BelongsTo | Via::Inherits | Via::Leads => false,
        };
        let hop = self.context.graph().hops_from(from, network).find(own)?;
        let path = Path { from, hops: vec![hop] };
        Some(Witness { left_out: 0, kind: WitnessKind::Path, steps: path.steps(self.context.organisation) })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ansvar_model::{
        Assignment, Detail, EntityRef, Function, Handle, Id, List, Names, Organisation, OrganisationKind, Person,
        PersonId, Recorded, ReportingLine, Role, RoleId, Unit, UnitId, UnitKind, Witness, WitnessKind,
    };
    use jiff::civil::date;

    use super::super::{Case, WitnessQuery, WitnessSpec, draw};
    use crate::facts::{Context, FactSettings};

    const ROLES: u32 = 1_000;
    const SHOWN: usize = 2 * ansvar_model::Excerpt::ENDS;

    /// A unit with the first of a thousand roles, each of which reports to the next. The last one is the chief executive;
    /// every role has a person of its own, but for those left vacant.
    fn chain(vacant: &[u32]) -> Organisation {
        let day = date(2026, 11, 1);
        let mut organisation = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, day);
        organisation.recorded = vec![(List::Assignments, Recorded::All)];
        let unit = organisation.units.push(Unit::new(Id::derived("unit"), "Enhet", UnitKind::Administration));
        for at in 0..ROLES {
            let function = (at + 1 == ROLES).then_some(Function::ChiefExecutive);
            let role = Role::new(Id::derived(format!("r{at}")), "Roll", function);
            let role = organisation.roles.push(Role { unit: (at == 0).then_some(unit), ..role });
            let person = organisation.people.push(Person::new(Id::derived(format!("p{at}"))));
            if !vacant.contains(&at) {
                let assignment = Assignment::new(Id::derived(format!("a{at}")), role, person);
                organisation.assignments.push(assignment);
            }
        }
        for at in 1..ROLES {
            let line = Id::derived(format!("l{at}"));
            organisation.lines.push(ReportingLine::new(line, RoleId::at(at - 1), RoleId::at(at)));
        }
        organisation
    }

    fn evidence(
        organisation: &Organisation,
        query: WitnessQuery,
        target: &str,
        entity: impl Into<EntityRef>,
    ) -> Witness {
        let context = Context::of(organisation, FactSettings::default());
        let names = Names::of(organisation);
        let spec = WitnessSpec { query, target: target.to_owned() };
        let (entity, detail, params) = (entity.into(), Detail::default(), BTreeMap::new());
        draw(&spec, &Case { context: &context, names: &names, entity, detail: &detail, params: &params })
    }

    fn ends(witness: &Witness) -> [&str; 2] {
        let [first, last] = [witness.steps.first(), witness.steps.last()];
        [first, last].map(|step| step.map_or("", |step| step.entity.id.as_str()))
    }

    fn marked(witness: &Witness) -> Vec<(&str, &str)> {
        let void = |step: &'_ ansvar_model::Step| step.void.as_ref().map(|void| void.code);
        witness.steps.iter().filter_map(|step| Some((step.entity.id.as_str(), void(step)?))).collect()
    }

    #[test]
    fn a_very_long_way_is_shown_from_both_ends() {
        let organisation = chain(&[]);
        let witness = evidence(&organisation, WitnessQuery::ReportingPath, "top_management", RoleId::at(0));
        assert_eq!((witness.kind, ends(&witness)), (WitnessKind::Path, ["r0", "r999"]));
        assert_eq!((witness.steps.len(), witness.left_out), (SHOWN, 1_000 - SHOWN));
    }

    #[test]
    fn what_stands_in_a_very_long_way_is_shown() {
        let organisation = chain(&[500]);
        let witness = evidence(&organisation, WitnessQuery::MissingReportingPath, "top_management", RoleId::at(0));
        assert_eq!((witness.kind, ends(&witness)), (WitnessKind::MissingPath, ["r0", "r999"]));
        assert_eq!((witness.steps.len(), witness.left_out), (SHOWN + 2, 1_000 - SHOWN - 2));
        assert_eq!(marked(&witness), [("r500", "vacant"), ("r501", "vacant")]);
    }

    #[test]
    fn a_very_long_way_that_does_not_arrive_is_shown_to_where_it_stops() {
        let organisation = chain(&[]);
        let witness = evidence(&organisation, WitnessQuery::MissingReportingPath, "dpo", RoleId::at(0));
        assert_eq!((witness.kind, ends(&witness)), (WitnessKind::MissingPath, ["r0", "dpo"]));
        assert_eq!((witness.steps.len(), witness.left_out), (SHOWN, 1_001 - SHOWN));
        assert_eq!(witness.steps.get(SHOWN - 2).map(|step| step.entity.id.as_str()), Some("r999"));
    }

    #[test]
    fn the_only_person_on_a_very_long_way_is_shown_wherever_they_are() {
        let mut organisation = chain(&[]);
        for (at, steps, left_out) in
            [(3, SHOWN, 1_001 - SHOWN), (500, SHOWN + 1, 1_000 - SHOWN), (998, SHOWN, 1_001 - SHOWN)]
        {
            let witness = evidence(&organisation, WitnessQuery::Cut, "", PersonId::at(at));
            assert_eq!((witness.kind, ends(&witness)), (WitnessKind::Cut, ["unit", "r999"]));
            assert_eq!(marked(&witness), [(&*format!("r{at}"), "only_person")]);
            assert_eq!((witness.steps.len(), witness.left_out), (steps, left_out));
        }
        // A unit that is nearer is shown instead of one that comes first by its id.
        let near = organisation.units.push(Unit::new(Id::derived("z"), "Z", UnitKind::Administration));
        organisation.roles[RoleId::at(990)].unit = Some(near);
        let witness = evidence(&organisation, WitnessQuery::Cut, "", PersonId::at(998));
        assert_eq!((ends(&witness), witness.steps.len(), witness.left_out), (["z", "r999"], 11, 0));
        assert_eq!(evidence(&organisation, WitnessQuery::Cut, "", PersonId::at(3)).steps.len(), SHOWN);
        assert_eq!(UnitId::at(1), near);
    }
}
