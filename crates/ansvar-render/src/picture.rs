//! The responsibility model as a picture: units with their roles, and who reports to whom.
//!
//! [`Picture::of`] decides what is drawn and what is left out; DOT, Mermaid and SVG decide only how. Read [`Picture`]
//! first.

mod build;
mod dot;
mod focus;
mod fold;
mod layout;
mod mermaid;
mod svg;
mod ties;

use std::io;

use ansvar_assess::Redaction;
use ansvar_model::{Bilingual, EntityRef, Kind, Language, Organisation};

use crate::texts::{Text, Texts};

/// A form that a picture is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// For Graphviz and its relatives.
    Dot,
    /// For wikis and pull requests.
    Mermaid,
    /// Drawn: for a browser or a document.
    Svg,
}

impl PictureFormat {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Dot, Self::Mermaid, Self::Svg];

    /// The word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
            Self::Svg => "svg",
        }
    }

    /// Reads the word of the command line; `None` for any other text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == text)
    }
}

/// What is drawn of a responsibility model: boxes with rows, and lines between them.
///
/// A box is a unit, a row a role in it. Where there are more roles than asked for, first those that no line touches
/// lose their names, then all; where there are more boxes than can be taken in, units are counted in those they belong
/// to. What that leaves out is said.
///
/// ```
/// use ansvar_model::{Function, Id, Language, Organisation, OrganisationKind, ReportingLine, Role};
/// use ansvar_render::{Picture, PictureFormat, render_picture};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// let ciso = organisation.roles.push(Role::new(id("ciso"), "Samordnare", [Function::Ciso]));
/// let chief = organisation.roles.push(Role::new(id("chief"), "Direktör", [Function::ChiefExecutive]));
/// organisation.lines.push(ReportingLine::new(Id::derived("line:ciso->chief"), ciso, chief));
/// let picture = Picture::of(&organisation, &[], 300);
/// let mut out = Vec::new();
/// render_picture(&picture, PictureFormat::Mermaid, Language::Swedish, &mut out)?;
/// assert!(String::from_utf8_lossy(&out).starts_with("flowchart"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    organisation: String,
    boxes: Vec<Cluster>,
    links: Vec<Link>,
    /// Units that would be boxes and are not drawn at all.
    left_out: usize,
    /// Units counted in the unit they belong to.
    merged: usize,
}

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cluster {
    name: ClusterName,
    rows: Vec<String>,
    /// How many roles it has beside those with a row.
    folded: usize,
}

/// What a box is called.
#[derive(Clone, Debug, PartialEq, Eq)]
enum ClusterName {
    Unit(String),
    Groups,
    NoUnit,
    Records(Kind),
}

impl Cluster {
    fn name(&self, texts: &Texts) -> String {
        match &self.name {
            ClusterName::Unit(name) => name.clone(),
            ClusterName::Groups => texts.label(Text::PictureGroups),
            ClusterName::NoUnit => texts.label(Text::PictureNoUnit),
            ClusterName::Records(kind) => capitalised(&texts.kinds(*kind, self.size())),
        }
    }

    /// How many it stands for, those without a row among them.
    fn size(&self) -> u64 {
        u64::try_from(self.rows.len() + self.folded).unwrap_or(u64::MAX)
    }

    /// The last row, which counts the roles that have no row of their own.
    fn rest(&self, texts: &Texts) -> Option<String> {
        (self.folded > 0).then(|| texts.say(Text::PictureRoles, &[("count", self.folded.into())]))
    }
}

/// Where a line ends: at a row of a box, or at the box itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct End {
    cluster: usize,
    row: Option<usize>,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    /// A formal reporting line.
    Formal,
    /// A functional or informal reporting line.
    Loose,
    /// An escalation.
    Escalation,
    /// What a record names.
    Tie,
}

impl Style {
    const ALL: [Self; 4] = [Self::Formal, Self::Loose, Self::Escalation, Self::Tie];

    const fn text(self) -> Text {
        match self {
            Self::Formal => Text::PictureFormal,
            Self::Loose => Text::PictureLoose,
            Self::Escalation => Text::PictureEscalation,
            Self::Tie => Text::PictureTie,
        }
    }
}

/// A line, or several alike between the same boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Link {
    from: End,
    to: End,
    style: Style,
    /// Why it does not count.
    void: Option<Bilingual>,
    count: usize,
}

