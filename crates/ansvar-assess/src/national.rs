//! The national figures of 2015: what the municipalities answered, as far as the survey report still tells it.
//!
//! The survey went to all 290 municipalities; 228 answered it whole and 27 in part (003 §1.3 L258-264). The answers are
//! the municipalities' own estimates, and no evidence was collected (003 §1.3 L306-309): whoever shows a figure says so.
//! Each question has a base of its own, since not everybody answered every question (003 §1.3 L311-314), and no figure
//! may be held against another base.
//!
//! There is no comparison by size, and none may be made up: the survey looked for a relation between the number of
//! inhabitants and how the work is done, found no clear one, and reports nothing by size (003 §1.3 L241-252).
//!
//! Read [`NationalFigure`] first. [`benchmark`] is the way to a figure that an answer may be set beside, [`compare`] does
//! it for a whole answer, and [`DISCREPANCIES`] lists where the report contradicts itself.

mod compare;
mod discrepancy;
mod figure;
mod figures;
mod share;
#[cfg(test)]
mod tests;

pub use compare::{Compared, Comparison, National, compare};
pub use discrepancy::{DISCREPANCIES, Discrepancy, DiscrepancyKind};
pub use figure::{Claim, Count, Counted, NationalFigure, Printed, Quality, RESPONSE};
pub use share::Share;

/// Every figure that the report gives, or once gave: in its order, section by section.
pub fn national_figures() -> impl Iterator<Item = &'static NationalFigure> {
    figures::SECTIONS.iter().copied().flatten()
}

/// What the report tells of one question, in its order. Empty for a question that it says nothing of.
///
/// The response to the survey itself has the key [`RESPONSE`]. Linear in the number of figures.
///
/// ```
/// use ansvar_assess::{Quality, figures_of};
///
/// let lost = figures_of("2.4-q1").filter(|figure| figure.quality == Quality::Lost).count();
/// assert!(lost > 0, "the chart of 2.4-q1 is lost");
/// ```
pub fn figures_of(question: &str) -> impl Iterator<Item = &'static NationalFigure> {
    national_figures().filter(move |figure| figure.question == question)
}

/// How many of those who answered a question chose this; only from figures that may be compared with.
///
/// `None` when the count is lost, approximate, printed as a percent alone or contradicted by the report itself, and when
/// there is no such question or choice. Linear in the number of figures.
///
/// ```
/// use ansvar_assess::benchmark;
///
/// let without_policy = benchmark("2.2-q1", "no").expect("a published figure");
/// assert_eq!((without_policy.n(), without_policy.base(), without_policy.percent_tenths()), (67, 242, 277));
/// assert!(benchmark("2.4-q1", "nobody").is_none(), "just over 20: no count");
/// ```
#[must_use]
pub fn benchmark(question: &str, choice: &str) -> Option<Share> {
    figures_of(question).filter(|figure| figure.counted.is_choice(choice)).find_map(NationalFigure::benchmark)
}
