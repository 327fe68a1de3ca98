//! An entity as its rules look at it: facts one at a time, and documents where the engine asks for them.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use ansvar_model::EntityRef;

use super::excerpt::is_short;
use super::scheme::Reading;
use super::{Failure, Scheme};
use crate::atoms::{Cells, FactId, Slots, Subject};
use crate::datum::Datum;
use crate::engine::Facts;
use crate::facts::{Context, Sink, column, column_each, document};

/// An entity with its facts.
pub(crate) struct Entity<'p, 'o> {
    context: &'o Context<'o>,
    pub(super) scheme: &'p Scheme,
    pub(super) at: EntityRef,
    /// What has been asked for more than fact by fact: of most entities nothing.
    kept: OnceCell<Box<Kept<'o>>>,
}

/// What is kept of an entity's facts.
#[derive(Default)]
struct Kept<'o> {
    /// The columns that the engine has asked for, in its form.
    laid: RefCell<BTreeMap<usize, Facts>>,
    /// Which of the columns that have been looked at hold no long list.
    short: RefCell<BTreeMap<usize, bool>>,
    /// The columns of the only entity of its scope.
    columns: RefCell<BTreeMap<usize, Datum<'o>>>,
}

impl<'p, 'o> Entity<'p, 'o> {
    pub(crate) const fn new(context: &'o Context<'o>, scheme: &'p Scheme, at: EntityRef) -> Self {
        Self { context, scheme, at, kept: OnceCell::new() }
    }

    /// Whether there is no other entity of its scope.
    pub(super) const fn is_only(&self) -> bool {
        matches!(self.at, EntityRef::Organisation)
    }

    fn kept(&self) -> &Kept<'o> {
        self.kept.get_or_init(Box::default)
    }

    /// The facts that a rule may read, as the engine sees them.
    pub(super) fn document(&self, rule: usize) -> Result<Facts, String> {
        let facts = match self.scheme.read_by(rule) {
            Some(reading) => self.part(reading),
            None => document(self.context, self.at).ok().flatten().map(Facts::from),
        };
        facts.ok_or_else(|| "its facts cannot be laid down".to_owned())
    }

    /// A document of some facts.
    fn part(&self, reading: &Reading) -> Option<Facts> {
        let mut laid = self.kept().laid.borrow_mut();
        for &(_, place) in reading {
            if let Entry::Vacant(empty) = laid.entry(place) {
                empty.insert(Facts::from(&self.column(place, &[])?));
            }
        }
        let named = reading.iter().filter_map(|&(name, place)| Some((name, laid.get(&place)?.clone())));
        Some(Facts::record(named))
    }

    /// Whether a list that a rule may read is long; where it may read any, that is not asked.
    pub(super) fn has_long_lists(&self, rule: usize) -> bool {
        let reading = self.scheme.read_by(rule).into_iter().flatten();
        reading.into_iter().any(|&(_, place)| !self.is_short(place))
    }

    /// Whether a column holds no long list.
    fn is_short(&self, place: usize) -> bool {
        let look = || self.column(place, &[]).is_none_or(|column| is_short(&column));
        *self.kept().short.borrow_mut().entry(place).or_insert_with(look)
    }

    pub(super) fn column(&self, place: usize, below: &[Arc<str>]) -> Option<Datum<'o>> {
        if !self.is_only() {
            return column(self.context, self.at, place, below);
        }
        // It has few facts and long ones, that many rules ask for.
        let mut columns = self.kept().columns.borrow_mut();
        let whole = match columns.entry(place) {
            Entry::Vacant(empty) => empty.insert(column(self.context, self.at, place, &[])?),
            Entry::Occupied(known) => known.into_mut(),
        };
        whole.below(below)
    }

    pub(super) const fn failure(&self, rule: usize, reason: String) -> Failure {
        Failure { rule, at: self.at, reason }
    }
}

impl<'o> Subject<'o> for Entity<'_, 'o> {
    fn fact(&self, fact: FactId) -> Option<Datum<'o>> {
        let (place, below) = self.scheme.place(fact)?;
        self.column(place, below)
    }

    fn fact_each(entities: &[Self], slots: Slots, fact: FactId, into: &mut Cells<'_, 'o>) {
        let Some(first) = entities.first() else { return };
        let Some((place, below)) = first.scheme.place(fact) else { return };
        if first.is_only() {
            // Its facts are kept.
            return into.put(0, first.fact(fact));
        }
        let each = slots.iter().filter_map(|slot| Some((slot, entities.get(slot)?.at)));
        column_each(first.context, each, place, below, into);
    }
}
