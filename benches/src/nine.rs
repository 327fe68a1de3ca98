//! Nine rules twice: ours as they are, and written by hand for stock OPA over the whole organisation file.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::Failure;
use crate::contender::{Contender, root};

/// What the table calls ours.
pub(crate) const OURS: &str = "`ansvar check`, nine rules";

/// What it calls the other.
pub(crate) const OPA: &str = "stock OPA 1.20.2, the nine written by hand for it";

/// Rule and subject of everything that was found.
type Found = BTreeSet<(String, String)>;

pub(crate) fn ours() -> Result<Contender, Failure> {
    let folder = root().join("benches/nine").display().to_string();
    Contender::check(OURS, &["--pack", "nine", "--rules", &folder])
}

pub(crate) fn opa() -> Option<Contender> {
    Contender::opa_by_hand(OPA)
}

/// Holds that both find the same on an organisation; without that, there is nothing to compare.
pub(crate) fn check_agreement(opa: &Contender, file: &Path) -> Result<(), Failure> {
    let report = answer(&ours()?, file)?;
    let ours: Found = report
        .pointer("/findings")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|finding| (text(finding, "/rule"), text(finding, "/subject/id")))
        .collect();
    let pairs = answer(opa, file)?;
    let theirs: Found =
        pairs.as_array().into_iter().flatten().map(|pair| (text(pair, "/0"), text(pair, "/1"))).collect();
    if ours == theirs {
        return Ok(());
    }
    let only = |one: &Found, other: &Found| one.difference(other).take(5).cloned().collect::<Vec<_>>();
    let (only_ours, only_theirs) = (only(&ours, &theirs), only(&theirs, &ours));
    Err(format!("{}: only ours {only_ours:?}…, only theirs {only_theirs:?}…", file.display()).into())
}

fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn answer(contender: &Contender, file: &Path) -> Result<Value, Failure> {
    let words = contender.on(file);
    let (program, arguments) = words.split_first().ok_or("nothing to run")?;
    let done = Command::new(program).args(arguments).output()?;
    if !done.status.success() {
        return Err(format!("{}: {}", contender.name, String::from_utf8_lossy(&done.stderr)).into());
    }
    Ok(serde_json::from_slice(&done.stdout)?)
}
