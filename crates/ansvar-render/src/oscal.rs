//! OSCAL 1.1: a report as assessment results, and the rules as a catalogue. Results hold findings with
//! observations, and risks for what weighs most.
//!
//! Ids are UUIDs of version 5 made from fingerprints, so that the same finding keeps its id from run to run.

mod catalogue;

use std::collections::BTreeSet;
use std::io::{self, Write};

use ansvar_assess::GapReport;
use ansvar_model::{Finding, Named, RuleOutcome, Severity};
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
    serde_json::to_writer_pretty(&mut out, &document(report, texts))?;
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

fn document(report: &GapReport, texts: &Texts) -> Value {
    let organisation = report.organisation.as_str();
    let day = format!("{}T00:00:00Z", report.as_of);
    let plan = id(&["plan", organisation]);
    let ground = texts.label(Text::GroundNote);
    let mut result = json!({
        "uuid": id(&["result", organisation, &day]),
        "title": texts.label(Text::Title),
        "description": ground,
        "start": day,
        "end": day,
        "reviewed-controls": reviewed(report, texts),
    });
    let findings: Vec<Value> = report.findings.iter().map(|finding| finding_of(finding, texts)).collect();
    let observations: Vec<Value> = report.findings.iter().map(|each| observation(each, &day, texts)).collect();
    let risks: Vec<Value> = report.findings.iter().filter(|each| is_risk(each)).map(|each| risk(each, texts)).collect();
    if let Some(fields) = result.as_object_mut() {
        for (name, list) in [("observations", observations), ("risks", risks), ("findings", findings)] {
            // The format knows no empty lists.
            if !list.is_empty() {
                fields.insert(name.to_owned(), Value::Array(list));
            }
        }
    }
    json!({"assessment-results": {
        "uuid": id(&["report", organisation, &day]),
        "metadata": {
            "title": format!("{} – {}", visible(&report.name), texts.label(Text::Title)),
            "last-modified": day,
            "version": report.as_of.to_string(),
            "oscal-version": OSCAL_VERSION,
        },
        "import-ap": {"href": format!("#{plan}")},
        "local-definitions": {"remarks": ground},
        "results": [result],
        "back-matter": {"resources": [{"uuid": plan, "title": texts.label(Text::Title), "description": packs(report)}]},
    }})
}

fn packs(report: &GapReport) -> String {
    format!("ansvar {}: {}", env!("CARGO_PKG_VERSION"), visible(&report.scope.packs.join(", ")))
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

fn finding_of(finding: &Finding, texts: &Texts) -> Value {
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

fn observation(finding: &Finding, day: &str, texts: &Texts) -> Value {
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
        "collected": day,
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

fn risk(finding: &Finding, texts: &Texts) -> Value {
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
        assert_eq!(id(&["finding", "a"]), id(&["finding", "a"]));
        assert_ne!(id(&["finding", "a"]), id(&["risk", "a"]));
        assert_ne!(id(&["ab", "c"]), id(&["a", "bc"]));
    }
}
