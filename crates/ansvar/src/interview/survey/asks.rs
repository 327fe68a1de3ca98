//! How each question of the self-assessment is put.

use ansvar_model::{Language, Question, QuestionKind};
use ansvar_render::phrase;

use super::{SurveyQuestion, SurveyScript, has_words_question, may_have_none};
use crate::interview::{Ask, Form, Offer, Preset, Reply};

/// The document that the questions come from.
const DOCUMENT: &str = "003";

/// The question as it is put to somebody who has answered it so before.
pub(super) fn ask(script: &SurveyScript, key: SurveyQuestion, before: Option<&Reply>, language: Language) -> Ask {
    let kept = before.cloned().map(Preset::Kept);
    let head = |word: &str, form: Form, proposed: Option<Reply>, required: bool| Ask {
        text: phrase(language, &format!("assess-{word}"), &[]),
        help: phrase(language, &format!("assess-{word}-help"), &[]),
        source: String::new(),
        form,
        preset: kept.clone().or(proposed.map(Preset::Proposed)),
        required,
    };
    match (key, key.question()) {
        (_, Some(question)) => Ask {
            text: question.text.get(language).to_owned(),
            help: question.help.get(language).to_owned(),
            source: format!("{DOCUMENT} {}", question.source),
            form: form(question, language),
            preset: kept,
            required: false,
        },
        (SurveyQuestion::AnsweredOn, None) => head("answered-on", Form::Day, script.today.map(Reply::Day), false),
        (SurveyQuestion::Organisation | SurveyQuestion::Survey(_), None) => head("organisation", Form::Id, None, true),
    }
}

fn form(question: &Question, language: Language) -> Form {
    let separate = has_words_question(question);
    let offers = question.choices.iter().map(|choice| Offer {
        key: choice.id.to_owned(),
        text: choice.text.get(language).to_owned(),
        exclusive: choice.exclusive,
        write_in: choice.write_in && !separate,
    });
    match question.kind {
        QuestionKind::Single => Form::One { offers: offers.collect(), own_words: false },
        QuestionKind::Multi => {
            Form::Many { offers: offers.collect(), own_words: false, may_be_none: may_have_none(question) }
        }
        QuestionKind::Free => Form::Words,
    }
}
