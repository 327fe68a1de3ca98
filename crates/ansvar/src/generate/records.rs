//! What has happened in a made-up organisation: risks, incidents, events and rights of access.

use std::io;

use super::List;
use super::defect::Defects;
use super::layout::{Layout, UNIT_ROLES, UNITS_PER_PLAN, head, person, role_at, unit};
use super::people::holder;
use super::record::{Access, Event, Incident, Report, Risk};
use super::resources::{asset, has_system, system};
use super::steering::{continuity_plan, plan_item};

fn risk(unit: u64) -> String {
    format!("risk{unit}")
}

fn compliance(unit: u64) -> String {
    format!("efterlevnad{unit}")
}

fn incident(unit: u64) -> String {
    format!("inc{unit}")
}

pub(super) fn risks(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in (0..layout.units()).filter(|&unit| has_system(unit)) {
        let defect = defects.draw(4);
        out.push(&Risk {
            id: risk(within),
            title: format!("Avbrott i system {within}"),
            owner: match defect {
                Some(0) => Vec::new(),
                Some(1) => vec![head(within), "it-chef".to_owned()],
                _ => vec![head(within)],
            },
            likelihood: (defect != Some(2)).then(|| 1 + defects.below(4)),
            consequence: Some(2 + defects.below(3)),
            status: "open",
            measure: if defect == Some(3) { String::new() } else { plan_item(within, 1) },
            analysed_by: vec![head(within), role_at(layout, within, 1)],
            reported_to: "direktor".to_owned(),
            concerns: vec![system(within), asset(within)],
        })?;
    }
    Ok(())
}

pub(super) fn incidents(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in 0..layout.units() {
        let defect = defects.draw(4);
        let serious = within % 4 == 0;
        let coordinator = role_at(layout, within, 1);
        let mut reports = vec![Report {
            to: "ciso".to_owned(),
            at: if defect == Some(0) { "2026-04-18T09:20:00+02:00" } else { "2026-04-14T09:20:00+02:00" },
            by: coordinator.clone(),
        }];
        if serious && defect != Some(1) {
            let by = "ciso".to_owned();
            reports.push(Report { to: "sakerhetschef".to_owned(), at: "2026-04-14T09:35:00+02:00", by });
            let by = "ciso".to_owned();
            reports.push(Report { to: "direktor".to_owned(), at: "2026-04-14T10:00:00+02:00", by });
        }
        out.push(&Incident {
            id: incident(within),
            severity: if serious { "high" } else { "low" },
            detected_at: "2026-04-14T09:10:00+02:00",
            reported_by: coordinator,
            unit: unit(within),
            reports,
            tags: if defect == Some(2) { vec!["it"] } else { vec!["it", "analysed", "closed"] },
            consulted: ["dataskyddsombud", "it-chef", "sakerhetschef"]
                .map(str::to_owned)
                .into_iter()
                .chain([role_at(layout, within, 2)])
                .collect(),
            measures: if defect == Some(3) { Vec::new() } else { vec![plan_item(within, 0)] },
            personal_data: Some(serious),
            systems: vec![system(within - within % 2)],
        })?;
    }
    Ok(())
}

pub(super) fn events(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in 0..layout.units() {
        let people = [head(within), role_at(layout, within, 1)];
        let mut about = vec![unit(within)];
        if has_system(within) {
            about.extend([asset(within), system(within)]);
            let defect = defects.draw(2);
            if defect != Some(0) {
                out.push(&Event {
                    id: format!("klassning{within}"),
                    r#type: "classification",
                    date: if defect == Some(1) { "2019-02-20" } else { "2026-02-20" },
                    about: vec![asset(within), system(within)],
                    by: vec![head(within)],
                    participants: people
                        .iter()
                        .cloned()
                        .chain([role_at(layout, within, 2), "it-chef".to_owned()])
                        .collect(),
                    topics: vec!["classification"],
                    ..Event::default()
                })?;
            }
        }
        let defect = defects.draw(3);
        if defect != Some(0) {
            let measure = [plan_item(within, 1)].into_iter();
            out.push(&Event {
                id: format!("riskanalys{within}"),
                r#type: "risk_analysis",
                date: if defect == Some(1) { "2019-08-20" } else { "2026-08-20" },
                about,
                by: vec![head(within)],
                participants: people.iter().cloned().chain(["ciso".to_owned()]).collect(),
                inputs: vec![incident(within), incident((within + 1).min(layout.units() - 1))],
                results_in: if defect == Some(2) {
                    Vec::new()
                } else {
                    measure.chain(has_system(within).then(|| risk(within))).collect()
                },
                contents: vec!["risks", "system_links"],
                topics: vec!["risk_analysis"],
                ..Event::default()
            })?;
        }
        if layout.is_administration(within) {
            out.push(&Event {
                id: compliance(within),
                r#type: "report",
                date: "2026-05-11",
                about: vec![unit(within)],
                by: vec![role_at(layout, within, 1)],
                recipients: vec![head(within), "ciso".to_owned()],
                topics: vec!["compliance", "evaluation"],
                ..Event::default()
            })?;
        }
        if within % UNITS_PER_PLAN == 2 && defects.draw(1).is_none() {
            out.push(&Event {
                id: format!("ovning{within}"),
                r#type: "exercise",
                date: "2026-05-20",
                about: vec![continuity_plan(within)],
                by: vec![head(within)],
                participants: vec![head(within), "it-chef".to_owned()],
                topics: vec!["continuity"],
                ..Event::default()
            })?;
        }
    }
    common(layout, &mut defects, out)
}

