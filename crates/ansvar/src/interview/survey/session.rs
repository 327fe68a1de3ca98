//! A self-assessment in an answers file: opened, answered, and written down again.

use std::collections::BTreeSet;
use std::path::Path;

use ansvar_load::{Format, load_answers};
use ansvar_model::{Id, Language, Names, Organisation, OrganisationKind};
use jiff::civil::Date;

use super::file::AnswersFile;
use super::record::AnswerRecord;
use super::sheet::Sheet;
use super::{SurveyQuestion, SurveyScript};
use crate::analysis::organisation_of;
use crate::error::{AnalysisError, Fault};
use crate::interview::{Interview, Reply};
use crate::settings::Settings;

/// A self-assessment in an answers file.
///
/// What the file holds besides answers is kept: who answered and when, evidence, notes. Answers to questions that are no
/// longer reached are written under `set_aside`, so that they are there when the question is reached again.
#[derive(Clone, Debug)]
pub struct SurveySession {
    format: Format,
    sheet: Sheet,
    /// The ids that evidence may name; any when the organisation is not known.
    known: Option<BTreeSet<String>>,
    /// The day of answers that are given now, where it may differ from that of the file.
    day: Option<Date>,
    as_of: Date,
    found: String,
}

/// Evidence that the organisation file does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{id}` is not in the organisation file")]
pub struct UnknownEvidence {
    /// What was named.
    pub id: String,
    /// The nearest id there is.
    pub nearest: Option<String>,
}

impl SurveySession {
    /// Opens an answers file, or begins one where there is none. JSON when it ends in `.json`, else YAML.
    ///
    /// With an organisation file the answers are about that organisation, and what they point to is looked up in it.
    /// `as_of` is the day of the answers given now, where somebody has said it; `today` is proposed, else.
    ///
    /// # Errors
    /// When one of the files cannot be read or is wrong.
    pub fn open(
        file: &Path,
        organisation: Option<&Path>,
        as_of: Option<Date>,
        today: Date,
    ) -> Result<(Self, Interview<SurveyScript>), AnalysisError> {
        let organisation = organisation.map(|file| organisation_of(file, &Settings::default())).transpose()?;
        let today = organisation.as_ref().map_or(today, |organisation| today.min(organisation.as_of));
        let mut session = Self {
            format: Format::of(file),
            sheet: Sheet::default(),
            known: organisation.as_ref().map(ids_of),
            day: None,
            as_of: as_of.unwrap_or(today),
            found: String::new(),
        };
        let id = organisation.as_ref().map(|organisation| organisation.id.clone());
        if file.symlink_metadata().is_err() {
            session.sheet.answered_on = as_of;
            session.sheet.self_estimate = true;
            let script = SurveyScript { organisation: id, answered_on: as_of, today: Some(today) };
            return Ok((session, Interview::new(script)));
        }
        let loaded = load_answers(file, organisation.as_ref())?;
        let questionnaire = match loaded.questionnaire {
            Some(questionnaire) if loaded.problems.is_empty() => questionnaire,
            _ => {
                let fault = Fault { source: loaded.source, problems: loaded.problems };
                return Err(AnalysisError::Invalid(vec![fault]));
            }
        };
        session.found = loaded.source.text;
        let about = questionnaire.organisation.clone();
        let (sheet, given) = Sheet::of(questionnaire);
        session.day = Some(as_of.unwrap_or(today));
        // A file that says no day says none on purpose; it is not asked for now.
        let answered_on = sheet.answered_on.or(Some(today));
        session.sheet = sheet;
        let script = SurveyScript { organisation: Some(about), answered_on, today: Some(today) };
        Ok((session, Interview::resume(script, given)))
    }

    /// Notes that a question has been answered now. Without evidence the answer is an estimate, unless the file has
    /// said what it is.
    pub fn answered(&mut self, key: SurveyQuestion) {
        let of_file = self.sheet.self_estimate;
        let own_day = self.day.zip(self.sheet.answered_on).filter(|(day, of_file)| day != of_file);
        let remarks = self.sheet.remarks.entry(key).or_default();
        remarks.answered_on = own_day.map(|(day, _)| day);
        if remarks.self_estimate.is_none() && remarks.evidence.is_empty() && !of_file {
            remarks.self_estimate = Some(true);
        }
        self.tidy(key);
    }

    /// The note to a question.
    #[must_use]
    pub fn note(&self, key: SurveyQuestion) -> Option<&str> {
        self.sheet.remarks.get(&key).and_then(|remarks| remarks.note.as_deref())
    }

    /// Writes a note to a question, or takes it away.
    pub fn set_note(&mut self, key: SurveyQuestion, note: Option<String>) {
        self.sheet.remarks.entry(key).or_default().note = note;
        self.tidy(key);
    }

    /// What the answer to a question rests on.
    #[must_use]
    pub fn evidence(&self, key: SurveyQuestion) -> &[Id] {
        self.sheet.remarks.get(&key).map_or(&[], |remarks| &remarks.evidence)
    }

