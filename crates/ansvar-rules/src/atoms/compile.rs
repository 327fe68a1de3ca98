//! From a rule as it is written to a plan: what its names stand for.

mod definition;
mod expression;
mod query;
mod reference;

use std::collections::HashMap;
use std::sync::Arc;

use super::plan::{Binder, Gathering, LEVELS, Level, Plan, Step, Term, TermId, Test, TestId, Way};
use crate::datum::Datum;
use crate::syntax::{Comparison, Definition, Head, Module};

/// The most steps spent on one rule; what is written as helper in helper can grow without bound.
const STEPS: u32 = 50_000;

/// The rule holds something that a plan cannot follow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unfollowed;

type Followed<T> = Result<T, Unfollowed>;

/// What a rule asks, as places in a plan.
#[derive(Clone, Debug)]
pub(crate) struct RulePlan {
    /// Whether it applies.
    pub(crate) applies: TestId,
    /// Whether it can be assessed.
    pub(crate) assessed: TestId,
    /// For each way to a finding, whether it leads to one.
    pub(crate) found: Vec<TestId>,
    /// All findings.
    pub(crate) findings: TermId,
    /// Whether findings are the same for all entities that give the same answers.
    pub(crate) same: bool,
}

/// A file whose definitions can be named, and the package it is.
pub(crate) type Library = (String, Module);

/// Compiles a rule with its params into a plan that may hold other rules already.
///
/// # Errors
/// When the rule does something that cannot be followed, or reads a fact that is not there.
pub(crate) fn compile(
    plan: &mut Plan,
    module: &Module,
    libraries: &[Library],
    params: &Datum<'static>,
    is_fact: &dyn Fn(&[Arc<str>]) -> bool,
) -> Result<RulePlan, Unfollowed> {
    let mut compiler = Compiler {
        plan: &mut *plan,
        main: module,
        libraries,
        params,
        names: HashMap::new(),
        open: Vec::new(),
        frame: Frame::default(),
        left: STEPS,
    };
    let applies = compiler.truth("applies")?;
    let assessed = compiler.truth("assessed")?;
    let Named::Value(findings) = compiler.name(HOME, "finding")? else { return Err(Unfollowed) };
    let Term::Gather(gathering @ Gathering::Rule, ways) = compiler.plan.get_term(findings).clone() else {
        return Err(Unfollowed);
    };
    let found: Vec<TestId> = ways.iter().map(|way| compiler.plan.exists(gathering, way)).collect();
    let same = compiler.plan.gives_constants(&ways);
    let rule = RulePlan { applies, assessed, found, findings, same };
    let tests: Vec<TestId> = [applies, assessed].into_iter().chain(rule.found.iter().copied()).collect();
    let facts = plan.facts_under(&tests, &[findings]);
    if facts.into_iter().all(|fact| is_fact(plan.path(fact))) { Ok(rule) } else { Err(Unfollowed) }
}

/// The rule's own file; libraries follow.
const HOME: usize = 0;

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
enum Named {
    /// Whether it holds, and whether it is false rather than undefined where it does not.
    Truth(TestId, bool),
    Value(TermId),
}

/// What a local name stands for.
#[derive(Clone, Copy, Debug)]
enum Local {
    Bound(TermId),
    /// Declared, and bound by the first index it is used as.
    Unbound,
}

/// Where in a file we are.
#[derive(Debug, Default)]
struct Frame {
    /// The file whose names can be seen.
    file: usize,
    /// Local names, innermost scope last.
    scopes: Vec<HashMap<String, Local>>,
    /// How many iterations are around.
    depth: Level,
    /// Iterations that an expression brought along, such as `list[_]`.
    pending: Vec<Binder>,
}

struct Compiler<'c> {
    plan: &'c mut Plan,
    main: &'c Module,
    libraries: &'c [Library],
    params: &'c Datum<'static>,
    names: HashMap<(usize, String), Named>,
    /// Names being compiled: one that comes up again runs in a circle.
    open: Vec<(usize, String)>,
    frame: Frame,
    left: u32,
}

