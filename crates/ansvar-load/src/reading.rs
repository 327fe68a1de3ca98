//! What reading every kind of file has in common: bytes to text, text to tree, and the problems in order.

use std::path::Path;
use std::sync::OnceLock;

use crate::error::LoadError;
use crate::location::LineStarts;
use crate::message;
use crate::problem::{Complaint, Problem, Problems, Span};
use crate::source::{Format, SIZE_LIMIT, SourceText, decode, read_bytes};
use crate::tree::{self, Node};
use crate::wire::Reader;

/// What came of reading a file.
pub(crate) struct Reading<T> {
    pub(crate) value: Option<T>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) source: SourceText,
    /// Made when they are asked for, unless problems have asked already.
    pub(crate) lines: OnceLock<LineStarts>,
}

/// A way to read a text that gives up on anything unusual, if there is one.
pub(crate) type Quick<T> = fn(&str, Format) -> Option<T>;

/// Reads a file; `empty` says what is missing when there is nothing in it, `read` makes something of its tree, unless
/// `quick` has done without.
pub(crate) fn of_path<T>(
    path: &Path,
    empty: fn() -> Complaint,
    quick: Quick<T>,
    read: impl for<'t> FnOnce(&'t Node<'t>, &mut Reader<'t>) -> Option<T>,
) -> Result<Reading<T>, LoadError> {
    let bytes = read_bytes(path)?;
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let (source, bad_byte) = decode(path, bytes);
    let Some(offset) = bad_byte else { return Ok(of_text(source, Format::of(path), empty, quick, read)) };
    Ok(load(
        source,
        |text, problems| {
            problems.report(Span::new(text.len(), text.len()), || message::not_utf8(offset, utf16));
            None
        },
        read,
    ))
}

/// Reads a text.
pub(crate) fn of_text<T>(
    source: SourceText,
    format: Format,
    empty: fn() -> Complaint,
    quick: Quick<T>,
    read: impl for<'t> FnOnce(&'t Node<'t>, &mut Reader<'t>) -> Option<T>,
) -> Reading<T> {
    if source.text.len() as u64 <= SIZE_LIMIT
        && let Some(value) = quick(&source.text, format)
    {
        return Reading { value: Some(value), problems: Vec::new(), source, lines: OnceLock::new() };
    }
    load(source, |text, problems| parse(text, format, empty, problems), read)
}

fn parse<'s>(text: &'s str, format: Format, empty: fn() -> Complaint, problems: &mut Problems<'s>) -> Option<Node<'s>> {
    if text.len() as u64 > SIZE_LIMIT {
        problems.report(Span::new(0, 0), message::too_large);
        return None;
    }
    tree::parse(text, format, empty, problems)
}

/// Reads the tree that `parse` makes, and puts together what came of it.
fn load<T, P>(
    source: SourceText,
    parse: P,
    read: impl for<'t> FnOnce(&'t Node<'t>, &mut Reader<'t>) -> Option<T>,
) -> Reading<T>
where
    P: for<'s> FnOnce(&'s str, &mut Problems<'s>) -> Option<Node<'s>>,
{
    let lines = LineStarts::of(&source.text);
    let mut problems = Problems::of(&source.text, &lines);
    let (value, problems) = match parse(&source.text, &mut problems) {
        None => (None, problems.into_sorted()),
        Some(root) => {
            let mut reader = Reader::new(problems);
            let value = read(&root, &mut reader);
            (value, reader.problems.into_sorted())
        }
    };
    Reading { value, problems, source, lines: lines.into() }
}
