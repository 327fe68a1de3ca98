//! Builds the crate again when a rule changes: the rules are embedded in it.

fn main() {
    println!("cargo::rerun-if-changed=../../rules");
}
