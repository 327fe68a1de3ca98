//! Markdown: the report for a wiki or a pull request, in CommonMark with GitHub's tables.

mod escape;

use std::io::{self, Write};

use crate::texts::{Text, Texts};
use crate::view::{CauseRow, Entry, Item, Remedy, View};
pub(crate) use escape::escape;

/// Writes the report.
pub(crate) fn render(view: &View, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let out = &mut io::BufWriter::new(out);
    head(out, view, texts)?;
    areas(out, view, texts)?;
    causes(out, view, texts)?;
    findings(out, view, texts)?;
    answers(out, view, texts)?;
    accepted(out, view, texts)?;
    silences(out, view, texts)?;
    pairs(out, Text::Idle, &view.idle, texts)?;
    pairs(out, Text::Params, &view.params, texts)?;
    pairs(out, Text::Disabled, &view.disabled, texts)?;
    pairs(out, Text::SheetSources, &view.documents, texts)?;
    heading(out, Text::Ground, texts)?;
    writeln!(out, "{}", escape(&view.ground))?;
    out.flush()
}

fn heading(out: &mut dyn Write, text: Text, texts: &Texts) -> io::Result<()> {
    writeln!(out, "\n## {}\n", escape(&texts.label(text)))
}

fn head(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    if let Some(marking) = &view.marking {
        writeln!(out, "**{}**\n", escape(marking))?;
    }
    writeln!(out, "# {}\n", escape(&view.organisation))?;
    writeln!(out, "**{}**  ", escape(&texts.label(Text::Title)))?;
    writeln!(out, "{}\n", escape(&view.subtitle))?;
    view.summary.iter().try_for_each(|line| writeln!(out, "- {}", escape(line)))
}

fn areas(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    heading(out, Text::Areas, texts)?;
    let heads = [
        Text::AreasNumber,
        Text::AreasName,
        Text::AreasStatus,
        Text::AreasChecks,
        Text::AreasFindings,
        Text::AreasMissing,
    ];
    writeln!(out, "| {} |", heads.map(|head| escape(&texts.label(head))).join(" | "))?;
    writeln!(out, "| ---: | --- | --- | ---: | ---: | --- |")?;
    view.areas.iter().try_for_each(|row| {
        let (name, state, missing) = (escape(row.name), escape(&row.state), escape(&row.missing));
        writeln!(out, "| {} | {name} | {state} | {} | {} | {missing} |", row.number, row.checks, row.findings)
    })?;
    writeln!(out, "\n{}", escape(&texts.label(Text::AreasNote)))
}

fn causes(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    if view.causes.is_empty() {
        return Ok(());
    }
    heading(out, Text::Causes, texts)?;
    view.causes_intro.iter().try_for_each(|line| writeln!(out, "{}", escape(line)))?;
    writeln!(out)?;
    (1..).zip(&view.causes).try_for_each(|(number, row)| cause(out, number, row, texts))
}

fn cause(out: &mut dyn Write, number: u32, row: &CauseRow, texts: &Texts) -> io::Result<()> {
    let number = format!("{number}. ");
    let indent = " ".repeat(number.len());
    writeln!(out, "{number}**{}** ({})  ", escape(&row.statement), row.rule)?;
    writeln!(out, "{indent}{} · {}", escape(&row.weight), escape(&row.closes))?;
    row.implied
        .iter()
        .try_for_each(|(count, statement)| writeln!(out, "{indent}- ↳ {} {}", escape(count), escape(statement)))?;
    remedy(out, &indent, &row.remedy, texts)
}

fn remedy(out: &mut dyn Write, indent: &str, remedy: &Remedy, texts: &Texts) -> io::Result<()> {
    if remedy.text.is_empty() {
        return Ok(());
    }
    labelled(out, indent, remedy.label, &remedy.text, texts)
}

fn labelled(out: &mut dyn Write, indent: &str, label: Text, text: &str, texts: &Texts) -> io::Result<()> {
    writeln!(out, "{indent}- *{}:* {}", escape(&texts.label(label)), escape(text))
}

