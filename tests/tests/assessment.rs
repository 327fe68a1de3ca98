//! Answers through the pipeline: held against the model, merged over respondents, and told with their place.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ansvar::{Analysis, AnalysisError, Finding, Format, Kind, Language, Library, RenderOptions, Settings, WitnessKind};
use ansvar_load::{Format as FileFormat, SourceText, parse_answers, parse_organisation};
use ansvar_model::{Area, Question, QuestionKind};
use ansvar_tests::{RandomOrganisations, answers_of_case, organisation_of_case, root};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Answers files in a folder that lives as long as this.
struct Files {
    _folder: TempDir,
    paths: Vec<PathBuf>,
}

impl Files {
    fn of(answers: &Value) -> Self {
        let folder = tempfile::tempdir().expect("a folder for answers");
        let write = |(place, text): (usize, String)| {
            let path = folder.path().join(format!("{}.json", place + 1));
            std::fs::write(&path, text).expect("writing answers");
            path
        };
        let paths = answers_of_case(answers).into_iter().enumerate().map(write).collect();
        Self { _folder: folder, paths }
    }

    fn check(&self, lists: &Value) -> Result<Analysis, AnalysisError> {
        let settings = Settings { packs: vec!["all".into()], answers: self.paths.clone(), ..Settings::default() };
        Analysis::of_text("o.json", &organisation_of_case(lists), &settings)
    }
}

fn check(lists: &Value, answers: &Value) -> Analysis {
    Files::of(answers).check(lists).unwrap_or_else(|error| panic!("{answers}: {error}"))
}

fn fixture(folder: &str) -> Analysis {
    let path = |name: &str| root().join("fixtures").join(folder).join(name);
    let settings = Settings { answers: vec![path("answers.yaml")], ..Settings::default() };
    Analysis::of_file(&path("organisation.yaml"), &settings).unwrap_or_else(|error| panic!("{folder}: {error}"))
}

fn contradictions(analysis: &Analysis) -> Vec<&Finding> {
    let report = analysis.report();
    report.contradictions.iter().map(|&place| &report.findings[place]).collect()
}

#[test]
fn four_claims_against_the_model_are_four_contradictions() {
    let analysis = fixture("contradictions");
    let found: BTreeMap<&str, (&str, &Finding)> = contradictions(&analysis)
        .into_iter()
        .map(|finding| (finding.subject.id.as_str(), (finding.rule.as_str(), finding)))
        .collect();
    let rules: Vec<(&str, &str)> = found.iter().map(|(question, (rule, _))| (*question, *rule)).collect();
    assert_eq!(rules, [("2.2-q1", "ENK-14"), ("2.2-q4", "ENK-09"), ("2.5-q1", "ENK-05"), ("2.5-q3a", "ENK-07")]);
    assert_eq!(contradictions(&analysis).len(), 4);
    let shown = |question: &str| -> Vec<(&str, &str)> {
        let steps = found[question].1.witness.steps.iter().skip(1);
        steps.map(|step| (step.entity.id.as_str(), step.void.as_ref().map_or("", |void| void.code))).collect()
    };
    assert_eq!(shown("2.2-q1"), [("policy-2024", "otherwise")]);
    assert_eq!(shown("2.2-q4"), [("energibolaget", "otherwise")]);
    assert_eq!(shown("2.5-q1"), [("samordnare", "vacant")]);
    assert_eq!(shown("2.5-q3a"), [("samordnare", "vacant")]);
    for (_, finding) in found.values() {
        assert_eq!(finding.witness.kind, WitnessKind::Contradiction);
        assert_eq!(finding.subject.kind, Kind::Answer);
        let location = finding.location.as_ref().expect("a place in the answers file");
        assert!(location.file.ends_with("answers.yaml") && location.line >= 8, "{location:?}");
    }
}

