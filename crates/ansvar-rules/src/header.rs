//! Rule headers: the metadata annotation at the top of a rule file, read and checked.

mod built;
pub(crate) mod wire;

use std::collections::BTreeMap;
use std::sync::Arc;

use ansvar_model::{Area, Basis, Bilingual, Kind, List, RemedyClass, RuleId, Severity, SourceReference, Value};

use crate::error::{RuleProblem, nearest};
use crate::facts::SCOPES;
use crate::param::Param;
use crate::remedy::EditQuery;
use crate::witness::{WitnessQuery, WitnessSpec};
pub(crate) use built::built_headers;
use wire::{WireHeader, metadata};

/// What a rule's header says.
#[derive(Clone, Debug)]
pub struct Header {
    /// The rule's id.
    pub id: RuleId,
    /// What the rule states, in one line.
    pub title: Bilingual,
    /// Why it matters.
    pub description: Bilingual,
    /// Public addresses to read more at.
    pub related_resources: Vec<String>,
    /// The kind of entity it is about.
    pub scope: Kind,
    /// The area it counts in.
    pub area: Area,
    /// How much a finding weighs at most.
    pub severity: Severity,
    /// What the rule rests on.
    pub basis: Basis,
    /// Lists that must be recorded as `all` for the rule to be assessed.
    pub needs: Vec<List>,
    /// Rules whose findings this rule's findings follow from.
    pub implied_by: Vec<RuleId>,
    /// What is told of a finding; may hold `{name}`, `{detail.…}` and `{params.…}`.
    pub message: Bilingual,
    /// What to do about it; the same placeholders.
    pub remedy: Bilingual,
    /// Whether a change of the file is all it takes.
    pub remedy_class: RemedyClass,
    /// How to propose changes of the file.
    pub(crate) edits: Vec<EditQuery>,
    /// How to find the evidence.
    pub(crate) witness: WitnessSpec,
    /// Where the source says so.
    pub source: Arc<[SourceReference]>,
    /// What can be set, with defaults.
    pub params: BTreeMap<String, Param>,
}

/// Reads the header of a rule file.
///
/// Every fault found is reported; `Err` holds at least one.
pub(crate) fn parse_header(file: &str, text: &str) -> Result<Header, Vec<RuleProblem>> {
    let problem = |line, message: String| RuleProblem { file: file.to_owned(), line, message };
    let (first_line, yaml) = metadata(text).ok_or_else(|| {
        vec![problem(1, "a rule begins with a `# METADATA` annotation; see rules/README.md".to_owned())]
    })?;
    let wire: WireHeader = serde_saphyr::from_str(&yaml).map_err(|error| {
        let line = error.location().map_or(0, |location| u32::try_from(location.line()).unwrap_or(0));
        vec![problem(first_line + line.saturating_sub(1), error.without_snippet().to_string())]
    })?;
    check_header(wire).map_err(|faults| faults.into_iter().map(|message| problem(first_line, message)).collect())
}

/// Checks a header that has been read; `Err` holds every fault.
pub(crate) fn check_header(wire: WireHeader) -> Result<Header, Vec<String>> {
    let mut faults = Vec::new();
    match lower(wire, &mut faults) {
        Some(header) if faults.is_empty() => Ok(header),
        _ => Err(faults),
    }
}

/// Reads a word of a closed list, or notes what is wrong and what is nearest.
fn word<T: Copy>(
    field: &str,
    text: &str,
    all: &[T],
    id: impl Fn(T) -> &'static str,
    faults: &mut Vec<String>,
) -> Option<T> {
    let found = all.iter().copied().find(|&candidate| id(candidate) == text);
    if found.is_none() {
        let near = nearest(text, all.iter().map(|&candidate| id(candidate)));
        let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        let words: Vec<&str> = all.iter().map(|&candidate| id(candidate)).collect();
        faults.push(format!("`{field}` must be one of {}, not `{text}`{hint}", words.join(", ")));
    }
    found
}

fn rule_id(field: &str, text: &str, faults: &mut Vec<String>) -> Option<RuleId> {
    let id = RuleId::parse(text);
    if id.is_none() {
        faults.push(format!("`{field}` must be a rule id such as `INC-03`, not `{text}`"));
    }
    id
}

fn lower(wire: WireHeader, faults: &mut Vec<String>) -> Option<Header> {
    let custom = wire.custom;
    if wire.scope.as_deref() != Some("package") {
        faults.push("the annotation must have `scope: package`".to_owned());
    }
    if custom.source.is_empty() {
        faults.push("`source` must name at least one place in a source document".to_owned());
    }
    let texts = [
        &wire.title,
        &wire.description,
        &custom.sv.title,
        &custom.sv.description,
        &custom.message.sv,
        &custom.message.en,
        &custom.remedy.sv,
        &custom.remedy.en,
    ];
    if texts.iter().any(|text| text.trim().is_empty()) {
        faults.push("title, description, message and remedy must not be empty, in either language".to_owned());
    }
    let id = rule_id("id", &custom.id, faults);
    let scope = word("scope", &custom.scope, SCOPES, Kind::id, faults);
    let area = word("area", &custom.area, Area::ALL, Area::id, faults);
    let severity = word("severity", &custom.severity, Severity::ALL, Severity::id, faults);
    let basis = word("basis", &custom.basis, Basis::ALL, Basis::id, faults);
    let class = word("remedy.class", &custom.remedy.class, RemedyClass::ALL, RemedyClass::id, faults);
    let query = word("witness.query", &custom.witness.query, WitnessQuery::ALL, WitnessQuery::id, faults);
    let needs: Vec<Option<List>> =
        custom.needs.iter().map(|list| word("needs", list, List::ALL, List::id, faults)).collect();
    let implied: Vec<Option<RuleId>> = custom.implied_by.iter().map(|id| rule_id("implied_by", id, faults)).collect();
    let edits: Vec<Option<EditQuery>> = custom
        .remedy
        .edits
        .iter()
        .map(|edit| word("remedy.edits", edit, EditQuery::ALL, EditQuery::id, faults))
        .collect();
    let mut params = BTreeMap::new();
    for (name, param) in custom.params {
        match Param::lower(param) {
            Ok(param) => drop(params.insert(name, param)),
            Err(fault) => faults.push(format!("param `{name}`: {fault}")),
        }
    }
    Some(Header {
        id: id?,
        title: Bilingual::new(custom.sv.title, wire.title),
        description: Bilingual::new(custom.sv.description.trim(), wire.description.trim()),
        related_resources: wire.related_resources.into_iter().map(|resource| resource.reference).collect(),
        scope: scope?,
        area: area?,
        severity: severity?,
        basis: basis?,
        needs: needs.into_iter().collect::<Option<_>>()?,
        implied_by: implied.into_iter().collect::<Option<_>>()?,
        message: Bilingual::new(custom.message.sv, custom.message.en),
        remedy: Bilingual::new(custom.remedy.sv, custom.remedy.en),
        remedy_class: class?,
        edits: edits.into_iter().collect::<Option<_>>()?,
        witness: WitnessSpec { query: query?, target: custom.witness.target },
        source: custom
            .source
            .into_iter()
            .map(|source| SourceReference { document: source.document.into(), section: source.section.into() })
            .collect(),
        params,
    })
}

impl Header {
    /// The default of every param.
    #[must_use]
    pub fn default_params(&self) -> BTreeMap<String, Value> {
        self.params.iter().map(|(name, param)| (name.clone(), param.default.clone())).collect()
    }
}
