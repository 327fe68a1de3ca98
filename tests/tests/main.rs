//! Tests that cross crates, and checks of the repository.

mod cases;
mod determinism;
mod fixtures;
mod layering;
mod rego;
mod repository;
mod schemas;
mod silence;
