//! One hostile name, and a test for each format that it comes out harmless.

use std::io::Cursor;

use ansvar_model::{Language, Organisation};
use ansvar_render::{Format, Options, Picture, PictureFormat, render_picture, render_report};
use calamine::{Data, Reader, Xlsx};

use crate::hostile::is_steering;
use crate::{picture, rendered, sample};

/// Everything that a name could do harm with, and 300 characters more.
fn hostile() -> String {
    let name = "=cmd()<script>alert(1)</script>|a\"'&\n# b\r\n\u{202e}\u{2066}\u{1b}[2J\u{2028}]]>--><!--{{7*7}}`c`";
    format!("{name}{}", "å".repeat(300))
}

/// A name as long that nobody could object to.
fn harmless() -> String {
    "n".repeat(400)
}

fn options() -> Options<'static> {
    Options { marking: Some("=Sekretess \"</style><script>\u{202e}"), ..Options::new(Language::Swedish) }
}

/// The report with the hostile name, and with the harmless one.
fn both(format: Format) -> [String; 2] {
    [hostile(), harmless()].map(|name| rendered(&sample::said(&name), format, &options()))
}

fn unsteered(text: &str) {
    assert_eq!(text.chars().find(|&c| is_steering(c)), None);
}

fn count(text: &str, wanted: char) -> usize {
    text.chars().filter(|&c| c == wanted).count()
}

#[test]
fn html() {
    let [with, without] = both(Format::Html);
    unsteered(&with);
    assert!(!with.contains("<script") && !with.contains("javascript:"));
    let elements = |page: &str| count(&page.replace("<code>", "").replace("</code>", ""), '<');
    assert_eq!(elements(&with), elements(&without), "no name becomes an element");
    assert_eq!(with.matches("</style>").count(), without.matches("</style>").count());
}

#[test]
fn sarif_and_oscal() {
    for format in [Format::Sarif, Format::Oscal] {
        let [with, _] = both(format);
        unsteered(&with);
        let _: serde_json::Value = serde_json::from_str(&with).expect("JSON");
    }
}

#[test]
fn csv() {
    let [with, without] = both(Format::Csv);
    let cells = |text: &str| -> Vec<Vec<String>> {
        let mut rows = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        rows.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
    };
    let shape = |rows: Vec<Vec<String>>| rows.iter().map(Vec::len).collect::<Vec<_>>();
    for cell in cells(&with).iter().flatten() {
        unsteered(cell);
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
    }
    assert_eq!(shape(cells(&with)), shape(cells(&without)));
}

#[test]
fn what_found_nothing_is_whole_in_every_format() {
    let json = |format| -> serde_json::Value {
        serde_json::from_str(&rendered(&sample::empty(), format, &options())).expect("JSON")
    };
    assert_eq!(json(Format::Sarif)["runs"][0]["results"], serde_json::json!([]));
    let result = &json(Format::Oscal)["assessment-results"]["results"][0];
    assert!(result["reviewed-controls"].is_object());
    for list in ["findings", "observations", "risks"] {
        assert!(result.get(list).is_none(), "the format knows no empty lists");
    }
    assert_eq!(rendered(&sample::empty(), Format::Csv, &options()).lines().count(), 1);
}

#[test]
fn xlsx() {
    let read = |name: &str| {
        let mut bytes = Vec::new();
        render_report(&sample::said(name), Format::Xlsx, &options(), &mut bytes).expect("a vector takes everything");
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let mut shapes = Vec::new();
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).expect("a sheet");
            assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()), "no cell is a formula");
            let range = book.worksheet_range(&sheet).expect("a sheet");
            for (_, _, cell) in range.used_cells() {
                if let Data::String(text) = cell {
                    unsteered(text);
                }
            }
            shapes.push((sheet, range.get_size()));
        }
        shapes
    };
    assert_eq!(read(&hostile()), read(&harmless()));
}

#[test]
fn junit() {
    let [with, without] = both(Format::Junit);
    unsteered(&with);
    assert_eq!(count(&with, '<'), count(&without, '<'));
    assert!(!with.contains("]]>"));
}

#[test]
fn markdown_and_terminal() {
    let [markdown, without] = both(Format::Markdown);
    unsteered(&markdown);
    assert!(!markdown.contains("<script"));
    assert_eq!(markdown.lines().count(), without.lines().count());
    let [terminal, _] = both(Format::Terminal);
    unsteered(&terminal);
}

fn drawn(format: PictureFormat, name: &str) -> String {
    let mut organisation: Organisation = picture::municipality();
    picture::rename(&mut organisation, name);
    let mut out = Vec::new();
    let picture = Picture::of(&organisation, &[], 300);
    render_picture(&picture, format, Language::Swedish, &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("pictures are UTF-8")
}

#[test]
fn dot() {
    let (with, without) = (drawn(PictureFormat::Dot, &hostile()), drawn(PictureFormat::Dot, &harmless()));
    unsteered(&with);
    assert_eq!(with.lines().count(), without.lines().count());
    for line in with.lines() {
        let open = line.replace("\\\\", "").replace("\\\"", "");
        assert_eq!(count(&open, '"') % 2, 0, "{line}");
    }
}

#[test]
fn mermaid() {
    let (with, without) = (drawn(PictureFormat::Mermaid, &hostile()), drawn(PictureFormat::Mermaid, &harmless()));
    unsteered(&with);
    assert_eq!(with.lines().count(), without.lines().count());
    for mark in ['"', '<', '|', '[', '`'] {
        assert_eq!(count(&with, mark), count(&without, mark), "{mark}");
    }
}

#[test]
fn svg() {
    let (with, without) = (drawn(PictureFormat::Svg, &hostile()), drawn(PictureFormat::Svg, &harmless()));
    unsteered(&with);
    assert!(!with.contains("<script"));
    assert_eq!(count(&with, '<'), count(&without, '<'));
}
