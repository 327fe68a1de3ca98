//! Voids: why hops do not count, by who fills the roles at their ends.

use crate::graph::groups::{Unresolved, resolve_group};
use crate::graph::hop::{Via, Void};
use crate::graph::rows::Column;
use crate::id::{GroupId, PersonId, RoleId};
use crate::organisation::Organisation;
use crate::reference::Actor;
use crate::staffing::{Filled, Staffing, Vacancy};
use crate::vocabulary::LineForm;

/// An organisation with those who fill its roles and answer for its groups.
pub(super) struct Voids<'o> {
    pub(super) organisation: &'o Organisation,
    staffing: &'o Staffing,
    leaders: Column<GroupId, Result<RoleId, Unresolved>>,
}

impl<'o> Voids<'o> {
    pub(super) fn of(organisation: &'o Organisation, staffing: &'o Staffing) -> Self {
        let resolve = |group, _: &_| resolve_group(organisation, staffing, group);
        let leaders = organisation.groups.by_place(Err(Unresolved::NoLeader), resolve);
        Self { organisation, staffing, leaders: Column::new(leaders) }
    }

    /// The role that answers for a group, or why none does.
    pub(super) fn leader(&self, group: GroupId) -> Result<RoleId, Unresolved> {
        self.leaders[group]
    }

    /// Why a hop does not count, from an actor to another; `None` when it does.
    pub(super) fn of_hop(&self, via: Via, from: Actor, to: Actor) -> Option<Void> {
        match via {
            Via::Line(at) => {
                let line = &self.organisation.lines[at];
                self.between(line.from, line.to, line.form)
            }
            Via::Escalation(at) => {
                let escalation = &self.organisation.escalations[at];
                self.between(escalation.from, escalation.to, LineForm::Formal)
            }
            Via::BelongsTo => self.at_end(to),
            Via::Inherits => None,
            Via::Leads => self.at_end(from),
        }
    }

    fn between(&self, from: Actor, to: Actor, form: LineForm) -> Option<Void> {
        if form != LineForm::Formal {
            return Some(Void::NotFormal(form));
        }
        let no_recipient = match to {
            Actor::Unit(unit) if !self.organisation.units[unit].is_body() => Some(Void::NoRecipient(unit)),
            Actor::Role(_) | Actor::Group(_) | Actor::Unit(_) => None,
        };
        self.at_end(from).or_else(|| self.at_end(to)).or(no_recipient).or_else(|| {
            let person = self.only_person(from)?;
            (self.only_person(to) == Some(person)).then_some(Void::SamePerson(person))
        })
    }

    /// Why nothing can come from or to an actor.
    fn at_end(&self, actor: Actor) -> Option<Void> {
        match actor {
            Actor::Role(role) => self.staffing.vacancy(role).map(|vacancy| match vacancy {
                Vacancy::NeverAssigned => Void::Vacant(role),
                Vacancy::Ended(day) => Void::Ended(role, day),
                Vacancy::NotStarted(day) => Void::NotStarted(role, day),
            }),
            Actor::Group(group) => self.leaders[group].err().map(|_| Void::GroupUnresolved(group)),
            Actor::Unit(_) => None,
        }
    }

    /// The one person at an end; `None` for bodies, units, and where several or none are known.
    fn only_person(&self, actor: Actor) -> Option<PersonId> {
        let role = match actor {
            Actor::Role(role) => role,
            Actor::Group(group) => self.leaders[group].ok()?,
            Actor::Unit(_) => return None,
        };
        match (self.staffing.state(role), self.staffing.people(role)) {
            (Filled::Ordinary | Filled::DeputyOnly, &[person]) => Some(person),
            _ => None,
        }
    }
}
