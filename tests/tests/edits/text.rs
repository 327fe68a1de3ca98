//! Edits carried out on the text of a file, by nothing but its schema: what those on the model are held against.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{Edit, EntityRef, Kind, List, Names, Organisation};
use ansvar_tests::text_of;
use serde_json::{Map, Value, json};

use super::{json_of, kind_of, load, record_json};

/// A file and the schema it follows.
#[derive(Clone)]
pub(super) struct TextFile {
    pub(super) file: Value,
    schema: Value,
}

impl TextFile {
    pub(super) fn of(file: Value) -> Self {
        Self { file, schema: serde_json::from_str(&text_of("schemas/org.schema.json")).expect("a schema") }
    }

    /// The file after an edit; `None` when there is nothing that the edit names.
    pub(super) fn edited(&self, edit: &Edit) -> Option<Self> {
        let organisation = load(&self.file);
        let names = Names::of(&organisation);
        let mut file = self.file.clone();
        let mut gone = BTreeSet::new();
        match edit {
            Edit::Add { list, record } => {
                let mut record = record_json(record);
                let id = record.get("id").and_then(Value::as_str).map(str::to_owned);
                if let (List::Plans, Some((plan, item))) = (list, id.as_deref().and_then(|id| id.split_once('/'))) {
                    let EntityRef::Plan(_) = names.find(plan)? else { return None };
                    record["id"] = json!(item);
                    let plan = pointer(&organisation, names.find(plan)?)?;
                    add(file.pointer_mut(&plan)?, "items", record);
                } else {
                    add(&mut file, list.id(), record);
                }
            }
            Edit::Set { id, field, value } => {
                let entity = names.find_recorded(id.as_str())?;
                let of_file = entity == EntityRef::Organisation && matches!(field.as_str(), "as_of" | "recorded");
                let pointer = if of_file { String::new() } else { pointer(&organisation, entity)? };
                if field == "id" {
                    return None;
                }
                let record = file.pointer_mut(&pointer)?.as_object_mut()?;
                let value = json_of(value);
                if let (EntityRef::Plan(at), "items") = (entity, field.as_str()) {
                    let kept: BTreeSet<String> = value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(|item| Some(format!("{id}/{}", item.get("id")?.as_str()?)))
                        .collect();
                    let items = organisation.plans[at].items.iter().map(|&item| organisation.id_of(item).to_string());
                    gone.extend(items.filter(|item| !kept.contains(item)));
                }
                match value {
                    Value::Null => drop(record.remove(field)),
                    value => drop(record.insert(field.clone(), value)),
                }
            }
            Edit::Remove { id } => {
                if names.find_recorded(id.as_str())? == EntityRef::Organisation {
                    return None;
                }
                gone.insert(id.to_string());
            }
        }
        let mut edited = Self { file, schema: self.schema.clone() };
        if !gone.is_empty() {
            edited.let_go(&organisation, gone);
        }
        Some(edited)
    }

    /// Everything that goes with an entity, and everything that refers to any of it, by id. Ids derived from others may
    /// change beside.
    pub(super) fn depends_on(&self, id: &str) -> BTreeSet<String> {
        let organisation = load(&self.file);
        let mut left = self.clone();
        let mut found = left.let_go(&organisation, BTreeSet::from([id.to_owned()]));
        let gone = found.clone();
        for &list in List::ALL {
            for entity in organisation.entities_of(kind_of(list)) {
                let id = organisation.id_of(entity).to_string();
                let record = pointer(&organisation, entity).and_then(|at| self.file.pointer(&at).cloned());
                let shape = &self.schema["$defs"]["File"]["properties"][list.id()]["items"];
                let mut record = record.unwrap_or_default();
                let items: Vec<Value> = record
                    .get_mut("items")
                    .and_then(Value::as_array_mut)
                    .map(std::mem::take)
                    .into_iter()
                    .flatten()
                    .collect();
                if self.pruned(&record, shape, &gone, &id).as_ref() != Some(&record) {
                    found.insert(id.clone());
                }
                for item in items {
                    let own = format!("{id}/{}", item["id"].as_str().unwrap_or_default());
                    let shape = &self.schema["$defs"]["PlanItem"];
                    if self.pruned(&item, shape, &gone, &own).as_ref() != Some(&item) {
                        found.insert(own.clone());
                    }
                    // A plan has its items.
                    if gone.contains(&own) {
                        found.insert(id.clone());
                    }
                }
            }
        }
        found
    }