/// The questions whose answers a rule compares with the model: those it applies to, and whose witness is a contradiction.
fn compared_by() -> BTreeMap<&'static str, Vec<String>> {
    let library = Library::builtin().expect("the built-in rules are sound");
    let sources = ansvar_rules::builtin_sources();
    let mut compared: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for rule in library.rules().iter().filter(|rule| rule.header.scope == Kind::Answer) {
        let source = sources.iter().find(|source| source.path == rule.file).expect("a rule has a file");
        let body = source.text.split("\npackage ").nth(1).unwrap_or_default();
        let compares = source.text.contains("{query: contradiction, ") && body.contains("input.model.");
        let asks = |question: &&Question| body.contains(&format!("input.id == \"{}\"", question.id));
        for question in Question::ALL.iter().filter(asks).filter(|_| compares) {
            compared.entry(question.id).or_default().push(rule.header.id.to_string());
        }
    }
    compared
}

#[test]
fn every_yes_or_no_main_question_is_held_against_the_model() {
    let compared = compared_by();
    let is_yes_or_no = |question: &&Question| {
        question.kind == QuestionKind::Single && question.choice("yes").is_some() && question.choice("no").is_some()
    };
    let main = Question::ALL.iter().filter(|question| question.is_main()).filter(is_yes_or_no);
    let of_eleven = main.filter(|question| question.area != Some(Area::SystematicWork));
    let missing: Vec<&str> = of_eleven.map(|question| question.id).filter(|id| !compared.contains_key(id)).collect();
    assert!(missing.is_empty(), "no rule compares these with the model: {missing:?}");
    let areas: Vec<&str> = Area::ALL
        .iter()
        .filter(|&&area| area != Area::SystematicWork)
        .filter(|&&area| !Question::ALL.iter().any(|q| q.area == Some(area) && compared.contains_key(q.id)))
        .map(|area| area.id())
        .collect();
    assert!(areas.is_empty(), "no rule compares an answer of these areas with the model: {areas:?}");
}

/// Both languages of what is told of a disagreement, and its witness.
fn disagreement(analysis: &Analysis) -> Vec<(String, String, String)> {
    let findings = analysis.report().findings.iter().filter(|finding| finding.rule.as_str() == "ENK-24");
    let drawn = |finding: &Finding| ansvar::draw_steps(&finding.witness.steps, Language::Swedish);
    findings.map(|finding| (finding.message.sv.to_string(), finding.message.en.to_string(), drawn(finding))).collect()
}

#[test]
fn a_disagreement_is_told_with_both_answers_and_claims_nothing() {
    let lists = json!({
        "recorded": {"documents": "all"},
        "roles": [{"id": "c", "title": "Samordnare", "functions": ["ciso"]}],
    });
    let answers = json!([
        {"by": "c", "answers": {"2.2-q1": "yes"}},
        {"contributors": ["it_function"], "answers": {"2.2-q1": "no"}},
        {"answers": {"2.2-q1": "no"}},
    ]);
    let analysis = check(&lists, &answers);
    let [(sv, en, drawn)] = disagreement(&analysis).try_into().expect("one disagreement");
    assert!(sv.contains("#3: Nej; Samordnare: Ja; It-funktionen: Nej"), "{sv}");
    assert!(en.contains("Samordnare: Yes; The IT function: No"), "{en}");
    assert!(drawn.ends_with("✗ #3 (Nej) ✗ Samordnare (Ja) ✗ It-funktionen (Nej)"), "{drawn}");
    let outcome = |rule: &str| analysis.report().outcomes.iter().find(|outcome| outcome.rule.as_str() == rule);
    let policy = outcome("ENK-14").expect("run").counts;
    assert_eq!(policy.assessed(), 0, "neither yes nor no counts: {policy:?}");
    assert!(contradictions(&analysis).is_empty());
}

