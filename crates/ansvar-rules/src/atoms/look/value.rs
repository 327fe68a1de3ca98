//! Values of terms: worked out for the subject in hand, and kept where nothing is bound around them.

use std::sync::Arc;

use super::super::plan::{Builtin, Gathering, Step, Term, TermId, Way};
use super::super::work;
use super::{Look, Subject, Sure, Unsure, Worth};
use crate::datum::{Datum, Text};
use crate::facts::View;

/// A value that has been got: where it lies, or by itself.
enum Got<'o> {
    Lying,
    Value(Option<Datum<'o>>),
}

impl<'o> Got<'o> {
    /// The value of the term that it was got of.
    fn of<'l>(&'l self, look: &'l Look<'_, 'o>, id: TermId) -> Option<&'l Datum<'o>> {
        match self {
            Self::Lying => look.lying(id),
            Self::Value(value) => value.as_ref(),
        }
    }
}

impl<'o> Look<'_, 'o> {
    /// Uses the value of a term where it lies, if it lies anywhere.
    pub(super) fn with<T>(
        &mut self,
        subject: &impl Subject<'o>,
        id: TermId,
        use_it: impl FnOnce(Option<&Datum<'o>>) -> Sure<T>,
    ) -> Sure<T> {
        let value = self.unless_lying(subject, id)?;
        use_it(value.of(self, id))
    }

    pub(super) fn with_both<T>(
        &mut self,
        subject: &impl Subject<'o>,
        left: TermId,
        right: TermId,
        use_them: impl FnOnce(Option<&Datum<'o>>, Option<&Datum<'o>>) -> Sure<T>,
    ) -> Sure<T> {
        let left_value = self.unless_lying(subject, left)?;
        let right_value = self.unless_lying(subject, right)?;
        use_them(left_value.of(self, left), right_value.of(self, right))
    }

    /// The value of a term that lies nowhere; where one lies, nothing is moved.
    fn unless_lying(&mut self, subject: &impl Subject<'o>, id: TermId) -> Sure<Got<'o>> {
        if let Term::Part(..) = self.plan.get_term(id)
            && let (root, names) = self.plan.root_of(id)
            && let Term::Bound(level) = self.plan.get_term(root)
            && let Some(&Datum::View(view)) = self.bound.get(usize::from(*level))
        {
            // What is bound is mostly a view, and what stands below it is not kept.
            return Ok(Got::Value(self.below_view(id, view, names)));
        }
        if self.ready(subject, id) { Ok(Got::Lying) } else { self.got(subject, id).map(Got::Value) }
    }

    pub(super) fn term(&mut self, subject: &impl Subject<'o>, id: TermId) -> Sure<Option<Datum<'o>>> {
        match self.unless_lying(subject, id)? {
            Got::Lying => Ok(self.lying(id).cloned()),
            Got::Value(value) => Ok(value),
        }
    }

    /// The value of a term that lies nowhere, kept where nothing is bound around it.
    fn got(&mut self, subject: &impl Subject<'o>, id: TermId) -> Sure<Option<Datum<'o>>> {
        let value = self.term_worked_out(subject, id)?;
        if self.plan.free_of(id) != 0 {
            return Ok(value);
        }
        let steady = self.rests.is_steady_term(id);
        let (spot, turn) = (self.spot(id.place(), steady), self.number(steady));
        if let Some(kept) = self.terms.get_mut(spot) {
            *kept = Worth { turn, value: value.clone() };
        }
        Ok(value)
    }

    pub(super) fn term_worked_out(&mut self, subject: &impl Subject<'o>, id: TermId) -> Sure<Option<Datum<'o>>> {
        let plan = self.plan;
        match plan.get_term(id) {
            Term::Const(datum) => Ok(Some(datum.clone())),
            Term::Fact(_) | Term::Bound(_) => Ok(self.lying(id).cloned()),
            Term::Part(..) => {
                let (root, names) = plan.root_of(id);
                let whole = self.unless_lying(subject, root)?;
                Ok(match whole.of(self, root) {
                    Some(Datum::View(view)) => {
                        let view = *view;
                        self.below_view(id, view, names)
                    }
                    Some(whole) => whole.below(names),
                    None => None,
                })
            }
            Term::Element(of, index) => self.with_both(subject, *of, *index, |of, index| match (of, index) {
                (Some(of), Some(index)) => Ok(work::element(of, index)),
                _ => Ok(None),
            }),
            Term::List(items) => Ok(self.all(subject, items)?.map(|items| Datum::List(items.into()))),
            Term::Set(items) => Ok(self.all(subject, items)?.map(Datum::set)),
            Term::Record(fields) => {
                let mut entries = Vec::with_capacity(fields.len());
                for (name, term) in fields {
                    let Some(value) = self.term(subject, *term)? else { return Ok(None) };
                    entries.push((Text::Shared(name.clone()), value));
                }
                Ok(Some(Datum::Record(entries.into())))
            }
            Term::Gather(gathering, ways) => self.gather(subject, *gathering, ways),
            Term::First(terms) => {
                for &term in terms {
                    let value = self.term(subject, term)?;
                    if value.is_some() {
                        return Ok(value);
                    }
                }
                Ok(None)
            }
            Term::Agree(terms) => {
                let mut agreed = None;
                for &term in terms {
                    if let Some(value) = self.term(subject, term)? {
                        agree(&mut agreed, value)?;
                    }
                }
                Ok(agreed)
            }
            Term::Compare(op, left, right) => {
                self.with_both(subject, *left, *right, |left, right| match (left, right) {
                    (Some(left), Some(right)) => work::compare(*op, left, right).map(|truth| Some(Datum::Bool(truth))),
                    _ => Ok(None),
                })
            }
            Term::In(value, of) => self.is_in(subject, *value, *of).map(|truth| Some(Datum::Bool(truth))),
            Term::Call(builtin, arguments) => match arguments.as_slice() {
                [only]
                    if *builtin == Builtin::Count
                        && let Some(length) = self.length(*only) =>
                {
                    Ok(Some(length))
                }
                [only] => self.with(subject, *only, |of| match of {
                    Some(of) => work::call(*builtin, std::slice::from_ref(of)),
                    None => Ok(None),
                }),
                [left, right] => {
                    let Some(left) = self.term(subject, *left)? else { return Ok(None) };
                    let Some(right) = self.term(subject, *right)? else { return Ok(None) };
                    work::call(*builtin, &[left, right])
                }
                _ => match self.all(subject, arguments)? {
                    Some(arguments) => work::call(*builtin, &arguments),
                    None => Ok(None),
                },
            },
        }
    }

    /// What stands below a view; its field is mostly the one that the term last looked into.
    fn below_view(&mut self, id: TermId, view: View<'o>, names: &[Arc<str>]) -> Option<Datum<'o>> {
        let Some((name, below)) = names.split_first() else { return Some(Datum::View(view)) };
        let last = self.fields.get_mut(id.place())?;
        let field = last.filter(|&field| view.has(field)).or_else(|| view.field(name))?;
        *last = Some(field);
        view.below_field(field, below)
    }

    /// The values of terms, if all are defined.
    pub(super) fn all(&mut self, subject: &impl Subject<'o>, terms: &[TermId]) -> Sure<Option<Vec<Datum<'o>>>> {
        let mut values = Vec::with_capacity(terms.len());
        for &term in terms {
            match self.term(subject, term)? {
                Some(value) => values.push(value),
                None => return Ok(None),
            }
        }
        Ok(Some(values))
    }

    pub(super) fn gather(
        &mut self,
        subject: &impl Subject<'o>,
        gathering: Gathering,
        ways: &[Way],
    ) -> Sure<Option<Datum<'o>>> {
        let mut items = Vec::new();
        for way in ways {
            self.walk(subject, gathering, &way.steps, way.item, &mut items)?;
        }
        match gathering {
            Gathering::List => Ok(Some(Datum::List(items.into()))),
            Gathering::Set | Gathering::Rule => Ok(Some(Datum::set(items))),
            Gathering::Only => {
                let mut only = None;
                items.into_iter().try_for_each(|item| agree(&mut only, item))?;
                Ok(only)
            }
        }
    }

    pub(super) fn walk(
        &mut self,
        subject: &impl Subject<'o>,
        gathering: Gathering,
        steps: &[Step],
        item: TermId,
        items: &mut Vec<Datum<'o>>,
    ) -> Sure<()> {
        let Some((step, rest)) = steps.split_first() else {
            match self.term(subject, item)? {
                Some(value) => items.push(value),
                None if gathering == Gathering::Rule => return Err(Unsure),
                None => {}
            }
            return Ok(());
        };
        match step {
            Step::When(test) => {
                if self.test(subject, *test)? {
                    self.walk(subject, gathering, rest, item, items)?;
                }
                Ok(())
            }
            Step::Each(binder) => {
                let of = self.term(subject, binder.of)?;
                let mut result = Ok(());
                self.each(binder, of, |look| {
                    result = look.walk(subject, gathering, rest, item, items);
                    result.is_err()
                })?;
                result
            }
        }
    }
}

/// Takes a value for the one there is; a second one that differs leaves it open.
fn agree<'o>(agreed: &mut Option<Datum<'o>>, value: Datum<'o>) -> Sure<()> {
    match agreed {
        None => *agreed = Some(value),
        Some(known) if *known == value => {}
        Some(_) => return Err(Unsure),
    }
    Ok(())
}