    /// Takes records away, everything that cannot be without them, and all references to them. Gives the ids of all that goes.
    fn let_go(&mut self, organisation: &Organisation, mut gone: BTreeSet<String>) -> BTreeSet<String> {
        loop {
            let known = gone.len();
            let mut lists: BTreeMap<&str, Value> = BTreeMap::new();
            for &list in List::ALL {
                let Some(records) = self.file.get(list.id()).and_then(Value::as_array) else { continue };
                let shape = self.schema["$defs"]["File"]["properties"][list.id()]["items"].clone();
                let ids: Vec<_> = organisation.entities_of(kind_of(list)).collect();
                let mut left = Vec::new();
                for (record, &entity) in records.iter().zip(&ids) {
                    let id = organisation.id_of(entity).to_string();
                    let record = if gone.contains(&id) { None } else { self.pruned(record, &shape, &gone, &id) };
                    match record {
                        Some(record) => left.push(record),
                        None => {
                            gone.insert(id);
                            if let EntityRef::Plan(at) = entity {
                                let items = organisation.plans[at].items.iter();
                                gone.extend(items.map(|&item| organisation.id_of(item).to_string()));
                            }
                        }
                    }
                }
                lists.insert(list.id(), Value::Array(left));
            }
            if gone.len() == known {
                for (list, records) in lists {
                    self.file[list] = records;
                }
                return gone;
            }
        }
    }

    /// A value without references to what is gone; `None` when nothing is left that the schema allows.
    fn pruned(&self, value: &Value, shape: &Value, gone: &BTreeSet<String>, owner: &str) -> Option<Value> {
        if let Some(reference) = shape.get("$ref").and_then(Value::as_str) {
            let name = reference.trim_start_matches("#/$defs/");
            return self.pruned(value, &self.schema["$defs"][name], gone, owner);
        }
        if shape.get("x-ansvar-reference").is_some() {
            return value.as_str().is_none_or(|id| !gone.contains(id)).then(|| value.clone());
        }
        if let Some(choices) = shape.get("anyOf").and_then(Value::as_array) {
            let of_list = choices.iter().find(|choice| (choice["type"] == "array") == value.is_array());
            return self.pruned(value, of_list?, gone, owner);
        }
        match value {
            Value::Array(values) => {
                let left: Vec<Value> =
                    values.iter().filter_map(|value| self.pruned(value, &shape["items"], gone, owner)).collect();
                let least = shape.get("minItems").and_then(Value::as_u64).unwrap_or(0);
                (u64::try_from(left.len()).ok()? >= least).then_some(Value::Array(left))
            }
            Value::Object(fields) => self.pruned_record(fields, shape, gone, owner),
            other => Some(other.clone()),
        }
    }

    fn pruned_record(
        &self,
        fields: &Map<String, Value>,
        shape: &Value,
        gone: &BTreeSet<String>,
        owner: &str,
    ) -> Option<Value> {
        let required = shape["required"].as_array();
        let mut left = Map::new();
        for (key, value) in fields {
            let mut value = value.clone();
            if let (Some(items), "items") = (value.as_array_mut(), key.as_str()) {
                items.retain(|item| !gone.contains(&format!("{owner}/{}", item["id"].as_str().unwrap_or_default())));
            }
            match self.pruned(&value, &shape["properties"][key], gone, owner) {
                Some(value) => drop(left.insert(key.clone(), value)),
                None if required.is_some_and(|keys| keys.iter().any(|required| required == key)) => return None,
                None => {}
            }
        }
        Some(Value::Object(left))
    }
}

fn add(record: &mut Value, list: &str, entry: Value) {
    match record.get_mut(list).and_then(Value::as_array_mut) {
        Some(entries) => entries.push(entry),
        None => record[list] = json!([entry]),
    }
}

/// Where a record is in the file that an organisation has just been read from.
fn pointer(organisation: &Organisation, entity: EntityRef) -> Option<String> {
    if entity == EntityRef::Organisation {
        return Some("/organisation".to_owned());
    }
    if let EntityRef::PlanItem(at) = entity {
        let plan = organisation.plan_items[at].plan;
        let place = organisation.plans[plan].items.iter().position(|&item| item == at)?;
        return Some(format!("{}/items/{place}", pointer(organisation, plan.into())?));
    }
    let list = List::ALL.iter().find(|&&list| kind_of(list) == entity.kind() && entity.kind() != Kind::PlanItem)?;
    Some(format!("/{}/{}", list.id(), entity.place()))
}
