//! The arguments of the command line.

use std::path::PathBuf;

use ansvar::{
    Area, Format, Generator, GeneratorError, Kind, Language, ParamOverride, PictureFormat, RuleId, SchemaKind,
    Settings, Severity, Shape,
};
use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::command::survey::SurveyArguments;

/// Who is responsible for information security, to whom they report, and where the gaps are.
#[derive(Debug, Parser)]
#[command(name = "ansvar", version, propagate_version = true)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
    /// The language of everything people read: sv or en [default: ANSVAR_LANG, else Swedish for a Swedish locale]
    #[arg(long, global = true, value_name = "LANG", value_parser = parse_language)]
    lang: Option<Language>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Answer questions in the terminal: the self-assessment, or with --start a first description of the organisation
    Assess(AssessArguments),
    /// Check an organisation file and write the gap report
    Check(CheckArguments),
    /// Write the facts that rules see, for any Rego engine
    Facts(FactsArguments),
    /// Draw the responsibility model: units with their roles, and who reports to whom
    Graph(GraphArguments),
    /// Why (not): the shortest line from one to another, and what voids the others
    Path(PathArguments),
    /// The rules: list them all, or show one
    Rules(RulesArguments),
    /// Print the JSON Schema of a file: org, answers, report or facts
    Schema(SchemaArguments),
    /// Make up an organisation of any size, to measure with
    Generate(GenerateArguments),
    /// The survey of 2015: its questions and its national figures
    Survey(SurveyArguments),
}

/// What to check against.
#[derive(Debug, Args)]
pub(crate) struct SettingsArguments {
    /// An answers file about the organisation; may be repeated, one for each respondent
    #[arg(long = "answers", value_name = "FILE")]
    answers: Vec<PathBuf>,
    /// A pack of rules to run; may be repeated [default: the pack of the organisation's kind, else all]
    #[arg(long = "pack", value_name = "NAME")]
    packs: Vec<String>,
    /// A folder with rules of your own, run beside the packs; only rules you trust; may be repeated
    #[arg(long = "rules", value_name = "DIR")]
    rules: Vec<PathBuf>,
    /// Set a param of a rule, or of every rule that has it (`*.name=value`); may be repeated
    #[arg(long = "param", value_name = "ID.NAME=VALUE", value_parser = parse_param)]
    params: Vec<ParamOverride>,
    /// The day to analyse for instead of the file's as_of
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    as_of: Option<Date>,
}

