//! Excerpts: an entity's facts with long lists cut, for the engine to judge a rule's plan by.
//!
//! The engine takes as long as a list is, and most elements of a long one are nothing new to a rule. What is kept are
//! the first few, and the first of each kind that the rule tells apart. The plan must come to the same on the excerpt as
//! the engine does; what it comes to on the whole then holds. Of records it holds what the rule has a name for.

use std::sync::Arc;

use super::entity::Entity;
use super::scheme::Scheme;
use crate::atoms::{FactId, Kept, Subject};
use crate::datum::{Datum, Entry, Text};
use crate::engine::Facts;

/// Lists that are no longer than this are left whole.
const LONG: usize = 32;
/// How many elements of a long list are kept whatever they are.
const FIRST: usize = 8;

/// The facts that a rule may read, with long lists cut.
pub(super) struct Excerpt<'p, 'o> {
    scheme: &'p Scheme,
    columns: Vec<(&'static str, usize, Datum<'o>)>,
    /// Whether anything is left out.
    pub(super) is_cut: bool,
}

impl<'p, 'o> Excerpt<'p, 'o> {
    /// The facts of an entity that a rule may read; `None` where it may read any.
    pub(super) fn of(entity: &Entity<'p, 'o>, rule: usize, kept: &Kept) -> Option<Self> {
        let mut is_cut = false;
        let knows = |name: &str| entity.scheme.knows(rule, name);
        let reading = entity.scheme.read_by(rule)?.iter();
        let columns = reading.map(|&(name, place)| {
            let column = entity.column(place, &[])?;
            Some((name, place, cut(&column, kept.field(&name.into()), &knows, &mut is_cut)))
        });
        let columns = columns.collect::<Option<_>>()?;
        Some(Self { scheme: entity.scheme, columns, is_cut })
    }

    /// The same as the engine sees it.
    pub(super) fn document(&self) -> Facts {
        Facts::record(self.columns.iter().map(|(name, _, column)| (*name, Facts::from(column))))
    }
}

impl<'o> Subject<'o> for Excerpt<'_, 'o> {
    fn fact(&self, fact: FactId) -> Option<Datum<'o>> {
        let (place, below) = self.scheme.place(fact)?;
        let (_, _, column) = self.columns.iter().find(|(_, column, _)| *column == place)?;
        column.below(below)
    }
}

/// Whether no list in data is long.
pub(super) fn is_short(datum: &Datum<'_>) -> bool {
    match datum {
        Datum::List(items) => items.len() <= LONG && items.iter().all(is_short),
        Datum::Record(entries) => entries.iter().all(|(_, value)| is_short(value)),
        Datum::View(view) => view.entries().iter().all(|(_, value)| is_short(value)),
        _ => true,
    }
}

/// Data with long lists cut.
fn cut<'o>(datum: &Datum<'o>, kept: Option<&Kept>, knows: &dyn Fn(&str) -> bool, is_cut: &mut bool) -> Datum<'o> {
    match datum {
        Datum::List(items) => {
            let long = items.len() > LONG;
            let element = |place| kept.and_then(|kept| kept.element(place));
            let items = items.iter().enumerate();
            let stays = items.filter(|&(place, _)| !long || place < FIRST || element(place).is_some());
            let mut stay = Vec::new();
            for (place, item) in stays {
                stay.push(cut(item, element(place), knows, is_cut));
            }
            *is_cut |= long;
            Datum::List(stay.into())
        }
        Datum::Record(entries) => cut_record(entries, kept, knows, is_cut),
        Datum::View(view) => cut_record(&view.entries_named(knows), kept, knows, is_cut),
        plain => plain.clone(),
    }
}

fn cut_record<'o>(
    entries: &[Entry<'o>],
    kept: Option<&Kept>,
    knows: &dyn Fn(&str) -> bool,
    is_cut: &mut bool,
) -> Datum<'o> {
    let named = |name: &Text<'_>| kept.and_then(|kept| kept.field(&Arc::from(name.as_str())));
    let entries = entries.iter().map(|(name, value)| (name.clone(), cut(value, named(name), knows, is_cut)));
    Datum::Record(entries.collect())
}
