//! From the domain to the wire: borrows every text, makes one finding at a time.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ansvar_assess::{Accepted, AreaResult, Cause, GapReport, Silence, Summary};
use ansvar_model::{
    Bilingual, CheckCounts, Edit, Finding, Language, Location, Named, Remedy, RuleId, RuleOutcome, Step, Value, Witness,
};
use serde::{Serialize, Serializer};

use super::finding::{
    WireAccepted, WireEdit, WireFinding, WireLocation, WireNamed, WireRemedy, WireSource, WireStep, WireWitness,
};
use super::{
    REPORT_VERSION, Wire, WireAnswer, WireAnswered, WireArea, WireCause, WireChecks, WireDisabled, WireOrganisation,
    WireReport, WireRule, WireSeverityCounts, WireSilence, WireSummary, WireText,
};

/// A report's findings, turned to the wire one at a time while they are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EachFinding<'a>(&'a GapReport);

impl Serialize for EachFinding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(report) = self;
        let accepted: BTreeMap<usize, &Accepted> = report.exceptions.iter().map(|held| (held.finding, held)).collect();
        let wire = |(place, finding)| WireFinding::of(finding, accepted.get(&place).copied());
        serializer.collect_seq(report.findings.iter().enumerate().map(wire))
    }
}

impl<'a> WireReport<'a, EachFinding<'a>> {
    /// The wire form of a report; its findings are made when it is written.
    pub(crate) fn of(report: &'a GapReport, note: &'a Bilingual) -> Self {
        let fingerprints = |places: &[usize]| fingerprints(report, places);
        let accepted: Vec<usize> = report.exceptions.iter().map(|held| held.finding).collect();
        Self {
            ansvar_report: REPORT_VERSION,
            organisation: WireOrganisation {
                id: report.organisation.as_str().into(),
                name: (&*report.name).into(),
                kind: Wire(report.kind),
            },
            as_of: report.as_of.to_string(),
            packs: report.scope.packs.iter().map(|pack| pack.id.as_str().into()).collect(),
            params: values(&report.scope.params),
            disabled: report
                .scope
                .disabled
                .iter()
                .map(|disabled| WireDisabled { rule: disabled.rule.as_str().into(), reason: either(&disabled.reason) })
                .collect(),
            generated_note: WireText::of(note),
            summary: WireSummary::of(&report.summary),
            areas: report.areas.iter().map(WireArea::of).collect(),
            contradictions: fingerprints(&report.contradictions),
            exceptions: fingerprints(&accepted),
            causes: report.causes.iter().map(|cause| WireCause::of(report, cause)).collect(),
            silences: report.silences.iter().map(WireSilence::of).collect(),
            rules: report.outcomes.iter().map(WireRule::of).collect(),
            findings: EachFinding(report),
        }
    }
}

fn fingerprints<'a>(report: &'a GapReport, places: &[usize]) -> Vec<Cow<'a, str>> {
    places
        .iter()
        .filter_map(|&place| report.findings.get(place))
        .map(|finding| (&*finding.fingerprint.0).into())
        .collect()
}

fn rules(rules: &[RuleId]) -> Vec<Cow<'_, str>> {
    rules.iter().map(|rule| rule.as_str().into()).collect()
}

fn values(values: &BTreeMap<String, Value>) -> BTreeMap<Cow<'_, str>, serde_json::Value> {
    values.iter().map(|(name, value)| (name.into(), json(value))).collect()
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(yes) => (*yes).into(),
        Value::Int(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(fields) => fields.iter().map(|(name, value)| (name.clone(), json(value))).collect(),
    }
}

impl<'a> WireText<'a> {
    fn of(text: &'a Bilingual) -> Self {
        Self { sv: (&*text.sv).into(), en: (&*text.en).into() }
    }
}

impl WireChecks {
    const fn of(counts: CheckCounts) -> Self {
        let CheckCounts { passed, failed, not_applicable, not_assessed } = counts;
        Self { passed, failed, not_applicable, not_assessed }
    }
}

impl WireSummary {
    const fn of(summary: &Summary) -> Self {
        let found = summary.findings;
        Self {
            findings: WireSeverityCounts {
                critical: found.critical,
                high: found.high,
                medium: found.medium,
                low: found.low,
            },
            accepted: summary.accepted,
            rules: summary.rules,
            checks: WireChecks::of(summary.checks),
            areas_assessed: summary.areas_assessed,
            areas_met: summary.areas_met,
        }
    }
}

impl<'a> WireArea<'a> {
    fn of(result: &'a AreaResult) -> Self {
        Self {
            number: result.area.number(),
            id: Wire(result.area),
            name: WireText {
                sv: result.area.name(Language::Swedish).into(),
                en: result.area.name(Language::English).into(),
            },
            status: Wire(result.status),
            missing: result.missing.iter().copied().map(Wire).collect(),
            checks: WireChecks::of(result.checks),
            answers: result.answers.iter().map(WireAnswer::of).collect(),
            answered: WireAnswered::of(result.answered),
            findings: result.findings.iter().map(|fingerprint| (&*fingerprint.0).into()).collect(),
        }
    }
}

