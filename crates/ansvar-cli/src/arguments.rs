//! The arguments of the command line.

use std::path::PathBuf;

use ansvar::{Format, Language, ParamOverride, SchemaKind, Settings, Severity};
use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

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
    /// Check an organisation file and write the gap report
    Check(CheckArguments),
    /// Write the facts that rules see, for any Rego engine
    Facts(FactsArguments),
    /// Why (not): the shortest line from one to another, and what voids the others
    Path(PathArguments),
    /// The rules: list them all, or show one
    Rules(RulesArguments),
    /// Print the JSON Schema of a file: org, report or facts
    Schema(SchemaArguments),
}

/// What to check against.
#[derive(Debug, Args)]
pub(crate) struct SettingsArguments {
    /// A pack of rules to run; may be repeated [default: the pack of the organisation's kind, else all]
    #[arg(long = "pack", value_name = "NAME")]
    packs: Vec<String>,
    /// Set a param of a rule, or of every rule that has it (`*.name=value`); may be repeated
    #[arg(long = "param", value_name = "ID.NAME=VALUE", value_parser = parse_param)]
    params: Vec<ParamOverride>,
    /// The day to analyse for instead of the file's as_of
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    as_of: Option<Date>,
}

impl SettingsArguments {
    pub(crate) fn settings(&self) -> Settings {
        Settings { packs: self.packs.clone(), params: self.params.clone(), as_of: self.as_of }
    }
}

#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// The organisation file: YAML, or JSON when it ends in .json; - is JSON on standard input
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    /// The form of the report: terminal, json or markdown
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
    /// Print one JSON line with times and counts to standard error
    #[arg(long)]
    pub(crate) stats: bool,
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
        /// table or json
        #[arg(long, default_value = "table", value_parser = ["table", "json"])]
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
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    /// org, report or facts
    #[arg(value_parser = parse_schema)]
    pub(crate) kind: SchemaKind,
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

fn parse_schema(text: &str) -> Result<SchemaKind, String> {
    SchemaKind::parse(text).ok_or_else(|| "write org, report or facts".to_owned())
}

fn parse_threshold(text: &str) -> Result<Threshold, String> {
    let severity = Severity::parse(text);
    (severity.is_some() || text == "never")
        .then_some(Threshold(severity))
        .ok_or_else(|| "write critical, high, medium, low or never".to_owned())
}

fn parse_param(text: &str) -> Result<ParamOverride, String> {
    let (param, value) = text
        .split_once('=')
        .filter(|(param, _)| param.contains('.'))
        .ok_or_else(|| "write ID.NAME=VALUE, such as INC-04.limit_minutes=30".to_owned())?;
    Ok(ParamOverride { param: param.to_owned(), value: value.to_owned() })
}
