//! Scalars: text, numbers, yes or no, dates, times and durations.

use std::borrow::Cow;

use ansvar_model::{Bilingual, Interval};
use jiff::civil::Date;
use jiff::{Span, Timestamp, Unit};
use serde_json::{Value, json};

use super::schema::Schemas;
use super::{Read, Reader};
use crate::message::{self, Expected};
use crate::pull::Pull;
use crate::tree::Node;

/// A text that is not empty.
#[derive(Clone)]
pub(crate) struct Text<'t>(pub(crate) Cow<'t, str>);

impl<'t> Read<'t> for Text<'t> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        reader.text(node, Expected::Text).map(|text| Self(Cow::Borrowed(text)))
    }

    #[inline]
    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull.text().map(Self)
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"type": "string", "pattern": "\\S"})
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy)]
pub(crate) struct Whole<const MIN: i64, const MAX: i64>(pub(crate) i64);

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    /// The number where it is known to be small; `MAX` decides.
    pub(crate) fn small(self) -> u8 {
        u8::try_from(self.0).unwrap_or(u8::MAX)
    }
}

impl<'t, const MIN: i64, const MAX: i64> Read<'t> for Whole<MIN, MAX> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.literal(node, Expected::Number)?;
        let digits = text.strip_prefix('-').unwrap_or(text);
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty();
        if !whole || (digits.len() > 1 && digits.starts_with('0')) {
            reader.wrong_type(Expected::Number, node);
            return None;
        }
        match text.parse() {
            Ok(number) if (MIN..=MAX).contains(&number) => Some(Self(number)),
            _ => {
                reader.problems.report(node.span, || message::out_of_range(text, MIN, MAX));
                None
            }
        }
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull.whole().filter(|number| (MIN..=MAX).contains(number)).map(Self)
    }

    fn schema(_: &mut Schemas) -> Value {
        let mut schema = json!({"type": "integer", "minimum": MIN});
        if MAX != i64::MAX
            && let Some(fields) = schema.as_object_mut()
        {
            fields.insert("maximum".to_owned(), MAX.into());
        }
        schema
    }
}

/// The version of the file format: 1.
pub(crate) struct Version;

impl<'t> Read<'t> for Version {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.literal(node, Expected::Number)?;
        if text != "1" {
            reader.problems.report(node.span, || message::wrong_version(text));
            return None;
        }
        Some(Self)
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        (pull.whole()? == 1).then_some(Self)
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"const": 1})
    }
}

impl<'t> Read<'t> for bool {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        match reader.literal(node, Expected::Bool)? {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                reader.wrong_type(Expected::Bool, node);
                None
            }
        }
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull.yes_or_no()
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"type": "boolean"})
    }
}

impl<'t> Read<'t> for Date {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.text(node, Expected::Date)?;
        let date = parse_date(text);
        if let Err((year, month, last_day)) = date {
            reader.problems.report(node.span, || message::bad_date(text, year, month, last_day));
        }
        date.ok()
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        parse_date(pull.plain()?).ok()
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
    }
}

/// Reads `YYYY-MM-DD`, or gives year, month and the month's last day as far as they make sense.
pub(super) fn parse_date(text: &str) -> Result<Date, (i16, i8, Option<i8>)> {
    let digit =
        |at: usize| text.as_bytes().get(at).filter(|byte| byte.is_ascii_digit()).map(|byte| i16::from(byte - b'0'));
    let number = |from: usize, to: usize| (from..to).try_fold(0, |sum, at| Some(sum * 10 + digit(at)?));
    let shape = matches!(text.as_bytes(), [_, _, _, _, b'-', _, _, b'-', _, _]);
    let (true, Some(year), Some(month), Some(day)) = (shape, number(0, 4), number(5, 7), number(8, 10)) else {
        return Err((0, 0, None));
    };
    let month = i8::try_from(month).unwrap_or(0);
    let day = i8::try_from(day).unwrap_or(0);
    Date::new(year, month, day).map_err(|_| (year, month, Date::new(year, month, 1).ok().map(Date::days_in_month)))
}

