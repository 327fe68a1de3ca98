//! Made-up organisations of any size, for measuring: the same numbers give the same bytes.

mod defect;
mod layout;
mod people;
mod record;
mod records;
mod resources;
mod steering;

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};

use ansvar_model::{Language, List as ListName};
use rand_pcg::Pcg64;
use serde::Serialize;
use serde_json::Value;

use self::defect::Defects;
use self::layout::Layout;

pub use self::layout::Shape;

/// The people at the centre of every made-up organisation: a small one in good order.
const CORE: &str = include_str!("generate/core.json");

/// A made-up organisation: so many roles, hung together in some shape, with so many things wrong.
///
/// Ten roles are at the centre, and every ten that follow are a unit with what belongs to it: a head, coordinators and
/// employees, nine people, lines and escalations, three duties, an incident, two plan items, and every second unit an
/// information asset with its system. Written in the form of the organisation file (JSON), one record a line.
///
/// ```
/// use ansvar::Generator;
///
/// let mut file = Vec::new();
/// Generator::new(1_000, 7)?.write(&mut file)?;
/// let analysis = ansvar::Analysis::of_text("made-up.json", &String::from_utf8(file)?, &Default::default())?;
/// assert_eq!(analysis.organisation().roles.len(), 1_000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Generator {
    layout: Layout,
    seed: u64,
    defects: f64,
}

/// What keeps an organisation from being made up.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum GeneratorError {
    /// The centre alone has this many roles.
    TooFewRoles {
        /// How many were asked for.
        roles: u64,
        /// How many there must be.
        least: u64,
    },
    /// A share of the records lies between none and all.
    NoShare(f64),
}

impl GeneratorError {
    /// The message as a person reads it.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match (self, language) {
            (Self::TooFewRoles { roles, least }, Language::Swedish) => {
                format!("en organisation har minst {least} roller, och du har bett om {roles}")
            }
            (Self::TooFewRoles { roles, least }, Language::English) => {
                format!("an organisation has at least {least} roles, and {roles} are asked for")
            }
            (Self::NoShare(rate), Language::Swedish) => {
                format!("andelen poster med fel ska vara från 0 till 1, inte {rate}")
            }
            (Self::NoShare(rate), Language::English) => {
                format!("the defects are a share of the records from 0 to 1, and {rate} is asked for")
            }
        }
    }
}

/// In English.
impl fmt::Display for GeneratorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::English))
    }
}

impl Generator {
    /// The share of records with a defect when nothing else is said: one in a hundred.
    pub const DEFECTS: f64 = 0.01;

    /// An organisation in the shape of a tree, with a defect in one record of a hundred.
    ///
    /// # Errors
    /// When there are fewer roles than the centre has.
    pub const fn new(roles: u64, seed: u64) -> Result<Self, GeneratorError> {
        if roles < layout::CENTRAL_ROLES {
            return Err(GeneratorError::TooFewRoles { roles, least: layout::CENTRAL_ROLES });
        }
        Ok(Self { layout: Layout { roles, shape: Shape::Tree }, seed, defects: Self::DEFECTS })
    }

    /// The same in another shape.
    #[must_use]
    pub const fn shaped(mut self, shape: Shape) -> Self {
        self.layout.shape = shape;
        self
    }

    /// The same with another share of defects, 0 to 1.
    ///
    /// # Errors
    /// When it is no share.
    pub fn with_defects(mut self, share: f64) -> Result<Self, GeneratorError> {
        if !(0.0..=1.0).contains(&share) {
            return Err(GeneratorError::NoShare(share));
        }
        self.defects = share;
        Ok(self)
    }

    /// Writes the organisation file, record by record: memory does not grow with the number of roles.
    ///
    /// # Errors
    /// When writing fails.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let layout = &self.layout;
        let core: BTreeMap<String, Vec<Value>> = serde_json::from_str(CORE)?;
        let lists = || ListName::ALL.iter().filter_map(|list| Some((list.id(), core.get(list.id())?)));
        let (kind, name) = match layout.shape {
            Shape::Region => ("region", "Genererade regionen"),
            _ => ("municipality", "Genererade kommunen"),
        };
        write!(out, "{{\"ansvar\": 1,\n\"organisation\": ")?;
        serde_json::to_writer(
            &mut *out,
            &record::Head { id: "genererad", name: &format!("{name}, {} roller", layout.roles), kind },
        )?;
        write!(out, ",\n\"as_of\": \"2026-11-01\",\n\"recorded\": {{")?;
        for (place, (list, _)) in lists().enumerate() {
            write!(out, "{}\"{list}\": \"all\"", if place == 0 { "" } else { ", " })?;
        }
        write!(out, "}}")?;
        for (number, (list, centre)) in lists().enumerate() {
            write!(out, ",\n\"{list}\": [")?;
            let mut list_out = List { out: &mut *out, begun: false };
            for record in centre {
                list_out.push(record)?;
            }
            // One stream of random numbers for each list, so that a change to one leaves the others as they are.
            let stream = u128::try_from(number).unwrap_or_default();
            let random = Pcg64::new(u128::from(self.seed), stream);
            self.write_list(list, Defects::new(random, self.defects), &mut list_out)?;
            write!(out, "\n]")?;
        }
        writeln!(out, "}}")
    }

    fn write_list(&self, list: &str, defects: Defects, out: &mut List<'_>) -> io::Result<()> {
        let layout = &self.layout;
        match list {
            "units" => people::units(layout, defects, out),
            "roles" => people::roles(layout, defects, out),
            "people" => people::people(layout, out),
            "assignments" => people::assignments(layout, defects, out),
            "groups" => people::groups(layout, defects, out),
            "lines" => people::lines(layout, defects, out),
            "escalations" => people::escalations(layout, defects, out),
            "works_with" => people::works_with(layout, out),
            "duties" => steering::duties(layout, defects, out),
            "documents" => steering::documents(layout, defects, out),
            "plans" => steering::plans(layout, defects, out),
            "assets" => resources::assets(layout, defects, out),
            "systems" => resources::systems(layout, defects, out),
            "processes" => resources::processes(layout, defects, out),
            "agreements" => resources::agreements(layout, defects, out),
            "risks" => records::risks(layout, defects, out),
            "incidents" => records::incidents(layout, defects, out),
            "events" => records::events(layout, defects, out),
            "access" => records::access(layout, defects, out),
            _ => Ok(()),
        }
    }
}

/// A list being written, one record a line.
struct List<'o> {
    out: &'o mut dyn Write,
    begun: bool,
}

impl List<'_> {
    fn push(&mut self, record: &(impl Serialize + ?Sized)) -> io::Result<()> {
        self.out.write_all(if self.begun { b",\n" } else { b"\n" })?;
        self.begun = true;
        serde_json::to_writer(&mut *self.out, record).map_err(Into::into)
    }
}
