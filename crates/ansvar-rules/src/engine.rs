//! The Rego engine: the only file that knows regorus. Compiles a rule once and runs it on facts.

use std::collections::{BTreeMap, BTreeSet};

use regorus::{Engine, Value};
use serde_json::Value as Json;

use crate::error::RuleProblem;
use crate::library::RuleSource;

/// A rule, parsed once; cheap to make instances of.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    engine: Engine,
    package: String,
    has_applies: bool,
    has_assessed: bool,
    /// The parsed module, for checks.
    pub(crate) module: Json,
}

/// A rule with its params set, ready to be run.
pub(crate) struct Instance {
    engine: Engine,
    finding: String,
    applies: Option<String>,
    assessed: Option<String>,
}

/// What a rule says of one entity.
#[derive(Debug)]
pub(crate) enum Verdict {
    NotApplicable,
    NotAssessed,
    /// What it found; empty when the entity passed. Sorted.
    Assessed(Vec<Json>),
}

/// A fact document in the engine's own form; made once and run by many rules.
#[derive(Clone, Debug)]
pub(crate) struct Facts(Value);

impl From<Json> for Facts {
    fn from(json: Json) -> Self {
        Self(Value::from(json))
    }
}

impl Program {
    /// Parses a rule with the helpers it may import.
    pub(crate) fn compile(source: &RuleSource, helpers: &[&RuleSource], package: &str) -> Result<Self, String> {
        let mut engine = Engine::new();
        engine.set_strict_builtin_errors(true);
        for helper in helpers {
            engine.add_policy(helper.path.clone(), helper.text.clone()).map_err(|error| error.to_string())?;
        }
        let found = engine.add_policy(source.path.clone(), source.text.clone()).map_err(|error| error.to_string())?;
        let expected = format!("data.{package}");
        if found != expected {
            return Err(format!(
                "the package must be `{package}`, as the path says, not `{}`",
                found.trim_start_matches("data.")
            ));
        }
        let module = module_of(&engine, &source.path)?;
        let defines = |name: &str| {
            module.pointer("/rules").is_some_and(|rules| {
                let mut heads = rules.as_array().into_iter().flatten();
                heads.any(|rule| {
                    rule.pointer("/Default/refr/Var/value")
                        .or_else(|| rule.pointer("/Spec/head/Compr/refr/Var/value"))
                        .and_then(Json::as_str)
                        == Some(name)
                })
            })
        };
        Ok(Self {
            has_applies: defines("applies"),
            has_assessed: defines("assessed"),
            engine,
            package: expected,
            module,
        })
    }

    /// An instance with params set.
    pub(crate) fn instance(&self, params: Json) -> Result<Instance, String> {
        let mut engine = self.engine.clone();
        let data = serde_json::json!({ "params": params });
        engine.add_data(Value::from(data)).map_err(|error| error.to_string())?;
        let path = |name: &str| format!("{}.{name}", self.package);
        Ok(Instance {
            engine,
            finding: path("finding"),
            applies: self.has_applies.then(|| path("applies")),
            assessed: self.has_assessed.then(|| path("assessed")),
        })
    }
}

impl Instance {
    /// Runs the rule on one entity's facts.
    pub(crate) fn judge(&mut self, facts: &Facts) -> Result<Verdict, String> {
        self.engine.set_input(facts.0.clone());
        if !holds(&mut self.engine, self.applies.as_deref())? {
            return Ok(Verdict::NotApplicable);
        }
        if !holds(&mut self.engine, self.assessed.as_deref())? {
            return Ok(Verdict::NotAssessed);
        }
        let found = self.engine.eval_rule(self.finding.clone()).map_err(|error| error.to_string())?;
        match found {
            Value::Undefined => Ok(Verdict::Assessed(Vec::new())),
            Value::Set(findings) => {
                // A set of the engine is ordered, so findings come in the same order on every run.
                let json =
                    findings.iter().map(|finding| serde_json::to_value(finding).map_err(|error| error.to_string()));
                json.collect::<Result<_, _>>().map(Verdict::Assessed)
            }
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

/// The parsed module of a file.
fn module_of(engine: &Engine, path: &str) -> Result<Json, String> {
    let ast = engine.get_ast_as_json().map_err(|error| error.to_string())?;
    let modules: Json = serde_json::from_str(&ast).map_err(|error| error.to_string())?;
    let found = modules
        .as_array()
        .into_iter()
        .flatten()
        .find(|module| module.pointer("/source/file").and_then(Json::as_str) == Some(path));
    found.and_then(|module| module.get("ast")).cloned().ok_or_else(|| "the engine gave no parsed rule".to_owned())
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
