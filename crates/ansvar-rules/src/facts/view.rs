//! Views: records of facts inside facts, laid down only as far as a rule looks.

use std::cmp::Ordering;
use std::fmt;
use std::iter::once;
use std::mem::{Discriminant, discriminant};
use std::sync::{Arc, OnceLock};

use ansvar_model::{
    AgreementId, AssignmentId, DelegationId, DocumentId, DutyId, EventId, Function, HopAt, Party, PlanId, Topic, UnitId,
};

use super::about::{EventAboutFacts, SupplyAgreementFacts, SupplyDutyFacts, SupplyFacts};
use super::column::{Columns, Lay};
use super::context::Context;
use super::document::{DocumentFacts, PlanFacts};
use super::fact::{Fact, Sink};
use super::held::{DelegationFacts, HeldFacts};
use super::known::{LineEndFacts, PartyFacts, ReachFacts};
use super::organisation::{FunctionFacts, TopicDuty, TopicFacts};
use super::person::PersonAssignmentFacts;
use super::risk::IncidentReportFacts;
use crate::datum::{Datum, Entry};

/// A record that is laid down as far as it is looked into; a copy costs nothing.
#[derive(Clone, Copy)]
pub(crate) struct View<'o> {
    context: &'o Context<'o>,
    of: Of,
}

/// Facts that can be viewed.
pub(crate) trait Viewed<'o>: Columns<'o> {
    /// What a view of them is of.
    fn viewed(at: Self::Of) -> Of;

    /// The places of the fields, in the order of their names.
    fn order() -> &'static [usize];

    /// The whole record.
    fn whole(context: &'o Context<'o>, at: Self::Of) -> Self;
}

/// One record as a fact of another: the whole for documents, a view for rules.
pub(crate) struct Part<'o, F: Columns<'o>> {
    context: &'o Context<'o>,
    at: F::Of,
}

impl<'o, F: Columns<'o>> Part<'o, F> {
    pub(crate) const fn of(context: &'o Context<'o>, at: F::Of) -> Self {
        Self { context, at }
    }
}

impl<'o, F: Viewed<'o>> Lay<F> for Part<'o, F> {
    fn lay(self) -> F {
        F::whole(self.context, self.at)
    }
}

impl<'o, F: Viewed<'o>> Lay<Vec<F>> for Vec<Part<'o, F>> {
    fn lay(self) -> Vec<F> {
        self.into_iter().map(Lay::lay).collect()
    }
}

impl<'o, F: Viewed<'o> + Default + Fact<'o>> Fact<'o> for Part<'o, F> {
    fn datum(self) -> Datum<'o> {
        Datum::View(View { context: self.context, of: F::viewed(self.at) })
    }

    fn below(self, names: &[Arc<str>]) -> Option<Datum<'o>> {
        if names.is_empty() { Some(self.datum()) } else { below::<F>(self.context, self.at, names) }
    }

    fn put(self, below: &[Arc<str>], slot: usize, sink: &mut impl Sink<'o>) {
        match below.split_first() {
            None => sink.put(slot, Some(self.datum())),
            Some((name, below)) => match place_of::<F>(name) {
                Some(place) => F::put_each(self.context, once((slot, self.at)), place, below, sink),
                None => sink.put(slot, None),
            },
        }
    }

    fn empty() -> Datum<'o> {
        F::default().datum()
    }
}

/// A field of one kind of view. It is found by name once, and then by its place: long lists are looked through field by
/// field, and some records have many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    of: Discriminant<Of>,
    place: usize,
}

/// The place of a field of a record. Most names are told apart by their lengths.
fn place_of<'o, F: Viewed<'o>>(name: &str) -> Option<usize> {
    F::NAMES.iter().position(|known| *known == name)
}

/// What stands below a record's fields, name by name.
fn below<'o, F: Viewed<'o>>(context: &'o Context<'o>, at: F::Of, names: &[Arc<str>]) -> Option<Datum<'o>> {
    let (name, below) = names.split_first()?;
    F::column(context, at, place_of::<F>(name)?, below)
}