#[test]
fn what_several_have_answered_alike_is_one_answer() {
    let lists = json!({"recorded": {"documents": "all"}});
    let answers = json!([
        {"by": "lawyer", "answers": {"2.2-q1": "yes", "2.6-q5": ["integrity"]}},
        {"by": "it_function", "answers": {"2.2-q1": {"value": "yes", "self_estimate": true}, "2.6-q5": ["availability"]}},
    ]);
    let analysis = check(&lists, &answers);
    assert_eq!(disagreement(&analysis), []);
    let rules: Vec<&str> = contradictions(&analysis).iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(rules, ["ENK-14"]);
    let bare = analysis.report().findings.iter().any(|finding| finding.rule.as_str() == "ENK-02");
    assert!(!bare, "one of them has marked it as an estimate");
}

#[test]
fn the_order_of_answers_files_does_not_change_what_is_found() {
    let lists = json!({"recorded": {"documents": "all", "events": "all"}});
    let mut files = vec![
        json!({"by": "lawyer", "answers": {"2.2-q1": "yes", "2.3-q1": "yes", "2.5-q4": "Staben"}}),
        json!({"by": "it_function", "answers": {"2.2-q1": "no", "2.3-q1": "yes", "2.5-q4": "It-enheten"}}),
    ];
    let told = |files: &[Value]| {
        let analysis = check(&lists, &json!(files));
        let findings = analysis.report().findings.iter();
        let told: Vec<_> = findings.map(|f| (f.fingerprint.clone(), f.message.clone(), f.witness.clone())).collect();
        told
    };
    let expected = told(&files);
    files.reverse();
    assert_eq!(told(&files), expected);
}

#[test]
fn problems_of_all_files_are_told_at_once() {
    let files = Files::of(&json!([{"answers": {"2.2-q1": "maybe"}}, {"answers": {"2.2-q9": "yes"}}]));
    let error = files.check(&json!({"rols": []})).expect_err("three broken files");
    let AnalysisError::Invalid(faults) = error else { panic!("{error}") };
    let told: Vec<(String, &str)> = faults
        .iter()
        .flat_map(|fault| fault.problems.iter().map(|problem| (fault.source.path.display().to_string(), problem.code)))
        .map(|(path, code)| (path.rsplit('/').next().unwrap_or_default().to_owned(), code))
        .collect();
    let expected = [("o.json", "unknown_key"), ("1.json", "unknown_choice"), ("2.json", "unknown_question")];
    assert_eq!(told, expected.map(|(file, code)| (file.to_owned(), code)));
}

#[test]
fn answers_must_be_about_the_organisation_and_not_from_the_future() {
    let codes = |settings: Settings, answers: &Value| -> Vec<&'static str> {
        let files = Files::of(answers);
        let settings = Settings { answers: files.paths.clone(), ..settings };
        match Analysis::of_text("o.json", &organisation_of_case(&json!({})), &settings) {
            Err(AnalysisError::Invalid(faults)) => {
                faults.iter().flat_map(|fault| &fault.problems).map(|problem| problem.code).collect()
            }
            Err(other) => panic!("{other}"),
            Ok(_) => Vec::new(),
        }
    };
    let dated = json!({"answered_on": "2026-10-01", "answers": {}});
    assert_eq!(codes(Settings::default(), &dated), [""; 0]);
    let earlier = Settings { as_of: Some("2026-09-30".parse().expect("a day")), ..Settings::default() };
    assert_eq!(codes(earlier, &dated), ["day_ahead"]);
    let other = json!({"organisation": "p", "answers": {}});
    assert_eq!(codes(Settings::default(), &other), ["other_organisation"]);
}