    /// Says what the answer to a question rests on: ids of the organisation file. With evidence it is no estimate.
    ///
    /// # Errors
    /// [`UnknownEvidence`] for the first that is no id, or is not in the organisation file. Nothing has changed then.
    pub fn set_evidence(&mut self, key: SurveyQuestion, ids: &[String]) -> Result<(), UnknownEvidence> {
        let mut evidence = Vec::new();
        for id in ids {
            let known = self.known.as_ref().is_none_or(|known| known.contains(id));
            // Plan items and derived ids have characters that ids do not; with an organisation they are looked up.
            let sound = self.known.is_some() || Id::parse(&id.replace([':', '>', '/'], "-")).is_ok();
            if !known || !sound {
                return Err(UnknownEvidence { id: id.clone(), nearest: self.nearest(id) });
            }
            let id = Id::derived(id.as_str());
            if !evidence.contains(&id) {
                evidence.push(id);
            }
        }
        let estimate = evidence.is_empty();
        let own_word = Some(estimate).filter(|&estimate| estimate != self.sheet.self_estimate);
        let remarks = self.sheet.remarks.entry(key).or_default();
        (remarks.evidence, remarks.self_estimate) = (evidence, own_word);
        self.tidy(key);
        Ok(())
    }

    /// The text of the file as the interview stands; none while it is not known which organisation it is about.
    #[must_use]
    pub fn text(&self, interview: &Interview<SurveyScript>, language: Language) -> Option<String> {
        let organisation = self.organisation_id(interview)?;
        let reached = interview.reached();
        let all = (0..ansvar_model::Question::ALL.len()).map(SurveyQuestion::Survey);
        let records = all.filter_map(|key| Some((key, self.sheet.record(key, interview.given().get(&key))?)));
        let (answers, set_aside): (Vec<_>, Vec<_>) =
            records.partition(|(key, record): &(SurveyQuestion, AnswerRecord<'_>)| {
                reached.contains(key) || !record.has_value()
            });
        let file = AnswersFile {
            organisation: organisation.as_str(),
            answered_on: self.answered_on(interview),
            contributors: &self.sheet.contributors,
            by: self.sheet.written_by(),
            self_estimate: self.sheet.self_estimate,
            answers,
            set_aside,
        };
        file.text(self.format, language).ok()
    }

    /// Whether the file that was opened has lines with comments that are not written anew.
    #[must_use]
    pub fn has_own_comments(&self, interview: &Interview<SurveyScript>) -> bool {
        if self.format == Format::Json {
            return false;
        }
        let ours: Vec<String> =
            Language::ALL.into_iter().filter_map(|language| self.text(interview, language)).collect();
        let ours: BTreeSet<&str> = ours.iter().flat_map(|text| text.lines()).map(str::trim).collect();
        let comment = |line: &&str| line.starts_with('#') || line.contains(" #");
        self.found.lines().map(str::trim).filter(comment).any(|line| !ours.contains(line))
    }

    /// An organisation of which nothing is recorded but what the answers are about: to hold answers alone against.
    #[must_use]
    pub fn bare_organisation(&self, interview: &Interview<SurveyScript>) -> Option<Organisation> {
        let id = self.organisation_id(interview)?;
        let of_answers = self.sheet.remarks.values().filter_map(|remarks| remarks.answered_on);
        let as_of = of_answers.chain(self.answered_on(interview)).fold(self.as_of, Date::max);
        Some(Organisation::new(id.clone(), id.as_str(), OrganisationKind::Municipality, as_of))
    }

    fn organisation_id(&self, interview: &Interview<SurveyScript>) -> Option<Id> {
        match interview.given().get(&SurveyQuestion::Organisation) {
            Some(Reply::Words(id)) => Id::parse(id).ok(),
            _ => interview.script().organisation.clone(),
        }
    }

    fn answered_on(&self, interview: &Interview<SurveyScript>) -> Option<Date> {
        match interview.given().get(&SurveyQuestion::AnsweredOn) {
            Some(Reply::Day(day)) => Some(*day),
            _ => self.sheet.answered_on,
        }
    }

    fn nearest(&self, id: &str) -> Option<String> {
        let known = self.known.as_ref()?.iter();
        let near = known.map(|other| (strsim::damerau_levenshtein(other, id), other)).min()?;
        (near.0 <= 1 + id.len() / 3).then(|| near.1.clone())
    }

    /// Drops remarks that say nothing.
    fn tidy(&mut self, key: SurveyQuestion) {
        if self.sheet.remarks.get(&key).is_some_and(|remarks| *remarks == super::sheet::Remarks::default()) {
            self.sheet.remarks.remove(&key);
        }
    }
}

fn ids_of(organisation: &Organisation) -> BTreeSet<String> {
    Names::of(organisation).sorted().into_iter().map(str::to_owned).collect()
}
