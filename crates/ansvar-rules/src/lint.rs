//! The checks every rule passes before it is run: its names, reads, calls and imports, on the parsed rule.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::{RuleProblem, nearest};
use crate::header::Header;
use crate::schema::{Shape, ShapeType};
use crate::template::{Placeholder, placeholders};

/// Builtins that rules may call: those that every Rego engine has and that give the same result in each.
pub(crate) const BUILTINS: &[&str] = &[
    "abs",
    "all",
    "any",
    "array.concat",
    "array.reverse",
    "array.slice",
    "concat",
    "contains",
    "count",
    "endswith",
    "indexof",
    "intersection",
    "is_array",
    "is_boolean",
    "is_null",
    "is_number",
    "is_object",
    "is_set",
    "is_string",
    "lower",
    "max",
    "min",
    "object.get",
    "object.keys",
    "object.union",
    "replace",
    "sort",
    "split",
    "startswith",
    "substring",
    "sum",
    "trim",
    "trim_left",
    "trim_prefix",
    "trim_right",
    "trim_space",
    "trim_suffix",
    "union",
    "upper",
];

/// Rules that a rule file may show; all others begin with an underscore.
const PUBLIC: [&str; 3] = ["finding", "applies", "assessed"];

/// Checks a parsed rule against its header and the shape of its facts.
pub(crate) fn check_rule(
    file: &str,
    header: &Header,
    module: &Value,
    libraries: &BTreeSet<String>,
) -> Vec<RuleProblem> {
    let mut lint =
        Lint { file, header, libraries, problems: Vec::new(), locals: BTreeMap::new(), functions: BTreeSet::new() };
    lint.texts();
    lint.module(module);
    lint.problems
}

struct Lint<'l> {
    file: &'l str,
    header: &'l Header,
    libraries: &'l BTreeSet<String>,
    problems: Vec<RuleProblem>,
    /// What `some x in …` binds, by name; `None` where a name stands for several shapes.
    locals: BTreeMap<String, Option<Shape>>,
    functions: BTreeSet<String>,
}

/// What a reference leads to.
enum Read {
    /// A place in the facts.
    Fact(Shape),
    /// Something else, or something that cannot be followed.
    Unknown,
}

