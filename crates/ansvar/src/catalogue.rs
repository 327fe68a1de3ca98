//! The rules as a catalogue for other tools.

use std::io::{self, Write};

use ansvar_model::Language;
use ansvar_render::{CatalogueRule, render_catalogue};
use ansvar_rules::Rule;

/// Writes rules as an OSCAL catalogue, a group for each area and a control for each rule.
///
/// # Errors
/// When writing fails.
///
/// ```
/// use ansvar::{Language, Library, write_catalogue};
///
/// let library = Library::builtin()?;
/// let rules: Vec<_> = library.rules().iter().collect();
/// let mut out = Vec::new();
/// write_catalogue(&rules, Language::Swedish, &mut out)?;
/// assert!(String::from_utf8(out)?.contains("inc-03"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_catalogue(rules: &[&Rule], language: Language, out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<CatalogueRule<'_>> = rules
        .iter()
        .map(|rule| {
            let header = &rule.header;
            CatalogueRule {
                id: &header.id,
                title: &header.title,
                description: &header.description,
                area: header.area,
                scope: header.scope,
                severity: header.severity,
                basis: header.basis,
                source: &header.source,
            }
        })
        .collect();
    render_catalogue(&rules, language, out)
}
