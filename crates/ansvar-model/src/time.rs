//! Time in the domain: days between dates, and intervals such as "every year".

use jiff::civil::Date;
use jiff::{Span, Unit};

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
#[derive(Clone, Copy, Debug)]
pub struct Interval(Span);

impl Interval {
    /// Reads an ISO 8601 duration; `None` when it is not one, is negative, or is shorter than a day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let span: Span = text.parse().ok()?;
        let reference = jiff::civil::date(2026, 1, 1);
        let days = span.total((Unit::Day, reference)).ok()?;
        (days >= 1.0).then_some(Self(span))
    }

    /// Its length in whole days, counted back from `day`; years and months have the length they have there.
    #[must_use]
    pub fn days_before(self, day: Date) -> i64 {
        day.checked_sub(self.0).map_or(i64::MAX, |start| days_between(start, day))
    }

    /// The interval in ISO 8601.
    #[must_use]
    pub fn to_text(self) -> String {
        self.0.to_string()
    }
}

impl PartialEq for Interval {
    fn eq(&self, other: &Self) -> bool {
        self.0.fieldwise() == other.0.fieldwise()
    }
}

impl Eq for Interval {}

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
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
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
        assert_eq!(Interval::parse("P1Y6M").map(|i| i.to_text()).as_deref(), Some("P1Y6M"));
    }
}