impl<'a> WireCause<'a> {
    fn of(report: &'a GapReport, cause: &'a Cause) -> Self {
        Self {
            rule: cause.rule.as_str().into(),
            severity: Wire(cause.severity),
            findings: fingerprints(report, &cause.findings),
            implied: fingerprints(report, &cause.implied),
        }
    }
}

impl<'a> WireSilence<'a> {
    fn of(silence: &'a Silence) -> Self {
        Self { list: Wire(silence.list), rules: rules(&silence.rules), only: rules(&silence.only) }
    }
}

impl<'a> WireRule<'a> {
    fn of(outcome: &'a RuleOutcome) -> Self {
        Self {
            rule: outcome.rule.as_str().into(),
            title: WireText::of(&outcome.title),
            area: Wire(outcome.area),
            severity: Wire(outcome.severity),
            scope: Wire(outcome.scope),
            checks: WireChecks::of(outcome.counts),
            missing: outcome.missing.iter().copied().map(Wire).collect(),
        }
    }
}

impl<'a> WireFinding<'a> {
    fn of(finding: &'a Finding, accepted: Option<&'a Accepted>) -> Self {
        Self {
            fingerprint: (&*finding.fingerprint.0).into(),
            rule: finding.rule.as_str().into(),
            area: Wire(finding.area),
            severity: Wire(finding.severity),
            implied_by: finding.implied_by.as_ref().map(|cause| (&*cause.0).into()),
            subject: WireNamed::of(&finding.subject),
            related: finding.related.iter().map(WireNamed::of).collect(),
            message: WireText::of(&finding.message),
            remedy: WireRemedy::of(&finding.remedy),
            witness: WireWitness::of(&finding.witness),
            source: finding
                .source
                .iter()
                .map(|place| WireSource { document: (&*place.document).into(), section: (&*place.section).into() })
                .collect(),
            basis: Wire(finding.basis),
            declared: finding.declared,
            detail: finding.detail.iter().map(|(name, value)| (name.into(), json(value))).collect(),
            location: finding.location.as_ref().map(WireLocation::of),
            accepted: accepted.map(WireAccepted::of),
        }
    }
}

impl<'a> WireNamed<'a> {
    fn of(named: &'a Named) -> Self {
        Self { kind: Wire(named.kind), id: named.id.as_str().into(), name: (&*named.name).into() }
    }
}

impl<'a> WireRemedy<'a> {
    fn of(remedy: &'a Remedy) -> Self {
        Self {
            sv: (&*remedy.text.sv).into(),
            en: (&*remedy.text.en).into(),
            class: Wire(remedy.class),
            edits: remedy.edits.iter().map(WireEdit::of).collect(),
        }
    }
}

impl<'a> WireEdit<'a> {
    fn of(edit: &'a Edit) -> Self {
        match edit {
            Edit::Add { list, record } => Self::Add { list: Wire(*list), record: values(record) },
            Edit::Set { id, field, value } => {
                Self::Set { id: id.as_str().into(), field: field.into(), value: json(value) }
            }
            Edit::Remove { id } => Self::Remove { id: id.as_str().into() },
        }
    }
}

impl<'a> WireWitness<'a> {
    fn of(witness: &'a Witness) -> Self {
        let steps = witness.steps.iter().map(WireStep::of).collect();
        Self { kind: Wire(witness.kind), steps, left_out: witness.left_out }
    }
}

impl<'a> WireStep<'a> {
    fn of(step: &'a Step) -> Self {
        Self {
            kind: Wire(step.entity.kind),
            id: step.entity.id.as_str().into(),
            name: (&*step.entity.name).into(),
            via: step.via.as_deref().unwrap_or_default().into(),
            void: step.void.as_ref().map(|void| void.code.into()),
            void_text: step.void.as_ref().map(|void| WireText::of(&void.text)),
        }
    }
}

impl<'a> WireLocation<'a> {
    fn of(location: &'a Location) -> Self {
        Self { file: (&*location.file).into(), line: location.line, column: location.column }
    }
}

impl<'a> WireAccepted<'a> {
    fn of(accepted: &'a Accepted) -> Self {
        Self {
            decided_by: WireNamed::of(&accepted.decided_by),
            decided_on: accepted.decided_on.to_string(),
            until: accepted.until.to_string(),
            reason: (&*accepted.reason).into(),
        }
    }
}

/// A text that the contract has one field for: both languages where they differ.
fn either(text: &Bilingual) -> Cow<'_, str> {
    if text.sv == text.en { (&*text.sv).into() } else { format!("{} · {}", text.sv, text.en).into() }
}
