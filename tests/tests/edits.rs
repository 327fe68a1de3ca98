//! Edits on the model come to the same as edits on the file: in what they give, and in what is refused.
//!
//! On random organisations and random edits. `ANSVAR_CASES=10000` asks for more of them.

pub(crate) mod random;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use ansvar_load::{
    EditProblem, Format, Loaded, SourceText, parse_organisation, plan_edits, plan_edits_knowing, record_of,
};
use ansvar_model::{Edit, EntityRef, Kind, List, Mentions, Names, Organisation, Value as Plain};
use ansvar_rules::Library;
use ansvar_tests::{RandomOrganisations, files_below, organisation_of_case, yaml};
use serde_json::{Map, Value, json};

use self::random::RandomEdits;
use self::text::TextFile;
use crate::removed::judged;

fn parse(file: &Value) -> Loaded {
    parse_organisation(SourceText::new("organisation.json", file.to_string()), Format::Json)
}

fn load(file: &Value) -> Organisation {
    let loaded = parse(file);
    assert_eq!(loaded.problems, [], "{file:#}");
    loaded.organisation.expect("a sound file gives an organisation")
}

/// A value as JSON.
fn json_of(value: &Plain) -> Value {
    match value {
        Plain::Null => Value::Null,
        Plain::Bool(truth) => json!(truth),
        Plain::Int(whole) => json!(whole),
        Plain::Text(text) => json!(text),
        Plain::List(values) => values.iter().map(json_of).collect(),
        Plain::Map(values) => record_json(values),
    }
}

fn record_json(record: &BTreeMap<String, Plain>) -> Value {
    Value::Object(record.iter().map(|(key, value)| (key.clone(), json_of(value))).collect())
}

/// JSON as a value; numbers are whole.
fn plain_of(value: &Value) -> Plain {
    match value {
        Value::Null => Plain::Null,
        Value::Bool(truth) => Plain::Bool(*truth),
        Value::Number(number) => Plain::Int(number.as_i64().expect("a whole number")),
        Value::String(text) => Plain::Text(text.clone()),
        Value::Array(values) => Plain::List(values.iter().map(plain_of).collect()),
        Value::Object(values) => Plain::Map(record_of_json(values)),
    }
}

fn record_of_json(fields: &Map<String, Value>) -> BTreeMap<String, Plain> {
    fields.iter().map(|(key, value)| (key.clone(), plain_of(value))).collect()
}

/// The kind of a list's entries: kinds and lists have the same order, plan items apart.
fn kind_of(list: List) -> Kind {
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| !matches!(kind, Kind::PlanItem)).collect();
    kinds[list as usize + 1]
}

/// The file of an organisation, written anew.
pub(crate) fn written(organisation: &Organisation) -> Value {
    let mut head = record_of(organisation, EntityRef::Organisation);
    let mut file = Map::new();
    file.insert("ansvar".to_owned(), json!(1));
    for key in ["as_of", "recorded"] {
        file.insert(key.to_owned(), head.remove(key).as_ref().map_or(Value::Null, json_of));
    }
    file.insert("organisation".to_owned(), record_json(&head));
    for &list in List::ALL {
        let entities = organisation.entities_of(kind_of(list));
        let records = entities.map(|entity| record_json(&record_of(organisation, entity))).collect();
        file.insert(list.id().to_owned(), records);
    }
    Value::Object(file)
}

/// All that a file can say of an organisation, by id: whatever the places in files and tables.
fn content(organisation: &Organisation) -> BTreeMap<String, Value> {
    let recorded = |entity: &EntityRef| !matches!(entity.kind(), Kind::Answer | Kind::Assessment);
    let entry = |entity: EntityRef| {
        let mut record = record_json(&record_of(organisation, entity));
        // Items have entries of their own.
        for item in record.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten() {
            *item = item["id"].take();
        }
        (organisation.id_of(entity).to_string(), json!({"kind": entity.kind().id(), "record": record}))
    };
    let entities: Vec<EntityRef> = organisation.entities().filter(recorded).collect();
    let content: BTreeMap<String, Value> = entities.iter().copied().map(entry).collect();
    assert_eq!(content.len(), entities.len(), "every id once");
    content
}

