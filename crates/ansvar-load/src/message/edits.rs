//! What is said about edits that cannot be carried out.

use super::{both, did_you_mean};
use crate::problem::Complaint;
use crate::suggest::quote;

/// An id that nothing has.
pub(crate) fn unknown_id(written: &str, near: Option<&str>) -> Complaint {
    let written = quote(written);
    let message = both(format!("inget har id {written}"), format!("nothing has the id {written}"));
    Complaint::new("unknown_id", message).with_help(did_you_mean(near))
}

/// Another id for what has one.
pub(crate) fn fixed_id() -> Complaint {
    Complaint::new("fixed_id", both("ett id kan inte ändras", "an id cannot be changed")).with_help(both(
        "ta bort posten och lägg till den på nytt under det andra id:t",
        "remove the record and add it anew under the other id",
    ))
}

/// A derived id that would change, while something refers to it.
pub(crate) fn id_in_use(id: &str) -> Complaint {
    let id = quote(id);
    let message = both(
        format!("{id} skulle få ett annat id, men något hänvisar till det"),
        format!("{id} would get another id, but something refers to it"),
    );
    Complaint::new("id_in_use", message).with_help(both(
        "id:t är härlett ur posten: ta bort hänvisningen först",
        "the id is derived from the record: take the reference away first",
    ))
}

/// The removal of the organisation itself.
pub(crate) fn whole_organisation() -> Complaint {
    Complaint::new(
        "whole_organisation",
        both("organisationen själv kan inte tas bort", "the organisation itself cannot be removed"),
    )
}
