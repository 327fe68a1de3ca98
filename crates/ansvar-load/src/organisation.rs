//! Reading an organisation file: from bytes to the model and every problem on the way.

use std::fs::File;
use std::path::Path;
use std::sync::OnceLock;

use ansvar_model::{Organisation, Origin};

use crate::error::LoadError;
use crate::location::{LineStarts, Location};
use crate::lower::lower;
use crate::message;
use crate::places::Places;
use crate::problem::Problem;
use crate::quick;
use crate::reading::{self, Reading};
use crate::source::{Format, SourceText, open_large, state};
use crate::tree::Node;
use crate::wire::{self, Read, Reader};

/// Keys that files of other kinds begin with.
const OTHER_FILES: [&str; 2] = ["ansvar_answers", "ansvar_report"];

/// What came of reading an organisation file.
///
/// ```
/// use ansvar_load::{Format, Location, SourceText, parse_organisation};
///
/// let text = "
/// ansvar: 1
/// organisation: {id: exempel, name: Exempels kommun, kind: municipality}
/// as_of: 2026-11-01
/// roles:
///   - {id: ciso, title: Samordnare, functions: [cisso]}
/// ";
/// let loaded = parse_organisation(SourceText::new("exempel.yaml", text.to_owned()), Format::Yaml);
/// assert_eq!(loaded.organisation.map(|organisation| organisation.roles.len()), Some(1));
/// assert_eq!(loaded.problems[0].code, "unknown_value");
/// assert_eq!(loaded.problems[0].location, Location { line: 6, column: 47 });
/// ```
#[derive(Clone, Debug)]
pub struct Loaded {
    /// What could be understood; records and fields with problems are left out. `None` when the file is not well
    /// formed, or does not say which organisation it is about and when.
    pub organisation: Option<Organisation>,
    /// Everything that is wrong, by position. When this is empty, `organisation` is there and complete.
    pub problems: Vec<Problem>,
    /// The file as it was read. A JSON file of 1 MiB or more has no text here unless something is unusual
    /// about it.
    pub source: SourceText,
    lines: Lines,
}

/// What makes lines and columns of byte offsets.
#[derive(Clone, Debug)]
enum Lines {
    /// Found in the text when first asked for.
    OfText(OnceLock<LineStarts>),
    /// All that was kept of the text.
    Known(Places),
}

impl Loaded {
    /// Where an entity was read; `None` when it was read from no file.
    #[must_use]
    pub fn locate(&self, origin: Origin) -> Option<Location> {
        let byte = origin.byte()?;
        Some(match &self.lines {
            Lines::OfText(lines) => {
                let text = &self.source.text;
                lines.get_or_init(|| LineStarts::of(text)).locate(text, byte as usize)
            }
            Lines::Known(places) => places.locate(byte),
        })
    }

    fn of(reading: Reading<Organisation>) -> Self {
        let Reading { value, problems, source, lines } = reading;
        Self { organisation: value, problems, source, lines: Lines::OfText(lines) }
    }
}

/// Reads an organisation file: JSON when it ends in `.json` or is `-` (standard input), else YAML.
///
/// What is wrong inside the file is told in [`Loaded::problems`], all of it at once.
///
/// # Errors
/// [`LoadError`] when the file cannot be read or is larger than 1 GiB.
pub fn load_organisation(path: &Path) -> Result<Loaded, LoadError> {
    let file = if Format::of(path) == Format::Json { open_large(path) } else { None };
    let Some(file) = file else { return Ok(Loaded::of(reading::of_path(path, message::empty_file, quickly, read)?)) };
    if let Some((organisation, places)) = by_windows(&file) {
        let (organisation, source) = (Some(organisation), SourceText::new(path, String::new()));
        return Ok(Loaded { organisation, problems: Vec::new(), source, lines: Lines::Known(places) });
    }
    // Something is unusual about it: the file is read as a whole, and kept.
    Ok(Loaded::of(reading::of_path(path, message::empty_file, |_, _| None, read)?))
}

/// Reads an organisation from a text.
#[must_use]
pub fn parse_organisation(source: SourceText, format: Format) -> Loaded {
    Loaded::of(reading::of_text(source, format, message::empty_file, quickly, read))
}

/// Reads an organisation from a text without trying the quick way.
#[cfg(test)]
pub(crate) fn through_tree(source: SourceText, format: Format) -> Loaded {
    Loaded::of(reading::of_text(source, format, message::empty_file, |_, _| None, read))
}

/// Reads a large file in which nothing is wrong without ever holding its text.
fn by_windows(file: &File) -> Option<(Organisation, Places)> {
    let before = state(file)?;
    let read = quick::read_file(file)?;
    // It is gone through twice: nothing holds of a file that has been written in the meantime.
    (state(file)? == before).then_some(read)
}

fn quickly(text: &str, format: Format) -> Option<Organisation> {
    if format == Format::Json { quick::read(text) } else { None }
}

fn read<'t>(root: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Organisation> {
    if let Some(other) = OTHER_FILES.into_iter().find(|key| root.find(key).is_some()) {
        reader.problems.report(root.span, || message::other_file(other));
        return None;
    }
    let file = wire::File::read(root, reader)?;
    lower(root, file, reader)
}
