//! What is said about a value that is not what its field asks for.

use ansvar_model::{Bilingual, InvalidId};

use super::{both, did_you_mean};
use crate::problem::Complaint;
use crate::suggest::{nearest, quote};
use crate::tree::{Content, Node, Style};

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    Text,
    Id,
    Word,
    Date,
    Time,
    Duration,
    Number,
    Bool,
    List,
    Record,
}

impl Expected {
    const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("en text", "a text"),
            Self::Id => ("ett id", "an id"),
            Self::Word => ("ett ord", "a word"),
            Self::Date => ("ett datum, `ÅÅÅÅ-MM-DD`", "a date, `YYYY-MM-DD`"),
            Self::Time => {
                ("en tidpunkt, som `2026-05-04T08:00:00+02:00`", "a time, such as `2026-05-04T08:00:00+02:00`")
            }
            Self::Duration => ("en varaktighet, som `P1Y`", "a duration, such as `P1Y`"),
            Self::Number => ("ett heltal", "a whole number"),
            Self::Bool => ("`true` eller `false`", "`true` or `false`"),
            Self::List => ("en lista", "a list"),
            Self::Record => ("en post med nycklar", "a record with keys"),
        }
    }
}

/// A value of another type.
pub(crate) fn wrong_type(expected: Expected, node: &Node<'_>) -> Complaint {
    let (sv, en) = expected.texts();
    let found = describe(node);
    let message =
        both(format!("här ska stå {sv}, men det står {}", found.sv), format!("expected {en}, found {}", found.en));
    Complaint::new("wrong_type", message).with_help(type_help(expected, node))
}

fn type_help(expected: Expected, node: &Node<'_>) -> Option<Bilingual> {
    if node.is_nothing() {
        return Some(both("skriv ett värde eller ta bort nyckeln", "write a value or leave the key out"));
    }
    match (expected, &node.content) {
        (Expected::Bool, _) => Some(both("skriv `true` eller `false`", "write true or false")),
        (Expected::List, Content::Scalar(text, _)) => {
            let list = quote(&format!("[{text}]"));
            Some(both(format!("skriv {list} för en lista med ett värde"), format!("write {list} for a list of one")))
        }
        (Expected::Text | Expected::Id, Content::Scalar(_, Style::Literal)) => {
            Some(both("sätt citattecken om värdet", "put the value in quotation marks"))
        }
        (Expected::Number, Content::Scalar(_, Style::Quoted)) => {
            Some(both("skriv talet utan citattecken", "write the number without quotation marks"))
        }
        _ => None,
    }
}

pub(super) fn describe(node: &Node<'_>) -> Bilingual {
    match &node.content {
        _ if node.is_nothing() => both("ingenting", "nothing"),
        Content::Scalar(text, Style::Quoted) => {
            both(format!("texten {}", quote(text)), format!("the text {}", quote(text)))
        }
        Content::Scalar(text, _) => both(quote(text), quote(text)),
        Content::Sequence(_) => both("en lista", "a list"),
        Content::Mapping(_) | Content::Refused => both("en post med nycklar", "a record with keys"),
    }
}

/// A key that the record does not have.
pub(crate) fn unknown_key<'k>(key: &str, known: impl Iterator<Item = &'k str> + Clone) -> Complaint {
    let help = did_you_mean(nearest(key, known.clone())).unwrap_or_else(|| one_of(known));
    let key = quote(key);
    Complaint::new("unknown_key", both(format!("okänd nyckel {key}"), format!("unknown key {key}"))).with_help(help)
}

/// A key that the record must have.
pub(crate) fn missing_key(key: &str) -> Complaint {
    let key = quote(key);
    Complaint::new("missing_key", both(format!("nyckeln {key} saknas"), format!("the key {key} is missing")))
}

/// A word that is not of the vocabulary; `meant` is the word whose name was written.
pub(crate) fn unknown_value(written: &str, words: &[&str], meant: Option<&str>) -> Complaint {
    let near = meant.or_else(|| nearest(written, words.iter().copied()));
    let list = one_of(words.iter().copied());
    let help = match did_you_mean(near) {
        Some(near) => both(format!("{} {}", near.sv, list.sv), format!("{} {}", near.en, list.en)),
        None => list,
    };
    let written = quote(written);
    let message = both(format!("okänt värde {written}"), format!("unknown value {written}"));
    Complaint::new("unknown_value", message).with_help(help)
}

pub(super) fn one_of<'w>(words: impl Iterator<Item = &'w str>) -> Bilingual {
    let words = words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    both(format!("här kan stå: {words}"), format!("allowed here: {words}"))
}

/// A text with nothing in it.
pub(crate) fn empty_text() -> Complaint {
    Complaint::new("empty_text", both("texten är tom", "the text is empty"))
        .with_help(both("skriv en text eller ta bort nyckeln", "write a text or leave the key out"))
}

