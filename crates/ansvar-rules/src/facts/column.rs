//! Columns: one fact at a time, worked out when a rule asks for it.
//!
//! [`facts!`] lays an entity's facts down in two ways from the same expressions: the whole document, and each fact by
//! itself. So the two cannot drift apart.

use std::sync::Arc;

use super::context::Context;
use super::known::Known;
use crate::datum::{Datum, Text};

/// A value as rules see it.
pub(crate) trait Fact<'o>: Sized {
    fn datum(self) -> Datum<'o>;

    /// What stands below the value, name by name; `None` when there is nothing of the name.
    fn below(self, names: &[Arc<str>]) -> Option<Datum<'o>> {
        if names.is_empty() { Some(self.datum()) } else { None }
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

    /// What stands below the fact at a place.
    fn column(context: &'o Context<'o>, of: Self::Of, place: usize, below: &[Arc<str>]) -> Option<Datum<'o>>;
}

impl<'o> Fact<'o> for bool {
    fn datum(self) -> Datum<'o> {
        Datum::Bool(self)
    }
}

impl<'o> Fact<'o> for i64 {
    fn datum(self) -> Datum<'o> {
        Datum::Int(self)
    }
}

impl<'o, 's: 'o> Fact<'o> for &'s str {
    fn datum(self) -> Datum<'o> {
        Datum::Text(Text::Borrowed(self))
    }
}

impl<'o> Fact<'o> for String {
    fn datum(self) -> Datum<'o> {
        Datum::Text(self.into())
    }
}

impl<'o, T: Fact<'o>> Fact<'o> for Vec<T> {
    fn datum(self) -> Datum<'o> {
        if self.is_empty() {
            return Datum::List(Arc::default());
        }
        Datum::List(self.into_iter().map(Fact::datum).collect())
    }
}

impl<'o, T: Fact<'o>> Fact<'o> for Known<T> {
    fn datum(self) -> Datum<'o> {
        let known = (Text::Borrowed("known"), Datum::Bool(self.known));
        Datum::Record(Arc::new([known, (Text::Borrowed("value"), self.value.datum())]))
    }

    fn below(self, names: &[Arc<str>]) -> Option<Datum<'o>> {
        match names.split_first() {
            None => Some(self.datum()),
            Some((name, below)) => match &**name {
                "known" => self.known.below(below),
                "value" => self.value.below(below),
                _ => None,
            },
        }
    }
}

/// The type of a field, for a value that is yet to become one.
pub(crate) fn as_field<S, T>(_field: impl FnOnce(&S) -> &T, value: T) -> T {
    value
}

/// Lets rules see a plain record.
macro_rules! record {
    ($name:ident: $($field:ident),+) => {
        impl<'o> $crate::facts::column::Fact<'o> for $name {
            fn datum(self) -> $crate::datum::Datum<'o> {
                let Self { $($field),+ } = self;
                $crate::datum::Datum::record(vec![
                    $((stringify!($field).into(), $crate::facts::column::Fact::datum($field)),)+
                ])
            }

            fn below(self, names: &[std::sync::Arc<str>]) -> Option<$crate::datum::Datum<'o>> {
                let Some((name, below)) = names.split_first() else {
                    return Some($crate::facts::column::Fact::datum(self));
                };
                match &**name {
                    $(stringify!($field) => $crate::facts::column::Fact::below(self.$field, below),)+
                    _ => None,
                }
            }
        }
    };
}

/// Lays down the facts of an entity: first what several of them need, cheap to say, then each fact.
macro_rules! facts {
    (
        $name:ident of $handle:ty, with $context:ident and $at:ident, the same for all: [$($same:ident),*] {
            $(let $shared:pat = $with:expr;)*
        } as {
            $($field:ident: $value:expr,)+
        }
    ) => {
        impl $name {
            /// The whole document.
            pub(crate) fn of($context: &$crate::facts::Context<'_>, $at: $handle) -> Self {
                $(let $shared = $with;)*
                Self { $($field: $value,)+ }
            }
        }

        impl<'o> $crate::facts::column::Columns<'o> for $name {
            type Of = $handle;

            const NAMES: &'static [&'static str] = &[$(stringify!($field),)+];

            const SAME: &'static [&'static str] = &[$(stringify!($same),)*];

            fn column(
                $context: &'o $crate::facts::Context<'o>,
                $at: $handle,
                place: usize,
                below: &[std::sync::Arc<str>],
            ) -> Option<$crate::datum::Datum<'o>> {
                #[expect(non_camel_case_types, reason = "places are named as the facts are")]
                enum Place {
                    $($field,)+
                }
                $(let $shared = $with;)*
                match place {
                    $(place if place == Place::$field as usize => {
                        let value = $crate::facts::column::as_field(|all: &Self| &all.$field, $value);
                        $crate::facts::column::Fact::below(value, below)
                    })+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {facts, record};
