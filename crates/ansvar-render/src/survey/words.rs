//! Figures and questions in words: who is counted, what is printed, numbers with the language's decimal sign.

use ansvar_assess::{Count, Counted, NationalFigure, Printed, RESPONSE};
use ansvar_model::{Area, Language, Question, QuestionKind, QuestionStatus, Says};

use crate::texts::{Text, Texts};

/// The word for how a question is answered, in JSON and CSV.
pub(super) const fn kind_id(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Single => "single",
        QuestionKind::Multi => "multi",
        QuestionKind::Free => "free",
    }
}

/// The word for how sure it is that the survey asked a question.
pub(super) const fn status_id(status: QuestionStatus) -> &'static str {
    match status {
        QuestionStatus::Stated => "stated",
        QuestionStatus::StatedFollowUp => "stated_follow_up",
        QuestionStatus::Implied => "implied",
    }
}

/// The word for what a choice says of the thing asked for.
pub(super) const fn says_id(says: Says) -> &'static str {
    match says {
        Says::Present => "present",
        Says::Absent => "absent",
        Says::Neutral => "neutral",
    }
}

/// The word for who is counted.
pub(super) const fn counted_id(counted: Counted) -> &'static str {
    match counted {
        Counted::Choice(_) => "choice",
        Counted::AnyOf(_) => "any_of",
        Counted::AllBut(_) => "all_but",
        Counted::Rest => "rest",
        Counted::Unplaced => "unplaced",
        Counted::Described(_) => "described",
    }
}

/// Who is counted in a figure.
pub(super) fn counted(question: &str, counted: Counted, texts: &Texts) -> String {
    let language = texts.language();
    let question = Question::find(question);
    let choice = |id: &'static str| {
        question.and_then(|question| question.choice(id)).map_or(id, |choice| choice.text.get(language))
    };
    match counted {
        Counted::Choice(id) => choice(id).to_owned(),
        Counted::AnyOf(ids) => ids.iter().map(|id| choice(id)).collect::<Vec<_>>().join(" + "),
        Counted::AllBut(id) => texts.say(Text::SurveyAllBut, &[("choice", choice(id).into())]),
        Counted::Rest => texts.label(Text::SurveyRest),
        Counted::Unplaced => texts.label(Text::SurveyUnplaced),
        Counted::Described(phrase) => phrase.get(language).to_owned(),
    }
}

/// How many a figure counts, as far as the report says it: `67`, `21–24` or nothing.
pub(super) fn count(count: Count) -> String {
    match count {
        Count::Exact(n) => n.to_string(),
        Count::Between(least, most) => format!("{least}–{most}"),
        Count::Unknown => String::new(),
    }
}

/// What is printed in the report, with the language's decimal sign.
pub(super) fn printed(printed: Printed, language: Language) -> String {
    match printed {
        Printed::Nothing => String::new(),
        Printed::Percent { value, decimals } => percent(value, decimals, language),
        Printed::Words { text, .. } => text.get(language).to_owned(),
    }
}

/// The percent that n and N give, with one decimal.
pub(super) fn computed(figure: &NationalFigure, language: Language) -> String {
    figure.share().map_or_else(String::new, |share| percent(share.percent_tenths(), 1, language))
}

/// A percent whose last digits are decimals: 277 with one is `27,7 %` in Swedish.
pub(super) fn percent(value: u32, decimals: u8, language: Language) -> String {
    let sign = if language == Language::Swedish { ',' } else { '.' };
    let scale = 10_u32.pow(decimals.into());
    match decimals {
        0 => format!("{value} %"),
        _ => format!("{}{sign}{:0width$} %", value / scale, value % scale, width = usize::from(decimals)),
    }
}

/// Percentage points in tenths, with their sign and the language's decimal sign: -5 is `−0,5` in Swedish.
pub(super) fn points(tenths: i32, language: Language) -> String {
    let sign = match tenths {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", percent(tenths.unsigned_abs(), 1, language).trim_end_matches(" %"))
}

/// The section that a question, or the response, is told in.
pub(super) fn section(question: &str) -> &str {
    if question == RESPONSE { "1.3" } else { question.split_once('-').map_or(question, |(section, _)| section) }
}

/// The heading of a section: its number and its area.
pub(super) fn heading(section: &str, texts: &Texts) -> String {
    let area = Area::ALL.iter().find(|area| area.section() == section);
    let name = area.map_or_else(|| texts.label(Text::SurveyBackground), |area| area.name(texts.language()).to_owned());
    format!("{section} {name}")
}

#[cfg(test)]
mod tests {
    use ansvar_model::Language;

    use super::{percent, points};

    #[test]
    fn decimals_have_the_sign_of_the_language() {
        assert_eq!(percent(277, 1, Language::Swedish), "27,7 %");
        assert_eq!(percent(1000, 1, Language::English), "100.0 %");
        assert_eq!(percent(5, 1, Language::English), "0.5 %");
        assert_eq!(percent(29, 0, Language::Swedish), "29 %");
        assert_eq!(points(-5, Language::Swedish), "−0,5");
        assert_eq!(points(123, Language::English), "+12.3");
        assert_eq!(points(0, Language::English), "0.0");
    }
}
