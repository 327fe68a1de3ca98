//! Texts of rules with placeholders: `{name}`, `{detail.key}` and `{params.key}`. A number of days may be told otherwise:
//! `{detail.key:date}` so many days ago, `{params.key:span}` so long, `{params.key:last}` the time up to today.

mod days;

use std::collections::BTreeMap;
use std::sync::Arc;

use ansvar_model::{Bilingual, Detail, Kind, Language, Named, Organisation, Question, Value, word_name};

use crate::directory::Directory;
pub(crate) use days::day_before;

/// The most entries of a list that a text spells out.
const SPELLED_OUT: usize = 5;

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placeholder<'t> {
    Name,
    Detail(&'t str, Form),
    Param(&'t str, Form),
}

/// How a value is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As it is.
    Plain,
    /// Days ago, as a date.
    Date,
    /// Days, as a span of time.
    Span,
    /// Days, as the time up to today.
    Last,
}

impl Form {
    /// A key and how its value is told: what stands after a colon.
    fn of(key: &str) -> Option<(&str, Self)> {
        match key.split_once(':') {
            None => Some((key, Self::Plain)),
            Some((key, "date")) => Some((key, Self::Date)),
            Some((key, "span")) => Some((key, Self::Span)),
            Some((key, "last")) => Some((key, Self::Last)),
            Some(_) => None,
        }
    }
}

/// A piece of a text.
enum Piece<'t> {
    Text(&'t str),
    Placeholder(Placeholder<'t>),
}

/// Cuts a text into pieces; `Err` names a placeholder that is none.
fn pieces(text: &str) -> Result<Vec<Piece<'_>>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, tail) = after.split_once('}').ok_or_else(|| format!("`{{` without `}}` in `{text}`"))?;
        let placeholder = match inside.split_once('.') {
            None if inside == "name" => Some(Placeholder::Name),
            Some(("detail", key)) => Form::of(key).map(|(key, form)| Placeholder::Detail(key, form)),
            Some(("params", key)) => Form::of(key).map(|(key, form)| Placeholder::Param(key, form)),
            _ => None,
        };
        let placeholder = placeholder.ok_or_else(|| {
            format!(
                "`{{{inside}}}` is no placeholder; write `{{name}}`, `{{detail.key}}` or `{{params.key}}`, and for a number of days `{{detail.key:date}}`, `{{detail.key:span}}` or `{{detail.key:last}}`"
            )
        })?;
        pieces.push(Piece::Text(before));
        pieces.push(Piece::Placeholder(placeholder));
        rest = tail;
    }
    pieces.push(Piece::Text(rest));
    Ok(pieces)
}

/// The placeholders of a text; `Err` names one that is none.
pub(crate) fn placeholders(text: &str) -> Result<Vec<Placeholder<'_>>, String> {
    let pieces = pieces(text)?.into_iter();
    Ok(pieces
        .filter_map(|piece| if let Piece::Placeholder(placeholder) = piece { Some(placeholder) } else { None })
        .collect())
}

/// What the placeholders of a text are filled with.
pub(crate) struct Filling<'f> {
    pub(crate) organisation: &'f Organisation,
    pub(crate) names: &'f dyn Directory,
    pub(crate) subject: &'f Named,
    pub(crate) detail: &'f Detail,
    pub(crate) params: &'f BTreeMap<String, Value>,
}

