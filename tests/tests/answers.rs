//! Rules on survey answers: what the model says to hold them against, the ids they name, and silence without answers.

use ansvar::{Analysis, Language, Library, Settings, Severity};
use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_model::{Kind, Question, word_name};
use ansvar_rules::builtin_sources;
use ansvar_rules::facts::{Context, FactSettings, ModelFacts};
use ansvar_tests::organisation_of_case;
use serde_json::{Value, json};

/// What the model says, as rules see it.
fn model(lists: &Value) -> Value {
    let loaded = parse_organisation(SourceText::new("case.json", organisation_of_case(lists)), Format::Json);
    let problems: Vec<&str> = loaded.problems.iter().map(|problem| &*problem.message.en).collect();
    assert!(problems.is_empty(), "{problems:?}");
    let organisation = loaded.organisation.expect("no problems, so an organisation");
    let context = Context::of(&organisation, FactSettings::default());
    serde_json::to_value(ModelFacts::of(&context)).expect("facts are JSON")
}

/// Checks facts of the model against what is expected of them: `known` and `value`, and `ids` where they are named.
fn check(model: &Value, expected: &Value) {
    for (fact, expected) in expected.as_object().expect("a map") {
        match expected.as_object() {
            None => assert_eq!(&model[fact], expected, "{fact}"),
            Some(parts) => {
                parts.iter().for_each(|(part, value)| assert_eq!(&model[fact][part], value, "{fact}.{part}"))
            }
        }
    }
}

const STATED: [&str; 19] = [
    "ciso",
    "coordination",
    "policy",
    "compliance_checks",
    "management_reports",
    "classification_method",
    "risk_analyses",
    "rsa",
    "incident_process",
    "incident_process_adopted",
    "continuity_plans",
    "continuity_exercises",
    "procurement_process",
    "procurement_participation",
    "standard_agreements",
    "critical_ics",
    "authority_cooperation",
    "municipal_cooperation",
    "training",
];

#[test]
fn an_empty_model_says_nothing() {
    let model = model(&json!({}));
    for fact in STATED {
        assert_eq!(model[fact], json!({"known": false, "value": false, "ids": []}), "{fact}");
    }
    let unknown = json!({"known": false, "value": false});
    check(&model, &json!({"ciso_lines_known": false, "ciso_direct_to_top": unknown}));
    check(&model, &json!({"ciso_share": {"known": false}, "policy_decided_days_ago": {"known": false}}));
}

#[test]
fn a_recorded_model_without_anything_says_no() {
    let lists = [
        "roles",
        "duties",
        "documents",
        "events",
        "works_with",
        "units",
        "groups",
        "assignments",
        "agreements",
        "systems",
    ];
    let recorded: Value = lists.iter().map(|&list| (list.to_owned(), json!("all"))).collect();
    let model = model(&json!({"recorded": recorded}));
    for fact in STATED {
        assert_eq!(model[fact], json!({"known": true, "value": false, "ids": []}), "{fact}");
    }
    check(&model, &json!({"ciso_direct_to_top": {"known": true, "value": false}, "policy_not_by_top": []}));
}

#[test]
fn the_coordinator_with_lines_time_and_duties() {
    let file = |share: Value| {
        json!({
            "recorded": {"lines": "all"},
            "roles": [
                {"id": "c", "title": "Samordnare", "functions": ["ciso"]},
                {"id": "chef", "title": "Säkerhetschef", "functions": ["security_manager"]},
                {"id": "kd", "title": "Kommundirektör", "functions": ["chief_executive"]},
            ],
            "people": [{"id": "p"}, {"id": "q"}, {"id": "r"}],
            "assignments": [
                {"role": "c", "person": "p", "share": share}, {"role": "chef", "person": "q"}, {"role": "kd", "person": "r"},
            ],
            "lines": [{"id": "l", "from": "c", "to": "chef"}, {"id": "m", "from": "chef", "to": "kd"}],
            "duties": [{"id": "d", "kind": "do", "topic": "coordination", "holder": "c"}],
        })
    };
    let indirect = model(&file(json!(50)));
    check(
        &indirect,
        &json!({
            "ciso": {"known": true, "value": true, "ids": ["c"]},
            "ciso_vacant": [],
            "ciso_lines": ["l"],
            "ciso_lines_known": true,
            "ciso_direct_to_top": {"known": true, "value": false},
            "ciso_share": {"known": true, "value": 50},
            "coordination": {"known": true, "value": true, "ids": ["d"]},
        }),
    );
    let reached = indirect["ciso_reports_to"].as_array().expect("a list");
    assert!(reached.contains(&json!("chief_executive")), "{reached:?}");
    let mut direct = file(json!(50));
    direct["assignments"][0].as_object_mut().expect("an assignment").remove("share");
    direct["lines"][0]["to"] = json!("kd");
    let direct = model(&direct);
    check(&direct, &json!({"ciso_direct_to_top": {"known": true, "value": true}, "ciso_share": {"known": false}}));
}

