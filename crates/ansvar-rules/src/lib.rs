//! Facts out, Rego rules run over them, findings back.
//!
//! [`Library`] holds rules and packs; [`Library::select`] settles which are run; [`facts::Context`] answers the graph
//! questions once; [`judge`] runs the rules. The crate knows nothing of the file system, of areas' status or of output.
//! The rules that come with ansvar are embedded. Rego is run by regorus, which only `engine.rs` and `syntax/read.rs` know.

mod atoms;
mod classes;
mod datum;
mod directory;
mod engine;
mod error;
mod example;
mod export;
pub mod facts;
mod header;
mod imply;
mod judge;
mod library;
mod lint;
mod pack;
mod param;
mod remedy;
mod scaffold;
mod schema;
mod selection;
mod standing;
mod syntax;
mod template;
mod testing;
mod watch;
mod witness;

pub use classes::{Grouping, Groupings};
pub use error::{RuleProblem, RulesError};
pub use example::Example;
pub use export::facts_document;
pub use header::Header;
pub use judge::{Judgement, judge, judge_plainly};
pub use library::{Library, Rule, RuleSource, builtin_sources};
pub use pack::{Pack, PackRules};
pub use param::{Param, ParamType};
pub use scaffold::scaffold;
pub use schema::facts_schema;
pub use selection::{ParamOverride, SelectedRule, Selection};
pub use testing::{RegoReport, RegoTest, run_rego_tests};
pub use watch::{Before, Changes, Watch};
