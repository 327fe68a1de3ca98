//! Records of edits as the tree that files are read into, in which every value knows its number instead of its place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ansvar_model::Value;

use crate::problem::Span;
use crate::tree::{Content, Entry, Node, Style};

/// A record as the file writes it.
pub(super) type Record = BTreeMap<String, Value>;

/// How one gets from a value to one in it.
#[derive(Clone, Copy)]
enum Step<'v> {
    Key(&'v str),
    Entry(usize),
}

/// The values that have become nodes: of each, the value that holds it and the way from there. The record itself is first.
#[derive(Default)]
pub(super) struct Values<'v> {
    ways: Vec<(usize, Option<Step<'v>>)>,
}

impl<'v> Values<'v> {
    /// The tree of a record.
    pub(super) fn tree(&mut self, record: &'v Record) -> Node<'v> {
        let number = self.number(0, None);
        Node { span: span(number), content: self.mapping(number, record) }
    }

    /// Where a problem is: keys and places, counted from 0, as in `items[2].cost`. Empty for the record as a whole.
    pub(super) fn path(&self, at: Span) -> String {
        let mut parts = Vec::new();
        let mut number = at.start as usize;
        while let Some(&(above, Some(step))) = self.ways.get(number) {
            parts.push(match step {
                Step::Key(key) if above == 0 => key.to_owned(),
                Step::Key(key) => format!(".{key}"),
                Step::Entry(place) => format!("[{place}]"),
            });
            number = above;
        }
        parts.into_iter().rev().collect()
    }

    fn number(&mut self, above: usize, step: Option<Step<'v>>) -> usize {
        self.ways.push((above, step));
        self.ways.len() - 1
    }

    fn node(&mut self, above: usize, step: Step<'v>, value: &'v Value) -> Node<'v> {
        let number = self.number(above, Some(step));
        let literal = |text: String| Content::Scalar(Cow::Owned(text), Style::Literal);
        let content = match value {
            Value::Null => literal("null".to_owned()),
            Value::Bool(truth) => literal(truth.to_string()),
            Value::Int(whole) => literal(whole.to_string()),
            Value::Text(text) => Content::Scalar(Cow::Borrowed(text), Style::Quoted),
            Value::List(values) => {
                let entries = values.iter().enumerate();
                Content::Sequence(entries.map(|(place, value)| self.node(number, Step::Entry(place), value)).collect())
            }
            Value::Map(record) => self.mapping(number, record),
        };
        Node { span: span(number), content }
    }

    fn mapping(&mut self, number: usize, record: &'v Record) -> Content<'v> {
        let entry = |(key, value): (&'v String, &'v Value)| {
            let value = self.node(number, Step::Key(key), value);
            Entry { key: Cow::Borrowed(key), key_span: value.span, value }
        };
        Content::Mapping(record.iter().map(entry).collect())
    }
}

fn span(number: usize) -> Span {
    Span::new(number, number)
}