impl<'t> Read<'t> for Timestamp {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.text(node, Expected::Time)?;
        let time = parse_time(text);
        if time.is_none() {
            reader.problems.report(node.span, || message::bad_time(text));
        }
        time
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        parse_time(pull.plain()?)
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"type": "string", "format": "date-time", "pattern": TIME_PATTERN})
    }
}

const TIME_PATTERN: &str =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$";

fn parse_time(text: &str) -> Option<Timestamp> {
    if is_rfc3339(text) { text.parse().ok() } else { None }
}

/// Whether a text has the shape of RFC 3339: `jiff` alone would take more.
fn is_rfc3339(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else { return false };
    let (clock, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => return false,
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let follows = |text: &str, shape: &str| {
        text.len() == shape.len()
            && text.bytes().zip(shape.bytes()).all(|(a, b)| a == b || (b == b'0' && a.is_ascii_digit()))
    };
    let zone = offset.trim_start_matches(['+', '-']);
    follows(date, "0000-00-00")
        && follows(clock, "00:00:00")
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
        && (matches!(offset, "Z" | "z") || (follows(zone, "00:00") && zone.len() + 1 == offset.len()))
}

const DURATION_PATTERN: &str = "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$";

/// Whether a text begins like an ISO 8601 duration: `jiff` alone would take English words too.
fn is_iso(text: &str) -> bool {
    text.starts_with('P') && text.bytes().all(|byte| byte.is_ascii_digit() || b"PYMWDTHS".contains(&byte))
}

impl<'t> Read<'t> for Interval {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.text(node, Expected::Duration)?;
        let interval = parse_interval(text);
        if interval.is_none() {
            let day = Bilingual::new("en dag", "a day");
            reader.problems.report(node.span, || message::bad_duration(text, "P1Y", &day));
        }
        interval
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        parse_interval(pull.plain()?)
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"type": "string", "format": "duration", "pattern": DURATION_PATTERN})
    }
}

fn parse_interval(text: &str) -> Option<Interval> {
    if is_iso(text) { Interval::parse(text) } else { None }
}

/// A duration of at least a minute, in whole minutes.
#[derive(Clone, Copy)]
pub(crate) struct Minutes(pub(crate) i64);

impl<'t> Read<'t> for Minutes {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = reader.text(node, Expected::Duration)?;
        let minutes = whole_minutes(text);
        if minutes.is_none() {
            let minute = Bilingual::new("en hel minut", "a whole minute");
            reader.problems.report(node.span, || message::bad_duration(text, "PT1H", &minute));
        }
        minutes.map(Self)
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        whole_minutes(pull.plain()?).map(Self)
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({"type": "string", "format": "duration", "pattern": DURATION_PATTERN})
    }
}

/// The length of a duration; months and years are counted from the first of January 2026.
fn whole_minutes(text: &str) -> Option<i64> {
    let span: Span = if is_iso(text) { text.parse().ok()? } else { return None };
    if span.get_years() == 0 && span.get_months() == 0 {
        let days = i64::from(span.get_weeks()) * 7 + i64::from(span.get_days());
        let hours = days.checked_mul(24)?.checked_add(i64::from(span.get_hours()))?;
        let seconds = span.get_minutes().checked_mul(60)?.checked_add(span.get_seconds())?;
        let seconds = hours.checked_mul(3_600)?.checked_add(seconds)?;
        return (seconds >= 60 && seconds % 60 == 0).then_some(seconds / 60);
    }
    let start = jiff::civil::date(2026, 1, 1).at(0, 0, 0, 0);
    let difference = start.until((Unit::Minute, start.checked_add(span).ok()?)).ok()?;
    let minutes = difference.get_minutes();
    let exact = start.checked_add(Span::new().try_minutes(minutes).ok()?).ok()? == start.checked_add(span).ok()?;
    (minutes >= 1 && exact).then_some(minutes)
}
