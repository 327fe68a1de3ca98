//! The files as written: one declaration of every record, from which both the checking reader and the
//! JSON Schema come, so that they cannot drift apart.
//!
//! Read [`record`] first, then [`File`]. References are still texts here; `lower` makes handles of them.

mod answers;
mod declare;
mod documents;
mod events;
mod file;
mod id;
mod keys;
mod lines;
mod list;
mod people;
mod reader;
mod reference;
mod resources;
mod scalar;
mod schema;
mod structure;
mod words;

pub(crate) use answers::{Answer, Answered, AnswersFile, By, Day};
pub(crate) use documents::{Decision, Document, Plan, PlanItem};
pub(crate) use events::{Event, Exception, Incident, Interest, Report, Risk, Waiver};
pub(crate) use file::{File, Head, Kept, RecordedLists};
pub(crate) use id::{ItemId, NewId};
pub(crate) use lines::{Delegation, Duty, Escalation, Line, WorksWith};
pub(crate) use list::OneOrMany;
pub(crate) use people::{Access, Assignment, Competence, DecisionRecord, Group, Person, Role};
pub(crate) use reader::{Reader, Reference};
pub(crate) use reference::{Entity, IncidentMeasure, Measure, Ref, Subject, Target};
pub(crate) use resources::{Agreement, Asset, Classes, Process, System};
pub(crate) use scalar::{Minutes, Text, Version, Whole};
pub use schema::{answers_schema, organisation_schema};
pub(crate) use structure::Unit;

use serde_json::Value;

use crate::pull::Pull;
use crate::tree::Node;
use schema::Schemas;

/// Something that can be read from the tree, and that the schema can describe.
pub(crate) trait Read<'t>: Sized {
    /// Whether a record without this key is incomplete.
    const REQUIRED: bool = true;

    /// Reads a value. Whatever is wrong is reported; `None` means that nothing is left to use.
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self>;

    /// Reads a value that comes next in a JSON text. `None`: something is not as it usually is, and the tree has to tell.
    fn pull(_: &mut Pull<'t>) -> Option<Self> {
        None
    }

    /// The value of a key that is not there; `None` leaves the record out.
    fn absent() -> Option<Self> {
        None
    }

    /// Describes the values that are read.
    fn schema(schemas: &mut Schemas) -> Value;
}

impl<'t, T: Read<'t>> Read<'t> for Option<T> {
    const REQUIRED: bool = false;

    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        Some(T::read(node, reader))
    }

    #[inline]
    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        T::pull(pull).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn schema(schemas: &mut Schemas) -> Value {
        T::schema(schemas)
    }
}
