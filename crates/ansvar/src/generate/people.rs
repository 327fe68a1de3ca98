//! Units, roles, people and the lines between them, in a made-up organisation.

use std::io;

use super::List;
use super::defect::Defects;
use super::layout::{Layout, SHARED_PLACE, Shape, UNIT_PEOPLE, UNIT_ROLES, head, person, role, role_at, unit};
use super::record::{Assignment, Escalation, Group, Line, Person, Role, Unit, WorksWith};

const OPERATIONS: [&str; 6] =
    ["social_care", "schools", "water_and_sewage", "municipal_buildings", "it_operations", "municipal_management"];

pub(super) fn units(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.units() {
        let administration = layout.is_administration(number);
        let operation = pick(&OPERATIONS, number);
        // A unit whose operation nobody has said is the one thing that can be left out of it.
        let unsaid = defects.draw(1).is_some();
        out.push(&Unit {
            id: unit(number),
            name: if administration { format!("Förvaltning {number}") } else { format!("Enhet {number}") },
            kind: if administration { "administration" } else { "unit" },
            parent: layout.above(number).map_or_else(|| "styrelsen".to_owned(), unit),
            operation: if administration && !unsaid { operation } else { "" },
        })?;
    }
    Ok(())
}

pub(super) fn roles(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.outer_roles() {
        let (within, place) = (number / UNIT_ROLES, number % UNIT_ROLES);
        let administration = layout.is_administration(within);
        let (title, level, functions): (_, _, &[_]) = match (place, administration) {
            (0, true) => (
                "Förvaltningschef",
                "tactical",
                &["head_of_administration", "information_owner", "system_owner", "line_manager"],
            ),
            (0, false) if layout.owns_information(within) => {
                ("Enhetschef", "tactical", &["line_manager", "information_owner", "system_owner"])
            }
            (0, false) => ("Enhetschef", "tactical", &["line_manager"]),
            (1, _) => ("Informationssäkerhetssamordnare", "operational", &["infosec_coordinator_unit"]),
            (2, _) => ("Dataskyddssamordnare", "operational", &["data_protection_coordinator"]),
            (3, _) => ("Systemförvaltare", "operational", &["system_manager"]),
            (4, _) => ("It-samordnare", "operational", &["it_coordinator"]),
            _ => ("Handläggare", "operational", &["employee"]),
        };
        let defect = defects.draw(2);
        out.push(&Role {
            id: role(number),
            title,
            unit: if defect == Some(0) { String::new() } else { unit(within) },
            level: if defect == Some(1) { "" } else { level },
            functions: functions.to_vec(),
            ..Role::default()
        })?;
    }
    Ok(())
}

/// How many people there are beside those at the centre.
pub(super) fn people_count(layout: &Layout) -> u64 {
    let whole = layout.outer_roles() / UNIT_ROLES;
    let rest = layout.outer_roles() % UNIT_ROLES;
    whole * UNIT_PEOPLE + rest.min(UNIT_PEOPLE)
}

/// The number of the person who holds a role.
pub(super) const fn holder(role: u64) -> u64 {
    let place = role % UNIT_ROLES;
    role / UNIT_ROLES * UNIT_PEOPLE + if place < UNIT_PEOPLE { place } else { SHARED_PLACE }
}

pub(super) fn people(layout: &Layout, out: &mut List<'_>) -> io::Result<()> {
    (0..people_count(layout)).try_for_each(|number| out.push(&Person { id: person(number) }))
}

pub(super) fn assignments(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.outer_roles() {
        let assignment = Assignment {
            role: role(number),
            person: person(holder(number)),
            share: Some(if [SHARED_PLACE, UNIT_PEOPLE].contains(&(number % UNIT_ROLES)) { 50 } else { 100 }),
            ..Assignment::default()
        };
        match defects.draw(3) {
            // Nobody holds the role.
            Some(0) => {}
            // Whoever held it has left.
            Some(1) => out.push(&Assignment { from: "2019-01-01", to: "2025-12-31", ..assignment })?,
            // The head's role is held by an employee as well.
            Some(_) => {
                let other = person(holder(number / UNIT_ROLES * UNIT_ROLES));
                out.push(&Assignment { person: other, ..assignment })?;
            }
            None => out.push(&assignment)?,
        }
    }
    Ok(())
}

