//! Builtins worked out without the engine. Where the engine would refuse or is known to differ, nothing is said.

use super::look::Unsure;
use super::plan::Builtin;
use crate::datum::Datum;
use crate::syntax::Comparison;

/// The value of a builtin; `None` when it is undefined.
pub(super) fn call<'o>(builtin: Builtin, arguments: &[Datum<'o>]) -> Result<Option<Datum<'o>>, Unsure> {
    let value = match (builtin, arguments) {
        (Builtin::Count, [of]) => count(of)?,
        (Builtin::Min, [of]) => return Ok(of.items().ok_or(Unsure)?.iter().min().cloned()),
        (Builtin::Max, [of]) => return Ok(of.items().ok_or(Unsure)?.iter().max().cloned()),
        (Builtin::Sum, [of]) => Datum::Int(of.items().ok_or(Unsure)?.iter().try_fold(0, |sum: i64, item| {
            let number = int(item)?;
            sum.checked_add(number).ok_or(Unsure)
        })?),
        (Builtin::Sort, [of]) => {
            let mut items = of.items().ok_or(Unsure)?.to_vec();
            items.sort();
            Datum::List(items.into())
        }
        (Builtin::Concat, [Datum::List(left), Datum::List(right)]) => {
            Datum::List(left.iter().chain(right.iter()).cloned().collect())
        }
        (Builtin::Union, [Datum::Set(left), Datum::Set(right)]) => {
            Datum::set(left.iter().chain(right.iter()).cloned().collect())
        }
        (Builtin::Intersection, [Datum::Set(left), Datum::Set(right)]) => {
            Datum::Set(left.iter().filter(|item| right.binary_search(item).is_ok()).cloned().collect())
        }
        (Builtin::Minus, [Datum::Set(left), Datum::Set(right)]) => {
            Datum::Set(left.iter().filter(|item| right.binary_search(item).is_err()).cloned().collect())
        }
        (Builtin::Plus, [left, right]) => Datum::Int(int(left)?.checked_add(int(right)?).ok_or(Unsure)?),
        (Builtin::Minus, [left, right]) => Datum::Int(int(left)?.checked_sub(int(right)?).ok_or(Unsure)?),
        (Builtin::Times, [left, right]) => Datum::Int(int(left)?.checked_mul(int(right)?).ok_or(Unsure)?),
        (Builtin::Negate, [of]) => Datum::Int(int(of)?.checked_neg().ok_or(Unsure)?),
        _ => return Err(Unsure),
    };
    Ok(Some(value))
}

fn int(datum: &Datum<'_>) -> Result<i64, Unsure> {
    if let Datum::Int(number) = datum { Ok(*number) } else { Err(Unsure) }
}

fn count<'o>(of: &Datum<'_>) -> Result<Datum<'o>, Unsure> {
    let length = match of {
        Datum::List(items) | Datum::Set(items) => items.len(),
        Datum::Record(entries) => entries.len(),
        Datum::View(view) => view.entries().len(),
        _ => return Err(Unsure),
    };
    i64::try_from(length).map(Datum::Int).map_err(|_| Unsure)
}

/// Whether two data compare so.
pub(super) fn compare(op: Comparison, left: &Datum<'_>, right: &Datum<'_>) -> Result<bool, Unsure> {
    if matches!(left, Datum::Number(_)) || matches!(right, Datum::Number(_)) {
        return Err(Unsure);
    }
    Ok(match op {
        Comparison::Less => left < right,
        Comparison::AtMost => left <= right,
        Comparison::Equal => left == right,
        Comparison::AtLeast => left >= right,
        Comparison::More => left > right,
        Comparison::Differs => left != right,
    })
}

/// Whether a value is in a collection; of a record, among its values.
pub(super) fn contains(of: &Datum<'_>, value: &Datum<'_>) -> bool {
    match of {
        Datum::List(items) => items.contains(value),
        Datum::Set(items) => items.binary_search(value).is_ok(),
        Datum::Record(entries) => entries.iter().any(|(_, entry)| entry == value),
        Datum::View(view) => view.entries().iter().any(|(_, entry)| entry == value),
        _ => false,
    }
}

/// What is at a place of a list, goes by a name of a record, or is in a set.
pub(super) fn element<'o>(of: &Datum<'o>, index: &Datum<'_>) -> Option<Datum<'o>> {
    match (of, index) {
        (Datum::List(items), Datum::Int(place)) => items.get(usize::try_from(*place).ok()?).cloned(),
        (Datum::Record(_) | Datum::View(_), Datum::Text(name)) => of.below(&[name.as_str().into()]),
        (Datum::Set(items), value) => items.get(items.binary_search(value).ok()?).cloned(),
        _ => None,
    }
}
