//! Columns: one fact at a time, worked out when a rule asks for it.
//!
//! [`facts!`] lays an entity's facts down in two ways from the same expressions: the whole document, and each fact by
//! itself. So the two cannot drift apart.

use std::sync::{Arc, OnceLock};

use ansvar_model::{Function, FunctionSet};

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

    /// What stands in for a value that is not known.
    fn empty() -> Datum<'o>;

    /// How many elements a list has.
    fn length(&self) -> Option<usize> {
        None
    }

    /// The functions, of a value that is functions.
    fn functions(&self) -> Option<FunctionSet> {
        None
    }

    /// Puts down what stands below the value, and no more of it than is wanted.
    #[inline]
    fn put(self, below: &[Arc<str>], slot: usize, sink: &mut impl Sink<'o>) {
        if below.is_empty() {
            if self.length().is_some_and(|length| sink.take_length(slot, length)) {
                return;
            }
            if let Some(functions) = self.functions() {
                return sink.put_functions(slot, functions);
            }
        }
        sink.put(slot, self.below(below));
    }
}

/// Takes a fact of some entities side by side, each in its slot.
pub(crate) trait Sink<'o> {
    /// Takes what stands below the fact.
    fn put(&mut self, slot: usize, value: Option<Datum<'o>>);

    /// Takes the length of a list, if nothing else of the list is wanted.
    fn take_length(&mut self, _slot: usize, _length: usize) -> bool {
        false
    }

    /// Takes functions.
    fn put_functions(&mut self, slot: usize, functions: FunctionSet) {
        self.put(slot, Some(functions.datum()));
    }
}

/// Takes the fact of one entity.
#[derive(Default)]
pub(crate) struct One<'o>(pub(crate) Option<Datum<'o>>);

impl<'o> Sink<'o> for One<'o> {
    fn put(&mut self, _slot: usize, value: Option<Datum<'o>>) {
        self.0 = value;
    }
}

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

impl<'o> Fact<'o> for bool {
    fn datum(self) -> Datum<'o> {
        Datum::Bool(self)
    }

    fn empty() -> Datum<'o> {
        Datum::Bool(false)
    }
}

impl<'o> Fact<'o> for i64 {
    fn datum(self) -> Datum<'o> {
        Datum::Int(self)
    }

    fn empty() -> Datum<'o> {
        Datum::Int(0)
    }
}

impl<'o, 's: 'o> Fact<'o> for &'s str {
    fn datum(self) -> Datum<'o> {
        Datum::Text(Text::Borrowed(self))
    }

    fn empty() -> Datum<'o> {
        Datum::Text(Text::Borrowed(""))
    }
}

impl<'o> Fact<'o> for String {
    fn datum(self) -> Datum<'o> {
        Datum::Text(self.into())
    }

    fn empty() -> Datum<'o> {
        Datum::Text(Text::Borrowed(""))
    }
}

impl<'o, T: Fact<'o>> Fact<'o> for Vec<T> {
    fn datum(self) -> Datum<'o> {
        if self.is_empty() {
            return Datum::List(Arc::default());
        }
        Datum::List(self.into_iter().map(Fact::datum).collect())
    }

    fn empty() -> Datum<'o> {
        Datum::List(Arc::default())
    }

    fn length(&self) -> Option<usize> {
        Some(self.len())
    }
}

/// The functions, in the order of the contract.
impl<'o> Fact<'o> for FunctionSet {
    fn datum(self) -> Datum<'o> {
        let function = |function: Function| Datum::Text(Text::Borrowed(function.id()));
        let mut functions = self.iter();
        match (functions.next(), functions.next()) {
            (None, _) => Self::empty(),
            // Most roles have one function: the lists of one are made once.
            (Some(only), None) => {
                static ONE: OnceLock<Vec<Arc<[Datum<'static>]>>> = OnceLock::new();
                let lists = || Function::ALL.iter().map(|&only| [function(only)].into()).collect();
                let list = ONE.get_or_init(lists).get(only as usize).cloned();
                Datum::List(list.unwrap_or_else(|| [function(only)].into()))
            }
            _ => Datum::List(self.iter().map(function).collect()),
        }
    }

    fn empty() -> Datum<'o> {
        Datum::List(Arc::default())
    }

    fn functions(&self) -> Option<FunctionSet> {
        Some(*self)
    }
}

/// What may not be known.
fn known<'o>(known: bool, value: Datum<'o>) -> Datum<'o> {
    Datum::Record(Arc::new([(Text::Borrowed("known"), Datum::Bool(known)), (Text::Borrowed("value"), value)]))
}

impl<'o, T: Fact<'o>> Fact<'o> for Option<T> {
    fn datum(self) -> Datum<'o> {
        known(self.is_some(), self.map_or_else(T::empty, Fact::datum))
    }

    fn below(self, names: &[Arc<str>]) -> Option<Datum<'o>> {
        match names.split_first() {
            None => Some(self.datum()),
            Some((name, below)) => match (&**name, self) {
                ("known", value) => value.is_some().below(below),
                ("value", Some(value)) => value.below(below),
                ("value", None) => T::empty().below(below),
                _ => None,
            },
        }
    }

    fn put(self, below: &[Arc<str>], slot: usize, sink: &mut impl Sink<'o>) {
        match (self, below.split_first()) {
            (Some(value), Some((name, below))) if **name == *"value" => value.put(below, slot, sink),
            (value, _) => sink.put(slot, value.below(below)),
        }
    }

    fn empty() -> Datum<'o> {
        known(false, T::empty())
    }
}

impl<'o, T: Fact<'o>> Fact<'o> for Known<T> {
    fn datum(self) -> Datum<'o> {
        known(self.known, self.value.datum())
    }

    fn empty() -> Datum<'o> {
        known(false, T::empty())
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

    fn put(self, below: &[Arc<str>], slot: usize, sink: &mut impl Sink<'o>) {
        match below.split_first() {
            Some((name, below)) if **name == *"value" => self.value.put(below, slot, sink),
            _ => sink.put(slot, self.below(below)),
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

            fn empty() -> $crate::datum::Datum<'o> {
                $crate::facts::column::Fact::datum(Self::default())
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
                sink: &mut impl $crate::facts::column::Sink<'o>,
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
                                $crate::facts::column::Fact::put(value, below, slot, sink);
                            )?
                            $($crate::facts::column::Fact::put($read, below, slot, sink);)?
                        })+
                        _ => {}
                    }
                }
            }
        }
    };
}

pub(crate) use {facts, record};
