//! Random organisation files, for what no fixture thought of.
//!
//! The files are grown from `schemas/org.schema.json`, so that a new list, field or word is used without a change here.
//! They are sound, and bad on purpose: every reference resolves, nothing is its own ancestor and no period runs
//! backwards, but owners are missing, lines run in circles and dates are too old. To bring about what takes several
//! coincidences, each organisation has its own habits: how often it fills in each field (never to always), and a few
//! favourites of each vocabulary, from which it draws half of the time. What takes more coincidences than that is put
//! into it from the pipeline cases (`graft.rs`).

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Map, Value, json};

use crate::random::{Random, date};
use crate::{files_below, text_of};

/// Names, titles and reasons: few, so that some are equal, and some that are hard to quote or to sort.
const TEXTS: [&str; 14] = [
    "Lön och personal",
    "Vattenverket",
    "E-post",
    "Ärendehantering",
    "ärendehantering",
    "Kommunledningskontoret",
    "a \"quoted\" name",
    "back\\slash",
    "{name} {params.limit_days} %s",
    "two\nlines",
    "<b>&amp;</b>",
    "日本語 🗝",
    "007",
    "e\u{301}",
];

/// Kinds that records cannot do without: their lists are never empty.
const NEEDED: [&str; 4] = ["unit", "role", "person", "system"];

/// Random organisation files of one seed; each is the same on every machine, whatever the others.
///
/// ```
/// let files = ansvar_tests::RandomOrganisations::of_seed(1);
/// assert_eq!(files.nth(7), files.nth(7));
/// ```
#[derive(Clone, Debug)]
pub struct RandomOrganisations {
    schema: Value,
    rules: Vec<String>,
    cases: Vec<Map<String, Value>>,
    seed: u64,
}

impl RandomOrganisations {
    /// The files of a seed, grown from the schema and the rules of the repository.
    #[must_use]
    pub fn of_seed(seed: u64) -> Self {
        let schema = serde_json::from_str(&text_of("schemas/org.schema.json")).unwrap_or_default();
        Self { schema, rules: rule_ids(), cases: crate::graft::cases(), seed }
    }

    /// One of the files; null when the schema has no such part, so that the test that reads it fails.
    #[must_use]
    pub fn nth(&self, number: u64) -> Value {
        let random = Random::seeded(self.seed, number);
        let grown = Organisation::new(&self.schema, &self.rules, random).grow();
        let Some(Value::Object(mut file)) = grown else { return Value::Null };
        let grafted = crate::graft::graft(&mut file, &self.cases, number, &mut Random::seeded(self.seed, !number));
        grafted.map_or(Value::Null, |()| Value::Object(file))
    }

    /// The answers files about one of the files: none to three.
    ///
    /// ```
    /// let files = ansvar_tests::RandomOrganisations::of_seed(1);
    /// let answers = (0..9).flat_map(|number| files.answers(number, &files.nth(number)));
    /// assert!(answers.count() > 0);
    /// ```
    #[must_use]
    pub fn answers(&self, number: u64, organisation: &Value) -> Vec<Value> {
        crate::grow_answers::grow(organisation, self.seed, number)
    }
}

/// The ids of the built-in rules: what an accepted deviation may name.
fn rule_ids() -> Vec<String> {
    let texts = files_below("rules", ".rego").into_iter().filter_map(|path| fs::read_to_string(path).ok());
    texts.filter_map(|text| text.lines().find_map(|line| line.strip_prefix("#   id: ").map(str::to_owned))).collect()
}

/// A record being grown: where it stands among its like, and the moment it is about.
struct Record<'r> {
    kind: &'r str,
    place: usize,
    /// The minute around which its dates and times lie, counted from 1970.
    moment: i64,
}

/// One organisation being grown, with its habits.
struct Organisation<'s> {
    schema: &'s Value,
    rules: &'s [String],
    random: Random,
    /// The day of the analysis, counted from 1970.
    as_of: i64,
    /// The ids of each kind; `None` for a record without a written id.
    ids: BTreeMap<String, Vec<Option<String>>>,
    /// How often a field is filled in, in percent, by definition and field.
    habits: BTreeMap<String, i64>,
    /// The few words of a vocabulary that are drawn half of the time.
    favourites: BTreeMap<String, Vec<Value>>,
}

