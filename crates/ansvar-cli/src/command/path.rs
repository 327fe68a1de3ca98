//! `ansvar path`: why, or why not, a report comes from one to another.

use std::io::{self, Write};

use ansvar::{Language, PathAnswer, PathQuestion, Way, draw_steps, phrase};

use super::Failure;
use crate::arguments::PathArguments;
use crate::exit::Exit;
use crate::output::write_result;
use crate::streams::Streams;

pub(crate) fn run(arguments: &PathArguments, streams: &mut Streams) -> Result<Exit, Failure> {
    let question = PathQuestion { from: arguments.from.clone(), to: arguments.to.clone() };
    let answer = question.ask(&arguments.file)?;
    let language = streams.language;
    write_result(None, streams, |out| write_answer(&answer, language, out))?;
    Ok(if answer.is_reachable() { Exit::Clean } else { Exit::Findings })
}

fn write_answer(answer: &PathAnswer, language: Language, out: &mut dyn Write) -> io::Result<()> {
    for way in &answer.ways {
        writeln!(out, "{}", phrase(language, heading(way), &[]))?;
        let drawn = draw_steps(&way.steps, language);
        match (way.steps.is_empty(), way.counts, way.arrives) {
            (true, ..) => writeln!(out, "  {}", phrase(language, "path-none", &[]))?,
            (false, true, _) => writeln!(out, "  ✓ {drawn}")?,
            (false, false, true) => writeln!(out, "  ✗ {drawn}")?,
            (false, false, false) => {
                writeln!(out, "  {} {}", phrase(language, "path-none", &[]), phrase(language, "path-furthest", &[]))?;
                writeln!(out, "  {drawn}")?;
            }
        }
        if !way.void.is_empty() {
            writeln!(out, "  {}", phrase(language, "path-void", &[]))?;
        }
        for steps in &way.void {
            writeln!(out, "    {}", draw_steps(steps, language))?;
        }
    }
    Ok(())
}

fn heading(way: &Way) -> &'static str {
    match way.network {
        "reporting" => "path-reporting",
        "escalation" => "path-escalation",
        _ => "path-incident",
    }
}
