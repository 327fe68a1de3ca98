//! What is measured, and what it is measured on: organisations, made the same on every run, and the yardsticks.

pub mod authored;
pub mod floor;
pub mod typed;

use ansvar_model::{
    Assignment, Condition, Escalation, Function, Id, Organisation, OrganisationKind, Person, ReportingLine, Role, Unit,
    UnitKind,
};
use jiff::civil::date;

/// How reporting lines run.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Everybody reports to one of ten above.
    Tree,
    /// Everybody reports to the one before.
    Chain,
}

/// An organisation with so many roles, each filled, ten to a unit. The first role is the chief executive, the second
/// the security manager, to whom every unit escalates over its first role.
#[must_use]
pub fn organisation(roles: u32, shape: Shape) -> Organisation {
    let id = |text: String| Id::derived(text);
    let mut made = Organisation::new(id("o".into()), "O", OrganisationKind::Other, date(2026, 11, 1));
    let mut handles = Vec::new();
    for number in 0..roles {
        let functions = match number {
            0 => vec![Function::ChiefExecutive],
            1 => vec![Function::SecurityManager],
            2 => vec![Function::Ciso],
            _ => vec![],
        };
        let mut role = Role::new(id(format!("r{number}")), format!("Roll {number}"), functions);
        if number % 10 == 0 {
            let unit = Unit::new(id(format!("u{number}")), format!("Enhet {number}"), UnitKind::Administration);
            made.units.push(unit);
        }
        role.unit = made.units.handles().last();
        let role = made.roles.push(role);
        let person = made.people.push(Person::new(id(format!("p{number}"))));
        made.assignments.push(Assignment::new(id(format!("a{number}")), role, person));
        handles.push(role);
        let above = match shape {
            Shape::Tree => number.saturating_sub(1) / 10,
            Shape::Chain => number.saturating_sub(1),
        };
        let (Some(&from), Some(&to)) = (handles.last(), handles.get(above as usize)) else { continue };
        if number > 0 {
            made.lines.push(ReportingLine::new(id(format!("l{number}")), from, to));
        }
        if let Some(&manager) = handles.get(1).filter(|_| number % 10 == 0 && number > 1) {
            let condition = Condition::SeriousIncident;
            made.escalations.push(Escalation::new(id(format!("e{number}")), from, manager, condition));
        }
    }
    made
}
