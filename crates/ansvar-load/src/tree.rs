//! A file as a tree in which every value knows its place; scalars stay raw until the expected type is known.

mod json;
mod yaml;

use std::borrow::Cow;
use std::collections::HashMap;

use crate::message;
use crate::problem::{Complaint, Problems, Span};
use crate::source::Format;

/// The deepest nesting of lists and maps that is read.
const DEEPEST: usize = 128;

/// Maps with more keys than this are searched for duplicates with a hash map.
const SMALL: usize = 24;

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// YAML without quotes: whatever fits.
    Plain,
    /// In quotes, or a YAML block: always text.
    Quoted,
    /// JSON without quotes: a number, `true`, `false` or `null`.
    Literal,
}

/// What a node holds.
#[derive(Debug)]
pub(crate) enum Content<'s> {
    /// A scalar, its escapes resolved.
    Scalar(Cow<'s, str>, Style),
    /// A list.
    Sequence(Vec<Node<'s>>),
    /// A map, in the order of the file; no key twice.
    Mapping(Vec<Entry<'s>>),
    /// Something already complained about.
    Refused,
}

/// A value and its place.
#[derive(Debug)]
pub(crate) struct Node<'s> {
    pub(crate) span: Span,
    pub(crate) content: Content<'s>,
}

/// A key and its value.
#[derive(Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) key: Cow<'s, str>,
    pub(crate) key_span: Span,
    pub(crate) value: Node<'s>,
}

impl<'s> Node<'s> {
    /// The value of a key; `None` also when this is no map.
    pub(crate) fn find(&self, key: &str) -> Option<&Self> {
        match &self.content {
            Content::Mapping(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value),
            _ => None,
        }
    }

    /// Whether this says nothing: an empty value, `~` or `null`.
    pub(crate) fn is_nothing(&self) -> bool {
        match &self.content {
            Content::Scalar(text, Style::Plain) => matches!(&**text, "" | "~" | "null" | "Null" | "NULL"),
            Content::Scalar(text, Style::Literal) => text == "null",
            _ => false,
        }
    }
}

/// Reads a text into a tree; `empty` is said of a text with nothing in it. `None`: there is a problem that the parser
/// could not get past.
pub(crate) fn parse<'s>(
    text: &'s str,
    format: Format,
    empty: fn() -> Complaint,
    problems: &mut Problems<'s>,
) -> Option<Node<'s>> {
    let control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    if let Some((at, byte)) = text.bytes().enumerate().find(|&(_, byte)| control(byte)) {
        problems.report(Span::new(at, at + 1), || message::control_character(byte));
        return None;
    }
    let builder = Builder { stack: Vec::new(), root: None, problems };
    let root = match format {
        Format::Yaml => yaml::parse(text, builder),
        Format::Json => json::parse(text, builder),
    };
    match root {
        Ok(Some(root)) if !matches!(&root.content, Content::Scalar(..) if root.is_nothing()) => Some(root),
        Ok(_) => {
            problems.report(Span::new(0, 0), empty);
            None
        }
        Err(Stop) => None,
    }
}

/// A problem has been noted that the parser cannot get past.
#[derive(Debug)]
struct Stop;

/// A list or a map that is not complete yet.
enum Open<'s> {
    Sequence(Vec<Node<'s>>),
    Mapping(Vec<Entry<'s>>, Option<Key<'s>>),
}

/// A key that waits for its value; a refused key has no text and drops its value.
struct Key<'s> {
    text: Option<Cow<'s, str>>,
    span: Span,
}

/// Puts the tree together; both parsers use it, so that both have the same limits.
struct Builder<'s, 'p> {
    stack: Vec<(usize, Open<'s>)>,
    root: Option<Node<'s>>,
    problems: &'p mut Problems<'s>,
}

impl<'s> Builder<'s, '_> {
    fn open(&mut self, start: usize, open: Open<'s>) -> Result<(), Stop> {
        if self.stack.len() >= DEEPEST {
            self.problems.report(Span::new(start, start + 1), || message::too_deep(DEEPEST));
            return Err(Stop);
        }
        self.stack.push((start, open));
        Ok(())
    }

    fn close(&mut self, end: usize) {
        if let Some((start, open)) = self.stack.pop() {
            let content = match open {
                Open::Sequence(mut items) => {
                    items.shrink_to_fit();
                    Content::Sequence(items)
                }
                Open::Mapping(entries, _) => Content::Mapping(self.without_duplicates(entries)),
            };
            self.add(Node { span: Span::new(start, end), content });
        }
    }

    fn scalar(&mut self, text: Cow<'s, str>, style: Style, span: Span) {
        self.add(Node { span, content: Content::Scalar(text, style) });
    }

    fn add(&mut self, node: Node<'s>) {
        match self.stack.last_mut() {
            None => self.root = self.root.take().or(Some(node)),
            Some((_, Open::Sequence(items))) => items.push(node),
            Some((_, Open::Mapping(entries, key))) => match key.take() {
                None => *key = Some(read_key(node, self.problems)),
                Some(Key { text: Some(text), span }) => entries.push(Entry { key: text, key_span: span, value: node }),
                Some(Key { text: None, .. }) => {}
            },
        }
    }

    fn without_duplicates(&mut self, mut entries: Vec<Entry<'s>>) -> Vec<Entry<'s>> {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        let mut twice = Vec::new();
        for (at, entry) in entries.iter().enumerate() {
            let first = if entries.len() > SMALL {
                let first = seen.get(&*entry.key).copied();
                seen.entry(&entry.key).or_insert(entry.key_span);
                first
            } else {
                entries.iter().take(at).find(|earlier| earlier.key == entry.key).map(|earlier| earlier.key_span)
            };
            if let Some(first) = first {
                twice.push(at);
                let first = self.problems.locate(first);
                self.problems.report(entry.key_span, || message::duplicate_key(&entry.key, first));
            }
        }
        if !twice.is_empty() {
            let mut at = 0;
            entries.retain(|_| {
                at += 1;
                twice.binary_search(&(at - 1)).is_err()
            });
        }
        entries.shrink_to_fit();
        entries
    }
}

fn read_key<'s>(node: Node<'s>, problems: &mut Problems<'_>) -> Key<'s> {
    let span = node.span;
    let text = match node.content {
        Content::Scalar(text, Style::Plain) if text == "<<" => {
            problems.report(span, message::merge_key);
            None
        }
        Content::Scalar(text, _) if text.starts_with("$serde_json::private") => {
            problems.report(span, || message::reserved_key(&text));
            None
        }
        Content::Scalar(text, _) => Some(text),
        Content::Refused => None,
        Content::Sequence(_) | Content::Mapping(_) => {
            problems.report(span, message::bad_key);
            None
        }
    };
    Key { text, span }
}
