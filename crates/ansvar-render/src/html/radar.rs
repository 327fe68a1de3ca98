//! A radar chart of the assessed areas: how many of the assessed checks are met.

use std::f64::consts::TAU;

use ansvar_assess::GapReport;
use ansvar_model::Area;
use askama::Template;

use crate::texts::{Text, Texts};

/// Fewer axes than this make no figure.
const AXES: usize = 3;
/// The middle of the picture and the length of an axis.
const MIDDLE: (f64, f64) = (320.0, 190.0);
const RADIUS: f64 = 130.0;

#[derive(Template)]
#[template(path = "html/radar.svg")]
struct Radar {
    alternative: String,
    rings: Vec<String>,
    axes: Vec<Axis>,
    shape: String,
}

/// An axis, its end, its label and the point of its value.
struct Axis {
    x: String,
    y: String,
    label: String,
    said: String,
    label_x: String,
    label_y: String,
    anchor: &'static str,
    point_x: String,
    point_y: String,
}

/// Draws the chart; `None` when fewer than three areas have assessed checks.
pub(super) fn draw(report: &GapReport, texts: &Texts) -> Option<String> {
    let assessed: Vec<_> = report
        .areas
        .iter()
        .filter(|result| result.area != Area::SystematicWork && result.checks.assessed() > 0)
        .collect();
    if assessed.len() < AXES {
        return None;
    }
    let count = assessed.len();
    let mut axes = Vec::with_capacity(count);
    for (place, result) in assessed.iter().enumerate() {
        let share = whole(result.checks.passed) / whole(result.checks.assessed());
        let name = result.area.name(texts.language());
        let args = [
            ("area", name.into()),
            ("passed", result.checks.passed.into()),
            ("assessed", result.checks.assessed().into()),
        ];
        axes.push(axis(place, count, share, name, texts.say(Text::HtmlRadarAxis, &args)));
    }
    let said: Vec<&str> = axes.iter().map(|axis| axis.said.as_str()).collect();
    let shape: Vec<String> = axes.iter().map(|axis| format!("{},{}", axis.point_x, axis.point_y)).collect();
    let rings = [0.25, 0.5, 0.75, 1.0].map(|share| ring(count, share)).to_vec();
    let alternative = format!("{}: {}", texts.label(Text::HtmlRadar), said.join("; "));
    Radar { alternative, rings, shape: shape.join(" "), axes }.render().ok()
}

fn axis(place: usize, count: usize, share: f64, name: &str, said: String) -> Axis {
    let (x, y) = at(place, count, 1.0);
    let (label_x, label_y) = at(place, count, 1.1);
    let (point_x, point_y) = at(place, count, share);
    let anchor = match label_x - MIDDLE.0 {
        side if side > 10.0 => "start",
        side if side < -10.0 => "end",
        _ => "middle",
    };
    Axis {
        x: written(x),
        y: written(y),
        label: name.to_owned(),
        said,
        label_x: written(label_x),
        label_y: written(label_y + 4.0),
        anchor,
        point_x: written(point_x),
        point_y: written(point_y),
    }
}

fn ring(count: usize, share: f64) -> String {
    let points = (0..count).map(|place| {
        let (x, y) = at(place, count, share);
        format!("{},{}", written(x), written(y))
    });
    points.collect::<Vec<_>>().join(" ")
}

/// A point on an axis, the first axis pointing up.
fn at(place: usize, count: usize, share: f64) -> (f64, f64) {
    let turn = TAU * float(place) / float(count);
    (MIDDLE.0 + RADIUS * share * turn.sin(), MIDDLE.1 - RADIUS * share * turn.cos())
}

/// One decimal, so that the last bits of a machine's sine do not show.
fn written(value: f64) -> String {
    format!("{value:.1}")
}

fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

fn whole(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}
