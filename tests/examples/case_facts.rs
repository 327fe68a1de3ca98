//! Writes the facts and the findings of every pipeline case in which a rule fires, so that another Rego engine can be
//! asked whether it fires there too: `cargo run -p ansvar-tests --example case_facts` prints
//! `[{"rule": "INC-03", "facts": {…}, "findings": [{…}]}]`.

use std::error::Error;
use std::fs;
use std::io::Write;

use ansvar::{Analysis, Format, Language, RenderOptions, Settings};
use ansvar_tests::{answers_of_case, files_below, organisation_of_case, yaml};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut cases = Vec::new();
    for path in files_below("tests/cases", ".yaml") {
        let case = yaml(&fs::read_to_string(&path)?);
        let part = |name: &str| case.pointer(&format!("/fires/{name}")).unwrap_or(&Value::Null);
        let organisation = folder.path().join("organisation.json");
        fs::write(&organisation, organisation_of_case(part("organisation")))?;
        let mut settings = Settings { packs: vec!["all".into()], ..Settings::default() };
        for (place, text) in answers_of_case(part("answers")).into_iter().enumerate() {
            let answers = folder.path().join(format!("answers-{place}.json"));
            fs::write(&answers, text)?;
            settings.answers.push(answers);
        }
        let mut report = Vec::new();
        let analysis = Analysis::of_file(&organisation, &settings)?;
        analysis.render(Format::Json, &RenderOptions::new(Language::English), &mut report)?;
        let report: Value = serde_json::from_slice(&report)?;
        cases.push(json!({
            "rule": path.file_stem().and_then(|name| name.to_str()),
            "facts": Analysis::facts(&organisation, &settings)?,
            "findings": report.get("findings"),
        }));
    }
    writeln!(std::io::stdout(), "{}", Value::Array(cases))?;
    Ok(())
}
