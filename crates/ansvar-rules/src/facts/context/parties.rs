//! Parties as rules see them: functions, vacancy and standing of roles, groups, units and people.

use ansvar_model::{
    Actor, EntityRef, Event, Filled, Function, FunctionSet, Handle, Holder, Party, RoleId, UnitId, UnitKind,
    resolve_group,
};

use super::{Context, ancestry};
use crate::facts::known::PartyFacts;
use crate::facts::view::Part;

impl Context<'_> {
    /// The written id of an entity.
    pub(crate) fn id(&self, entity: impl Into<EntityRef>) -> &str {
        self.organisation.id_of(entity).as_str()
    }

    /// Written ids, sorted.
    pub(crate) fn ids<H: Handle + Into<EntityRef>>(&self, handles: &[H]) -> Vec<&str> {
        let mut ids: Vec<&str> = handles.iter().map(|&handle| self.id(handle)).collect();
        ids.sort_unstable();
        ids
    }

    /// The written id of an entity.
    pub(crate) fn text(&self, entity: impl Into<EntityRef>) -> String {
        self.organisation.id_of(entity).to_string()
    }

    /// Written ids, sorted.
    pub(crate) fn texts<H: Handle + Into<EntityRef>>(&self, handles: &[H]) -> Vec<String> {
        let mut texts: Vec<String> = handles.iter().map(|&handle| self.text(handle)).collect();
        texts.sort_unstable();
        texts
    }

    /// The written id of a holder.
    pub(crate) fn holder_text(&self, holder: Holder) -> String {
        self.text(EntityRef::from(holder))
    }

    /// The written id of an actor.
    pub(crate) fn actor_text(&self, actor: Actor) -> String {
        self.text(EntityRef::from(actor))
    }

    /// Whether it is known that nobody is there.
    pub(crate) fn is_vacant(&self, actor: impl Into<Actor>) -> bool {
        match actor.into() {
            Actor::Role(role) => self.staffing.is_vacant(role),
            Actor::Group(group) => resolve_group(self.organisation, &self.staffing, group).is_err(),
            Actor::Unit(_) => false,
        }
    }

    /// How a role is filled, as a word.
    pub(crate) fn staffing_word(&self, role: RoleId) -> &'static str {
        match self.staffing.state(role) {
            Filled::Body => "body",
            Filled::Ordinary => "ordinary",
            Filled::DeputyOnly => "deputy_only",
            Filled::Vacant(_) => "vacant",
            Filled::Unknown => "unknown",
        }
    }

    /// The functions of a set of roles.
    pub(crate) fn functions_of_roles(&self, roles: &[RoleId]) -> FunctionSet {
        roles.iter().fold(FunctionSet::EMPTY, |set, &role| set.union(self.organisation.roles[role].functions))
    }

    /// The functions of a unit's roles that are not known to be vacant; of a company, also those of its parts.
    pub(crate) fn functions_in(&self, unit: UnitId) -> FunctionSet {
        let below = self.roles_below_companies().of_key(unit);
        let roles = self.roles_in(unit).iter().chain(below).copied();
        let filled: Vec<RoleId> = roles.filter(|&role| !self.staffing.is_vacant(role)).collect();
        self.functions_of_roles(&filled)
    }

    /// Whether a unit is IT or has an IT unit above it.
    pub(crate) fn under_it(&self, unit: UnitId) -> bool {
        self.it_units().get(unit.place()).copied().unwrap_or_default()
    }

    /// A unit and those above it, nearest first; ends also where there are very many, or parents run in a circle.
    pub(crate) fn ancestors(&self, unit: UnitId) -> impl Iterator<Item = UnitId> + '_ {
        ancestry::above(self.organisation, unit)
    }

    /// Whether a party counts as top management when it decides: also council, boards and bodies named as units.
    pub(crate) fn decides_for_top(&self, party: Party) -> bool {
        let deciders = FunctionSet::TOP_MANAGEMENT.with(Function::MunicipalCouncil);
        let in_board = |role: RoleId| {
            let unit = self.organisation.roles[role].unit;
            let kind = unit.map(|unit| self.organisation.units[unit].kind);
            let own = unit.is_some_and(|unit| self.bodies().is_own(unit));
            own && self.organisation.roles[role].is_body() && matches!(kind, Some(UnitKind::Board | UnitKind::Council))
        };
        match party {
            Party::Role(role) => self.graph().functions(Actor::Role(role)).intersects(deciders) || in_board(role),
            Party::Unit(unit) => {
                let kind = self.organisation.units[unit].kind;
                self.bodies().is_own(unit) && matches!(kind, UnitKind::Council | UnitKind::Board)
            }
            Party::Person(person) => {
                self.staffing.roles_of(person).iter().any(|&role| self.decides_for_top(Party::Role(role)))
            }
            Party::Group(_) => false,
        }
    }

    /// Whether top management took part in an event or received its result.
    pub(crate) fn involves_top(&self, event: &Event) -> bool {
        event.participants.iter().chain(&event.recipients).any(|&party| self.is_top(party))
    }

    /// Whether top management took part in an event.
    pub(crate) fn top_took_part(&self, event: &Event) -> bool {
        event.participants.iter().any(|&party| self.is_top(party))
    }

    fn is_top(&self, party: Party) -> bool {
        self.functions_of(party).intersects(FunctionSet::TOP_MANAGEMENT)
    }

    pub(crate) fn functions_of(&self, party: Party) -> FunctionSet {
        match party {
            Party::Role(role) => self.graph().functions(Actor::Role(role)),
            Party::Group(group) => self.graph().functions(Actor::Group(group)),
            Party::Unit(unit) => self.graph().functions(Actor::Unit(unit)),
            Party::Person(person) => {
                let roles = self.staffing.roles_of(person).iter();
                roles.fold(FunctionSet::EMPTY, |set, &role| set.union(self.organisation.roles[role].functions))
            }
        }
    }

    /// The functions of parties and of every role that the same people fill today.
    pub(crate) fn functions_over_people(&self, parties: &[Party]) -> FunctionSet {
        let of_person = |person| self.functions_of(Party::Person(person));
        let of_role = |role| {
            self.staffing
                .ordinary(role)
                .iter()
                .map(|&person| of_person(person))
                .fold(FunctionSet::EMPTY, FunctionSet::union)
        };
        let of_party = |&party: &Party| match party {
            Party::Role(role) => of_role(role),
            Party::Group(group) => {
                resolve_group(self.organisation, &self.staffing, group).map_or(FunctionSet::EMPTY, of_role)
            }
            Party::Person(_) | Party::Unit(_) => FunctionSet::EMPTY,
        };
        let all = parties.iter().map(|party| self.functions_of(*party).union(of_party(party)));
        all.fold(FunctionSet::EMPTY, FunctionSet::union)
    }

    /// A party as rules see it.
    pub(crate) fn part<'c>(&'c self, party: impl Into<Party>) -> Part<'c, PartyFacts> {
        Part::of(self, party.into())
    }

    /// Parties as rules see them, by id, each once.
    pub(crate) fn parties<'c, P: Copy + Into<Party>>(&'c self, parties: &[P]) -> Vec<Part<'c, PartyFacts>> {
        let mut parties: Vec<Party> = parties.iter().map(|&party| party.into()).collect();
        if parties.len() > 1 {
            parties.sort_by(|&a, &b| self.id(EntityRef::from(a)).cmp(self.id(EntityRef::from(b))));
            parties.dedup();
        }
        parties.into_iter().map(|party| self.part(party)).collect()
    }
}