/// The model without places in the file.
fn without_places(organisation: &Organisation) -> String {
    let shown = format!("{organisation:?}");
    let mut parts = shown.split("origin: Origin(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once(')').map_or(part, |(_, rest)| rest))
}

fn assert_written_again(organisation: &Organisation, case: &str) {
    let again = load(&written(organisation));
    let [before, after] = [organisation, &again].map(without_places);
    let differing = before.bytes().zip(after.bytes()).position(|(before, after)| before != after).unwrap_or_default();
    let around = |text: &str| text.chars().skip(differing.saturating_sub(200)).take(400).collect::<String>();
    assert!(before == after, "{case}:\n{}\n{}", around(&before), around(&after));
}

#[track_caller]
fn assert_same(one: &Organisation, other: &Organisation, case: &str) {
    let (one, other) = (content(one), content(other));
    if let Some(id) = changed(&one, &other).first() {
        panic!("{case}\n{id}: {:?}\n{:?}", one.get(id), other.get(id));
    }
}

#[test]
fn lists_are_in_the_order_of_kinds() {
    for &list in List::ALL {
        let id = kind_of(list).id();
        assert_eq!(list.id().chars().next(), id.chars().next(), "{id}");
    }
}

#[test]
fn an_organisation_written_again_is_the_same() {
    let files = RandomOrganisations::of_seed(71);
    for number in 0..cases(60) {
        assert_written_again(&load(&files.nth(number)), &format!("organisation {number}"));
    }
    for path in files_below("fixtures", "organisation.yaml").into_iter().chain(files_below("fixtures/small", ".yaml")) {
        let file = yaml(&std::fs::read_to_string(&path).expect("a fixture"));
        if file.get("ansvar").is_some() {
            assert_written_again(&load(&file), &path.display().to_string());
        }
    }
    for path in files_below("tests/cases", ".yaml") {
        let case = yaml(&std::fs::read_to_string(&path).expect("a case"));
        for lists in ["fires", "silent"].iter().filter_map(|way| case.get(way)?.get("organisation")) {
            let file: Value = serde_json::from_str(&organisation_of_case(lists)).expect("JSON");
            assert_written_again(&load(&file), &path.display().to_string());
        }
    }
}

/// How many cases: those of the environment, else a few.
fn cases(ordinary: u64) -> u64 {
    std::env::var("ANSVAR_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinary)
}

fn is_in_use(problems: &[EditProblem]) -> bool {
    problems.iter().any(|problem| problem.code == "id_in_use")
}

/// Everything that has changed between two states, by id.
fn changed(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>) -> Vec<String> {
    let ids = before.keys().chain(after.keys()).filter(|id| before.get(*id) != after.get(*id));
    let mut ids: Vec<String> = ids.cloned().collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

#[test]
fn edits_on_the_model_are_edits_on_the_file() {
    const EACH: u64 = 12;
    let files = RandomOrganisations::of_seed(72);
    let library = Library::builtin().expect("built-in rules can be read");
    let (mut carried_out, mut refused) = (0, 0);
    for number in 0..cases(240).div_ceil(EACH) {
        let mut file = TextFile::of(files.nth(number));
        let mut random = RandomEdits::of_seed(number);
        let mut model = load(&file.file);
        let (mut names, mut mentions) = (Names::of(&model), Mentions::of(&model));
        for turn in 0..EACH {
            let edit = random.next(&file.file);
            let case = format!("organisation {number}, edit {turn}: {edit:?}");
            let before = content(&model);
            let planned = plan_edits(&model, &names, std::slice::from_ref(&edit));
            assert_eq!(content(&model), before, "{case}: planning changes nothing");
            let knowing = plan_edits_knowing(&model, (&names, &mentions), std::slice::from_ref(&edit));
            assert_eq!(format!("{knowing:?}"), format!("{planned:?}"), "{case}: with an index");
            let edited = file.edited(&edit);
            let loaded = edited.as_ref().map(|edited| parse(&edited.file));
            match (planned, loaded) {
                (Ok(planned), Some(loaded)) => {
                    assert_eq!(loaded.problems, [], "{case}");
                    let touched: Vec<EntityRef> = planned.touched().to_vec();
                    let ids: Vec<String> = touched.iter().map(|&entity| model.id_of(entity).to_string()).collect();
                    let added = planned.commit(&mut model, &mut names);
                    touched.iter().chain(&added).for_each(|&entity| mentions.note(&model, entity));
                    let expected = load(&edited.as_ref().expect("edited").file);
                    let after = content(&model);
                    assert_same(&model, &expected, &case);
                    assert_eq!(names, Names::of(&model), "{case}");
                    let new: Vec<String> = added.iter().map(|&entity| model.id_of(entity).to_string()).collect();
                    let told = |id: &String| ids.contains(id) || new.contains(id) || moved(&model, &touched, id);
                    let untold: Vec<String> = changed(&before, &after).into_iter().filter(|id| !told(id)).collect();
                    assert_eq!(untold, Vec::<String>::new(), "{case}");
                    file = edited.expect("edited");
                    carried_out += 1;
                }
                (Ok(_), None) => panic!("{case}: the text cannot be edited so"),
                (Err(problems), loaded) => {
                    let sound = loaded.is_some_and(|loaded| loaded.problems.is_empty());
                    assert!(!sound || is_in_use(&problems), "{case}: {problems:#?}");
                    assert!(!problems.is_empty());
                    refused += 1;
                }
            }
        }
        if number < 4 {
            let [edited, read] = [&model, &load(&file.file)].map(|made| judged(made, &library));
            assert_eq!(edited.0, read.0, "organisation {number}: facts");
            assert_eq!(edited.1, read.1, "organisation {number}: findings");
        }
    }
    assert!(carried_out > refused && refused > 0, "{carried_out} carried out, {refused} refused");
}

/// Whether an id is the new one of something touched.
fn moved(model: &Organisation, touched: &[EntityRef], id: &str) -> bool {
    touched.iter().any(|&entity| model.id_of(entity).as_str() == id)
}

#[test]
fn edits_in_one_list_see_those_before_them() {
    const EACH: u64 = 10;
    let files = RandomOrganisations::of_seed(73);
    for number in 0..cases(200).div_ceil(EACH) {
        let file = TextFile::of(files.nth(number));
        let mut random = RandomEdits::of_seed(number + 1_000);
        let mut model = load(&file.file);
        let mut names = Names::of(&model);
        let (mut one_by_one, mut names_one_by_one) = (model.clone(), names.clone());
        let mut edited = file;
        let mut edits: Vec<Edit> = Vec::new();
        for _ in 0..EACH {
            let edit = random.next(&edited.file);
            let Ok(planned) = plan_edits(&one_by_one, &names_one_by_one, std::slice::from_ref(&edit)) else { continue };
            planned.commit(&mut one_by_one, &mut names_one_by_one);
            edited = edited.edited(&edit).expect("the text can be edited so");
            edits.push(edit);
        }
        let planned = plan_edits(&model, &names, &edits).unwrap_or_else(|problems| {
            panic!("organisation {number}: {edits:?}\n{problems:#?}");
        });
        planned.commit(&mut model, &mut names);
        assert_same(&model, &one_by_one, &format!("organisation {number}: {edits:?}"));
        assert_same(&model, &load(&edited.file), &format!("organisation {number}: {edits:?}"));
        assert_eq!(names, Names::of(&model), "organisation {number}");
    }
}

#[test]
fn a_removal_touches_all_that_depends_on_it_and_nothing_else() {
    let files = RandomOrganisations::of_seed(74);
    for number in 0..cases(180).div_ceil(60) {
        let file = TextFile::of(files.nth(number));
        let model = load(&file.file);
        let names = Names::of(&model);
        for entity in model.entities().skip(1).step_by(3) {
            let id = model.id_of(entity);
            let Ok(planned) = plan_edits(&model, &names, &[Edit::Remove { id: id.clone() }]) else { continue };
            let touched = planned.touched().to_vec();
            let (mut left, mut left_names) = (model.clone(), names.clone());
            planned.commit(&mut left, &mut left_names);
            // Where records without an id come to be alike, or are so no longer, some change their numbers alone.
            let keeps_id = |entity: &EntityRef| left.id_of(*entity) == model.id_of(*entity);
            let expected = file.depends_on(id.as_str());
            let ids = |entities: &[EntityRef]| -> BTreeSet<String> {
                entities.iter().map(|&entity| model.id_of(entity).to_string()).collect()
            };
            let untold: Vec<&String> = expected.iter().filter(|id| !ids(&touched).contains(*id)).collect();
            assert_eq!(untold, Vec::<&String>::new(), "organisation {number}, {id}");
            let touched: Vec<EntityRef> = touched.into_iter().filter(keeps_id).collect();
            let others: Vec<String> = ids(&touched).into_iter().filter(|id| !expected.contains(id)).collect();
            assert_eq!(others, Vec::<String>::new(), "organisation {number}, {id}");
        }
    }
}
