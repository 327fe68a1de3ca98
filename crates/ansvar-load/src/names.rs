//! The ids of one file: every one of them unique, whatever the kind, and what each stands for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use ansvar_model::{EntityRef, Id, Kind};

use crate::problem::Span;
use crate::suggest::nearest;

/// Ids compared with misspelt references before guessing stops; keeps files full of errors from taking long.
pub(crate) const COMPARISONS: usize = 20_000_000;

/// What lowering asks about the ids of a file.
pub(crate) trait Lookup {
    /// The entity that an id stands for; `None` when there is none, or its record has a problem and is left out.
    fn entity(&self, id: &str) -> Option<EntityRef>;

    /// A text that many records may have.
    fn words(&self, text: Cow<'_, str>) -> Arc<str> {
        text.into()
    }

    /// The id of a record, which says it itself.
    fn own(&self, id: &str) -> Id {
        Id::derived(id)
    }

    /// Notes that a reference points to nothing it may point to.
    fn miss(&self) {}

    /// Takes the derived id, or the next free one with `#2`, `#3` and so on.
    fn derive(&mut self, base: Id, kind: Kind, span: Span) -> Id;

    /// The same for a record whose id is derived from the two that it joins: their ids, and what these stand for.
    fn join(&mut self, kind: Kind, ids: [&str; 2], _: Option<[EntityRef; 2]>, span: Span) -> Id {
        let [from, to] = ids;
        self.derive(Id::joining(kind, from, to), kind, span)
    }

    /// Says which entity an id of a record stands for; `written` when the record itself has it.
    fn settle(&mut self, id: &Id, entity: EntityRef, written: bool);
}

/// What an id stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
    /// `None`: the record has a problem and is left out.
    pub(crate) entity: Option<EntityRef>,
    /// How many times the id has been derived.
    copies: u32,
}

/// All ids of a file.
#[derive(Debug)]
pub(crate) struct Names<'t> {
    by_id: HashMap<Cow<'t, str>, Named>,
    comparisons_left: usize,
}

impl Default for Names<'_> {
    fn default() -> Self {
        Self { by_id: HashMap::new(), comparisons_left: COMPARISONS }
    }
}

impl Lookup for Names<'_> {
    fn entity(&self, id: &str) -> Option<EntityRef> {
        self.find(id).and_then(|named| named.entity)
    }

    fn derive(&mut self, base: Id, kind: Kind, span: Span) -> Id {
        let mut id = base.clone();
        while self.register(Cow::Owned(id.as_str().to_owned()), kind, span).is_err() {
            let Some(first) = self.by_id.get_mut(base.as_str()) else { break };
            first.copies += 1;
            id = base.numbered(first.copies);
        }
        id
    }

    fn settle(&mut self, id: &Id, entity: EntityRef, _: bool) {
        self.stand_for(id.as_str(), entity);
    }
}

impl<'t> Names<'t> {
    /// Says which entity an id stands for.
    pub(crate) fn stand_for(&mut self, id: &str, entity: EntityRef) {
        if let Some(named) = self.by_id.get_mut(id) {
            named.entity = Some(entity);
        }
    }

    /// Takes an id for a record that is still being read; gives what has it already, if anything.
    pub(crate) fn register(&mut self, id: Cow<'t, str>, kind: Kind, span: Span) -> Result<(), Named> {
        match self.by_id.get(&id) {
            Some(taken) => Err(*taken),
            None => {
                self.by_id.insert(id, Named { kind, span, entity: None, copies: 1 });
                Ok(())
            }
        }
    }

    /// What an id stands for.
    pub(crate) fn find(&self, id: &str) -> Option<&Named> {
        self.by_id.get(id)
    }

    /// All ids with their kinds, sorted.
    pub(crate) fn sorted(&self) -> Vec<(String, Kind)> {
        let mut ids: Vec<_> = self.by_id.keys().filter_map(|id| Some((id.to_string(), self.find(id)?.kind))).collect();
        ids.sort_unstable();
        ids
    }

    /// The id nearest to a misspelt reference, among `sorted` ids of these kinds and the words that may also be there.
    pub(crate) fn nearest<'c>(
        &mut self,
        written: &str,
        sorted: &'c [(String, Kind)],
        kinds: &[Kind],
        words: Vec<&'static str>,
    ) -> Option<&'c str> {
        self.comparisons_left = self.comparisons_left.checked_sub(sorted.len())?;
        let of_kind = |entry: &&(String, Kind)| kinds.contains(&entry.1);
        nearest(written, sorted.iter().filter(of_kind).map(|(id, _)| id.as_str()).chain(words))
    }
}
