//! What is asked of rules before they are run: read one by one, then held against each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ansvar_model::RuleId;

use super::{Rule, RuleSource, package_of};
use crate::engine::Program;
use crate::error::{RuleProblem, nearest};
use crate::header::wire::WireHeader;
use crate::header::{check_header, parse_header};
use crate::lint::check_rule;
use crate::pack::{Pack, PackRules};
use crate::param::to_datum;
use crate::schema::Shape;

/// Reads the header, unless the build script has; the Rego waits until it is needed.
pub(super) fn read_rule(
    source: &RuleSource,
    built: Option<WireHeader>,
    helpers: &Arc<[RuleSource]>,
) -> Result<Rule, Vec<RuleProblem>> {
    let header = match built.map(check_header) {
        Some(Ok(header)) => header,
        // With the line of what is wrong.
        None | Some(Err(_)) => parse_header(&source.path, &source.text)?,
    };
    let (area, slug) = source.path.trim_end_matches(".rego").split_once('/').unwrap_or_default();
    Ok(Rule {
        header,
        file: source.path.clone(),
        area: area.to_owned(),
        slug: slug.to_owned(),
        outside: false,
        program: Arc::new(Program::new(source.clone(), Arc::clone(helpers), &package_of(&source.path))),
    })
}

/// Holds a rule to every check.
pub(super) fn check(rule: Rule, packages: &BTreeSet<String>) -> Result<Rule, Vec<RuleProblem>> {
    let fault = |message: String| vec![RuleProblem { file: rule.file.clone(), line: 0, message }];
    let module = rule.program.module().map_err(|reason| fault(reason.to_owned()))?;
    let mut problems = check_rule(&rule.file, &rule.header, module, packages);
    let expected = rule.header.area.id();
    if expected != rule.area {
        problems.extend(fault(format!("the file lies in `{}`, but its header says area `{expected}`", rule.area)));
    }
    if problems.is_empty() {
        problems = try_out(&rule);
    }
    if problems.is_empty() { Ok(rule) } else { Err(problems) }
}

/// Runs the rule once on a full and once on an empty document: an unknown function fails only when it is evaluated.
fn try_out(rule: &Rule) -> Vec<RuleProblem> {
    let Some(shape) = Shape::of(rule.header.scope) else { return Vec::new() };
    let params = to_datum(&rule.header.default_params());
    let run = || -> Result<(), String> {
        let mut instance = rule.program.instance(&params)?;
        for truth in [true, false] {
            instance.judge(&shape.example(truth).into())?;
        }
        Ok(())
    };
    let fault = run().err().map(|message| RuleProblem { file: rule.file.clone(), line: 0, message });
    fault.into_iter().collect()
}

/// Two files with one path would merge without a word.
pub(super) fn same_paths(sources: &[RuleSource]) -> Vec<RuleProblem> {
    let mut seen = BTreeSet::new();
    let twice = sources.iter().filter(|source| !seen.insert(source.path.as_str()));
    let problem = |source: &RuleSource| RuleProblem {
        file: source.path.clone(),
        line: 0,
        message: "there is already a file with this path; choose another name".to_owned(),
    };
    twice.map(problem).collect()
}

/// What only shows when all rules and packs are known: ids that are there twice, and ids that are not there.
pub(super) fn cross_check(rules: &[Rule], packs: &BTreeMap<String, (String, Pack)>) -> Vec<RuleProblem> {
    let mut problems = Vec::new();
    let mut files: BTreeMap<&RuleId, &str> = BTreeMap::new();
    for rule in rules {
        if let Some(first) = files.insert(&rule.header.id, &rule.file) {
            let message = format!("{} is already the id of {first}", rule.header.id);
            problems.push(RuleProblem { file: rule.file.clone(), line: 0, message });
        }
    }
    let mut missing = |file: &str, id: &RuleId| {
        if !files.contains_key(id) {
            let near = nearest(id.as_str(), files.keys().map(|id| id.as_str()));
            let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            problems.push(RuleProblem {
                file: file.to_owned(),
                line: 0,
                message: format!("there is no rule {id}{hint}"),
            });
        }
    };
    for rule in rules {
        rule.header.implied_by.iter().for_each(|id| missing(&rule.file, id));
    }
    for (file, pack) in packs.values() {
        if let PackRules::Chosen(ids) = &pack.rules {
            ids.iter().for_each(|id| missing(file, id));
        }
        pack.severity.keys().chain(pack.disabled.keys()).for_each(|id| missing(file, id));
    }
    for (file, pack) in packs.values() {
        for extended in pack.extends.iter().filter(|extended| !packs.contains_key(*extended)) {
            problems.push(RuleProblem {
                file: file.clone(),
                line: 0,
                message: format!("there is no pack `{extended}` to extend"),
            });
        }
    }
    problems
}
