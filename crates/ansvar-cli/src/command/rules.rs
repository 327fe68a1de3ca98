//! `ansvar rules`: the rules there are, and what one of them says.

use std::io::{self, Write};

use std::path::{Path, PathBuf};

use ansvar::{
    Example, Language, Library, RegoTest, Rule, RuleSource, RulesError, builtin_sources, phrase, phrase_with,
    run_rego_tests, scaffold,
};
use serde_json::{Value, json};

use super::Failure;
use crate::arguments::{RulesArguments, RulesCommand};
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &RulesArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let language = streams.language;
    match &arguments.command {
        RulesCommand::Test { folder } => return test(folder.as_deref(), streams),
        RulesCommand::New { id, area, scope, slug, folder } => {
            let slug = slug.clone().unwrap_or_else(|| id.as_str().to_lowercase().replace('-', "_"));
            return begin(&scaffold(id, *area, &slug, *scope), folder, streams);
        }
        RulesCommand::List { .. } | RulesCommand::Show { .. } => {}
    }
    let library = Library::builtin()?;
    match &arguments.command {
        RulesCommand::Test { .. } | RulesCommand::New { .. } => {}
        RulesCommand::List { format, pack } => {
            let rules = chosen(&library, pack.as_deref())?;
            write_result(None, streams, |out| match format.as_str() {
                "json" => list_json(&library, &rules, out),
                "oscal" => ansvar::write_catalogue(&rules, language, out),
                _ => list_table(&rules, language, out),
            })?;
        }
        RulesCommand::Show { id } => {
            let rule = library.find_rule(id).or_else(|| library.find_rule(&id.to_uppercase()));
            let rule =
                rule.ok_or_else(|| RulesError::UnknownRule { id: id.clone(), nearest: library.nearest_rule(id) })?;
            write_result(None, streams, |out| show(rule, language, out))?;
        }
    }
    Ok(Exit::Clean)
}

/// Runs the Rego tests and tells what fails and what no test runs.
fn test(folder: Option<&Path>, streams: &mut Streams) -> Result<Exit, Failure> {
    let sources = match folder {
        Some(folder) => ansvar::rule_sources(&[folder.to_owned()])?,
        None => builtin_sources(),
    };
    let report = run_rego_tests(&sources).map_err(RulesError::Broken)?;
    let failed: Vec<&RegoTest> = report.tests.iter().filter(|test| !test.passed).collect();
    let root = folder.map_or_else(|| "rules".to_owned(), |folder| folder.display().to_string());
    let language = streams.language;
    write_result(None, streams, |out| {
        for test in &failed {
            writeln!(out, "✗ {root}/{}:{} {}", test.file, test.line, test.name)?;
        }
        for (file, lines) in &report.uncovered {
            for line in lines {
                writeln!(out, "· {root}/{file}:{line} {}", phrase(language, "rules-uncovered", &[]))?;
            }
        }
        let numbers = [("count", report.tests.len()), ("failed", failed.len())];
        writeln!(out, "{}", phrase(language, "rules-tested", &numbers))
    })?;
    Ok(if failed.is_empty() && report.uncovered.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Writes the files of a new rule. A file that is already there stops it before anything is written.
fn begin(sources: &[RuleSource], folder: &Path, streams: &mut Streams) -> Result<Exit, Failure> {
    let paths: Vec<PathBuf> = sources.iter().map(|source| folder.join(&source.path)).collect();
    if let Some(path) = paths.iter().find(|path| path.exists()) {
        return Err(Failure::Exists(path.clone()));
    }
    for (source, path) in sources.iter().zip(&paths) {
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        write_result(Some(path), streams, |out| out.write_all(source.text.as_bytes()))?;
        writeln!(streams.out, "{}", path.display())?;
    }
    Ok(Exit::Clean)
}

/// The rules of a pack, or all.
fn chosen<'l>(library: &'l Library, pack: Option<&str>) -> Result<Vec<&'l Rule>, RulesError> {
    let Some(pack) = pack else { return Ok(library.rules().iter().collect()) };
    let selection = library.select(&[pack.to_owned()], &[])?;
    Ok(selection.rules.iter().map(|selected| selected.rule).collect())
}

