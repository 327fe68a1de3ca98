//! Files to model, with every problem found in one pass.
//!
//! This crate is the only reader of files. [`load_organisation`] reads an organisation file, YAML or JSON, into an
//! [`Organisation`](ansvar_model::Organisation) and says everything that is wrong with it, each [`Problem`] with line
//! and column, in Swedish and English. [`load_answers`] reads an answers file into a
//! [`Questionnaire`](ansvar_model::Questionnaire) in the same way. [`read_responses`] reads a table of many organisations'
//! answers, one at a time. [`load_source`] reads any other text file.
//!
//! A file goes through three steps: `tree` (text to a tree in which every value knows its place), `wire` (the tree
//! checked against the declared records) and `lower` (ids to handles). The records are declared once, in `wire`;
//! [`organisation_schema`] and [`answers_schema`] come from the same declarations.
//!
//! An organisation file in JSON in which nothing is wrong takes a shorter way, `quick`: its records are pulled straight out
//! of the text, and no tree is made. When it is large, the text is looked at through a window and never held.
//!
//! [`plan_edits`] changes an organisation that is there already, by the same declarations: the row of an entity is made a
//! record again, changed, and read as if it stood in a file.
//!
//! This crate knows nothing of rules, scores or output. Read [`Loaded`] first.

mod answers;
mod edit;
mod error;
mod folder;
mod location;
mod lower;
mod message;
mod names;
mod organisation;
mod places;
mod problem;
mod pull;
mod quick;
mod reading;
mod responses;
mod source;
mod suggest;
mod tree;
mod wire;

pub use answers::{LoadedAnswers, load_answers, parse_answers};
pub use edit::{EditProblem, PlannedEdits, plan_edits, plan_edits_knowing, record_of};
pub use error::{LoadError, system_reason};
pub use folder::load_rules;
pub use location::{LineStarts, Location};
pub use organisation::{Loaded, load_organisation, parse_organisation};
pub use problem::Problem;
pub use responses::{Place, ResponsesForm, ResponsesRead, TableProblem, TextEncoding, read_responses};
pub use source::{Format, SourceText, load_source};
pub use wire::{answers_schema, organisation_schema};
