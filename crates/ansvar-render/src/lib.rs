//! Gap report to every output format, in Swedish and English, and the report's wire type both ways.
//!
//! [`render_report`] is the one way in: it takes a [`GapReport`](ansvar_assess::GapReport) and writes it in a
//! [`Format`]. [`read_report`] reads what was written as JSON. The crate knows nothing of files, of Rego or of the
//! terminal it may be writing to: width and colour are given.
//!
//! `view` decides what a report says, and in which order; each format decides only how that looks.

mod csv;
mod earlier;
mod format;
mod html;
mod json;
mod junit;
mod markdown;
mod oscal;
mod page;
mod phrases;
mod picture;
mod sarif;
mod survey;
mod terminal;
mod texts;
mod view;
mod visible;
mod wire;
mod xlsx;

pub use earlier::Earlier;
pub use format::{Format, Options, render_report};
pub use oscal::{CatalogueRule, render_catalogue};
pub use phrases::{phrase, phrase_with};
pub use picture::{Picture, PictureFormat, render_picture};
pub use survey::{
    TALLY_VERSION, TableFormat, WireCounted, WireDiscrepancy, WireFigure, WireFigures, WireOption, WireParticipation,
    WirePremise, WirePrinted, WireQuestion, WireTally, WireTallyArea, WireTallyCount, WireTallyOption,
    WireTallyQuestion, WireTallySum, render_figures, render_questions, render_tally,
};
pub use view::draw_steps;
pub use wire::{
    REPORT_VERSION, ReadError, Vocabulary, Wire, WireAccepted, WireAnswer, WireAnswered, WireArea, WireCause,
    WireChecks, WireDisabled, WireEdit, WireFinding, WireGiven, WireLocation, WireNamed, WireNational,
    WireOrganisation, WireRemedy, WireReport, WireRule, WireSeverityCounts, WireShare, WireSilence, WireSource,
    WireStep, WireSummary, WireText, WireWitness, read_report, report_schema,
};
