//! The library: all rules and packs, read, checked and ready to run.

mod check;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use ansvar_model::RuleId;
use include_dir::{Dir, include_dir};

use crate::classes::{Grouping, Scheme};
use crate::engine::Program;
use crate::error::{RuleProblem, RulesError, nearest};
use crate::header::{Header, built_headers};
use crate::lint::fact_paths;
use crate::pack::{Pack, PackRules, parse_pack};
use crate::param::to_datum;

static BUILTIN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../rules");

/// The text of one file of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSource {
    /// Its path below the folder of rules, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A rule that has passed every check.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What its header says.
    pub header: Header,
    /// Its file below the folder of rules.
    pub file: String,
    /// The folder of its area.
    pub area: String,
    /// The name of its file.
    pub slug: String,
    /// Whether it came from outside; such rules are run beside those of the chosen packs.
    pub outside: bool,
    pub(crate) program: Arc<Program>,
}

impl Rule {
    /// The facts that the rule reads, as paths below `input`; sorted.
    #[must_use]
    pub fn reads(&self) -> Vec<String> {
        self.program.module().map(fact_paths).unwrap_or_default()
    }

    /// How the entities of its scope are told apart when it is run.
    #[must_use]
    pub fn grouping(&self) -> Grouping {
        let mut scheme = Scheme::of(self.header.scope);
        scheme.add(&self.program, &to_datum(&self.header.default_params()));
        scheme.grouping(0)
    }
}

/// All rules and packs.
///
/// ```
/// use ansvar_rules::Library;
///
/// let library = Library::builtin()?;
/// assert!(library.rules().iter().any(|rule| rule.header.id.as_str() == "INC-03"));
/// # Ok::<(), ansvar_rules::RulesError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Library {
    rules: Arc<[Rule]>,
    packs: Arc<BTreeMap<String, Pack>>,
}

/// How far a rule file is trusted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// It comes with ansvar, whose tests hold it to every check, so it is not even parsed until it is run.
    BuiltIn,
    /// It is held to every check now.
    Checked,
}

impl Library {
    /// The rules that come with ansvar.
    ///
    /// # Errors
    /// When a header or a pack is at fault, which the tests of ansvar rule out.
    pub fn builtin() -> Result<Self, RulesError> {
        static READ: OnceLock<Library> = OnceLock::new();
        if let Some(library) = READ.get() {
            return Ok(library.clone());
        }
        let library = Self::read(&builtin_sources(), |_| Trust::BuiltIn)?;
        Ok(READ.get_or_init(|| library).clone())
    }

    /// The rules that come with ansvar, and rules from outside beside them, held to the same checks.
    ///
    /// Rules from outside are run in this process: use only rules you trust.
    ///
    /// # Errors
    /// [`RulesError::Broken`] with every fault found; also where a path or an id is already taken.
    pub fn with_rules(outside: &[RuleSource]) -> Result<Self, RulesError> {
        if outside.is_empty() {
            return Self::builtin();
        }
        let mut sources = builtin_sources();
        sources.extend_from_slice(outside);
        let added: BTreeSet<&str> = outside.iter().map(|source| source.path.as_str()).collect();
        // A helper from outside may change what a built-in rule does, so then all are checked.
        let helpers = outside.iter().any(|source| is_helper(&source.path));
        let trust = |path: &str| if helpers || added.contains(path) { Trust::Checked } else { Trust::BuiltIn };
        let mut library = Self::read(&sources, trust)?;
        let rules = library.rules.iter().cloned();
        library.rules = rules.map(|rule| Rule { outside: added.contains(rule.file.as_str()), ..rule }).collect();
        Ok(library)
    }

    /// Reads rules (`area/slug.rego`), helpers (`lib/topic.rego`) and packs (`packs/name.toml`) and checks them all.
    ///
    /// Tests (`…_test.rego`) and other files are left aside.
    ///
    /// # Errors
    /// [`RulesError::Broken`] with every fault found.
    pub fn from_sources(sources: &[RuleSource]) -> Result<Self, RulesError> {
        Self::read(sources, |_| Trust::Checked)
    }

