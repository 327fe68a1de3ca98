//! Accountability: who heads a unit, manages a person, sets requirements on a system owner and acts for a committee.

use std::collections::BTreeSet;

use ansvar_model::{
    AccessId, Actor, AssetId, Counterpart, DelegationId, DutyId, DutyKind, EntityRef, Function, FunctionSet, Holder,
    Id, Network, Organisation, PersonId, Role, RoleId, SystemId, UnitId, UnitKind, Via,
};

use super::ancestry::above;
use super::{Context, lookup};
use crate::facts::grouped::Grouped;

/// Who answers for what, by entity; ids in order.
#[derive(Debug)]
pub(crate) struct Accountability {
    heads: Grouped<UnitId, RoleId>,
    coordinators: Grouped<UnitId, RoleId>,
    personal_data: Grouped<RoleId, AssetId>,
    /// Who sets requirements on whom; `None` stands for whoever owns a system.
    requirements: BTreeSet<(Holder, Option<Actor>)>,
    delegated_duties: BTreeSet<DutyId>,
    delegated_at_large: BTreeSet<(EntityRef, EntityRef)>,
}

/// Functions of those who head people or an operation.
const MANAGERS: FunctionSet = FunctionSet::TOP_MANAGEMENT
    .with(Function::LineManager)
    .with(Function::HeadOfAdministration)
    .with(Function::OperationsManager);

/// Whether a role heads the people of its unit, or is a body.
pub(super) fn is_head(role: &Role) -> bool {
    role.functions.intersects(MANAGERS) || role.is_body()
}

impl Accountability {
    /// Reads who answers for what once, with the roles by id.
    pub(super) fn of(organisation: &Organisation, roles: &[RoleId]) -> Self {
        let heads = roles.iter().filter(|&&at| is_head(&organisation.roles[at]));
        let heads = heads.filter_map(|&at| Some((organisation.roles[at].unit?, at)));
        let decided = || organisation.delegations.iter().filter(|d| d.decided_on.is_some() || d.reference.is_some());
        let at_large = decided().filter(|delegation| delegation.duty.is_none());
        Self {
            heads: Grouped::of(organisation.units.places(), heads),
            coordinators: coordinators(organisation, roles),
            personal_data: personal_data(organisation),
            requirements: requirements(organisation),
            delegated_duties: decided().filter_map(|delegation| delegation.duty).collect(),
            delegated_at_large: at_large.map(|delegation| (delegation.from.into(), delegation.to.into())).collect(),
        }
    }
}

/// Coordinators of each unit, those of the units below it among them.
fn coordinators(organisation: &Organisation, roles: &[RoleId]) -> Grouped<UnitId, RoleId> {
    let coordinating =
        roles.iter().filter(|&&at| organisation.roles[at].functions.contains(Function::InfosecCoordinatorUnit));
    let units = coordinating.flat_map(|&at| {
        let units = organisation.roles[at].unit.into_iter().flat_map(|unit| above(organisation, unit));
        units.map(move |unit| (unit, at))
    });
    Grouped::of(organisation.units.places(), units)
}

fn personal_data(organisation: &Organisation) -> Grouped<RoleId, AssetId> {
    let personal = organisation.assets.entries().filter(|(_, asset)| asset.personal_data == Some(true));
    let owned = Id::sorted(personal.map(|(at, asset)| (&asset.id, at))).into_iter().flat_map(|at| {
        organisation.assets[at].owners.iter().filter_map(move |owner| match owner {
            Actor::Role(role) => Some((*role, at)),
            Actor::Group(_) | Actor::Unit(_) => None,
        })
    });
    Grouped::of(organisation.roles.places(), owned)
}

fn requirements(organisation: &Organisation) -> BTreeSet<(Holder, Option<Actor>)> {
    let set = organisation.duties.iter().filter_map(|duty| {
        let towards = match duty.counterpart? {
            Counterpart::Named(actor) => Some(actor),
            Counterpart::Function(Function::SystemOwner) => None,
            Counterpart::Function(_) | Counterpart::Unstated => return None,
        };
        matches!(duty.kind, DutyKind::Oversee | DutyKind::Decide).then_some((&duty.holders, towards))
    });
    set.flat_map(|(holders, towards)| holders.iter().map(move |&holder| (holder, towards))).collect()
}

