//! Writes the fixture `survey_2015`: made-up organisations whose answers, counted, give the figures of 2015 again.
//!
//! `cargo run -p ansvar-tests --example survey_2015 > fixtures/survey_2015/organisations.csv`. The same figures give the
//! same bytes.

use std::error::Error;
use std::io::Write;

use ansvar_tests::survey_2015;

fn main() -> Result<(), Box<dyn Error>> {
    std::io::stdout().write_all(survey_2015()?.as_bytes())?;
    Ok(())
}
