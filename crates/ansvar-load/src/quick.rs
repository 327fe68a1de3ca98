//! The quick way through an organisation file in JSON: straight into the model, as long as nothing is wrong.
//!
//! The file is gone through twice. First `outline` finds its lists and the ids of all entities, which gives every entity
//! its handle; then the lists are read one record at a time, and each record becomes its row of the model at once. Neither a
//! tree nor the records as written are ever held as a whole, and of a large file neither is the text: it is read through a
//! `window`, and `survey` notes on the first way what has to be known of it later.
//!
//! Whatever is not as it should be ends the quick way without a word. The file is then read through the tree, which finds
//! and explains every problem; so both ways must make the same of a file that has none, and tests hold them to it.

mod index;
mod outline;
mod shared;
mod short;
mod survey;
mod window;

use std::fs::File;

use ansvar_model::{EntityRef, Handle, List, Organisation, Recorded};
use jiff::civil::Date;

use self::index::Index;
use self::outline::Outline;
use self::window::{Window, entries};
use crate::lower::{self, entities, entity_lists, has_cycle, relation_lists, relations, resources, steps};
use crate::places::Places;
use crate::pull::Pull;
use crate::wire::{self, Head, Read, RecordedLists, Version};

/// Reads an organisation file in which nothing is wrong; `None` for any other, and for a few in which nothing is.
pub(crate) fn read(text: &str) -> Option<Organisation> {
    Quick::of(Window::of(text))?.read().map(|(organisation, _)| organisation)
}

/// Reads a file as [`read`] does, of which never more is held than a window, or the longest record. What is left are the
/// places of the entities. Whether the file has changed meanwhile is for whoever asks to see.
pub(crate) fn read_file(file: &File) -> Option<(Organisation, Places)> {
    Quick::of(Window::over(file, window::SIZE)?)?.read()
}

/// A file that is being read.
struct Quick<'t> {
    window: Window<'t>,
    outline: Outline,
    index: Index,
    organisation: Organisation,
    places: Places,
}

/// Reads every record of a list, and does something with each.
macro_rules! each {
    ($quick:ident, $part:expr, $record:ident: $kind:ty => $take:expr) => {{
        let window = &mut $quick.window;
        window.go($part.start)?;
        let entries = entries!(window, <$kind as Read>::pull, $record => $take);
        window.peek()?;
        if entries != $part.entries || window.place() != $part.end {
            return None;
        }
    }};
}

impl<'t> Quick<'t> {
    fn of(mut window: Window<'t>) -> Option<Self> {
        let mut index = Index::default();
        let outline = Outline::of(&mut window, &mut index)?;
        let survey = std::mem::take(&mut window.survey);
        index.keep_derived(survey.has_arrows);
        Some(Self { window, outline, index, organisation: lower::unnamed(), places: survey.places.complete() })
    }

    fn read(mut self) -> Option<(Organisation, Places)> {
        self.head()?;
        self.relations()?;
        self.entities()?;
        let Self { organisation, index, places, .. } = self;
        let circles = has_cycle(organisation.units.iter().map(|unit| unit.parent))
            || has_cycle(organisation.documents.iter().map(|document| document.part_of));
        (!circles && !index.is_broken()).then_some((organisation, places))
    }

    /// Reads what is not a list.
    fn head(&mut self) -> Option<()> {
        whole::<Version>(self.window.part(self.outline.ansvar)?)?;
        let as_of: Date = whole(self.window.part(self.outline.as_of)?)?;
        let head: Head<'_> = whole(self.window.part(self.outline.organisation)?)?;
        self.index.register(head.id.0, EntityRef::Organisation)?;
        lower::name(&mut self.organisation, head, as_of);
        if let Some(recorded) = self.outline.recorded {
            for (list, recorded, _) in whole::<RecordedLists>(self.window.part(recorded)?)?.0 {
                if recorded == Recorded::None && self.outline.has_entries(list) {
                    return None;
                }
                self.organisation.recorded.push((list, recorded));
            }
        }
        Some(())
    }

    /// Reads the lists of relation records, each after those that its records may point to.
    fn relations(&mut self) -> Option<()> {
        macro_rules! all {
            ($($table:ident, $list:ident: $record:ident => $keep:path;)+) => {$(
                if let Some(part) = self.outline.list(List::$list) {
                    self.organisation.$table.try_reserve(part.entries as usize).ok()?;
                    each!(self, part, record: wire::$record<'_> => $keep(record, &mut self.organisation, &mut self.index));
                    if self.index.is_broken() {
                        return None;
                    }
                    // INVARIANT: nothing is broken, so every record is in the table, at the place it was noted with.
                    let table = &mut self.organisation.$table;
                    for (place, id) in self.index.take_joined() {
                        table[Handle::at(place)].id = id;
                    }
                    for (place, number) in self.index.number_joined() {
                        let row = &mut table[Handle::at(place)];
                        row.id = row.id.numbered(number);
                    }
                    self.index.register_derived(table.entries().map(|(at, row)| (&row.id, at.into())));
                }
            )+};
        }
        relation_lists!(all);
        Some(())
    }

    /// Reads the lists of entities.
    fn entities(&mut self) -> Option<()> {
        macro_rules! all {
            ($($table:ident, $list:ident: $record:ident => $make:path;)+) => {
                for (list, part) in std::mem::take(&mut self.outline.lists) {
                    self.index.long_ids.begin(list);
                    match list {
                        $(List::$list => {
                            let table = &mut self.organisation.$table;
                            table.try_reserve(part.entries as usize).ok()?;
                            each!(self, part, record: wire::$record<'_> => table.push($make(record, &self.index)));
                        })+
                        List::Plans => {
                            self.organisation.plans.try_reserve(part.entries as usize).ok()?;
                            self.organisation.plan_items.try_reserve(self.outline.items as usize).ok()?;
                            each!(self, part, plan: wire::Plan<'_> => {
                                resources::plan(plan, &mut self.organisation, &self.index);
                            });
                        }
                        // Relation records have been read.
                        _ => {}
                    }
                }
            };
        }
        entity_lists!(all);
        (self.organisation.plan_items.places() == self.outline.items as usize).then_some(())
    }
}

/// Reads all of a text.
fn whole<'t, T: Read<'t>>(text: &'t str) -> Option<T> {
    let mut pull = Pull::at(text, 0);
    let value = T::pull(&mut pull)?;
    pull.peek().is_none().then_some(value)
}

#[cfg(test)]
mod tests;
