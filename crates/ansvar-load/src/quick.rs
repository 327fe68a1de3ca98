//! The quick way through an organisation file in JSON: straight into the model, as long as nothing is wrong.
//!
//! The file is gone through twice. First `outline` finds its lists and the ids of all entities, which gives every entity
//! its handle; then the lists are read one record at a time, and each record becomes its row of the model at once. Neither a
//! tree nor the records as written are ever held as a whole, and a text that is not needed later is given back from its end
//! while it is read.
//!
//! Whatever is not as it should be ends the quick way without a word. The file is then read through the tree, which finds
//! and explains every problem; so both ways must make the same of a file that has none, and tests hold them to it.

mod index;
mod outline;
mod shared;
mod short;

use ansvar_model::{EntityRef, Handle, List, Organisation, Recorded};
use jiff::civil::Date;

use self::index::Index;
use self::outline::{Outline, Part};
use crate::lower::{self, entities, entity_lists, has_cycle, relation_lists, relations, resources, steps};
use crate::places::Places;
use crate::pull::Pull;
use crate::wire::{self, Head, Read, RecordedLists, Version};

/// Reads an organisation file in which nothing is wrong; `None` for any other, and for a few in which nothing is.
pub(crate) fn read(text: &str) -> Option<Organisation> {
    Quick::of(Text::Kept(text))?.read().map(|(organisation, _)| organisation)
}

/// Reads a file as [`read`] does, and gives its text back on the way. What is left of it are the places of the entities.
pub(crate) fn read_and_drop(text: String) -> Option<(Organisation, Places)> {
    Quick::of(Text::Given(text))?.read()
}

/// The text of a file.
enum Text<'t> {
    Kept(&'t str),
    Given(String),
}

impl Text<'_> {
    const fn as_str(&self) -> &str {
        match self {
            Self::Kept(text) => text,
            Self::Given(text) => text.as_str(),
        }
    }

    /// Gives back everything from a byte on.
    fn cut(&mut self, at: usize) {
        if let Self::Given(text) = self {
            text.truncate(at);
            text.shrink_to_fit();
        }
    }
}

/// A file that is being read.
struct Quick<'t> {
    text: Text<'t>,
    outline: Outline,
    index: Index,
    organisation: Organisation,
    places: Places,
}

/// Reads every record of a list, if the file has the list, and does something with each.
macro_rules! each {
    ($quick:ident, $part:expr, $record:ident: $kind:ty => $take:expr) => {{
        let mut pull = Pull::at($quick.text.as_str(), $part.start);
        pull.pass(b'[')?;
        let mut first = true;
        while pull.entry(&mut first)? {
            let $record = <$kind as Read>::pull(&mut pull)?;
            $take;
        }
        pull.peek()?;
        if pull.place() != $part.end {
            return None;
        }
    }};
}

impl<'t> Quick<'t> {
    fn of(text: Text<'t>) -> Option<Self> {
        let mut index = Index::of(text.as_str());
        let outline = Outline::of(text.as_str(), &mut index)?;
        let places = match &text {
            Text::Kept(_) => Places::default(),
            Text::Given(text) => Places::of(text),
        };
        Some(Self { text, outline, index, organisation: lower::unnamed(), places })
    }

    fn read(mut self) -> Option<(Organisation, Places)> {
        self.head()?;
        self.relations()?;
        self.entities()?;
        let Self { organisation, index, places, .. } = self;
        let circles = has_cycle(organisation.units.iter().map(|unit| unit.parent))
            || has_cycle(organisation.documents.iter().map(|document| document.part_of));
        (!circles && !index.is_broken()).then(|| (organisation, places.complete()))
    }

    /// Reads what is not a list.
    fn head(&mut self) -> Option<()> {
        let text = self.text.as_str();
        whole::<Version>(text, self.outline.ansvar)?;
        let head: Head<'_> = whole(text, self.outline.organisation)?;
        let as_of: Date = whole(text, self.outline.as_of)?;
        self.index.register(head.id.0, EntityRef::Organisation)?;
        lower::name(&mut self.organisation, head, as_of);
        if let Some(recorded) = self.outline.recorded {
            for (list, recorded, _) in whole::<RecordedLists>(text, recorded)?.0 {
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
                    self.places.note(self.text.as_str(), table.iter().map(|row| row.origin));
                }
            )+};
        }
        relation_lists!(all);
        Some(())
    }

    /// Reads the lists of entities, from the end of the file to its beginning.
    fn entities(&mut self) -> Option<()> {
        macro_rules! all {
            ($($table:ident, $list:ident: $record:ident => $make:path;)+) => {
                while let Some((list, part)) = self.outline.take_last() {
                    self.index.long_ids.begin(list);
                    match list {
                        $(List::$list => {
                            let table = &mut self.organisation.$table;
                            each!(self, part, record: wire::$record<'_> => table.push($make(record, &self.index)));
                            self.places.note(self.text.as_str(), table.iter().map(|row| row.origin));
                        })+
                        List::Plans => {
                            each!(self, part, plan: wire::Plan<'_> => {
                                resources::plan(plan, &mut self.organisation, &self.index);
                            });
                            let (plans, items) = (&self.organisation.plans, &self.organisation.plan_items);
                            self.places.note(self.text.as_str(), plans.iter().map(|plan| plan.origin));
                            self.places.note(self.text.as_str(), items.iter().map(|item| item.origin));
                        }
                        // Relation records have been read.
                        _ => {}
                    }
                    self.text.cut(part.start);
                }
            };
        }
        entity_lists!(all);
        Some(())
    }
}

/// Reads all of a part.
fn whole<'t, T: Read<'t>>(text: &'t str, part: Part) -> Option<T> {
    let mut pull = Pull::at(text, part.start);
    let value = T::pull(&mut pull)?;
    pull.peek()?;
    (pull.place() == part.end).then_some(value)
}

#[cfg(test)]
mod tests;