impl Lint<'_> {
    fn problem(&mut self, node: &Value, message: String) {
        let line = line_of(node);
        let problem = RuleProblem { file: self.file.to_owned(), line, message };
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Placeholders of message and remedy name params that there are.
    fn texts(&mut self) {
        let header = self.header;
        for text in [&header.message.sv, &header.message.en, &header.remedy.sv, &header.remedy.en] {
            let fault = match placeholders(text) {
                Err(fault) => Some(fault),
                Ok(found) => found.iter().find_map(|placeholder| match placeholder {
                    Placeholder::Param(name) if !header.params.contains_key(*name) => {
                        Some(format!("the text names `params.{name}`, which the header does not declare"))
                    }
                    Placeholder::Param(_) | Placeholder::Name | Placeholder::Detail(_) | Placeholder::DetailDate(_) => {
                        None
                    }
                }),
            };
            if let Some(message) = fault {
                self.problem(&Value::Null, message);
            }
        }
    }

    fn module(&mut self, module: &Value) {
        for import in list(module, "imports") {
            let path = import.get("refr").and_then(reference_path).unwrap_or_default();
            let known = path.strip_prefix("data.").is_some_and(|package| self.libraries.contains(package));
            if !known && path != "rego.v1" {
                self.problem(import, format!("there is no package `{path}` to import"));
            }
        }
        let rules = list(module, "rules");
        self.functions = rules.iter().filter_map(head_name).collect();
        if !self.functions.contains("finding") {
            self.problem(&Value::Null, "a rule file must have a rule `finding`".to_owned());
        }
        for rule in rules {
            if let Some(name) =
                head_name(rule).filter(|name| !name.starts_with('_') && !PUBLIC.contains(&name.as_str()))
            {
                self.problem(
                    rule,
                    format!("`{name}` must begin with `_`: a rule file shows only finding, applies and assessed"),
                );
            }
            self.locals.clear();
            self.bind(rule);
            self.walk(rule);
        }
    }

    /// Collects what `some … in` and `every` bind, so that reads through them can be followed.
    fn bind(&mut self, node: &Value) {
        for binder in ["SomeIn", "Every"] {
            let Some(found) = node.get(binder) else { continue };
            let domain = found.get("collection").or_else(|| found.get("domain"));
            let shape = domain.and_then(|domain| self.read(domain)).and_then(|read| match read {
                Read::Fact(shape) => shape.element(),
                Read::Unknown => None,
            });
            if let Some(name) = found.get("value").and_then(variable) {
                let clash = self.locals.contains_key(&name);
                self.locals.insert(name, shape.filter(|_| !clash));
            }
        }
        children(node).for_each(|child| self.bind(child));
    }

    fn walk(&mut self, node: &Value) {
        if let Some(literal) = node.get("literal") {
            self.truth_test(literal);
        }
        if let Some(call) = node.get("Call") {
            self.call(call);
        }
        if let Some(op) = node.get("ArithExpr").and_then(|arith| arith.get("op")).and_then(Value::as_str)
            && matches!(op, "Div" | "Mod")
        {
            self.problem(node, "rules do not divide: engines round differently".to_owned());
        }
        if node.get("RefDot").is_some() || node.get("RefBrack").is_some() {
            // Reading checks the whole chain; its inner references need no check of their own, but its indices do.
            self.read(node);
            self.walk_indices(node);
            return;
        }
        if node.get("With").is_some()
            || node.get("with_mods").and_then(Value::as_array).is_some_and(|mods| !mods.is_empty())
        {
            self.problem(node, "rules do not use `with`".to_owned());
        }
        children(node).for_each(|child| self.walk(child));
    }

    fn walk_indices(&mut self, node: &Value) {
        if let Some(inner) = node.get("RefDot") {
            inner.get("refr").into_iter().for_each(|refr| self.walk_indices(refr));
        } else if let Some(inner) = node.get("RefBrack") {
            inner.get("refr").into_iter().for_each(|refr| self.walk_indices(refr));
            inner.get("index").into_iter().for_each(|index| self.walk(index));
        } else if node.get("Var").is_none() {
            self.walk(node);
        }
    }

    /// A fact that is no truth must be compared: `""` and `0` are true in Rego.
    fn truth_test(&mut self, literal: &Value) {
        let tested = ["Expr", "NotExpr"].iter().find_map(|kind| literal.get(kind)?.get("expr"));
        let Some(expr) = tested else { return };
        if let Some(Read::Fact(shape)) = self.read(expr)
            && shape.shape_type() != ShapeType::Boolean
        {
            let path = reference_path(expr).unwrap_or_default();
            self.problem(
                expr,
                format!("`{path}` is no truth, so it must be compared: an empty text and 0 are true in Rego"),
            );
        }
    }

    fn call(&mut self, call: &Value) {
        let Some(name) = call.get("fcn").and_then(reference_path) else { return };
        let library = name.split('.').next().unwrap_or_default();
        let imported =
            self.libraries.iter().any(|package| package.rsplit('.').next() == Some(library)) && name.contains('.');
        if BUILTINS.contains(&name.as_str()) || self.functions.contains(&name) || imported {
            return;
        }
        let near = nearest(&name, BUILTINS.iter().copied().chain(self.functions.iter().map(String::as_str)));
        let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        self.problem(call, format!("`{name}` may not be called here{hint}"));
    }

    /// Follows a reference. `None` when the node is no reference.
    fn read(&mut self, node: &Value) -> Option<Read> {
        let steps = steps(node)?;
        let (root, rest) = steps.split_first()?;
        let Seg::Name(root) = root else { return Some(Read::Unknown) };
        let start = match root.as_str() {
            "input" => Shape::of(self.header.scope),
            "data" => {
                self.read_data(node, rest);
                None
            }
            local => self.locals.get(local).cloned().flatten(),
        };
        let Some(mut shape) = start else { return Some(Read::Unknown) };
        for step in rest {
            let next = match step {
                Seg::Name(name) => shape.field(name),
                Seg::Any => shape.element(),
            };
            match (next, step) {
                (Some(next), _) => shape = next,
                (None, Seg::Any) => return Some(Read::Unknown),
                (None, Seg::Name(name)) => {
                    let hint = nearest(name, shape.fields())
                        .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
                    self.problem(node, format!("facts of a {} have no `{name}` here{hint}", self.header.scope.id()));
                    return Some(Read::Unknown);
                }
            }
        }
        Some(Read::Fact(shape))
    }

    /// Of data, a rule may read its own params only.
    fn read_data(&mut self, node: &Value, rest: &[Seg]) {
        let message = match rest {
            [Seg::Name(params), Seg::Name(name), ..] if params == "params" => {
                let known = self.header.params.contains_key(name);
                (!known).then(|| {
                    let near = nearest(name, self.header.params.keys().map(String::as_str));
                    let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
                    format!("the header declares no param `{name}`{hint}")
                })
            }
            [Seg::Name(ansvar), Seg::Name(lib), ..] if ansvar == "ansvar" && lib == "lib" => None,
            _ => Some("a rule reads `input`, `data.params` and imported libraries, nothing else".to_owned()),
        };
        if let Some(message) = message {
            self.problem(node, message);
        }
    }
}

