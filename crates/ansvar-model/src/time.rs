//! Time in the domain: days between dates, and intervals such as "every year".

use jiff::Span;
use jiff::civil::Date;

/// How often something is to happen: an ISO 8601 duration of at least one day, such as `P1Y` or `P90D`.
///
/// ```
/// use ansvar_model::Interval;
/// use jiff::civil::date;
///
/// let yearly = Interval::parse("P1Y").unwrap();
/// assert_eq!(yearly.days_before(date(2026, 11, 1)), 365);
/// assert!(Interval::parse("yearly").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    years: u16,
    months: u16,
    weeks: u16,
    days: u16,
    seconds: u32,
}

impl Interval {
    /// Reads an ISO 8601 duration; `None` when it is not one, is negative, is shorter than a day, or has more than 65 535
    /// of years, months, weeks or days, more than 136 years of hours, minutes and seconds, or parts of a second.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let span: Span = text.parse().ok()?;
        let minutes = i64::from(span.get_hours()).checked_mul(60)?.checked_add(span.get_minutes())?;
        let seconds = minutes.checked_mul(60)?.checked_add(span.get_seconds())?;
        let whole = [span.get_milliseconds(), span.get_microseconds(), span.get_nanoseconds()] == [0; 3];
        let interval = Self {
            years: u16::try_from(span.get_years()).ok()?,
            months: u16::try_from(span.get_months()).ok()?,
            weeks: u16::try_from(span.get_weeks()).ok()?,
            days: u16::try_from(span.get_days()).ok()?,
            seconds: u32::try_from(seconds).ok()?,
        };
        let Self { years, months, weeks, days, seconds } = interval;
        let has_day = [years, months, weeks, days].iter().any(|&count| count > 0) || seconds >= 86_400;
        (whole && has_day).then_some(interval)
    }

    /// Its length in whole days, counted back from `day`; years and months have the length they have there.
    #[must_use]
    pub fn days_before(self, day: Date) -> i64 {
        let start = self.span().and_then(|span| day.checked_sub(span).ok());
        start.map_or(i64::MAX, |start| days_between(start, day))
    }

    /// The interval in ISO 8601.
    #[must_use]
    pub fn to_text(self) -> String {
        self.span().map_or_else(String::new, |span| span.to_string())
    }

    /// The same length of time; `None` where it is longer than the calendar.
    fn span(self) -> Option<Span> {
        let (minutes, seconds) = (self.seconds / 60, self.seconds % 60);
        let span = Span::new().try_years(self.years).ok()?.try_months(self.months).ok()?.try_weeks(self.weeks).ok()?;
        let span = span.try_days(self.days).ok()?.try_hours(minutes / 60).ok()?.try_minutes(minutes % 60).ok()?;
        span.try_seconds(seconds).ok()
    }
}

/// A stretch of days; an open end has no date. Both ends are included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl Period {
    /// Whether the day is inside.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether the period has ended before the day.
    #[must_use]
    pub fn ended_before(self, day: Date) -> bool {
        self.to.is_some_and(|to| to < day)
    }
}

/// Whole days from one date to another; negative when `to` comes first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    const SECONDS: i64 = 24 * 60 * 60;
    from.duration_until(to).as_secs() / SECONDS
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Interval, days_between};

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        assert_eq!(days_between(date(2024, 2, 28), date(2024, 3, 1)), 2);
        assert_eq!(days_between(date(2026, 11, 1), date(2025, 11, 1)), -365);
        assert_eq!(days_between(date(1995, 1, 1), date(2026, 11, 1)), 11_627);
    }

    #[test]
    fn an_interval_is_at_least_a_day() {
        assert!(Interval::parse("PT1H").is_none());
        assert!(Interval::parse("-P1Y").is_none());
        assert!(Interval::parse("P0D").is_none());
        assert!(Interval::parse("PT23H59M").is_none() && Interval::parse("P70000D").is_none());
        for text in ["P1Y6M", "P2W", "P90D", "PT36H", "P1DT12H30M1S"] {
            assert_eq!(Interval::parse(text).map(|interval| interval.to_text()).as_deref(), Some(text));
        }
        assert_eq!(Interval::parse("PT36H").map(|interval| interval.days_before(date(2026, 3, 1))), Some(1));
    }
}
