//! What is said about ids: given twice, pointing to nothing or to something of another kind, running in a circle.

use ansvar_model::{Bilingual, Kind, Language};

use super::{both, did_you_mean};
use crate::location::Location;
use crate::problem::Complaint;
use crate::suggest::quote;

/// An id that something else already has; `first` is the place of that, where it has one.
pub(crate) fn duplicate_id(id: &str, kind: Kind, first: Option<Location>) -> Complaint {
    let id = quote(id);
    let (sv, en) = (kind.name(Language::Swedish), kind.name(Language::English));
    let place = first.map_or_else(Bilingual::default, |Location { line, column }| {
        both(format!(" på rad {line}, kolumn {column}"), format!(" at line {line}, column {column}"))
    });
    Complaint::new(
        "duplicate_id",
        both(format!("id {id} finns redan: {sv}{}", place.sv), format!("the id {id} is taken: {en}{}", place.en)),
    )
    .with_help(both("ett id får bara finnas en gång i hela filen", "an id may be there only once in the whole file"))
}

/// A reference to nothing.
pub(crate) fn unknown_reference(written: &str, kinds: &[Kind], near: Option<&str>) -> Complaint {
    let (written, kinds) = (quote(written), list_kinds(kinds));
    Complaint::new(
        "unknown_reference",
        both(
            format!("{written} finns inte i filen: här ska stå ett id av slaget {}", kinds.sv),
            format!("{written} is not in the file: expected an id of kind {}", kinds.en),
        ),
    )
    .with_help(did_you_mean(near))
}

/// A reference to something of another kind.
pub(crate) fn wrong_kind(written: &str, found: Kind, kinds: &[Kind], near: Option<&str>) -> Complaint {
    let (written, kinds) = (quote(written), list_kinds(kinds));
    let (sv, en) = (found.name(Language::Swedish), found.name(Language::English));
    Complaint::new(
        "wrong_kind",
        both(
            format!("{written} är av slaget {sv}: här ska stå ett id av slaget {}", kinds.sv),
            format!("{written} is of kind {en}: expected an id of kind {}", kinds.en),
        ),
    )
    .with_help(did_you_mean(near))
}

pub(super) fn list_kinds(kinds: &[Kind]) -> Bilingual {
    if kinds.len() > 12 {
        return both("post i filen", "entry of the file");
    }
    Bilingual::build(|language| {
        let names: Vec<_> = kinds.iter().map(|kind| kind.name(language)).collect();
        let or = if language == Language::Swedish { " eller " } else { " or " };
        match names.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => format!("{}{or}{last}", rest.join(", ")),
            None => String::new(),
        }
    })
}

/// A circle where there must be none.
pub(crate) fn cycle(ids: &[&str]) -> Complaint {
    const SHOWN: usize = 10;
    let mut way: Vec<_> = ids.iter().take(SHOWN).map(|id| quote(id)).collect();
    if ids.len() > SHOWN {
        way.push("…".to_owned());
    }
    way.extend(ids.first().map(|id| quote(id)));
    let way = way.join(" → ");
    Complaint::new(
        "cycle",
        both(format!("posterna hänger ihop i en cirkel: {way}"), format!("the entries go round in a circle: {way}")),
    )
}
