//! SVG: the picture drawn, with a legend; lines are told apart by how they are dashed, void ones also by a cross.

use std::io::{self, Write};

use askama::Template;

use super::layout::{BOX, HEAD, Layout, Place, ROW};
use super::{End, Link, Picture, Style};
use crate::html::drawing::fitting;
use crate::html::write_visible;
use crate::texts::{Text, Texts};

/// The height of the legend.
const LEGEND: usize = 30;
/// How far a line within a box bends out of it.
const BEND: usize = 34;
/// How much of the room between columns is for what is written beside a line.
const BESIDE: usize = 170;
/// How much more of the smaller text beside a line fits into a width, in percent.
const SMALLER: usize = 120;

/// How the drawing looks on its own; inside a page it is the same.
const STYLE: &str = include_str!("../../templates/picture/style.css");

#[derive(Template)]
#[template(path = "picture/picture.svg")]
struct Drawing {
    language: &'static str,
    title: String,
    style: &'static str,
    width: usize,
    height: usize,
    box_width: usize,
    legend: Vec<Sample>,
    links: Vec<Drawn>,
    boxes: Vec<Boxed>,
    empty: Option<String>,
}

/// A line of the legend.
struct Sample {
    class: &'static str,
    void: bool,
    x: usize,
    label: String,
}

/// A line between boxes.
struct Drawn {
    class: &'static str,
    void: bool,
    path: String,
    tip: String,
    said: String,
    x: usize,
    y: usize,
    beside: Option<String>,
}

/// A box with its rows.
struct Boxed {
    place: Place,
    name: String,
    whole: String,
    rows: Vec<(usize, String, String)>,
}

/// Writes the picture as a file of its own.
pub(super) fn render(picture: &Picture, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    write_visible(&draw(picture, texts), out)?;
    out.flush()
}

/// Draws the picture.
pub(super) fn draw(picture: &Picture, texts: &Texts) -> String {
    let layout = Layout::of(picture, LEGEND);
    let legend = legend(picture, texts);
    let legend_width = legend.last().map_or(0, |last| last.x + 260);
    let drawing = Drawing {
        language: texts.language().code(),
        title: picture.title(texts),
        style: STYLE,
        width: layout.width.max(legend_width),
        height: layout.height,
        box_width: BOX,
        legend,
        links: picture.links.iter().filter_map(|link| drawn(picture, &layout, link, texts)).collect(),
        boxes: picture.boxes.iter().zip(&layout.places).map(|(cluster, &place)| boxed(cluster, place, texts)).collect(),
        empty: picture.is_empty().then(|| texts.label(Text::PictureEmpty)),
    };
    drawing.render().unwrap_or_default()
}

/// Samples of the lines that occur.
fn legend(picture: &Picture, texts: &Texts) -> Vec<Sample> {
    let mut legend = Vec::new();
    let mut add = |class, void, text| {
        let x = 8 + legend.len() * 250;
        legend.push(Sample { class, void, x, label: texts.label(text) });
    };
    for style in Style::ALL {
        if picture.links.iter().any(|link| link.style == style) {
            add(class(style), false, style.text());
        }
    }
    if picture.links.iter().any(|link| link.void.is_some()) {
        add("formal", true, Text::PictureVoid);
    }
    legend
}

const fn class(style: Style) -> &'static str {
    match style {
        Style::Formal => "formal",
        Style::Loose => "loose",
        Style::Escalation => "escalation",
        Style::Tie => "tie",
    }
}

fn boxed(cluster: &super::Cluster, place: Place, texts: &Texts) -> Boxed {
    let whole = cluster.name(texts);
    let rows = cluster.rows.iter().cloned().chain(cluster.rest(texts));
    let row = |(at, row): (usize, String)| (place.y + HEAD + ROW * at + 15, fitting(&row, BOX - 24).into_owned(), row);
    Boxed { place, name: fitting(&whole, BOX - 40).into_owned(), whole, rows: rows.enumerate().map(row).collect() }
}

/// A line from one side of a box to the side of another that faces it.
fn drawn(picture: &Picture, layout: &Layout, link: &Link, texts: &Texts) -> Option<Drawn> {
    let (from, to) = (*layout.places.get(link.from.cluster)?, *layout.places.get(link.to.cluster)?);
    let (y, end_y) = (height_of(from, link.from), height_of(to, link.to));
    let forward = to.x > from.x + BOX;
    let backward = from.x > to.x + BOX;
    // To the left, as to a superior; to the right; or round the right side where both stand in one column.
    let (x, end_x, bend_x, bend_end) = if backward {
        (from.x, to.x + BOX + 1, from.x - 60, to.x + BOX + 60)
    } else if forward {
        (from.x + BOX, to.x - 1, from.x + BOX + 60, to.x.saturating_sub(60))
    } else {
        let out = from.x.max(to.x) + BOX + BEND + y.abs_diff(end_y) / 8;
        (from.x + BOX, to.x + BOX + 1, out, out)
    };
    let tip = if forward {
        format!("M {} {} l 8 4 l -8 4 z", end_x - 8, end_y - 4)
    } else {
        format!("M {} {} l -8 4 l 8 4 z", end_x + 8, end_y - 4)
    };
    let beside = Picture::beside(link, texts).map(|text| fitting(&text, BESIDE * SMALLER / 100).into_owned());
    Some(Drawn {
        class: class(link.style),
        void: link.void.is_some(),
        path: format!("M {x} {y} C {bend_x} {y} {bend_end} {end_y} {end_x} {end_y}"),
        tip,
        said: picture.says(link, texts),
        x: if backward { x.saturating_sub(BESIDE + 10) } else { x + 10 },
        y: y.saturating_sub(5),
        beside,
    })
}

/// How high up a line begins: at its row, or at the head of the box.
fn height_of(place: Place, end: End) -> usize {
    place.y + end.row.map_or(HEAD / 2, |row| HEAD + ROW * row + 10)
}
