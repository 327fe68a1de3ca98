//! Numbers of days as a person says them: a date, a span of time, or the time up to today.

use ansvar_model::{Language, Value};
use jiff::SignedDuration;
use jiff::civil::Date;

use super::grouped;

/// The days of a year that is no leap year.
const YEAR: i64 = 365;

/// How many whole years some days are, where they are nothing but years: with the leap days there may be among them, for
/// three years are 1095 days or 1096.
const fn years(days: i64) -> Option<i64> {
    let years = days / YEAR;
    let leap_days = (years + 3) / 4;
    if years > 0 && days % YEAR <= leap_days { Some(years) } else { None }
}

/// So long: `90 dagar`, `ett år`, `3 år`.
pub(super) fn span(days: i64, language: Language) -> String {
    match (language, years(days)) {
        (Language::Swedish, Some(1)) => "ett år".to_owned(),
        (Language::Swedish, Some(years)) => format!("{years} år"),
        (Language::Swedish, None) if days == 1 => "en dag".to_owned(),
        (Language::Swedish, None) => format!("{} dagar", grouped(days, language)),
        (Language::English, Some(1)) => "one year".to_owned(),
        (Language::English, Some(years)) => format!("{years} years"),
        (Language::English, None) if days == 1 => "one day".to_owned(),
        (Language::English, None) => format!("{} days", grouped(days, language)),
    }
}

/// The time up to today: `de senaste 90 dagarna`, `det senaste året`, `de senaste 3 åren`.
pub(super) fn last(days: i64, language: Language) -> String {
    match (language, years(days)) {
        (Language::Swedish, Some(1)) => "det senaste året".to_owned(),
        (Language::Swedish, Some(years)) => format!("de senaste {years} åren"),
        (Language::Swedish, None) if days == 1 => "den senaste dagen".to_owned(),
        (Language::Swedish, None) => format!("de senaste {} dagarna", grouped(days, language)),
        (Language::English, Some(1)) => "the last year".to_owned(),
        (Language::English, Some(years)) => format!("the last {years} years"),
        (Language::English, None) if days == 1 => "the last day".to_owned(),
        (Language::English, None) => format!("the last {} days", grouped(days, language)),
    }
}

/// The day that is so many days before another.
pub(crate) fn day_before(day: Date, days: &Value) -> Option<Date> {
    let days = i32::try_from(days.as_int()?).ok()?;
    day.checked_sub(SignedDuration::from_hours(i64::from(days) * 24)).ok()
}

#[cfg(test)]
mod tests {
    use ansvar_model::Language::{English, Swedish};

    use super::{last, span};

    #[test]
    fn whole_years_are_told_as_years_and_nothing_else_is() {
        let said = [1, 14, 364, 365, 366, 367, 1_096, 1_461, 1_462, 1_827].map(|days| span(days, Swedish));
        let expected =
            ["en dag", "14 dagar", "364 dagar", "ett år", "ett år", "367 dagar", "3 år", "4 år", "1462 dagar", "5 år"];
        assert_eq!(said, expected);
        assert_eq!([0, 1, 90, 1_095].map(|days| span(days, English)), ["0 days", "one day", "90 days", "3 years"]);
    }

    #[test]
    fn the_time_up_to_today_is_told_as_such() {
        let said = [1, 90, 365, 1_095].map(|days| last(days, Swedish));
        assert_eq!(said, ["den senaste dagen", "de senaste 90 dagarna", "det senaste året", "de senaste 3 åren"]);
        let said = [1, 90, 365, 1_461].map(|days| last(days, English));
        assert_eq!(said, ["the last day", "the last 90 days", "the last year", "the last 4 years"]);
    }
}
