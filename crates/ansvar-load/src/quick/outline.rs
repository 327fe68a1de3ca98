//! Where the parts of an organisation file are, and the ids of its entities: found without reading the records.

use ansvar_model::{EntityRef, Handle, List, PlanItemId};

use super::index::Index;
use crate::lower::entity_lists;
use crate::pull::Pull;

/// The parts of a file.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) ansvar: Part,
    pub(super) organisation: Part,
    pub(super) as_of: Part,
    pub(super) recorded: Option<Part>,
    lists: Vec<(List, Part)>,
}

/// Where the value of a key begins, and where the next thing after it does: bytes from the beginning of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) start: usize,
    pub(super) end: usize,
    has_entries: bool,
}

impl Outline {
    /// Goes through a file. All ids of entities are put into the index, with the handles they will have.
    pub(super) fn of(text: &str, index: &mut Index) -> Option<Self> {
        let mut pull = Pull::at(text, 0);
        let (mut ansvar, mut organisation, mut as_of, mut recorded) = (None, None, None, None);
        let mut lists: Vec<(List, Part)> = Vec::new();
        pull.pass(b'{')?;
        let mut first = true;
        while let Some(key) = pull.key(&mut first)? {
            pull.peek()?;
            let start = pull.place();
            let slot = match key {
                "ansvar" => &mut ansvar,
                "organisation" => &mut organisation,
                "as_of" => &mut as_of,
                "recorded" => &mut recorded,
                list => {
                    let list = List::parse(list)?;
                    if lists.iter().any(|(earlier, _)| *earlier == list) {
                        return None;
                    }
                    let has_entries = pass_list(list, &mut pull, index)?;
                    index.long_ids.end(list);
                    pull.peek()?;
                    lists.push((list, Part { start, end: pull.place(), has_entries }));
                    continue;
                }
            };
            pull.skip()?;
            pull.peek()?;
            if slot.replace(Part { start, end: pull.place(), has_entries: false }).is_some() {
                return None;
            }
        }
        index.settle()?;
        let ends = pull.peek().is_none();
        let outline = Self { ansvar: ansvar?, organisation: organisation?, as_of: as_of?, recorded, lists };
        ends.then_some(outline)
    }

    /// A list, if the file has it.
    pub(super) fn list(&self, list: List) -> Option<Part> {
        self.lists.iter().find(|(named, _)| *named == list).map(|&(_, part)| part)
    }

    /// Takes the list out that is last in the file, of those that are left.
    pub(super) fn take_last(&mut self) -> Option<(List, Part)> {
        self.lists.pop()
    }

    /// Whether a list has entries.
    pub(super) fn has_entries(&self, list: List) -> bool {
        self.list(list).is_some_and(|part| part.has_entries)
    }
}

/// Passes a list, and says whether it has entries.
fn pass_list(list: List, pull: &mut Pull<'_>, index: &mut Index) -> Option<bool> {
    macro_rules! pass {
        ($($_table:ident, $list:ident: $record:ident => $_make:path;)+) => {
            match list {
                $(List::$list => pass_entities(pull, index, |place| EntityRef::$record(Handle::at(place))),)+
                List::Plans => pass_plans(pull, index),
                _ => pass_relations(pull),
            }
        };
    }
    entity_lists!(pass)
}

fn pass_entities(pull: &mut Pull<'_>, index: &mut Index, entity: impl Fn(u32) -> EntityRef) -> Option<bool> {
    let (mut first, mut place) = (true, 0);
    pull.pass(b'[')?;
    while pull.entry(&mut first)? {
        let id = pass_record(pull)?;
        index.note(id, entity(place))?;
        place += 1;
    }
    Some(place > 0)
}

/// Passes a record, and gives its id.
fn pass_record<'t>(pull: &mut Pull<'t>) -> Option<&'t str> {
    let mut first = true;
    pull.pass(b'{')?;
    while let Some(key) = pull.key(&mut first)? {
        if key == "id" {
            let id = pull.plain()?;
            pull.leave()?;
            return Some(id);
        }
        pull.skip()?;
    }
    None
}

/// Passes the plans. Their items come one after the other, whatever plan they are in, as the model numbers them.
fn pass_plans(pull: &mut Pull<'_>, index: &mut Index) -> Option<bool> {
    let (mut first, mut place, mut item_place) = (true, 0, 0);
    let (mut items, mut full) = (Vec::new(), String::new());
    pull.pass(b'[')?;
    while pull.entry(&mut first)? {
        let (mut first, mut id) = (true, None);
        pull.pass(b'{')?;
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
        index.note(id?, EntityRef::Plan(Handle::at(place)))?;
        place += 1;
        for item in items.drain(..) {
            full.clear();
            full.extend([id?, "/", item]);
            index.note(&full, EntityRef::PlanItem(PlanItemId::at(item_place)))?;
            item_place += 1;
        }
    }
    Some(place > 0)
}

fn pass_relations(pull: &mut Pull<'_>) -> Option<bool> {
    pull.pass(b'[')?;
    let has_entries = pull.peek()? != b']';
    pull.leave()?;
    Some(has_entries)
}
