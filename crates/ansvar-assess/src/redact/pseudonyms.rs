//! Names in a text, found and replaced in one pass.

use std::borrow::Cow;

use aho_corasick::{AhoCorasick, Input, MatchKind};

/// From how many characters on a name is also found at the beginning of a longer word, as Swedish builds words.
const COMPOUND: usize = 5;

/// Names and what stands for each.
#[derive(Clone, Debug)]
pub(super) struct Pseudonyms {
    /// Finds names; `None` when there are none, or more than can be searched for.
    finder: Option<AhoCorasick>,
    /// What stands for each name, and whether the name may go on into a longer word.
    stands_for: Vec<(Box<str>, bool)>,
}

impl Pseudonyms {
    /// Prepares the names; empty ones are passed over.
    pub(super) fn of(names: Vec<(Box<str>, Box<str>)>) -> Self {
        let names: Vec<(Box<str>, Box<str>)> = names
            .into_iter()
            .map(|(name, pseudonym)| -> (Box<str>, Box<str>) { (name.trim().into(), pseudonym) })
            .filter(|(name, _)| !name.is_empty())
            .collect();
        let finder = (!names.is_empty())
            .then(|| {
                let patterns = names.iter().map(|(name, _)| name.as_bytes());
                AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(patterns).ok()
            })
            .flatten();
        let stands_for = names.into_iter().map(|(name, pseudonym)| {
            let is_name = name.chars().next().is_some_and(char::is_uppercase);
            let compound = is_name && name.chars().count() >= COMPOUND;
            (pseudonym, compound)
        });
        Self { stands_for: stands_for.collect(), finder }
    }

    /// The text with every name replaced. A name begins where a word begins; a long one that is written with a capital
    /// letter is found in compounds and genitives too.
    pub(super) fn replace<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let Some(finder) = &self.finder else { return Cow::Borrowed(text) };
        let mut replaced = String::new();
        let (mut copied, mut from) = (0, 0);
        while let Some(found) = finder.find(Input::new(text).span(from..text.len())) {
            let (start, end) = (found.start(), found.end());
            let (before, inside, after) = (text.get(..start), text.get(copied..start), text.get(end..));
            let (Some(before), Some(inside), Some(after)) = (before, inside, after) else {
                from = start + 1;
                continue;
            };
            let begins = !before.ends_with(char::is_alphanumeric);
            let stands_for = self.stands_for.get(found.pattern().as_usize());
            match stands_for.filter(|(_, compound)| begins && (*compound || ends_word(after))) {
                Some((pseudonym, _)) => {
                    replaced.push_str(inside);
                    replaced.push_str(pseudonym);
                    (copied, from) = (end, end);
                }
                None => from = start + before_next(text, start),
            }
        }
        if copied == 0 && replaced.is_empty() {
            return Cow::Borrowed(text);
        }
        replaced.push_str(text.get(copied..).unwrap_or_default());
        Cow::Owned(replaced)
    }
}

/// Whether a word ends here; a genitive s is no part of the name.
fn ends_word(after: &str) -> bool {
    let rest = after.strip_prefix('s').unwrap_or(after);
    !rest.starts_with(char::is_alphanumeric)
}

/// The length of the character at a place; 1 where there is none.
fn before_next(text: &str, place: usize) -> usize {
    text.get(place..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::Pseudonyms;

    fn check(text: &str, expected: &str) {
        let names = [("p1", "person-1"), ("p10", "person-2"), ("Procapita", "system-1"), ("Hr", "system-2")];
        let names = names.into_iter().map(|(name, pseudonym)| (name.into(), pseudonym.into())).collect();
        assert_eq!(Pseudonyms::of(names).replace(text), expected);
    }

    #[test]
    fn names_are_replaced_as_words_and_the_longest_first() {
        check("p1 och p10, p100", "person-1 och person-2, p100");
        check("assignment:ciso->p1", "assignment:ciso->person-1");
        check("xp1 åp1", "xp1 åp1");
        check("", "");
        check("inget här", "inget här");
    }

    #[test]
    fn a_long_name_is_found_in_compounds_and_a_short_one_is_not() {
        check("Procapitas ägare i Procapitagruppen", "system-1s ägare i system-1gruppen");
        check("Hrs ägare, Hrenheten", "system-2s ägare, Hrenheten");
    }
}
