//! Texts of a file that take less room together: words that many records have, and long ids.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

use ansvar_model::{Id, IdShelf, List};
use foldhash::fast::RandomState;

/// Words that many records have, each held once.
#[derive(Debug, Default)]
pub(super) struct Words(RefCell<HashSet<Arc<str>, RandomState>>);

impl Words {
    /// How many words are looked among: where there are more, they are hardly the same again and again.
    const MOST: usize = 4_096;

    /// The words, shared with the records that have had them before.
    pub(super) fn shared(&self, text: Cow<'_, str>) -> Arc<str> {
        let mut known = self.0.borrow_mut();
        if let Some(words) = known.get(&*text) {
            return Arc::clone(words);
        }
        let words: Arc<str> = text.into();
        if known.len() < Self::MOST {
            known.insert(Arc::clone(&words));
        }
        words
    }
}

/// The ids of entities that are too long to be held in place: list by list, those of a list on one shelf.
#[derive(Debug, Default)]
pub(super) struct LongIds {
    shelf: IdShelf,
    shelves: Vec<(List, IdShelf)>,
    next: RefCell<std::vec::IntoIter<Id>>,
}

impl LongIds {
    /// Takes the id of the next record of a list.
    pub(super) fn note(&mut self, id: &str) {
        if !Id::fits_in_place(id) {
            self.shelf.push(&[id]);
        }
    }

    /// Ends a list whose ids have been noted.
    pub(super) fn end(&mut self, list: List) {
        self.shelves.push((list, std::mem::take(&mut self.shelf)));
    }

    /// Begins giving out the ids of a list.
    pub(super) fn begin(&mut self, list: List) {
        let place = self.shelves.iter().position(|(noted, _)| *noted == list);
        let shelf = place.map(|place| self.shelves.swap_remove(place).1).unwrap_or_default();
        self.next = RefCell::new(shelf.into_ids().collect::<Vec<_>>().into_iter());
    }

    /// The id of a record; `None` when it is long and not the one that was noted next.
    pub(super) fn give(&self, text: &str) -> Option<Id> {
        if Id::fits_in_place(text) {
            return Some(Id::derived(text));
        }
        self.next.borrow_mut().next().filter(|id| id.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ansvar_model::{Id, List};

    use super::{LongIds, Words};

    #[test]
    fn the_same_words_are_held_once() {
        let words = Words::default();
        let [one, other, same] = ["Enhetschef", "Handläggare", "Enhetschef"].map(|text| words.shared(text.into()));
        assert!(Arc::ptr_eq(&one, &same) && &*other == "Handläggare");
        for number in 0..5_000 {
            assert_eq!(*words.shared(number.to_string().into()), number.to_string());
        }
    }

    #[test]
    fn ids_are_given_in_the_order_in_which_they_were_noted() {
        let ids = ["kort", "en-lang-beteckning-1", "en-lang-beteckning-2"];
        let mut long = LongIds::default();
        ids.iter().for_each(|id| long.note(id));
        long.end(List::Roles);
        long.note("ytterligare-en-lang");
        long.end(List::Units);
        let mut give = |list, id: &str| {
            if let Some(list) = list {
                long.begin(list);
            }
            long.give(id)
        };
        let given = |id| Some(Id::derived(id));
        assert_eq!(give(Some(List::Units), "ytterligare-en-lang"), given("ytterligare-en-lang"));
        assert_eq!(
            [give(Some(List::Roles), ids[1]), give(None, ids[0]), give(None, ids[2])],
            [1, 0, 2].map(|at| given(ids[at]))
        );
        assert_eq!(give(None, ids[2]), None);
    }
}
