//! Removed rows leave no trace: an organisation that has had more is judged as if the rest had been all from the beginning.

use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_model::{EntityRef, Finding, Names, Organisation};
use ansvar_rules::facts::Context;
use ansvar_rules::{Library, facts_document, judge};
use ansvar_tests::{RandomOrganisations, mixed};
use serde_json::{Value, json};

/// Begins the ids of records that are removed again.
const PASSING: &str = "passing-";

fn load(file: &Value) -> Organisation {
    let source = SourceText::new("organisation.json", file.to_string());
    parse_organisation(source, Format::Json).organisation.expect("random organisations are sound")
}

/// The file with copies of some of its records between them, under ids of their own that nothing points to.
fn with_passing_records(file: &Value, turn: u64) -> (Value, Vec<String>) {
    let mut grown = file.clone();
    let mut added = Vec::new();
    for (list, records) in grown.as_object_mut().into_iter().flatten() {
        let Some(records) = records.as_array_mut() else { continue };
        for (place, record) in std::mem::take(records).into_iter().enumerate() {
            let chance = mixed(&[turn], &format!("{list} {place}")) % 4;
            let mut copy = record.clone();
            let id = format!("{PASSING}{list}-{place}").replace('_', "-");
            copy["id"] = json!(&id);
            let after = if chance == 1 { Some(copy.clone()) } else { None };
            records.extend((chance == 0).then_some(copy).into_iter().chain([record]).chain(after));
            if chance < 2 {
                added.push(id);
            }
        }
    }
    (grown, added)
}

/// Takes an entity out of its table; of a plan, also its items.
fn remove(organisation: &mut Organisation, entity: EntityRef) -> bool {
    macro_rules! from {
        ($($kind:ident: $table:ident),+) => {
            match entity {
                EntityRef::Plan(at) => {
                    let items = organisation.plans[at].items.clone();
                    items.iter().all(|&item| organisation.plan_items.remove(item)) && organisation.plans.remove(at)
                }
                $(EntityRef::$kind(at) => organisation.$table.remove(at),)+
                _ => false,
            }
        };
    }
    from!(
        Unit: units, Role: roles, Person: people, Assignment: assignments, Group: groups, Line: lines,
        Escalation: escalations, WorksWith: works_with, Delegation: delegations, Duty: duties, Document: documents,
        Asset: assets, System: systems, Process: processes, Agreement: agreements, Risk: risks, Incident: incidents,
        Event: events, Access: access, Interest: interests, Waiver: waivers, Exception: exceptions
    )
}

/// Everything that is judged, places in the file and handles apart.
pub(super) fn judged(organisation: &Organisation, library: &Library) -> (Value, String) {
    let selection = library.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    let context = Context::of(organisation, selection.fact_settings());
    let facts = facts_document(&context, &selection).expect("facts are JSON");
    let judgement = judge(&context, &selection).expect("the built-in rules can be run");
    let nowhere = |finding: Finding| Finding {
        entity: EntityRef::Organisation,
        accepted: finding.accepted.map(|_| ansvar_model::Handle::at(0)),
        ..finding
    };
    let findings: Vec<Finding> = judgement.findings.into_iter().map(nowhere).collect();
    (facts, format!("{:#?}\n{findings:#?}", judgement.outcomes))
}

#[test]
fn removed_rows_leave_no_trace() {
    let library = Library::builtin().expect("built-in rules can be read");
    let files = RandomOrganisations::of_seed(61);
    for number in 0..12 {
        let file = files.nth(number);
        let (grown, added) = with_passing_records(&file, number);
        let mut organisation = load(&grown);
        let names = Names::of(&organisation);
        let passing: Vec<EntityRef> =
            added.iter().map(|id| names.find(id).unwrap_or_else(|| panic!("{id} is not there"))).collect();
        assert!(!passing.is_empty());
        for entity in passing {
            assert!(remove(&mut organisation, entity), "organisation {number}, {entity:?}");
        }
        let (facts, findings) = judged(&organisation, &library);
        let (expected_facts, expected) = judged(&load(&file), &library);
        assert_eq!(facts, expected_facts, "organisation {number}");
        assert_eq!(findings, expected, "organisation {number}");
    }
}
