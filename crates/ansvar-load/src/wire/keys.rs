//! The keys of a record, told apart by their first eight bytes.

use crate::pull::Pull;

/// A key and the field it is of.
pub(crate) struct Key<F> {
    name: &'static str,
    /// The first eight bytes of the key and of the quotation mark after it.
    first: u64,
    /// Which of them are there: a short key is less.
    mask: u64,
    pub(crate) field: F,
}

impl<F: Copy> Key<F> {
    pub(crate) const fn of(name: &'static str, field: F) -> Self {
        let (mut rest, mut at, mut first) = (name.as_bytes(), 0, 0);
        while let [byte, after @ ..] = rest
            && at < 64
        {
            first |= (*byte as u64) << at;
            (rest, at) = (after, at + 8);
        }
        if at < 64 {
            first |= (b'"' as u64) << at;
            at += 8;
        }
        Self { name, first, mask: u64::MAX >> (64 - at), field }
    }

    /// Whether it comes next in a text; `word` is the first eight bytes of that.
    #[inline]
    fn is_next(&self, word: u64, text: &[u8]) -> bool {
        // INVARIANT: of a key of less than eight bytes nothing is left.
        let is_rest = |(_, name): (&str, &str)| {
            text.get(8..)
                .and_then(|text| text.strip_prefix(name.as_bytes()))
                .is_some_and(|after| after.starts_with(b"\""))
        };
        word & self.mask == self.first && self.name.split_at_checked(8).is_none_or(is_rest)
    }
}

/// Passes the next key of a record and the colon after it, and gives its field; `Some(None)` at the end of the record.
///
/// `first` holds before the first key. Records of one list mostly have their keys in the same order: a key is looked for
/// from the place after the one found last, which `expected` keeps.
#[inline]
pub(crate) fn next_field<F: Copy>(
    pull: &mut Pull<'_>,
    keys: &[Key<F>],
    first: &mut bool,
    expected: &mut usize,
) -> Option<Option<F>> {
    if !pull.opens_key(first)? {
        return Some(None);
    }
    let text = pull.rest();
    let word = match text.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => text.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    };
    let (before, after) = keys.split_at_checked(*expected)?;
    let found = |keys: &[Key<F>]| keys.iter().position(|key| key.is_next(word, text));
    let place = found(after).map(|ahead| ahead + *expected).or_else(|| found(before))?;
    *expected = place + 1;
    let key = keys.get(place)?;
    pull.close_key(key.name.len())?;
    Some(Some(key.field))
}

#[cfg(test)]
mod tests {
    use super::{Key, next_field};
    use crate::pull::Pull;

    const KEYS: &[Key<u8>] = &[
        Key::of("id", 0),
        Key::of("analyse", 1),
        Key::of("analysed", 2),
        Key::of("analysed_by", 3),
        Key::of("id_", 4),
    ];

    fn fields(text: &str) -> Option<Vec<u8>> {
        let (mut pull, mut first, mut expected) = (Pull::at(text, 0), true, 0);
        let mut fields = Vec::new();
        pull.pass(b'{')?;
        while let Some(field) = next_field(&mut pull, KEYS, &mut first, &mut expected)? {
            fields.push(field);
            pull.skip()?;
        }
        Some(fields)
    }

    #[test]
    fn keys_are_found_in_whatever_order_they_come() {
        let all = ["id", "analyse", "analysed", "analysed_by", "id_"];
        for turn in 0..all.len() {
            for (a, b) in [(0, 1), (1, 4), (2, 3)] {
                let mut order: Vec<u8> = (0..5).collect();
                order.rotate_left(turn);
                order.swap(a, b);
                let text: Vec<String> = order.iter().map(|&at| format!("\"{}\" : 1", all[usize::from(at)])).collect();
                assert_eq!(fields(&format!("{{ {} }}", text.join(" , "))), Some(order));
            }
        }
        assert_eq!(fields("{}"), Some(vec![]));
        assert_eq!(fields("{\"id\":1}"), Some(vec![0]));
    }

    #[test]
    fn no_other_key_is_taken_for_one() {
        let others =
            ["i", "idx", "", "analys", "analysed_", "analysed_b", "analysed_bye", "analysex", "ID", "id\\u005f", "å"];
        for other in others {
            assert_eq!(fields(&format!("{{\"{other}\":1}}")), None, "{other}");
        }
        for cut in
            ["{", "{\"", "{\"id", "{\"id\"", "{\"analysed_by", "{\"id\":1", "{\"id\":1,", "{,\"id\":1}", "{\"id\" 1}"]
        {
            assert_eq!(fields(cut), None, "{cut}");
        }
    }
}
