//! Edits: changes to an organisation file, said in the words of the file.

use std::collections::BTreeMap;

use crate::organisation::List;
use crate::value::Value;
use crate::written_id::Id;

/// One change to an organisation file that a remedy proposes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// Put a record into a list.
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
        /// Its new value.
        value: Value,
    },
    /// Take an entity or a record away.
    Remove {
        /// The entity.
        id: Id,
    },
}