#[test]
fn a_vacant_coordinator_is_known_to_be_missing_only_where_roles_are_recorded() {
    let vacant = |roles: &str| {
        model(&json!({
            "recorded": {"roles": roles, "assignments": "all", "lines": "all"},
            "roles": [{"id": "c", "title": "Samordnare", "functions": ["ciso"]}],
        }))
    };
    let nobody = json!({"ciso_vacant": ["c"], "ciso_lines_known": false});
    let no = json!({"known": true, "value": false});
    let unknown = json!({"known": false, "value": false});
    check(&vacant("all"), &nobody);
    check(&vacant("all"), &json!({"ciso": no, "ciso_direct_to_top": no}));
    check(&vacant("some"), &json!({"ciso": unknown, "ciso_direct_to_top": unknown}));
}

#[test]
fn documents_and_companies() {
    let file = |decider: &str| {
        json!({
            "recorded": {"documents": "all"},
            "units": [
                {"id": "ks", "name": "Kommunstyrelsen", "kind": "board"},
                {"id": "it", "name": "It", "kind": "it"},
                {"id": "energi", "name": "Energi AB", "kind": "company"},
                {"id": "bostad", "name": "Bostads AB", "kind": "company"},
            ],
            "processes": [{"id": "vard", "name": "Vård", "continuity_plan": "plan"}],
            "documents": [
                {"id": "p", "type": "policy", "decided_by": decider, "decided_on": "2026-10-02", "covers": ["energi"]},
                {"id": "metod", "type": "method", "topics": ["classification"]},
                {"id": "rutin", "type": "routine", "contents": ["incident_reporting"]},
                {"id": "inkop", "type": "routine", "topics": ["procurement"]},
                {"id": "plan", "type": "plan"},
            ],
        })
    };
    let decided = model(&file("ks"));
    check(
        &decided,
        &json!({
            "policy": {"known": true, "value": true, "ids": ["p"]},
            "policy_decided_days_ago": {"known": true, "value": 30},
            "companies_inside": ["energi"],
            "companies_outside": ["bostad"],
            "classification_method": {"ids": ["metod"]},
            "incident_process": {"ids": ["rutin"]},
            "incident_process_adopted": {"known": true, "value": false},
            "procurement_process": {"ids": ["inkop"]},
            "continuity_plans": {"ids": ["plan"]},
        }),
    );
    check(&model(&file("it")), &json!({"policy": {"known": true, "value": false}, "policy_not_by_top": ["p"]}));
    let mut undecided = file("ks");
    undecided["documents"][0] = json!({"id": "p", "type": "policy"});
    check(&model(&undecided), &json!({"policy": {"known": false, "value": false}}));
}