/// The fields of a record whose names are wanted, sorted by name.
fn entries<'o, F: Viewed<'o>>(context: &'o Context<'o>, at: F::Of, wanted: &dyn Fn(&str) -> bool) -> Arc<[Entry<'o>]>
where
    F::Of: Copy,
{
    let entry = |&place: &usize| {
        let name = F::NAMES.get(place).copied().filter(|name| wanted(name))?;
        Some((name.into(), F::column(context, at, place, &[])?))
    };
    F::order().iter().filter_map(entry).collect::<Vec<_>>().into()
}

/// The order of two records: that of the first field in which they differ.
fn compare<'o, F: Viewed<'o>>(context: &'o Context<'o>, one: F::Of, two: F::Of) -> Ordering
where
    F::Of: Copy + PartialEq,
{
    if one == two {
        return Ordering::Equal;
    }
    let field = |at, place| F::column(context, at, place, &[]);
    let orders = F::order().iter().map(|&place| field(one, place).cmp(&field(two, place)));
    orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

impl View<'_> {
    /// Whether a field is one of views of this kind.
    pub(crate) fn has(&self, field: Field) -> bool {
        discriminant(&self.of) == field.of
    }
}

macro_rules! views {
    ($($facts:ident of $handle:ty,)+) => {
        /// What a view is of. What is inside stands at whole words, else data that hold a view are slow to move.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[repr(u64)]
        pub(crate) enum Of {
            $($facts($handle),)+
        }

        impl<'o> View<'o> {
            /// What stands below its fields, name by name.
            pub(crate) fn below(&self, names: &[Arc<str>]) -> Option<Datum<'o>> {
                match self.of {
                    $(Of::$facts(at) => below::<$facts>(self.context, at, names),)+
                }
            }

            /// The field that goes by a name.
            pub(crate) fn field(&self, name: &str) -> Option<Field> {
                let place = match self.of {
                    $(Of::$facts(_) => place_of::<$facts>(name),)+
                };
                Some(Field { of: discriminant(&self.of), place: place? })
            }

            /// What stands below a field of views of this kind, name by name.
            pub(crate) fn below_field(&self, field: Field, names: &[Arc<str>]) -> Option<Datum<'o>> {
                match self.of {
                    $(Of::$facts(at) => $facts::column(self.context, at, field.place, names),)+
                }
            }

            /// Every field, sorted by name.
            pub(crate) fn entries(&self) -> Arc<[Entry<'o>]> {
                self.entries_named(&|_| true)
            }

            /// The fields whose names are wanted, sorted by name.
            pub(crate) fn entries_named(&self, wanted: &dyn Fn(&str) -> bool) -> Arc<[Entry<'o>]> {
                match self.of {
                    $(Of::$facts(at) => entries::<$facts>(self.context, at, wanted),)+
                }
            }

            /// Their order, as that of their fields; `None` for records of different kinds.
            pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
                match (self.of, other.of) {
                    $((Of::$facts(one), Of::$facts(two)) => Some(compare::<$facts>(self.context, one, two)),)+
                    _ => None,
                }
            }
        }

        $(
            impl<'o> Viewed<'o> for $facts {
                fn viewed(at: $handle) -> Of {
                    Of::$facts(at)
                }

                fn order() -> &'static [usize] {
                    static ORDER: OnceLock<Vec<usize>> = OnceLock::new();
                    ORDER.get_or_init(|| {
                        let mut places: Vec<usize> = (0..Self::NAMES.len()).collect();
                        places.sort_by_key(|&place| Self::NAMES.get(place));
                        places
                    })
                }

                fn whole(context: &'o Context<'o>, at: $handle) -> Self {
                    Self::of(context, at)
                }
            }
        )+
    };
}

views! {
    PartyFacts of Party,
    LineEndFacts of HopAt,
    HeldFacts of DutyId,
    TopicDuty of DutyId,
    DocumentFacts of DocumentId,
    PlanFacts of PlanId,
    EventAboutFacts of EventId,
    ReachFacts of Party,
    SupplyFacts of UnitId,
    SupplyAgreementFacts of AgreementId,
    SupplyDutyFacts of DutyId,
    FunctionFacts of Function,
    TopicFacts of Topic,
    DelegationFacts of DelegationId,
    IncidentReportFacts of (Party, Option<i32>),
    PersonAssignmentFacts of AssignmentId,
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.of.fmt(f)
    }
}
