//! CSV: one row a finding, for a spreadsheet or a script. Begins with a byte order mark, so that Excel reads å, ä and ö.

use std::collections::BTreeMap;
use std::io::{self, Write};

use ansvar_assess::{Accepted, GapReport};
use ansvar_model::Finding;

use crate::texts::Texts;
use crate::view::{draw_witness, source_of};
use crate::visible::visible;

/// The columns. Their names are ids, the same in both languages.
const COLUMNS: [&str; 17] = [
    "fingerprint",
    "rule",
    "area",
    "severity",
    "subject_kind",
    "subject",
    "subject_name",
    "message",
    "remedy",
    "witness",
    "source",
    "implied_by",
    "accepted_until",
    "accepted_by",
    "file",
    "line",
    "column",
];

/// Writes the findings.
pub(crate) fn render(report: &GapReport, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let accepted: BTreeMap<usize, &Accepted> = report.exceptions.iter().map(|held| (held.finding, held)).collect();
    out.write_all("\u{feff}".as_bytes())?;
    let mut rows = csv::Writer::from_writer(io::BufWriter::new(out));
    rows.write_record(COLUMNS)?;
    for (place, finding) in report.findings.iter().enumerate() {
        rows.write_record(row(finding, accepted.get(&place).copied(), texts).map(|cell| harmless(&cell)))?;
    }
    rows.flush()
}

fn row(finding: &Finding, accepted: Option<&Accepted>, texts: &Texts) -> [String; 17] {
    let language = texts.language();
    let place = finding.location.as_ref();
    [
        finding.fingerprint.to_string(),
        finding.rule.to_string(),
        finding.area.id().to_owned(),
        finding.severity.id().to_owned(),
        finding.subject.kind.id().to_owned(),
        finding.subject.id.to_string(),
        finding.subject.name.to_string(),
        finding.message_in(language).to_owned(),
        finding.remedy.text.in_language(language).to_owned(),
        draw_witness(&finding.witness, language).unwrap_or_default(),
        source_of(&finding.source, finding.basis, texts),
        finding.implied_by.as_ref().map(ToString::to_string).unwrap_or_default(),
        accepted.map(|accepted| accepted.until.to_string()).unwrap_or_default(),
        accepted.map(|accepted| accepted.decided_by.name.to_string()).unwrap_or_default(),
        place.map(|place| place.file.to_string()).unwrap_or_default(),
        place.map(|place| place.line.to_string()).unwrap_or_default(),
        place.map(|place| place.column.to_string()).unwrap_or_default(),
    ]
}

/// A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it.
pub(crate) fn harmless(text: &str) -> String {
    let text = visible(text);
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        return format!("'{text}");
    }
    text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_cell_never_begins_like_a_formula() {
        for formula in ["=cmd()", "+1", "-1", "@SUM(A1)", "  =cmd()", "\t=cmd()", "＝cmd()"] {
            let cell = harmless(formula);
            assert!(cell.starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("Lön = 3"), "Lön = 3");
    }
}
