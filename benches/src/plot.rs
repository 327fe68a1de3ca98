//! Bars beside each other, as a picture for the page.

use std::fmt::Write as _;

use crate::Failure;
use crate::contender::root;

/// One bar: what it is of, and its value.
pub(crate) struct Bar {
    pub(crate) group: String,
    pub(crate) name: String,
    pub(crate) value: f64,
}

/// Draws values on a logarithmic scale from a hundredth up, into `benches/NAME.svg`.
pub(crate) fn draw(name: &str, title: &str, bars: &[Bar]) -> Result<(), Failure> {
    const ROW: usize = 18;
    const LEFT: f64 = 330.0;
    const DECADE: f64 = 90.0;
    let mut body = String::new();
    let mut y = 40;
    let mut group = None;
    for bar in bars {
        if group.replace(&bar.group) != Some(&bar.group) {
            y += ROW / 2;
            writeln!(body, "<text x=\"8\" y=\"{}\" font-weight=\"bold\">{}</text>", y + 12, bar.group)?;
            y += ROW;
        }
        let width = ((bar.value.max(0.01).log10() + 2.0) * DECADE).max(1.0);
        let (name, value, text) = (bar.name.replace('`', ""), bar.value, y + 12);
        writeln!(body, "<text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{name}</text>", LEFT - 8.0)?;
        writeln!(body, "<rect x=\"{LEFT}\" y=\"{}\" width=\"{width:.1}\" height=\"12\" fill=\"#35618e\"/>", y + 2)?;
        writeln!(body, "<text x=\"{:.1}\" y=\"{text}\">{value:.2}</text>", LEFT + width + 6.0)?;
        y += ROW;
    }
    let one = LEFT + 2.0 * DECADE;
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"900\" height=\"{height}\" fill=\"#fff\"/>\n\
         <text x=\"8\" y=\"22\" font-size=\"14\">{title}</text>\n\
         <line x1=\"{one}\" y1=\"34\" x2=\"{one}\" y2=\"{y}\" stroke=\"#999\" stroke-dasharray=\"3 3\"/>\n{body}</svg>\n",
        height = y + 12,
    );
    std::fs::write(root().join(format!("benches/{name}.svg")), svg)?;
    Ok(())
}
