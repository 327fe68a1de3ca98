//! The rule library as an OSCAL catalogue: a group for each area, a control for each rule.

use std::io::{self, Write};

use ansvar_model::{Area, Basis, Bilingual, Kind, Language, RuleId, Severity, SourceReference};
use serde_json::{Value, json};

use super::{OSCAL_VERSION, id, property};
use crate::texts::{Text, Texts};
use crate::view::source_of;
use crate::visible::visible;

/// The day the catalogue is dated, since the format asks for one: that of the version of the library.
const DATED: &str = "2026-11-22T00:00:00Z";

/// A rule as the catalogue shows it.
#[derive(Clone, Copy, Debug)]
pub struct CatalogueRule<'r> {
    /// Its id.
    pub id: &'r RuleId,
    /// What it states, in one line.
    pub title: &'r Bilingual,
    /// Why it matters.
    pub description: &'r Bilingual,
    /// The area it counts in.
    pub area: Area,
    /// The kind of entity it is about.
    pub scope: Kind,
    /// How much a finding weighs at most.
    pub severity: Severity,
    /// What it rests on.
    pub basis: Basis,
    /// Where the source says so.
    pub source: &'r [SourceReference],
}

/// Writes rules as an OSCAL catalogue in one language, by area and id.
///
/// # Errors
/// When writing to `out` fails.
///
/// ```
/// use ansvar_model::Language;
///
/// let mut out = Vec::new();
/// ansvar_render::render_catalogue(&[], Language::English, &mut out)?;
/// assert!(String::from_utf8_lossy(&out).contains("\"oscal-version\""));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn render_catalogue(rules: &[CatalogueRule<'_>], language: Language, out: &mut dyn Write) -> io::Result<()> {
    let texts = Texts::of(language);
    let groups: Vec<Value> = Area::ALL.iter().filter_map(|&area| group(area, rules, &texts)).collect();
    let mut catalogue = json!({"catalog": {
        "uuid": id(&["catalogue", env!("CARGO_PKG_VERSION"), language.code()]),
        "metadata": {
            "title": texts.label(Text::Catalogue),
            "last-modified": DATED,
            "version": env!("CARGO_PKG_VERSION"),
            "oscal-version": OSCAL_VERSION,
            "remarks": texts.label(Text::GroundNote),
        },
    }});
    if let (false, Some(fields)) = (groups.is_empty(), catalogue.pointer_mut("/catalog").and_then(Value::as_object_mut))
    {
        fields.insert("groups".to_owned(), Value::Array(groups));
    }
    let mut out = io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut out, &catalogue)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// An area with its rules; none without rules, since the format knows no empty lists.
fn group(area: Area, rules: &[CatalogueRule<'_>], texts: &Texts) -> Option<Value> {
    let mut of_area: Vec<&CatalogueRule<'_>> = rules.iter().filter(|rule| rule.area == area).collect();
    of_area.sort_by_key(|rule| rule.id);
    let controls: Vec<Value> = of_area.into_iter().map(|rule| control(rule, texts)).collect();
    (!controls.is_empty()).then(|| {
        json!({
            "id": area.id(),
            "class": "area",
            "title": area.name(texts.language()),
            "props": [property("section", &area.section())],
            "controls": controls,
        })
    })
}

fn control(rule: &CatalogueRule<'_>, texts: &Texts) -> Value {
    let language = texts.language();
    let name = rule.id.as_str().to_lowercase();
    let statement = visible(rule.title.in_language(language));
    let part =
        |suffix: &str, kind: &str, prose: &str| json!({"id": format!("{name}_{suffix}"), "name": kind, "prose": prose});
    json!({
        "id": name,
        "class": "rule",
        "title": statement,
        "props": [
            {"name": "label", "value": rule.id.as_str()},
            property("severity", rule.severity.id()),
            property("basis", rule.basis.id()),
            property("scope", rule.scope.id()),
        ],
        "parts": [
            part("smt", "statement", &statement),
            part("gdn", "guidance", &visible(rule.description.in_language(language))),
            part("obj", "assessment-objective", &statement),
            part("src", "guidance", &source_of(rule.source, rule.basis, texts)),
        ],
    })
}
