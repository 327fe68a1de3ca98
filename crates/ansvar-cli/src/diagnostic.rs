//! Failures as a person reads them: every problem with the line it stands on, and what to write instead.

use std::io::Write;

use ansvar::{AnalysisError, Fault, Language, Problem};
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report};

use crate::command::Failure;
use crate::exit::Exit;
use crate::streams::Streams;

/// Says why a command could not run. A reader that has gone away is no failure to tell of.
pub(crate) fn report(failure: &Failure, streams: &mut Streams) -> Exit {
    let written = match failure {
        Failure::Analysis(AnalysisError::Invalid(faults)) => {
            faults.iter().try_for_each(|fault| problems(fault, streams))
        }
        other => writeln!(streams.err, "ansvar: {}", other.in_language(streams.language)),
    };
    // Nothing is left to write to when standard error itself is gone; the exit code still says it.
    drop(written);
    Exit::CouldNotRun
}

fn problems(fault: &Fault, streams: &mut Streams) -> std::io::Result<()> {
    let name = fault.source.path.to_string_lossy().into_owned();
    let theme = if streams.err_colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_context_lines(1).with_links(false).with_width(100);
    let source = std::sync::Arc::new(NamedSource::new(name, fault.source.text.clone()));
    for problem in &fault.problems {
        if !fits_a_line(&fault.source.text, problem) {
            plain(fault, problem, streams)?;
            continue;
        }
        let report = Report::new(diagnostic(problem, streams)).with_source_code(source.clone());
        let mut text = String::new();
        match handler.render_report(&mut text, report.as_ref()) {
            Ok(()) => write!(streams.err, "{}", in_language(text, streams.language))?,
            Err(_) => writeln!(streams.err, "{}", problem.message.in_language(streams.language))?,
        }
    }
    let count = fault.problems.len();
    writeln!(streams.err, "{}", ansvar::phrase(streams.language, "cli-problems", &[("count", count)]))
}

/// Whether the line at fault is short enough to be shown: a file can be one line of a million characters.
fn fits_a_line(text: &str, problem: &Problem) -> bool {
    const LONGEST: usize = 300;
    let (before, after) = text.split_at_checked(problem.span.0).unwrap_or((text, ""));
    let start = before.bytes().rev().take(LONGEST).take_while(|&byte| byte != b'\n').count();
    let end = after.bytes().take(LONGEST).take_while(|&byte| byte != b'\n').count();
    start + end < LONGEST
}

/// A problem on one line, without the line at fault.
fn plain(fault: &Fault, problem: &Problem, streams: &mut Streams) -> std::io::Result<()> {
    let (place, language) = (problem.location, streams.language);
    let message = problem.message.in_language(language);
    write!(streams.err, "{}:{}:{}: {message}", fault.source.path.display(), place.line, place.column)?;
    match &problem.help {
        Some(help) => writeln!(streams.err, " ({})", help.in_language(language)),
        None => writeln!(streams.err),
    }
}

/// The one label that miette writes itself; the Swedish word is as long, so that lines stay aligned.
fn in_language(text: String, language: Language) -> String {
    match language {
        Language::English => text,
        Language::Swedish => text.replace("\n  help: ", "\n  tips: "),
    }
}

fn diagnostic(problem: &Problem, streams: &Streams) -> MietteDiagnostic {
    let (start, length) = problem.span;
    let place = LabeledSpan::new_primary_with_span(None, (start, length.max(1)));
    let mut diagnostic =
        MietteDiagnostic::new(problem.message.in_language(streams.language)).with_code(problem.code).with_label(place);
    diagnostic.help = problem.help.as_ref().map(|help| help.in_language(streams.language).to_owned());
    diagnostic
}
