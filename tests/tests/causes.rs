//! Causes and what follows from them: mending a cause takes away what is said to follow from it, and one fault is told
//! as one cause.

mod mend;

use std::collections::BTreeSet;

use ansvar::{
    Analysis, Finding, Fingerprint, Kind, Library, Rule, RuleId, RuleSource, Settings, SourceText, builtin_sources,
};
use ansvar_load::{Format, parse_organisation};
use ansvar_tests::{RandomOrganisations, organisation_of_case, text_of, yaml};
use serde_json::{Value, json};

use mend::{File, MENDS};

const FIXTURES: [&str; 6] = [
    "exempel/organisation",
    "municipality/organisation",
    "region/organisation",
    "small/failing",
    "small/passing",
    "start",
];

/// How many random organisations are mended.
const RANDOM: u64 = 12;

/// The rules on the model that cause others or follow from others, alone: an organisation is checked very often here.
fn involved() -> Library {
    let all = Library::builtin().expect("the built-in rules are sound");
    let following = || all.rules().iter().filter(on_model).filter(|rule| !rule.header.implied_by.is_empty());
    let causing: BTreeSet<&RuleId> = following().flat_map(|rule| &rule.header.implied_by).collect();
    let chosen = following().chain(all.rules().iter().filter(|rule| causing.contains(&rule.header.id)));
    let files: BTreeSet<&str> = chosen.map(|rule| rule.file.as_str()).chain(["packs/all.toml"]).collect();
    let wanted = |source: &RuleSource| files.contains(source.path.as_str()) || source.path.starts_with("lib/");
    let sources: Vec<RuleSource> = builtin_sources().into_iter().filter(wanted).collect();
    Library::from_sources(&sources).expect("a part of the rules is sound")
}

/// Rules on answers need answers, which no organisation file has.
fn on_model(rule: &&Rule) -> bool {
    !matches!(rule.header.scope, Kind::Answer | Kind::Assessment)
}

fn check(file: &Value, library: &Library) -> Vec<Finding> {
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let loaded = parse_organisation(SourceText::new("o.json", file.to_string()), Format::Json);
    let problems: Vec<&str> = loaded.problems.iter().map(|problem| &*problem.message.en).collect();
    assert!(problems.is_empty(), "{problems:?}");
    let organisation = loaded.organisation.expect("an organisation without problems");
    let analysis = Analysis::of_organisation(organisation, library, &settings).expect("a run");
    analysis.report().findings.clone()
}

/// The findings that follow from a cause, over any number of steps.
fn following<'f>(findings: &'f [Finding], cause: &'f Fingerprint) -> Vec<&'f Finding> {
    let mut reached: BTreeSet<&Fingerprint> = BTreeSet::from([cause]);
    loop {
        let follows = |finding: &&Finding| finding.implied_by.as_ref().is_some_and(|by| reached.contains(by));
        let more: Vec<&Fingerprint> = findings.iter().filter(follows).map(|finding| &finding.fingerprint).collect();
        let before = reached.len();
        reached.extend(more);
        if reached.len() == before {
            break;
        }
    }
    findings.iter().filter(|finding| finding.fingerprint != *cause && reached.contains(&finding.fingerprint)).collect()
}

fn told(finding: &Finding) -> String {
    format!("{} {}", finding.rule, finding.subject.id)
}

/// What remains of a cause, and of what follows from it, after each cause has been mended on its own.
fn remains(name: &str, file: &Value, library: &Library) -> Vec<String> {
    let before = check(file, library);
    let mut problems = Vec::new();
    for cause in &before {
        let followers = following(&before, &cause.fingerprint);
        let mend = MENDS.iter().find(|(rule, _)| *rule == cause.rule.as_str());
        let (false, Some((_, mend))) = (followers.is_empty(), mend) else { continue };
        let mut mended = File(file.clone());
        mend(&mut mended, cause);
        let after = check(&mended.0, library);
        let stays = |finding: &Finding| after.iter().any(|other| other.fingerprint == finding.fingerprint);
        if stays(cause) {
            problems.push(format!("{name}: {} is still there after mending", told(cause)));
        }
        let left = followers.iter().filter(|finding| stays(finding));
        problems.extend(left.map(|finding| format!("{name}: {} does not go away with {}", told(finding), told(cause))));
    }
    problems
}

