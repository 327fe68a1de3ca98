//! Reports through the public API: how they look, that JSON comes back whole, and that no name can do harm.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that meets the unexpected fails, also in the functions that tests share"
)]

mod every_format;
mod hostile;
mod html;
mod json;
mod looks;
mod picture;
mod redaction;
mod sample;
mod survey;
mod tally;

use ansvar_assess::GapReport;
use ansvar_render::{Format, Options, render_report};

/// The report as text.
fn rendered(report: &GapReport, format: Format, options: &Options<'_>) -> String {
    let mut out = Vec::new();
    render_report(report, format, options, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("reports are UTF-8")
}
