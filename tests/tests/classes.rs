//! Grouping entities changes nothing: what is judged once for many equals what is judged one by one.
//!
//! On random organisations, for the built-in rules and for random ones. `ANSVAR_CASES=10000` asks for more cases.

use ansvar::{Generator, Shape};
use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_model::{EntityRef, Kind, Organisation};
use ansvar_rules::facts::{Context, FactSettings, SCOPES, document, document_by_column, entities_of};
use ansvar_rules::{
    Groupings, Judgement, Library, RuleSource, RulesError, Selection, builtin_sources, facts_document, judge,
    judge_plainly,
};
use ansvar_tests::{RandomOrganisations, RandomRules};
use serde_json::Value;

/// How many cases: those of the environment, else a few.
fn cases(ordinary: u64) -> u64 {
    std::env::var("ANSVAR_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinary)
}

fn organisation(file: &Value) -> Organisation {
    let source = SourceText::new("organisation.json", file.to_string());
    parse_organisation(source, Format::Json).organisation.expect("random organisations are sound")
}

/// What a judgement comes to, figures of the run apart.
fn shown(judgement: Result<Judgement, RulesError>) -> Result<String, ()> {
    judgement.map(|judgement| format!("{:#?}\n{:#?}", judgement.outcomes, judgement.findings)).map_err(drop)
}

fn assert_same(organisation: &Organisation, library: &Library, case: &str) -> Groupings {
    let selection = library.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    assert_same_of(organisation, &selection, case)
}

fn assert_same_of(organisation: &Organisation, selection: &Selection<'_>, case: &str) -> Groupings {
    let context = Context::of(organisation, selection.fact_settings());
    let grouped = judge(&context, selection);
    let groupings = grouped.as_ref().map(|grouped| grouped.groupings).unwrap_or_default();
    let (grouped, plain) = (shown(grouped), shown(judge_plainly(&context, selection)));
    if grouped != plain {
        let (grouped, plain) = (grouped.unwrap_or_default(), plain.unwrap_or_default());
        let differing = grouped.lines().zip(plain.lines()).position(|(grouped, plain)| grouped != plain);
        let around = |text: &str| {
            let lines = text.lines().skip(differing.unwrap_or(0).saturating_sub(12)).take(24);
            lines.collect::<Vec<_>>().join("\n")
        };
        panic!("{case}\n--- grouped\n{}\n--- one by one\n{}", around(&grouped), around(&plain));
    }
    groupings
}

#[test]
fn built_in_rules_find_the_same() {
    let library = Library::builtin().expect("built-in rules can be read");
    let files = RandomOrganisations::of_seed(31);
    for number in 0..cases(40).div_ceil(10) {
        let organisation = organisation(&files.nth(number));
        let groupings = assert_same(&organisation, &library, &format!("organisation {number}"));
        assert_eq!(groupings.entities, 0, "organisation {number}: the engine contradicted a plan");
    }
}

/// An organisation whose lists are so long that rules are judged by excerpts of them.
fn large(shape: Shape, defects: f64) -> Organisation {
    let mut file = Vec::new();
    let generator = Generator::new(1_500, 35).expect("enough roles").shaped(shape);
    generator.with_defects(defects).expect("a share").write(&mut file).expect("a vector takes everything");
    organisation(&serde_json::from_slice(&file).expect("JSON"))
}

#[test]
fn built_in_rules_find_the_same_in_long_lists() {
    let library = Library::builtin().expect("built-in rules can be read");
    let mut selection = library.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    selection.rules.retain(|rule| matches!(rule.rule.header.scope, Kind::Organisation | Kind::Unit));
    assert!(selection.rules.len() > 40);
    for (shape, defects) in [(Shape::Tree, 0.3), (Shape::Matrix, 0.02)] {
        let organisation = large(shape, defects);
        let groupings = assert_same_of(&organisation, &selection, &format!("{shape:?}"));
        assert_eq!(groupings.entities, 0, "{shape:?}: the engine contradicted a plan");
    }
}

#[test]
fn random_rules_find_the_same_in_long_lists() {
    let organisation = large(Shape::Tree, 0.3);
    let builtin = Library::builtin().expect("built-in rules can be read");
    let everything = builtin.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    let pack = builtin_sources().into_iter().find(|source| source.path == "packs/all.toml").expect("a pack of all");
    let context = Context::of(&organisation, everything.fact_settings());
    let rules = RandomRules::of_seed(36);
    let whole: Vec<Value> = document(&context, EntityRef::Organisation).expect("facts are JSON").into_iter().collect();
    let mut given_up = 0;
    for number in 0..cases(500).div_ceil(10) {
        let text = rules.nth(number, "organisation", &whole);
        let source = RuleSource { path: format!("roles/random_{number}.rego"), text: text.clone() };
        let library = Library::from_sources(&[source, pack.clone()]).expect("a rule");
        given_up += assert_same(&organisation, &library, &format!("rule {number}\n{text}")).entities;
    }
    assert!(given_up < 10, "{given_up} rules were judged one by one");
}

#[test]
fn facts_one_at_a_time_make_up_the_document() {
    let files = RandomOrganisations::of_seed(34);
    for number in 0..cases(40).div_ceil(10) {
        let organisation = organisation(&files.nth(number));
        let context = Context::of(&organisation, FactSettings::default());
        for entity in SCOPES.iter().flat_map(|&scope| entities_of(&organisation, scope)) {
            let whole = document(&context, entity).expect("facts are JSON");
            assert!(whole.is_some());
            assert_eq!(document_by_column(&context, entity), whole, "organisation {number}, {entity:?}");
        }
    }
}

#[test]
fn random_rules_find_the_same() {
    const RULES: u64 = 25;
    let (files, rules) = (RandomOrganisations::of_seed(32), RandomRules::of_seed(33));
    let builtin = Library::builtin().expect("built-in rules can be read");
    let everything = builtin.select(&["all".to_owned()], &[]).expect("all rules can be selected");
    let pack = builtin_sources().into_iter().find(|source| source.path == "packs/all.toml").expect("a pack of all");
    let (mut by_atoms, mut run) = (0, 0);
    for case in 0..cases(500).div_ceil(RULES) {
        let organisation = organisation(&files.nth(case));
        let context = Context::of(&organisation, everything.fact_settings());
        let facts = facts_document(&context, &everything).expect("facts are JSON");
        let scopes: Vec<(&String, &Vec<Value>)> = facts["entities"]
            .as_object()
            .expect("entities by scope")
            .iter()
            .filter_map(|(scope, documents)| Some((scope, documents.as_array()?)))
            .filter(|(_, documents)| !documents.is_empty())
            .collect();
        for number in case * RULES..(case + 1) * RULES {
            let (scope, documents) = scopes[usize::try_from(number).expect("few") % scopes.len()];
            let text = rules.nth(number, scope, documents);
            let source = RuleSource { path: format!("roles/random_{number}.rego"), text: text.clone() };
            let library = match Library::from_sources(&[source, pack.clone()]) {
                Ok(library) => library,
                Err(error) => panic!("rule {number} is no rule: {error}\n{text}"),
            };
            let groupings =
                assert_same(&organisation, &library, &format!("organisation {case}, rule {number}\n{text}"));
            by_atoms += groupings.atoms;
            run += groupings.atoms + groupings.values + groupings.entities;
        }
    }
    assert!(by_atoms * 10 >= run * 9, "of {run} rules, {by_atoms} were told apart by atoms");
}