impl<'s> Organisation<'s> {
    fn new(schema: &'s Value, rules: &'s [String], mut random: Random) -> Self {
        let as_of = random.between(20_740, 20_800);
        let (ids, habits, favourites) = Default::default();
        Self { schema, rules, random, as_of, ids, habits, favourites }
    }

    /// The whole file.
    fn grow(mut self) -> Option<Value> {
        let properties = self.schema.pointer("/$defs/File/properties")?.as_object()?;
        let lists: Vec<(&str, &str)> = properties
            .iter()
            .filter_map(|(list, shape)| Some((list.as_str(), definition(shape.get("items")?)?)))
            .collect();
        self.ids.insert("organisation".to_owned(), vec![Some("o".to_owned())]);
        for &(_, name) in &lists {
            self.name_records(name);
        }
        let mut file = Map::new();
        file.insert("ansvar".to_owned(), json!(1));
        let kind = self.value("Head.kind", properties_of(self.schema, "Head")?.get("kind")?, None)?;
        file.insert("organisation".to_owned(), json!({"id": "o", "name": "O", "kind": kind}));
        file.insert("as_of".to_owned(), json!(date(self.as_of)));
        let mut recorded = Map::new();
        for &(list, name) in &lists {
            let kind = snake_case(name);
            let records: Vec<Value> = (0..self.ids.get(&kind).map_or(0, Vec::len))
                .filter_map(|place| self.record(name, &kind, place))
                .collect();
            if let Some(word) = self.recorded(records.is_empty()) {
                recorded.insert(list.to_owned(), json!(word));
            }
            if !records.is_empty() {
                file.insert(list.to_owned(), Value::Array(records));
            }
        }
        file.insert("recorded".to_owned(), Value::Object(recorded));
        Some(Value::Object(file))
    }

