//! Edits: changes to an organisation file, said in the words of the file.

use std::collections::BTreeMap;

use crate::organisation::List;
use crate::value::Value;
use crate::written_id::Id;

/// One change to an organisation file, as remedies propose it; `ansvar-load` carries it out on a model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// Put a record at the end of a list.
    Add {
        /// The list.
        list: List,
        /// The record's fields, as the file writes them.
        record: BTreeMap<String, Value>,
    },
    /// Set one field of an entity.
    Set {
        /// The entity.
        id: Id,
        /// The field, as the file writes it.
        field: String,
        /// Its new value; nothing leaves the field out.
        value: Value,
    },
    /// Take an entity or a record away, and what cannot be without it.
    Remove {
        /// The entity.
        id: Id,
    },
}
