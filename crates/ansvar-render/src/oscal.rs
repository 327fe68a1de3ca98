//! OSCAL 1.1: a report as assessment results, and the rules as a catalogue. Results hold findings with
//! observations, and risks for what weighs most.
//!
//! Ids are UUIDs of version 5 made from fingerprints, so that the same finding keeps its id from run to run.

mod catalogue;

use std::collections::BTreeSet;
use std::io::{self, Write};

use ansvar_assess::GapReport;
use ansvar_model::{Finding, Named, RuleOutcome, Severity};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::texts::{Text, Texts};
use crate::view::{draw_witness, source_of};
use crate::visible::visible;

pub use catalogue::{CatalogueRule, render_catalogue};

/// The version of the format.
const OSCAL_VERSION: &str = "1.1.2";

/// What our ids are made from, beside the name of what they are for.
const SPACE: Uuid = Uuid::from_u128(0x6f1c_3d1e_5a0b_4c56_9d4e_616e_7376_6172);

/// The address of properties that are ours and not OSCAL's.
const NAMESPACE: &str = "urn:ansvar";

/// Writes the report.
pub(crate) fn render(report: &GapReport, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, &document(report, &day(report), texts))?;
    out.write_all(b"\n")?;
    out.flush()
}

/// An id that depends on nothing but the words it is made from.
fn id(parts: &[&str]) -> String {
    Uuid::new_v5(&SPACE, parts.join("\u{1f}").as_bytes()).to_string()
}

/// A property of ours. Values are one token or line of text.
fn property(name: &str, value: &str) -> Value {
    json!({"name": name, "ns": NAMESPACE, "value": value})
}

/// The document. What there is one of for each finding is made while it is written: there may be hundreds of thousands.
#[derive(Serialize)]
struct Document<'r> {
    #[serde(rename = "assessment-results")]
    content: Content<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Content<'r> {
    uuid: String,
    metadata: Value,
    import_ap: Value,
    local_definitions: Value,
    results: [Part<'r>; 1],
    back_matter: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Part<'r> {
    uuid: String,
    title: String,
    description: String,
    start: &'r str,
    end: &'r str,
    reviewed_controls: Value,
    // The format knows no empty lists.
    #[serde(skip_serializing_if = "Each::is_empty")]
    observations: Each<'r>,
    #[serde(skip_serializing_if = "Each::is_empty")]
    risks: Each<'r>,
    #[serde(skip_serializing_if = "Each::is_empty")]
    findings: Each<'r>,
}

/// One value for each finding that is wanted, made while it is written.
struct Each<'r> {
    report: &'r GapReport,
    texts: &'r Texts,
    wanted: fn(&Finding) -> bool,
    value: fn(&Finding, &GapReport, &Texts) -> Value,
}

impl Each<'_> {
    fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(|finding| (self.wanted)(finding))
    }

    fn is_empty(&self) -> bool {
        self.findings().next().is_none()
    }
}

impl Serialize for Each<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.findings().map(|finding| (self.value)(finding, self.report, self.texts)))
    }
}

/// The day of the analysis, as the format writes it.
fn day(report: &GapReport) -> String {
    format!("{}T00:00:00Z", report.as_of)
}

fn document<'r>(report: &'r GapReport, day: &'r str, texts: &'r Texts) -> Document<'r> {
    let organisation = report.organisation.as_str();
    let plan = id(&["plan", organisation]);
    let ground = texts.label(Text::GroundNote);
    let each = |wanted, value| Each { report, texts, wanted, value };
    let result = Part {
        uuid: id(&["result", organisation, day]),
        title: texts.label(Text::Title),
        description: ground.clone(),
        start: day,
        end: day,
        reviewed_controls: reviewed(report, texts),
        observations: each(|_| true, observation),
        risks: each(is_risk, risk),
        findings: each(|_| true, finding_of),
    };
    Document {
        content: Content {
            uuid: id(&["report", organisation, day]),
            metadata: json!({
                "title": format!("{} – {}", visible(&report.name), texts.label(Text::Title)),
                "last-modified": day,
                "version": report.as_of.to_string(),
                "oscal-version": OSCAL_VERSION,
            }),
            import_ap: json!({"href": format!("#{plan}")}),
            local_definitions: json!({"remarks": ground}),
            results: [result],
            back_matter: json!({
                "resources": [{"uuid": plan, "title": texts.label(Text::Title), "description": packs(report)}],
            }),
        },
    }
}

fn packs(report: &GapReport) -> String {
    let packs: Vec<&str> = report.scope.packs.iter().map(|pack| pack.id.as_str()).collect();
    format!("ansvar {}: {}", env!("CARGO_PKG_VERSION"), visible(&packs.join(", ")))
}

