//! What a program takes: its processor time, and the most memory it has had.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failure;

/// What one run of a program took.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Taken {
    /// Processor time, of all threads together.
    pub(crate) cpu_seconds: f64,
    /// From start to end.
    pub(crate) wall_seconds: f64,
    /// The largest resident set.
    pub(crate) peak_bytes: u64,
    /// What it says of itself in the last line of its standard error, where that is JSON: the line of `check --stats`.
    pub(crate) stats: Option<Value>,
}

impl Taken {
    /// A number of the stats.
    pub(crate) fn stat(&self, pointer: &str) -> Option<f64> {
        self.stats.as_ref()?.pointer(pointer)?.as_f64()
    }
}

/// Runs a program and writes what it took, as one line of JSON. Nothing else must have been run by this process: the
/// system keeps one sum, and one maximum, of all programs that a process has run.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Result<(), Failure> {
    let start = Instant::now();
    let done = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
    let wall_seconds = start.elapsed().as_secs_f64();
    if !done.status.success() {
        std::io::stderr().write_all(&done.stderr)?;
        return Err(format!("{program} {}: {}", arguments.join(" "), done.status).into());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    let stats = said.lines().last().and_then(|line| serde_json::from_str(line).ok());
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let peak_bytes = usage.max_rss().unsigned_abs() * 1024;
    let taken = Taken { cpu_seconds: cpu_of(&usage).as_secs_f64(), wall_seconds, peak_bytes, stats };
    writeln!(std::io::stdout(), "{}", serde_json::to_string(&taken)?)?;
    Ok(())
}

/// The processor time that this process has taken until now.
pub(crate) fn cpu_until_now() -> Result<Duration, Failure> {
    Ok(cpu_of(&getrusage(UsageWho::RUSAGE_SELF)?))
}

fn cpu_of(usage: &Usage) -> Duration {
    let seconds = |seconds: i64, micros: i64| {
        Duration::from_secs(seconds.unsigned_abs()) + Duration::from_micros(micros.unsigned_abs())
    };
    let (user, system) = (usage.user_time(), usage.system_time());
    seconds(user.tv_sec(), user.tv_usec()) + seconds(system.tv_sec(), system.tv_usec())
}

/// What a command takes; `None` when it fails, or has not ended after so many seconds of processor time.
pub(crate) fn measure(command: &[String], limit: Duration) -> Result<Option<Taken>, Failure> {
    let limit = limit.as_secs().to_string();
    let this = std::env::current_exe()?;
    // The shell's own limit ends a program that takes too long, without anybody having to watch it.
    let done = Command::new("/bin/sh")
        .args(["-c", "ulimit -t \"$0\" && exec \"$@\"", &limit])
        .arg(this)
        .arg("measure")
        .args(command)
        .output()?;
    if !done.status.success() {
        std::io::stderr().write_all(&done.stderr)?;
        return Ok(None);
    }
    Ok(Some(serde_json::from_slice(&done.stdout)?))
}