impl Filling<'_> {
    /// Fills a text in both languages. One without placeholders is shared by all findings.
    pub(crate) fn fill(&self, text: &Bilingual) -> Bilingual {
        let fill = |text: &Arc<str>, language| {
            if text.contains('{') { self.fill_in(text, language).into() } else { Arc::clone(text) }
        };
        Bilingual { sv: fill(&text.sv, Language::Swedish), en: fill(&text.en, Language::English) }
    }

    /// Placeholders were checked when the rule was loaded; what is unknown all the same stays as it is written.
    fn fill_in(&self, text: &str, language: Language) -> String {
        let Ok(pieces) = pieces(text) else { return text.to_owned() };
        let mut filled = String::with_capacity(text.len() * 2);
        for piece in pieces {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Placeholder(Placeholder::Name) => filled.push_str(&self.subject.name),
                Piece::Placeholder(Placeholder::Detail(key, form)) => {
                    filled.push_str(&self.told(self.detail.get(key), form, language));
                }
                Piece::Placeholder(Placeholder::Param(key, form)) => {
                    filled.push_str(&self.told(self.params.get(key), form, language));
                }
            }
        }
        filled
    }

    /// A value as a person reads it: entities by name, words translated, lists with their last two joined by "and".
    fn value(&self, value: Option<&Value>, language: Language) -> String {
        match value {
            None | Some(Value::Null) => "–".to_owned(),
            Some(Value::Bool(truth)) => {
                word_name(if *truth { "yes" } else { "no" }, language).unwrap_or("–").to_owned()
            }
            Some(Value::Int(number)) => grouped(*number, language),
            Some(Value::Text(text)) => self.word(text, language),
            Some(Value::List(list)) => self.list(list, language),
            Some(Value::Map(map)) => {
                let part = |(key, value): (&String, &Value)| {
                    format!("{}: {}", self.word(key, language), self.value(Some(value), language))
                };
                map.iter().map(part).collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// A value in the form that the text asks for; days that are no number as they are.
    fn told(&self, value: Option<&Value>, form: Form, language: Language) -> String {
        let days = value.and_then(Value::as_int);
        match (form, days) {
            (Form::Date, _) => {
                let day = value.and_then(|days| day_before(self.organisation.as_of, days));
                day.map_or_else(|| "–".to_owned(), |day| day.to_string())
            }
            (Form::Span, Some(days)) => days::span(days, language),
            (Form::Last, Some(days)) => days::last(days, language),
            (Form::Plain | Form::Span | Form::Last, _) => self.value(value, language),
        }
    }

    /// A word as a person reads it: a question with its text, an entity by its name, a choice of the question that the
    /// finding is about, a word of the domain.
    fn word(&self, text: &str, language: Language) -> String {
        if let Some(question) = Question::find(text) {
            return format!("{} ({})", question.id, question.text.get(language));
        }
        if let Some(entity) = self.names.find(text) {
            return self.organisation.name(entity).to_owned();
        }
        let asked = (self.subject.kind == Kind::Answer).then(|| Question::find(self.subject.id.as_str())).flatten();
        let questions = asked.into_iter().chain(asked.and_then(|_| Question::find(Question::CONTRIBUTORS)));
        let choice = questions.filter_map(|question| question.choice(text)).next();
        let choice = choice.map(|choice| choice.text.get(language));
        choice.or_else(|| word_name(text, language)).unwrap_or(text).to_owned()
    }

    fn list(&self, list: &[Value], language: Language) -> String {
        let mut parts: Vec<String> =
            list.iter().take(SPELLED_OUT).map(|value| self.value(Some(value), language)).collect();
        let more = list.len().saturating_sub(SPELLED_OUT);
        if more > 0 {
            parts.push(match language {
                Language::Swedish => format!("{more} till"),
                Language::English => format!("{more} more"),
            });
        }
        let and = match language {
            Language::Swedish => " och ",
            Language::English => " and ",
        };
        match parts.pop() {
            None => "–".to_owned(),
            Some(last) if parts.is_empty() => last,
            Some(last) => format!("{}{and}{last}", parts.join(", ")),
        }
    }
}

/// A number as a person reads it: thousands are set apart from 10 000 on, so that years stay whole.
fn grouped(number: i64, language: Language) -> String {
    if number.unsigned_abs() < 10_000 {
        return number.to_string();
    }
    let apart = match language {
        Language::Swedish => '\u{a0}',
        Language::English => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(apart);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use ansvar_model::Language;

    use super::{Form, Placeholder, grouped, placeholders};

    #[test]
    fn thousands_are_set_apart_and_years_stay_whole() {
        assert_eq!(grouped(2026, Language::Swedish), "2026");
        assert_eq!(grouped(450_000, Language::Swedish), "450\u{a0}000");
        assert_eq!(grouped(-1_234_567, Language::English), "-1,234,567");
    }

    #[test]
    fn placeholders_are_found_and_others_refused() {
        let found =
            placeholders("{name} har {detail.owners} av {params.limit:last} sedan {detail.days:date}.").unwrap();
        let expected = [
            Placeholder::Name,
            Placeholder::Detail("owners", Form::Plain),
            Placeholder::Param("limit", Form::Last),
            Placeholder::Detail("days", Form::Date),
        ];
        assert_eq!(found, expected);
        assert!(placeholders("{subject}").is_err());
        assert!(placeholders("{detail.days:weeks}").is_err());
        assert!(placeholders("{name").is_err());
    }
}
