//! Who is measured: each contender, and the command that runs it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Failure;

/// One that is measured on a file.
#[derive(Clone, Debug)]
pub(crate) struct Contender {
    /// What the table calls it.
    pub(crate) name: String,
    /// The largest size, in roles, at which it is tried.
    pub(crate) largest: u64,
    command: Vec<String>,
    /// Whether it reads the facts, as rules see them, in place of the organisation file.
    pub(crate) reads_facts: bool,
}

impl Contender {
    /// What the table calls the yardstick.
    pub(crate) const YARDSTICK: &str = "typed `serde_json` parse";
    /// What it calls loading alone.
    pub(crate) const LOADING: &str = "`ansvar`: loading alone";
    /// What it calls the whole check.
    pub(crate) const CHECK: &str = "`ansvar check`, all rules";
    /// What it calls stock OPA on the same rule files.
    pub(crate) const OPA: &str = "stock OPA 1.20.2, same rules and facts";

    /// The yardstick: all others are told as multiples of it.
    pub(crate) fn yardstick() -> Result<Self, Failure> {
        Self::probe(Self::YARDSTICK, &["typed"])
    }

    /// The floor.
    pub(crate) fn floor() -> Result<Self, Failure> {
        Self::probe("floor, by hand", &["floor"])
    }

    /// Loading alone.
    pub(crate) fn loading() -> Result<Self, Failure> {
        Self::probe(Self::LOADING, &["load"])
    }

    /// All that `ansvar check` does with every rule.
    pub(crate) fn check_all() -> Result<Self, Failure> {
        Self::check(Self::CHECK, &["--pack", "all"])
    }

    /// The same on one core.
    pub(crate) fn on_one_core(self, name: &str) -> Self {
        let pinned = ["/usr/bin/env", "RAYON_NUM_THREADS=1"].map(str::to_owned);
        Self { name: name.to_owned(), command: pinned.into_iter().chain(self.command).collect(), ..self }
    }

    /// One of the probes of this program.
    pub(crate) fn probe(name: &str, words: &[&str]) -> Result<Self, Failure> {
        let this = std::env::current_exe()?.display().to_string();
        let command = [this, "probe".to_owned()].into_iter().chain(words.iter().map(|&word| word.to_owned()));
        Ok(Self { name: name.to_owned(), largest: u64::MAX, command: command.collect(), reads_facts: false })
    }

    /// `ansvar check` with more arguments. As JSON, unless they name another format.
    pub(crate) fn check(name: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let fixed = ["check", "--fail-on", "never", "--lang", "en", "--stats"];
        let format: &[&str] = if arguments.contains(&"--format") { &[] } else { &["--format", "json"] };
        let command = std::iter::once(ansvar()?.display().to_string())
            .chain(fixed.iter().chain(format).chain(arguments).map(|&word| word.to_owned()))
            .collect();
        Ok(Self { name: name.to_owned(), largest: u64::MAX, command, reads_facts: false })
    }

    /// Another engine, through one of the scripts beside; `None` when the parity test has not fetched it.
    fn peer(name: &str, script: &str, words: &[&str], engine: &str, largest: u64) -> Option<Self> {
        let folder = peers_folder().join(engine);
        let script = root().join("benches/peers").join(script).display().to_string();
        let found = folder.exists();
        if !found {
            let why = format!("{name} does not take part: nothing is at {}", folder.display());
            // Who cannot be told is not helped by a failure.
            let _ = writeln!(std::io::stderr(), "{why}; tests/peers/run.sh fetches it");
        }
        let command = ["python3".to_owned(), script].into_iter().chain(words.iter().map(|&word| word.to_owned()));
        let command = command.chain([folder.display().to_string()]).collect();
        found.then(|| Self { name: name.to_owned(), largest, command, reads_facts: false })
    }

    /// Stock OPA with the nine rules that are written by hand for it, on the organisation file.
    pub(crate) fn opa_by_hand(name: &str) -> Option<Self> {
        Self::peer(name, "nine.py", &[], "opa", 100_000)
    }

    /// Everybody who takes part at all sizes it ends at.
    pub(crate) fn all() -> Result<Vec<Self>, Failure> {
        let mut all = vec![Self::yardstick()?, Self::floor()?, Self::loading()?, Self::check_all()?];
        let judge = |name, engine, largest| Self::peer(name, "judge.py", &[engine], engine, largest);
        let regorus = Self::probe("regorus 0.14.1, same rules and facts", &["regorus"])?;
        let engines = [
            Some(Self { largest: 1_000, ..regorus }),
            judge(Self::OPA, "opa", 10_000),
            judge("rego-cpp 1.5.2, same rules and facts", "rego-cpp", 1_000),
        ];
        all.extend(engines.into_iter().flatten().map(|engine| Self { reads_facts: true, ..engine }));
        Ok(all)
    }

    /// The command on a file.
    pub(crate) fn on(&self, file: &Path) -> Vec<String> {
        self.command.iter().cloned().chain([file.display().to_string()]).collect()
    }
}

/// The command line, which must have been built beside this program.
pub(crate) fn ansvar() -> Result<PathBuf, Failure> {
    let path = std::env::current_exe()?.with_file_name("ansvar");
    if path.exists() { Ok(path) } else { Err(format!("build `{}` first", path.display()).into()) }
}

/// The top folder of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned)
}

/// Where `tests/peers/run.sh` has put the other engines.
fn peers_folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    std::env::var_os("ANSVAR_PEERS_DIR").map_or_else(|| target.join("peers"), PathBuf::from)
}
