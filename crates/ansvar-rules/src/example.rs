//! Examples: for each rule that comes with ansvar, a small organisation in which it finds something.

use ansvar_model::RuleId;
use include_dir::{Dir, include_dir};

/// The pipeline cases, which the tests run: what a reader is shown is what was tried.
static CASES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../tests/cases");

/// A small organisation in which a rule finds something.
///
/// ```
/// let id = ansvar_model::RuleId::parse("RIS-06").expect("an id");
/// let example = ansvar_rules::Example::of(&id).expect("a rule that comes with ansvar");
/// assert!(example.subject.starts_with("risk "));
/// assert!(example.text.starts_with("organisation:"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What the finding is on: kind and id, such as `risk r-1`.
    pub subject: String,
    /// The organisation, and the answers where the rule reads answers, as YAML: under `organisation` the lists of an
    /// organisation file, under `answers` those of an answers file.
    pub text: String,
}

impl Example {
    /// The example of a rule; `None` for rules from outside.
    #[must_use]
    pub fn of(id: &RuleId) -> Option<Self> {
        let case = CASES.get_file(format!("{id}.yaml"))?.contents_utf8()?;
        let fires = case.lines().skip_while(|line| *line != "fires:").skip(1);
        let mut lines = fires.map_while(|line| line.strip_prefix("  "));
        let subject = lines.next()?.strip_prefix("subject: ")?.to_owned();
        Some(Self { subject, text: lines.map(|line| format!("{line}\n")).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::Example;
    use crate::library::Library;

    #[test]
    fn every_rule_of_ours_has_an_example() {
        for rule in Library::builtin().expect("sound rules").rules() {
            let example = Example::of(&rule.header.id);
            let text = example.as_ref().map(|example| example.text.as_str()).unwrap_or_default();
            assert!(text.lines().any(|line| line.starts_with("organisation:")), "{}: {example:?}", rule.header.id);
        }
    }
}
