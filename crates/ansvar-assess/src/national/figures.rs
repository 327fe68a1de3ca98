//! The figures themselves, section by section, and the words their rows are written with.
//!
//! A row begins with who is counted and of how many, goes on with what the report gives, and ends with where:
//! `choice("2.2-q1", "no", 242).count(67).percent(28).at("§2.2 L411-413")`.

mod classification;
mod cooperation;
mod coordination;
mod follow_up;
mod incident_continuity;
mod infrastructure;
mod policy;
mod procurement;
mod response;
mod risk_analysis;
mod roles;
mod systematic_work;
mod training;

use ansvar_model::Phrase;

use super::figure::{Claim, Count, Counted, NationalFigure, Printed, Quality};

/// The figures of each section, in the order of the report.
pub(super) const SECTIONS: &[&[NationalFigure]] = &[
    response::FIGURES,
    systematic_work::FIGURES,
    policy::FIGURES,
    follow_up::FIGURES,
    roles::FIGURES,
    coordination::FIGURES,
    classification::FIGURES,
    risk_analysis::FIGURES,
    incident_continuity::FIGURES,
    infrastructure::FIGURES,
    procurement::FIGURES,
    cooperation::FIGURES,
    training::FIGURES,
];

/// A row of which nothing is known yet but who is counted.
const fn row(question: &'static str, counted: Counted, base: Option<u32>) -> NationalFigure {
    let (count, printed, quality) = (Count::Unknown, Printed::Nothing, Quality::Lost);
    NationalFigure { question, counted, count, base, printed, quality, source: "", note: None }
}

/// Those of `base` who chose this.
const fn choice(question: &'static str, choice: &'static str, base: u32) -> NationalFigure {
    row(question, Counted::Choice(choice), Some(base))
}

/// Those of `base` who chose one of these.
const fn any_of(question: &'static str, choices: &'static [&'static str], base: u32) -> NationalFigure {
    row(question, Counted::AnyOf(choices), Some(base))
}

/// Those who chose what no other row of the question is about; no number survives.
const fn rest(question: &'static str, base: Option<u32>) -> NationalFigure {
    row(question, Counted::Rest, base)
}

/// A value of `base` whose label is lost.
const fn unplaced(question: &'static str, base: u32) -> NationalFigure {
    row(question, Counted::Unplaced, Some(base))
}

/// What is said of those who answered.
const fn said(question: &'static str, base: Option<u32>, sv: &'static str, en: &'static str) -> NationalFigure {
    row(question, Counted::Described(Phrase { sv, en }), base)
}

impl NationalFigure {
    /// The report prints the count.
    const fn count(self, n: u32) -> Self {
        Self { count: Count::Exact(n), quality: Quality::Published, ..self }
    }

    /// The count follows from published counts.
    const fn derived(self, n: u32) -> Self {
        Self { count: Count::Exact(n), quality: Quality::Derived, ..self }
    }

    /// The report's words leave these counts possible.
    const fn between(self, least: u32, most: u32) -> Self {
        Self { count: Count::Between(least, most), quality: Quality::Approximate, ..self }
    }

    /// The report prints this percent.
    const fn percent(self, value: u32) -> Self {
        self.percent_with(value, 0)
    }

    /// The report prints this percent, with so many decimals.
    const fn percent_with(self, value: u32, decimals: u8) -> Self {
        let quality = if matches!(self.count, Count::Unknown) { Quality::PercentOnly } else { self.quality };
        Self { printed: Printed::Percent { value, decimals }, quality, ..self }
    }

    /// The report says it in words, which claim this of the share.
    const fn words(self, claim: Claim, sv: &'static str, en: &'static str) -> Self {
        let printed = Printed::Words { text: Phrase { sv, en }, claim: Some(claim) };
        Self { printed, quality: Quality::Approximate, ..self }
    }

    /// The report says the count in words.
    const fn count_in_words(self, sv: &'static str, en: &'static str) -> Self {
        Self { printed: Printed::Words { text: Phrase { sv, en }, claim: None }, ..self }
    }

    /// The figure is not as good as it looks.
    const fn quality(self, quality: Quality) -> Self {
        Self { quality, ..self }
    }

    /// Where it stands.
    const fn at(self, source: &'static str) -> Self {
        Self { source, ..self }
    }

    /// What to know when reading it.
    const fn note(self, sv: &'static str, en: &'static str) -> Self {
        Self { note: Some(Phrase { sv, en }), ..self }
    }
}