#[test]
fn every_causing_rule_can_be_mended() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let following = library.rules().iter().filter(on_model);
    let causing: BTreeSet<&str> =
        following.flat_map(|rule| rule.header.implied_by.iter().map(|id| id.as_str())).collect();
    let mended: BTreeSet<&str> = MENDS.iter().map(|(id, _)| *id).collect();
    assert_eq!(causing, mended);
}

#[test]
fn what_follows_from_a_cause_goes_away_with_it() {
    let library = involved();
    let fixtures = FIXTURES.iter().map(|name| ((*name).to_owned(), yaml(&text_of(&format!("fixtures/{name}.yaml")))));
    let grown = RandomOrganisations::of_seed(5);
    let random = (0..RANDOM).map(|number| (format!("random {number}"), grown.nth(number)));
    let problems: Vec<String> =
        fixtures.chain(random).flat_map(|(name, file)| remains(&name, &file, &library)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A role that stands empty breaks ways, leaves duties undone and documents unkept; it is told once.
#[test]
fn an_empty_role_is_told_as_one_cause() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let sound = yaml(&text_of("fixtures/small/passing.yaml"));
    let before = check(&sound, &library);
    for role in ["ciso", "direktor", "it-chef", "sakerhetschef"] {
        let mut file = sound.clone();
        let assignments = file["assignments"].as_array_mut().expect("assignments");
        assignments.retain(|assignment| assignment["role"] != role);
        let after = check(&file, &library);
        let new = after.iter().filter(|finding| before.iter().all(|other| other.fingerprint != finding.fingerprint));
        // Who is alone on a way because somebody is missing is alone for as long as that lasts: that is for another to say.
        let causes = new.clone().filter(|finding| finding.implied_by.is_none() && finding.rule.as_str() != "INC-08");
        let causes: Vec<String> = causes.map(told).collect();
        assert_eq!(causes.len(), 1, "{role}: {causes:?}");
        assert!(new.count() >= 2, "{role}");
    }
}

/// The same in a whole municipality, for those who head an administration: others report over them in several ways.
#[test]
fn an_emptied_head_of_administration_is_told_as_one_cause() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let whole = yaml(&text_of("fixtures/exempel/organisation.yaml"));
    let before = check(&whole, &library);
    for role in ["skolchef", "byggchef"] {
        let mut file = whole.clone();
        let assignments = file["assignments"].as_array_mut().expect("assignments");
        assignments.retain(|assignment| assignment["role"] != role);
        let after = check(&file, &library);
        let new = after.iter().filter(|finding| before.iter().all(|other| other.fingerprint != finding.fingerprint));
        // Who is now alone on a way is for another rule to say, as above.
        let causes = new.filter(|finding| finding.implied_by.is_none() && finding.rule.as_str() != "INC-08");
        assert_eq!(causes.map(told).collect::<Vec<_>>(), [format!("ANS-12 {role}")]);
    }
}

/// Alarms from nowhere lead to a role that stands empty: who is to receive them is decided first, and the ways with it.
#[test]
fn ways_that_were_never_settled_follow_from_the_empty_role_they_would_lead_to() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let role = |id: &str, function: &str| json!({"id": id, "title": id, "unit": format!("{id}-unit"), "functions": [function]});
    let mut file: Value = serde_json::from_str(&organisation_of_case(&json!({
        "recorded": {"units": "all", "roles": "all", "people": "all", "assignments": "all", "lines": "all", "escalations": "all"},
        "units": [{"id": "school-unit", "name": "School", "kind": "unit"}, {"id": "care-unit", "name": "Care", "kind": "unit"}],
        "roles": [role("school", "line_manager"), role("care", "line_manager"),
                  {"id": "security", "title": "Security manager", "functions": ["security_manager"]}],
        "people": [{"id": "p"}],
        "assignments": [{"role": "school", "person": "p"}, {"role": "care", "person": "p"}],
    }))).expect("JSON");
    let told = |file: &Value, rule: &str| -> Vec<String> {
        let findings = check(file, &library);
        let own = findings.iter().filter(|finding| finding.implied_by.is_none() && finding.rule.as_str() == rule);
        own.map(|finding| finding.subject.id.to_string()).collect()
    };
    assert_eq!(told(&file, "INC-06"), ["o"]);
    assert_eq!(told(&file, "INC-03"), [""; 0], "no way leads to the role");
    file["escalations"] = json!([{"from": "care-unit", "to": "security", "condition": "serious_incident"}]);
    assert_eq!(told(&file, "INC-06"), ["o"]);
    assert_eq!(told(&file, "INC-03"), ["school-unit"], "others have a way to the role, the school has none");
}
