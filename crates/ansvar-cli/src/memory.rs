//! This process's memory: where it comes from, and how much was needed.

use mimalloc::MiMalloc;

/// Half of what a small run does is making and dropping small things.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The most memory this process has had, where the system tells; else null.
pub(crate) fn peak_rss_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches(" kB").trim().parse().ok()?;
    Some(kibibytes * 1024)
}