    fn read(sources: &[RuleSource], trust: impl Fn(&str) -> Trust) -> Result<Self, RulesError> {
        let mut problems = check::same_paths(sources);
        let helpers: Arc<[RuleSource]> = sources.iter().filter(|source| is_helper(&source.path)).cloned().collect();
        let packages: BTreeSet<String> = helpers.iter().map(|helper| package_of(&helper.path)).collect();
        let mut built = built_headers();
        let mut rules: Vec<Rule> = Vec::new();
        for source in sources.iter().filter(|source| is_rule(&source.path)) {
            let read = match trust(&source.path) {
                Trust::BuiltIn => check::read_rule(source, built.remove(&source.path), &helpers),
                Trust::Checked => {
                    check::read_rule(source, None, &helpers).and_then(|rule| check::check(rule, &packages))
                }
            };
            match read {
                Ok(rule) => rules.push(rule),
                Err(faults) => problems.extend(faults),
            }
        }
        rules.sort_by(|a, b| a.header.id.cmp(&b.header.id));
        let packs = read_packs(sources, &mut problems);
        if problems.is_empty() {
            problems = check::cross_check(&rules, &packs);
        }
        problems.sort();
        if !problems.is_empty() {
            return Err(RulesError::Broken(problems));
        }
        let packs = packs.into_iter().map(|(id, (_, pack))| (id, pack)).collect();
        Ok(Self { rules: rules.into(), packs: Arc::new(packs) })
    }

    /// All rules, sorted by id.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule with this id.
    #[must_use]
    pub fn find_rule(&self, id: &str) -> Option<&Rule> {
        let place = self.rules.binary_search_by(|rule| rule.header.id.as_str().cmp(id)).ok()?;
        self.rules.get(place)
    }

    /// The rule id nearest to a text, if one is near enough to be meant.
    #[must_use]
    pub fn nearest_rule(&self, id: &str) -> Option<String> {
        nearest(&id.to_uppercase(), self.rules.iter().map(|rule| rule.header.id.as_str()))
    }

    /// The packs that choose a rule, sorted by id.
    #[must_use]
    pub fn packs_with(&self, id: &RuleId) -> Vec<&str> {
        let chosen = |pack: &&Pack| match &pack.rules {
            PackRules::All => true,
            PackRules::Chosen(ids) => ids.contains(id),
        };
        self.packs.values().filter(chosen).map(|pack| pack.id.as_str()).collect()
    }

    /// All packs, sorted by id.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.values()
    }

    /// The pack with this id.
    #[must_use]
    pub fn find_pack(&self, id: &str) -> Option<&Pack> {
        self.packs.get(id)
    }
}

/// The files of the rules that come with ansvar, their tests too, sorted by path.
#[must_use]
pub fn builtin_sources() -> Vec<RuleSource> {
    builtin_files().iter().map(|(path, &text)| RuleSource { path: path.clone(), text: text.to_owned() }).collect()
}

/// Whether a file is one of those that come with ansvar, word for word.
pub(crate) fn comes_with_ansvar(file: &RuleSource) -> bool {
    builtin_files().get(&file.path).is_some_and(|&text| text == file.text)
}

/// The texts of the files that come with ansvar, by path.
fn builtin_files() -> &'static BTreeMap<String, &'static str> {
    static FILES: OnceLock<BTreeMap<String, &'static str>> = OnceLock::new();
    fn collect(dir: &Dir<'static>, files: &mut BTreeMap<String, &'static str>) {
        for file in dir.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            files.extend(file.contents_utf8().map(|text| (path, text)));
        }
        dir.dirs().for_each(|dir| collect(dir, files));
    }
    FILES.get_or_init(|| {
        let mut files = BTreeMap::new();
        collect(&BUILTIN, &mut files);
        files
    })
}

fn is_helper(path: &str) -> bool {
    path.starts_with("lib/") && path.ends_with(".rego") && !path.ends_with("_test.rego")
}

/// `area/slug.rego`, not a test and not a helper.
fn is_rule(path: &str) -> bool {
    path.ends_with(".rego")
        && !path.ends_with("_test.rego")
        && path.matches('/').count() == 1
        && !path.starts_with("lib/")
}

/// The package a file must have by its path.
fn package_of(path: &str) -> String {
    let stem = path.trim_end_matches(".rego").replace('/', ".");
    if path.starts_with("lib/") { format!("ansvar.{stem}") } else { format!("ansvar.rules.{stem}") }
}

/// Reads packs by id, each with its file.
fn read_packs(sources: &[RuleSource], problems: &mut Vec<RuleProblem>) -> BTreeMap<String, (String, Pack)> {
    let mut packs = BTreeMap::new();
    let files = sources.iter().filter(|source| source.path.starts_with("packs/") && source.path.ends_with(".toml"));
    for source in files {
        match parse_pack(&source.path, &source.text) {
            Ok(pack) => {
                let id = pack.id.clone();
                if packs.insert(id.clone(), (source.path.clone(), pack)).is_some() {
                    let message = format!("there is already a pack `{id}`");
                    problems.push(RuleProblem { file: source.path.clone(), line: 0, message });
                }
            }
            Err(faults) => problems.extend(faults),
        }
    }
    packs
}
