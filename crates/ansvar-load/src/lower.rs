//! From what is written to the model: ids become handles, once every id of the file is known.
//!
//! The order matters. Entities that need nothing else come first: their handles are known as soon as they are read.
//! Then come records that cannot do without what they point to, and are left out when it is not there; then all
//! references are checked; last, the entities are made, whose references may point to anything.

mod cycle;
mod entities;
mod relations;
mod resources;
mod steps;

use ansvar_model::{EntityRef, Handle, Id, Organisation, OrganisationKind, Origin, PlanItemId, Recorded};
use jiff::civil::Date;

use crate::message;
use crate::names::Names;
use crate::tree::{Content, Node};
use crate::wire::{Entity, File, NewId, Reader, Ref, Target, Text};

/// Makes the organisation of a file, and reports what only the whole file shows.
///
/// `None`: the file does not say which organisation it is about, or when. Everything else is checked all the same.
pub(crate) fn lower<'t>(mut file: File<'t>, reader: &mut Reader<'t>) -> Option<Organisation> {
    check_recorded(&file, reader);
    settle_entities(&file, &mut reader.names);
    let mut organisation = Organisation::new(Id::derived(""), "", OrganisationKind::Other, Date::default());
    relations::lower(&mut file, &mut organisation, &mut reader.names);
    reader.check_references();
    cycle::break_cycles(&mut file.units, |unit| (&unit.id.id, &mut unit.parent), reader);
    cycle::break_cycles(&mut file.documents, |document| (&document.id.id, &mut document.part_of), reader);
    let recorded = file.recorded.take().map(|lists| lists.0).unwrap_or_default();
    organisation.recorded = recorded.into_iter().map(|(list, recorded, _)| (list, recorded)).collect();
    let head = (file.ansvar.0.take(), file.organisation.0.take(), file.as_of.0.take());
    entities::lower(file, &mut organisation, &reader.names);
    let (Some(_), Some(head), Some(as_of)) = head else { return None };
    organisation.id = head.id.0;
    organisation.name = head.name.0.into();
    organisation.kind = head.kind;
    organisation.as_of = as_of;
    Some(organisation)
}

/// A list that is said not to be recorded must have no entries.
fn check_recorded<'t>(file: &File<'t>, reader: &mut Reader<'t>) {
    for &(list, recorded, span) in file.recorded.iter().flat_map(|lists| &lists.0) {
        let entries = file.node.find(list.id()).map(|node| &node.content);
        let has_entries = matches!(entries, Some(Content::Sequence(items)) if !items.is_empty());
        if recorded == Recorded::None && has_entries {
            reader.problems.report(span, || message::recorded_none(list.id()));
        }
    }
}

/// Gives handles to the entities that will be made whatever they point to.
fn settle_entities(file: &File<'_>, names: &mut Names<'_>) {
    macro_rules! settle {
        ($($list:ident)+) => {$( settle(file.$list.iter().map(|record| &record.id), names); )+};
    }
    settle!(units roles people groups duties documents plans assets systems processes risks incidents events);
    let items = file.plans.iter().flat_map(|plan| &plan.items);
    for (place, item) in items.enumerate() {
        names.settle(item.id.0.as_str(), PlanItemId::at(u32::try_from(place).unwrap_or(u32::MAX)));
    }
}

fn settle<'i, E>(ids: impl Iterator<Item = &'i NewId<E>>, names: &mut Names<'_>)
where
    E: Entity + Handle + Into<EntityRef>,
{
    for (place, id) in ids.enumerate() {
        names.settle(id.id.as_str(), E::at(u32::try_from(place).unwrap_or(u32::MAX)));
    }
}

/// Where a record begins.
const fn origin(node: &Node<'_>) -> Origin {
    Origin::at_byte(node.span.start)
}

fn text(text: Option<Text<'_>>) -> Option<Box<str>> {
    text.map(|text| text.0.into())
}

/// What an optional reference points to, if that is there.
fn one<T: Target>(reference: Option<&Ref<'_, T>>, names: &Names<'_>) -> Option<T> {
    reference.and_then(|reference| reference.resolve(names))
}

/// What references point to, those left out that point to nothing.
fn many<T: Target>(references: &[Ref<'_, T>], names: &Names<'_>) -> Vec<T> {
    references.iter().filter_map(|reference| reference.resolve(names)).collect()
}
