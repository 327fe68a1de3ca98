//! SARIF 2.1.0: findings for code scanning and editors, with the place of each subject in the organisation file.

use std::collections::BTreeMap;
use std::io::{self, Write};

use ansvar_assess::{Accepted, GapReport};
use ansvar_model::{Bilingual, Finding, Language, Location, RuleId, RuleOutcome, Severity};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::texts::{Text, Texts};
use crate::view::source_of;
use crate::visible::visible;

/// Where the schema of the format stands.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What stays as it is in a file's address.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');

/// Writes the report as one run of the tool `ansvar`. Results are made while they are written.
pub(crate) fn render(report: &GapReport, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let rules: BTreeMap<&RuleId, usize> =
        report.outcomes.iter().enumerate().map(|(place, outcome)| (&outcome.rule, place)).collect();
    let mut out = io::BufWriter::new(out);
    let results = Results { report, rules, texts };
    serde_json::to_writer_pretty(&mut out, &Log { schema: SCHEMA, version: "2.1.0", runs: [Run::of(results)] })?;
    out.write_all(b"\n")?;
    out.flush()
}

#[derive(Serialize)]
struct Log<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'r> {
    tool: Value,
    language: &'static str,
    column_kind: &'static str,
    properties: Value,
    results: Results<'r>,
}

impl<'r> Run<'r> {
    fn of(results: Results<'r>) -> Self {
        let (report, texts) = (results.report, results.texts);
        let mut remedies: BTreeMap<&RuleId, &Bilingual> = BTreeMap::new();
        for finding in &report.findings {
            remedies.entry(&finding.rule).or_insert(&finding.remedy.text);
        }
        let described = |outcome: &RuleOutcome| rule(outcome, remedies.get(&outcome.rule).copied(), texts);
        let rules: Vec<Value> = report.outcomes.iter().map(described).collect();
        Self {
            tool: json!({"driver": {
                "name": "ansvar",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "fullDescription": {"text": texts.label(Text::GroundNote)},
                "rules": rules,
            }}),
            language: texts.language().code(),
            // Columns of the organisation file count characters.
            column_kind: "unicodeCodePoints",
            properties: json!({
                "organisation": report.organisation.as_str(),
                "asOf": report.as_of.to_string(),
                "packs": report.scope.packs.iter().map(|pack| visible(&pack.id)).collect::<Vec<_>>(),
            }),
            results,
        }
    }
}

/// The results, made one at a time.
struct Results<'r> {
    report: &'r GapReport,
    rules: BTreeMap<&'r RuleId, usize>,
    texts: &'r Texts,
}

impl Serialize for Results<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let accepted: BTreeMap<usize, &Accepted> =
            self.report.exceptions.iter().map(|held| (held.finding, held)).collect();
        let result = |(place, finding)| self.result(finding, accepted.get(&place).copied());
        serializer.collect_seq(self.report.findings.iter().enumerate().map(result))
    }
}

impl Results<'_> {
    fn result(&self, finding: &Finding, accepted: Option<&Accepted>) -> Value {
        let mut result = json!({
            "ruleId": finding.rule.as_str(),
            "level": level(finding.severity),
            "message": {"text": both(&finding.message, self.texts.language())},
            "locations": [location(finding)],
            "partialFingerprints": {"ansvar/v1": &*finding.fingerprint.0},
            "properties": {
                "area": finding.area.id(),
                "severity": finding.severity.id(),
                "message": {"sv": visible(&finding.message.sv), "en": visible(&finding.message.en)},
                "remedy": {"sv": visible(&finding.remedy.text.sv), "en": visible(&finding.remedy.text.en)},
                "impliedBy": finding.implied_by.as_ref().map(|cause| &*cause.0),
            },
        });
        let Some(fields) = result.as_object_mut() else { return result };
        if let Some(place) = self.rules.get(&finding.rule) {
            fields.insert("ruleIndex".to_owned(), json!(place));
        }
        if let Some(accepted) = accepted {
            let why = visible(&accepted.reason);
            let suppression = json!({"kind": "external", "status": "accepted", "justification": why});
            fields.insert("suppressions".to_owned(), json!([suppression]));
        }
        result
    }
}

/// A rule, with the remedy of its first finding in the help.
fn rule(outcome: &RuleOutcome, remedy: Option<&Bilingual>, texts: &Texts) -> Value {
    let language = texts.language();
    let source = source_of(&outcome.source, outcome.basis, texts);
    let help: Vec<String> = [Some(&outcome.description), remedy]
        .into_iter()
        .flatten()
        .map(|text| both(text, language))
        .chain([source])
        .filter(|text| !text.is_empty())
        .collect();
    json!({
        "id": outcome.rule.as_str(),
        "shortDescription": {"text": both(&outcome.title, language)},
        "fullDescription": {"text": both(&outcome.description, language)},
        "help": {"text": help.join("\n\n")},
        "defaultConfiguration": {"level": level(outcome.severity)},
        "properties": {
            "area": outcome.area.id(),
            "basis": outcome.basis.id(),
            "scope": outcome.scope.id(),
            "severity": outcome.severity.id(),
            "tags": ["information security", outcome.area.id()],
        },
    })
}

fn location(finding: &Finding) -> Value {
    let subject = &finding.subject;
    let logical = json!([{
        "name": visible(&subject.name),
        "fullyQualifiedName": format!("{}/{}", subject.kind.id(), subject.id),
        "kind": subject.kind.id(),
    }]);
    match &finding.location {
        Some(place) => json!({"physicalLocation": physical(place), "logicalLocations": logical}),
        None => json!({"logicalLocations": logical}),
    }
}

fn physical(place: &Location) -> Value {
    json!({
        "artifactLocation": {"uri": uri(&place.file)},
        "region": {"startLine": place.line.max(1), "startColumn": place.column.max(1)},
    })
}

/// A file's address: relative as it was named, absolute as `file:`.
fn uri(file: &str) -> String {
    let path = file.replace('\\', "/");
    let encoded = |path: &str| utf8_percent_encode(path, PATH).to_string();
    match path.split_once(":/") {
        Some((drive, rest)) if drive.len() == 1 => format!("file:///{drive}:/{}", encoded(rest)),
        _ if path.starts_with('/') => format!("file://{}", encoded(&path)),
        _ => encoded(&path),
    }
}

/// A text in both languages: that of the report first.
fn both(text: &Bilingual, language: Language) -> String {
    let other = match language {
        Language::Swedish => Language::English,
        Language::English => Language::Swedish,
    };
    format!("{}\n\n{}", visible(text.in_language(language)), visible(text.in_language(other)))
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn files_have_addresses_that_tools_take() {
        assert_eq!(uri("fixtures/exempel/organisation.yaml"), "fixtures/exempel/organisation.yaml");
        assert_eq!(uri("/srv/ö rg.yaml"), "file:///srv/%C3%B6%20rg.yaml");
        assert_eq!(uri("C:\\org\\a.yaml"), "file:///C:/org/a.yaml");
        assert_eq!(uri("a:b.yaml"), "a%3Ab.yaml");
        assert_eq!(uri("-"), "-");
    }
}
