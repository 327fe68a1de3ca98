//! From the model back to what is written: the record of an entity, as the file would hold it.
//!
//! The inverse of `lower`: reading the record again gives the same row. Fields that say nothing are left out.

mod entities;
mod records;

use ansvar_model::{EntityRef, Id, Organisation, PlanItem, PlanItemId, Refers, Value, Word};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

use super::node::Record;
use super::row::{Head, Row};

/// What a record says of other rows: ids where it refers to them, and a plan its items.
pub(super) trait Ids {
    fn id(&self, entity: EntityRef) -> &Id;

    fn plan_item(&self, item: PlanItemId) -> Option<&PlanItem>;
}

impl Ids for Organisation {
    fn id(&self, entity: EntityRef) -> &Id {
        self.id_of(entity)
    }

    fn plan_item(&self, item: PlanItemId) -> Option<&PlanItem> {
        self.plan_items.find(item)
    }
}

/// The record of an entity as an organisation file writes it; empty for what stands in other files, and for what is not
/// there. The record of the organisation itself also has the file's `as_of` and `recorded`.
///
/// Reading a file of these records gives the same organisation again.
///
/// ```
/// use ansvar_load::{Format, SourceText, parse_organisation, record_of};
/// use ansvar_model::Value;
///
/// let text = "
/// ansvar: 1
/// organisation: {id: exempel, name: Exempels kommun, kind: municipality}
/// as_of: 2026-11-01
/// units: [{id: it, name: It-enheten, kind: it}]
/// ";
/// let made = parse_organisation(SourceText::new("exempel.yaml", text.to_owned()), Format::Yaml).organisation.unwrap();
/// let unit = made.units.handles().next().unwrap();
/// assert_eq!(record_of(&made, unit.into()).get("name"), Some(&Value::from("It-enheten")));
/// ```
#[must_use]
pub fn record_of(organisation: &Organisation, entity: EntityRef) -> Record {
    Row::of(organisation, entity).map_or_else(Record::new, |row| raise(&row, organisation))
}

/// The record of a row.
pub(super) fn raise(row: &Row, ids: &impl Ids) -> Record {
    match row {
        Row::Organisation(row) => head(row),
        Row::Unit(row) => entities::unit(row, ids),
        Row::Role(row) => entities::role(row, ids),
        Row::Person(row) => entities::person(row, ids),
        Row::Assignment(row) => records::assignment(row, ids),
        Row::Group(row) => entities::group(row, ids),
        Row::Line(row) => records::line(row, ids),
        Row::Escalation(row) => records::escalation(row, ids),
        Row::WorksWith(row) => records::works_with(row, ids),
        Row::Delegation(row) => records::delegation(row, ids),
        Row::Duty(row) => entities::duty(row, ids),
        Row::Document(row) => entities::document(row, ids),
        Row::Plan(row) => entities::plan(row, ids),
        Row::PlanItem(row) => entities::plan_item(row, ids),
        Row::Asset(row) => entities::asset(row, ids),
        Row::System(row) => entities::system(row, ids),
        Row::Process(row) => entities::process(row, ids),
        Row::Agreement(row) => records::agreement(row, ids),
        Row::Risk(row) => records::risk(row, ids),
        Row::Incident(row) => records::incident(row, ids),
        Row::Event(row) => records::event(row, ids),
        Row::Access(row) => records::access(row, ids),
        Row::Interest(row) => records::interest(row, ids),
        Row::Waiver(row) => records::waiver(row, ids),
        Row::Exception(row) => records::exception(row, ids),
        Row::Answer(_) | Row::Assessment(_) => Record::new(),
    }
}

fn head(head: &Head) -> Record {
    let recorded = head.recorded.iter().map(|(list, word)| (list.id().to_owned(), word.id().into()));
    let mut written = Writer::new().put("id", head.id.as_str()).put("name", &*head.name).word("kind", head.kind);
    written = written.put("as_of", head.as_of.to_string());
    written.put("recorded", Value::Map(recorded.collect())).done()
}

/// A record being written.
struct Writer(Record);

impl Writer {
    const fn new() -> Self {
        Self(Record::new())
    }

    /// A record with its id; a derived one is not written.
    fn of(id: &Id) -> Self {
        Self::new().maybe("id", Some(id.as_str()).filter(|id| !id.contains(':')))
    }

    fn done(self) -> Record {
        self.0
    }

    fn put(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    fn maybe(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    fn text(self, key: &str, text: Option<&str>) -> Self {
        self.maybe(key, text)
    }

    fn date(self, key: &str, date: Option<Date>) -> Self {
        self.maybe(key, date.map(|date| date.to_string()))
    }

    fn small(self, key: &str, number: Option<u8>) -> Self {
        self.maybe(key, number.map(i64::from))
    }

    fn word(self, key: &str, word: impl Word) -> Self {
        self.put(key, word.id())
    }

    fn may_word(self, key: &str, word: Option<impl Word>) -> Self {
        self.maybe(key, word.map(Word::id))
    }

    fn words<W: Word>(self, key: &str, words: impl IntoIterator<Item = W>) -> Self {
        self.list(key, words.into_iter().map(Word::id))
    }

    /// What is referred to, if anything.
    fn refer(self, key: &str, reference: &impl Refers, ids: &impl Ids) -> Self {
        self.maybe(key, texts(reference, ids).pop())
    }

    /// All that is referred to.
    fn refer_all(self, key: &str, references: &impl Refers, ids: &impl Ids) -> Self {
        self.list(key, texts(references, ids))
    }

    fn part(self, key: &str, part: Option<Self>) -> Self {
        self.maybe(key, part.map(|part| Value::Map(part.0)))
    }

    fn list<V: Into<Value>>(self, key: &str, values: impl IntoIterator<Item = V>) -> Self {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        if values.is_empty() { self } else { self.put(key, Value::List(values)) }
    }
}

impl From<Writer> for Value {
    fn from(written: Writer) -> Self {
        Self::Map(written.0)
    }
}

/// The ids of everything that is referred to.
fn texts(references: &impl Refers, ids: &impl Ids) -> Vec<String> {
    let mut texts = Vec::new();
    references.each_reference(&mut |entity| texts.push(ids.id(entity).to_string()));
    texts
}

/// A moment in RFC 3339, in universal time where that has a year of four digits.
fn time(at: Timestamp) -> String {
    let before = at.to_zoned(TimeZone::UTC).year() < 0;
    if before { at.display_with_offset(Offset::constant(23)).to_string() } else { at.to_string() }
}

/// A number of minutes in ISO 8601. The longest take several units, for none of them can be larger than so much.
fn minutes(minutes: i64) -> String {
    const MOST: i64 = 10_518_456_960;
    const LONGER: [(&str, i64, i64); 4] =
        [("W", 10_080, 1_043_497), ("DT", 1_440, 7_304_484), ("H", 60, 175_307_616), ("M", 1, MOST)];
    if minutes <= MOST {
        return format!("PT{minutes}M");
    }
    let (mut text, mut rest) = ("P".to_owned(), minutes);
    for (letter, length, most) in LONGER {
        let count = (rest / length).min(most);
        rest -= count * length;
        text.push_str(&format!("{count}{letter}"));
    }
    text
}
