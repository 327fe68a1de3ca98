//! Reading a report back, and the JSON Schema it follows.

use schemars::Schema;

use super::{REPORT_VERSION, WireReport};

/// Why a text is not a gap report.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The text is not JSON, or not of the report's form.
    #[error("the text is not a gap report")]
    Form(#[from] serde_json::Error),
    /// The report is of a version that this program does not know.
    #[error("the report has version `{found}`, and only version `{REPORT_VERSION}` can be read")]
    Version {
        /// The version it says.
        found: u32,
    },
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
