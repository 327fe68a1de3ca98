//! JSON: the report contract, pretty-printed, both languages at once.

use std::io::{self, Write};

use ansvar_assess::GapReport;

use crate::texts::{Text, bilingual};
use crate::wire::WireReport;

/// Writes the report with a newline at the end.
pub(crate) fn render(report: &GapReport, out: &mut dyn Write) -> io::Result<()> {
    let note = bilingual(Text::GroundNote);
    let mut out = io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, &WireReport::of(report, &note))?;
    out.write_all(b"\n")?;
    out.flush()
}
