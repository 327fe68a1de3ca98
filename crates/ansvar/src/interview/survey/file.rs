//! The answers file that a self-assessment is written down in: YAML with the questions as comments, or JSON.

use std::fmt::{self, Write};

use ansvar_load::Format;
use ansvar_model::{Area, Choice, Language};
use ansvar_render::phrase;
use jiff::civil::Date;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_saphyr::{FlowMap, FlowSeq, ser_options, to_string_with_options};

use super::SurveyQuestion;
use super::record::{AnswerRecord, ValueRecord};

/// All that an answers file says, in the order of the format.
pub(super) struct AnswersFile<'s> {
    pub(super) organisation: &'s str,
    pub(super) answered_on: Option<Date>,
    pub(super) contributors: &'s [&'static Choice],
    pub(super) by: Option<&'s str>,
    pub(super) self_estimate: bool,
    pub(super) answers: Vec<(SurveyQuestion, AnswerRecord<'s>)>,
    pub(super) set_aside: Vec<(SurveyQuestion, AnswerRecord<'s>)>,
}

impl AnswersFile<'_> {
    /// The text of the file.
    ///
    /// # Errors
    /// When a value cannot be written; what is answered always can.
    pub(super) fn text(&self, format: Format, language: Language) -> Result<String, fmt::Error> {
        match format {
            Format::Json => serde_json::to_string_pretty(self).map(|text| text + "\n").map_err(|_| fmt::Error),
            Format::Yaml => self.yaml(language),
        }
    }

    fn yaml(&self, language: Language) -> Result<String, fmt::Error> {
        let mut text = String::new();
        for line in phrase(language, "assess-file-head", &[]).lines() {
            writeln!(text, "# {line}")?;
        }
        writeln!(text, "ansvar_answers: 1\norganisation: {}", self.organisation)?;
        if let Some(day) = self.answered_on {
            writeln!(text, "answered_on: {day}")?;
        }
        if !self.contributors.is_empty() {
            let ids: Vec<&str> = self.contributors.iter().map(|choice| choice.id).collect();
            writeln!(text, "contributors: {}", flow(&FlowSeq(ids))?)?;
        }
        if let Some(by) = self.by {
            writeln!(text, "by: {}", flow(&by)?)?;
        }
        if self.self_estimate {
            writeln!(text, "self_estimate: true")?;
        }
        if self.answers.is_empty() {
            writeln!(text, "\nanswers: {{}}")?;
        } else {
            writeln!(text, "\nanswers:")?;
            lines(&mut text, &self.answers, language)?;
        }
        if !self.set_aside.is_empty() {
            writeln!(text, "\n# {}", phrase(language, "assess-file-aside", &[]))?;
            writeln!(text, "set_aside:")?;
            lines(&mut text, &self.set_aside, language)?;
        }
        Ok(text)
    }
}

/// Each answer under its question, the questions under their area.
fn lines(text: &mut String, answers: &[(SurveyQuestion, AnswerRecord<'_>)], language: Language) -> fmt::Result {
    let mut heading: Option<Option<Area>> = None;
    for (key, record) in answers {
        let Some(question) = key.question() else { continue };
        if heading != Some(question.area) {
            let gap = if heading.is_some() { "\n" } else { "" };
            let name = question.area.map_or_else(
                || phrase(language, "assess-background", &[]),
                |area| format!("{} {}", area.section(), area.name(language)),
            );
            writeln!(text, "{gap}  # {name}")?;
            heading = Some(question.area);
        }
        writeln!(text, "  # {}", question.text.get(language))?;
        let written = match record {
            AnswerRecord::Bare(ValueRecord::Many(choices)) => flow(&FlowSeq(choices))?,
            AnswerRecord::Bare(value) => flow(value)?,
            AnswerRecord::Detailed(detail) => flow(&FlowMap(detail))?,
        };
        writeln!(text, "  {}: {written}", question.id)?;
    }
    Ok(())
}

/// A value on one line, quoted where YAML needs it.
fn flow<T: Serialize>(value: &T) -> Result<String, fmt::Error> {
    let options = ser_options! { yaml_12: true, no_lang_directive: true, prefer_block_scalars: false };
    let text = to_string_with_options(value, options).map_err(|_| fmt::Error)?;
    Ok(text.trim_end().to_owned())
}

impl Serialize for AnswersFile<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ansvar_answers", &1)?;
        map.serialize_entry("organisation", self.organisation)?;
        if let Some(day) = self.answered_on {
            map.serialize_entry("answered_on", &day.to_string())?;
        }
        if !self.contributors.is_empty() {
            let ids: Vec<&str> = self.contributors.iter().map(|choice| choice.id).collect();
            map.serialize_entry("contributors", &ids)?;
        }
        if let Some(by) = self.by {
            map.serialize_entry("by", by)?;
        }
        if self.self_estimate {
            map.serialize_entry("self_estimate", &true)?;
        }
        map.serialize_entry("answers", &Entries(&self.answers))?;
        if !self.set_aside.is_empty() {
            map.serialize_entry("set_aside", &Entries(&self.set_aside))?;
        }
        map.end()
    }
}

/// Answers by question, in the order of the questions.
struct Entries<'s>(&'s [(SurveyQuestion, AnswerRecord<'s>)]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, record) in self.0 {
            if let Some(question) = key.question() {
                map.serialize_entry(question.id, record)?;
            }
        }
        map.end()
    }
}
