//! Tries rule files: header, lint, Rego tests with coverage, pipeline cases. Arguments: rule ids or paths of rule files.
#![allow(clippy::all, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, clippy::allow_attributes, clippy::allow_attributes_without_reason)]
use std::collections::BTreeSet;
use ansvar::{Analysis, Settings};
use ansvar_load::{Format, SourceText, parse_organisation};
use ansvar_rules::{Library, RuleSource, RulesError, run_rego_tests};
use ansvar_tests::{files_below, organisation_of_case, root, text_of, yaml};

fn id_of(text: &str) -> String {
    text.lines().find_map(|l| l.strip_prefix("#   id: ")).unwrap_or("").trim().to_owned()
}
fn main() {
    let wanted: BTreeSet<String> = std::env::args().skip(1).collect();
    let rules_root = root().join("rules");
    let mut all = Vec::new();
    for path in files_below("rules", ".rego") {
        let rel = path.strip_prefix(&rules_root).unwrap().to_string_lossy().into_owned();
        all.push(RuleSource { path: rel, text: std::fs::read_to_string(&path).unwrap() });
    }
    let is_wanted = |s: &RuleSource| wanted.contains(&id_of(&s.text)) || wanted.iter().any(|w| s.path.ends_with(w.trim_start_matches("rules/")));
    let chosen: Vec<&RuleSource> = all.iter().filter(|s| !s.path.ends_with("_test.rego") && s.path.contains('/') && !s.path.starts_with("lib/") && is_wanted(s)).collect();
    let ids: BTreeSet<String> = chosen.iter().map(|s| id_of(&s.text)).collect();
    println!("{} rules: {:?}", chosen.len(), ids);
    let filter_implied = |text: &str| text.lines().map(|l| match l.strip_prefix("#   implied_by: [") {
        Some(rest) => { let kept: Vec<&str> = rest.trim_end_matches(']').split(',').map(str::trim).filter(|i| ids.contains(*i)).collect(); format!("#   implied_by: [{}]", kept.join(", ")) }
        None => l.to_owned(),
    }).collect::<Vec<_>>().join("\n") + "\n";
    let mut sources: Vec<RuleSource> = all.iter().filter(|s| s.path.starts_with("lib/")).cloned().collect();
    for s in &chosen {
        sources.push(RuleSource { path: s.path.clone(), text: filter_implied(&s.text) });
        let test = s.path.replace(".rego", "_test.rego");
        match all.iter().find(|t| t.path == test) { Some(t) => sources.push(t.clone()), None => println!("MISSING rules/{test}") }
    }
    sources.push(RuleSource { path: "packs/all.toml".into(), text: "id = \"all\"\nrules = \"all\"\ntitle = {sv=\"a\",en=\"a\"}\ndescription = {sv=\"a\",en=\"a\"}\n".into() });
    let library = match Library::from_sources(&sources) {
        Ok(l) => l,
        Err(RulesError::Broken(p)) => { for p in p { println!("PROBLEM rules/{p}"); } std::process::exit(1) }
        Err(e) => { println!("{e}"); std::process::exit(1) }
    };
    match run_rego_tests(&sources) {
        Ok(r) => {
            for t in r.tests.iter().filter(|t| !t.passed) { println!("FAIL rules/{}:{} {}", t.file, t.line, t.name); }
            for (f, l) in &r.uncovered { println!("UNCOVERED rules/{f}: {l:?}"); }
            println!("{} Rego tests, {} failed", r.tests.len(), r.tests.iter().filter(|t| !t.passed).count());
        }
        Err(p) => for p in p { println!("PROBLEM rules/{p}"); },
    }
    let settings = Settings { packs: vec!["all".into()], ..Settings::default() };
    let mut bad = 0;
    for id in &ids {
        let cases = yaml(&text_of(&format!("tests/cases/{id}.yaml")));
        if cases.is_null() { println!("MISSING or bad tests/cases/{id}.yaml"); bad += 1; continue; }
        for part in ["fires", "passes", "silent"] {
            if cases[part].is_null() { continue; }
            let text = organisation_of_case(&cases[part]["organisation"]);
            let loaded = parse_organisation(SourceText::new("case.json", text), Format::Json);
            if !loaded.problems.is_empty() { bad += 1; for p in &loaded.problems { println!("{id} {part}: {} {}", p.message.en, p.help.as_ref().map_or("", |h| h.en.as_str())); } continue; }
            let analysis = match Analysis::of_organisation(loaded.organisation.unwrap(), &library, &settings) { Ok(a) => a, Err(e) => { println!("{id} {part}: {e}"); bad += 1; continue; } };
            let report = analysis.report();
            let Some(outcome) = report.outcomes.iter().find(|o| o.rule.as_str() == id) else { println!("{id}: not run"); bad += 1; continue; };
            let c = outcome.counts;
            let found: Vec<_> = report.findings.iter().filter(|f| f.rule.as_str() == id).collect();
            let ok = match part {
                "fires" => { let w = cases[part]["subject"].as_str().unwrap_or(""); found.iter().any(|f| format!("{} {}", f.subject.kind.id(), f.subject.id) == w) }
                "passes" => c.passed > 0 && c.failed == 0,
                _ => c.assessed() == 0 && if cases[part]["outcome"].as_str() == Some("not_applicable") { c.not_applicable > 0 } else { c.not_assessed > 0 },
            };
            if !ok { bad += 1; println!("CASE {id} {part}: {c:?} {:?}", found.iter().map(|f| f.subject.id.to_string()).collect::<Vec<_>>()); }
            if part == "fires" { for f in found.iter().take(1) {
                let steps: Vec<String> = f.witness.steps.iter().map(|s| format!("{}{}", s.label(ansvar::Language::Swedish), s.void.as_ref().map_or(String::new(), |v| format!(" (✗ {})", v.text.sv)))).collect();
                println!("{id} sv: {}\n       en: {}\n       åtgärd: {}\n       belägg: {}", f.message.sv, f.message.en, f.remedy.text.sv, steps.join(" | ")); } }
        }
    }
    println!("{bad} case problems");
}