#[test]
fn random_answers_are_sound_and_of_the_schema() {
    let validator = jsonschema::validator_for(&ansvar::schema(ansvar::SchemaKind::Answers)).expect("a sound schema");
    let grown = RandomOrganisations::of_seed(11);
    let (mut files, mut answers, mut disagreements) = (0, 0, 0);
    for number in 0..40 {
        let written = grown.nth(number);
        let source = SourceText::new("o.json", written.to_string());
        let mut organisation = parse_organisation(source, FileFormat::Json).organisation.expect("a sound organisation");
        for file in grown.answers(number, &written) {
            assert!(validator.is_valid(&file), "{file:#}");
            let source = SourceText::new("a.json", file.to_string());
            let loaded = parse_answers(source, FileFormat::Json, Some(&organisation));
            let problems: Vec<&str> = loaded.problems.iter().map(|problem| &*problem.message.en).collect();
            assert!(problems.is_empty(), "{number}: {problems:?}");
            organisation.add_answers(loaded.questionnaire.expect("no problems, so a questionnaire"));
            files += 1;
        }
        answers += organisation.answers.len();
        disagreements += organisation.answers.iter().filter(|answer| !answer.is_settled()).count();
    }
    assert!(files >= 30 && answers >= 500 && disagreements >= 20, "{files} {answers} {disagreements}");
}

#[test]
fn rules_on_answers_wait_until_there_are_answers() {
    let waiting = |answers: &Value| {
        let analysis = check(&json!({}), answers);
        analysis.report().outcomes.iter().filter(|outcome| outcome.waits_for_answers).count()
    };
    assert!(waiting(&Value::Null) >= 40);
    assert_eq!(waiting(&json!({"2.2-q1": "no"})), 0);
}

#[test]
fn the_answers_of_the_example_read_as_before() {
    let analysis = fixture("exempel");
    for language in Language::ALL {
        let about = |finding: &&Finding| matches!(finding.subject.kind, Kind::Answer | Kind::Assessment);
        let tell = |finding: &Finding| {
            let line = finding.location.as_ref().map_or(0, |location| location.line);
            let witness = ansvar::draw_steps(&finding.witness.steps, language);
            let (rule, severity) = (&finding.rule, finding.severity.name(language));
            format!("{line}: {rule} {severity}\n    {}\n    {witness}", finding.message_in(language))
        };
        let mut told: Vec<String> = analysis.report().findings.iter().filter(about).map(tell).collect();
        told.sort_by_key(|line| line.split(':').next().and_then(|line| line.parse::<u32>().ok()));
        insta::assert_snapshot!(format!("exempel_answers_{language}"), told.join("\n"));
    }
}

/// ENK-11: a comparison goes by its question's own base, and says that the shares are self-reported.
#[test]
fn a_comparison_has_its_questions_own_base_and_is_said_to_be_self_reported() {
    let analysis = fixture("exempel");
    let render = |format, language| {
        let mut out = Vec::new();
        analysis.render(format, &RenderOptions::new(language), &mut out).expect("writing to memory");
        String::from_utf8(out).expect("text")
    };
    let report: Value = serde_json::from_str(&render(Format::Json, Language::English)).expect("JSON");
    let areas = report["areas"].as_array().expect("areas").iter();
    let answers: Vec<&Value> = areas.flat_map(|area| area["answers"].as_array().expect("answers")).collect();
    let mut bases = Vec::new();
    for answer in answers {
        let (Some(id), Some(base)) = (answer["question"].as_str(), answer["national"]["N"].as_u64()) else { continue };
        let question = Question::find(id).expect("a question of the survey");
        assert_eq!(Some(base), question.respondents.map(u64::from), "{id}");
        bases.push(base);
    }
    assert!(bases.len() >= 15, "{} comparisons", bases.len());
    bases.sort_unstable();
    bases.dedup();
    assert!(bases.len() >= 8, "one base for many questions: {bases:?}");
    for format in [Format::Terminal, Format::Markdown] {
        let told = render(format, Language::Swedish).replace('\n', " ");
        assert!(told.contains("självrapporterade"), "{}", format.id());
        let told = render(format, Language::English).replace('\n', " ");
        assert!(told.contains("self-reported"), "{}", format.id());
    }
}

#[test]
fn a_report_with_answers_is_the_same_every_time() {
    let render = || {
        let mut out = Vec::new();
        let options = RenderOptions::new(Language::Swedish);
        fixture("exempel").render(Format::Json, &options, &mut out).expect("writing to memory");
        out
    };
    assert_eq!(render(), render());
}
