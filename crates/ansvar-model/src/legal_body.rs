//! Legal bodies: which units are the organisation itself, and which answer for themselves (003 §1.2).

use crate::id::{Handle, UnitId};
use crate::organisation::Organisation;
use crate::role::{FunctionSet, Role};
use crate::vocabulary::{Function, OrganisationKind, UnitKind};

/// Which units belong to the organisation itself, and not to a company, a supplier or another authority.
///
/// A company's chief executive is not the owner's top management, and a supplier's security manager does not receive the
/// organisation's alarms. Where the organisation is itself a company or an agency, its topmost unit is no other body.
#[derive(Clone, Debug)]
pub struct LegalBodies {
    own: Vec<Option<bool>>,
}

impl LegalBodies {
    /// The functions that count only inside the organisation's own body.
    const OWN_ONLY: FunctionSet = FunctionSet::TOP_MANAGEMENT
        .with(Function::MunicipalCouncil)
        .with(Function::Ciso)
        .with(Function::SecurityManager);

    /// Settles every unit once. O(units), without recursion; a circle of parents counts as own.
    #[must_use]
    pub fn of(organisation: &Organisation) -> Self {
        let mut own: Vec<Option<bool>> = vec![None; organisation.units.places()];
        let mut way = Vec::new();
        for start in organisation.units.handles() {
            let mut next = Some(start);
            let mut answer = true;
            while let Some(unit) = next {
                if let Some(known) = own.get(unit.place()).copied().flatten() {
                    answer = known;
                    break;
                }
                way.push(unit);
                if answers_for_itself(organisation, unit) {
                    answer = is_whole(organisation, unit);
                    break;
                }
                next = organisation.units[unit].parent.filter(|_| way.len() <= own.len());
            }
            for unit in way.drain(..) {
                if let Some(slot) = own.get_mut(unit.place()) {
                    *slot = Some(answer);
                }
            }
        }
        Self { own }
    }

    /// Whether a unit belongs to the organisation itself. O(1).
    #[must_use]
    pub fn is_own(&self, unit: UnitId) -> bool {
        self.own.get(unit.place()).copied().flatten().unwrap_or(true)
    }

    /// The functions a role has for the organisation: in another body it is nobody's CISO, security manager or top
    /// management but that body's own. O(1).
    #[must_use]
    pub fn functions(&self, role: &Role) -> FunctionSet {
        if role.unit.is_none_or(|unit| self.is_own(unit)) {
            role.functions
        } else {
            role.functions.without(Self::OWN_ONLY)
        }
    }
}

fn answers_for_itself(organisation: &Organisation, unit: UnitId) -> bool {
    matches!(organisation.units[unit].kind, UnitKind::Company | UnitKind::Supplier | UnitKind::Authority)
}

/// Whether the unit is the whole organisation: its topmost company or authority.
fn is_whole(organisation: &Organisation, unit: UnitId) -> bool {
    let unit = &organisation.units[unit];
    unit.parent.is_none()
        && match organisation.kind {
            OrganisationKind::Company => unit.kind == UnitKind::Company,
            OrganisationKind::Agency => unit.kind == UnitKind::Authority,
            OrganisationKind::Municipality | OrganisationKind::Region | OrganisationKind::Other => false,
        }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::LegalBodies;
    use crate::{Function, FunctionSet, Id, Organisation, OrganisationKind, Role, Unit, UnitKind};

    #[test]
    fn a_company_and_what_is_below_it_is_another_body() {
        let id = |text: &str| Id::derived(text);
        let mut made = Organisation::new(id("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        let owner = made.units.push(Unit::new(id("kommun"), "Kommun", UnitKind::LegalBody));
        let mut company = Unit::new(id("bolag"), "Bolag", UnitKind::Company);
        company.parent = Some(owner);
        let company = made.units.push(company);
        let mut below = Unit::new(id("avd"), "Avdelning", UnitKind::Unit);
        below.parent = Some(company);
        let below = made.units.push(below);
        let bodies = LegalBodies::of(&made);
        assert!(bodies.is_own(owner) && !bodies.is_own(company) && !bodies.is_own(below));
        let mut chief = Role::new(id("vd"), "VD", [Function::ChiefExecutive, Function::Dpo]);
        chief.unit = Some(below);
        assert_eq!(bodies.functions(&chief), FunctionSet::EMPTY.with(Function::Dpo));
    }
}
