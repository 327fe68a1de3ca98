//! Columns: one fact at a time, worked out when a rule asks for it.
//!
//! [`facts!`] lays an entity's facts down in two ways from the same expressions: the whole document, and each fact by
//! itself. So the two cannot drift apart.

use std::sync::Arc;

use ansvar_model::{Function, FunctionSet};

use super::context::Context;
use super::fact::{One, Sink};
use super::known::Known;
use crate::datum::Datum;

/// A value as it is read from the organisation, that can be laid down as a field of a document.
pub(crate) trait Lay<T> {
    fn lay(self) -> T;
}

impl<T> Lay<T> for T {
    fn lay(self) -> T {
        self
    }
}

impl Lay<String> for &str {
    fn lay(self) -> String {
        self.to_owned()
    }
}

impl Lay<Vec<String>> for Vec<&str> {
    fn lay(self) -> Vec<String> {
        self.into_iter().map(str::to_owned).collect()
    }
}

impl Lay<Vec<&'static str>> for FunctionSet {
    fn lay(self) -> Vec<&'static str> {
        self.iter().map(Function::id).collect()
    }
}

impl<V: Lay<T>, T: Default> Lay<Known<T>> for Option<V> {
    fn lay(self) -> Known<T> {
        self.map(Lay::lay).into()
    }
}

/// The facts of a kind of entity, each by its place among all of its kind.
pub(crate) trait Columns<'o> {
    /// The entity.
    type Of;

    /// The names of the facts, by place.
    const NAMES: &'static [&'static str];

    /// The names of those facts that are the same for all entities of the kind.
    const SAME: &'static [&'static str];

    /// Puts down what stands below the fact at a place, of some entities.
    fn put_each(
        context: &'o Context<'o>,
        of: impl Iterator<Item = (usize, Self::Of)>,
        place: usize,
        below: &[Arc<str>],
        sink: &mut impl Sink<'o>,
    );

    /// What stands below the fact at a place.
    fn column(context: &'o Context<'o>, of: Self::Of, place: usize, below: &[Arc<str>]) -> Option<Datum<'o>> {
        let mut one = One::default();
        Self::put_each(context, std::iter::once((0, of)), place, below, &mut one);
        one.0
    }
}

/// The type of a field, for a value that is yet to become one.
pub(crate) fn as_field<S, T>(_field: impl FnOnce(&S) -> &T, value: T) -> T {
    value
}

/// Lets rules see a plain record.
macro_rules! record {
    ($name:ident: $($field:ident),+) => {
        impl<'o> $crate::facts::fact::Fact<'o> for $name {
            fn datum(self) -> $crate::datum::Datum<'o> {
                let Self { $($field),+ } = self;
                $crate::datum::Datum::record(vec![
                    $((stringify!($field).into(), $crate::facts::fact::Fact::datum($field)),)+
                ])
            }

            fn below(self, names: &[std::sync::Arc<str>]) -> Option<$crate::datum::Datum<'o>> {
                let Some((name, below)) = names.split_first() else {
                    return Some($crate::facts::fact::Fact::datum(self));
                };
                match &**name {
                    $(stringify!($field) => $crate::facts::fact::Fact::below(self.$field, below),)+
                    _ => None,
                }
            }

            fn empty() -> $crate::datum::Datum<'o> {
                $crate::facts::fact::Fact::datum(Self::default())
            }
        }
    };
}

/// Lays down the facts of an entity: first what several of them need, cheap to say, then each fact. After `=>` stands a
/// value as it is read: a borrowed text, a part, a list of these, or one that may not be there.
macro_rules! facts {
    (
        $name:ident of $handle:ty, with $context:ident and $at:ident, the same for all: [$($same:ident),*] {
            $(let $shared:pat = $with:expr;)*
        } as {
            $($field:ident $(: $value:expr)? $(=> $read:expr)?,)+
        }
    ) => {
        impl $name {
            /// The whole document.
            pub(crate) fn of<'o>($context: &'o $crate::facts::Context<'o>, $at: $handle) -> Self {
                $(let $shared = $with;)*
                Self { $($field: $($value)? $($crate::facts::column::Lay::lay($read))?,)+ }
            }
        }

        impl<'o> $crate::facts::column::Columns<'o> for $name {
            type Of = $handle;

            const NAMES: &'static [&'static str] = &[$(stringify!($field),)+];

            const SAME: &'static [&'static str] = &[$(stringify!($same),)*];

            fn put_each(
                $context: &'o $crate::facts::Context<'o>,
                of: impl Iterator<Item = (usize, $handle)>,
                place: usize,
                below: &[std::sync::Arc<str>],
                sink: &mut impl $crate::facts::fact::Sink<'o>,
            ) {
                #[expect(non_camel_case_types, reason = "places are named as the facts are")]
                enum Place {
                    $($field,)+
                }
                for (slot, $at) in of {
                    $(let $shared = $with;)*
                    match place {
                        $(place if place == Place::$field as usize => {
                            $(
                                let value = $crate::facts::column::as_field(|all: &Self| &all.$field, $value);
                                $crate::facts::fact::Fact::put(value, below, slot, sink);
                            )?
                            $($crate::facts::fact::Fact::put($read, below, slot, sink);)?
                        })+
                        _ => {}
                    }
                }
            }
        }
    };
}

pub(crate) use {facts, record};
