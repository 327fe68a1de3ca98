//! Random edits: mostly such as somebody would make, some that no file would allow.

use std::collections::BTreeMap;

use ansvar_model::{Edit, EntityRef, Id, Kind, List, Organisation, Value as Plain};
use ansvar_tests::{mixed, text_of};
use serde_json::{Value, json};

use super::{kind_of, load, plain_of, record_of_json};

/// Edits of one seed, the same on every machine.
pub(crate) struct RandomEdits {
    schema: Value,
    /// The kinds of entities that edits are about, one of them as likely as the others.
    kinds: Vec<Kind>,
    seed: u64,
    drawn: u64,
}

impl RandomEdits {
    pub(crate) fn of_seed(seed: u64) -> Self {
        Self::about(seed, Kind::ALL)
    }

    /// The same about some kinds alone.
    pub(crate) fn about(seed: u64, kinds: &[Kind]) -> Self {
        let schema = serde_json::from_str(&text_of("schemas/org.schema.json")).expect("a schema");
        Self { schema, kinds: kinds.to_vec(), seed, drawn: 0 }
    }

    /// A number below a limit.
    fn below(&mut self, limit: usize) -> usize {
        self.drawn += 1;
        let number = mixed(&[self.seed, self.drawn], "edit") % u64::try_from(limit.max(1)).expect("small");
        usize::try_from(number).expect("small")
    }

    fn pick<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        let place = self.below(values.len());
        values.get(place)
    }

    /// An edit of a file.
    pub(crate) fn next(&mut self, file: &Value) -> Edit {
        let organisation = load(file);
        loop {
            let edit = match self.below(10) {
                0..5 => self.set(file, &organisation),
                5..8 => self.add(file),
                _ => self.any(&organisation).map(|entity| Edit::Remove { id: organisation.id_of(entity).clone() }),
            };
            if let Some(edit) = edit {
                return edit;
            }
        }
    }

    /// Some entity, of each kind as likely.
    fn any(&mut self, organisation: &Organisation) -> Option<EntityRef> {
        let kind = self.kind()?;
        if matches!(kind, Kind::Answer | Kind::Assessment) {
            return None;
        }
        self.pick(&organisation.entities_of(kind).collect::<Vec<_>>()).copied()
    }

    fn kind(&mut self) -> Option<Kind> {
        let place = self.below(self.kinds.len());
        self.kinds.get(place).copied()
    }

    fn set(&mut self, file: &Value, organisation: &Organisation) -> Option<Edit> {
        let entity = self.any(organisation)?;
        let id = match self.below(30) {
            0 => Id::derived("nobody"),
            _ => organisation.id_of(entity).clone(),
        };
        let (field, value) = self.field(file, entity.kind())?;
        Some(Edit::Set { id, field, value: plain_of(&value) })
    }

    /// A field of a kind, and a value that another record has there, or one that is none.
    fn field(&mut self, file: &Value, kind: Kind) -> Option<(String, Value)> {
        if kind == Kind::Organisation {
            return self.field_of_organisation(file);
        }
        let (name, records) = records_of(&self.schema, file, kind)?;
        let keys: Vec<String> = self.schema["$defs"][name]["properties"].as_object()?.keys().cloned().collect();
        let key = self.pick(&keys)?.clone();
        let values: Vec<&Value> = records.iter().filter_map(|record| record.get(&key)).collect();
        let value = match self.below(12) {
            0 => Value::Null,
            1 => self.nonsense(),
            _ => (*self.pick(&values)?).clone(),
        };
        let key = if self.below(40) == 0 && !value.is_null() { format!("{key}x") } else { key };
        Some((key, value))
    }

    fn field_of_organisation(&mut self, file: &Value) -> Option<(String, Value)> {
        let list = self.pick(List::ALL)?.id();
        let mut recorded = file["recorded"].clone();
        let word = *self.pick(&["all", "some", "none"])?;
        recorded.as_object_mut()?.insert(list.to_owned(), json!(word));
        let choices = [
            ("name", json!("Nya kommunen")),
            ("kind", json!("region")),
            ("as_of", json!("2026-12-24")),
            ("as_of", json!("2026-13-24")),
            ("recorded", recorded),
            ("recorded", Value::Null),
            ("name", Value::Null),
        ];
        self.pick(&choices).map(|(key, value)| ((*key).to_owned(), value.clone()))
    }

    fn nonsense(&mut self) -> Value {
        let choices = [json!("nonsense"), json!(-1), json!(true), json!([]), json!({}), json!(["ciso", 7]), json!(" ")];
        self.pick(&choices).cloned().unwrap_or_default()
    }

    /// A copy of a record, mostly under another id.
    fn add(&mut self, file: &Value) -> Option<Edit> {
        let kind = self.kind()?;
        if kind == Kind::PlanItem {
            return self.add_item(file);
        }
        let list = *List::ALL.iter().find(|&&list| kind_of(list) == kind)?;
        if list == List::Plans && self.below(2) == 0 {
            return self.add_item(file);
        }
        let record = self.pick(file.get(list.id())?.as_array()?)?.as_object()?.clone();
        let mut record: BTreeMap<String, Plain> = record_of_json(&record);
        match self.below(12) {
            0 => {}
            1..6 if record.contains_key("from") || record.contains_key("between") || record.contains_key("of") => {
                record.remove("id");
            }
            // Words that are ids as well, once somebody has them.
            6 => drop(record.insert("id".to_owned(), Plain::from(*self.pick(&["ciso", "internet", "unstated"])?))),
            _ => drop(record.insert("id".to_owned(), Plain::Text(format!("new-{}", self.below(1_000_000))))),
        }
        if self.below(8) == 0
            && let Some((field, value)) = self.field(file, kind_of(list))
        {
            record.insert(field, plain_of(&value));
        }
        Some(Edit::Add { list, record })
    }

    fn add_item(&mut self, file: &Value) -> Option<Edit> {
        let (_, items) = records_of(&self.schema, file, Kind::PlanItem)?;
        let mut record = record_of_json(self.pick(&items)?.as_object()?);
        let plan = match self.below(12) {
            0 => "no-plan",
            _ => self.pick(file["plans"].as_array()?)?["id"].as_str()?,
        };
        let number = self.below(30);
        record.insert("id".to_owned(), Plain::Text(format!("{plan}/i{number}")));
        Some(Edit::Add { list: List::Plans, record })
    }
}

/// The definition of a kind's records, and all that a file has of them.
fn records_of(schema: &Value, file: &Value, kind: Kind) -> Option<(String, Vec<Value>)> {
    if kind == Kind::PlanItem {
        let plans = file.get("plans")?.as_array()?.iter();
        let items = plans.filter_map(|plan| plan.get("items")?.as_array()).flatten().cloned().collect();
        return Some(("PlanItem".to_owned(), items));
    }
    let list = List::ALL.iter().find(|&&list| kind_of(list) == kind)?.id();
    let reference = schema["$defs"]["File"]["properties"][list]["items"]["$ref"].as_str()?;
    let records = file.get(list)?.as_array()?.clone();
    Some((reference.trim_start_matches("#/$defs/").to_owned(), records))
}