impl Picture {
    /// Draws an organisation with at most so many entities by name: all of it, or only what is near those in `focus`.
    ///
    /// Near is who is a line away, two where that adds few; and for what is neither role, group nor unit what it names
    /// and what names it: the owner of a system and the documents that cover it. An entity that stands alone is drawn
    /// alone; the organisation itself stands for all of it.
    ///
    /// O(n log n) in the size of the organisation.
    #[must_use]
    pub fn of(organisation: &Organisation, focus: &[EntityRef], most: usize) -> Self {
        build::build(organisation, focus, most)
    }

    /// Whether there is anything to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.boxes.is_empty()
    }

    /// The picture with hidden names replaced.
    #[must_use]
    pub fn redacted(&self, redaction: &Redaction) -> Self {
        let text = |text: &str| redaction.text(text).into_owned();
        let cluster = |cluster: &Cluster| Cluster {
            name: match &cluster.name {
                ClusterName::Unit(name) => ClusterName::Unit(text(name)),
                other => other.clone(),
            },
            rows: cluster.rows.iter().map(|row| text(row)).collect(),
            folded: cluster.folded,
        };
        let link = |link: &Link| Link {
            void: link.void.as_ref().map(|void| Bilingual::new(text(&void.sv), text(&void.en))),
            ..link.clone()
        };
        Self {
            boxes: self.boxes.iter().map(cluster).collect(),
            links: self.links.iter().map(link).collect(),
            ..self.clone()
        }
    }

    /// What is left out, one statement each.
    pub(crate) fn notes(&self, texts: &Texts) -> Vec<String> {
        let folded: usize = self.boxes.iter().map(|cluster| cluster.folded).sum();
        let notes =
            [(Text::PictureFolded, folded), (Text::PictureMerged, self.merged), (Text::PictureLeftOut, self.left_out)];
        let told = notes.into_iter().filter(|(_, count)| *count > 0);
        told.map(|(text, count)| texts.say(text, &[("count", count.into())])).collect()
    }

    /// The picture as SVG, to be put into a page as it is.
    pub(crate) fn svg(&self, texts: &Texts) -> String {
        svg::draw(self, texts)
    }

    /// What a reader who cannot see the picture is told.
    fn title(&self, texts: &Texts) -> String {
        texts.say(Text::PictureTitle, &[("organisation", self.organisation.as_str().into())])
    }

    /// What an end of a line is called.
    fn end_name(&self, end: End, texts: &Texts) -> String {
        let Some(cluster) = self.boxes.get(end.cluster) else { return String::new() };
        let row = end.row.and_then(|row| cluster.rows.get(row));
        row.cloned().unwrap_or_else(|| cluster.name(texts))
    }

    /// What a line says, in words.
    fn says(&self, link: &Link, texts: &Texts) -> String {
        let (from, to) = (self.end_name(link.from, texts), self.end_name(link.to, texts));
        let kind = texts.label(link.style.text());
        let args = [("from", from.into()), ("to", to.into()), ("kind", kind.into())];
        match &link.void {
            None => texts.say(Text::PictureSays, &args),
            Some(why) => {
                let [from, to, kind] = args;
                let why = why.in_language(texts.language()).to_owned();
                texts.say(Text::PictureSaysVoid, &[from, to, kind, ("why", why.into())])
            }
        }
    }

    /// What is written beside a line: how many it stands for, and why it does not count.
    fn beside(link: &Link, texts: &Texts) -> Option<String> {
        let count = (link.count > 1).then(|| texts.say(Text::PictureCounted, &[("count", link.count.into())]));
        let void = link.void.as_ref().map(|why| format!("✗ {}", why.in_language(texts.language())));
        let parts: Vec<String> = count.into_iter().chain(void).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }
}

fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}

/// Writes a picture. Names come out as text in every form.
///
/// # Errors
/// When writing to `out` fails.
pub fn render_picture(
    picture: &Picture,
    format: PictureFormat,
    language: Language,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let texts = Texts::of(language);
    match format {
        PictureFormat::Dot => dot::render(picture, &texts, out),
        PictureFormat::Mermaid => mermaid::render(picture, &texts, out),
        PictureFormat::Svg => svg::render(picture, &texts, out),
    }
}
