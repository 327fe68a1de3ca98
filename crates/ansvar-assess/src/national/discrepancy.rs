//! Where the report's figures contradict each other: the one list, held to the figures by a test.

use ansvar_model::Phrase;

use super::figure::{Counted, NationalFigure, Printed};

/// A place where the report's figures do not agree.
///
/// ```
/// use ansvar_assess::{DISCREPANCIES, DiscrepancyKind};
///
/// let misprinted: Vec<&str> = DISCREPANCIES
///     .iter()
///     .filter(|found| found.kind == DiscrepancyKind::Percent)
///     .map(|found| found.question)
///     .collect();
/// assert_eq!(misprinted, ["2.8-q6"], "17 of 95 is printed as 17 %");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discrepancy {
    /// The question.
    pub question: &'static str,
    /// Who is counted in the figure; none where every count of the question is concerned.
    pub counted: Option<Counted>,
    /// What does not agree.
    pub kind: DiscrepancyKind,
    /// What is wrong, and how the figure is used.
    pub note: Phrase,
}

/// What does not agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DiscrepancyKind {
    /// The printed percent is not that of the count.
    Percent,
    /// The words claim what the count denies.
    Words,
    /// More answered than gave the answer that the question presumes.
    BaseAbove,
    /// Fewer answered than gave the answer that the question presumes: some left the question out.
    BaseBelow,
}

impl DiscrepancyKind {
    /// The word in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Words => "words",
            Self::BaseAbove => "base_above",
            Self::BaseBelow => "base_below",
        }
    }

    /// Whether the report contradicts itself. That somebody left a question out is no contradiction.
    #[must_use]
    pub const fn is_contradiction(self) -> bool {
        !matches!(self, Self::BaseBelow)
    }
}

impl Discrepancy {
    /// Whether this is about a figure.
    #[must_use]
    pub fn concerns(&self, figure: &NationalFigure) -> bool {
        let printed = match self.kind {
            DiscrepancyKind::Percent => matches!(figure.printed, Printed::Percent { .. }),
            DiscrepancyKind::Words => matches!(figure.printed, Printed::Words { .. }),
            DiscrepancyKind::BaseAbove | DiscrepancyKind::BaseBelow => figure.share().is_some(),
        };
        printed && self.question == figure.question && self.counted.is_none_or(|counted| counted == figure.counted)
    }
}

/// Every place where the report's figures do not agree, in the order of the report.
pub const DISCREPANCIES: &[Discrepancy] = &[
    left_out("2.5-q3a", "147 av de 149 med en funktion svarade.", "147 of the 149 with a function answered."),
    left_out("2.5-q3b", "147 av de 149 med en funktion svarade.", "147 of the 149 with a function answered."),
    left_out("2.5-q3c", "147 av de 149 med en funktion svarade.", "147 of the 149 with a function answered."),
    left_out("2.5-q3d", "147 av de 149 med en funktion svarade.", "147 of the 149 with a function answered."),
    left_out("2.7-q2", "139 av de 141 som gör riskanalyser svarade.", "139 of the 141 who analyse risks answered."),
    Discrepancy {
        question: "2.7-q3",
        counted: Some(Counted::Choice("yes")),
        kind: DiscrepancyKind::Words,
        note: Phrase {
            sv: "Ingressen säger en fjärdedel, men 82 av 140 är 58,6 %. En fjärdedel passar i stället dem som har fastställt \
                 metoden: 36 av 140 är 25,7 %. Antalet används.",
            en: "The lead says a quarter, but 82 of 140 is 58.6 %. A quarter fits those who have adopted the method: 36 of \
                 140 is 25.7 %. The count is used.",
        },
    },
    left_out("2.7-q3", "140 av de 141 som gör riskanalyser svarade.", "140 of the 141 who analyse risks answered."),
    left_out("2.7-q4", "81 av de 82 som har en metod svarade.", "81 of the 82 with a method answered."),
    Discrepancy {
        question: "2.7-q5",
        counted: None,
        kind: DiscrepancyKind::BaseAbove,
        note: Phrase {
            sv: "149 svarade, men bara 141 gör riskanalyser (2.7-q1). 21 % passar bara baser från 145 till 151, så 149 är \
                 inget tryckfel för 141. Siffran används inte för jämförelse.",
            en: "149 answered, but only 141 analyse risks (2.7-q1). 21 % fits bases from 145 to 151 only, so 149 is no \
                 misprint of 141. The figure is not compared with.",
        },
    },
    Discrepancy {
        question: "2.7-q5",
        counted: Some(Counted::Choice("local_electricity")),
        kind: DiscrepancyKind::Words,
        note: Phrase {
            sv: "Texten säger knappt var tredje, men 31 av 149 är 20,8 %, ungefär var femte.",
            en: "The text says just under every third, but 31 of 149 is 20.8 %, about every fifth.",
        },
    },
    Discrepancy {
        question: "2.8-q2",
        counted: Some(Counted::Choice("yes")),
        kind: DiscrepancyKind::Words,
        note: Phrase {
            sv: "Texten säger en knapp majoritet, men 59 av 103 är 57,3 %. Antingen är orden oprecisa eller så lät några \
                 bli att svara.",
            en: "The text says a bare majority, but 59 of 103 is 57.3 %. Either the words are loose, or some left the \
                 question out.",
        },
    },
    Discrepancy {
        question: "2.8-q6",
        counted: Some(Counted::AnyOf(&["every_year", "1_to_3_years", "4_to_5_years"])),
        kind: DiscrepancyKind::Percent,
        note: Phrase {
            sv: "17 av 95 är 17,9 %, inte 17 %: antalet har skrivits som procent. Antalet stämmer, 24 + 54 + 17 är 95.",
            en: "17 of 95 is 17.9 %, not 17 %: the count was printed as the percent. The count is right, 24 + 54 + 17 is 95.",
        },
    },
    left_out("2.8-q6", "95 av de 96 med kontinuitetsplaner svarade.", "95 of the 96 with continuity plans answered."),
    left_out("2.8-q7", "95 av de 96 med kontinuitetsplaner svarade.", "95 of the 96 with continuity plans answered."),
];

const fn left_out(question: &'static str, sv: &'static str, en: &'static str) -> Discrepancy {
    Discrepancy { question, counted: None, kind: DiscrepancyKind::BaseBelow, note: Phrase { sv, en } }
}