/// A text that is not an id.
pub(crate) fn bad_id(written: &str, error: &InvalidId) -> Complaint {
    let quoted = quote(written);
    let message = match error {
        InvalidId::Character { character, place } => both(
            format!("{quoted} är inget id: `{character}` på plats {place} får inte stå där"),
            format!("{quoted} is not an id: `{character}` at place {place} is not allowed there"),
        ),
        _ => both(format!("{quoted} är inget id"), format!("{quoted} is not an id")),
    };
    Complaint::new("bad_id", message).with_help(both(
        "ett id har små bokstäver a till z, siffror, `_`, `.` och `-`, och börjar med bokstav eller siffra",
        "an id has small letters a to z, digits, `_`, `.` and `-`, and begins with a letter or a digit",
    ))
}

/// A text that is not a date; `last_day` is set when only the day is wrong.
pub(crate) fn bad_date(written: &str, year: i16, month: i8, last_day: Option<i8>) -> Complaint {
    const SV: [&str; 12] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let at = usize::try_from(month).unwrap_or(0).wrapping_sub(1);
    let quoted = quote(written);
    let message = both(format!("{quoted} är inget datum"), format!("{quoted} is not a date"));
    let help = match (last_day, SV.get(at).zip(EN.get(at))) {
        (Some(days), Some((sv, en))) => {
            both(format!("{sv} {year} har {days} dagar"), format!("{en} {year} has {days} days"))
        }
        (None, None) if month != 0 => {
            both(format!("det finns ingen månad {month}"), format!("there is no month {month}"))
        }
        _ => both("skriv datum som `ÅÅÅÅ-MM-DD`", "write dates as `YYYY-MM-DD`"),
    };
    Complaint::new("bad_date", message).with_help(help)
}

/// A text that is not a point in time.
pub(crate) fn bad_time(written: &str) -> Complaint {
    let written = quote(written);
    Complaint::new("bad_time", both(format!("{written} är ingen tidpunkt"), format!("{written} is not a time")))
        .with_help(both(
            "skriv tidpunkter med tidszon (RFC 3339), som `2026-05-04T08:00:00+02:00`",
            "write times with an offset (RFC 3339), such as `2026-05-04T08:00:00+02:00`",
        ))
}

/// A text that is not a duration; `example` is one that would do.
pub(crate) fn bad_duration(written: &str, example: &str, shortest: &Bilingual) -> Complaint {
    let written = quote(written);
    Complaint::new(
        "bad_duration",
        both(
            format!("{written} är ingen varaktighet på minst {}", shortest.sv),
            format!("{written} is not a duration of at least {}", shortest.en),
        ),
    )
    .with_help(both(
        format!("skriv varaktigheter enligt ISO 8601, som `{example}`"),
        format!("write durations in ISO 8601, such as `{example}`"),
    ))
}

/// A number that is too small or too large.
pub(crate) fn out_of_range(written: &str, min: i64, max: i64) -> Complaint {
    let written = quote(written);
    let range = if max == i64::MAX {
        both(format!("minst {min}"), format!("at least {min}"))
    } else {
        both(format!("från {min} till {max}"), format!("from {min} to {max}"))
    };
    let (sv, en) = (range.sv, range.en);
    Complaint::new(
        "out_of_range",
        both(
            format!("talet ska vara {sv}, men det står {written}"),
            format!("the number must be {en}, found {written}"),
        ),
    )
}

/// A list with too few entries.
pub(crate) fn too_few(least: usize) -> Complaint {
    Complaint::new(
        "too_few",
        both(format!("listan ska ha minst {least} poster"), format!("the list must have at least {least} entries")),
    )
}

/// Another version of the file format.
pub(crate) fn wrong_version(written: &str) -> Complaint {
    let written = quote(written);
    Complaint::new(
        "wrong_version",
        both(
            format!("okänd version {written} av filformatet"),
            format!("unknown version {written} of the file format"),
        ),
    )
    .with_help(both("skriv `1`", "write `1`"))
}

/// A period that ends before it begins.
pub(crate) fn period_reversed(from: &str, to: &str) -> Complaint {
    let (from, to) = (quote(from), quote(to));
    Complaint::new(
        "period_reversed",
        both(
            format!("perioden slutar {to}, innan den börjar {from}"),
            format!("the period ends {to}, before it begins {from}"),
        ),
    )
}

/// A list that is said not to be recorded but has entries.
pub(crate) fn recorded_none(list: &str) -> Complaint {
    let list = quote(list);
    Complaint::new(
        "recorded_none",
        both(
            format!("{list} sägs inte vara redovisad, men har poster"),
            format!("{list} is said not to be recorded, but has entries"),
        ),
    )
    .with_help(both("skriv `some` eller `all`", "write `some` or `all`"))
}
