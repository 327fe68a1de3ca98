//! A new rule to begin with: rule, header and tests that pass as they stand.

use ansvar_model::{Area, Kind, RuleId};

use crate::library::RuleSource;

/// A rule with its tests, ready to be changed into what it is to say.
///
/// The rule finds entities with an unwanted name; its texts say where to write one's own.
#[must_use]
pub fn scaffold(id: &RuleId, area: Area, slug: &str, scope: Kind) -> Vec<RuleSource> {
    let fill = |template: &str| {
        template
            .replace("@ID@", id.as_str())
            .replace("@AREA@", area.id())
            .replace("@SLUG@", slug)
            .replace("@SCOPE@", scope.id())
    };
    let path = format!("{}/{slug}", area.id());
    vec![
        RuleSource { path: format!("{path}.rego"), text: fill(RULE) },
        RuleSource { path: format!("{path}_test.rego"), text: fill(TESTS) },
    ]
}

const RULE: &str = r#"# METADATA
# scope: package
# title: No @SCOPE@ has an unwanted name
# description: Say in a sentence or two why this matters.
# custom:
#   id: @ID@
#   scope: @SCOPE@
#   area: @AREA@
#   severity: low
#   basis: inferred
#   sv:
#     title: Inget har ett oönskat namn
#     description: Säg i en mening eller två varför det spelar roll.
#   message:
#     sv: "{name} har ett namn som inte ska användas."
#     en: "{name} has a name that should not be used."
#   remedy:
#     sv: "Välj ett annat namn. Säg här vem som beslutar och vad som ska noteras."
#     en: "Choose another name. Say here who decides and what to record."
#     class: model_edit
#   witness: {query: none}
#   source:
#     - {document: "own", section: "§1"}
#   params:
#     unwanted: {type: text, unit: name, default: unnamed}
package ansvar.rules.@AREA@.@SLUG@

finding contains {"detail": {}} if input.name == data.params.unwanted
"#;

const TESTS: &str = r#"package ansvar.rules.@AREA@.@SLUG@_test

import data.ansvar.rules.@AREA@.@SLUG@

_params := {"unwanted": "unnamed"}

test_fires_on_the_unwanted_name if {
	@SLUG@.finding == {{"detail": {}}} with input as {"name": "unnamed"} with data.params as _params
}

test_passes_with_another_name if {
	@SLUG@.finding == set() with input as {"name": "named"} with data.params as _params
}

test_an_empty_name_is_another_name if {
	@SLUG@.finding == set() with input as {"name": ""} with data.params as _params
}
"#;

#[cfg(test)]
mod tests {
    use ansvar_model::{Area, RuleId};

    use super::scaffold;
    use crate::facts::SCOPES;
    use crate::library::Library;
    use crate::testing::run_rego_tests;

    #[test]
    fn a_new_rule_passes_as_it_stands_in_every_scope() {
        for &scope in SCOPES {
            let id = RuleId::parse("OWN-01").expect("an id");
            let sources = scaffold(&id, Area::Roles, "own_rule", scope);
            let library = Library::from_sources(&sources).expect("a sound rule");
            assert_eq!(library.rules().len(), 1);
            let report = run_rego_tests(&sources).expect("sound tests");
            assert_eq!(report.tests.len(), 3);
            assert!(report.tests.iter().all(|test| test.passed) && report.uncovered.is_empty(), "{scope:?}");
        }
    }
}
