//! Duties, documents and plans of a made-up organisation.

use std::io;

use super::List;
use super::defect::Defects;
use super::layout::{Layout, UNITS_PER_PLAN, head, role_at, unit};
use super::record::{Document, Duty, Plan, PlanItem};
use super::resources::{process, system};

/// Title, kind, object, area and topic of a duty.
type DutyText = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// The duties of every unit's head.
const DUTIES: [DutyText; 2] = [
    ("Svara för klassning av enhetens information", "own", "klassning", "classification", "classification"),
    ("Svara för enhetens riskanalyser", "own", "riskanalys", "risk_analysis", "risk_analysis"),
];

/// Those of heads who own information, beside.
const OWNER_DUTIES: [DutyText; 2] = [
    ("Svara för enhetens organisatoriska säkerhet", "own", "organisatorisk", "roles", "organisational_security"),
    ("Bygga säkerhetskultur", "do", "sakerhetskultur", "roles", "security_culture"),
];

/// Those of heads of administrations, beside.
const ADMINISTRATION_DUTIES: [DutyText; 1] =
    [("Vidta skyddsåtgärder", "do", "skyddsatgarder", "roles", "protective_measures")];

pub(super) fn duties(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in 0..layout.units() {
        let owns: &[_] = if layout.owns_information(within) { &OWNER_DUTIES } else { &[] };
        let leads: &[_] = if layout.is_administration(within) { &ADMINISTRATION_DUTIES } else { &[] };
        for &(title, kind, object, area, topic) in DUTIES.iter().chain(owns).chain(leads) {
            let holder = match defects.draw(2) {
                Some(0) => Vec::new(),
                Some(_) => vec![head(within), role_at(layout, within, 5)],
                None => vec![head(within)],
            };
            out.push(&Duty {
                id: format!("d-{object}-{within}"),
                title,
                holder,
                kind,
                object: format!("{object}_{within}"),
                area,
                side: "operations",
                topic,
                interval: "",
            })?;
        }
    }
    Ok(())
}

/// What a continuity plan is to deal with.
const CONTINUITY: [&str; 7] = [
    "critical_processes",
    "threats",
    "alternatives",
    "recovery",
    "preparedness",
    "supplier_requirements",
    "dependencies",
];

pub(super) fn documents(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for within in 0..layout.units() {
        if layout.owns_information(within) {
            let register = Document {
                id: format!("riskregister{within}"),
                r#type: "register",
                title: format!("Riskförteckning för enhet {within}"),
                maintained_by: head(within),
                covers: vec![unit(within)],
                topics: vec!["risk_register"],
                audience: "enhetens ledning",
                communicated_on: "2026-03-10",
                ..Document::default()
            };
            out.push(&spoilt(register, defects.draw(2)))?;
        }
        if within % UNITS_PER_PLAN == 2 {
            // The first plan is that of all administrations.
            let administrations = (0..layout.units()).take_while(|_| within == 2).filter(|&unit| unit != within);
            let administrations = administrations.take_while(|&unit| layout.is_administration(unit)).map(unit);
            let plan = Document {
                id: continuity_plan(within),
                r#type: "continuity_plan",
                title: format!("Kontinuitetsplan för enhet {within}"),
                decided_by: "direktor".to_owned(),
                decided_on: "2026-01-15",
                maintained_by: head(within),
                part_of: "rutin-kontinuitet",
                covers: [unit(within), process(within / UNITS_PER_PLAN), system(within)]
                    .into_iter()
                    .chain(administrations)
                    .collect(),
                contents: CONTINUITY.to_vec(),
                topics: vec!["continuity"],
                audience: "enhetens ledning",
                communicated_on: "2026-01-20",
                interval: "P1Y",
                revised_on: "2026-06-20",
            };
            out.push(&spoilt(plan, defects.draw(5)))?;
        }
    }
    Ok(())
}

/// The id of the continuity plan of a unit.
pub(super) fn continuity_plan(unit: u64) -> String {
    format!("kontinuitetsplan{unit}")
}

fn spoilt(document: Document, defect: Option<u64>) -> Document {
    match defect {
        Some(0) => Document { maintained_by: String::new(), ..document },
        Some(1) => Document { audience: "", communicated_on: "", ..document },
        Some(2) => Document { decided_by: String::new(), decided_on: "", ..document },
        Some(3) => Document { contents: vec!["critical_processes"], ..document },
        Some(_) => Document { decided_on: "2014-01-15", revised_on: "2014-06-20", ..document },
        None => document,
    }
}

/// Goal and activity of the items.
const ITEMS: [(&str, &str); 4] = [
    ("Stark inloggning för alla", "Inför tvåfaktorsinloggning"),
    ("Alla medarbetare utbildade", "Ge den årliga grundutbildningen"),
    ("Återläsning prövad", "Pröva återläsning av säkerhetskopior"),
    ("Behörigheter genomgångna", "Gå igenom behörigheterna i systemen"),
];

pub(super) fn plans(layout: &Layout, mut defects: Defects, out: &mut List<'_>) -> io::Result<()> {
    for number in 0..layout.plans() {
        let first = number * UNITS_PER_PLAN;
        let last = (first + UNITS_PER_PLAN).min(layout.units());
        let mut items = Vec::new();
        for within in first..last {
            for turn in 0..2 {
                let place = usize::try_from((within + turn) % 4).unwrap_or_default();
                let (goal, activity) = ITEMS.get(place).copied().unwrap_or_default();
                let defect = defects.draw(5);
                items.push(PlanItem {
                    id: format!("{within}-{turn}"),
                    goal: if defect == Some(0) { "" } else { goal },
                    activity,
                    cost: (defect != Some(1)).then(|| 10_000 + 1_000 * defects.below(200)),
                    responsible: if defect == Some(2) { String::new() } else { head(within) },
                    performer: role_at(layout, within, 3),
                    start: "2026-02-01",
                    end: if defect == Some(3) { "" } else { "2026-12-18" },
                    status: if defect == Some(4) { "planned" } else { "ongoing" },
                    follows: if turn == 0 { "handlingsplan/inloggning" } else { "handlingsplan/utbildning" },
                });
            }
        }
        out.push(&Plan {
            id: plan(number),
            title: format!("Lokal handlingsplan {number}"),
            kind: "local",
            maintained_by: head(first),
            updated_on: if defects.draw(1).is_some() { "2023-02-15" } else { "2026-02-15" },
            items,
        })?;
    }
    Ok(())
}

/// The id of a plan.
pub(super) fn plan(number: u64) -> String {
    format!("plan{number}")
}

/// The id of one of a unit's two plan items.
pub(super) fn plan_item(unit: u64, turn: u64) -> String {
    format!("{}/{unit}-{turn}", plan(unit / UNITS_PER_PLAN))
}
