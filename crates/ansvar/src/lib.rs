//! Who is responsible for information security, to whom they report, and where the gaps are.
//!
//! ```
//! use ansvar::{Analysis, Area, Settings, Severity};
//!
//! let file = "
//! ansvar: 1
//! organisation: {id: exempel, name: Exempels kommun, kind: municipality}
//! as_of: 2026-11-01
//! recorded: {roles: all, assignments: all}
//! roles:
//!   - {id: ciso, title: Informationssäkerhetssamordnare, functions: [ciso]}
//! ";
//! let analysis = Analysis::of_text("exempel.yaml", file, &Settings::default())?;
//! let report = analysis.report();
//! let nobody_appointed = report.findings.iter().find(|finding| finding.rule.as_str() == "LED-01").unwrap();
//! assert_eq!(nobody_appointed.severity, Severity::Critical);
//! assert_eq!(nobody_appointed.area, Area::Coordination);
//! # Ok::<(), ansvar::AnalysisError>(())
//! ```
//!
//! | to | start at |
//! | --- | --- |
//! | check a file, a text or an organisation of your own | [`Analysis`] |
//! | change an organisation and see at once what that changes | [`Incremental`] |
//! | choose packs, params and the day | [`Settings`] |
//! | read findings, areas and causes | [`GapReport`], [`Finding`], [`Cause`] |
//! | write a report | [`Analysis::render`], [`Format`], [`RenderOptions`] |
//! | ask who can be reached | [`PathQuestion`] |
//! | put questions to somebody, one at a time | [`interview`] |
//! | draw the responsibility model | [`GraphQuestion`], [`Picture`] |
//! | hide names that are not for everybody | [`Analysis::redaction`] |
//! | hand the facts to another Rego engine | [`Analysis::facts`] |
//! | see the rules | [`Library`] |
//! | count many organisations' answers | [`aggregate`], [`SurveyTable`] |
//! | make up an organisation of any size | [`Generator`] |
//! | see the survey's questions and national figures | [`Question`], [`NationalFigure`], [`compare`] |

mod analysis;
mod catalogue;
mod error;
mod exceptions;
mod generate;
mod graph;
mod incremental;
mod input;
pub mod interview;
mod path;
mod schema;
mod settings;
mod stats;
mod survey;

pub use analysis::{Analysis, library, rule_sources};
pub use catalogue::write_catalogue;
pub use error::{AggregateError, AnalysisError, Fault};
pub use generate::{Generator, GeneratorError, Shape};
pub use graph::GraphQuestion;
pub use incremental::Incremental;
pub use path::{PathAnswer, PathQuestion, Way};
pub use schema::{SchemaKind, schema};
pub use settings::Settings;
pub use stats::Stats;
pub use survey::{Aggregate, aggregate};

pub use ansvar_assess::{
    Accepted, AreaResult, AreaRow, AreaStatus, Cause, ChoiceRow, ChosenPack, Claim, Compared, Comparison, Count,
    Counted, DISCREPANCIES, Disabled, Discrepancy, DiscrepancyKind, GapReport, GroupRow, National, NationalFigure,
    Participation, Printed, Quality, Quartiles, QuestionRow, RESPONSE, Redaction, Scope, SeverityCounts, Share,
    Silence, Summary, SurveyTable, benchmark, compare, figures_of, national_figures,
};
pub use ansvar_load::{
    EditProblem, LoadError, Place, Problem, ResponsesForm, ResponsesRead, SourceText, TableProblem, TextEncoding,
    load_source, read_responses, system_reason,
};
pub use ansvar_model::{
    Area, Basis, Bilingual, CheckCounts, Edit, Finding, Fingerprint, Function, Id, Kind, Language, List, Location,
    Named, Organisation, OrganisationKind, Question, RuleId, RuleOutcome, Severity, Step, Value, Witness, WitnessKind,
};
pub use ansvar_render::{
    Earlier, Format, Options as RenderOptions, Picture, PictureFormat, ReadError, TableFormat, draw_steps, phrase,
    phrase_with, read_report, render_figures, render_picture, render_questions, render_tally,
};
pub use ansvar_rules::{
    Changes, Example, Grouping, Groupings, Header, Library, Pack, PackRules, Param, ParamOverride, RegoReport,
    RegoTest, Rule, RuleProblem, RuleSource, RulesError, builtin_sources, facts::SCOPES as RULE_SCOPES, run_rego_tests,
    scaffold,
};

/// The README's programs are tests too.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
