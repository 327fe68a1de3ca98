//! Findings to areas, causes and the gap report.
//!
//! [`assess`] is the one way in: it takes what the rules found and gives a [`GapReport`]. [`Tally`] counts many
//! organisations' answers. The crate knows nothing of files, of Rego or of output.

mod area;
mod cause;
mod national;
mod own_answer;
mod redact;
mod report;
mod silence;
mod tally;

pub use area::{AreaResult, AreaStatus, area_status};
pub use cause::Cause;
pub use national::{
    Claim, Compared, Comparison, Count, Counted, DISCREPANCIES, Discrepancy, DiscrepancyKind, National, NationalFigure,
    Printed, Quality, RESPONSE, Share, benchmark, compare, figures_of, national_figures,
};
pub use own_answer::{AnswerCounts, OwnAnswer, RespondentAnswer};
pub use redact::Redaction;
pub use report::{
    Accepted, Assessed, ChosenPack, Disabled, GapReport, IdleException, IdleReason, Scope, SeverityCounts, Summary,
    assess,
};
pub use silence::Silence;
pub use tally::{
    AreaRow, ChoiceRow, GroupRow, Participation, Quartiles, QuestionRow, SurveyTable, Tally, graded_questions,
};
