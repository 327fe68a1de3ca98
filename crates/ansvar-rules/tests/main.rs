//! The rules that come with ansvar, through the crate's public face.

use ansvar_model::Kind;
use ansvar_rules::{Grouping, Library, Rule, RulesError, builtin_sources};

#[test]
fn the_built_in_rules_pass_every_check() {
    // `Library::builtin` trusts its rules; this holds them to what rules from outside are held to.
    match Library::from_sources(&builtin_sources()) {
        Ok(library) => assert!(library.rules().len() >= 40, "{} rules", library.rules().len()),
        Err(RulesError::Broken(problems)) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"));
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn built_in_rules_are_told_apart_by_atoms() {
    let library = Library::builtin().expect("built-in rules can be read");
    // Of answers there are few; their rules may search free text, which is told apart by its value.
    let of_organisations = |rule: &&Rule| !matches!(rule.header.scope, Kind::Answer | Kind::Assessment);
    for rule in library.rules().iter().filter(of_organisations) {
        assert_eq!(rule.grouping(), Grouping::Atoms, "{} {}", rule.header.id, rule.file);
    }
    for rule in library.rules() {
        assert_ne!(rule.grouping(), Grouping::Entities, "{} {}", rule.header.id, rule.file);
    }
}
