//! Information assets, systems, processes and agreements of a made-up organisation.

use std::io;

use super::List;
use super::defect::Defects;
use super::layout::{Layout, UNITS_PER_PLAN, head, role_at, unit};
use super::record::{Agreement, Asset, Classes, Process, System};
use super::steering::{continuity_plan, plan_item};

/// Whether a unit has an information asset and a system of its own: every second.
pub(super) const fn has_system(unit: u64) -> bool {
    unit.is_multiple_of(2)
}

/// The id of a unit's information asset.
pub(super) fn asset(unit: u64) -> String {
    format!("tillgang{unit}")
}

/// The id of a unit's system.
pub(super) fn system(unit: u64) -> String {
    format!("system{unit}")
}

/// The id of a process.
pub(super) fn process(number: u64) -> String {
    format!("process{number}")
}

pub(super) fn assets(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in (0..layout.units()).filter(|&unit| has_system(unit)) {
        let defect = defects.draw(5);
        let class = |shift: u64| Some((within / 2 + shift) % 4);
        out.push(&Asset {
            id: asset(within),
            name: format!("Uppgifter hos enhet {within}"),
            unit: unit(within),
            owner: match defect {
                Some(0) => Vec::new(),
                Some(1) => vec![head(within), role_at(layout, within, 3)],
                _ => vec![head(within)],
            },
            classes: (defect != Some(2)).then(|| Classes {
                confidentiality: class(1),
                integrity: class(2),
                availability: class(1),
                traceability: class(0),
            }),
            classified_on: match defect {
                Some(2) => "",
                Some(3) => "2019-02-20",
                _ => "2026-02-20",
            },
            personal_data: Some(within % 4 == 0),
            archive_class: if defect == Some(4) { "" } else { "bevaras" },
            measures: vec![plan_item(within, 0)],
            access: vec![head(within), role_at(layout, within, 1), "direktor".to_owned()],
            system: system(within),
        })?;
    }
    Ok(())
}

pub(super) fn systems(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in (0..layout.units()).filter(|&unit| has_system(unit)) {
        let defect = defects.draw(4);
        let before = within.checked_sub(2);
        out.push(&System {
            id: system(within),
            name: format!("System {within}"),
            unit: unit(within),
            kind: "it",
            owner: match defect {
                Some(0) => Vec::new(),
                Some(1) => vec![head(within), "it-chef".to_owned()],
                _ => vec![head(within)],
            },
            manager: if defect == Some(2) { String::new() } else { role_at(layout, within, 3) },
            critical: Some(within % UNITS_PER_PLAN == 2),
            level: (defect != Some(3)).then_some(3),
            run_by: "it-enheten".to_owned(),
            holds: vec![asset(within)],
            links: before.map(system).into_iter().collect(),
            acquired_on: "2019-04-01",
            introduced_on: "2019-08-15",
        })?;
    }
    Ok(())
}

pub(super) fn processes(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.plans() {
        let within = number * UNITS_PER_PLAN + 2;
        if within >= layout.units() {
            break;
        }
        let defect = defects.draw(2);
        out.push(&Process {
            id: process(number),
            name: format!("Process {number}"),
            unit: unit(within),
            owner: if defect == Some(0) { Vec::new() } else { vec![head(within)] },
            critical: Some(true),
            depends_on: vec![system(within)],
            continuity_plan: if defect == Some(1) { String::new() } else { continuity_plan(within) },
        })?;
    }
    Ok(())
}

const CLAUSES: [&str; 11] = [
    "responsibilities",
    "security_requirements",
    "personal_data",
    "traceability",
    "storage",
    "access",
    "continuity",
    "recovery",
    "competence",
    "incident_reporting",
    "audit",
];

pub(super) fn agreements(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.plans() {
        let defect = defects.draw(4);
        out.push(&Agreement {
            id: format!("avtal{number}"),
            supplier: "driftbolaget".to_owned(),
            ordering_party: if defect == Some(0) { String::new() } else { head(number * UNITS_PER_PLAN) },
            clauses: if defect == Some(1) { vec!["responsibilities"] } else { CLAUSES.to_vec() },
            form: "own",
            incident_contact: if defect == Some(2) { "" } else { "leverantörens jourtelefon" },
            from: "2024-01-01",
            to: if defect == Some(3) { "2025-12-31" } else { "2027-12-31" },
        })?;
    }
    Ok(())
}