/// The facts a parsed rule reads, as paths below `input`; sorted, each once.
pub(crate) fn fact_paths(module: &Value) -> Vec<String> {
    fn collect(node: &Value, paths: &mut BTreeSet<String>) {
        match reference_path(node) {
            Some(path) => paths.extend(path.strip_prefix("input.").map(str::to_owned)),
            None => children(node).for_each(|child| collect(child, paths)),
        }
    }
    let mut paths = BTreeSet::new();
    collect(module, &mut paths);
    paths.into_iter().collect()
}

/// A step of a reference: a name, or any element.
enum Seg {
    Name(String),
    Any,
}

/// The steps of a reference, from its root; `None` when the node is no reference.
fn steps(node: &Value) -> Option<Vec<Seg>> {
    if let Some(name) = variable(node) {
        return Some(vec![Seg::Name(name)]);
    }
    if let Some(dot) = node.get("RefDot") {
        let mut path = steps(dot.get("refr")?)?;
        path.push(Seg::Name(dot.get("field")?.get(1)?.as_str()?.to_owned()));
        return Some(path);
    }
    let brack = node.get("RefBrack")?;
    let mut path = steps(brack.get("refr")?)?;
    let name = brack.get("index")?.get("String").and_then(|text| text.get("value")).and_then(Value::as_str);
    path.push(name.map_or(Seg::Any, |name| Seg::Name(name.to_owned())));
    Some(path)
}

fn variable(node: &Value) -> Option<String> {
    node.get("Var")?.get("value")?.as_str().map(str::to_owned)
}

/// A reference as it is written, any element shown as `_`.
fn reference_path(node: &Value) -> Option<String> {
    let names = steps(node)?.into_iter().map(|step| match step {
        Seg::Name(name) => name,
        Seg::Any => "_".to_owned(),
    });
    Some(names.collect::<Vec<_>>().join("."))
}

/// The name a rule of the module defines.
fn head_name(rule: &Value) -> Option<String> {
    if let Some(default) = rule.get("Default") {
        return default.get("refr").and_then(reference_path);
    }
    let head = rule.get("Spec")?.get("head")?;
    let inner = head.get("Compr").or_else(|| head.get("Set")).or_else(|| head.get("Func"))?;
    let path = inner.get("refr").and_then(steps)?;
    path.into_iter().find_map(|step| if let Seg::Name(name) = step { Some(name) } else { None })
}

fn list<'v>(node: &'v Value, key: &str) -> &'v [Value] {
    node.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn children(node: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match node {
        Value::Array(list) => Box::new(list.iter()),
        Value::Object(map) => Box::new(map.values()),
        _ => Box::new(std::iter::empty()),
    }
}

/// The line of the first span in a node.
fn line_of(node: &Value) -> u32 {
    let own = node.get("span").and_then(|span| span.get("line")).and_then(Value::as_u64);
    let line = own.and_then(|line| u32::try_from(line).ok());
    line.unwrap_or_else(|| children(node).map(line_of).find(|&line| line > 0).unwrap_or(0))
}
