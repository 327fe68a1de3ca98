//! Mermaid: a flowchart for a wiki or a pull request, units as subgraphs with their roles.

use std::io::{self, Write};

use super::{End, Link, Picture, Style};
use crate::texts::Texts;
use crate::visible::visible;

/// Writes the picture.
pub(super) fn render(picture: &Picture, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let out = &mut io::BufWriter::new(out);
    writeln!(out, "flowchart RL")?;
    for note in picture.notes(texts) {
        // A comment ends with its line, and what is in it is not read.
        writeln!(out, "  %% {}", visible(&note))?;
    }
    for (place, cluster) in picture.boxes.iter().enumerate() {
        writeln!(out, "  subgraph u{place}[\"{}\"]", coded(&cluster.name(texts)))?;
        for (row, name) in cluster.rows.iter().enumerate() {
            writeln!(out, "    u{place}r{row}[\"{}\"]", coded(name))?;
        }
        match cluster.rest(texts) {
            Some(rest) => writeln!(out, "    u{place}rest([\"{}\"])", coded(&rest))?,
            // A subgraph without anything in it is not drawn.
            None if cluster.rows.is_empty() => writeln!(out, "    u{place}rest([\" \"])")?,
            None => {}
        }
        writeln!(out, "  end")?;
    }
    picture.links.iter().try_for_each(|link| line(out, link, texts))?;
    for (place, link) in picture.links.iter().enumerate() {
        if link.style == Style::Loose || link.void.is_some() {
            let dashes = if link.style == Style::Loose { ",stroke-dasharray:2 4" } else { "" };
            let colour = if link.void.is_some() { "#a3231c" } else { "#3d5a78" };
            writeln!(out, "  linkStyle {place} stroke:{colour}{dashes}")?;
        }
    }
    out.flush()
}

fn line(out: &mut dyn Write, link: &Link, texts: &Texts) -> io::Result<()> {
    let arrow = match (link.style, link.void.is_some()) {
        (Style::Escalation, false) => "-.->",
        (Style::Escalation, true) => "-.-x",
        (Style::Tie, _) => "---",
        (_, false) => "-->",
        (_, true) => "--x",
    };
    let (from, to) = (node(link.from), node(link.to));
    match Picture::beside(link, texts) {
        Some(beside) => writeln!(out, "  {from} {arrow}|\"{}\"| {to}", coded(&beside)),
        None => writeln!(out, "  {from} {arrow} {to}"),
    }
}

fn node(end: End) -> String {
    match end.row {
        Some(row) => format!("u{}r{row}", end.cluster),
        None => format!("u{}", end.cluster),
    }
}

/// A text inside quotation marks: what could be markup is written as a character code.
fn coded(text: &str) -> String {
    let mut coded = String::with_capacity(text.len());
    for c in visible(text).chars() {
        if c.is_ascii_punctuation() && !matches!(c, ',' | '.' | '-' | '(' | ')' | ':') {
            coded.push_str(&format!("#{};", u32::from(c)));
        } else {
            coded.push(c);
        }
    }
    coded
}

#[cfg(test)]
mod tests {
    use super::coded;

    #[test]
    fn markup_becomes_character_codes() {
        assert_eq!(coded("a\"]<b>|`#"), "a#34;#93;#60;b#62;#124;#96;#35;");
        assert_eq!(coded("It-chef (vakant)"), "It-chef (vakant)");
    }
}
