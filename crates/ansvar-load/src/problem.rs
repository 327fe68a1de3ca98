//! Problems: what is wrong in a file, where, and what to write instead.

use ansvar_model::Bilingual;

use crate::location::{LineStarts, Location};
use crate::message;

/// The most problems that are kept of one file; the rest are counted.
const MOST: usize = 10_000;

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A stable name for this kind of problem, such as `unknown_key`.
    pub code: &'static str,
    /// Where it begins.
    pub location: Location,
    /// The text at fault: byte offset and length, inside one line.
    pub span: (usize, usize),
    /// What is wrong.
    pub message: Bilingual,
    /// What was expected, or what may have been meant.
    pub help: Option<Bilingual>,
}

/// What a problem says: its code, its text and the help.
#[derive(Clone, Debug)]
pub(crate) struct Complaint {
    pub(crate) code: &'static str,
    pub(crate) message: Bilingual,
    pub(crate) help: Option<Bilingual>,
}

impl Complaint {
    /// A complaint without help.
    pub(crate) const fn new(code: &'static str, message: Bilingual) -> Self {
        Self { code, message, help: None }
    }

    /// The complaint with help.
    pub(crate) fn with_help(self, help: impl Into<Option<Bilingual>>) -> Self {
        Self { help: help.into(), ..self }
    }
}

/// A stretch of the file: byte offsets from (inclusive) and to (exclusive).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Span {
    /// A stretch between two offsets; sizes are limited so that they fit.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        let fit = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: fit(start), end: fit(end.max(start)) }
    }
}

/// Collects problems of one text in the order they are met.
#[derive(Debug)]
pub(crate) struct Problems<'s> {
    text: &'s str,
    lines: &'s LineStarts,
    found: Vec<(Span, Complaint)>,
    uncounted: usize,
}

impl<'s> Problems<'s> {
    /// No problems of a text yet.
    pub(crate) const fn of(text: &'s str, lines: &'s LineStarts) -> Self {
        Self { text, lines, found: Vec::new(), uncounted: 0 }
    }

    /// The line and column where a stretch begins.
    pub(crate) fn locate(&self, span: Span) -> Location {
        self.lines.locate(self.text, span.start as usize)
    }

    /// The line and column where a stretch begins; `None` where there is no text.
    pub(crate) fn place(&self, span: Span) -> Option<Location> {
        (!self.text.is_empty()).then(|| self.locate(span))
    }

    /// Takes what has been noted so far, in the order in which it was met.
    pub(crate) fn take(&mut self) -> Vec<(Span, Complaint)> {
        let mut found = std::mem::take(&mut self.found);
        let uncounted = std::mem::take(&mut self.uncounted);
        if uncounted > 0 {
            found.push((Span::new(0, 0), message::too_many_problems(uncounted)));
        }
        found
    }

    /// Notes a problem. Past the limit, problems are only counted, and the complaint is not made.
    pub(crate) fn report(&mut self, span: Span, complaint: impl FnOnce() -> Complaint) {
        if self.found.len() < MOST {
            self.found.push((span, complaint()));
        } else {
            self.uncounted += 1;
        }
    }

    /// All problems by position, with lines and columns.
    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        let (text, lines) = (self.text, self.lines);
        if self.uncounted > 0 {
            let end = Span::new(text.len(), text.len());
            self.found.push((end, message::too_many_problems(self.uncounted)));
        }
        self.found.sort_by(|(a, left), (b, right)| {
            (a.start, left.code, &left.message).cmp(&(b.start, right.code, &right.message))
        });
        let locate = |(span, complaint): (Span, Complaint)| {
            let start = (span.start as usize).min(text.len());
            let Complaint { code, message, help } = complaint;
            let span = (start, first_line(text, start, span.end as usize));
            Problem { code, location: lines.locate(text, start), span, message, help }
        };
        self.found.into_iter().map(locate).collect()
    }
}

/// The number of bytes of a stretch that are in its first line.
fn first_line(text: &str, start: usize, end: usize) -> usize {
    let stretch = text.get(start..end.min(text.len())).unwrap_or_default();
    stretch.lines().next().unwrap_or_default().trim_end().len()
}
