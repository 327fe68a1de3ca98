//! What can go wrong with rules: every error of this crate.

use std::fmt;

use ansvar_model::{Bilingual, Language};

/// A fault in a rule or a pack: where it is and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleProblem {
    /// The file, below the folder of rules.
    pub file: String,
    /// The line, from 1; 0 when the fault is the file's as a whole.
    pub line: u32,
    /// What is wrong, and what was expected.
    pub message: String,
}

impl fmt::Display for RuleProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "{}:{}: {}", self.file, self.line, self.message)
        } else {
            write!(f, "{}: {}", self.file, self.message)
        }
    }
}

/// Why rules could not be loaded, chosen or run.
///
/// ```
/// use ansvar_model::Language;
/// use ansvar_rules::RulesError;
///
/// let error = RulesError::UnknownPack { name: "strat".into(), nearest: Some("start".into()) };
/// assert_eq!(error.to_string(), "there is no pack `strat`; did you mean `start`?");
/// assert_eq!(error.in_language(Language::Swedish), "regelpaketet `strat` finns inte; menade du `start`?");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RulesError {
    /// Rules or packs are at fault; all faults are listed. They are told in English: those who write Rego read it.
    Broken(Vec<RuleProblem>),
    /// There is no such pack.
    UnknownPack {
        /// What was asked for.
        name: String,
        /// The nearest name there is.
        nearest: Option<String>,
    },
    /// There is no such rule.
    UnknownRule {
        /// What was asked for.
        id: String,
        /// The nearest id there is.
        nearest: Option<String>,
    },
    /// A rule has no such param.
    UnknownParam {
        /// What was asked for, as `rule.name`.
        param: String,
        /// The nearest param there is.
        nearest: Option<String>,
    },
    /// A param cannot have this value.
    BadParam {
        /// The param, as `rule.name`.
        param: String,
        /// The value given.
        value: String,
        /// What was expected.
        expected: Bilingual,
    },
    /// A rule failed while it was run.
    Evaluation {
        /// The rule.
        rule: String,
        /// The entity it was run on.
        subject: String,
        /// What the engine said, in English.
        reason: String,
    },
    /// Facts could not be laid down.
    Facts(#[from] serde_json::Error),
}

impl RulesError {
    /// The message as a person reads it. What the engine and the reader of rules say stays in English.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match language {
            Language::Swedish => self.in_swedish(),
            Language::English => self.in_english(),
        }
    }

    fn in_swedish(&self) -> String {
        let hint = |near: &Option<String>| hint(near.as_deref(), "menade du");
        match self {
            Self::Broken(problems) => list(problems),
            Self::UnknownPack { name, nearest } => format!("regelpaketet `{name}` finns inte{}", hint(nearest)),
            Self::UnknownRule { id, nearest } => format!("regeln `{id}` finns inte{}", hint(nearest)),
            Self::UnknownParam { param, nearest } => {
                format!("ingen regel har inställningen `{param}`{}", hint(nearest))
            }
            Self::BadParam { param, value, expected } => format!("`{param}` ska vara {}, inte `{value}`", expected.sv),
            Self::Evaluation { rule, subject, reason } => {
                format!("regeln {rule} gick inte att köra på {subject}: {reason}")
            }
            Self::Facts(_) => "det gick inte att ta fram fakta till reglerna".to_owned(),
        }
    }

    fn in_english(&self) -> String {
        let hint = |near: &Option<String>| hint(near.as_deref(), "did you mean");
        match self {
            Self::Broken(problems) => list(problems),
            Self::UnknownPack { name, nearest } => format!("there is no pack `{name}`{}", hint(nearest)),
            Self::UnknownRule { id, nearest } => format!("there is no rule `{id}`{}", hint(nearest)),
            Self::UnknownParam { param, nearest } => format!("no rule takes `{param}`{}", hint(nearest)),
            Self::BadParam { param, value, expected } => format!("`{param}` must be {}, not `{value}`", expected.en),
            Self::Evaluation { rule, subject, reason } => {
                format!("rule {rule} could not be run on {subject}: {reason}")
            }
            Self::Facts(_) => "facts could not be laid down".to_owned(),
        }
    }
}

/// In English.
impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_english())
    }
}

fn list(problems: &[RuleProblem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn hint(nearest: Option<&str>, ask: &str) -> String {
    nearest.map_or_else(String::new, |nearest| format!("; {ask} `{nearest}`?"))
}

/// The nearest of some names, if it is near enough to be meant.
pub(crate) fn nearest<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let scored = names.into_iter().map(|name| (strsim::damerau_levenshtein(wanted, name), name));
    let (distance, name) = scored.min()?;
    (distance <= wanted.chars().count().div_ceil(3).max(1)).then(|| name.to_owned())
}
