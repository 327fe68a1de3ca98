//! The floor: what it takes at least. A parse that borrows and passes over what is not asked for, ids numbered, the lines as
//! arrays, and ten rules written by hand. Nothing is checked, nothing is explained, and no rule can be changed.

use std::collections::HashMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
struct File<'t> {
    #[serde(borrow, default)]
    units: Vec<Named<'t>>,
    #[serde(borrow, default)]
    roles: Vec<Role<'t>>,
    #[serde(borrow, default)]
    assignments: Vec<Assignment<'t>>,
    #[serde(borrow, default)]
    lines: Vec<Line<'t>>,
    #[serde(borrow, default)]
    escalations: Vec<Line<'t>>,
    #[serde(default)]
    assets: Vec<Owned>,
    #[serde(default)]
    systems: Vec<Owned>,
    #[serde(default)]
    plans: Vec<Plan>,
    #[serde(default)]
    risks: Vec<Owned>,
    #[serde(borrow, default)]
    incidents: Vec<Incident<'t>>,
}

#[derive(Deserialize)]
struct Named<'t> {
    id: &'t str,
}

#[derive(Deserialize)]
struct Role<'t> {
    id: &'t str,
    #[serde(borrow)]
    unit: Option<&'t str>,
    #[serde(borrow, default)]
    functions: Vec<&'t str>,
}

#[derive(Deserialize)]
struct Assignment<'t> {
    role: &'t str,
}

#[derive(Deserialize)]
struct Line<'t> {
    from: &'t str,
    to: &'t str,
}

#[derive(Deserialize)]
struct Owned {
    owner: Option<IgnoredAny>,
    classified_on: Option<IgnoredAny>,
    critical: Option<bool>,
}

#[derive(Deserialize)]
struct Plan {
    #[serde(default)]
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    responsible: Option<IgnoredAny>,
    end: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Incident<'t> {
    #[serde(borrow)]
    severity: Option<&'t str>,
    #[serde(default)]
    reports: Vec<IgnoredAny>,
}

/// The number of findings of the ten rules.
///
/// # Errors
/// When the bytes are not such a file.
pub fn findings(bytes: &[u8]) -> Result<usize, serde_json::Error> {
    let file: File<'_> = serde_json::from_slice(bytes)?;
    let mut numbers: HashMap<&str, u32, foldhash::fast::RandomState> = HashMap::default();
    let ids = file.roles.iter().map(|role| role.id).chain(file.units.iter().map(|unit| unit.id));
    for (number, id) in (0..).zip(ids) {
        numbers.insert(id, number);
    }
    let number = |id: &str| numbers.get(id).copied();
    let nodes = file.roles.len() + file.units.len();

    let mut filled = vec![false; nodes];
    for assignment in &file.assignments {
        mark(&mut filled, number(assignment.role));
    }
    let mut reports = vec![false; nodes];
    for line in &file.lines {
        mark(&mut reports, number(line.from));
    }
    let bodies = |role: &&Role<'_>| role.functions.iter().all(|function| *function != "committee");
    let vacant = file.roles.iter().zip(&filled).filter(|(role, filled)| bodies(role) && !**filled).count();
    let silent = file.roles.iter().zip(&reports).filter(|(role, reports)| bodies(role) && !**reports).count();

    let reached = reach(&file, &number, nodes);
    let unreached = file.units.iter().filter_map(|unit| number(unit.id)).filter(|&at| !is_marked(&reached, at)).count();
    let unowned = |owned: &[Owned]| owned.iter().filter(|owned| owned.owner.is_none()).count();
    let unclassified = file.assets.iter().filter(|asset| asset.classified_on.is_none()).count();
    let unassessed = file.systems.iter().filter(|system| system.critical.is_none()).count();
    let items = || file.plans.iter().flat_map(|plan| &plan.items);
    let idle = items().filter(|item| item.responsible.is_none() || item.end.is_none()).count();
    let serious = |incident: &&Incident<'_>| matches!(incident.severity, Some("high" | "critical"));
    let untold = file.incidents.iter().filter(serious).filter(|incident| incident.reports.is_empty()).count();
    Ok(vacant
        + silent
        + unreached
        + unowned(&file.assets)
        + unowned(&file.systems)
        + unowned(&file.risks)
        + unclassified
        + unassessed
        + idle
        + untold)
}

/// From where the security managers can be reached, going back over lines and escalations; a unit through its roles.
fn reach(file: &File<'_>, number: &impl Fn(&str) -> Option<u32>, nodes: usize) -> Vec<bool> {
    let lines = file.lines.iter().chain(&file.escalations).filter_map(|line| number(line.to).zip(number(line.from)));
    let units = file.roles.iter().filter_map(|role| number(role.id).zip(number(role.unit?)));
    let mut edges: Vec<(u32, u32)> = lines.chain(units).collect();
    edges.sort_unstable();
    let mut starts = vec![0_usize; nodes + 1];
    for &(to, _) in &edges {
        if let Some(start) = starts.get_mut(to as usize + 1) {
            *start += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let managers = file.roles.iter().filter(|role| role.functions.contains(&"security_manager"));
    let mut stack: Vec<u32> = managers.filter_map(|role| number(role.id)).collect();
    let mut reached = vec![false; nodes];
    stack.iter().for_each(|&at| mark(&mut reached, Some(at)));
    while let Some(at) = stack.pop() {
        let row = starts.get(at as usize).zip(starts.get(at as usize + 1));
        for &(_, from) in row.and_then(|(&start, &end)| edges.get(start..end)).unwrap_or_default() {
            if !is_marked(&reached, from) {
                mark(&mut reached, Some(from));
                stack.push(from);
            }
        }
    }
    reached
}

fn mark(marks: &mut [bool], at: Option<u32>) {
    if let Some(mark) = at.and_then(|at| marks.get_mut(at as usize)) {
        *mark = true;
    }
}

fn is_marked(marks: &[bool], at: u32) -> bool {
    marks.get(at as usize).copied().unwrap_or(false)
}
