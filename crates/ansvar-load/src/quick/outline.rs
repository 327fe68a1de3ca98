//! Where the parts of an organisation file are, and the ids of its entities: found without reading the records.

use ansvar_model::{EntityRef, Handle, List, PlanItemId};

use super::index::Index;
use super::window::{Window, entries};
use crate::lower::entity_lists;
use crate::pull::Pull;

/// The parts of a file.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) ansvar: Part,
    pub(super) organisation: Part,
    pub(super) as_of: Part,
    pub(super) recorded: Option<Part>,
    /// In the order of the file.
    pub(super) lists: Vec<(List, Part)>,
    /// How many items all plans have.
    pub(super) items: u32,
}

/// Where the value of a key begins, and where the next thing after it does: bytes from the beginning of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many entries a list has.
    pub(super) entries: u32,
}

/// The keys of a file.
enum Key {
    Ansvar,
    Organisation,
    AsOf,
    Recorded,
    List(List),
}

impl Key {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ansvar" => Self::Ansvar,
            "organisation" => Self::Organisation,
            "as_of" => Self::AsOf,
            "recorded" => Self::Recorded,
            list => Self::List(List::parse(list)?),
        })
    }
}

impl Outline {
    /// Goes through a file. All ids of entities are put into the index, with the handles they will have.
    pub(super) fn of(window: &mut Window<'_>, index: &mut Index) -> Option<Self> {
        let (mut ansvar, mut organisation, mut as_of, mut recorded) = (None, None, None, None);
        let (mut lists, mut items) = (Vec::<(List, Part)>::new(), 0);
        window.step(|pull| pull.pass(b'{'))?;
        let mut is_first = true;
        while let Some(key) = window.step(|pull| next_key(pull, is_first))? {
            is_first = false;
            let start = window.place();
            let slot = match key? {
                Key::Ansvar => &mut ansvar,
                Key::Organisation => &mut organisation,
                Key::AsOf => &mut as_of,
                Key::Recorded => &mut recorded,
                Key::List(list) => {
                    if lists.iter().any(|(earlier, _)| *earlier == list) {
                        return None;
                    }
                    let entries = pass_list(list, window, index, &mut items)?;
                    index.long_ids.end(list);
                    window.peek()?;
                    lists.push((list, Part { start, end: window.place(), entries }));
                    continue;
                }
            };
            window.step(|pull| {
                pull.skip()?;
                pull.peek()
            })?;
            if slot.replace(Part { start, end: window.place(), entries: 0 }).is_some() {
                return None;
            }
        }
        index.arrange()?;
        let ends = window.ends();
        let outline = Self { ansvar: ansvar?, organisation: organisation?, as_of: as_of?, recorded, lists, items };
        ends.then_some(outline)
    }

    /// A list, if the file has it.
    pub(super) fn list(&self, list: List) -> Option<Part> {
        self.lists.iter().find(|(named, _)| *named == list).map(|&(_, part)| part)
    }

    /// Whether a list has entries.
    pub(super) fn has_entries(&self, list: List) -> bool {
        self.list(list).is_some_and(|part| part.entries > 0)
    }
}

/// The next key, and the white space before its value; `Some(None)` at the end of the file's record.
fn next_key(pull: &mut Pull<'_>, mut is_first: bool) -> Option<Option<Option<Key>>> {
    let Some(key) = pull.key(&mut is_first)? else { return Some(None) };
    pull.peek()?;
    Some(Some(Key::parse(key)))
}

/// Passes a list, and gives the number of its entries.
fn pass_list(list: List, window: &mut Window<'_>, index: &mut Index, items: &mut u32) -> Option<u32> {
    macro_rules! pass {
        ($($_table:ident, $list:ident: $record:ident => $_make:path;)+) => {
            match list {
                $(List::$list => pass_entities(window, index, |place| EntityRef::$record(Handle::at(place))),)+
                List::Plans => pass_plans(window, index, items),
                _ => pass_relations(window),
            }
        };
    }
    entity_lists!(pass)
}

fn pass_entities(window: &mut Window<'_>, index: &mut Index, entity: impl Fn(u32) -> EntityRef) -> Option<u32> {
    let mut place = 0;
    Some(entries!(window, pass_record, record => {
        window.survey.record(&window.stretch, record.start);
        index.note(record.id, entity(place))?;
        place += 1;
    }))
}

/// A record that has been passed.
struct Passed<'t> {
    start: usize,
    id: &'t str,
}

/// Passes a record.
fn pass_record<'t>(pull: &mut Pull<'t>) -> Option<Passed<'t>> {
    let mut first = true;
    pull.pass(b'{')?;
    let start = pull.place() - 1;
    while let Some(key) = pull.key(&mut first)? {
        if key == "id" {
            let id = pull.plain()?;
            pull.leave()?;
            return Some(Passed { start, id });
        }
        pull.skip()?;
    }
    None
}

/// Passes the plans. Their items come one after the other, whatever plan they are in, as the model numbers them.
fn pass_plans(window: &mut Window<'_>, index: &mut Index, items: &mut u32) -> Option<u32> {
    let (mut place, mut full) = (0, String::new());
    Some(entries!(window, pass_plan, (plan, items_of_plan) => {
        window.survey.record(&window.stretch, plan.start);
        index.note(plan.id, EntityRef::Plan(Handle::at(place)))?;
        place += 1;
        for item in items_of_plan {
            window.survey.record(&window.stretch, item.start);
            full.clear();
            full.extend([plan.id, "/", item.id]);
            index.note(&full, EntityRef::PlanItem(PlanItemId::at(*items)))?;
            *items += 1;
        }
    }))
}

/// Passes a plan and its items.
fn pass_plan<'t>(pull: &mut Pull<'t>) -> Option<(Passed<'t>, Vec<Passed<'t>>)> {
    let (mut first, mut id, mut items) = (true, None, Vec::new());
    pull.pass(b'{')?;
    let start = pull.place() - 1;
    while let Some(key) = pull.key(&mut first)? {
        match key {
            "id" => id = Some(pull.plain()?),
            "items" => {
                let mut first = true;
                pull.pass(b'[')?;
                while pull.entry(&mut first)? {
                    items.push(pass_record(pull)?);
                }
            }
            _ => pull.skip()?,
        }
    }
    Some((Passed { start, id: id? }, items))
}

fn pass_relations(window: &mut Window<'_>) -> Option<u32> {
    let pass = |pull: &mut Pull<'_>| {
        pull.pass(b'{')?;
        let start = pull.place() - 1;
        pull.leave()?;
        Some(start)
    };
    Some(entries!(window, pass, start => window.survey.record(&window.stretch, start)))
}