fn findings(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    heading(out, Text::Findings, texts)?;
    for (place, each) in view.entries.iter().enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        entry(out, each, texts)?;
    }
    if let Some(end) = &view.entries_end {
        if !view.entries.is_empty() {
            writeln!(out)?;
        }
        writeln!(out, "{}", escape(end))?;
    }
    Ok(())
}

fn entry(out: &mut dyn Write, entry: &Entry, texts: &Texts) -> io::Result<()> {
    writeln!(out, "### {} · {} · {}\n", escape(&entry.weight), entry.rule, escape(entry.area))?;
    writeln!(out, "**{}**\n", escape(&entry.statement))?;
    entry.items.iter().try_for_each(|each| item(out, each, texts))?;
    if let Some(more) = &entry.more {
        writeln!(out, "* {}", escape(more))?;
    }
    if entry.items.iter().any(|item| item.text.is_some()) {
        writeln!(out)?;
    }
    remedy(out, "", &entry.remedy, texts)?;
    labelled(out, "", Text::Source, &entry.source, texts)?;
    match &entry.follows {
        Some(follows) => writeln!(out, "- ↳ {}", escape(follows)),
        None => Ok(()),
    }
}

/// A subject. Subjects have a bullet of their own, so that what is said about all of them begins a new list.
fn item(out: &mut dyn Write, item: &Item, texts: &Texts) -> io::Result<()> {
    let Some(text) = &item.text else {
        if let Some(witness) = &item.witness {
            labelled(out, "", Text::Evidence, witness, texts)?;
        }
        return match &item.location {
            Some(location) => labelled(out, "", Text::Location, location, texts),
            None => Ok(()),
        };
    };
    match &item.location {
        Some(location) => writeln!(out, "* {} ({})", escape(text), escape(location))?,
        None => writeln!(out, "* {}", escape(text))?,
    }
    item.witness.iter().try_for_each(|witness| writeln!(out, "  * {}", escape(witness)))
}

fn answers(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    if view.answers.is_empty() {
        return Ok(());
    }
    heading(out, Text::Answers, texts)?;
    writeln!(out, "{}", escape(&texts.label(Text::AnswersNote)))?;
    for area in &view.answers {
        writeln!(out, "\n### {}\n\n{}\n", escape(&area.heading), escape(&area.counts))?;
        for row in &area.rows {
            writeln!(out, "- {} ({})", escape(row.question), row.id)?;
            for (answer, national) in &row.answers {
                match national {
                    Some(national) => writeln!(out, "  - **{}** – {}", escape(answer), escape(national))?,
                    None => writeln!(out, "  - **{}**", escape(answer))?,
                }
            }
        }
    }
    Ok(())
}

fn accepted(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    if view.accepted.is_empty() {
        return Ok(());
    }
    heading(out, Text::Accepted, texts)?;
    view.accepted.iter().try_for_each(|row| {
        writeln!(out, "- {} · {} · {}  ", escape(&row.weight), row.rule, escape(row.area))?;
        writeln!(out, "  **{}**", escape(&row.message))?;
        writeln!(out, "  - {}", escape(&row.decision))?;
        labelled(out, "  ", Text::Reason, &row.reason, texts)
    })
}

fn silences(out: &mut dyn Write, view: &View, texts: &Texts) -> io::Result<()> {
    let Some(intro) = &view.silence_intro else { return Ok(()) };
    heading(out, Text::Silent, texts)?;
    writeln!(out, "{}\n", escape(intro))?;
    // The line holds nothing but the id of a list, a word of our own: safe inside a code span.
    view.silences.iter().try_for_each(|row| writeln!(out, "- `{}` – {}", row.line, escape(&row.text)))
}

fn pairs(out: &mut dyn Write, title: Text, pairs: &[(String, String)], texts: &Texts) -> io::Result<()> {
    if pairs.is_empty() {
        return Ok(());
    }
    heading(out, title, texts)?;
    pairs.iter().try_for_each(|(name, value)| writeln!(out, "- **{}** {}", escape(name), escape(value)))
}
