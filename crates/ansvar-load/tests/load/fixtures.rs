//! The fixtures of the project: the valid ones load without a problem, the invalid ones have theirs.

use std::path::{Path, PathBuf};

use ansvar_load::{LoadError, load_organisation, load_source};

use super::{FULL_JSON, summary};

/// All organisation files below a folder of `fixtures/`.
fn organisations(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_data = path.extension().is_some_and(|extension| extension == "yaml" || extension == "json");
        if path.is_dir() {
            found.extend(organisations(&path));
        } else if is_data && load_source(&path).unwrap().text.contains("ansvar: 1") {
            found.push(path);
        }
    }
    found
}

fn root() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().unwrap();
    folder.join("../../fixtures")
}

#[test]
fn valid_fixtures_have_no_problems() {
    let valid = organisations(&root()).into_iter().filter(|path| !path.to_string_lossy().contains("invalid"));
    let mut loaded = 0;
    for path in valid {
        let organisation = load_organisation(&path).unwrap();
        assert_eq!(summary(&organisation), [""; 0], "{}", path.display());
        assert!(organisation.organisation.is_some());
        loaded += 1;
    }
    assert!(loaded > 0);
}

#[test]
fn every_problem_of_an_invalid_file_is_found_in_one_pass() {
    let path = root().join("invalid/many_problems.yaml");
    let loaded = load_organisation(&path).unwrap();
    assert_eq!(loaded.problems.len(), 25, "{:?}", summary(&loaded));
    let syntax = load_organisation(&root().join("invalid/broken_syntax.yaml")).unwrap();
    assert_eq!(summary(&syntax), ["6:67 syntax"]);
}

#[test]
fn a_file_that_cannot_be_read_is_an_error() {
    assert!(matches!(load_organisation(Path::new("/no/such/file.yaml")), Err(LoadError::Unreadable { .. })));
    assert!(matches!(load_source(Path::new("/")), Err(LoadError::Unreadable { .. })));
}

#[test]
fn bytes_that_are_not_utf8_are_a_problem_of_the_file() {
    let folder = std::env::temp_dir().join(format!("ansvar-load-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("latin1.yaml");
    std::fs::write(&path, b"ansvar: 1\nname: R\xe5d\n").unwrap();
    assert_eq!(summary(&load_organisation(&path).unwrap()), ["2:8 not_utf8"]);
    assert!(matches!(load_source(&path), Err(LoadError::NotUtf8 { offset: 17, .. })));
    std::fs::write(&path, "\u{feff}ansvar: 2\n").unwrap();
    assert_eq!(
        summary(&load_organisation(&path).unwrap()),
        ["1:1 missing_key", "1:1 missing_key", "1:9 wrong_version"]
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_large_file_keeps_no_text_unless_something_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.json");
    let people: String =
        (0..50_000).map(|number| format!(",\n {{\"label\": \"Åsa\", \"id\": \"q{number}\"}}")).collect();
    let large = FULL_JSON.replacen("\"people\": [", &format!("\"people\": [{{\"id\": \"q\"}}{people},"), 1);
    assert!(large.len() > 1 << 20);
    std::fs::write(&path, &large).unwrap();
    let loaded = load_organisation(&path).unwrap();
    assert_eq!(summary(&loaded), [""; 0]);
    assert_eq!(loaded.source.text, "");
    let small = super::parse(&large, ansvar_load::Format::Json);
    let organisation = loaded.organisation.as_ref().unwrap();
    assert_eq!(small.organisation.as_ref(), Some(organisation));
    for entity in organisation.entities().skip(1) {
        let origin = organisation.origin(entity);
        assert_eq!(loaded.locate(origin), small.locate(origin));
    }
    std::fs::write(&path, format!("\u{feff}{large}")).unwrap();
    let marked = load_organisation(&path).unwrap();
    assert_eq!((marked.organisation.as_ref(), &*marked.source.text), (Some(organisation), ""));
    std::fs::write(&path, [large.as_bytes(), b"\xff"].concat()).unwrap();
    let broken = load_organisation(&path).unwrap();
    assert_eq!(broken.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["not_utf8"]);
    std::fs::write(&path, large.replace("\"q4000\"", "\"Q4000\"")).unwrap();
    let loaded = load_organisation(&path).unwrap();
    assert_eq!(loaded.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["bad_id"]);
    assert!(loaded.source.text.len() > 1 << 20);
}