impl Context<'_> {
    /// Roles that head a unit or one above it, bodies among them, by id.
    pub(crate) fn heads_over(&self, unit: UnitId) -> Vec<&str> {
        let heads = self.ancestors(unit).flat_map(|unit| self.accountability().heads.of_key(unit));
        self.ids(&heads.copied().collect::<Vec<_>>())
    }

    /// Roles with the coordinator's function in a unit or below it, by id.
    pub(crate) fn coordinators_in(&self, unit: UnitId) -> &[RoleId] {
        self.accountability().coordinators.of_key(unit)
    }

    /// The nearest managers of each role that the holder of an access right fills: in its unit or the nearest one above.
    pub(crate) fn managers_for(&self, at: AccessId) -> Vec<RoleId> {
        let own = self.staffing.roles_of(self.organisation.access[at].person);
        let manages = |role: &RoleId| !self.organisation.roles[*role].is_body() && !own.contains(role);
        let of_unit = |unit| -> Vec<RoleId> {
            self.accountability().heads.of_key(unit).iter().copied().filter(manages).collect()
        };
        let nearest = |role: &RoleId| {
            let units = self.organisation.roles[*role].unit.into_iter().flat_map(|unit| self.ancestors(unit));
            units.map(of_unit).find(|managers| !managers.is_empty()).unwrap_or_default()
        };
        let found: BTreeSet<RoleId> = own.iter().flat_map(nearest).collect();
        lookup::by_id(self.organisation, found.into_iter())
    }

    /// People who fill one of the roles, or have filled it, by id.
    pub(crate) fn people_ever<'c>(&'c self, roles: &[RoleId]) -> Vec<&'c str> {
        let assignments = roles.iter().flat_map(|&role| self.assigned().of_role(role));
        let people: BTreeSet<PersonId> = assignments.map(|&at| self.organisation.assignments[at].person).collect();
        self.ids(&people.into_iter().collect::<Vec<_>>())
    }

    /// Information with personal data that a role owns, by id.
    pub(crate) fn personal_data_of(&self, role: RoleId) -> &[AssetId] {
        self.accountability().personal_data.of_key(role)
    }

    /// Who owns the information in a system, by id.
    pub(crate) fn information_owners(&self, at: SystemId) -> Vec<Actor> {
        let assets = self.assets_in(at);
        let owners: BTreeSet<Actor> =
            assets.iter().flat_map(|&asset| self.organisation.assets[asset].owners.iter().copied()).collect();
        let mut owners: Vec<Actor> = owners.into_iter().collect();
        owners.sort_by_key(|&owner| self.actor_text(owner));
        owners
    }

    /// Whether an owner of information in a system sets requirements on an owner of the system: by being the same, by a
    /// duty to oversee or decide towards the system owner, or because the system owner reports to the information owner.
    pub(crate) fn requirements_set(&self, at: SystemId) -> bool {
        let owners = &self.organisation.systems[at].owners;
        let known = self.accountability();
        let duty = |holder: Holder, owner: Actor| {
            known.requirements.contains(&(holder, None)) || known.requirements.contains(&(holder, Some(owner)))
        };
        let sets = |from: Actor, owner: Actor| {
            from == owner
                || self.reports_formally(owner, from)
                || match from {
                    Actor::Role(role) => duty(Holder::Role(role), owner),
                    Actor::Group(group) => duty(Holder::Group(group), owner),
                    Actor::Unit(unit) => self.roles_in(unit).iter().any(|&role| duty(Holder::Role(role), owner)),
                }
        };
        self.information_owners(at).into_iter().any(|from| owners.iter().any(|&owner| sets(from, owner)))
    }

    /// Whether a formal line is written from one actor to another, whoever fills them.
    fn reports_formally(&self, from: Actor, to: Actor) -> bool {
        let mut hops = self.graph().hops_from(from, Network::Reporting);
        hops.any(|hop| match hop.via {
            Via::Line(at) => hop.to == to && hop.is_formal() && self.organisation.lines[at].from == from,
            Via::Escalation(_) | Via::BelongsTo | Via::Inherits | Via::Leads => false,
        })
    }

    /// Delegations, by id.
    pub(crate) fn delegations(&self) -> Vec<DelegationId> {
        lookup::by_id(self.organisation, self.organisation.delegations.handles())
    }

    /// Duties that officials carry out for a committee, each with the committee and whether a decided delegation covers it.
    pub(crate) fn committee_tasks(&self) -> Vec<(DutyId, String, bool)> {
        let tasks = self.duties_in_order().iter().filter_map(|&at| {
            let duty = &self.organisation.duties[at];
            let is_official = |holder: &Holder| match *holder {
                Holder::Role(role) => !self.organisation.roles[role].is_body(),
                Holder::Group(_) => false,
            };
            let is_task = matches!(duty.kind, DutyKind::Do | DutyKind::Decide | DutyKind::Approve)
                && duty.holders.iter().any(is_official);
            let committee = duty.counterpart.filter(|_| is_task).and_then(|towards| self.committee(towards))?;
            let delegated = self.accountability().delegated_duties.contains(&at)
                || duty.counterpart.is_some_and(|towards| match towards {
                    Counterpart::Named(from) => self.delegates_at_large(from, &duty.holders),
                    Counterpart::Function(_) | Counterpart::Unstated => false,
                });
            Some((at, committee, delegated))
        });
        tasks.collect()
    }

    /// The committee that a duty is towards.
    fn committee(&self, towards: Counterpart) -> Option<String> {
        match towards {
            Counterpart::Named(Actor::Unit(unit)) => {
                (self.organisation.units[unit].kind == UnitKind::Committee).then(|| self.text(unit))
            }
            Counterpart::Named(actor) => {
                self.graph().functions(actor).contains(Function::Committee).then(|| self.actor_text(actor))
            }
            Counterpart::Function(Function::Committee) => Some(Function::Committee.id().to_owned()),
            Counterpart::Function(_) | Counterpart::Unstated => None,
        }
    }

    /// Whether a committee, as role or as unit, has delegated without naming a duty to a holder or to the unit of one.
    fn delegates_at_large(&self, from: Actor, holders: &[Holder]) -> bool {
        let mut givers: Vec<EntityRef> = vec![from.into()];
        match from {
            Actor::Role(role) => givers.extend(self.organisation.roles[role].unit.map(EntityRef::Unit)),
            Actor::Unit(unit) => givers.extend(self.roles_in(unit).iter().map(|&role| EntityRef::Role(role))),
            Actor::Group(_) => {}
        }
        let receivers = |holder: &Holder| -> Vec<EntityRef> {
            let unit = match *holder {
                Holder::Role(role) => self.organisation.roles[role].unit,
                Holder::Group(_) => None,
            };
            let units = unit.into_iter().flat_map(|unit| self.ancestors(unit)).map(EntityRef::Unit);
            std::iter::once(EntityRef::from(*holder)).chain(units).collect()
        };
        let given = &self.accountability().delegated_at_large;
        let to: Vec<EntityRef> = holders.iter().flat_map(receivers).collect();
        givers.iter().any(|&giver| to.iter().any(|&receiver| given.contains(&(giver, receiver))))
    }
}
