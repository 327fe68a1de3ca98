//! The evidence for a finding as a small picture: boxes and arrows, what does not count dashed and crossed out.

use ansvar_model::{Step, Witness, WitnessKind};
use askama::Template;

use super::drawing::{fitting, text_width};
use crate::texts::{Text, Texts};
use crate::view::draw_witness;

/// How many steps are drawn before and after what is left out.
const FIRST: usize = 8;
const LAST: usize = 4;
/// The width of the picture, and the height of a box and of the way between two.
const WIDTH: usize = 340;
const BOX: usize = 26;
const GAP: usize = 26;
/// How far what a list names stands to the right of what names it.
const INDENT: usize = 28;

/// The picture.
#[derive(Template)]
#[template(path = "html/evidence.svg")]
struct Evidence {
    alternative: String,
    width: usize,
    height: usize,
    boxes: Vec<Node>,
    ways: Vec<Way>,
}

/// A box with its label.
struct Node {
    x: usize,
    y: usize,
    width: usize,
    label: String,
    /// The whole label, where it does not fit.
    whole: Option<String>,
    missing: bool,
}

/// A way from one box to the next.
struct Way {
    /// Where the line goes, as SVG writes a path.
    path: String,
    /// The point of the arrow: a path of its own.
    arrow: String,
    void: bool,
    x: usize,
    y: usize,
    why: String,
}

/// Draws a witness; `None` when there is nothing to draw.
pub(super) fn draw(witness: &Witness, texts: &Texts) -> Option<String> {
    let steps = draw_witness(witness, texts.language())?;
    let alternative = texts.say(Text::HtmlEvidence, &[("steps", steps.into())]);
    let shown = shorten(&witness.steps);
    let list = matches!(witness.kind, WitnessKind::Field | WitnessKind::Contradiction);
    let mut evidence = Evidence { alternative, width: WIDTH, height: 0, boxes: Vec::new(), ways: Vec::new() };
    for (place, step) in shown.iter().enumerate() {
        evidence.add(place, *step, list, texts);
    }
    evidence.height = evidence.boxes.last().map_or(0, |last| last.y + BOX + 1);
    evidence.render().ok()
}

/// The steps that are drawn; `None` stands for those left out.
fn shorten(steps: &[Step]) -> Vec<Option<&Step>> {
    if steps.len() <= FIRST + LAST + 1 {
        return steps.iter().map(Some).collect();
    }
    let last = steps.iter().skip(steps.len() - LAST).map(Some);
    steps.iter().take(FIRST).map(Some).chain([None]).chain(last).collect()
}

impl Evidence {
    fn add(&mut self, place: usize, step: Option<&Step>, list: bool, texts: &Texts) {
        let language = texts.language();
        let void = step.and_then(|step| step.void.as_ref());
        // What a list names stands close together; a way needs room for the arrow and for why it does not count.
        let gap = if list { 10 } else { GAP };
        let y = 1 + place * (BOX + gap);
        let x = if list && place > 0 { 1 + INDENT } else { 1 };
        let label = step.map_or("…", |step| step.label(language));
        let reason = void.map_or("", |void| void.text.in_language(language));
        let label = if list && void.is_some() { format!("✗ {label}: {reason}") } else { label.to_owned() };
        let room = WIDTH - x - 22;
        let shown = fitting(&label, room).into_owned();
        let whole = (shown != label).then(|| label.clone());
        let width = (text_width(&shown) + 20).min(WIDTH - x - 1);
        self.boxes.push(Node { x, y, width, label: shown, whole, missing: list && void.is_some() });
        if place == 0 {
            return;
        }
        let middle = y + BOX / 2;
        let way = if list {
            Way {
                path: format!("M 15 {BOX} V {middle} H {}", x - 1),
                arrow: format!("M {} {} l 6 4 l -6 4", x - 7, middle - 4),
                void: void.is_some(),
                x,
                y: middle,
                why: String::new(),
            }
        } else {
            Way {
                path: format!("M 20 {} V {}", y - gap, y - 1),
                arrow: format!("M 16 {} l 4 6 l 4 -6", y - 7),
                void: void.is_some(),
                x: 32,
                y: y - gap / 2 + 4,
                why: fitting(reason, WIDTH - 60).into_owned(),
            }
        };
        self.ways.push(way);
    }
}
