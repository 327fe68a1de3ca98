//! The yardstick: the organisation file as plain `serde_json` reads it into structs that own their texts, nothing checked.

use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

type Text = Box<str>;

/// One text or a list of them, without a detour over a tree.
#[derive(Default)]
pub struct Texts(pub Vec<Text>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;

        impl<'de> Visitor<'de> for One {
            type Value = Texts;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text or a list of texts")
            }

            fn visit_str<E>(self, text: &str) -> Result<Texts, E> {
                Ok(Texts(vec![text.into()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Texts, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = items.next_element()? {
                    texts.push(text);
                }
                Ok(Texts(texts))
            }
        }

        deserializer.deserialize_any(One)
    }
}

macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Default, Deserialize)]
        #[serde(default)]
        #[expect(missing_docs, reason = "the fields are those of the organisation file")]
        pub struct $name { $($(#[$attribute])* pub $field: $type,)+ }
    )+};
}

records! {
    /// A file.
    File {
        ansvar: u8, organisation: Head, as_of: Text, recorded: std::collections::BTreeMap<Text, Text>, units: Vec<Unit>,
        roles: Vec<Role>, people: Vec<Person>, assignments: Vec<Assignment>, groups: Vec<Group>, lines: Vec<Line>,
        escalations: Vec<Escalation>, works_with: Vec<WorksWith>, delegations: Vec<Delegation>, duties: Vec<Duty>,
        documents: Vec<Document>, plans: Vec<Plan>, assets: Vec<Asset>, systems: Vec<System>, processes: Vec<Process>,
        agreements: Vec<Agreement>, risks: Vec<Risk>, incidents: Vec<Incident>, events: Vec<Event>, access: Vec<Access>,
        interests: Vec<Interest>, waivers: Vec<Waiver>, exceptions: Vec<Exception>,
    }
    /// The organisation.
    Head { id: Text, name: Text, kind: Text, }
    /// A unit.
    Unit {
        id: Text, name: Text, kind: Text, parent: Option<Text>, operation: Option<Text>, special_needs: Option<bool>,
        responsible_for: Vec<Text>,
    }
    /// A role.
    Role {
        id: Text, title: Text, unit: Option<Text>, level: Option<Text>, functions: Vec<Text>, mandate: Option<Decision>,
        budget: Option<i64>, time: Option<Decision>, competence: Option<Competence>, contact: Option<Text>,
    }
    /// A decision.
    Decision { decided_by: Option<Text>, decided_on: Option<Text>, }
    /// An assessment of competence.
    Competence { assessed_on: Text, gap: Option<bool>, plan: Option<Text>, }
    /// A person.
    Person { id: Text, label: Option<Text>, employed: Option<Period>, }
    /// A period.
    Period { from: Option<Text>, to: Option<Text>, }
    /// An assignment.
    Assignment {
        id: Option<Text>, role: Text, person: Text, share: Option<u8>, kind: Option<Text>, from: Option<Text>,
        to: Option<Text>, organisation: Option<Text>, r#ref: Option<Text>,
    }
    /// A group.
    Group {
        id: Text, name: Text, kind: Text, convenor: Option<Text>, chair: Option<Text>, leader: Option<Text>,
        members: Vec<Text>, interval: Option<Text>, last_met: Option<Text>,
    }
    /// A reporting line.
    Line { id: Option<Text>, from: Text, to: Text, form: Option<Text>, condition: Option<Text>, interval: Option<Text>, }
    /// An escalation.
    Escalation {
        id: Option<Text>, from: Text, to: Text, condition: Text, within: Option<Text>, when_needed: Option<bool>,
    }
    /// A working relation.
    WorksWith { id: Option<Text>, from: Text, to: Text, kind: Text, }
    /// A delegation.
    Delegation {
        id: Option<Text>, from: Text, to: Text, duty: Option<Text>, decided_on: Option<Text>, r#ref: Option<Text>,
    }
    /// A duty.
    Duty {
        id: Text, title: Option<Text>, holder: Texts, kind: Text, object: Option<Text>, counterpart: Option<Text>,
        condition: Option<Text>, interval: Option<Text>, area: Option<Text>, side: Option<Text>, topic: Option<Text>,
        source: Option<Text>,
    }
    /// A document.
    Document {
        id: Text, r#type: Text, title: Option<Text>, decided_by: Option<Text>, decided_on: Option<Text>,
        decisions: Vec<DocumentDecision>, maintained_by: Texts, part_of: Option<Text>, covers: Vec<Text>,
        contents: Vec<Text>, topics: Vec<Text>, audience: Option<Text>, communicated_on: Option<Text>,
        interval: Option<Text>, revised_on: Option<Text>, revision: Option<Revision>, r#ref: Option<Text>,
    }
    /// A decision on a document.
    DocumentDecision { organisation: Option<Text>, by: Text, on: Text, }
    /// A revision.
    Revision { ends: Text, }
    /// A plan.
    Plan {
        id: Text, title: Text, kind: Option<Text>, maintained_by: Texts, updated_on: Option<Text>, budget: Option<i64>,
        items: Vec<PlanItem>,
    }
    /// An item of a plan.
    PlanItem {
        id: Text, goal: Option<Text>, activity: Option<Text>, cost: Option<i64>, responsible: Option<Text>,
        performer: Option<Text>, start: Option<Text>, end: Option<Text>, status: Option<Text>, follows: Option<Text>,
    }
    /// An information asset.
    Asset {
        id: Text, name: Text, unit: Option<Text>, owner: Texts, classes: Option<Classes>, classified_on: Option<Text>,
        personal_data: Option<bool>, archive_class: Option<Text>, measures: Vec<Text>, access: Vec<Text>,
        system: Option<Text>,
    }
    /// Classes of protection.
    Classes { confidentiality: Option<u8>, integrity: Option<u8>, availability: Option<u8>, traceability: Option<u8>, }
    /// A system.
    System {
        id: Text, name: Text, unit: Option<Text>, kind: Option<Text>, owner: Texts, manager: Texts,
        critical: Option<bool>, level: Option<u8>, run_by: Option<Text>, holds: Vec<Text>, links: Vec<Text>,
        acquired_on: Option<Text>, introduced_on: Option<Text>,
    }
    /// A process.
    Process {
        id: Text, name: Text, unit: Option<Text>, owner: Texts, critical: Option<bool>, depends_on: Vec<Text>,
        continuity_plan: Option<Text>,
    }
    /// An agreement.
    Agreement {
        id: Text, supplier: Text, ordering_party: Option<Text>, clauses: Vec<Text>, form: Option<Text>,
        incident_contact: Option<Text>, from: Option<Text>, to: Option<Text>,
    }
    /// A risk.
    Risk {
        id: Text, title: Text, owner: Texts, likelihood: Option<u8>, consequence: Option<u8>, status: Option<Text>,
        measure: Option<Text>, accepted_by: Option<Text>, analysed_by: Texts, reported_to: Texts, concerns: Vec<Text>,
    }
    /// An incident.
    Incident {
        id: Text, severity: Option<Text>, detected_at: Option<Text>, reported_by: Option<Text>, unit: Option<Text>,
        reports: Vec<Report>, tags: Vec<Text>, consulted: Vec<Text>, measures: Vec<Text>, personal_data: Option<bool>,
        systems: Vec<Text>,
    }
    /// A report of an incident.
    Report { to: Text, at: Text, by: Option<Text>, }
    /// An event.
    Event {
        id: Text, r#type: Text, date: Text, about: Vec<Text>, topics: Vec<Text>, by: Texts, prepared_by: Texts,
        participants: Texts, recipients: Texts, inputs: Vec<Text>, results_in: Vec<Text>, contents: Vec<Text>,
        impact: Option<Text>, outcome: Option<Text>, r#ref: Option<Text>,
    }
    /// An access right.
    Access {
        id: Text, system: Text, person: Text, approved_by: Option<Text>, approved_on: Option<Text>,
        ended_on: Option<Text>,
    }
    /// An interest.
    Interest { id: Option<Text>, between: Vec<Text>, subject: Text, kind: Text, settled_by: Option<Text>, }
    /// A waiver.
    Waiver { id: Option<Text>, of: Text, about: Text, by: Text, on: Text, reason: Text, }
    /// An exception.
    Exception {
        id: Option<Text>, rule: Text, subject: Text, decided_by: Text, decided_on: Text, until: Text, reason: Text,
    }
}
