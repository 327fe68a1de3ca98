//! From what is written to the model: ids become handles, once every id of the file is known.
//!
//! The order matters. Entities that need nothing else come first: their handles are known as soon as they are read.
//! Then come records that cannot do without what they point to, and are left out when it is not there; then all
//! references are checked; last, the entities are made, whose references may point to anything.

mod cycle;
pub(crate) mod entities;
pub(crate) mod relations;
pub(crate) mod resources;
pub(crate) mod steps;

use ansvar_model::{EntityRef, Few, Handle, Id, Organisation, OrganisationKind, Origin, PlanItemId, Recorded};
use jiff::civil::Date;

use crate::message;
use crate::names::{Lookup, Names};
use crate::problem::Span;
use crate::tree::{Content, Node};
use crate::wire::{Entity, File, Head, NewId, Reader, Ref, Target, Text};

pub(crate) use cycle::has_cycle;
pub(crate) use entities::entity_lists;
pub(crate) use relations::relation_lists;

/// Makes the organisation of a file, and reports what only the whole file shows.
///
/// `None`: the file does not say which organisation it is about, or when. Everything else is checked all the same.
pub(crate) fn lower<'t>(root: &Node<'_>, mut file: File<'t>, reader: &mut Reader<'t>) -> Option<Organisation> {
    check_recorded(root, &file, reader);
    settle_entities(&file, &mut reader.names);
    let mut organisation = unnamed();
    lower_relations(&mut file, &mut organisation, &mut reader.names);
    reader.check_references();
    cycle::break_cycles(&mut file.units, |unit| (unit.id.text, &mut unit.parent), reader);
    cycle::break_cycles(&mut file.documents, |document| (document.id.text, &mut document.part_of), reader);
    let recorded = file.recorded.take().map(|lists| lists.0).unwrap_or_default();
    organisation.recorded = recorded.into_iter().map(|(list, recorded, _)| (list, recorded)).collect();
    let head = (file.ansvar.0.take(), file.organisation.0.take(), file.as_of.0.take());
    lower_entities(file, &mut organisation, &reader.names);
    let (Some(_), Some(head), Some(as_of)) = head else { return None };
    name(&mut organisation, head, as_of);
    Some(organisation)
}

/// An organisation of which nothing is known yet, not even which it is.
pub(crate) fn unnamed() -> Organisation {
    Organisation::new(Id::derived(""), "", OrganisationKind::Other, Date::default())
}

/// Says which organisation it is, and for which day.
pub(crate) fn name(organisation: &mut Organisation, head: Head<'_>, as_of: Date) {
    organisation.id = Id::derived(head.id.0);
    organisation.name = head.name.0.into();
    organisation.kind = head.kind;
    organisation.as_of = as_of;
}

/// Makes all relation records.
fn lower_relations<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    macro_rules! all {
        ($($list:ident, $_list:ident: $_record:ident => $keep:path;)+) => {$(
            for record in file.$list.drain(..) {
                $keep(record, organisation, names);
            }
        )+};
    }
    relation_lists!(all);
}

/// Makes all entities. INVARIANT: each list in the order of the file, as the handles were given.
fn lower_entities(file: File<'_>, organisation: &mut Organisation, names: &Names<'_>) {
    macro_rules! all {
        ($($list:ident, $_list:ident: $_record:ident => $make:path;)+) => {$(
            for record in file.$list {
                organisation.$list.push($make(record, names));
            }
        )+};
    }
    entity_lists!(all);
    for plan in file.plans {
        resources::plan(plan, organisation, names);
    }
}

/// A list that is said not to be recorded must have no entries.
fn check_recorded<'t>(root: &Node<'_>, file: &File<'t>, reader: &mut Reader<'t>) {
    for &(list, recorded, span) in file.recorded.iter().flat_map(|lists| &lists.0) {
        let entries = root.find(list.id()).map(|node| &node.content);
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
    let items = file.plans.iter().flat_map(|plan| plan.items.iter().map(|item| item.id.in_plan(plan.id.text)));
    for (place, item) in items.enumerate() {
        names.stand_for(&item, handle_at::<PlanItemId>(place));
    }
}

fn settle<'i, 't: 'i, E>(ids: impl Iterator<Item = &'i NewId<'t, E>>, names: &mut Names<'_>)
where
    E: Entity + Handle + Into<EntityRef>,
{
    for (place, id) in ids.enumerate() {
        names.stand_for(id.text, handle_at::<E>(place));
    }
}

/// The entity at a place of its list.
pub(crate) fn handle_at<H: Handle + Into<EntityRef>>(place: usize) -> EntityRef {
    H::at(u32::try_from(place).unwrap_or(u32::MAX)).into()
}

/// Where a record begins.
const fn origin(span: Span) -> Origin {
    Origin::at_byte(span.start)
}

fn text(text: Option<Text<'_>>) -> Option<Box<str>> {
    text.map(|text| text.0.into())
}

/// What an optional reference points to, if that is there.
fn one<T: Target>(reference: Option<&Ref<'_, T>>, names: &impl Lookup) -> Option<T> {
    reference.and_then(|reference| reference.resolve(names))
}

/// What references point to, those left out that point to nothing.
fn many<T: Target>(references: &[Ref<'_, T>], names: &impl Lookup) -> Few<T> {
    if let [only] = references {
        return only.resolve(names).into_iter().collect();
    }
    // Room for just as many: lists that are made longer as they grow keep what they do not need.
    let mut found = Vec::with_capacity(references.len());
    found.extend(references.iter().filter_map(|reference| reference.resolve(names)));
    found.into()
}
