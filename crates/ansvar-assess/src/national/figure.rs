//! What one figure of the report is: who is counted, how many of how many, what is printed, and how far to trust it.

use std::ops::RangeInclusive;

use ansvar_model::{Language, Phrase};

use super::share::Share;

/// The key that stands in for a question where a figure is about the response to the survey itself (003 §1.3).
pub const RESPONSE: &str = "response";

/// One figure of the survey report (003), kept as the report has it. The percent is never kept but computed.
///
/// ```
/// use ansvar_assess::{Counted, Quality, figures_of};
///
/// let no = figures_of("2.2-q1").find(|figure| figure.counted == Counted::Choice("no")).expect("a published figure");
/// assert_eq!(no.quality, Quality::Published);
/// assert_eq!(no.share().expect("n and N are known").percent_tenths(), 277);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NationalFigure {
    /// The question's id, or [`RESPONSE`].
    pub question: &'static str,
    /// Who is counted.
    pub counted: Counted,
    /// How many they are.
    pub count: Count,
    /// How many answered the question, as far as the report tells it.
    pub base: Option<u32>,
    /// What stands beside the count in the report.
    pub printed: Printed,
    /// How far the figure can be trusted.
    pub quality: Quality,
    /// Where in the survey report it stands, such as `§2.2 L411-413`; the document is 003.
    pub source: &'static str,
    /// What to know when reading it.
    pub note: Option<Phrase>,
}

/// Who is counted in a figure. Whatever is no single choice says so: sums and remainders are no made-up choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Those who chose this.
    Choice(&'static str),
    /// Those who chose at least one of these: a sum, such as "at most 25 %".
    AnyOf(&'static [&'static str]),
    /// Those who did not choose this.
    AllBut(&'static str),
    /// Those who chose what no other figure of the question is about.
    Rest,
    /// Those who chose something unknown: the value survives, its label is lost.
    Unplaced,
    /// Those of whom this is said: what was written in free text, an order without numbers, the response.
    Described(Phrase),
}

impl Counted {
    /// Whether those who chose this, and only they, are counted.
    #[must_use]
    pub fn is_choice(self, id: &str) -> bool {
        matches!(self, Self::Choice(choice) if choice == id)
    }

    /// The choices that it names.
    #[must_use]
    pub fn choices(&self) -> &[&'static str] {
        match self {
            Self::Choice(choice) | Self::AllBut(choice) => std::slice::from_ref(choice),
            Self::AnyOf(choices) => choices,
            Self::Rest | Self::Unplaced | Self::Described(_) => &[],
        }
    }
}

/// How many a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Exact(u32),
    /// At least and at most so many: "just over 20".
    Between(u32, u32),
    /// No count is printed.
    Unknown,
}

/// What the report prints of a figure beside, or instead of, its count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// Nothing.
    Nothing,
    /// A percent, exactly as printed: 786 with one decimal is 78.6 %.
    Percent {
        /// The digits, as a whole number of the last one.
        value: u32,
        /// How many of the digits are decimals.
        decimals: u8,
    },
    /// Words, such as "just over 4 of 10".
    Words {
        /// The words.
        text: Phrase,
        /// What they claim of the share; none where they only stand for a count.
        claim: Option<Claim>,
    },
}

/// What words such as "just under 3 of 10" claim of a share. Percents are in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// More than this.
    Over(u32),
    /// More than this, but by at most [`Claim::TOLERANCE`].
    JustOver(u32),
    /// Less than this.
    Under(u32),
    /// This, give or take [`Claim::TOLERANCE`].
    Near(u32),
}

impl Claim {
    /// How far off "about" and "just over" may be: 5 percentage points, half a step of "so many of 10".
    pub const TOLERANCE: u32 = 50;

    /// Whether the claim is true of a share.
    #[must_use]
    pub const fn holds(self, share: Share) -> bool {
        let tenths = share.percent_tenths();
        match self {
            Self::Over(limit) => tenths > limit,
            Self::JustOver(limit) => tenths > limit && tenths <= limit + Self::TOLERANCE,
            Self::Under(limit) => tenths < limit,
            Self::Near(limit) => tenths.abs_diff(limit) <= Self::TOLERANCE,
        }
    }
}

/// How far a figure can be trusted. Only the first two may be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quality {
    /// The report prints the count. Where the base is concluded from elsewhere in the report, the note says so.
    Published,
    /// It follows from published counts by adding or taking away.
    Derived,
    /// Only a percent is printed, or the figure rests on such: every count is a conclusion from it.
    PercentOnly,
    /// Only words are printed, or the count is known within bounds.
    Approximate,
    /// The report contradicts it; [`DISCREPANCIES`](super::DISCREPANCIES) tells how.
    Contradictory,
    /// No number survives: the chart is lost, or the report tells of the answers in words.
    Lost,
}

impl Quality {
    /// All qualities, best first.
    pub const ALL: [Self; 6] =
        [Self::Published, Self::Derived, Self::PercentOnly, Self::Approximate, Self::Contradictory, Self::Lost];

    /// The word in JSON and CSV.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Derived => "derived",
            Self::PercentOnly => "percent_only",
            Self::Approximate => "approximate",
            Self::Contradictory => "contradictory",
            Self::Lost => "lost",
        }
    }

    /// The word as a person reads it.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let phrase = match self {
            Self::Published => Phrase { sv: "publicerad", en: "published" },
            Self::Derived => Phrase { sv: "härledd", en: "derived" },
            Self::PercentOnly => Phrase { sv: "bara procent", en: "percent only" },
            Self::Approximate => Phrase { sv: "ungefärlig", en: "approximate" },
            Self::Contradictory => Phrase { sv: "motsägelsefull", en: "contradictory" },
            Self::Lost => Phrase { sv: "saknas", en: "lost" },
        };
        phrase.get(language)
    }

    /// Whether an answer may be set beside a figure of this quality.
    #[must_use]
    pub const fn is_comparable(self) -> bool {
        matches!(self, Self::Published | Self::Derived)
    }
}

impl NationalFigure {
    /// The share, when both count and base are known.
    #[must_use]
    pub fn share(&self) -> Option<Share> {
        match (self.count, self.base) {
            (Count::Exact(n), Some(base)) => Share::new(n, base),
            _ => None,
        }
    }

    /// The share, when an answer may be set beside it.
    #[must_use]
    pub fn benchmark(&self) -> Option<Share> {
        self.share().filter(|_| self.quality.is_comparable())
    }

    /// The counts that the report leaves possible: the count, its bounds, or what rounds to the printed percent.
    ///
    /// Linear in the base where it has to be concluded from the percent.
    #[must_use]
    pub fn possible(&self) -> Option<RangeInclusive<u32>> {
        match (self.count, self.base, self.printed) {
            (Count::Exact(n), _, _) => Some(n..=n),
            (Count::Between(least, most), _, _) => Some(least..=most),
            (Count::Unknown, Some(base), Printed::Percent { value, decimals }) => {
                let fits = |n: &u32| Share::new(*n, base).is_some_and(|share| share.percent_rounded(decimals) == value);
                Some((0..=base).find(fits)?..=(0..=base).rev().find(fits)?)
            }
            (Count::Unknown, ..) => None,
        }
    }
}
