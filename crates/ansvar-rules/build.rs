//! Builds the crate again when a rule changes: the rules are embedded in it, and their headers are read here once for all.

#[path = "src/header/wire.rs"]
mod wire;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use wire::{WireHeader, metadata};

const RULES: &str = "../../rules";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={RULES}");
    println!("cargo::rerun-if-changed=src/header/wire.rs");
    println!("cargo::rerun-if-changed=build.rs");
    let mut headers = BTreeMap::new();
    for area in entries(Path::new(RULES))?.iter().filter(|path| path.is_dir()) {
        for file in entries(area)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == "rego")) {
            if let (Ok(path), Some(header)) = (file.strip_prefix(RULES), header(&fs::read_to_string(file)?)) {
                headers.insert(path.to_string_lossy().replace('\\', "/"), header);
            }
        }
    }
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(PathBuf::from(out).join("headers.json"), serde_json::to_vec(&headers)?)
}

/// A file without a header, or with one that is at fault, is left out: the crate reads it itself and tells what is wrong.
fn header(text: &str) -> Option<WireHeader> {
    serde_saphyr::from_str(&metadata(text)?.1).ok()
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}
