//! Who is measured: each contender, and the command that runs it.

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
    /// The yardstick: all others are told as multiples of it.
    pub(crate) fn yardstick() -> Result<Self, Failure> {
        Self::probe("typed `serde_json` parse", "typed")
    }

    /// The floor.
    pub(crate) fn floor() -> Result<Self, Failure> {
        Self::probe("floor, by hand", "floor")
    }

    /// Loading alone.
    pub(crate) fn loading() -> Result<Self, Failure> {
        Self::probe("`ansvar`: loading alone", "load")
    }

    /// The same on one core.
    pub(crate) fn on_one_core(self, name: &str) -> Self {
        let pinned = ["/usr/bin/env", "RAYON_NUM_THREADS=1"].map(str::to_owned);
        Self { name: name.to_owned(), command: pinned.into_iter().chain(self.command).collect(), ..self }
    }

    fn probe(name: &str, probe: &str) -> Result<Self, Failure> {
        let this = std::env::current_exe()?.display().to_string();
        let command = vec![this, "probe".to_owned(), probe.to_owned()];
        Ok(Self { name: name.to_owned(), largest: u64::MAX, command, reads_facts: false })
    }

    /// `ansvar check` with more arguments.
    pub(crate) fn check(name: &str, arguments: &[&str]) -> Result<Self, Failure> {
        let fixed = ["check", "--format", "json", "--fail-on", "never", "--lang", "en"];
        let command = std::iter::once(ansvar()?.display().to_string())
            .chain(fixed.iter().chain(arguments).map(|&word| word.to_owned()))
            .collect();
        Ok(Self { name: name.to_owned(), largest: u64::MAX, command, reads_facts: false })
    }

    /// An engine that runs the same rules on the facts, through a script beside the parity test; `None` when the parity
    /// test has not fetched it.
    fn peer(name: &str, engine: &str, folder: &Path, largest: u64) -> Option<Self> {
        let script = root().join("benches/peers/judge.py");
        let found = folder.join(engine).exists();
        found.then(|| Self {
            name: name.to_owned(),
            largest,
            command: ["python3".into(), script, PathBuf::from(engine), folder.join(engine)]
                .iter()
                .map(|word| word.display().to_string())
                .collect(),
            reads_facts: true,
        })
    }

    /// Everybody who takes part at all sizes it ends at.
    pub(crate) fn all() -> Result<Vec<Self>, Failure> {
        let peers = peers_folder();
        let mut all = vec![
            Self::yardstick()?,
            Self::floor()?,
            Self::loading()?,
            Self::check("`ansvar check`, all rules", &["--pack", "all"])?,
        ];
        let mut regorus = Self::probe("regorus 0.14.1, same rules and facts", "regorus")?;
        (regorus.largest, regorus.reads_facts) = (1_000, true);
        all.push(regorus);
        all.extend(Self::peer("stock OPA 1.20.2, same rules and facts", "opa", &peers, 10_000));
        all.extend(Self::peer("rego-cpp 1.5.2, same rules and facts", "rego-cpp", &peers, 1_000));
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
