//! From a record to a row, checked and lowered as the records of a file are.

use ansvar_model::{EntityRef, Handle, Id, Kind, PlanId, PlanItem, Table};

use super::draft::Draft;
use super::node::{Record, Values};
use super::row::Row;
use crate::location::LineStarts;
use crate::lower::{self, entities, relations, resources, steps};
use crate::message;
use crate::names::Lookup;
use crate::problem::{Complaint, Problems, Span};
use crate::tree::Node;
use crate::wire::{self, Read, Reader, Reference};

/// What is wrong with a record: the path to the value, and what to say of it.
pub(super) type Faults = Vec<(String, Complaint)>;

/// What came of a record.
pub(super) struct Made {
    pub(super) row: Row,
    /// The id that is derived for the record, where it has none of its own.
    pub(super) derived: Option<Id>,
    /// The items of a plan. They are not in the plan yet.
    pub(super) items: Vec<PlanItem>,
}

impl Made {
    fn of(row: impl Into<Row>) -> Self {
        Self { row: row.into(), derived: None, items: Vec::new() }
    }
}

/// Where a record belongs.
#[derive(Clone, Copy)]
pub(super) enum Home<'p> {
    List(Kind),
    /// The plan of an item: its id, and the plan itself.
    Plan(&'p str, PlanId),
}

/// The keys that a record of this kind may have; none for kinds that files do not hold.
pub(super) const fn keys(kind: Kind) -> &'static [&'static str] {
    macro_rules! keys {
        ($($record:ident)+) => {
            match kind {
                $(Kind::$record => wire::$record::KEYS,)+
                Kind::Organisation => &["id", "name", "kind", "as_of", "recorded"],
                Kind::Answer | Kind::Assessment => &[],
            }
        };
    }
    keys! {
        Unit Role Person Assignment Group Line Escalation WorksWith Delegation Duty Document Plan PlanItem Asset System
        Process Agreement Risk Incident Event Access Interest Waiver Exception
    }
}

/// Reads a record and makes its row, or says everything that is wrong with it.
pub(super) fn make(draft: &Draft<'_>, home: Home<'_>, record: &Record) -> Result<Made, Faults> {
    let mut values = Values::default();
    let node = values.tree(record);
    let checked = run(&node, home, &mut View { draft, derived: None }, |reader| {
        let faults = faults(draft, reader);
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    });
    checked.map_err(|faults| told(faults, &values))
}

/// What is wrong, by the way to each value.
pub(super) fn told(faults: Vec<(Span, Complaint)>, values: &Values<'_>) -> Faults {
    faults.into_iter().map(|(span, complaint)| (values.path(span), complaint)).collect()
}

/// The id that is derived for a record, whether what it refers to is still there or not.
pub(super) fn derived(draft: &Draft<'_>, kind: Kind, record: &Record) -> Option<Id> {
    let mut values = Values::default();
    let node = values.tree(record);
    let mut view = View { draft, derived: None };
    // Nothing is made where something it refers to is gone; the id is derived all the same.
    let _ = run(&node, Home::List(kind), &mut view, |_| Ok(()));
    view.derived
}

