//! What can go wrong with rules: every error of this crate.

use std::fmt;

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
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RulesError {
    /// Rules or packs are at fault; all faults are listed.
    #[error("{}", list(.0))]
    Broken(Vec<RuleProblem>),
    /// There is no such pack.
    #[error("there is no pack `{name}`{}", hint(.nearest.as_deref()))]
    UnknownPack {
        /// What was asked for.
        name: String,
        /// The nearest name there is.
        nearest: Option<String>,
    },
    /// There is no such rule.
    #[error("there is no rule `{id}`{}", hint(.nearest.as_deref()))]
    UnknownRule {
        /// What was asked for.
        id: String,
        /// The nearest id there is.
        nearest: Option<String>,
    },
    /// A rule has no such param.
    #[error("no rule takes `{param}`{}", hint(.nearest.as_deref()))]
    UnknownParam {
        /// What was asked for, as `rule.name`.
        param: String,
        /// The nearest param there is.
        nearest: Option<String>,
    },
    /// A param cannot have this value.
    #[error("`{param}` must be {expected}, not `{value}`")]
    BadParam {
        /// The param, as `rule.name`.
        param: String,
        /// The value given.
        value: String,
        /// What was expected.
        expected: String,
    },
    /// A rule failed while it was run.
    #[error("rule {rule} could not be run on {subject}: {reason}")]
    Evaluation {
        /// The rule.
        rule: String,
        /// The entity it was run on.
        subject: String,
        /// What the engine said.
        reason: String,
    },
    /// Facts could not be laid down.
    #[error("facts could not be laid down")]
    Facts(#[from] serde_json::Error),
}

fn list(problems: &[RuleProblem]) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn hint(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |nearest| format!("; did you mean `{nearest}`?"))
}

/// The nearest of some names, if it is near enough to be meant.
pub(crate) fn nearest<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let scored = names.into_iter().map(|name| (strsim::damerau_levenshtein(wanted, name), name));
    let (distance, name) = scored.min()?;
    (distance <= wanted.chars().count().div_ceil(3).max(1)).then(|| name.to_owned())
}
