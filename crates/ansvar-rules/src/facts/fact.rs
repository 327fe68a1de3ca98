//! Facts as values: how each is seen by rules, and where those of entities side by side are put.

use std::sync::{Arc, OnceLock};

use ansvar_model::{Function, FunctionSet};

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

#[cfg(test)]
mod tests {
    use std::fmt::Debug;
    use std::sync::Arc;

    use ansvar_model::{Function, FunctionSet};

    use super::{Fact, One};
    use crate::facts::known::Known;

    /// What is put down below a value is what stands there.
    fn is_put<'o>(value: impl Fact<'o> + Clone + Debug) {
        for path in [&[][..], &["known"], &["value"], &["value", "known"], &["value", "value"], &["none"]] {
            let names: Vec<Arc<str>> = path.iter().map(|&name| name.into()).collect();
            let mut one = One::default();
            value.clone().put(&names, 0, &mut one);
            assert_eq!(one.0, value.clone().below(&names), "{value:?} {path:?}");
        }
    }

    #[test]
    fn what_is_put_down_is_what_stands_there() {
        let functions: FunctionSet = [Function::Ciso, Function::Dpo].into_iter().collect();
        for functions in [FunctionSet::EMPTY, FunctionSet::EMPTY.with(Function::Ciso), functions] {
            is_put(functions);
            is_put(Some(functions));
        }
        for list in [vec![], vec!["a"], vec!["a", "b"]] {
            is_put(list.clone());
            is_put(Some(list.clone()));
            is_put(Some(Some(list)));
        }
        for known in [Some(7), None] {
            is_put(known);
            is_put(Some(known));
            is_put(Known::from(known));
            is_put(Some(Known::from(known)));
        }
        is_put(true);
        is_put("text");
    }
}
