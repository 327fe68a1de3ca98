//! What an analysis reads: the organisation, the answers files about it, and where in them everything stands.

use std::sync::Arc;

use ansvar_load::{Loaded, LoadedAnswers, SourceText, load_answers, load_source};
use ansvar_model::{Location, Organisation, Origin};
use ansvar_rules::Library;

use crate::error::{AnalysisError, Fault};
use crate::exceptions::unknown_rules;
use crate::settings::Settings;

/// An organisation with its answers, and the files it was read from.
pub(crate) struct Input {
    pub(crate) organisation: Organisation,
    loaded: Option<Loaded>,
    /// The organisation file, as findings name it.
    file: Arc<str>,
    answers: Vec<LoadedAnswers>,
}

impl Input {
    /// Takes what was read of an organisation file, and reads the answers files of the settings. The exceptions of the
    /// file are held against the library, where there is one.
    ///
    /// Everything that is wrong is told at once, for all files.
    pub(crate) fn of_loaded(
        mut loaded: Loaded,
        library: Option<&Library>,
        settings: &Settings,
    ) -> Result<Self, AnalysisError> {
        if let (Some(organisation), Some(library)) = (&loaded.organisation, library) {
            let unknown = unknown_rules(&loaded, organisation, library);
            loaded.problems.extend(unknown);
            loaded.problems.sort_by_key(|problem| problem.span.0);
        }
        let mut organisation = loaded.organisation.take().filter(|_| loaded.problems.is_empty());
        let mut faults = Vec::new();
        if organisation.is_none() {
            faults.push(Fault { source: text_of(&loaded), problems: std::mem::take(&mut loaded.problems) });
        }
        let answers = read_answers(organisation.as_mut(), settings, &mut faults)?;
        match organisation {
            Some(organisation) if faults.is_empty() => {
                let file = loaded.source.path.to_string_lossy().into();
                Ok(Self { organisation, loaded: Some(loaded), file, answers })
            }
            _ => Err(AnalysisError::Invalid(faults)),
        }
    }

    /// Takes an organisation made by a program, and reads the answers files of the settings.
    pub(crate) fn of_organisation(mut organisation: Organisation, settings: &Settings) -> Result<Self, AnalysisError> {
        let mut faults = Vec::new();
        let answers = read_answers(Some(&mut organisation), settings, &mut faults)?;
        if faults.is_empty() {
            Ok(Self { organisation, loaded: None, file: Arc::default(), answers })
        } else {
            Err(AnalysisError::Invalid(faults))
        }
    }

    /// Where something stands, and in which file.
    pub(crate) fn locate(&self, origin: Origin) -> Option<Location> {
        let (place, file) = match origin.file()? {
            0 => (self.loaded.as_ref()?.locate(origin), Arc::clone(&self.file)),
            number => {
                let has_number = |answers: &&LoadedAnswers| {
                    let questionnaire = answers.questionnaire.as_ref();
                    questionnaire.is_some_and(|questionnaire| questionnaire.origin.file() == Some(number))
                };
                let answers = self.answers.iter().find(has_number)?;
                (answers.locate(origin), answers.source.path.to_string_lossy().into())
            }
        };
        let place = place?;
        Some(Location {
            file,
            line: u32::try_from(place.line).unwrap_or(u32::MAX),
            column: u32::try_from(place.column).unwrap_or(u32::MAX),
        })
    }
}

/// The file with its text. That of a large file is not kept when nothing is wrong in the file itself; it is read again then.
fn text_of(loaded: &Loaded) -> SourceText {
    let kept = &loaded.source;
    if kept.text.is_empty() { load_source(&kept.path).unwrap_or_else(|_| kept.clone()) } else { kept.clone() }
}

/// Reads the answers files and adds them to the organisation. Without one, they are only checked for what is wrong in
/// themselves.
fn read_answers(
    mut organisation: Option<&mut Organisation>,
    settings: &Settings,
    faults: &mut Vec<Fault>,
) -> Result<Vec<LoadedAnswers>, AnalysisError> {
    if let Some(organisation) = organisation.as_deref_mut() {
        organisation.as_of = settings.as_of.unwrap_or(organisation.as_of);
    }
    let mut read = Vec::new();
    for path in &settings.answers {
        let loaded = load_answers(path, organisation.as_deref())?;
        if !loaded.problems.is_empty() {
            faults.push(Fault { source: loaded.source, problems: loaded.problems });
            continue;
        }
        if let (Some(organisation), Some(questionnaire)) = (organisation.as_deref_mut(), &loaded.questionnaire) {
            organisation.add_answers(questionnaire.clone());
        }
        read.push(loaded);
    }
    Ok(read)
}