/// Reads and lowers; between the two, `check` decides.
fn run<'t>(
    node: &'t Node<'t>,
    home: Home<'t>,
    view: &mut View<'_, '_>,
    check: impl FnOnce(&mut Reader<'_>) -> Result<(), Vec<(Span, Complaint)>>,
) -> Result<Made, Vec<(Span, Complaint)>> {
    let lines = LineStarts::of("");
    let mut reader = Reader::new(Problems::of("", &lines));
    let mut scratch = lower::unnamed();
    // INVARIANT: a record that cannot be read has problems, and those end this in `check`.
    macro_rules! read {
        ($record:ident) => {{
            let record = wire::$record::read(node, &mut reader);
            check(&mut reader)?;
            let Some(record) = record else { return Err(Vec::new()) };
            record
        }};
    }
    macro_rules! entity {
        ($record:ident, $make:path) => {
            Made::of($make(read!($record), &*view))
        };
    }
    macro_rules! relation {
        ($record:ident, $table:ident, $keep:path) => {{
            $keep(read!($record), &mut scratch, view);
            let Some(row) = first(&scratch.$table) else { return Err(Vec::new()) };
            Made { derived: view.derived.clone(), ..Made::of(row) }
        }};
    }
    Ok(match home {
        Home::Plan(id, plan) => {
            reader.enter(id);
            Made::of(resources::plan_item(read!(PlanItem), id, plan, &*view))
        }
        Home::List(kind) => match kind {
            Kind::Unit => entity!(Unit, entities::unit),
            Kind::Role => entity!(Role, entities::role),
            Kind::Person => entity!(Person, entities::person),
            Kind::Group => entity!(Group, entities::group),
            Kind::Duty => entity!(Duty, entities::duty),
            Kind::Document => entity!(Document, resources::document),
            Kind::Asset => entity!(Asset, resources::asset),
            Kind::System => entity!(System, resources::system),
            Kind::Process => entity!(Process, resources::process),
            Kind::Risk => entity!(Risk, steps::risk),
            Kind::Incident => entity!(Incident, steps::incident),
            Kind::Event => entity!(Event, steps::event),
            Kind::Plan => {
                resources::plan(read!(Plan), &mut scratch, &*view);
                let Some(row) = first(&scratch.plans) else { return Err(Vec::new()) };
                Made { items: scratch.plan_items.iter().cloned().collect(), ..Made::of(row) }
            }
            Kind::Assignment => relation!(Assignment, assignments, relations::assignment),
            Kind::Line => relation!(Line, lines, relations::line),
            Kind::Escalation => relation!(Escalation, escalations, relations::escalation),
            Kind::WorksWith => relation!(WorksWith, works_with, relations::works_with),
            Kind::Delegation => relation!(Delegation, delegations, relations::delegation),
            Kind::Agreement => relation!(Agreement, agreements, relations::agreement),
            Kind::Access => relation!(Access, access, relations::access),
            Kind::Interest => relation!(Interest, interests, relations::interest),
            Kind::Waiver => relation!(Waiver, waivers, steps::waiver),
            Kind::Exception => relation!(Exception, exceptions, steps::exception),
            Kind::Organisation | Kind::PlanItem | Kind::Answer | Kind::Assessment => return Err(Vec::new()),
        },
    })
}

fn first<H: Handle, T: Clone>(table: &Table<H, T>) -> Option<T> {
    table.iter().next().cloned()
}

/// Everything that is wrong with what has been read, in the order of the record.
fn faults(draft: &Draft<'_>, reader: &mut Reader<'_>) -> Vec<(Span, Complaint)> {
    let mut faults = reader.problems.take();
    for Reference { text, span, kinds, words } in std::mem::take(&mut reader.references) {
        let kind = reader.names.find(text).map(|named| named.kind).or_else(|| draft.kind(text));
        if kind.is_some_and(|kind| kinds.contains(&kind)) {
            continue;
        }
        let near = draft.nearest(text, kinds, words());
        faults.push((
            span,
            match kind {
                Some(kind) => message::wrong_kind(text, kind, kinds, near.as_deref()),
                None => message::unknown_reference(text, kinds, near.as_deref()),
            },
        ));
    }
    faults.sort_by_key(|(span, _)| span.start);
    faults
}

/// The ids of a draft, for one record that is lowered.
struct View<'d, 'o> {
    draft: &'d Draft<'o>,
    derived: Option<Id>,
}

impl Lookup for View<'_, '_> {
    fn entity(&self, id: &str) -> Option<EntityRef> {
        self.draft.find(id)
    }

    /// Gives the id without a number: which it gets is settled when the row has its place.
    fn derive(&mut self, base: Id, _: Kind, _: Span) -> Id {
        self.derived = Some(base.clone());
        base
    }

    fn settle(&mut self, _: &Id, _: EntityRef, _: bool) {}
}
