//! Where the boxes of a drawn picture stand: in columns, those who receive to the left of those who report.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rust_sugiyama::configure::Config;
use rust_sugiyama::from_vertices_and_edges;

use super::{Picture, Style};

/// Measures of the drawing, in units of the picture.
pub(super) const BOX: usize = 268;
pub(super) const HEAD: usize = 30;
pub(super) const ROW: usize = 21;
const FOOT: usize = 6;
/// Room between columns, for lines and what is written beside them, and between boxes of a column.
const BETWEEN: usize = 190;
const BELOW: usize = 22;
const MARGIN: usize = 8;
/// More than the library ever moves a box up.
const SHIFT: f64 = 1e6;
/// How many boxes without lines stand in a row below the others.
const ACROSS: usize = 4;

/// Where a box stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) height: usize,
}

/// Where the boxes stand, and how large that makes the picture.
pub(super) struct Layout {
    pub(super) places: Vec<Place>,
    pub(super) width: usize,
    pub(super) height: usize,
}

impl Layout {
    /// Places the boxes of a picture below `top`.
    pub(super) fn of(picture: &Picture, top: usize) -> Self {
        let heights: Vec<usize> = picture
            .boxes
            .iter()
            .map(|cluster| HEAD + ROW * (cluster.rows.len() + usize::from(cluster.folded > 0)) + FOOT)
            .collect();
        let edges = edges(picture);
        let mut layout = Self {
            places: heights.iter().map(|&height| Place { height, ..Place::default() }).collect(),
            width: 0,
            height: top,
        };
        layout.place_linked(&edges, &heights);
        layout.place_others(&edges);
        layout.width += MARGIN;
        layout.height += MARGIN;
        layout
    }

    /// Boxes with lines, one group that hangs together below the other.
    fn place_linked(&mut self, edges: &[(u32, u32)], heights: &[usize]) {
        let linked: BTreeSet<u32> = edges.iter().flat_map(|&(a, b)| [a, b]).collect();
        // The library goes from the top down; columns are its rows, so width and height change places.
        let size = |&vertex: &u32| {
            let height = heights.get(usize::try_from(vertex).unwrap_or(usize::MAX)).copied().unwrap_or(HEAD);
            (vertex, (float(height + BELOW), float(BOX + BETWEEN)))
        };
        let vertices: Vec<(u32, (f64, f64))> = linked.iter().map(size).collect();
        let config = Config { vertex_spacing: 1.0, ..Config::default() };
        let mut groups: Vec<Vec<(usize, (f64, f64))>> =
            from_vertices_and_edges(&vertices, edges, &config).into_iter().map(|(group, _, _)| group).collect();
        for group in &mut groups {
            group.sort_by_key(|(vertex, _)| *vertex);
        }
        groups.sort_by_key(|group| (Reverse(group.len()), group.first().map(|(vertex, _)| *vertex)));
        for group in groups {
            self.place_group(&group);
        }
    }

    /// A group in columns, each filled from the top. The library's order within a column is kept, for it leaves few lines
    /// crossing; its heights are not, for they spread the boxes over twice the room.
    fn place_group(&mut self, group: &[(usize, (f64, f64))]) {
        let left = group.iter().map(|(_, (_, x))| *x).fold(f64::INFINITY, f64::min);
        let mut spots: Vec<(usize, usize, usize)> =
            group.iter().map(|(vertex, (y, x))| (whole(x - left), whole(y + SHIFT), *vertex)).collect();
        spots.sort_unstable();
        let top = self.height + if self.height > MARGIN { BELOW } else { 0 };
        for column in spots.chunk_by(|a, b| a.0 == b.0) {
            let mut y = top;
            for &(x, _, vertex) in column {
                self.put(vertex, MARGIN + x, y);
                y += self.places.get(vertex).map_or(0, |place| place.height) + BELOW;
            }
        }
    }

    /// Boxes without lines, in rows below.
    fn place_others(&mut self, edges: &[(u32, u32)]) {
        let linked: BTreeSet<usize> =
            edges.iter().flat_map(|&(a, b)| [a, b]).filter_map(|end| usize::try_from(end).ok()).collect();
        let others: Vec<usize> = (0..self.places.len()).filter(|place| !linked.contains(place)).collect();
        for row in others.chunks(ACROSS) {
            let top = self.height + BELOW;
            for (across, &vertex) in row.iter().enumerate() {
                self.put(vertex, MARGIN + across * (BOX + BELOW), top);
            }
        }
    }

    fn put(&mut self, vertex: usize, x: usize, y: usize) {
        let Some(place) = self.places.get_mut(vertex) else { return };
        (place.x, place.y) = (x, y);
        self.width = self.width.max(x + BOX);
        self.height = self.height.max(y + place.height);
    }
}

/// From each box to those that report to it: each pair once, in one direction, and no way round in a circle. Where both
/// report to each other, the direction with more formal lines holds, then that with more lines.
fn edges(picture: &Picture) -> Vec<(u32, u32)> {
    let mut weights: BTreeMap<(u32, u32), (usize, usize)> = BTreeMap::new();
    for link in &picture.links {
        let ends = (u32::try_from(link.to.cluster), u32::try_from(link.from.cluster));
        let (Ok(to), Ok(from)) = ends else { continue };
        if to != from {
            let (formal, all) = weights.entry((to, from)).or_default();
            *formal += if link.style == Style::Formal { link.count } else { 0 };
            *all += link.count;
        }
    }
    let mut heaviest: Vec<((u32, u32), (usize, usize))> = weights.into_iter().collect();
    heaviest.sort_by_key(|&(ends, weight)| (Reverse(weight), ends));
    let mut edges: Vec<(u32, u32)> = Vec::new();
    for ((to, from), _) in heaviest {
        if !leads(&edges, from, to) {
            edges.push((to, from));
        }
    }
    edges.sort_unstable();
    edges
}

/// Whether the edges lead from one box to another.
fn leads(edges: &[(u32, u32)], from: u32, to: u32) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut waiting = vec![from];
    while let Some(here) = waiting.pop() {
        if here == to {
            return true;
        }
        waiting.extend(edges.iter().filter(|edge| edge.0 == here).map(|edge| edge.1).filter(|&next| seen.insert(next)));
    }
    false
}

fn float(units: usize) -> f64 {
    u32::try_from(units).map_or(f64::from(u32::MAX), f64::from)
}

/// The nearest whole number; 0 for what is less. Pictures are far smaller than the largest.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is clamped to what fits before it is cast"
)]
fn whole(value: f64) -> usize {
    value.round().clamp(0.0, f64::from(u32::MAX)) as usize
}