pub(super) fn groups(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    let administrations = (0..layout.units()).take_while(|&unit| layout.is_administration(unit));
    let centre = ["ciso", "sakerhetschef", "dataskyddsombud", "it-chef", "samordnare-skola"].map(str::to_owned);
    out.push(&Group {
        id: "radet".to_owned(),
        name: "Informationssäkerhetsrådet".to_owned(),
        kind: "council",
        convenor: "ciso".to_owned(),
        chair: "ciso".to_owned(),
        members: centre.into_iter().chain(administrations.map(|unit| role_at(layout, unit, 1))).collect(),
        interval: "P3M",
        last_met: "2026-10-05",
    })?;
    for number in 0..layout.plans() {
        let first = number * super::layout::UNITS_PER_PLAN;
        let last = (first + super::layout::UNITS_PER_PLAN).min(layout.units());
        let chair = role_at(layout, first, 1);
        let defect = defects.draw(3);
        out.push(&Group {
            id: format!("grupp{number}"),
            name: format!("Nätverk {number}"),
            kind: "network",
            convenor: if defect == Some(0) { String::new() } else { chair.clone() },
            chair,
            members: if defect == Some(1) {
                Vec::new()
            } else {
                (first..last).map(|unit| role_at(layout, unit, 1)).collect()
            },
            interval: "P3M",
            last_met: if defect == Some(2) { "2024-03-01" } else { "2026-09-15" },
        })?;
    }
    Ok(())
}

pub(super) fn lines(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.outer_roles() {
        let (within, place) = (number / UNIT_ROLES, number % UNIT_ROLES);
        let to = match (layout.shape, place) {
            (Shape::Chain, _) if number > 0 => role(number - 1),
            (Shape::Chain, _) => "direktor".to_owned(),
            (_, 0) => layout.above(within).map_or_else(|| "direktor".to_owned(), head),
            _ => head(within),
        };
        let line = Line { from: role(number), to, condition: "continuous", form: "" };
        match defects.draw(4) {
            // Nobody to report to.
            Some(0) => {}
            // Reports to oneself by way of an employee: a circle.
            Some(1) if place == 0 && layout.roles_of(within) > 5 => {
                out.push(&Line { to: role_at(layout, within, 5), ..line })?;
            }
            // Not decided, only done.
            Some(_) => out.push(&Line { form: "informal", ..line })?,
            None => out.push(&line)?,
        }
        if place == 1 {
            out.push(&Line { from: role(number), to: "ciso".to_owned(), form: "functional", condition: "yearly" })?;
        }
        if layout.shape == Shape::Matrix && place >= 5 && layout.units() > 1 {
            let other = (within + 1 + defects.below(layout.units() - 1)) % layout.units();
            out.push(&Line { from: role(number), to: head(other), form: "functional", condition: "continuous" })?;
        }
    }
    Ok(())
}

pub(super) fn escalations(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in 0..layout.units() {
        let each = [
            (0, "sakerhetschef", "serious_incident", "PT1H"),
            (1, "sakerhetschef", "serious_incident", "PT1H"),
            (1, "ciso", "immediate", "PT30M"),
            (2, "ciso", "immediate", "PT30M"),
            (3, "ciso", "immediate", "PT30M"),
            (4, "ciso", "immediate", "PT30M"),
        ];
        for (place, to, condition, period) in each {
            if place > 0 && place >= layout.roles_of(within) {
                continue;
            }
            let escalation = Escalation {
                from: role_at(layout, within, place),
                to: to.to_owned(),
                condition,
                within: period,
                when_needed: None,
            };
            match defects.draw(3) {
                Some(0) => {}
                Some(1) => out.push(&Escalation { within: "P2D", ..escalation })?,
                Some(_) => out.push(&Escalation { within: "", ..escalation })?,
                None => out.push(&escalation)?,
            }
        }
        if layout.roles_of(within) > 1 {
            let (from, to) = (role_at(layout, within, 1), head(within));
            out.push(&Escalation { from, to, condition: "legal_gap", ..Escalation::default() })?;
        }
    }
    Ok(())
}

pub(super) fn works_with(layout: &Layout, out: &mut List<'_>) -> io::Result<()> {
    for within in 0..layout.units() {
        let pair = |from, to: String, kind| WorksWith { from: role_at(layout, within, from), to, kind };
        if layout.roles_of(within) > 3 {
            out.push(&pair(1, role_at(layout, within, 2), "collaborate"))?;
            out.push(&pair(3, "ciso".to_owned(), "collaborate"))?;
            out.push(&pair(3, head(within), "coordinate"))?;
            out.push(&pair(3, "it-chef".to_owned(), "coordinate"))?;
            out.push(&pair(3, "dataskyddsombud".to_owned(), "support"))?;
        }
        if layout.roles_of(within) > 4 {
            out.push(&pair(4, "ciso".to_owned(), "collaborate"))?;
        }
        if layout.owns_information(within) {
            out.push(&pair(0, "it-chef".to_owned(), "coordinate"))?;
            out.push(&pair(0, "driftansvarig".to_owned(), "coordinate"))?;
        }
        if layout.is_administration(within) {
            out.push(&WorksWith { from: "ciso".to_owned(), to: head(within), kind: "support" })?;
        }
    }
    Ok(())
}

/// A word of a list, one after the other.
pub(super) fn pick(words: &[&'static str], number: u64) -> &'static str {
    let place = number.checked_rem(words.len() as u64).and_then(|place| usize::try_from(place).ok());
    place.and_then(|place| words.get(place)).copied().unwrap_or_default()
}
