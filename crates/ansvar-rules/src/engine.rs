//! The Rego engine: runs a rule on facts. Beside [`syntax`](crate::syntax), the only place that knows regorus.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use ansvar_model::CheckCounts;
use regorus::{Engine, Value};
use serde_json::Value as Json;

use crate::datum::Datum;
use crate::error::RuleProblem;
use crate::library::{RuleSource, comes_with_ansvar};
use crate::standing::Standing;
use crate::syntax::Module;

/// A rule file and the helpers it may import. It is parsed when it is first needed.
#[derive(Debug)]
pub(crate) struct Program {
    source: RuleSource,
    helpers: Arc<[RuleSource]>,
    package: String,
    parsed: OnceLock<Result<Parsed, String>>,
}

/// A parsed rule; cheap to make instances of.
#[derive(Debug)]
struct Parsed {
    engine: Engine,
    module: Module,
    /// The helpers it may name, by package.
    libraries: Vec<(String, Module)>,
}

/// A rule with its params set, ready to be run; cheap to copy.
#[derive(Clone)]
pub(crate) struct Instance {
    engine: Engine,
    finding: String,
    applies: Option<String>,
    assessed: Option<String>,
}

/// What a rule says of one entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict<'o> {
    NotApplicable,
    NotAssessed,
    /// What it found; empty when the entity passed. Sorted, each once.
    Assessed(Arc<[Datum<'o>]>),
}

impl Verdict<'_> {
    /// The same, borrowing nothing.
    pub(crate) fn owned(&self) -> Verdict<'static> {
        match self {
            Self::NotApplicable => Verdict::NotApplicable,
            Self::NotAssessed => Verdict::NotAssessed,
            Self::Assessed(found) => Verdict::Assessed(found.iter().map(Datum::owned).collect()),
        }
    }

    pub(crate) fn standing(&self) -> Standing {
        match self {
            Self::NotApplicable => Standing::NotApplicable,
            Self::NotAssessed => Standing::NotAssessed,
            Self::Assessed(found) if found.is_empty() => Standing::Passed,
            Self::Assessed(_) => Standing::Failed,
        }
    }

    pub(crate) fn has_findings(&self) -> bool {
        matches!(self, Self::Assessed(found) if !found.is_empty())
    }

    /// Counts what it says of some entities.
    pub(crate) fn count(&self, counts: &mut CheckCounts, entities: u64) {
        self.standing().count(counts, entities);
    }
}

/// A fact document in the engine's own form; made once and run by many rules.
#[derive(Clone, Debug)]
pub(crate) struct Facts(Value);

impl From<Json> for Facts {
    fn from(json: Json) -> Self {
        Self(Value::from(json))
    }
}

impl From<&Datum<'_>> for Facts {
    fn from(datum: &Datum<'_>) -> Self {
        Self(value(datum))
    }
}

impl Facts {
    /// A record of facts.
    pub(crate) fn record(named: impl Iterator<Item = (&'static str, Self)>) -> Self {
        Self(Value::from(named.map(|(name, facts)| (Value::from(name), facts.0)).collect::<BTreeMap<_, _>>()))
    }
}

/// Data in the engine's own form.
fn value(datum: &Datum<'_>) -> Value {
    match datum {
        Datum::Null => Value::Null,
        Datum::Bool(truth) => Value::Bool(*truth),
        Datum::Int(number) => Value::from(*number),
        Datum::Number(number) => serde_json::from_str::<Json>(number).map_or(Value::Undefined, Value::from),
        Datum::Text(text) => Value::from(text.as_str()),
        Datum::List(items) => Value::from(items.iter().map(value).collect::<Vec<_>>()),
        Datum::Set(items) => Value::from(items.iter().map(value).collect::<BTreeSet<_>>()),
        Datum::Record(entries) => {
            let entries = entries.iter().map(|(name, datum)| (Value::from(name.as_str()), value(datum)));
            Value::from(entries.collect::<BTreeMap<_, _>>())
        }
        Datum::View(_) => value(&datum.laid_down()),
    }
}

/// The engine's data in ours.
fn datum(value: &Value) -> Result<Datum<'static>, String> {
    let all = |items: &mut dyn Iterator<Item = &Value>| items.map(datum).collect::<Result<Vec<_>, _>>();
    Ok(match value {
        Value::Null => Datum::Null,
        Value::Bool(truth) => Datum::Bool(*truth),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Datum::Int(number),
            None => Datum::Number(number.format_decimal().into()),
        },
        Value::String(text) => Datum::Text(text.to_string().into()),
        Value::Array(items) => Datum::List(all(&mut items.iter())?.into()),
        Value::Set(items) => Datum::set(all(&mut items.iter())?),
        Value::Object(entries) => {
            let entry = |(name, value): (&Value, &Value)| match name {
                Value::String(name) => Ok((name.to_string().into(), datum(value)?)),
                _ => Err("the names of an object must be texts".to_owned()),
            };
            Datum::record(entries.iter().map(entry).collect::<Result<_, _>>()?)
        }
        Value::Undefined => return Err("a value is undefined".to_owned()),
    })
}

