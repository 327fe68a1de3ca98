//! Reading a report back, and the JSON Schema it follows.

use std::fmt;

use ansvar_model::Language;
use schemars::Schema;

use super::{REPORT_VERSION, WireReport};

/// Why a text is not a gap report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The text is not JSON, or not of the report's form.
    Form(#[from] serde_json::Error),
    /// The report is of a version that this program does not know.
    Version {
        /// The version it says.
        found: u32,
    },
}

impl ReadError {
    /// The whole message with its reason, as a person reads it; what the reader of JSON says stays in English.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match (self, language) {
            (Self::Form(error), Language::Swedish) => format!("texten är ingen gapanalys i JSON: {error}"),
            (Self::Form(error), Language::English) => format!("the text is not a gap report: {error}"),
            (Self::Version { found }, Language::Swedish) => {
                format!("rapporten har version `{found}`, och bara version `{REPORT_VERSION}` går att läsa")
            }
            (Self::Version { found }, Language::English) => {
                format!("the report has version `{found}`, and only version `{REPORT_VERSION}` can be read")
            }
        }
    }
}

/// In English, without what the reader of JSON said: that is the error's source.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(_) => f.write_str("the text is not a gap report"),
            Self::Version { .. } => f.write_str(&self.in_language(Language::English)),
        }
    }
}

/// Reads a gap report that [`render_report`](crate::render_report) wrote as JSON. Unknown fields are passed over.
///
/// # Errors
/// [`ReadError`] when the text is not JSON, lacks a field of the contract, holds an unknown word or is of another
/// version.
///
/// # Example
/// ```
/// let error = ansvar_render::read_report("{}").unwrap_err();
/// assert_eq!(error.to_string(), "the text is not a gap report");
/// ```
pub fn read_report(text: &str) -> Result<WireReport<'static>, ReadError> {
    #[derive(serde::Deserialize)]
    struct Version {
        ansvar_report: u32,
    }
    let Version { ansvar_report: found } = serde_json::from_str(text)?;
    if found != REPORT_VERSION {
        return Err(ReadError::Version { found });
    }
    Ok(serde_json::from_str(text)?)
}

/// The JSON Schema of a gap report.
#[must_use]
pub fn report_schema() -> Schema {
    schemars::schema_for!(WireReport<'static>)
}
