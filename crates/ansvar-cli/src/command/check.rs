//! `ansvar check`: organisation file in, gap report out.

use std::path::Path;
use std::time::Instant;

use ansvar::{Analysis, Earlier, RenderOptions, Stats, load_source, phrase, read_report};

use super::{BeforeError, Failure};
use crate::arguments::CheckArguments;
use crate::exit::Exit;
use crate::memory::peak_rss_bytes;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &CheckArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let analysis = Analysis::of_file(&arguments.file, &arguments.settings.settings())?;
    let before = arguments.before.as_deref().map(|path| earlier(path, &analysis)).transpose()?;
    let redaction = arguments.redact.then(|| analysis.redaction());
    if arguments.marking.is_some() && !arguments.format.carries_marking() {
        writeln!(streams.err, "{}", phrase(streams.language, "check-no-marking", &[]))?;
    }
    let to_terminal = arguments.output.is_none();
    if to_terminal && arguments.format.is_binary() && streams.width > 0 {
        return Err(Failure::NoText);
    }
    let options = RenderOptions {
        colour: to_terminal && streams.out_colour,
        width: if to_terminal { streams.width } else { 0 },
        limit: arguments.limit,
        marking: arguments.marking.as_deref(),
        before: before.as_ref(),
        redaction: redaction.as_ref(),
        ..RenderOptions::new(streams.language)
    };
    let start = Instant::now();
    write_result(arguments.output.as_deref(), streams, |out| analysis.render(arguments.format, &options, out))?;
    let render = start.elapsed().as_secs_f64();
    if arguments.stats {
        streams.out.flush()?;
        writeln!(streams.err, "{}", stats_line(analysis.stats(), analysis.report().findings.len(), render))?;
    }
    let reached = arguments.fail_on.0.is_some_and(|severity| analysis.report().summary.findings.at_least(severity) > 0);
    // The process ends now. The system takes the memory back at once, and not piece by piece.
    std::mem::forget(analysis);
    Ok(if reached { Exit::Findings } else { Exit::Clean })
}

/// Reads an earlier report, and holds that it can be compared with this one.
fn earlier(path: &Path, analysis: &Analysis) -> Result<Earlier, Failure> {
    let failed = |source: BeforeError| Failure::Before { path: path.to_owned(), source };
    let text = load_source(path).map_err(|error| failed(error.into()))?;
    let report = read_report(&text.text).map_err(|error| failed(error.into()))?;
    let earlier = Earlier::of(&report);
    let expected = analysis.organisation().id.as_str();
    if earlier.is_redacted() {
        return Err(failed(BeforeError::Redacted));
    }
    if earlier.organisation() != expected {
        let found = earlier.organisation().to_owned();
        return Err(failed(BeforeError::Other { found, expected: expected.to_owned() }));
    }
    Ok(earlier)
}

/// Times in seconds and counts, as one JSON line.
fn stats_line(stats: &Stats, findings: usize, render: f64) -> serde_json::Value {
    serde_json::json!({
        "load": stats.load.as_secs_f64(),
        "graph": stats.graph.as_secs_f64(),
        "rules": stats.rules.as_secs_f64(),
        "assess": stats.assess.as_secs_f64(),
        "render": render,
        "counts": {
            "entities": stats.entities,
            "rules": stats.rule_count,
            "checks": stats.checks,
            "evaluations": stats.evaluations,
            "findings": findings,
        },
        "rules_grouped_by": {
            "atoms": stats.groupings.atoms,
            "values": stats.groupings.values,
            "entities": stats.groupings.entities,
        },
        "peak_rss_bytes": peak_rss_bytes(),
    })
}