impl Program {
    /// A rule with the helpers it may import; nothing is read yet.
    pub(crate) fn new(source: RuleSource, helpers: Arc<[RuleSource]>, package: &str) -> Self {
        Self { source, helpers, package: format!("data.{package}"), parsed: OnceLock::new() }
    }

    /// The rule as it is written.
    ///
    /// # Errors
    /// When it cannot be parsed, or its package is not the one that its path says.
    pub(crate) fn module(&self) -> Result<&Module, &str> {
        self.parsed().map(|parsed| &parsed.module)
    }

    /// The helpers that the rule may name, by package.
    ///
    /// # Errors
    /// As [`Self::module`].
    pub(crate) fn libraries(&self) -> Result<&[(String, Module)], &str> {
        self.parsed().map(|parsed| parsed.libraries.as_slice())
    }

    /// Whether the rule, or a helper it may name, holds a word; also in a comment.
    pub(crate) fn holds_word(&self, word: &str) -> bool {
        self.files().any(|file| file.text.contains(word))
    }

    /// Whether the rule and the helpers it may name are those that come with ansvar.
    pub(crate) fn comes_with_ansvar(&self) -> bool {
        self.files().all(comes_with_ansvar)
    }

    /// The rule's file, and those of the helpers it may name.
    fn files(&self) -> impl Iterator<Item = &RuleSource> {
        let helpers = if self.source.text.contains("lib") { &self.helpers[..] } else { &[] };
        std::iter::once(&self.source).chain(helpers)
    }

    fn parsed(&self) -> Result<&Parsed, &str> {
        let parsed = self.parsed.get_or_init(|| Parsed::read(&self.source, &self.helpers, &self.package));
        parsed.as_ref().map_err(String::as_str)
    }

    /// An instance with params set.
    ///
    /// # Errors
    /// When the rule cannot be parsed.
    pub(crate) fn instance(&self, params: &Datum<'_>) -> Result<Instance, String> {
        let parsed = self.parsed()?;
        let mut engine = parsed.engine.clone();
        let data = Value::from(BTreeMap::from([(Value::from("params"), value(params))]));
        engine.add_data(data).map_err(|error| error.to_string())?;
        let path = |name: &str| format!("{}.{name}", self.package);
        let defined = |name: &str| parsed.module.defines(name).then(|| path(name));
        Ok(Instance { engine, finding: path("finding"), applies: defined("applies"), assessed: defined("assessed") })
    }
}

impl Parsed {
    fn read(source: &RuleSource, helpers: &[RuleSource], package: &str) -> Result<Self, String> {
        let mut engine = Engine::new();
        engine.set_strict_builtin_errors(true);
        let text = without_header(&source.text);
        let found = engine.add_policy(source.path.clone(), text).map_err(|error| error.to_string())?;
        if found != package {
            return Err(format!(
                "the package must be `{}`, as the path says, not `{}`",
                package.trim_start_matches("data."),
                found.trim_start_matches("data.")
            ));
        }
        let module = last_module(&mut engine)?;
        // A file that does not so much as hold the word cannot name a helper, however it spells the reference.
        let helpers = if source.text.contains("lib") { helpers } else { &[] };
        let mut libraries = Vec::new();
        for helper in helpers {
            let package = engine.add_policy(helper.path.clone(), helper.text.clone());
            libraries.push((package.map_err(|error| error.to_string())?, last_module(&mut engine)?));
        }
        Ok(Self { engine, module, libraries })
    }
}