    /// How much of a list is recorded; mostly all, so that rules are assessed.
    fn recorded(&mut self, empty: bool) -> Option<&'static str> {
        match self.random.between(1, 20) {
            1 => None,
            2 => Some("some"),
            3 if empty => Some("none"),
            _ => Some("all"),
        }
    }

    /// Settles how many records of a definition there will be, and their ids.
    fn name_records(&mut self, name: &str) {
        let kind = snake_case(name);
        let count = match self.random.between(1, 10) {
            1 if !NEEDED.contains(&kind.as_str()) => 0,
            2 => self.random.between(2, 4),
            _ => self.random.between(5, 30),
        };
        let optional = !is_required(self.schema, name, "id");
        let mut ids = Vec::new();
        let mut items = Vec::new();
        for number in 1..=count {
            let separator = self.random.pick(&["-", "_", "."]).unwrap_or(&"-");
            let id = format!("{}{separator}{number}", kind.replace('_', "-"));
            if kind == "plan" {
                let count = self.random.between(0, 4);
                items.extend((1..=count).map(|item| Some(format!("{id}/i{item}"))));
            }
            ids.push(Some(id).filter(|_| !optional || self.random.chance(30)));
        }
        if kind == "plan" {
            self.ids.insert("plan_item".to_owned(), items);
        }
        self.ids.insert(kind, ids);
    }

    /// One record of a list.
    fn record(&mut self, name: &str, kind: &str, place: usize) -> Option<Value> {
        let days = match self.random.between(1, 4) {
            1 => self.random.between(-500, 30),
            2 | 3 => self.random.between(0, 400),
            _ => self.random.between(300, 2_500),
        };
        let moment = (self.as_of - days) * 1_440 + self.random.between(0, 1_439);
        let record = Record { kind, place, moment };
        let mut made = self.object(name, Some(&record))?;
        let id = self.ids.get(kind).and_then(|ids| ids.get(place)).cloned().flatten();
        if let (Some(id), Some(fields)) = (&id, made.as_object_mut()) {
            fields.insert("id".to_owned(), json!(id));
        }
        if let (Some(id), "plan") = (id, kind) {
            let items = self.items_of(&id, &record);
            made.as_object_mut()?.insert("items".to_owned(), Value::Array(items));
        }
        Some(made)
    }

    /// The items of a plan, under the ids that were settled before.
    fn items_of(&mut self, plan: &str, record: &Record<'_>) -> Vec<Value> {
        let own = |id: &Option<String>| Some(id.as_ref()?.strip_prefix(plan)?.strip_prefix('/')?.to_owned());
        let ids: Vec<String> = self.ids.get("plan_item").into_iter().flatten().filter_map(own).collect();
        let item = |id| {
            let mut item = self.object("PlanItem", Some(record))?;
            item.as_object_mut()?.insert("id".to_owned(), json!(id));
            Some(item)
        };
        ids.into_iter().filter_map(item).collect()
    }

    /// An object of a definition, with some of its fields; ids are set by the caller.
    fn object(&mut self, name: &str, record: Option<&Record<'_>>) -> Option<Value> {
        let mut made = Map::new();
        for (field, shape) in properties_of(self.schema, name)? {
            let path = format!("{name}.{field}");
            let required = is_required(self.schema, name, field);
            if field == "id" || path == "Plan.items" || (!required && !self.is_filled_in(&path)) {
                continue;
            }
            match self.value(&path, shape, record) {
                Some(value) => drop(made.insert(field.clone(), value)),
                None if required => return None,
                None => {}
            }
        }
        put_in_order(&mut made);
        Some(Value::Object(made))
    }

    /// Whether an optional field is filled in this time.
    fn is_filled_in(&mut self, path: &str) -> bool {
        let random = &mut self.random;
        let habit = *self
            .habits
            .entry(path.to_owned())
            .or_insert_with(|| random.pick(&[5, 30, 60, 80, 95, 100]).copied().unwrap_or(50));
        self.random.chance(habit)
    }

    /// A value of a shape; `None` when there is nothing to point to.
    fn value(&mut self, path: &str, shape: &'s Value, record: Option<&Record<'_>>) -> Option<Value> {
        if let Some(name) = definition(shape) {
            let definition = self.schema.get("$defs")?.get(name)?;
            return match definition.get("enum") {
                Some(words) => self.word(name, words.as_array()?),
                None => self.object(name, record),
            };
        }
        if let Some(choices) = shape.get("anyOf") {
            let choice = self.random.pick(choices.as_array()?)?;
            return self.value(path, choice, record);
        }
        if let Some(words) = shape.get("enum") {
            return self.word(path, words.as_array()?);
        }
        if let Some(kinds) = shape.get("x-ansvar-reference") {
            return self.reference(kinds.as_array()?, record).map(Value::String);
        }
        match shape.get("type")?.as_str()? {
            "array" => self.list(path, shape, record),
            "boolean" => Some(json!(self.random.chance(50))),
            "integer" => Some(json!(self.number(shape))),
            _ if path == "Exception.rule" => self.random.pick(self.rules).map(|id| json!(id)),
            _ => Some(json!(self.text(path, shape.get("format").and_then(Value::as_str), record))),
        }
    }

    /// A few different values; `None` when there are fewer than the shape asks for.
    fn list(&mut self, path: &str, shape: &'s Value, record: Option<&Record<'_>>) -> Option<Value> {
        let least = shape.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let least = usize::try_from(least).ok()?;
        let wanted = match self.random.between(1, 10) {
            1 => 0,
            2..=5 => 1,
            6..=9 => self.random.between(2, 4),
            _ => self.random.between(3, 9),
        };
        let wanted = usize::try_from(wanted).unwrap_or(1).max(least);
        let mut values = Vec::new();
        let items = shape.get("items").unwrap_or(&Value::Null);
        for _ in 0..wanted * 9 {
            if values.len() < wanted
                && let Some(value) = self.value(path, items, record)
                && !values.contains(&value)
            {
                values.push(value);
            }
        }
        (values.len() >= least).then_some(Value::Array(values))
    }

    /// A word of a vocabulary.
    fn word(&mut self, name: &str, words: &[Value]) -> Option<Value> {
        let random = &mut self.random;
        let favourites = self.favourites.entry(name.to_owned()).or_insert_with(|| {
            let few = random.between(1, 4);
            (0..few).filter_map(|_| random.pick(words)).cloned().collect()
        });
        if self.random.chance(50) { self.random.pick(favourites).cloned() } else { self.random.pick(words).cloned() }
    }

    /// The id of something of one of these kinds. What may only point to its own kind points to an earlier record,
    /// so that nothing is its own ancestor. Records with low numbers are pointed to more often.
    fn reference(&mut self, kinds: &[Value], record: Option<&Record<'_>>) -> Option<String> {
        let own = |record: &&Record<'_>| kinds.iter().all(|kind| kind == record.kind);
        let before = record.filter(own).map_or(usize::MAX, |record| record.place);
        let written = |kind: &Value| -> Vec<&String> {
            self.ids.get(kind.as_str().unwrap_or_default()).into_iter().flatten().take(before).flatten().collect()
        };
        let choices: Vec<Vec<&String>> = kinds.iter().map(written).filter(|ids| !ids.is_empty()).collect();
        let ids = self.random.pick(&choices)?;
        let ids = if self.random.chance(40) { ids.get(..ids.len().min(4))? } else { ids };
        self.random.pick(ids).map(|id| (*id).clone())
    }

    /// A whole number within the bounds of its shape; without an upper bound it is an amount of money.
    fn number(&mut self, shape: &Value) -> i64 {
        let least = shape.get("minimum").and_then(Value::as_i64).unwrap_or(0);
        match shape.get("maximum").and_then(Value::as_i64) {
            Some(most) if self.random.chance(20) => most,
            Some(most) => self.random.between(least, most),
            None => self.random.between(0, 40) * 25_000,
        }
    }

    /// A text of a format: dates and times lie around the record's moment, mostly.
    fn text(&mut self, path: &str, format: Option<&str>, record: Option<&Record<'_>>) -> String {
        let moment = record.map_or(self.as_of * 1_440, |record| record.moment);
        match format {
            Some("date") if self.random.chance(60) => date(moment.div_euclid(1_440) + self.random.between(-40, 40)),
            Some("date") => date(self.as_of - self.random.between(-400, 2_000)),
            Some("date-time") => {
                let minutes =
                    if self.random.chance(50) { self.random.between(0, 90) } else { self.random.between(-60, 9_000) };
                let at = moment + minutes;
                let (hour, minute) = (at.rem_euclid(1_440) / 60, at.rem_euclid(60));
                let zone = self.random.pick(&["Z", "+01:00", "-05:30"]).unwrap_or(&"Z");
                format!("{}T{hour:02}:{minute:02}:00{zone}", date(at.div_euclid(1_440)))
            }
            Some("duration") if path.ends_with(".within") => self
                .random
                .pick(&["PT1M", "PT30M", "PT1H", "PT24H", "P1D", "P1W"])
                .copied()
                .unwrap_or("PT1H")
                .to_owned(),
            Some("duration") => self
                .random
                .pick(&["P1D", "P2W", "P1M", "P3M", "P1Y", "P18M", "P4Y"])
                .copied()
                .unwrap_or("P1Y")
                .to_owned(),
            _ => self.random.pick(&TEXTS).copied().unwrap_or("text").to_owned(),
        }
    }
}

