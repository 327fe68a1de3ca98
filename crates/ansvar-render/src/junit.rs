//! JUnit XML: a test suite for each area and a test case for each rule, so that CI systems show the report.

use std::collections::BTreeMap;
use std::io::{self, Write};

use ansvar_assess::{AreaResult, GapReport};
use ansvar_model::{Finding, RuleId, RuleOutcome};
use quick_junit::{NonSuccessKind, Property, Report, TestCase, TestCaseStatus, TestSuite};

use crate::texts::{Text, Texts};
use crate::visible::visible;

/// Writes the report. Nothing in it depends on the clock: test cases have no times.
pub(crate) fn render(report: &GapReport, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let mut junit = Report::new(visible(&report.name).as_ref());
    let mut found: BTreeMap<&RuleId, Vec<&Finding>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| finding.accepted.is_none()) {
        found.entry(&finding.rule).or_default().push(finding);
    }
    for area in &report.areas {
        junit.add_test_suite(suite(report, area, &found, texts));
    }
    let mut out = io::BufWriter::new(out);
    junit.serialize(&mut out).map_err(io::Error::other)?;
    out.flush()
}

fn suite(report: &GapReport, area: &AreaResult, found: &BTreeMap<&RuleId, Vec<&Finding>>, texts: &Texts) -> TestSuite {
    let language = texts.language();
    let mut suite = TestSuite::new(format!("{} {}", area.area.section(), area.area.name(language)));
    suite.add_property(Property::new("area", area.area.id()));
    suite.add_property(Property::new("status", area.status.id()));
    suite.add_property(Property::new("as_of", report.as_of.to_string()));
    let outcomes = report.outcomes.iter().filter(|outcome| outcome.area == area.area && !outcome.waits_for_answers);
    let found = |outcome: &RuleOutcome| found.get(&outcome.rule).map_or(&[][..], Vec::as_slice);
    suite.add_test_cases(outcomes.map(|outcome| case(outcome, found(outcome), texts)));
    suite
}

fn case(outcome: &RuleOutcome, findings: &[&Finding], texts: &Texts) -> TestCase {
    let language = texts.language();
    let status = if findings.is_empty() { quiet(outcome, texts) } else { failed(outcome, findings, texts) };
    let title = visible(outcome.title.in_language(language)).into_owned();
    let mut case = TestCase::new(format!("{} {title}", outcome.rule), status);
    case.set_classname(format!("ansvar.{}", outcome.area.id()));
    case
}

/// A rule that found nothing: passed where it was assessed, else skipped.
fn quiet(outcome: &RuleOutcome, texts: &Texts) -> TestCaseStatus {
    if outcome.counts.assessed() > 0 {
        return TestCaseStatus::success();
    }
    let mut status = TestCaseStatus::skipped();
    let silent = outcome.counts.not_assessed > 0;
    status.set_message(texts.label(if silent { Text::Silent } else { Text::NotApplicable }));
    status
}

fn failed(outcome: &RuleOutcome, findings: &[&Finding], texts: &Texts) -> TestCaseStatus {
    let language = texts.language();
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    let severity = outcome.severity.name(language);
    status.set_type(severity);
    if let Some(first) = findings.first() {
        status.set_message(visible(first.message_in(language)).as_ref());
    }
    let lines = findings.iter().map(|finding| {
        let message = visible(finding.message_in(language));
        match &finding.location {
            Some(place) => format!("{}:{}: {message}", visible(&place.file), place.line),
            None => message.into_owned(),
        }
    });
    status.set_description(lines.collect::<Vec<_>>().join("\n"));
    status
}