/// The rules that were run: what the format calls controls.
fn reviewed(report: &GapReport, texts: &Texts) -> Value {
    let assessed = report.outcomes.iter().filter(|outcome| outcome.counts.assessed() > 0);
    let controls: Vec<Value> = assessed.map(|outcome| json!({"control-id": control(outcome)})).collect();
    if controls.is_empty() {
        let nothing = texts.label(Text::FindingsNothing);
        return json!({"control-selections": [{"description": nothing, "include-all": {}}]});
    }
    json!({"control-selections": [{"include-controls": controls}]})
}

fn control(outcome: &RuleOutcome) -> String {
    outcome.rule.as_str().to_lowercase()
}

fn finding_of(finding: &Finding, _: &GapReport, texts: &Texts) -> Value {
    let language = texts.language();
    let print = &*finding.fingerprint.0;
    let mut value = json!({
        "uuid": id(&["finding", print]),
        "title": title(finding),
        "description": visible(finding.message_in(language)),
        "props": properties(finding),
        "target": {
            "type": "objective-id",
            "target-id": format!("{}_obj", finding.rule.as_str().to_lowercase()),
            "status": {"state": "not-satisfied"},
        },
        "related-observations": [{"observation-uuid": id(&["observation", print])}],
    });
    if let (true, Some(fields)) = (is_risk(finding), value.as_object_mut()) {
        fields.insert("related-risks".to_owned(), json!([{"risk-uuid": id(&["risk", print])}]));
    }
    value
}

fn title(finding: &Finding) -> String {
    format!("{} · {}", finding.rule, visible(&finding.subject.name))
}

fn properties(finding: &Finding) -> Vec<Value> {
    let mut properties = vec![
        property("rule", finding.rule.as_str()),
        property("area", finding.area.id()),
        property("severity", finding.severity.id()),
        property("fingerprint", &finding.fingerprint.0),
    ];
    if let Some(cause) = &finding.implied_by {
        properties.push(property("implied-by", &cause.0));
    }
    properties
}

fn observation(finding: &Finding, report: &GapReport, texts: &Texts) -> Value {
    let language = texts.language();
    let print = &*finding.fingerprint.0;
    let mut subjects = BTreeSet::from([&finding.subject]);
    subjects.extend(&finding.related);
    let mut value = json!({
        "uuid": id(&["observation", print]),
        "title": title(finding),
        "description": visible(finding.message_in(language)),
        "methods": ["EXAMINE"],
        "types": ["finding"],
        "subjects": subjects.into_iter().map(subject).collect::<Vec<_>>(),
        "collected": day(report),
        "remarks": visible(&source_of(&finding.source, finding.basis, texts)),
    });
    let evidence: Vec<Value> = [
        draw_witness(&finding.witness, language),
        finding.location.as_ref().map(|place| format!("{}:{}:{}", visible(&place.file), place.line, place.column)),
    ]
    .into_iter()
    .flatten()
    .map(|description| json!({"description": description}))
    .collect();
    if let (false, Some(fields)) = (evidence.is_empty(), value.as_object_mut()) {
        fields.insert("relevant-evidence".to_owned(), Value::Array(evidence));
    }
    value
}

fn subject(named: &Named) -> Value {
    json!({
        "subject-uuid": id(&["entity", named.kind.id(), named.id.as_str()]),
        "type": "component",
        "title": visible(&named.name),
        "props": [property("kind", named.kind.id()), property("id", named.id.as_str())],
    })
}

fn is_risk(finding: &Finding) -> bool {
    finding.severity >= Severity::High
}

fn risk(finding: &Finding, _: &GapReport, texts: &Texts) -> Value {
    let language = texts.language();
    let print = &*finding.fingerprint.0;
    let accepted = finding.accepted.is_some();
    json!({
        "uuid": id(&["risk", print]),
        "title": title(finding),
        "description": visible(finding.message_in(language)),
        "statement": visible(finding.message_in(language)),
        "props": properties(finding),
        "status": if accepted { "deviation-approved" } else { "open" },
        "remediations": [{
            "uuid": id(&["remediation", print]),
            "lifecycle": "recommendation",
            "title": texts.label(Text::Remedy),
            "description": visible(finding.remedy.text.in_language(language)),
        }],
        "related-observations": [{"observation-uuid": id(&["observation", print])}],
    })
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn ids_stay_the_same_and_differ_by_their_words() {
        assert_eq!(id(&["finding", "a"]), "ec7865dd-907c-54f6-8997-5f0f539a6095", "as version 5 is computed elsewhere");
        assert_ne!(id(&["finding", "a"]), id(&["risk", "a"]));
        assert_ne!(id(&["ab", "c"]), id(&["a", "bc"]));
    }
}