impl SettingsArguments {
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            packs: self.packs.clone(),
            params: self.params.clone(),
            rules: self.rules.clone(),
            answers: self.answers.clone(),
            as_of: self.as_of,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// The organisation file: YAML, or JSON when it ends in .json; - is JSON on standard input
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    /// The form of the report: terminal, json, markdown, html, sarif, oscal, csv, xlsx or junit
    #[arg(long, default_value = "terminal", value_parser = parse_format)]
    pub(crate) format: Format,
    /// Write the report to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// How many entries of findings to write out; the rest are counted
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
    /// End with code 1 when there is a finding at or above: critical, high, medium, low or never
    #[arg(long, default_value = "high", value_name = "SEVERITY", value_parser = parse_threshold)]
    pub(crate) fail_on: Threshold,
    /// A marking of secrecy, shown on the report and on every printed page of it
    #[arg(long, value_name = "TEXT")]
    pub(crate) marking: Option<String>,
    /// An earlier report as JSON, not redacted: html tells what has happened since
    #[arg(long, value_name = "REPORT")]
    pub(crate) before: Option<PathBuf>,
    /// No names of systems, people or single points of failure; the same name gets the same number everywhere
    #[arg(long)]
    pub(crate) redact: bool,
    /// Print one JSON line with times and counts to standard error
    #[arg(long)]
    pub(crate) stats: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AssessArguments {
    /// The answers file, written after every answer; with --start the organisation file to write
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The organisation file to hold the answers against
    #[arg(long, value_name = "ORG", conflicts_with = "start")]
    pub(crate) org: Option<PathBuf>,
    /// Describe the organisation for the first time: some twenty questions, a quarter of an hour
    #[arg(long)]
    pub(crate) start: bool,
    /// The day to answer for instead of being asked
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub(crate) as_of: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct FactsArguments {
    /// The organisation file
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    /// Write the facts to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct GraphArguments {
    /// The organisation file
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    /// The form of the picture: dot, mermaid or svg
    #[arg(long, default_value = "svg", value_parser = parse_picture)]
    pub(crate) format: PictureFormat,
    /// Only what is near this: the id of a role, group, unit, person or line, or of what a finding is about
    #[arg(long, value_name = "ID")]
    pub(crate) focus: Option<String>,
    /// Write the picture to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct PathArguments {
    /// The organisation file
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    /// Who reports: the id of a role, group or unit
    pub(crate) from: String,
    /// Who is to be told: an id, or a function such as security_manager
    pub(crate) to: String,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArguments {
    #[command(subcommand)]
    pub(crate) command: RulesCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// List the rules
    List {
        /// table, json or oscal
        #[arg(long, default_value = "table", value_parser = ["table", "json", "oscal"])]
        format: String,
        /// Only the rules of a pack
        #[arg(long, value_name = "NAME")]
        pack: Option<String>,
    },
    /// Show one rule: statement, source, what it reads and needs, params, remedy
    Show {
        /// The rule's id, such as INC-03
        id: String,
    },
    /// Run the Rego tests of the rules, with coverage; of a folder's rules when one is given
    Test {
        /// A folder with rules of your own
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Begin a rule: rule, header and tests that pass as they stand
    New {
        /// The rule's id, such as OWN-01
        #[arg(value_parser = parse_rule_id)]
        id: RuleId,
        /// The area it counts in
        #[arg(long, default_value = "systematic_work", value_parser = parse_area)]
        area: Area,
        /// The kind of entity it is about
        #[arg(long, default_value = "role", value_parser = parse_scope)]
        scope: Kind,
        /// The name of its file [default: made from the id]
        #[arg(long, value_parser = parse_slug)]
        slug: Option<String>,
        /// The folder to write below
        #[arg(long, default_value = "rules", value_name = "DIR")]
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    /// org, answers, report or facts
    #[arg(value_parser = parse_schema)]
    pub(crate) kind: SchemaKind,
}

#[derive(Debug, Args)]
pub(crate) struct GenerateArguments {
    /// How many roles; people, units, incidents and the rest follow
    #[arg(long, value_name = "N")]
    roles: u64,
    /// The same seed gives the same bytes
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u64,
    /// How the units hang together: tree, flat, chain, matrix or region
    #[arg(long, default_value = "tree", value_parser = parse_shape)]
    shape: Shape,
    /// The share of records with something wrong, 0 to 1
    #[arg(long, default_value_t = Generator::DEFECTS, value_name = "RATE")]
    defects: f64,
    /// Write the organisation to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

impl GenerateArguments {
    pub(crate) fn generator(&self) -> Result<Generator, GeneratorError> {
        Generator::new(self.roles, self.seed)?.shaped(self.shape).with_defects(self.defects)
    }
}

/// From which severity on a finding makes the command end with code 1; `None` is never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Threshold(pub(crate) Option<Severity>);

impl Arguments {
    /// `--lang`, else `ANSVAR_LANG`, else Swedish for a Swedish locale, else English.
    pub(crate) fn language(&self) -> Language {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let own = || variable("ANSVAR_LANG").and_then(|code| Language::parse(&code));
        let locale = || ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name));
        self.lang.or_else(own).unwrap_or_else(|| match locale() {
            Some(locale) if locale.starts_with("sv") => Language::Swedish,
            _ => Language::English,
        })
    }
}

fn parse_language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "write sv or en".to_owned())
}

fn parse_date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a date as YYYY-MM-DD".to_owned())
}

fn parse_format(text: &str) -> Result<Format, String> {
    Format::parse(text).ok_or_else(|| {
        let formats: Vec<&str> = Format::ALL.iter().map(|format| format.id()).collect();
        format!("write one of {}", formats.join(", "))
    })
}

fn parse_picture(text: &str) -> Result<PictureFormat, String> {
    PictureFormat::parse(text).ok_or_else(|| one_of(PictureFormat::ALL.iter().map(|format| format.id())))
}

fn parse_schema(text: &str) -> Result<SchemaKind, String> {
    SchemaKind::parse(text).ok_or_else(|| "write org, answers, report or facts".to_owned())
}

fn parse_shape(text: &str) -> Result<Shape, String> {
    Shape::parse(text).ok_or_else(|| one_of(Shape::ALL.iter().map(|shape| shape.id())))
}

fn parse_threshold(text: &str) -> Result<Threshold, String> {
    let severity = Severity::parse(text);
    (severity.is_some() || text == "never")
        .then_some(Threshold(severity))
        .ok_or_else(|| "write critical, high, medium, low or never".to_owned())
}

fn parse_rule_id(text: &str) -> Result<RuleId, String> {
    RuleId::parse(text)
        .ok_or_else(|| "write three capital letters, a hyphen and two or three digits: OWN-01".to_owned())
}

fn parse_area(text: &str) -> Result<Area, String> {
    Area::parse(text).ok_or_else(|| one_of(Area::ALL.iter().map(|area| area.id())))
}

fn parse_scope(text: &str) -> Result<Kind, String> {
    let scopes = ansvar::RULE_SCOPES;
    let found = Kind::parse(text).filter(|kind| scopes.contains(kind));
    found.ok_or_else(|| one_of(scopes.iter().map(|kind| kind.id())))
}

fn parse_slug(text: &str) -> Result<String, String> {
    let fits = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    fits.then(|| text.to_owned()).ok_or_else(|| "write small letters, digits and _".to_owned())
}

pub(crate) fn one_of(words: impl Iterator<Item = &'static str>) -> String {
    format!("write one of {}", words.collect::<Vec<_>>().join(", "))
}

fn parse_param(text: &str) -> Result<ParamOverride, String> {
    let (param, value) = text
        .split_once('=')
        .filter(|(param, _)| param.contains('.'))
        .ok_or_else(|| "write ID.NAME=VALUE, such as INC-04.limit_minutes=30".to_owned())?;
    Ok(ParamOverride { param: param.to_owned(), value: value.to_owned() })
}
