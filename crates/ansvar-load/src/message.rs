//! What problems say, in Swedish and English; all texts of this crate are here and in the modules below.

mod answers;
mod edits;
mod reading;
mod references;
mod responses;
mod values;

pub(crate) use answers::{
    answered_twice, day_ahead, empty_answers, not_answers, not_in_organisation, other_organisation, unasked_text,
    unknown_question, words_asked,
};
pub(crate) use edits::{fixed_id, id_in_use, unknown_id, whole_organisation};
pub(crate) use reading::{
    JsonFault, alias, anchor, bad_key, control_character, duplicate_key, empty_file, json_syntax, merge_key, not_utf8,
    other_file, reserved_key, several_documents, tag, too_deep, too_large, too_many_problems, yaml_syntax,
};
pub(crate) use references::{cycle, duplicate_id, unknown_reference, wrong_kind};
pub(crate) use responses::{
    bad_cell_text, bad_separator, double_file, double_organisation, duplicate_column, empty_choice, error_cell,
    exclusive_choice, no_answers_file, no_organisation, no_question_column, premise_without_column, repeated_choice,
    row_too_long, several_choices, unknown_choice, unknown_column, unnamed_column, unreadable_file, wrong_field_count,
};
pub(crate) use values::{
    Expected, bad_date, bad_duration, bad_id, bad_time, empty_text, missing_key, out_of_range, period_reversed,
    recorded_none, too_few, unknown_key, unknown_value, wrong_type, wrong_version,
};

use ansvar_model::Bilingual;

use crate::suggest::quote;

/// One text in both languages.
fn both(sv: impl Into<std::sync::Arc<str>>, en: impl Into<std::sync::Arc<str>>) -> Bilingual {
    Bilingual::new(sv, en)
}

/// "Did you mean", if there is anything near.
fn did_you_mean(nearest: Option<&str>) -> Option<Bilingual> {
    nearest.map(quote).map(|near| both(format!("menade du {near}?"), format!("did you mean {near}?")))
}
