//! DOT: units as clusters with their roles, lines told apart by style.

use std::io::{self, Write};

use super::{End, Link, Picture, Style};
use crate::texts::Texts;
use crate::visible::visible;

/// Writes the picture.
pub(super) fn render(picture: &Picture, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let out = &mut io::BufWriter::new(out);
    writeln!(out, "digraph ansvar {{")?;
    let notes: Vec<String> = [picture.title(texts)].into_iter().chain(picture.notes(texts)).collect();
    writeln!(out, "  graph [rankdir=RL, compound=true, labelloc=t, label={}];", quoted(&notes.join(" ")))?;
    writeln!(out, "  node [shape=box, style=rounded, fontname=\"sans-serif\"];")?;
    for (place, cluster) in picture.boxes.iter().enumerate() {
        writeln!(out, "  subgraph cluster_{place} {{")?;
        writeln!(out, "    label={};", quoted(&cluster.name(texts)))?;
        // A line to the unit itself ends here.
        writeln!(out, "    u{place} [shape=point, style=invis];")?;
        for (row, name) in cluster.rows.iter().enumerate() {
            writeln!(out, "    u{place}r{row} [label={}];", quoted(name))?;
        }
        if let Some(rest) = cluster.rest(texts) {
            writeln!(out, "    u{place}rest [shape=plaintext, label={}];", quoted(&rest))?;
        }
        writeln!(out, "  }}")?;
    }
    picture.links.iter().try_for_each(|link| line(out, link, texts))?;
    writeln!(out, "}}")?;
    out.flush()
}

fn line(out: &mut dyn Write, link: &Link, texts: &Texts) -> io::Result<()> {
    let style = match link.style {
        Style::Formal => "solid",
        Style::Loose => "dotted",
        Style::Escalation => "dashed",
        Style::Tie => "solid, color=gray, arrowhead=vee",
    };
    write!(out, "  {} -> {} [style={style}", node(link.from), node(link.to))?;
    if link.from.row.is_none() {
        write!(out, ", ltail=cluster_{}", link.from.cluster)?;
    }
    if link.to.row.is_none() {
        write!(out, ", lhead=cluster_{}", link.to.cluster)?;
    }
    if let Some(beside) = Picture::beside(link, texts) {
        write!(out, ", label={}", quoted(&beside))?;
    }
    if link.void.is_some() {
        write!(out, ", color=red, fontcolor=red, arrowhead=tee")?;
    }
    writeln!(out, "];")
}

fn node(end: End) -> String {
    match end.row {
        Some(row) => format!("u{}r{row}", end.cluster),
        None => format!("u{}", end.cluster),
    }
}

/// A text in quotation marks; nothing in it ends them or is read as an escape.
fn quoted(text: &str) -> String {
    format!("\"{}\"", visible(text).replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn nothing_ends_the_quotation() {
        assert_eq!(quoted("a\" -> b \\"), "\"a\\\" -> b \\\\\"");
        assert_eq!(quoted("a\nb"), "\"a\\\\nb\"");
    }
}
