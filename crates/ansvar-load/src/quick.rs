//! The quick way through an organisation file in JSON: straight into the model, as long as nothing is wrong.
//!
//! The file is gone through twice. First `outline` finds its lists and the ids of all entities, which gives every entity
//! its handle; then the lists are read one record at a time, in the order in which `lower` makes them, and each record
//! becomes its row of the model at once. Neither a tree nor the records as written are ever held as a whole.
//!
//! Whatever is not as it should be ends the quick way without a word. The file is then read through the tree, which finds
//! and explains every problem; so both ways must make the same of a file that has none, and tests hold them to it.

mod index;
mod outline;

use ansvar_model::{EntityRef, List, Organisation, Recorded};
use jiff::civil::Date;

use self::index::Index;
use self::outline::{Outline, Part};
use crate::lower::{self, entities, entity_lists, has_cycle, relation_lists, relations, resources, steps};
use crate::pull::Pull;
use crate::wire::{self, Head, Read, RecordedLists, Version};

/// Reads an organisation file in which nothing is wrong; `None` for any other, and for a few in which nothing is.
pub(crate) fn read(text: &str) -> Option<Organisation> {
    match read_with(text, Index::for_length(text.len()))? {
        Ok(organisation) => Some(organisation),
        // Something points to a derived id. That is rare, and looking them up takes a table of them all.
        Err(DerivedWanted) => read_with(text, Index::for_length(text.len()).with_derived())?.ok(),
    }
}

/// A reference has the form of a derived id, and those were not kept.
struct DerivedWanted;

fn read_with<'t>(text: &'t str, mut index: Index<'t>) -> Option<Result<Organisation, DerivedWanted>> {
    let outline = Outline::of(text, &mut index)?;
    let file = Lists { text, outline: &outline };
    let mut organisation = lower::unnamed();
    head(text, &outline, &mut organisation, &mut index)?;

    macro_rules! relations {
        ($($_list:ident, $list:ident: $record:ident => $keep:path;)+) => {$(
            file.each(List::$list, |record: wire::$record<'t>| $keep(record, &mut organisation, &mut index))?;
        )+};
    }
    macro_rules! entities {
        ($($table:ident, $list:ident: $record:ident => $make:path;)+) => {$(
            file.each(List::$list, |record: wire::$record<'t>| {
                organisation.$table.push($make(record, &index));
            })?;
        )+};
    }
    relation_lists!(relations);
    entity_lists!(entities);
    file.each(List::Plans, |record| resources::plan(record, &mut organisation, &index))?;

    if index.derived_wanted() {
        return Some(Err(DerivedWanted));
    }
    let circles = has_cycle(organisation.units.iter().map(|unit| unit.parent))
        || has_cycle(organisation.documents.iter().map(|document| document.part_of));
    (!circles && !index.is_broken()).then_some(Ok(organisation))
}

/// Reads what is not a list.
fn head<'t>(text: &'t str, outline: &Outline, organisation: &mut Organisation, index: &mut Index<'t>) -> Option<()> {
    whole::<Version>(text, outline.ansvar)?;
    let head: Head<'_> = whole(text, outline.organisation)?;
    let as_of: Date = whole(text, outline.as_of)?;
    index.register(head.id.0, EntityRef::Organisation)?;
    lower::name(organisation, head, as_of);
    if let Some(recorded) = outline.recorded {
        for (list, recorded, _) in whole::<RecordedLists>(text, recorded)?.0 {
            if recorded == Recorded::None && outline.has_entries(list) {
                return None;
            }
            organisation.recorded.push((list, recorded));
        }
    }
    Some(())
}

/// Reads all of a part.
fn whole<'t, T: Read<'t>>(text: &'t str, part: Part) -> Option<T> {
    let mut pull = Pull::at(text, part.start);
    let value = T::pull(&mut pull)?;
    pull.peek()?;
    (pull.place() == part.end).then_some(value)
}

/// The lists of a file.
struct Lists<'t, 'o> {
    text: &'t str,
    outline: &'o Outline,
}

impl<'t> Lists<'t, '_> {
    /// Reads a list, one record at a time.
    fn each<T: Read<'t>>(&self, list: List, mut take: impl FnMut(T)) -> Option<()> {
        let Some(part) = self.outline.list(list) else { return Some(()) };
        let mut pull = Pull::at(self.text, part.start);
        pull.pass(b'[')?;
        let mut first = true;
        while pull.entry(&mut first)? {
            take(T::pull(&mut pull)?);
        }
        pull.peek()?;
        (pull.place() == part.end).then_some(())
    }
}

#[cfg(test)]
mod tests;
