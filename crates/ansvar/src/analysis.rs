//! The analysis: one organisation file all the way from text to gap report.

use std::io;
use std::path::{Path, PathBuf};

use ansvar_assess::{Assessed, ChosenPack, Disabled, GapReport, Redaction, Scope, assess};
use ansvar_load::{Format as FileFormat, SourceText, load_organisation, load_rules, parse_organisation};
use ansvar_model::Organisation;
use ansvar_render::{Format, Options, Picture, render_report};
use ansvar_rules::facts::Context;
use ansvar_rules::{Library, RuleSource, Selection, facts_document, judge};

use crate::error::AnalysisError;
use crate::input::Input;
use crate::settings::Settings;
use crate::stats::{Stats, timed};

/// How many roles and groups the picture in a report names.
const NAMED_IN_REPORT: usize = 120;

/// An organisation, checked.
///
/// ```
/// use ansvar::{Analysis, Settings};
///
/// let file = "
/// ansvar: 1
/// organisation: {id: exempel, name: Exempels kommun, kind: municipality}
/// as_of: 2026-11-01
/// ";
/// let analysis = Analysis::of_text("exempel.yaml", file, &Settings::default())?;
/// assert_eq!(analysis.report().summary.areas_assessed, 0);
/// # Ok::<(), ansvar::AnalysisError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Analysis {
    organisation: Organisation,
    report: GapReport,
    stats: Stats,
}

impl Analysis {
    /// Checks an organisation file: JSON when it ends in `.json` or is `-`, else YAML.
    ///
    /// # Errors
    /// When the file cannot be read or is wrong, or a pack or param of the settings is not there.
    pub fn of_file(path: &Path, settings: &Settings) -> Result<Self, AnalysisError> {
        let library = library(&settings.rules)?;
        let read = || Input::of_loaded(load_organisation(path)?, Some(&library), settings);
        let (input, load) = timed(read);
        Self::run(input?, &library, settings, Stats { load, ..Stats::default() })
    }

    /// Checks an organisation in a text; the name's ending says whether it is YAML or JSON, and findings name it.
    ///
    /// # Errors
    /// When the text is wrong, or a pack or param of the settings is not there.
    pub fn of_text(name: &str, text: &str, settings: &Settings) -> Result<Self, AnalysisError> {
        let format = FileFormat::of(Path::new(name));
        let library = library(&settings.rules)?;
        let source = SourceText::new(name, text.to_owned());
        let (input, load) = timed(|| Input::of_loaded(parse_organisation(source, format), Some(&library), settings));
        Self::run(input?, &library, settings, Stats { load, ..Stats::default() })
    }

    /// Checks an organisation made by a program, against rules of its own choice. Findings on it have no place in a file;
    /// those on the answers files of the settings do.
    ///
    /// # Errors
    /// When an answers file cannot be read or is wrong, a pack or param of the settings is not there, or a rule fails.
    pub fn of_organisation(
        organisation: Organisation,
        library: &Library,
        settings: &Settings,
    ) -> Result<Self, AnalysisError> {
        let (input, load) = timed(|| Input::of_organisation(organisation, settings));
        Self::run(input?, library, settings, Stats { load, ..Stats::default() })
    }

    fn run(input: Input, library: &Library, settings: &Settings, mut stats: Stats) -> Result<Self, AnalysisError> {
        let organisation = &input.organisation;
        let selection = select(library, organisation, settings)?;
        let (context, graph) = timed(|| Context::for_rules(organisation, &selection));
        let mut judgement = judge(&context, &selection)?;
        for finding in &mut judgement.findings {
            finding.location = input.locate(organisation.origin(finding.entity));
        }
        (stats.graph, stats.rules) = (graph, judgement.rules_time);
        (stats.evaluations, stats.groupings) = (judgement.evaluations, judgement.groupings);
        let assessed = Assessed { outcomes: judgement.outcomes, findings: judgement.findings };
        let (report, assess) = timed(|| assess(organisation, scope_of(&selection), assessed));
        stats.assess = assess;
        stats.entities = u64::try_from(organisation.entity_count()).unwrap_or(u64::MAX);
        stats.rule_count = report.summary.rules;
        let checks = report.summary.checks;
        stats.checks = checks.assessed() + checks.not_applicable + checks.not_assessed;
        Ok(Self { organisation: input.organisation, report, stats })
    }

