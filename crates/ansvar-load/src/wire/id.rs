//! Ids where a record gives itself a name.

use std::borrow::Cow;
use std::marker::PhantomData;

use ansvar_model::{Id, Kind};
use serde_json::{Value, json};

use super::schema::{ID_PATTERN, Schemas};
use super::{Entity, Read, Reader};
use crate::message::{self, Expected};
use crate::tree::Node;

/// The written id of a record, taken for an entity of kind `E`.
pub(crate) struct NewId<E> {
    pub(crate) id: Id,
    entity: PhantomData<fn() -> E>,
}

impl<'t, E: Entity> Read<'t> for NewId<E> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        reader.owner = None;
        let (text, id) = read_id(node, reader)?;
        reader.register(Cow::Borrowed(text), E::KIND, node.span)?;
        reader.owner = Some(text);
        Some(Self { id, entity: PhantomData })
    }

    fn schema(_: &mut Schemas) -> Value {
        id_schema()
    }
}

/// The id of a plan item: written inside its plan, known outside as `plan/item`.
pub(crate) struct ItemId(pub(crate) Id);

impl<'t> Read<'t> for ItemId {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let (text, _) = read_id(node, reader)?;
        let full = format!("{}/{text}", reader.owner?);
        reader.register(Cow::Owned(full.clone()), Kind::PlanItem, node.span)?;
        Some(Self(Id::derived(full)))
    }

    fn schema(_: &mut Schemas) -> Value {
        id_schema()
    }
}

pub(super) fn read_id<'t>(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<(&'t str, Id)> {
    let text = reader.text(node, Expected::Id)?;
    match Id::parse(text) {
        Ok(id) => Some((text, id)),
        Err(error) => {
            reader.problems.report(node.span, || message::bad_id(text, &error));
            None
        }
    }
}

pub(super) fn id_schema() -> Value {
    json!({"type": "string", "pattern": ID_PATTERN})
}

/// The id of the organisation itself.
pub(crate) struct HeadId(pub(crate) Id);

impl<'t> Read<'t> for HeadId {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let (text, id) = read_id(node, reader)?;
        reader.register(Cow::Borrowed(text), Kind::Organisation, node.span)?;
        reader.names.settle(text, ansvar_model::EntityRef::Organisation);
        Some(Self(id))
    }

    fn schema(_: &mut Schemas) -> Value {
        id_schema()
    }
}
