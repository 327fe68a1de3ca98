//! Tests that cross crates, and checks of the repository.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests may be blunt, their helpers too"
)]

mod answers;
mod assessment;
mod cases;
mod causes;
mod classes;
mod determinism;
mod edits;
mod first_screen;
mod fixtures;
mod generate;
mod incremental;
mod laws;
mod layering;
mod planted;
mod readme;
mod rego;
mod rego_format;
mod removed;
mod repository;
mod schemas;
mod silence;
mod survey;
mod traceability;
mod words;
