//! The layers: which crate may know which. The table is that of the design; any other edge fails.

use std::collections::{BTreeMap, BTreeSet};

use ansvar_tests::root;
use cargo_metadata::{Metadata, MetadataCommand};

/// Each crate with the crates of the workspace it may depend on, in code or in tests.
const LAYERS: &[(&str, &[&str])] = &[
    ("ansvar-model", &[]),
    ("ansvar-load", &["ansvar-model"]),
    ("ansvar-rules", &["ansvar-model"]),
    ("ansvar-assess", &["ansvar-model"]),
    ("ansvar-render", &["ansvar-model", "ansvar-assess"]),
    ("ansvar", &["ansvar-model", "ansvar-load", "ansvar-rules", "ansvar-assess", "ansvar-render"]),
    ("ansvar-cli", &["ansvar"]),
    ("ansvar-tests", &["ansvar", "ansvar-load", "ansvar-model", "ansvar-rules"]),
    ("ansvar-benches", &["ansvar", "ansvar-load", "ansvar-model", "ansvar-rules"]),
];

/// Packages that only one crate may know. The benches are no layer: they measure such a package alone.
const PRIVATE: &[(&str, &str)] =
    &[("petgraph", "ansvar-model"), ("regorus", "ansvar-rules"), ("miette", "ansvar-cli"), ("clap", "ansvar-cli")];

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .other_options(vec!["--locked".into()])
        .exec()
        .expect("cargo metadata")
}

#[test]
fn crates_know_only_the_layers_below() {
    let metadata = metadata();
    let allowed: BTreeMap<&str, &[&str]> = LAYERS.iter().copied().collect();
    let members: BTreeSet<String> =
        metadata.workspace_packages().iter().map(|package| package.name.to_string()).collect();
    let listed: BTreeSet<String> = allowed.keys().map(ToString::to_string).collect();
    assert_eq!(members, listed, "the table names every crate of the workspace, and no others");
    for package in metadata.workspace_packages() {
        for dependency in package.dependencies.iter().filter(|dependency| members.contains(&dependency.name)) {
            let fine = allowed[package.name.as_str()].contains(&dependency.name.as_str());
            assert!(fine, "{} must not know {}", package.name, dependency.name);
        }
    }
}

#[test]
fn some_packages_are_known_to_one_crate_only() {
    let metadata = metadata();
    for (private, owner) in PRIVATE {
        for package in metadata.workspace_packages() {
            let knows = package.dependencies.iter().any(|dependency| dependency.name == *private);
            let may = [*owner, "ansvar-benches"].contains(&package.name.as_str());
            assert!(!knows || may, "{} must not know {private}", package.name);
        }
    }
}

#[test]
fn nothing_can_resolve_schemas_from_files_or_the_network() {
    let metadata = metadata();
    let resolve = metadata.resolve.expect("a resolved graph");
    let schema = resolve.nodes.iter().filter(|node| node.id.repr.contains("jsonschema"));
    for node in schema {
        let open: Vec<&str> =
            node.features.iter().map(|feature| feature.as_str()).filter(|name| name.contains("resolve")).collect();
        assert!(open.is_empty(), "jsonschema has {open:?}");
    }
}
