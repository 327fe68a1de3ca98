//! Redaction: a report without the names of systems, people and single points of failure.
//!
//! It is one transformation of the [`GapReport`], so every format is redacted by it. A name is replaced wherever it
//! stands: as a subject, in a message, in a fingerprint's place.

mod pseudonyms;
mod rewrite;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use ansvar_model::{EntityRef, Kind, Organisation};

use self::pseudonyms::Pseudonyms;
use crate::report::GapReport;

/// What stands for a text that people have written freely: nobody knows whom it names.
pub(crate) const WITHHELD: &str = "[…]";

/// The pseudonyms of one report: the same name is always replaced by the same one.
///
/// Hidden are all systems (`system-1`), all people (`person-1`), and the roles that a finding shows as the only
/// connection (`role-1`). They are numbered in the order of their written ids, so two reports on the same organisation
/// agree. Answers in free text and the reasons of accepted deviations are withheld, for they may name anybody.
///
/// ```
/// use ansvar_assess::{Assessed, Redaction, Scope, assess};
/// use ansvar_model::{Id, Organisation, OrganisationKind, Person};
/// use jiff::civil::date;
///
/// let id = |text| Id::parse(text).unwrap();
/// let mut organisation = Organisation::new(id("x"), "Exempel", OrganisationKind::Municipality, date(2026, 11, 1));
/// organisation.people.push(Person::new(id("kim")));
/// let report = assess(&organisation, Scope::default(), Assessed::default());
/// let redaction = Redaction::of(&organisation, &report);
/// assert_eq!(redaction.text("Fråga kim."), "Fråga person-1.");
/// ```
#[derive(Clone, Debug)]
pub struct Redaction {
    pseudonyms: Pseudonyms,
    /// The pseudonym of every hidden entity, by kind and written id.
    entities: BTreeMap<(Kind, Box<str>), Box<str>>,
}

impl Redaction {
    /// Gives everything that is to be hidden a pseudonym. O(n log n) in systems, people and single connections.
    #[must_use]
    pub fn of(organisation: &Organisation, report: &GapReport) -> Self {
        let mut entities = BTreeMap::new();
        let mut names: Vec<(Box<str>, Box<str>)> = Vec::new();
        let kinds = [
            (organisation.entities_of(Kind::System).collect::<Vec<_>>(), "system"),
            (organisation.entities_of(Kind::Person).collect(), "person"),
            (single_connections(organisation, report), "role"),
        ];
        for (mut hidden, word) in kinds {
            hidden.sort_by(|a, b| organisation.id_of(*a).cmp(organisation.id_of(*b)));
            for (number, entity) in (1..).zip(hidden) {
                let (id, name) = (organisation.id_of(entity).as_str(), organisation.name(entity));
                let pseudonym: Box<str> = format!("{word}-{number}").into();
                entities.insert((entity.kind(), id.into()), pseudonym.clone());
                names.push((id.into(), pseudonym.clone()));
                names.push((name.into(), pseudonym));
            }
        }
        Self { pseudonyms: Pseudonyms::of(names), entities }
    }

    /// A text with every hidden name and id replaced. Linear in the text.
    #[must_use]
    pub fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.pseudonyms.replace(text)
    }

    /// The report without the hidden names. Findings that named any of them get a new fingerprint, for the old one is
    /// made of an id and could be guessed from it; so a redacted report is not compared with one that is not.
    #[must_use]
    pub fn report(&self, report: &GapReport) -> GapReport {
        rewrite::report(self, report)
    }

    /// The pseudonym of an entity that is hidden.
    fn of_entity(&self, kind: Kind, id: &str) -> Option<&str> {
        self.entities.get(&(kind, id.into())).map(|pseudonym| &**pseudonym)
    }
}

/// The roles that some finding shows as the one place everything goes through.
fn single_connections(organisation: &Organisation, report: &GapReport) -> Vec<EntityRef> {
    let steps = report.findings.iter().flat_map(|finding| &finding.witness.steps);
    let only = steps.filter(|step| step.void.as_ref().is_some_and(|void| void.code == "only_person"));
    let ids: BTreeSet<&str> = only.map(|step| step.entity.id.as_str()).collect();
    let roles = organisation.roles.entries().filter(|(_, role)| ids.contains(role.id.as_str()));
    roles.map(|(at, _)| at.into()).collect()
}
