//! Checks an organisation file and prints the gap report: `cargo run -p ansvar --example check -- FILE`.

use std::error::Error;

use ansvar::{Analysis, Format, Language, RenderOptions, Settings};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).unwrap_or_else(|| "fixtures/exempel/organisation.yaml".into());
    let analysis = Analysis::of_file(file.as_ref(), &Settings::default())?;
    analysis.render(Format::Terminal, &RenderOptions::new(Language::English), &mut std::io::stdout())?;
    Ok(())
}