/// Turns round the period of a record that would end before it begins.
fn put_in_order(fields: &mut Map<String, Value>) {
    for (first, last) in [("from", "to"), ("decided_on", "until")] {
        let day = |key| fields.get(key).and_then(Value::as_str).filter(|text: &&str| is_date(text)).map(str::to_owned);
        if let (Some(from), Some(to)) = (day(first), day(last))
            && from > to
        {
            fields.insert(first.to_owned(), json!(to));
            fields.insert(last.to_owned(), json!(from));
        }
    }
}

/// Whether a text is a date rather than an id.
fn is_date(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit())
}

/// The name that a shape refers to.
fn definition(shape: &Value) -> Option<&str> {
    shape.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

fn properties_of<'s>(schema: &'s Value, name: &str) -> Option<&'s Map<String, Value>> {
    schema.get("$defs")?.get(name)?.get("properties")?.as_object()
}

fn is_required(schema: &Value, name: &str, field: &str) -> bool {
    let required = schema.get("$defs").and_then(|all| all.get(name)?.get("required")?.as_array());
    required.is_some_and(|fields| fields.iter().any(|required| required == field))
}

/// `PlanItem` as `plan_item`: the kind of what a definition describes.
fn snake_case(name: &str) -> String {
    let mut made = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !made.is_empty() {
            made.push('_');
        }
        made.push(letter.to_ascii_lowercase());
    }
    made
}