    /// The gap report.
    #[must_use]
    pub const fn report(&self) -> &GapReport {
        &self.report
    }

    /// The organisation that was checked.
    #[must_use]
    pub const fn organisation(&self) -> &Organisation {
        &self.organisation
    }

    /// How long each phase took, and how much there was to do.
    #[must_use]
    pub const fn stats(&self) -> &Stats {
        &self.stats
    }

    /// What hides the names of systems, people and single points of failure: for [`Options::redaction`].
    #[must_use]
    pub fn redaction(&self) -> Redaction {
        Redaction::of(&self.organisation, &self.report)
    }

    /// Writes the report. Same analysis and options, same bytes. HTML gets a picture of the responsibility model, unless
    /// the options hold one.
    ///
    /// # Errors
    /// When writing fails.
    pub fn render(&self, format: Format, options: &Options<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        if format != Format::Html || options.picture.is_some() {
            return render_report(&self.report, format, options, out);
        }
        let picture = Picture::of(&self.organisation, &[], NAMED_IN_REPORT);
        let options = Options { picture: Some(&picture), ..*options };
        render_report(&self.report, format, &options, out)
    }

    /// The facts document of an organisation file: what the rules see, for any Rego engine.
    ///
    /// # Errors
    /// When the file cannot be read or is wrong, or a pack or param of the settings is not there.
    pub fn facts(path: &Path, settings: &Settings) -> Result<serde_json::Value, AnalysisError> {
        let library = library(&settings.rules)?;
        let input = Input::of_loaded(load_organisation(path)?, None, settings)?;
        let selection = select(&library, &input.organisation, settings)?;
        let context = Context::for_rules(&input.organisation, &selection);
        Ok(facts_document(&context, &selection)?)
    }
}

/// The rules that come with ansvar, with those of some folders beside them.
///
/// # Errors
/// When a folder cannot be read or a rule in it is at fault.
pub fn library(folders: &[PathBuf]) -> Result<Library, AnalysisError> {
    Ok(Library::with_rules(&rule_sources(folders)?)?)
}

/// The rules, tests and packs of some folders.
///
/// # Errors
/// When a folder cannot be read.
pub fn rule_sources(folders: &[PathBuf]) -> Result<Vec<RuleSource>, AnalysisError> {
    let mut sources = Vec::new();
    for folder in folders {
        let files = load_rules(folder)?.into_iter();
        sources
            .extend(files.map(|file| RuleSource { path: file.path.to_string_lossy().into_owned(), text: file.text }));
    }
    Ok(sources)
}

/// The organisation of a file that has nothing wrong with it, with the answers and on the day of the settings.
pub(crate) fn organisation_of(path: &Path, settings: &Settings) -> Result<Organisation, AnalysisError> {
    Ok(Input::of_loaded(load_organisation(path)?, None, settings)?.organisation)
}

pub(crate) fn select<'l>(
    library: &'l Library,
    organisation: &Organisation,
    settings: &Settings,
) -> Result<Selection<'l>, AnalysisError> {
    let packs = if settings.packs.is_empty() {
        vec![library.default_pack(organisation.kind).to_owned()]
    } else {
        settings.packs.clone()
    };
    Ok(library.select(&packs, &settings.params)?)
}

pub(crate) fn scope_of(selection: &Selection<'_>) -> Scope {
    let packs = selection.packs.iter().map(|pack| ChosenPack { id: pack.id.clone(), title: pack.title.clone() });
    let disabled =
        selection.disabled.iter().map(|(rule, reason)| Disabled { rule: rule.clone(), reason: reason.clone() });
    Scope { packs: packs.collect(), params: selection.params.clone(), disabled: disabled.collect() }
}
