//! The checks every rule passes before it is run: its names, reads, calls and imports, on the parsed rule.

mod builtins;

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{RuleProblem, nearest};
use crate::header::Header;
use crate::schema::{Shape, ShapeType};
use crate::syntax::{Calculation, Definition, Expr, Literal, Module, Node, Statement, Step};
use crate::template::{Placeholder, placeholders};
pub(crate) use builtins::BUILTINS;

/// Rules that a rule file may show; all others begin with an underscore.
const PUBLIC: [&str; 3] = ["finding", "applies", "assessed"];

/// Checks a parsed rule against its header and the shape of its facts.
pub(crate) fn check_rule(
    file: &str,
    header: &Header,
    module: &Module,
    libraries: &BTreeSet<String>,
) -> Vec<RuleProblem> {
    let mut lint = Lint {
        file,
        header,
        libraries,
        facts: Shape::of(header.scope),
        problems: Vec::new(),
        locals: BTreeMap::new(),
        functions: BTreeSet::new(),
    };
    lint.texts();
    lint.module(module);
    lint.problems
}

struct Lint<'l> {
    file: &'l str,
    header: &'l Header,
    libraries: &'l BTreeSet<String>,
    /// What `input` is.
    facts: Option<Shape>,
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
    fn problem(&mut self, line: u32, message: String) {
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
                    Placeholder::Param(name, _) if !header.params.contains_key(*name) => {
                        Some(format!("the text names `params.{name}`, which the header does not declare"))
                    }
                    Placeholder::Param(..) | Placeholder::Name | Placeholder::Detail(..) => None,
                }),
            };
            if let Some(message) = fault {
                self.problem(0, message);
            }
        }
    }

    fn module(&mut self, module: &Module) {
        for import in &module.imports {
            let path = &import.path;
            let known = path.strip_prefix("data.").is_some_and(|package| self.libraries.contains(package));
            if !known && path != "rego.v1" {
                self.problem(import.line, format!("there is no package `{path}` to import"));
            }
        }
        self.functions = module.definitions.iter().map(|definition| definition.name.clone()).collect();
        if !self.functions.contains("finding") {
            self.problem(0, "a rule file must have a rule `finding`".to_owned());
        }
        for definition in &module.definitions {
            let name = &definition.name;
            if !name.starts_with('_') && !PUBLIC.contains(&name.as_str()) {
                self.problem(
                    definition.line,
                    format!("`{name}` must begin with `_`: a rule file shows only finding, applies and assessed"),
                );
            }
            self.locals.clear();
            self.definition(definition, Self::bind, Self::bind_in);
            self.definition(definition, Self::walk, Self::walk_in);
        }
    }

    fn definition(
        &mut self,
        definition: &Definition,
        expression: fn(&mut Self, &Expr),
        query: fn(&mut Self, &[Statement]),
    ) {
        definition.expressions().into_iter().for_each(|expr| expression(self, expr));
        definition.bodies.iter().for_each(|body| query(self, &body.query));
    }

    /// Collects what `some … in` and `every` bind, so that reads through them can be followed.
    fn bind(&mut self, expr: &Expr) {
        let (parts, query) = expr.parts();
        parts.into_iter().for_each(|part| self.bind(part));
        self.bind_in(query);
    }

    fn bind_in(&mut self, query: &[Statement]) {
        for statement in query {
            let bound = match &statement.literal {
                Literal::Some { value, of, .. } => value.variable().map(|name| (name, of)),
                Literal::Every { value, of, .. } => Some((value.as_str(), of)),
                Literal::Declare(_) | Literal::Holds(_) | Literal::Not(_) => None,
            };
            if let Some((name, of)) = bound {
                let shape = self.read(of).and_then(|read| match read {
                    Read::Fact(shape) => shape.element(),
                    Read::Unknown => None,
                });
                let clash = self.locals.contains_key(name);
                self.locals.insert(name.to_owned(), shape.filter(|_| !clash));
            }
            let (parts, inside) = statement.literal.parts();
            parts.into_iter().for_each(|part| self.bind(part));
            self.bind_in(inside);
        }
    }

    fn walk(&mut self, expr: &Expr) {
        match &expr.node {
            Node::Call(name, arguments) => {
                self.call(name);
                arguments.iter().for_each(|argument| self.walk(argument));
                return;
            }
            Node::Calculate(Calculation::Over | Calculation::Remainder, ..) => {
                self.problem(expr.line, "rules do not divide: engines round differently".to_owned());
            }
            Node::Var(_) | Node::Field(..) | Node::Index(..) => {
                // Reading checks the whole chain; its inner references need no check of their own, but its indices do.
                self.read(expr);
                self.walk_indices(expr);
                return;
            }
            _ => {}
        }
        let (parts, query) = expr.parts();
        parts.into_iter().for_each(|part| self.walk(part));
        self.walk_in(query);
    }

    fn walk_in(&mut self, query: &[Statement]) {
        for statement in query {
            self.truth_test(&statement.literal);
            if statement.with {
                self.problem(statement.line, "rules do not use `with`".to_owned());
            }
            let (parts, inside) = statement.literal.parts();
            parts.into_iter().for_each(|part| self.walk(part));
            self.walk_in(inside);
        }
    }

    fn walk_indices(&mut self, expr: &Expr) {
        match &expr.node {
            Node::Field(of, _) => self.walk_indices(of),
            Node::Index(of, index) => {
                self.walk_indices(of);
                self.walk(index);
            }
            Node::Var(_) => {}
            _ => self.walk(expr),
        }
    }

    /// A fact that is no truth must be compared: `""` and `0` are true in Rego.
    fn truth_test(&mut self, literal: &Literal) {
        let (Literal::Holds(expr) | Literal::Not(expr)) = literal else { return };
        if let Some(Read::Fact(shape)) = self.read(expr)
            && shape.shape_type() != ShapeType::Boolean
        {
            let path = expr.path().unwrap_or_default();
            self.problem(
                expr.line,
                format!("`{path}` is no truth, so it must be compared: an empty text and 0 are true in Rego"),
            );
        }
    }

    fn call(&mut self, called: &Expr) {
        let Some(name) = called.path() else { return };
        let library = name.split('.').next().unwrap_or_default();
        let imported =
            self.libraries.iter().any(|package| package.rsplit('.').next() == Some(library)) && name.contains('.');
        if BUILTINS.contains(&name.as_str()) || self.functions.contains(&name) || imported {
            return;
        }
        let near = nearest(&name, BUILTINS.iter().copied().chain(self.functions.iter().map(String::as_str)));
        let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        self.problem(called.line, format!("`{name}` may not be called here{hint}"));
    }

    /// Follows a reference. `None` when the expression is no reference.
    fn read(&mut self, expr: &Expr) -> Option<Read> {
        let steps = expr.steps()?;
        let (root, rest) = steps.split_first()?;
        let Step::Name(root) = *root else { return Some(Read::Unknown) };
        let start = match root {
            "input" => self.facts.clone(),
            "data" => {
                self.read_data(expr.line, rest);
                None
            }
            local => self.locals.get(local).cloned().flatten(),
        };
        let Some(mut shape) = start else { return Some(Read::Unknown) };
        for step in rest {
            let next = match *step {
                Step::Name(name) => shape.field(name),
                Step::Any => shape.element(),
            };
            match (next, *step) {
                (Some(next), _) => shape = next,
                (None, Step::Any) => return Some(Read::Unknown),
                (None, Step::Name(name)) => {
                    let hint = nearest(name, shape.fields())
                        .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
                    let scope = self.header.scope.id();
                    self.problem(expr.line, format!("facts of a {scope} have no `{name}` here{hint}"));
                    return Some(Read::Unknown);
                }
            }
        }
        Some(Read::Fact(shape))
    }

    /// Of data, a rule may read its own params only.
    fn read_data(&mut self, line: u32, rest: &[Step<'_>]) {
        let message = match *rest {
            [Step::Name("params"), Step::Name(name), ..] => {
                let known = self.header.params.contains_key(name);
                (!known).then(|| {
                    let near = nearest(name, self.header.params.keys().map(String::as_str));
                    let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
                    format!("the header declares no param `{name}`{hint}")
                })
            }
            [Step::Name("ansvar"), Step::Name("lib"), ..] => None,
            _ => Some("a rule reads `input`, `data.params` and imported libraries, nothing else".to_owned()),
        };
        if let Some(message) = message {
            self.problem(line, message);
        }
    }
}

/// The facts a rule file reads, as paths below `input`; sorted, each once.
pub(crate) fn fact_paths(module: &Module) -> Vec<String> {
    fn of_expr(expr: &Expr, paths: &mut BTreeSet<String>) {
        if let Some(path) = expr.path() {
            paths.extend(path.strip_prefix("input.").map(str::to_owned));
        } else {
            let (parts, query) = expr.parts();
            parts.into_iter().for_each(|part| of_expr(part, paths));
            of_query(query, paths);
        }
    }
    fn of_query(query: &[Statement], paths: &mut BTreeSet<String>) {
        for statement in query {
            let (parts, inside) = statement.literal.parts();
            parts.into_iter().for_each(|part| of_expr(part, paths));
            of_query(inside, paths);
        }
    }
    let mut paths = BTreeSet::new();
    for definition in &module.definitions {
        definition.expressions().into_iter().for_each(|expr| of_expr(expr, &mut paths));
        definition.bodies.iter().for_each(|body| of_query(&body.query, &mut paths));
    }
    paths.into_iter().collect()
}
