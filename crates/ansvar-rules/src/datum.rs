//! Data as rules see it: what facts, params and findings are made of, ordered as Rego orders it.

mod convert;
mod order;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::facts::View;

/// Plain data. Texts may be borrowed from the organisation; copies are cheap.
///
/// The order is Rego's: of different types by type in the order given here, of one type as expected.
#[derive(Clone, Debug, Default)]
pub(crate) enum Datum<'o> {
    #[default]
    Null,
    Bool(bool),
    Int(i64),
    /// A number with a fraction, or too big: as it is written. Nothing is worked out with it.
    Number(Arc<str>),
    Text(Text<'o>),
    List(Arc<[Datum<'o>]>),
    /// Sorted, each once.
    Set(Arc<[Datum<'o>]>),
    /// Sorted by name, each once.
    Record(Arc<[Entry<'o>]>),
    /// A record that is laid down as far as it is looked into.
    View(View<'o>),
}

/// A named value of a record.
pub(crate) type Entry<'o> = (Text<'o>, Datum<'o>);

/// A text, borrowed or shared; the same text is equal either way.
#[derive(Clone)]
pub(crate) enum Text<'o> {
    Borrowed(&'o str),
    Shared(Arc<str>),
}

impl Text<'_> {
    fn owned(&self) -> Text<'static> {
        match self {
            Self::Borrowed(text) => Text::Shared((*text).into()),
            Self::Shared(text) => Text::Shared(text.clone()),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text<'_> {}

impl PartialOrd for Text<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Text<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<'o> From<&'o str> for Text<'o> {
    fn from(text: &'o str) -> Self {
        Self::Borrowed(text)
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self::Shared(text.into())
    }
}

impl<'o> Datum<'o> {
    /// A set of any data.
    pub(crate) fn set(mut items: Vec<Self>) -> Self {
        items.sort_unstable();
        items.dedup();
        Self::Set(items.into())
    }

    /// A record of any entries; of entries with one name the first counts.
    pub(crate) fn record(mut entries: Vec<Entry<'o>>) -> Self {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|a, b| a.0 == b.0);
        Self::Record(entries.into())
    }

    /// The value of a record that goes by a name, where it lies; views hold none.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Record(entries) = self else { return None };
        let place = entries.binary_search_by(|(key, _)| key.as_str().cmp(name)).ok()?;
        entries.get(place).map(|(_, value)| value)
    }

    /// What stands below a record or a view, name by name.
    pub(crate) fn below(&self, names: &[Arc<str>]) -> Option<Self> {
        match (self, names.split_first()) {
            (_, None) => Some(self.clone()),
            (Self::View(view), Some(_)) => view.below(names),
            (_, Some((name, below))) => self.field(name)?.below(below),
        }
    }

    /// The entries of a record or a view.
    pub(crate) fn entries(&self) -> Option<Arc<[Entry<'o>]>> {
        match self {
            Self::Record(entries) => Some(entries.clone()),
            Self::View(view) => Some(view.entries()),
            _ => None,
        }
    }

    /// Whether there is a view in it.
    fn has_view(&self) -> bool {
        match self {
            Self::View(_) => true,
            Self::List(items) | Self::Set(items) => items.iter().any(Self::has_view),
            Self::Record(entries) => entries.iter().any(|(_, value)| value.has_view()),
            _ => false,
        }
    }

    /// The same data without views.
    pub(crate) fn laid_down(&self) -> Self {
        if !self.has_view() {
            return self.clone();
        }
        let all = |items: &[Self]| items.iter().map(Self::laid_down).collect();
        match self {
            Self::List(items) => Self::List(all(items)),
            Self::Set(items) => Self::Set(all(items)),
            Self::Record(entries) => Self::Record(laid_down(entries)),
            Self::View(view) => Self::Record(laid_down(&view.entries())),
            plain => plain.clone(),
        }
    }

    /// The elements of a list or a set.
    pub(crate) fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) | Self::Set(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text.as_str()) } else { None }
    }
}

/// The same entries without views.
fn laid_down<'o>(entries: &[Entry<'o>]) -> Arc<[Entry<'o>]> {
    entries.iter().map(|(name, value)| (name.clone(), value.laid_down())).collect()
}

impl Datum<'_> {
    /// The same data, borrowing nothing.
    pub(crate) fn owned(&self) -> Datum<'static> {
        let all = |items: &[Datum<'_>]| items.iter().map(Datum::owned).collect();
        match self {
            Self::Null => Datum::Null,
            Self::Bool(truth) => Datum::Bool(*truth),
            Self::Int(number) => Datum::Int(*number),
            Self::Number(number) => Datum::Number(number.clone()),
            Self::Text(text) => Datum::Text(text.owned()),
            Self::List(items) => Datum::List(all(items)),
            Self::Set(items) => Datum::Set(all(items)),
            Self::Record(_) | Self::View(_) => {
                let entries = self.entries().unwrap_or_default();
                Datum::Record(entries.iter().map(|(name, value)| (name.owned(), value.owned())).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Datum, Text};

    #[test]
    fn borrowed_and_shared_texts_are_one() {
        let shared = Datum::Text("a".to_owned().into());
        assert_eq!(shared, Datum::Text(Text::Borrowed("a")));
        assert_eq!(Datum::set(vec![shared, Datum::Text("a".into())]).items().map(<[_]>::len), Some(1));
    }

    #[test]
    fn data_are_ordered_as_in_rego() {
        let sorted =
            [json!(null), json!(false), json!(true), json!(-1), json!(2), json!("a"), json!([0]), json!({"a": 1})];
        let data: Vec<Datum<'_>> = sorted.iter().map(Datum::from).collect();
        assert!(data.is_sorted());
    }

    #[test]
    fn fields_are_found_by_name() {
        let record = Datum::from(&json!({"b": 1, "a": {"known": true}}));
        assert_eq!(record.field("a").and_then(|a| a.field("known")), Some(&Datum::Bool(true)));
        assert_eq!(record.field("c"), None);
    }
}
