//! The arguments of the command line.

mod value;

use std::path::PathBuf;

use ansvar::{
    Area, Format, Generator, GeneratorError, Kind, Language, ParamOverride, PictureFormat, RuleId, SchemaKind,
    Settings, Shape,
};
use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

pub(crate) use self::value::{Expected, Threshold, one_of};

use self::value::{
    parse_area, parse_date, parse_format, parse_language, parse_param, parse_picture, parse_rule_id, parse_schema,
    parse_scope, parse_shape, parse_slug, parse_threshold,
};
use crate::command::survey::SurveyArguments;
use crate::usage::LAST;

/// The words after `ansvar`. Their help is in the texts of the command line, by the names of the fields: `usage`.
#[derive(Debug, Parser)]
#[command(name = "ansvar", version, propagate_version = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[arg(long, global = true, display_order = LAST, value_name = "LANG", value_parser = parse_language)]
    pub(crate) lang: Option<Language>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Assess(AssessArguments),
    Check(CheckArguments),
    Facts(FactsArguments),
    Graph(GraphArguments),
    Path(PathArguments),
    Rules(RulesArguments),
    Schema(SchemaArguments),
    Generate(GenerateArguments),
    Survey(SurveyArguments),
}

/// What to check against.
#[derive(Debug, Args)]
pub(crate) struct SettingsArguments {
    #[arg(long = "answers", value_name = "FILE")]
    answers: Vec<PathBuf>,
    #[arg(long = "pack", value_name = "NAME")]
    packs: Vec<String>,
    #[arg(long = "rules", value_name = "DIR")]
    rules: Vec<PathBuf>,
    #[arg(long = "param", value_name = "ID.NAME=VALUE", value_parser = parse_param)]
    params: Vec<ParamOverride>,
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
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    #[arg(long, default_value = "terminal", value_parser = parse_format)]
    pub(crate) format: Format,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
    #[arg(long, default_value = "high", value_name = "SEVERITY", value_parser = parse_threshold)]
    pub(crate) fail_on: Threshold,
    #[arg(long, value_name = "TEXT")]
    pub(crate) marking: Option<String>,
    #[arg(long, value_name = "REPORT")]
    pub(crate) before: Option<PathBuf>,
    #[arg(long)]
    pub(crate) redact: bool,
    #[arg(long)]
    pub(crate) stats: bool,
}

#[derive(Debug, Args)]
pub(crate) struct AssessArguments {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "ORG", conflicts_with = "start")]
    pub(crate) org: Option<PathBuf>,
    #[arg(long)]
    pub(crate) start: bool,
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub(crate) as_of: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct FactsArguments {
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct GraphArguments {
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    #[arg(long, default_value = "svg", value_parser = parse_picture)]
    pub(crate) format: PictureFormat,
    #[arg(long, value_name = "ID")]
    pub(crate) focus: Option<String>,
    #[command(flatten)]
    pub(crate) settings: SettingsArguments,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct PathArguments {
    #[arg(value_name = "ORG")]
    pub(crate) file: PathBuf,
    pub(crate) from: String,
    pub(crate) to: String,
}

#[derive(Debug, Args)]
pub(crate) struct RulesArguments {
    #[command(subcommand)]
    pub(crate) command: RulesCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    List {
        #[arg(long, default_value = "table", value_parser = ["table", "json", "oscal"])]
        format: String,
        #[arg(long, value_name = "NAME")]
        pack: Option<String>,
    },
    Show {
        id: String,
    },
    Test {
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    New {
        #[arg(value_parser = parse_rule_id)]
        id: RuleId,
        #[arg(long, default_value = "systematic_work", value_parser = parse_area)]
        area: Area,
        #[arg(long, default_value = "role", value_parser = parse_scope)]
        scope: Kind,
        #[arg(long, value_parser = parse_slug)]
        slug: Option<String>,
        #[arg(long, default_value = "rules", value_name = "DIR")]
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    #[arg(value_parser = parse_schema)]
    pub(crate) kind: SchemaKind,
}

#[derive(Debug, Args)]
pub(crate) struct GenerateArguments {
    #[arg(long, value_name = "N")]
    roles: u64,
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u64,
    #[arg(long, default_value = "tree", value_parser = parse_shape)]
    shape: Shape,
    #[arg(long, default_value_t = Generator::DEFECTS, value_name = "RATE")]
    defects: f64,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

impl GenerateArguments {
    pub(crate) fn generator(&self) -> Result<Generator, GeneratorError> {
        Generator::new(self.roles, self.seed)?.shaped(self.shape).with_defects(self.defects)
    }
}
