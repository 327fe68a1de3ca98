//! What stands beside the answers of a self-assessment: who gave them, when, on what they rest, notes.

use std::collections::BTreeMap;

use ansvar_model::{AnswerValue, Choice, GivenAnswer, Id, Questionnaire, Respondent};
use jiff::civil::Date;

use super::record::{AnswerRecord, DetailRecord, ValueRecord};
use super::{SurveyQuestion, has_words_question};
use crate::interview::{Given, Reply};

/// What an answers file holds besides the answers themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sheet {
    /// The day the file says for all answers.
    pub(super) answered_on: Option<Date>,
    pub(super) contributors: Vec<&'static Choice>,
    pub(super) by: Option<String>,
    pub(super) self_estimate: bool,
    pub(super) remarks: BTreeMap<SurveyQuestion, Remarks>,
}

/// What stands beside one answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remarks {
    /// Words beside a choice whose words have a question of their own.
    pub(super) words: Option<String>,
    pub(super) evidence: Vec<Id>,
    pub(super) note: Option<String>,
    /// What differs from the head of the file.
    pub(super) by: Option<String>,
    pub(super) self_estimate: Option<bool>,
    pub(super) answered_on: Option<Date>,
}

impl Sheet {
    /// Takes a questionnaire apart: into the answers, and what stands beside them.
    pub(super) fn of(questionnaire: Questionnaire) -> (Self, Given<SurveyQuestion>) {
        let Questionnaire { answered_on, contributors, by, self_estimate, answers, set_aside, .. } = questionnaire;
        let by = by.map(|by| by.id().to_owned());
        let mut sheet = Self { answered_on, contributors, by, self_estimate, remarks: BTreeMap::new() };
        let mut given = Given::new();
        for answer in answers.into_iter().chain(set_aside) {
            let Some(key) = SurveyQuestion::find(answer.question.id) else { continue };
            if let Some(reply) = reply(&answer) {
                given.insert(key, reply);
            }
            let remarks = sheet.remarks_of(answer);
            if remarks != Remarks::default() {
                sheet.remarks.insert(key, remarks);
            }
        }
        (sheet, given)
    }

    fn remarks_of(&self, answer: GivenAnswer) -> Remarks {
        let by = answer.by.as_ref().map(Respondent::id).filter(|&by| Some(by) != self.by.as_deref());
        Remarks {
            words: answer.other_text.filter(|_| has_words_question(answer.question)).map(Into::into),
            evidence: answer.evidence.into_iter().map(|evidence| evidence.id).collect(),
            note: answer.note.map(Into::into),
            by: by.map(str::to_owned),
            self_estimate: Some(answer.self_estimate).filter(|&estimate| estimate != self.self_estimate),
            answered_on: answer.answered_on.filter(|&day| Some(day) != self.answered_on),
        }
    }

    /// Who answered, where the contributors do not say it already.
    pub(super) fn written_by(&self) -> Option<&str> {
        let only = match self.contributors.as_slice() {
            [only] => Some(only.id),
            _ => None,
        };
        self.by.as_deref().filter(|&by| Some(by) != only)
    }

    /// An answer as it is written; none where there is nothing to write.
    pub(super) fn record<'s>(&'s self, key: SurveyQuestion, reply: Option<&'s Reply>) -> Option<AnswerRecord<'s>> {
        let question = key.question()?;
        let remarks = self.remarks.get(&key);
        if reply.is_none() && remarks.is_none() {
            return None;
        }
        let value = reply.and_then(|reply| match reply {
            Reply::Words(words) => Some(ValueRecord::Words(words)),
            Reply::Chosen { keys, .. } => match (question.kind, keys.as_slice()) {
                (ansvar_model::QuestionKind::Single, [only]) => Some(ValueRecord::One(only)),
                _ => Some(ValueRecord::Many(keys.iter().map(String::as_str).collect())),
            },
            Reply::Names(_) | Reply::Day(_) | Reply::Percent(_) => None,
        });
        let asks_words =
            question.choices.iter().any(|choice| choice.write_in && reply.is_some_and(|reply| reply.chose(choice.id)));
        let words = reply.and_then(|reply| reply.own_words().first()).map(String::as_str);
        let beside = remarks.and_then(|remarks| remarks.words.as_deref());
        let detail = DetailRecord { value, text: words.or(beside).filter(|_| asks_words), ..DetailRecord::default() };
        let Some(remarks) = remarks else { return Some(detail.shortest()) };
        let detail = DetailRecord {
            evidence: remarks.evidence.iter().map(Id::as_str).collect(),
            by: remarks.by.as_deref(),
            note: remarks.note.as_deref(),
            self_estimate: remarks.self_estimate,
            answered_on: remarks.answered_on.map(|day| day.to_string()),
            ..detail
        };
        Some(detail.shortest())
    }
}

/// What was answered, as the interview has it; none while there is only a note.
fn reply(answer: &GivenAnswer) -> Option<Reply> {
    Some(match answer.value.as_ref()? {
        AnswerValue::Text(text) => Reply::Words(text.to_string()),
        AnswerValue::Chosen(chosen) => {
            let words = answer.other_text.as_deref().filter(|_| !has_words_question(answer.question));
            Reply::Chosen {
                keys: chosen.iter().map(|choice| choice.id.to_owned()).collect(),
                words: words.map(str::to_owned).into_iter().collect(),
            }
        }
    })
}
