//! The records of an organisation file as they are written, field by field in the order of the format.

use serde::Serialize;

/// The organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct HeadRecord {
    pub(in crate::interview::start) id: String,
    pub(in crate::interview::start) name: String,
    pub(in crate::interview::start) kind: &'static str,
}

/// A unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct UnitRecord {
    pub(in crate::interview::start) id: String,
    pub(in crate::interview::start) name: String,
    pub(in crate::interview::start) kind: &'static str,
}

/// A role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct RoleRecord {
    pub(in crate::interview::start) id: String,
    pub(in crate::interview::start) title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::interview::start) unit: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(in crate::interview::start) functions: Vec<&'static str>,
}

/// A person, known by the roles alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct PersonRecord {
    pub(in crate::interview::start) id: String,
    pub(in crate::interview::start) label: String,
}

/// Who fills a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct AssignmentRecord {
    pub(in crate::interview::start) role: String,
    pub(in crate::interview::start) person: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::interview::start) share: Option<u8>,
}

/// A reporting line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct LineRecord {
    pub(in crate::interview::start) from: String,
    pub(in crate::interview::start) to: String,
}

/// Who is told of a serious incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct EscalationRecord {
    pub(in crate::interview::start) from: String,
    pub(in crate::interview::start) to: String,
    pub(in crate::interview::start) condition: &'static str,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::interview::start) struct DocumentRecord {
    pub(in crate::interview::start) id: String,
    pub(in crate::interview::start) r#type: &'static str,
    pub(in crate::interview::start) title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::interview::start) decided_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::interview::start) decided_on: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(in crate::interview::start) covers: Vec<String>,
}