#[test]
fn events_and_cooperation() {
    let event = |id: &str, kind: &str| json!({"id": id, "type": kind, "date": "2026-05-01"});
    let about =
        |id: &str, kind: &str, topic: &str| json!({"id": id, "type": kind, "date": "2026-05-01", "topics": [topic]});
    let model = model(&json!({
        "units": [{"id": "lst", "name": "Länsstyrelsen", "kind": "authority"}],
        "roles": [
            {"id": "c", "title": "Samordnare", "functions": ["ciso"]},
            {"id": "kd", "title": "Kommundirektör", "functions": ["chief_executive"]},
        ],
        "works_with": [{"id": "w", "from": "c", "to": "lst", "kind": "collaborate"}],
        "groups": [{"id": "kis", "name": "KIS", "kind": "network"}],
        "documents": [{"id": "plan", "type": "continuity_plan"}],
        "events": [
            event("analys", "risk_analysis"),
            about("granskning", "review", "management_review"),
            event("kontroll", "check"),
            {"id": "ovning", "type": "exercise", "date": "2026-05-01", "about": ["plan"]},
            about("sarbarhet", "risk_analysis", "rsa"),
            event("kurs", "training"),
            {"id": "kommande", "type": "training", "date": "2027-01-01"},
            {"id": "rapport", "type": "report", "date": "2026-05-01", "recipients": ["kd"]},
        ],
    }));
    check(
        &model,
        &json!({
            "compliance_checks": {"ids": ["kontroll"]},
            "management_reports": {"ids": ["rapport"]},
            "risk_analyses": {"ids": ["analys"]},
            "rsa": {"ids": ["sarbarhet"]},
            "continuity_exercises": {"ids": ["ovning"]},
            "training": {"ids": ["kurs"]},
            "authority_cooperation": {"ids": ["w"]},
            "municipal_cooperation": {"ids": ["kis", "w"]},
        }),
    );
}

#[test]
fn without_answers_rules_on_answers_are_not_assessed_once_and_miss_no_list() {
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let analysis = Analysis::of_text("o.json", &organisation_of_case(&json!({})), &settings).expect("sound");
    let outcomes = || analysis.report().outcomes.iter();
    let on_answers: Vec<_> = outcomes().filter(|outcome| is_on_answers(outcome.scope)).collect();
    assert!(on_answers.len() >= 30, "{}", on_answers.len());
    for outcome in on_answers {
        let counts = outcome.counts;
        let silent = counts.not_assessed == 1 && counts.not_applicable == 0 && counts.assessed() == 0;
        assert!(silent && outcome.missing.is_empty(), "{}: {counts:?} {:?}", outcome.rule, outcome.missing);
    }
}

fn is_on_answers(scope: Kind) -> bool {
    matches!(scope, Kind::Answer | Kind::Assessment)
}

/// The texts of a list, or a text itself.
fn texts(value: &ansvar::Value) -> Vec<&str> {
    match value {
        ansvar::Value::List(list) => list.iter().filter_map(ansvar::Value::as_text).collect(),
        value => value.as_text().into_iter().collect(),
    }
}

/// Words in the bodies of rules that are no choices: keys of what is found.
const KEYS: [&str; 13] = [
    "answer", "answers", "count", "days", "detail", "id", "kind", "lacks", "model", "question", "says", "severity",
    "subject",
];

#[test]
fn rules_on_answers_name_questions_and_choices_that_there_are() {
    let library = Library::builtin().expect("the built-in rules are sound");
    let sources = builtin_sources();
    let mut problems = Vec::new();
    for rule in library.rules().iter().filter(|rule| is_on_answers(rule.header.scope)) {
        let source = sources.iter().find(|source| source.path == rule.file).expect("a rule has a file");
        let body =
            source.text.lines().filter(|line| !line.trim_start().starts_with('#')).collect::<Vec<_>>().join("\n");
        let mut words: Vec<&str> = body.split('"').skip(1).step_by(2).filter(|word| !word.is_empty()).collect();
        let params = rule.header.params.values().filter(|param| param.unit == "option");
        words.extend(params.flat_map(|param| texts(&param.default)));
        let named: Vec<_> = Question::ALL.iter().filter(|question| words.contains(&question.id)).collect();
        let named = if named.is_empty() { Question::ALL.iter().collect() } else { named };
        for word in words {
            let is_choice = named.iter().any(|question| question.id == word || question.choice(word).is_some());
            let is_word = word_name(word, Language::English).is_some() || Severity::parse(word).is_some();
            if !is_choice && !is_word && !KEYS.contains(&word) {
                problems.push(format!(
                    "rules/{}: `{word}` is no question of the survey and no choice of the questions named",
                    rule.file
                ));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
