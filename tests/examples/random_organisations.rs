//! Writes random organisation files and answers files about them, so that two Rego engines can be compared on what no fixture thought of.
//!
//! `cargo run -p ansvar-tests --example random_organisations -- COUNT SEED DIR` writes `organisation-0000.json` and so
//! on into the folder, and `answers-0000-1.json` and so on beside them. The same seed gives the same bytes; organisation 7 of a seed is the same whatever the count.

use std::error::Error;
use std::fs;
use std::path::Path;

use ansvar_tests::RandomOrganisations;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, seed, folder] = arguments.as_slice() else {
        return Err("usage: random_organisations COUNT SEED DIR".into());
    };
    let files = RandomOrganisations::of_seed(seed.parse()?);
    fs::create_dir_all(folder)?;
    for number in 0..count.parse()? {
        let file = files.nth(number);
        if file.is_null() {
            return Err("the schema has no such part".into());
        }
        let path = Path::new(folder).join(format!("organisation-{number:04}.json"));
        fs::write(path, serde_json::to_string_pretty(&file)? + "\n")?;
        for (place, answers) in files.answers(number, &file).iter().enumerate() {
            let path = Path::new(folder).join(format!("answers-{number:04}-{}.json", place + 1));
            fs::write(path, serde_json::to_string_pretty(answers)? + "\n")?;
        }
    }
    Ok(())
}
