//! `ansvar survey aggregate`: the answers of many organisations, counted; what is set aside is told on standard error.

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Instant;

use ansvar::{
    AggregateError, Language, ResponsesForm, ResponsesRead, TextEncoding, aggregate, phrase, phrase_with, render_tally,
};
use clap::Args;

use super::{TableArguments, options};
use crate::command::Failure;
use crate::exit::Exit;
use crate::memory::peak_rss_bytes;
use crate::output::write_result;
use crate::streams::Streams;

#[derive(Debug, Args)]
pub(super) struct AggregateArguments {
    #[arg(value_name = "DIR|FILE")]
    input: PathBuf,
    #[command(flatten)]
    table: TableArguments,
    #[arg(long, default_value_t = 100, value_name = "N")]
    limit: usize,
    #[arg(long)]
    stats: bool,
}

/// Ends with findings when a row, a file or a column was set aside, and cannot run when the input was not read to its end.
pub(super) fn run(arguments: &AggregateArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let start = Instant::now();
    let aggregate = match aggregate(&arguments.input, arguments.limit) {
        Err(AggregateError::Stopped(read)) => {
            tell(&read, arguments, streams)?;
            return Ok(Exit::CouldNotRun);
        }
        other => other?,
    };
    let seconds = start.elapsed().as_secs_f64();
    tell(&aggregate.read, arguments, streams)?;
    let start = Instant::now();
    let table = &arguments.table;
    let options = options(table, streams);
    write_result(table.output.as_deref(), streams, |out| render_tally(&aggregate.table, table.format, &options, out))?;
    let read = &aggregate.read;
    let problems = read.problems.len() as u64 + read.more_problems;
    if arguments.stats {
        streams.out.flush()?;
        let counts = serde_json::json!({
            "counted": read.counted, "set_aside": read.set_aside, "empty": read.empty, "problems": problems,
        });
        let stats = serde_json::json!({
            "aggregate": seconds,
            "render": start.elapsed().as_secs_f64(),
            "counts": counts,
            "peak_rss_bytes": peak_rss_bytes(),
        });
        writeln!(streams.err, "{stats}")?;
    }
    Ok(if problems > 0 { Exit::Findings } else { Exit::Clean })
}

/// How the input was read, what is wrong with it, and how much was set aside.
fn tell(read: &ResponsesRead, arguments: &AggregateArguments, streams: &mut Streams) -> io::Result<()> {
    let language = streams.language;
    if let Some(form) = form(read, arguments, language) {
        writeln!(streams.err, "{form}")?;
    }
    for problem in &read.problems {
        writeln!(streams.err, "{}", problem.in_language(language))?;
    }
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let counts = [
        ("aggregate-more", read.more_problems),
        ("aggregate-empty", read.empty),
        ("aggregate-doubles", u64::from(read.doubles_unchecked)),
    ];
    for (key, count) in counts.into_iter().filter(|&(_, count)| count > 0) {
        writeln!(streams.err, "{}", phrase(language, key, &[("count", number(count))]))?;
    }
    if read.set_aside > 0 {
        let counts = [("count", number(read.set_aside)), ("counted", number(read.counted))];
        writeln!(streams.err, "{}", phrase(language, "aggregate-set-aside", &counts))?;
    }
    Ok(())
}

/// How the input was written, where that is not the plain case or leaves something out.
fn form(read: &ResponsesRead, arguments: &AggregateArguments, language: Language) -> Option<String> {
    let file = arguments.input.to_string_lossy();
    match &read.form {
        ResponsesForm::Csv { encoding: TextEncoding::Utf8, separator: ',' } => None,
        ResponsesForm::Csv { encoding, separator } => {
            let named = phrase(language, "aggregate-tab", &[]);
            let separator = if *separator == '\t' { named } else { format!("`{separator}`") };
            let texts = [("file", &*file), ("encoding", encoding.name()), ("separator", separator.as_str())];
            Some(phrase_with(language, "aggregate-csv", &texts))
        }
        ResponsesForm::Workbook { sheets: 0 | 1, .. } => None,
        ResponsesForm::Workbook { sheet, sheets } => {
            let texts = [("file", &*file), ("sheet", sheet.as_str()), ("sheets", &sheets.to_string())];
            Some(phrase_with(language, "aggregate-sheet", &texts))
        }
        ResponsesForm::Folder { passed_over: 0, .. } => None,
        ResponsesForm::Folder { passed_over, .. } => {
            Some(phrase(language, "aggregate-passed-over", &[("count", *passed_over)]))
        }
    }
}
