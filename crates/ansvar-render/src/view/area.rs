//! The areas at a glance: one row each, in figures and words.

use std::collections::BTreeMap;

use ansvar_assess::{AreaStatus, GapReport};
use ansvar_model::{Area, CheckCounts};

use crate::texts::{Text, Texts};

/// What stands for a figure where nothing was assessed: silence is neither a gap nor a pass.
const NOTHING: &str = "–";

/// One area.
pub(crate) struct AreaRow {
    /// 0 for the whole, 1 to 11 for the areas.
    pub(crate) number: u8,
    /// Its name.
    pub(crate) name: &'static str,
    /// Where it stands.
    pub(crate) status: AreaStatus,
    /// The same as sign and word.
    pub(crate) state: String,
    /// Checks met of checks assessed, in figures; a dash when none was assessed.
    pub(crate) checks: String,
    /// The same in words.
    pub(crate) checks_said: String,
    /// How many findings nobody has accepted; a dash when nothing was assessed.
    pub(crate) findings: String,
    /// The same in words.
    pub(crate) findings_said: String,
    /// The lists that would have to be recorded, by name; empty when none is missing.
    pub(crate) missing: String,
    /// The same as a statement.
    pub(crate) missing_said: String,
}

/// All areas, the whole first.
pub(super) fn rows(report: &GapReport, texts: &Texts) -> Vec<AreaRow> {
    let mut findings: BTreeMap<Area, u64> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| finding.accepted.is_none()) {
        *findings.entry(finding.area).or_default() += 1;
    }
    let row = |result: &ansvar_assess::AreaResult| {
        let count = findings.get(&result.area).copied().unwrap_or_default();
        let missing: Vec<&str> = result.missing.iter().map(|list| list.name(texts.language())).collect();
        let missing = missing.join(", ");
        AreaRow {
            number: result.area.number(),
            name: result.area.name(texts.language()),
            status: result.status,
            state: format!("{} {}", status_sign(result.status), result.status.name(texts.language())),
            checks: checks(result.checks),
            checks_said: checks_said(result.checks, texts),
            findings: if result.status.is_assessed() { count.to_string() } else { NOTHING.to_owned() },
            findings_said: texts.say(Text::AreasFindingsNarrow, &[("count", count.into())]),
            missing_said: texts.say(Text::AreasMissingNarrow, &[("lists", missing.as_str().into())]),
            missing,
        }
    };
    report.areas.iter().map(row).collect()
}

fn checks(counts: CheckCounts) -> String {
    if counts.assessed() == 0 {
        return NOTHING.to_owned();
    }
    format!("{}/{}", counts.passed, counts.assessed())
}

fn checks_said(counts: CheckCounts, texts: &Texts) -> String {
    let args = [("passed", counts.passed.into()), ("assessed", counts.assessed().into())];
    texts.say(Text::AreasChecksNarrow, &args)
}

const fn status_sign(status: AreaStatus) -> &'static str {
    match status {
        AreaStatus::Met => "✓",
        AreaStatus::Gap => "✗",
        AreaStatus::Partial => "◐",
        AreaStatus::NotAssessed => "·",
    }
}
