//! Ids made from names: small letters a to z, digits and hyphens, each once in a file.

use std::collections::BTreeSet;

use ansvar_model::Id;

/// The longest id that is made; a name can be any length.
const LONGEST: usize = 48;

/// The ids of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    taken: BTreeSet<Id>,
}

impl Ids {
    /// Takes an id for a name. Where it is taken already, a number is put after it.
    pub(super) fn take(&mut self, name: &str, otherwise: &str) -> Id {
        self.take_id(&slug(name, otherwise))
    }

    /// Takes an id, or the first that is free with a number after it.
    pub(super) fn take_id(&mut self, id: &Id) -> Id {
        let numbered = (2..).map(|number: u64| Id::derived(format!("{id}-{number}")));
        let free = std::iter::once(id.clone()).chain(numbered).find(|id| !self.taken.contains(id));
        let free = free.unwrap_or_else(|| id.clone());
        self.taken.insert(free.clone());
        free
    }
}

/// The id for a name, such as `raddningstjansten-vast`; another word for a name without letters.
pub(super) fn slug(name: &str, otherwise: &str) -> Id {
    let slug = slug::slugify(name);
    let mut short = String::new();
    for word in slug.split('-') {
        if !short.is_empty() && short.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.extend(word.chars().take(LONGEST));
    }
    Id::parse(&short).unwrap_or_else(|_| Id::derived(otherwise))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Ids, slug};
    use ansvar_model::Id;

    #[test]
    fn swedish_letters_lose_their_marks() {
        let check = |name, id| assert_eq!(slug(name, "x").as_str(), id);
        check("Räddningstjänsten Väst", "raddningstjansten-vast");
        check("Åre kommun", "are-kommun");
        check("Barn- och utbildningsförvaltningen", "barn-och-utbildningsforvaltningen");
        check("…", "x");
    }

    #[test]
    fn an_id_is_taken_once() {
        let mut ids = Ids::default();
        let taken: Vec<String> = (0..3).map(|_| ids.take("It-chef", "x").to_string()).collect();
        assert_eq!(taken, ["it-chef", "it-chef-2", "it-chef-3"]);
    }

    proptest! {
        #[test]
        fn every_name_gives_an_id(name in ".*") {
            let id = slug(&name, "x");
            prop_assert!(Id::parse(id.as_str()).is_ok());
            prop_assert!(id.as_str().len() <= 60);
        }
    }
}
