//! Settings: what to check against, and for which day.

use std::path::PathBuf;

use ansvar_rules::ParamOverride;
use jiff::civil::Date;

/// What to check against, and for which day. The default checks against the pack of the organisation's kind, for the
/// day that the file says.
///
/// ```
/// use ansvar::Settings;
///
/// let settings = Settings { packs: vec!["start".into()], ..Settings::default() };
/// assert!(settings.as_of.is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The packs to run; the pack of the organisation's kind when empty, else `all`.
    pub packs: Vec<String>,
    /// Params that are to have another value.
    pub params: Vec<ParamOverride>,
    /// Folders with rules of one's own, run beside those of the packs; only rules that are trusted.
    pub rules: Vec<PathBuf>,
    /// Answers files about the organisation: those of several respondents are merged, question by question.
    pub answers: Vec<PathBuf>,
    /// Another day than the file's `as_of`.
    pub as_of: Option<Date>,
}