impl<'c> Compiler<'c> {
    fn file(&self, file: usize) -> Followed<&'c Module> {
        match file.checked_sub(1) {
            None => Ok(self.main),
            Some(place) => self.libraries.get(place).map(|(_, module)| module).ok_or(Unfollowed),
        }
    }

    fn definitions(&self, file: usize, name: &str) -> Followed<Vec<&'c Definition>> {
        Ok(self.file(file)?.definitions.iter().filter(|definition| definition.name == name).collect())
    }

    /// The file of a package, such as `data.ansvar.lib.answers`.
    fn library(&self, package: &str) -> Option<usize> {
        let place = self.libraries.iter().position(|(known, _)| known == package)?;
        Some(place + 1)
    }

    fn spend(&mut self) -> Followed<()> {
        self.left = self.left.checked_sub(1).ok_or(Unfollowed)?;
        Ok(())
    }

    /// A rule that is asked for its truth; one that is not there holds.
    fn truth(&mut self, name: &str) -> Followed<TestId> {
        if self.definitions(HOME, name)?.is_empty() {
            return Ok(self.plan.test(Test::Const(true)));
        }
        match self.name(HOME, name)? {
            Named::Truth(test, _) => Ok(test),
            Named::Value(term) => {
                let yes = self.plan.constant(Datum::Bool(true));
                Ok(self.plan.test(Test::Compare(Comparison::Equal, term, yes)))
            }
        }
    }

    /// What a rule without arguments stands for; worked out once, whatever iterations it is asked in.
    fn name(&mut self, file: usize, name: &str) -> Followed<Named> {
        let key = (file, name.to_owned());
        if let Some(&known) = self.names.get(&key) {
            return Ok(known);
        }
        let definitions = self.definitions(file, name)?;
        let around = std::mem::take(&mut self.frame);
        self.frame.file = file;
        let named = self.guarded(&key, |compiler| compiler.defined(&definitions));
        self.frame = around;
        let named = named?;
        self.names.insert(key, named);
        Ok(named)
    }

    /// Does something for a name that must not come up again meanwhile.
    fn guarded<T>(&mut self, key: &(usize, String), run: impl FnOnce(&mut Self) -> Followed<T>) -> Followed<T> {
        self.spend()?;
        if self.open.contains(key) {
            return Err(Unfollowed);
        }
        self.open.push(key.clone());
        let result = run(self);
        self.open.pop();
        result
    }

    /// A function's result for arguments: its definitions with the parameters bound.
    fn call_function(&mut self, file: usize, name: &str, arguments: &[TermId]) -> Followed<Named> {
        let definitions = self.definitions(file, name)?;
        let depth = self.frame.depth;
        let inside = Frame { file, depth, ..Frame::default() };
        let around = std::mem::replace(&mut self.frame, inside);
        let key = (file, name.to_owned());
        let named = self.guarded(&key, |compiler| {
            let mut bound = Vec::new();
            for definition in definitions {
                bound.push((definition, compiler.bind_parameters(definition, arguments)?));
            }
            compiler.defined_with(bound)
        });
        self.frame = around;
        let given: Vec<TestId> = arguments.iter().map(|&argument| self.plan.test(Test::Defined(argument))).collect();
        let given = self.plan.test(Test::All(given));
        Ok(match named? {
            Named::Truth(test, false) => Named::Truth(self.plan.test(Test::All(vec![given, test])), false),
            Named::Truth(_, true) => return Err(Unfollowed),
            Named::Value(item) => {
                let only = Way { steps: vec![Step::When(given)], item };
                Named::Value(self.plan.term(Term::Gather(Gathering::Only, vec![only])))
            }
        })
    }

    fn bind_parameters(&self, definition: &Definition, arguments: &[TermId]) -> Followed<HashMap<String, Local>> {
        let Head::Function(parameters, _) = &definition.head else { return Err(Unfollowed) };
        if parameters.len() != arguments.len() {
            return Err(Unfollowed);
        }
        let mut bound = HashMap::new();
        for (parameter, &argument) in parameters.iter().zip(arguments) {
            let name = parameter.variable().ok_or(Unfollowed)?;
            if name != "_" && bound.insert(name.to_owned(), Local::Bound(argument)).is_some() {
                return Err(Unfollowed);
            }
        }
        Ok(bound)
    }

    /// Does something inside a scope of its own; what it bound is unbound afterwards.
    fn scoped<T>(&mut self, names: HashMap<String, Local>, run: impl FnOnce(&mut Self) -> Followed<T>) -> Followed<T> {
        let depth = self.frame.depth;
        let pending = std::mem::take(&mut self.frame.pending);
        self.frame.scopes.push(names);
        let result = run(self);
        self.frame.scopes.pop();
        self.frame.pending = pending;
        self.frame.depth = depth;
        result
    }

    /// A level that nothing around is bound at.
    fn level(&mut self) -> Followed<Level> {
        let level = self.frame.depth;
        self.frame.depth = level.checked_add(1).filter(|&depth| depth < LEVELS).ok_or(Unfollowed)?;
        Ok(level)
    }

    fn local(&self, name: &str) -> Option<Local> {
        self.frame.scopes.iter().rev().find_map(|scope| scope.get(name).copied())
    }

    fn bind(&mut self, name: &str, local: Local) -> Followed<()> {
        let scope = self.frame.scopes.last_mut().ok_or(Unfollowed)?;
        match scope.insert(name.to_owned(), local) {
            None | Some(Local::Unbound) => Ok(()),
            Some(Local::Bound(_)) => Err(Unfollowed),
        }
    }
}
