//! JSON: the report contract, pretty-printed, both languages at once.

use std::io::{self, Write};

use ansvar_assess::GapReport;
use serde::Serialize as _;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::texts::{Text, bilingual};
use crate::wire::WireReport;

/// How many bytes are written at a time: a large report has a hundred million.
const BLOCK: usize = 1 << 16;

/// Writes the report with a newline at the end.
pub(crate) fn render(report: &GapReport, out: &mut dyn Write) -> io::Result<()> {
    let note = bilingual(Text::GroundNote);
    let mut out = io::BufWriter::with_capacity(BLOCK, out);
    let mut serializer = Serializer::with_formatter(&mut out, Indented::default());
    WireReport::of(report, &note).serialize(&mut serializer)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// What `serde_json` writes as pretty, with one write where a line begins instead of one for each step of its depth.
#[derive(Default)]
struct Indented {
    depth: usize,
    /// Whether the list or object that ends next has anything in it.
    is_filled: bool,
}

/// A comma, a new line, and two spaces for each step of as much depth as a report ever has.
const BREAK: &str = ",\n                                ";

impl Indented {
    /// Begins a line, after a comma where there is something before it on the same level.
    fn begin_line<W: ?Sized + Write>(&self, out: &mut W, is_first: bool) -> io::Result<()> {
        let (begin, end) = (usize::from(is_first), 2 + 2 * self.depth);
        if let Some(text) = BREAK.get(begin..end) {
            return out.write_all(text.as_bytes());
        }
        out.write_all(BREAK.get(begin..).unwrap_or_default().as_bytes())?;
        (BREAK.len()..end).try_for_each(|_| out.write_all(b" "))
    }

    fn begin<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.is_filled = false;
        out.write_all(mark)
    }

    fn end<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.is_filled {
            self.begin_line(out, true)?;
        }
        out.write_all(mark)
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.begin_line(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.begin_line(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize as _;
    use serde_json::{Serializer, Value, json};

    use super::Indented;

    #[test]
    fn lines_are_those_of_the_pretty_printer() {
        let mut deep = json!([{}, [], {"a": [], "b": {"c": [1, "x", null]}}, [[], [[]]]]);
        for _ in 0..30 {
            let mut written = Vec::new();
            deep.serialize(&mut Serializer::with_formatter(&mut written, Indented::default())).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), serde_json::to_string_pretty(&deep).unwrap());
            deep = json!({"first": 1, "deep": deep, "empty": Value::Array(Vec::new())});
        }
    }
}
