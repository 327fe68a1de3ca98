//! What reading collects on its way through the tree: problems, ids, and references to check once all ids are known.

use std::borrow::Cow;

use ansvar_model::Kind;

use super::Read;
use crate::message::{self, Expected};
use crate::names::Names;
use crate::problem::Problems;
use crate::problem::Span;
use crate::tree::{Content, Node, Style};

/// A reference as written, kept until all ids are known.
#[derive(Debug)]
pub(crate) struct Reference<'t> {
    pub(crate) text: &'t str,
    pub(crate) span: Span,
    pub(crate) kinds: &'static [Kind],
    /// Words that may stand in place of an id; asked for only to guess what was meant.
    pub(crate) words: fn() -> Vec<&'static str>,
}

/// Reads a tree and collects everything that is wrong with it.
#[derive(Debug)]
pub(crate) struct Reader<'t> {
    pub(crate) problems: Problems<'t>,
    pub(crate) names: Names<'t>,
    pub(crate) references: Vec<Reference<'t>>,
    /// The record whose items are being read: plan items get their ids from it.
    pub(super) owner: Option<&'t str>,
}

impl<'t> Reader<'t> {
    /// A reader that has read nothing.
    pub(crate) fn new(problems: Problems<'t>) -> Self {
        Self { problems, names: Names::default(), references: Vec::new(), owner: None }
    }

    /// Goes on inside a record that has this id.
    pub(crate) const fn enter(&mut self, owner: &'t str) {
        self.owner = Some(owner);
    }

    /// Checks that a node is a record and that it has no other keys than these.
    pub(super) fn open_record(&mut self, node: &'t Node<'t>, keys: &[&'static str]) -> Option<()> {
        let Content::Mapping(entries) = &node.content else {
            self.wrong_type(Expected::Record, node);
            return None;
        };
        let mut unused = None;
        for entry in entries.iter().filter(|entry| !keys.contains(&&*entry.key)) {
            // Found once: a record may have any number of unknown keys.
            let unused: &Vec<_> =
                unused.get_or_insert_with(|| keys.iter().copied().filter(|key| node.find(key).is_none()).collect());
            self.problems.report(entry.key_span, || message::unknown_key(&entry.key, unused.iter().copied()));
        }
        Some(())
    }

    /// Reads the value of a key, or says that it is missing.
    pub(super) fn field<T: Read<'t>>(&mut self, node: &'t Node<'t>, key: &str) -> Option<T> {
        match node.find(key) {
            Some(value) => T::read(value, self),
            None => {
                if T::REQUIRED {
                    self.problems.report(node.span, || message::missing_key(key));
                }
                T::absent()
            }
        }
    }

    /// The text of a scalar that may be text, for a field that expects text or something written as text.
    pub(super) fn text(&mut self, node: &'t Node<'t>, expected: Expected) -> Option<&'t str> {
        match &node.content {
            Content::Scalar(text, Style::Quoted | Style::Plain) if !node.is_nothing() => {
                if text.trim().is_empty() {
                    self.problems.report(node.span, message::empty_text);
                    return None;
                }
                Some(text)
            }
            _ => {
                self.wrong_type(expected, node);
                None
            }
        }
    }

    /// The text of a scalar without quotes: a number, `true` or `false`.
    pub(super) fn literal(&mut self, node: &'t Node<'t>, expected: Expected) -> Option<&'t str> {
        match &node.content {
            Content::Scalar(text, Style::Literal | Style::Plain) if !node.is_nothing() => Some(text),
            _ => {
                self.wrong_type(expected, node);
                None
            }
        }
    }

    /// The entries of a list.
    pub(super) fn list(&mut self, node: &'t Node<'t>) -> Option<&'t [Node<'t>]> {
        match &node.content {
            Content::Sequence(items) => Some(items),
            _ => {
                self.wrong_type(Expected::List, node);
                None
            }
        }
    }

    /// Says that a value is of another type; values that were complained about already are left alone.
    pub(super) fn wrong_type(&mut self, expected: Expected, node: &Node<'_>) {
        if !matches!(node.content, Content::Refused) {
            self.problems.report(node.span, || message::wrong_type(expected, node));
        }
    }

    /// Takes an id, or says what has it already.
    pub(super) fn register(&mut self, id: Cow<'t, str>, kind: Kind, span: Span) -> Option<()> {
        match self.names.register(id.clone(), kind, span) {
            Ok(()) => Some(()),
            Err(taken) => {
                let first = self.problems.place(taken.span);
                self.problems.report(span, || message::duplicate_id(&id, taken.kind, first));
                None
            }
        }
    }

    /// Checks all references that were read, now that every id is known.
    pub(crate) fn check_references(&mut self) {
        let mut sorted = None;
        for Reference { text, span, kinds, words } in std::mem::take(&mut self.references) {
            let found = self.names.find(text).map(|named| named.kind);
            if found.is_some_and(|kind| kinds.contains(&kind)) {
                continue;
            }
            let sorted = sorted.get_or_insert_with(|| self.names.sorted());
            self.problems.report(span, || {
                let near = self.names.nearest(text, sorted, kinds, words());
                match found {
                    Some(kind) => message::wrong_kind(text, kind, kinds, near),
                    None => message::unknown_reference(text, kinds, near),
                }
            });
        }
    }
}
