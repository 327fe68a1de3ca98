//! Iterations: elements bound one after the other.

use super::super::plan::Binder;
use super::{Look, Subject, Sure, Unsure};
use crate::datum::Datum;

impl<'o> Look<'_, 'o> {
    /// Binds one element after the other until one is met for which something holds.
    pub(super) fn over<S: Subject<'o>>(
        &mut self,
        subject: &S,
        binder: &Binder,
        mut holds: impl FnMut(&mut Self, &S) -> Sure<bool>,
    ) -> Sure<bool> {
        let of = self.term(subject, binder.of)?;
        let mut found = Ok(false);
        self.each(binder, of, |look| {
            found = holds(look, subject);
            !matches!(found, Ok(false))
        })?;
        found
    }

    /// Binds one element after the other, until it is enough; what was bound before is bound again afterwards.
    pub(super) fn each(
        &mut self,
        binder: &Binder,
        of: Option<Datum<'o>>,
        mut enough: impl FnMut(&mut Self) -> bool,
    ) -> Sure<()> {
        if matches!(&of, Some(Datum::List(items) | Datum::Set(items)) if items.is_empty()) {
            return Ok(());
        }
        let before = (self.take(Some(binder.value)), self.take(binder.key));
        let keyed = binder.key.is_some();
        let watched = self.begin(binder);
        let mut result = Ok(());
        match &of {
            // What is undefined has no elements, says one engine; another that there is no saying.
            None => result = Err(Unsure),
            Some(Datum::List(items)) => {
                for (place, item) in items.iter().enumerate() {
                    let key = if keyed { i64::try_from(place).map_or(Datum::Null, Datum::Int) } else { Datum::Null };
                    self.come_to(binder, watched.as_ref(), place);
                    self.set(binder, key, item.clone());
                    let enough = enough(self);
                    self.leave(binder);
                    if enough {
                        break;
                    }
                }
            }
            Some(Datum::Set(items)) => {
                for item in items.iter() {
                    self.set(binder, if keyed { item.clone() } else { Datum::Null }, item.clone());
                    if enough(self) {
                        break;
                    }
                }
            }
            Some(of) => match of.entries() {
                Some(entries) => {
                    for (name, value) in entries.iter() {
                        self.set(binder, if keyed { Datum::Text(name.clone()) } else { Datum::Null }, value.clone());
                        if enough(self) {
                            break;
                        }
                    }
                }
                None => result = Err(Unsure),
            },
        }
        self.end(binder, watched);
        self.put(Some(binder.value), before.0);
        self.put(binder.key, before.1);
        result
    }

    pub(super) fn take(&mut self, level: Option<u8>) -> Datum<'o> {
        let slot = level.and_then(|level| self.bound.get_mut(usize::from(level)));
        slot.map(std::mem::take).unwrap_or_default()
    }

    pub(super) fn put(&mut self, level: Option<u8>, datum: Datum<'o>) {
        if let Some(slot) = level.and_then(|level| self.bound.get_mut(usize::from(level))) {
            *slot = datum;
        }
    }

    pub(super) fn set(&mut self, binder: &Binder, key: Datum<'o>, value: Datum<'o>) {
        self.put(binder.key, key);
        self.put(Some(binder.value), value);
    }
}
