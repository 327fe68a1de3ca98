//! The rules that come with ansvar, through the crate's public face.

use ansvar_rules::{Library, RulesError};

#[test]
fn the_built_in_rules_pass_every_check() {
    match Library::builtin() {
        Ok(library) => assert!(library.rules().len() >= 40, "{} rules", library.rules().len()),
        Err(RulesError::Broken(problems)) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"));
        }
        Err(error) => panic!("{error}"),
    }
}
