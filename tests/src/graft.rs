//! Records of pipeline cases, put into a random organisation: what takes too many coincidences to come about by chance.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::random::Random;
use crate::{files_below, yaml};

/// How many cases are put into each organisation.
const EACH: u64 = 3;

/// How far apart they stand among all: neighbours have many ids in common, and the second would be left out.
const APART: u64 = 76;

/// The lists of the organisations in which rules on the model find something, by rule.
pub(crate) fn cases() -> Vec<Map<String, Value>> {
    let texts = files_below("tests/cases", ".yaml").into_iter().filter_map(|path| std::fs::read_to_string(path).ok());
    let fires = texts.filter_map(|text| yaml(&text).get_mut("fires").map(Value::take));
    let on_model = fires.filter(|case| case.get("answers").is_none());
    let lists = on_model.filter_map(|mut case| case.get_mut("organisation").map(Value::take));
    let lists = lists.filter_map(|lists| lists.as_object().cloned());
    lists.filter(|lists| !lists.contains_key("organisation") && !lists.contains_key("as_of")).collect()
}

/// Puts the records of a few cases into an organisation file. Each organisation begins with the next case, so
/// that as many organisations as there are cases see them all. A case whose ids are taken is left out.
pub(crate) fn graft(
    file: &mut Map<String, Value>,
    cases: &[Map<String, Value>],
    number: u64,
    random: &mut Random,
) -> Option<()> {
    let count = u64::try_from(cases.len()).ok()?;
    let mut taken = ids(file);
    for turn in 0..EACH.min(count) {
        let case = cases.get(usize::try_from((number + turn * APART) % count).ok()?)?;
        let own = ids(case);
        if !taken.is_disjoint(&own) {
            continue;
        }
        taken.extend(own);
        let mut recorded = file.get_mut("recorded")?.take();
        let said = recorded.as_object_mut()?;
        for (list, records) in case.iter().filter_map(|(list, records)| Some((list, records.as_array()?))) {
            let mut all = file.get_mut(list).and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
            let mut added = records.clone();
            if random.chance(50) {
                std::mem::swap(&mut added, &mut all);
            }
            all.append(&mut added);
            file.insert(list.clone(), Value::Array(all));
            if said.get(list).is_some_and(|word| word == "none") {
                said.insert(list.clone(), json!("some"));
            }
        }
        said.extend(case.get("recorded").and_then(Value::as_object).cloned().into_iter().flatten());
        file.insert("recorded".to_owned(), recorded);
    }
    Some(())
}

/// Every id written in the records of a file.
fn ids(file: &Map<String, Value>) -> BTreeSet<String> {
    let records = file.values().filter_map(Value::as_array).flatten();
    records.filter_map(|record| record.get("id")?.as_str()).map(str::to_owned).collect()
}