/// What ten units have in common: training, follow-up of their plan, a compilation of their incidents, a test of power.
fn common(layout: &Layout, defects: &mut Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.plans() {
        let first = number * UNITS_PER_PLAN;
        let units = first..(first + UNITS_PER_PLAN).min(layout.units());
        let roles = units.start * UNIT_ROLES..(units.end * UNIT_ROLES).min(layout.outer_roles());
        let mut people: Vec<u64> = roles.map(holder).collect();
        people.dedup();
        let date = if defects.draw(1).is_some() { "2021-05-29" } else { "2026-05-29" };
        out.push(&Event {
            id: format!("utbildning{number}"),
            r#type: "training",
            date,
            about: units.clone().map(unit).collect(),
            participants: people.into_iter().map(person).collect(),
            topics: vec!["training"],
            ..Event::default()
        })?;
        out.push(&Event {
            id: format!("kompetens{number}"),
            r#type: "training",
            date,
            participants: units
                .clone()
                .flat_map(|unit| (0..5).map(move |place| role_at(layout, unit, place)))
                .collect(),
            topics: vec!["competence"],
            ..Event::default()
        })?;
        out.push(&Event {
            id: format!("sammanstallning{number}"),
            r#type: "report",
            date: "2026-06-08",
            about: units.clone().map(incident).chain(units.clone().map(unit)).collect(),
            by: vec!["ciso".to_owned()],
            recipients: vec!["direktor".to_owned()],
            inputs: units.clone().filter(|&unit| layout.is_administration(unit)).map(compliance).collect(),
            topics: vec!["evaluation", "incident_compilation"],
            ..Event::default()
        })?;
        if units.contains(&(first + 2)) && defects.draw(1).is_none() {
            out.push(&Event {
                id: format!("kraftprov{number}"),
                r#type: "test",
                date: "2026-04-27",
                about: vec![system(first + 2)],
                by: vec!["it-chef".to_owned()],
                topics: vec!["backup_power"],
                ..Event::default()
            })?;
        }
        let systems = units.clone().filter(|&unit| has_system(unit)).map(system);
        out.push(&Event {
            id: format!("godkannande{number}"),
            r#type: "approval",
            date: "2025-11-03",
            about: first.checked_sub(2).map(system).into_iter().chain(systems).collect(),
            by: vec!["ciso".to_owned(), "sakerhetschef".to_owned()],
            ..Event::default()
        })?;
        out.push(&Event {
            id: format!("uppfoljning{number}"),
            r#type: "report",
            date: "2026-09-20",
            about: units.flat_map(|unit| (0..2).map(move |turn| plan_item(unit, turn))).collect(),
            by: vec![role_at(layout, first, 1)],
            recipients: vec!["direktor".to_owned()],
            topics: vec!["follow_up"],
            ..Event::default()
        })?;
    }
    Ok(())
}

pub(super) fn access(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in (0..layout.units()).filter(|&unit| has_system(unit)) {
        let coordinator = within * UNIT_ROLES + u64::from(layout.roles_of(within) > 1);
        let unapproved = defects.draw(1).is_some();
        out.push(&Access {
            id: format!("behorighet{within}"),
            system: system(within),
            person: person(holder(coordinator)),
            approved_by: if unapproved { String::new() } else { head(within) },
            approved_on: if unapproved { "" } else { "2024-08-12" },
            ended_on: "",
        })?;
    }
    Ok(())
}