fn list_table(rules: &[&Rule], language: Language, out: &mut dyn Write) -> io::Result<()> {
    let mut area = None;
    for rule in by_area(rules) {
        let header = &rule.header;
        if area != Some(header.area) {
            let gap = if area.is_some() { "\n" } else { "" };
            writeln!(out, "{gap}{} {}", header.area.section(), header.area.name(language))?;
            area = Some(header.area);
        }
        let severity = header.severity.name(language);
        writeln!(out, "  {}  {severity:<9}  {}", header.id, header.title.in_language(language))?;
    }
    writeln!(out, "\n{}", phrase(language, "rules-count", &[("count", rules.len())]))
}

fn by_area<'l>(rules: &[&'l Rule]) -> Vec<&'l Rule> {
    let mut sorted = rules.to_vec();
    sorted.sort_by_key(|rule| (rule.header.area, rule.header.id.clone()));
    sorted
}

fn list_json(library: &Library, rules: &[&Rule], out: &mut dyn Write) -> io::Result<()> {
    let list: Vec<Value> = rules.iter().map(|rule| rule_json(library, rule)).collect();
    writeln!(out, "{:#}", Value::Array(list))
}

fn rule_json(library: &Library, rule: &Rule) -> Value {
    let header = &rule.header;
    let texts = |text: &ansvar::Bilingual| json!({"sv": text.sv, "en": text.en});
    let params = header.params.iter().map(|(name, param)| {
        (name.clone(), json!({"type": param.kind.id(), "unit": param.unit, "default": param.default_json()}))
    });
    json!({
        "id": header.id.as_str(),
        "title": texts(&header.title),
        "description": texts(&header.description),
        "area": header.area.id(),
        "scope": header.scope.id(),
        "severity": header.severity.id(),
        "basis": header.basis.id(),
        "needs": header.needs.iter().map(|list| list.id()).collect::<Vec<_>>(),
        "implied_by": header.implied_by.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "message": texts(&header.message),
        "remedy": texts(&header.remedy),
        "source": header.source.iter().map(|source| json!({"document": source.document, "section": source.section})).collect::<Vec<_>>(),
        "params": serde_json::Map::from_iter(params),
        "reads": rule.reads(),
        "grouped_by": rule.grouping().id(),
        "packs": library.packs_with(&header.id),
        "file": rule.file,
    })
}

fn show(rule: &Rule, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let header = &rule.header;
    let label = |key: &str| phrase(language, key, &[]);
    writeln!(out, "{}  {}\n", header.id, header.title.in_language(language))?;
    writeln!(out, "{}\n", header.description.in_language(language))?;
    let sources: Vec<String> =
        header.source.iter().map(|source| format!("{} {}", source.document, source.section)).collect();
    let needs: Vec<&str> = header.needs.iter().map(|list| list.id()).collect();
    let implied: Vec<&str> = header.implied_by.iter().map(|id| id.as_str()).collect();
    let rows = [
        ("rule-area", format!("{} {}", header.area.section(), header.area.name(language))),
        ("rule-severity", header.severity.name(language).to_owned()),
        ("rule-scope", header.scope.name(language).to_owned()),
        ("rule-basis", header.basis.name(language).to_owned()),
        ("rule-source", sources.join("; ")),
        ("rule-needs", needs.join(", ")),
        ("rule-reads", rule.reads().join(", ")),
        ("rule-grouping", label(&format!("rule-grouping-{}", rule.grouping().id()))),
        ("rule-implied-by", implied.join(", ")),
        ("rule-message", header.message.in_language(language).to_owned()),
        ("rule-remedy", header.remedy.in_language(language).to_owned()),
        ("rule-file", rule.file.clone()),
    ];
    for (key, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        writeln!(out, "{:<18} {value}", label(key))?;
    }
    for (name, param) in &header.params {
        writeln!(
            out,
            "{:<18} {name} ({} {}) = {}",
            label("rule-param"),
            param.kind.id(),
            param.unit,
            param.default_json()
        )?;
    }
    let Some(example) = Example::of(&header.id) else { return Ok(()) };
    writeln!(out, "\n{}", phrase_with(language, "rule-example", &[("what", &example.subject)]))?;
    example.text.lines().try_for_each(|line| writeln!(out, "  {line}"))
}
