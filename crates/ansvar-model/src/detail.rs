//! Details of findings: names and values, kept as small as can be, for there may be hundreds of thousands.

use crate::value::Value;

/// What a rule laid down about a finding: values by name, sorted by name.
///
/// ```
/// use ansvar_model::{Detail, Value};
///
/// let detail = Detail::from([("owners", Value::List(vec![])), ("count", Value::Int(0))]);
/// assert_eq!(detail.get("count"), Some(&Value::Int(0)));
/// assert_eq!(detail.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["count", "owners"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    entries: Box<[(Box<str>, Value)]>,
}

impl Detail {
    /// The value with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let place = self.entries.binary_search_by(|(other, _)| (**other).cmp(name)).ok()?;
        self.entries.get(place).map(|(_, value)| value)
    }

    /// Names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(name, value)| (&**name, value))
    }

    /// Whether the rule laid down nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Of values with the same name the last stays.
impl<N: Into<Box<str>>> FromIterator<(N, Value)> for Detail {
    fn from_iter<I: IntoIterator<Item = (N, Value)>>(entries: I) -> Self {
        let mut entries: Vec<(Box<str>, Value)> =
            entries.into_iter().map(|(name, value)| (name.into(), value)).collect();
        entries.reverse();
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        entries.dedup_by(|(a, _), (b, _)| a == b);
        Self { entries: entries.into_boxed_slice() }
    }
}

impl<N: Into<Box<str>>, const COUNT: usize> From<[(N, Value); COUNT]> for Detail {
    fn from(entries: [(N, Value); COUNT]) -> Self {
        entries.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Detail;
    use crate::value::Value;

    #[test]
    fn the_last_of_a_name_stays() {
        let detail = Detail::from([("b", 1), ("a", 2), ("b", 3)].map(|(name, value)| (name, Value::Int(value))));
        assert_eq!(detail.iter().collect::<Vec<_>>(), [("a", &Value::Int(2)), ("b", &Value::Int(3))]);
        assert_eq!((detail.get("c"), Detail::default().is_empty()), (None, true));
    }
}
