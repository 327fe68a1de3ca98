//! Ids where a record gives itself a name.

use std::borrow::Cow;
use std::marker::PhantomData;

use ansvar_model::{EntityRef, Id, Kind};
use serde_json::{Value, json};

use super::schema::{ID_PATTERN, Schemas};
use super::{Entity, Read, Reader};
use crate::message::{self, Expected};
use crate::pull::Pull;
use crate::tree::Node;

/// The written id of a record, taken for an entity of kind `E`.
pub(crate) struct NewId<'t, E> {
    pub(crate) text: &'t str,
    entity: PhantomData<fn() -> E>,
}

impl<E> NewId<'_, E> {
    /// The id. INVARIANT: it was checked when it was read.
    pub(crate) fn id(&self) -> Id {
        Id::derived(self.text)
    }
}

impl<'t, E: Entity> Read<'t> for NewId<'t, E> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        reader.owner = None;
        let text = read_id(node, reader)?;
        reader.register(Cow::Borrowed(text), E::KIND, node.span)?;
        reader.owner = Some(text);
        Some(Self { text, entity: PhantomData })
    }

    #[inline]
    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        Some(Self { text: pull_id(pull)?, entity: PhantomData })
    }

    fn schema(_: &mut Schemas) -> Value {
        id_schema()
    }
}

/// The id of a plan item: written inside its plan, known outside as `plan/item`.
pub(crate) struct ItemId<'t>(pub(crate) &'t str);

impl ItemId<'_> {
    /// The id by which the item is known outside its plan.
    pub(crate) fn in_plan(&self, plan: &str) -> String {
        format!("{plan}/{}", self.0)
    }
}

impl<'t> Read<'t> for ItemId<'t> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let item = Self(read_id(node, reader)?);
        reader.register(Cow::Owned(item.in_plan(reader.owner?)), Kind::PlanItem, node.span)?;
        Some(item)
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull_id(pull).map(Self)
    }

    fn schema(_: &mut Schemas) -> Value {
        id_schema()
    }
}

pub(super) fn read_id<'t>(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<&'t str> {
    let text = reader.text(node, Expected::Id)?;
    match Id::check(text) {
        Ok(()) => Some(text),
        Err(error) => {
            reader.problems.report(node.span, || message::bad_id(text, &error));
            None
        }
    }
}

fn pull_id<'t>(pull: &mut Pull<'t>) -> Option<&'t str> {
    pull.plain().filter(|text| Id::check(text).is_ok())
}

pub(super) fn id_schema() -> Value {
    json!({"type": "string", "pattern": ID_PATTERN})
}

/// The id of the organisation itself.
pub(crate) struct HeadId<'t>(pub(crate) &'t str);

impl<'t> Read<'t> for HeadId<'t> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = read_id(node, reader)?;
        reader.register(Cow::Borrowed(text), Kind::Organisation, node.span)?;
        reader.names.stand_for(text, EntityRef::Organisation);
        Some(Self(text))
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull_id(pull).map(Self)
    }

    fn schema(_: &mut Schemas) -> Value {
        id_schema()
    }
}
