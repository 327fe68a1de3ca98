//! An earlier report on the same organisation, and what has happened since.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_assess::GapReport;
use ansvar_model::{Finding, RuleId};

use crate::wire::WireReport;

/// What a later report remembers of an earlier one: its day, and the fingerprints of its open deviations.
///
/// ```
/// use ansvar_assess::{Assessed, Scope, assess};
/// use ansvar_model::{Id, Language, Organisation, OrganisationKind};
/// use ansvar_render::{Earlier, Format, Options, read_report, render_report};
/// use jiff::civil::date;
///
/// let id = Id::parse("exempel").unwrap();
/// let organisation = Organisation::new(id, "Exempels kommun", OrganisationKind::Municipality, date(2026, 5, 1));
/// let report = assess(&organisation, Scope::default(), Assessed::default());
/// let mut json = Vec::new();
/// render_report(&report, Format::Json, &Options::new(Language::English), &mut json)?;
/// let earlier = Earlier::of(&read_report(&String::from_utf8_lossy(&json)).unwrap());
/// assert_eq!(earlier.as_of(), "2026-05-01");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    organisation: String,
    as_of: String,
    /// The rule of each deviation that nobody had accepted, by fingerprint.
    open: BTreeMap<String, String>,
}

/// What has happened since an earlier report. Accepted deviations are not open in either.
pub(crate) struct Since<'r> {
    /// Open now and not then, by rule.
    pub(crate) new: BTreeMap<&'r RuleId, usize>,
    /// Open then, and now assessed and not found, by rule.
    pub(crate) closed: BTreeMap<String, usize>,
    /// Open then and now.
    pub(crate) remaining: usize,
    /// Open then and accepted now.
    pub(crate) accepted: usize,
    /// Open then, and now the rule is not run, or some of its checks are not assessed.
    pub(crate) unassessed: usize,
}

impl Earlier {
    /// Takes what is needed from a report that was read back.
    #[must_use]
    pub fn of(report: &WireReport<'_>) -> Self {
        let open = report.findings.iter().filter(|finding| finding.accepted.is_none());
        Self {
            organisation: report.organisation.id.to_string(),
            as_of: report.as_of.clone(),
            open: open.map(|finding| (finding.fingerprint.to_string(), finding.rule.to_string())).collect(),
        }
    }

    /// The day of the earlier report, `YYYY-MM-DD`.
    #[must_use]
    pub fn as_of(&self) -> &str {
        &self.as_of
    }

    /// The id of the organisation it was on.
    #[must_use]
    pub fn organisation(&self) -> &str {
        &self.organisation
    }

    /// Whether the report was redacted: then its fingerprints are its own and say nothing about another report.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.open.keys().any(|fingerprint| fingerprint.starts_with("redacted-"))
    }

    /// The same with the fingerprints of a redacted report in place of those it renamed, so that both can be compared.
    ///
    /// `plain` and `redacted` are the same report before and after redaction.
    #[must_use]
    pub fn renamed(&self, plain: &GapReport, redacted: &GapReport) -> Self {
        let names: BTreeMap<&str, &str> = plain
            .findings
            .iter()
            .zip(&redacted.findings)
            .map(|(before, after)| (&*before.fingerprint.0, &*after.fingerprint.0))
            .collect();
        let renamed = |(fingerprint, rule): (&String, &String)| {
            (
                names.get(fingerprint.as_str()).map_or_else(|| fingerprint.clone(), |name| (*name).to_owned()),
                rule.clone(),
            )
        };
        Self { open: self.open.iter().map(renamed).collect(), ..self.clone() }
    }

    /// What has happened since. O(n log n) in the findings of both.
    pub(crate) fn since<'r>(&self, report: &'r GapReport) -> Since<'r> {
        let is_open = |finding: &&Finding| finding.accepted.is_none();
        let now: BTreeSet<&str> =
            report.findings.iter().filter(is_open).map(|finding| &*finding.fingerprint.0).collect();
        let accepted_now: BTreeSet<&str> = report
            .findings
            .iter()
            .filter(|finding| finding.accepted.is_some())
            .map(|finding| &*finding.fingerprint.0)
            .collect();
        let mut since =
            Since { new: BTreeMap::new(), closed: BTreeMap::new(), remaining: 0, accepted: 0, unassessed: 0 };
        for finding in report.findings.iter().filter(is_open) {
            if !self.open.contains_key(&*finding.fingerprint.0) {
                *since.new.entry(&finding.rule).or_default() += 1;
            }
        }
        for (fingerprint, rule) in &self.open {
            if now.contains(fingerprint.as_str()) {
                since.remaining += 1;
            } else if accepted_now.contains(fingerprint.as_str()) {
                since.accepted += 1;
            } else if is_settled(report, rule) {
                *since.closed.entry(rule.clone()).or_default() += 1;
            } else {
                since.unassessed += 1;
            }
        }
        since
    }
}

/// Whether a rule was run and nothing of it is left unassessed, so that a finding that is not there is closed.
fn is_settled(report: &GapReport, rule: &str) -> bool {
    let outcome = RuleId::parse(rule).and_then(|rule| report.outcome_of(&rule));
    outcome.is_some_and(|outcome| outcome.counts.not_assessed == 0)
}
