//! Edits applied one after the other come to what a whole analysis of the edited organisation comes to.
//!
//! On random and made-up organisations, with random edits of every kind. `ANSVAR_CASES=10000` asks for more of them.

use std::collections::BTreeMap;

use ansvar::{
    Analysis, AnalysisError, Changes, Edit, Finding, GapReport, Generator, Id, Incremental, Library, RuleSource,
    Settings, Shape, Value as Plain, builtin_sources,
};
use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_model::{Kind, Organisation};
use ansvar_rules::facts::SCOPES;
use ansvar_tests::{RandomOrganisations, RandomRules};
use serde_json::Value;

use crate::edits::random::RandomEdits;
use crate::edits::written;

/// How many edits: those of the environment, else a few.
fn cases(ordinary: u64) -> u64 {
    std::env::var("ANSVAR_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinary)
}

fn load(file: &Value) -> Organisation {
    let source = SourceText::new("organisation.json", file.to_string());
    parse_organisation(source, Format::Json).organisation.expect("a sound file")
}

fn made_up(roles: u64, seed: u64, shape: Shape) -> Organisation {
    let generator = Generator::new(roles, seed).expect("enough roles").shaped(shape).with_defects(0.2);
    let mut file = Vec::new();
    generator.expect("a share").write(&mut file).expect("memory takes all");
    load(&serde_json::from_slice(&file).expect("JSON"))
}

fn settings(pack: &str) -> Settings {
    Settings { packs: vec![pack.to_owned()], ..Settings::default() }
}

fn shown(report: &GapReport) -> String {
    format!("{report:#?}")
}

/// Where two texts differ, with what is around.
fn differing(one: &str, other: &str) -> String {
    let differing = one.lines().zip(other.lines()).position(|(one, other)| one != other).unwrap_or_default();
    let around = |text: &str| text.lines().skip(differing.saturating_sub(40)).take(60).collect::<Vec<_>>().join("\n");
    format!("--- after edits\n{}\n--- as a whole\n{}", around(one), around(other))
}

/// Findings by what names them over time; those of one name together.
fn by_name<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> BTreeMap<String, Vec<String>> {
    let mut named: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for finding in findings {
        let said = Finding { entity: ansvar_model::EntityRef::Organisation, ..finding.clone() };
        named.entry(finding.fingerprint.to_string()).or_default().push(format!("{said:?}"));
    }
    named.values_mut().for_each(|said| said.sort_unstable());
    named
}

/// What was there before, with what is said to have come, gone and changed, is what is there now.
fn assert_told(before: &GapReport, after: &GapReport, changes: &Changes, case: &str) {
    let mut expected = by_name(&before.findings);
    for finding in &changes.went {
        let said = expected.get_mut(&finding.fingerprint.to_string()).expect("what went was there");
        said.pop();
    }
    expected.retain(|_, said| !said.is_empty());
    for (name, said) in by_name(&changes.changed) {
        assert_ne!(
            expected.insert(name, said.clone()),
            Some(said),
            "{case}: what has changed was there, and was another"
        );
    }
    for (name, said) in by_name(&changes.came) {
        expected.entry(name).or_default().extend(said);
    }
    assert!(expected == by_name(&after.findings), "{case}: what is told is not what happened");
}

/// Applies random edits, and holds what comes out against a whole analysis; how many were applied, and how many of
/// these had everything judged again.
fn assert_same(
    organisation: Organisation,
    library: &Library,
    settings: &Settings,
    edits: &mut dyn FnMut(&Value) -> Vec<Edit>,
    case: &str,
) -> (u64, u64) {
    let mut incremental = Incremental::of_organisation(organisation, library, settings).expect("it can be judged");
    let (mut applied, mut whole) = (0, 0);
    let mut before = incremental.report();
    for turn in 0..8 {
        let file = written(incremental.organisation());
        let edits = edits(&file);
        let case = format!("{case}, turn {turn}: {edits:?}");
        let unchanged = incremental.organisation().clone();
        match incremental.apply(&edits) {
            Err(AnalysisError::Edits(_)) => {
                assert!(
                    shown(&incremental.report()) == shown(&before),
                    "{case}: refused, and yet something is changed"
                );
                assert!(
                    *incremental.organisation() == unchanged,
                    "{case}: refused, and yet the organisation is changed"
                );
            }
            Err(error) => panic!("{case}: {error}"),
            Ok(changes) => {
                let expected = Analysis::of_organisation(incremental.organisation().clone(), library, settings);
                let expected = expected.expect("it can be judged").report().clone();
                let report = incremental.report();
                let (one, other) = (shown(&report), shown(&expected));
                assert!(one == other, "{case}\n{}\n{}", differing(&one, &other), changes.all);
                assert_told(&before, &report, &changes, &case);
                applied += 1;
                whole += u64::from(changes.all);
                before = report;
            }
        }
    }
    (applied, whole)
}

/// Kinds whose changes are followed.
const FOLLOWED: [Kind; 6] = [Kind::PlanItem, Kind::PlanItem, Kind::Plan, Kind::Person, Kind::Assignment, Kind::Access];

#[test]
fn followed_changes_come_to_what_a_whole_analysis_does() {
    let library = Library::builtin().expect("built-in rules can be read");
    let files = RandomOrganisations::of_seed(81);
    let (mut applied, mut whole) = (0, 0);
    for number in 0..cases(160).div_ceil(8) {
        let shapes = [Shape::Tree, Shape::Flat, Shape::Chain, Shape::Matrix, Shape::Region];
        let organisation = match number % 3 {
            0 => made_up(60 + number % 50, number, shapes[usize::try_from(number / 3).expect("few") % shapes.len()]),
            _ => load(&files.nth(number)),
        };
        let mut random = RandomEdits::about(number, &FOLLOWED);
        let mut edits = |file: &Value| (0..=number % 2).map(|_| random.next(file)).collect();
        let pack = if number % 4 == 3 { "municipality" } else { "all" };
        let (more, more_whole) =
            assert_same(organisation, &library, &settings(pack), &mut edits, &format!("organisation {number}"));
        (applied, whole) = (applied + more, whole + more_whole);
    }
    assert!(whole * 2 < applied, "of {applied} edits, everything was judged again after {whole}");
}

/// A rule for every scope that finds all facts of every entity: where it is not asked again, nothing may have changed.
fn telling_rules() -> Library {
    let rule = |(number, scope): (usize, &Kind)| {
        let header = RandomRules::header(u64::try_from(number).expect("few"), scope.id());
        let path = format!("roles/random_{number}.rego");
        RuleSource { path, text: format!("{header}finding contains {{\"detail\": {{\"facts\": input}}}}\n") }
    };
    let mut sources: Vec<RuleSource> = SCOPES.iter().enumerate().map(rule).collect();
    sources.extend(builtin_sources().into_iter().filter(|source| source.path == "packs/all.toml"));
    Library::from_sources(&sources).expect("rules")
}

#[test]
fn facts_that_an_edit_leaves_alone_have_not_changed() {
    let library = telling_rules();
    let files = RandomOrganisations::of_seed(83);
    let (mut applied, mut whole) = (0, 0);
    for number in 0..cases(160).div_ceil(8) {
        let organisation = match number % 3 {
            0 => made_up(30 + number % 20, number, Shape::ALL[usize::try_from(number / 3).expect("few") % 5]),
            _ => load(&files.nth(number)),
        };
        let mut random = RandomEdits::about(number, &FOLLOWED);
        let mut edits = |file: &Value| vec![random.next(file)];
        let case = format!("organisation {number}");
        let (more, more_whole) = assert_same(organisation, &library, &settings("all"), &mut edits, &case);
        (applied, whole) = (applied + more, whole + more_whole);
    }
    assert!(whole * 2 < applied, "of {applied} edits, everything was judged again after {whole}");
}

#[test]
fn whoever_was_reported_to_sees_that_nobody_reports_any_more() {
    let library = telling_rules();
    let roles = ["first", "second", "third"].map(|id| serde_json::json!({"id": id, "title": "Medarbetare"}));
    let people = ["kim", "mio", "lo"].map(|id| serde_json::json!({"id": id}));
    let file = serde_json::json!({
        "ansvar": 1,
        "organisation": {"id": "exempel", "name": "Exempels kommun", "kind": "municipality"},
        "as_of": "2026-11-01",
        "recorded": {"roles": "all", "people": "all", "assignments": "all"},
        "roles": roles,
        "people": people,
        "assignments": [
            {"role": "first", "person": "kim"}, {"role": "second", "person": "mio"}, {"role": "third", "person": "lo"},
        ],
        "lines": [{"from": "first", "to": "second"}, {"from": "third", "to": "first", "form": "functional"}],
    });
    let mut edits = ["kim", "lo"].into_iter().map(|id| vec![Edit::Remove { id: Id::derived(id) }]);
    let mut edits = |_: &Value| edits.next().unwrap_or_default();
    let (applied, whole) =
        assert_same(load(&file), &library, &settings("all"), &mut edits, "a role without lines of its own");
    assert_eq!((applied, whole), (8, 0));
}

#[test]
fn any_change_comes_to_what_a_whole_analysis_does() {
    let library = Library::builtin().expect("built-in rules can be read");
    let files = RandomOrganisations::of_seed(82);
    for number in 0..cases(48).div_ceil(8) {
        let mut random = RandomEdits::of_seed(number);
        let mut edits = |file: &Value| (0..=number % 3).map(|_| random.next(file)).collect();
        // Without a pack, the rules are those of the organisation's kind, which may change.
        let settings = if number % 2 == 0 { settings("all") } else { Settings::default() };
        assert_same(load(&files.nth(number)), &library, &settings, &mut edits, &format!("organisation {number}"));
    }
}

/// A rule that weighs cancelled items by a word that is no severity.
fn fragile_rule() -> RuleSource {
    let rule = builtin_sources().into_iter().find(|source| source.path == "coordination/plan_item_dates.rego");
    let text = rule.expect("a built-in rule").text.replace("LED-12", "LED-99").replace("plan_item_dates", "fragile");
    let header = text.split("default assessed").next().unwrap_or_default().replace("{detail.days}", "-");
    let finding =
        r#"finding contains {"detail": {}, "severity": input.status.value} if input.status.value == "cancelled""#;
    RuleSource { path: "coordination/fragile.rego".to_owned(), text: format!("{header}{finding}\n") }
}

#[test]
fn nothing_is_changed_when_a_rule_fails() {
    let library = Library::with_rules(&[fragile_rule()]).expect("a rule");
    let mut organisation = made_up(60, 1, Shape::Tree);
    let cancelled = |item: &ansvar_model::PlanItem| item.status == Some(ansvar_model::ItemStatus::Cancelled);
    let items: Vec<_> =
        organisation.plan_items.entries().filter(|(_, item)| cancelled(item)).map(|(at, _)| at).collect();
    items.into_iter().for_each(|at| organisation.plan_items[at].status = None);
    let item = organisation.plan_items.iter().next().expect("an item").id.clone();
    let person = organisation.people.iter().next().expect("somebody").id.clone();
    let mut incremental = Incremental::of_organisation(organisation, &library, &settings("all")).expect("judged");
    let before = (incremental.report(), incremental.organisation().clone());
    let set = |field: &str, value: Plain| Edit::Set { id: item.clone(), field: field.to_owned(), value };
    let cancel = set("status", Plain::from("cancelled"));
    // Once where changes are followed, once where everything is judged again.
    let more = [
        Edit::Remove { id: person.clone() },
        Edit::Set { id: Id::derived("ciso"), field: "title".into(), value: "x".into() },
    ];
    for edits in [vec![cancel.clone()], vec![cancel.clone(), more[0].clone()], vec![more[1].clone(), cancel]] {
        let failed = incremental.apply(&edits);
        assert!(matches!(failed, Err(AnalysisError::Rules(_))), "{edits:?}: {failed:?}");
        assert!(shown(&incremental.report()) == shown(&before.0), "{edits:?}");
        assert_eq!(*incremental.organisation(), before.1, "{edits:?}");
    }
    assert!(incremental.apply(&[set("status", "done".into()), more[0].clone()]).is_ok());
    assert!(incremental.organisation().people.iter().all(|one| one.id != person));
}

/// The words that a finding says in its detail.
fn words(value: &Plain) -> Vec<&str> {
    match value {
        Plain::Text(text) => vec![text],
        Plain::List(list) => list.iter().flat_map(words).collect(),
        Plain::Map(map) => map.values().flat_map(words).collect(),
        Plain::Null | Plain::Bool(_) | Plain::Int(_) => Vec::new(),
    }
}

#[test]
fn words_of_findings_may_become_ids_and_cease_to_be() {
    let library = Library::builtin().expect("built-in rules can be read");
    let organisation = made_up(200, 3, Shape::Tree);
    let whole = |organisation: &Organisation| {
        let analysis = Analysis::of_organisation(organisation.clone(), &library, &settings("all"));
        shown(analysis.expect("judged").report())
    };
    let mut incremental = Incremental::of_organisation(organisation, &library, &settings("all")).expect("judged");
    let names = ansvar_model::Names::of(incremental.organisation());
    let said: Vec<String> = incremental
        .findings()
        .flat_map(|finding| finding.detail.iter().flat_map(|(_, value)| words(value)))
        .filter(|word| Id::parse(word).is_ok() && names.find(word).is_none())
        .map(str::to_owned)
        .collect();
    let word = said.first().expect("a finding says a word");
    let before = shown(&incremental.report());
    let record = [("id", word.as_str()), ("label", "Somebody")].map(|(key, text)| (key.to_owned(), Plain::from(text)));
    incremental.apply(&[Edit::Add { list: ansvar::List::People, record: record.into() }]).expect("applied");
    let after = shown(&incremental.report());
    assert!(after.contains("Somebody") && after == whole(incremental.organisation()), "{word}");
    incremental.apply(&[Edit::Remove { id: Id::derived(word) }]).expect("applied");
    assert!(shown(&incremental.report()) == before, "{word}");
}
