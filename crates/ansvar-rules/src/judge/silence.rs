//! Silence: the rules of a scope that are run, and how the checks of those count that are not.

use ansvar_model::{CheckCounts, Kind, List, Organisation, Recorded, RuleOutcome};

use crate::selection::{SelectedRule, Selection};

/// Rules of a scope, told apart.
#[derive(Debug)]
pub(crate) struct Running {
    /// The places of those that are run, in the selection.
    pub(crate) run: Vec<usize>,
    /// What those come to that are not run, because a list is not recorded or nothing is there.
    pub(crate) silent: Vec<RuleOutcome>,
}

/// Which rules of a scope are run on so many entities.
pub(crate) fn running_of(
    organisation: &Organisation,
    selection: &Selection<'_>,
    scope: Kind,
    rules: &[usize],
    entities: usize,
) -> Running {
    let mut running = Running { run: Vec::new(), silent: Vec::new() };
    for &place in rules {
        let Some(selected) = selection.rules.get(place) else { continue };
        let missing = missing_lists(organisation, selected, entities);
        if missing.is_empty() && entities > 0 {
            running.run.push(place);
        } else {
            let counts = silent_counts(organisation, scope, entities, !missing.is_empty());
            let waits_for_answers = entities == 0 && matches!(scope, Kind::Answer | Kind::Assessment);
            running.silent.push(RuleOutcome { waits_for_answers, ..outcome(selected, counts, missing) });
        }
    }
    running
}

/// What a rule came to.
pub(crate) fn outcome(selected: &SelectedRule<'_>, counts: CheckCounts, missing: Vec<List>) -> RuleOutcome {
    let header = &selected.rule.header;
    RuleOutcome {
        rule: header.id.clone(),
        title: header.title.clone(),
        description: header.description.clone(),
        basis: header.basis,
        source: header.source.clone(),
        area: header.area,
        severity: selected.severity,
        scope: header.scope,
        waits_for_answers: false,
        counts,
        missing,
    }
}

/// The lists that keep a rule from being assessed: those it needs, and its own scope's when nothing of it is recorded.
/// Where there are no answers, it is these that are missing and no list.
fn missing_lists(organisation: &Organisation, selected: &SelectedRule<'_>, entities: usize) -> Vec<List> {
    let header = &selected.rule.header;
    if entities == 0 && list_of(header.scope).is_none() {
        return Vec::new();
    }
    let needed = header.needs.iter().copied().filter(|&list| organisation.recorded(list) != Recorded::All);
    let own = list_of(header.scope)
        .filter(|&list| organisation.list_len(list) == 0 && organisation.recorded(list) != Recorded::All);
    let mut missing: Vec<List> = needed.chain(own).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// How the checks of a rule that is not run count.
fn silent_counts(organisation: &Organisation, scope: Kind, entities: usize, missing: bool) -> CheckCounts {
    let unrecorded = list_of(scope).is_some_and(|list| organisation.recorded(list) != Recorded::All);
    let checks = u64::try_from(entities).unwrap_or(u64::MAX);
    match (missing, entities) {
        (true, 0) if unrecorded => CheckCounts { not_assessed: 1, ..CheckCounts::default() },
        (true, _) => CheckCounts { not_assessed: checks, ..CheckCounts::default() },
        (false, 0) if list_of(scope).is_none() => CheckCounts { not_assessed: 1, ..CheckCounts::default() },
        (false, _) => CheckCounts { not_applicable: 1, ..CheckCounts::default() },
    }
}

/// The list of the organisation file that a scope's entities stand in; answers stand in a file of their own.
fn list_of(scope: Kind) -> Option<List> {
    let list = match scope {
        Kind::Organisation | Kind::Answer | Kind::Assessment => return None,
        Kind::Unit => List::Units,
        Kind::Role => List::Roles,
        Kind::Person => List::People,
        Kind::Assignment => List::Assignments,
        Kind::Group => List::Groups,
        Kind::Line => List::Lines,
        Kind::Escalation => List::Escalations,
        Kind::WorksWith => List::WorksWith,
        Kind::Delegation => List::Delegations,
        Kind::Duty => List::Duties,
        Kind::Document => List::Documents,
        Kind::Plan | Kind::PlanItem => List::Plans,
        Kind::Asset => List::Assets,
        Kind::System => List::Systems,
        Kind::Process => List::Processes,
        Kind::Agreement => List::Agreements,
        Kind::Risk => List::Risks,
        Kind::Incident => List::Incidents,
        Kind::Event => List::Events,
        Kind::Access => List::Access,
        Kind::Interest => List::Interests,
        Kind::Waiver => List::Waivers,
        Kind::Exception => List::Exceptions,
    };
    Some(list)
}
