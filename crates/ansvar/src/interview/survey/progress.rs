//! How far somebody has come with the questions of one area.

use ansvar_model::{Area, Language};
use ansvar_render::{phrase, phrase_with};

use super::{SurveyQuestion, SurveyScript};
use crate::interview::Interview;

/// How far somebody has come with the questions of one area; or with those of no area, about the answers themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The area.
    pub area: Option<Area>,
    /// How many of its questions that are reached have an answer.
    pub answered: usize,
    /// How many of its questions are reached.
    pub reached: usize,
}

impl Progress {
    /// How far somebody has come with the area that a question belongs to.
    #[must_use]
    pub fn at(interview: &Interview<SurveyScript>, key: SurveyQuestion) -> Self {
        let area = area_of(key);
        let reached: Vec<SurveyQuestion> =
            interview.reached().into_iter().filter(|&other| area_of(other) == area).collect();
        let answered = reached.iter().filter(|&&other| interview.is_answered(other)).count();
        Self { area, answered, reached: reached.len() }
    }

    /// One line, such as "Area 3 of 11: Responsibility and roles · 2 of 5 questions answered".
    #[must_use]
    pub fn line(self, language: Language) -> String {
        let areas = Area::ALL.iter().filter(|area| area.number() > 0).count().to_string();
        let place = match self.area {
            None => phrase(language, "assess-background", &[]),
            Some(area) if area.number() == 0 => phrase_with(language, "assess-whole", &[("area", area.name(language))]),
            Some(area) => {
                let number = area.number().to_string();
                let args = [("number", &*number), ("count", &*areas), ("area", area.name(language))];
                phrase_with(language, "assess-area", &args)
            }
        };
        let counted = phrase(language, "assess-progress", &[("answered", self.answered), ("count", self.reached)]);
        format!("{place} · {counted}")
    }
}

fn area_of(key: SurveyQuestion) -> Option<Area> {
    key.question().and_then(|question| question.area)
}