/// The text with the comments at its top as empty lines: they are most of it, and the engine reads them slowly.
fn without_header(text: &str) -> String {
    let is_comment = |line: &&str| line.starts_with('#') && line.ends_with('\n');
    let (lines, length) = text
        .split_inclusive('\n')
        .take_while(is_comment)
        .fold((0, 0), |(lines, length), line| (lines + 1, length + line.len()));
    let mut code = "\n".repeat(lines);
    code.push_str(text.get(length..).unwrap_or_default());
    code
}

/// The file that was added last, as ansvar reads it.
fn last_module(engine: &mut Engine) -> Result<Module, String> {
    let module = engine.get_modules().last().and_then(|module| Module::read(module).ok());
    module.ok_or_else(|| "it holds something that ansvar cannot read".to_owned())
}

impl Instance {
    /// Runs the rule on one entity's facts.
    pub(crate) fn judge(&mut self, facts: &Facts) -> Result<Verdict<'static>, String> {
        self.engine.set_input(facts.0.clone());
        if !holds(&mut self.engine, self.applies.as_deref())? {
            return Ok(Verdict::NotApplicable);
        }
        if !holds(&mut self.engine, self.assessed.as_deref())? {
            return Ok(Verdict::NotAssessed);
        }
        let found = self.engine.eval_rule(self.finding.clone()).map_err(|error| error.to_string())?;
        match found {
            Value::Undefined => Ok(Verdict::Assessed(Arc::default())),
            // A set of the engine is ordered, so findings come in the same order on every run.
            Value::Set(findings) => findings.iter().map(datum).collect::<Result<_, _>>().map(Verdict::Assessed),
            _ => Err("`finding` must be a set: write `finding contains {…} if …`".to_owned()),
        }
    }
}

/// Whether a truth of the rule holds; one the rule does not define does.
fn holds(engine: &mut Engine, path: Option<&str>) -> Result<bool, String> {
    let Some(path) = path else { return Ok(true) };
    let value = engine.eval_rule(path.to_owned()).map_err(|error| error.to_string())?;
    Ok(value == Value::Bool(true))
}

/// An engine with all rules and their tests, which notes the lines that were run.
pub(crate) struct TestEngine(Engine);

impl TestEngine {
    /// Reads every Rego file.
    pub(crate) fn of(sources: &[RuleSource]) -> Result<Self, Vec<RuleProblem>> {
        let mut engine = Engine::new();
        engine.set_strict_builtin_errors(true);
        engine.set_enable_coverage(true);
        let rego = sources.iter().filter(|source| source.path.ends_with(".rego"));
        let faults: Vec<RuleProblem> = rego
            .filter_map(|source| {
                let error = engine.add_policy(source.path.clone(), source.text.clone()).err()?;
                Some(RuleProblem { file: source.path.clone(), line: 0, message: error.to_string() })
            })
            .collect();
        if faults.is_empty() { Ok(Self(engine)) } else { Err(faults) }
    }

    /// Whether a test holds.
    pub(crate) fn holds(&mut self, path: &str) -> Result<bool, String> {
        holds(&mut self.0, Some(path))
    }

    /// The lines that were not run, by file.
    pub(crate) fn uncovered(&self) -> Result<BTreeMap<String, BTreeSet<u32>>, String> {
        let report = self.0.get_coverage_report().map_err(|error| error.to_string())?;
        Ok(report.files.into_iter().map(|file| (file.path, file.not_covered)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::without_header;

    #[test]
    fn only_comments_at_the_top_are_left_out_and_every_line_keeps_its_number() {
        let kept = [("# a\n#\n# ö\npackage p\n# b\n", "\n\n\npackage p\n# b\n"), ("package p", "package p"), ("", "")];
        for (text, expected) in kept {
            assert_eq!(without_header(text), expected);
        }
        assert_eq!(without_header("# a\r\n# no end"), "\n# no end");
    }
}
