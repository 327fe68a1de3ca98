//! Lists, and fields that take one value or a list.

use serde_json::{Value, json};

use super::schema::Schemas;
use super::{Read, Reader};
use crate::message;
use crate::pull::Pull;
use crate::tree::{Content, Node};

fn read_items<'t, T: Read<'t>>(items: &'t [Node<'t>], reader: &mut Reader<'t>) -> Vec<T> {
    items.iter().filter_map(|item| T::read(item, reader)).collect()
}

fn pull_items<'t, T: Read<'t>>(pull: &mut Pull<'t>) -> Option<Vec<T>> {
    pull.pass(b'[')?;
    let mut items = Vec::new();
    let mut first = true;
    while pull.entry(&mut first)? {
        items.push(T::pull(pull)?);
    }
    Some(items)
}

impl<'t, T: Read<'t>> Read<'t> for Vec<T> {
    const REQUIRED: bool = false;

    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let items = reader.list(node).unwrap_or_default();
        Some(read_items(items, reader))
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull_items(pull)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn schema(schemas: &mut Schemas) -> Value {
        json!({"type": "array", "items": T::schema(schemas)})
    }
}

/// One value, or a list of them.
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

impl<'t, T: Read<'t>> Read<'t> for OneOrMany<T> {
    const REQUIRED: bool = false;

    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        Some(Self(match &node.content {
            Content::Sequence(items) => read_items(items, reader),
            _ => T::read(node, reader).into_iter().collect(),
        }))
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        if pull.peek()? == b'[' { pull_items(pull).map(Self) } else { Some(Self(vec![T::pull(pull)?])) }
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema(schemas: &mut Schemas) -> Value {
        let one = T::schema(schemas);
        json!({"anyOf": [one, {"type": "array", "items": one}]})
    }
}

/// A list of at least two.
pub(crate) struct Several<T>(pub(crate) Vec<T>);

impl<'t, T: Read<'t>> Read<'t> for Several<T> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let items = reader.list(node)?;
        if items.len() < 2 {
            reader.problems.report(node.span, || message::too_few(2));
        }
        let items = read_items(items, reader);
        (items.len() >= 2).then_some(Self(items))
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull_items(pull).filter(|items| items.len() >= 2).map(Self)
    }

    fn schema(schemas: &mut Schemas) -> Value {
        json!({"type": "array", "items": T::schema(schemas), "minItems": 2})
    }
}
