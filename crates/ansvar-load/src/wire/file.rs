//! The organisation file as a whole: its head and its lists.

use ansvar_model::{List, OrganisationKind, Recorded, Word};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::declare::record;
use super::id::HeadId;
use super::schema::Schemas;
use super::{
    Access, Agreement, Asset, Assignment, Delegation, Document, Duty, Escalation, Event, Exception, Group, Incident,
    Interest, Line, Person, Plan, Process, Read, Reader, Risk, Role, System, Text, Unit, Version, Waiver, WorksWith,
};
use crate::message::{self, Expected};
use crate::problem::Span;
use crate::pull::Pull;
use crate::tree::{Content, Node};

record! {
    /// Everything that is recorded about responsibility for information security in one organisation.
    File<'t> {
        /// The version of the file format: 1.
        ansvar: Kept<Version>,
        /// The organisation.
        organisation: Kept<Head<'t>>,
        /// The day the analysis is made for.
        as_of: Kept<Date>,
        /// How much of each list is recorded: `all`, `some` or `none`. A list that is not named is recorded as `some`
        /// where it has entries, else as `none`. Only `all` lets an absence count as a gap.
        recorded: Option<RecordedLists>,
        /// Units: legal bodies, committees, administrations, companies, suppliers and everything between.
        units: Vec<Unit<'t>>,
        /// Roles: places in the organisation that people fill.
        roles: Vec<Role<'t>>,
        /// People. No personal data is needed.
        people: Vec<Person<'t>>,
        /// Who fills which role.
        assignments: Vec<Assignment<'t>>,
        /// Councils, forums, working groups and networks.
        groups: Vec<Group<'t>>,
        /// Decided lines of reporting on information security; they say nothing about employment.
        lines: Vec<Line<'t>>,
        /// Who is to be told when something happens.
        escalations: Vec<Escalation<'t>>,
        /// Who works with whom; never reporting.
        works_with: Vec<WorksWith<'t>>,
        /// Tasks handed over; accountability stays with the one who delegates.
        delegations: Vec<Delegation<'t>>,
        /// What somebody has to do.
        duties: Vec<Duty<'t>>,
        /// Policies, guidelines, routines, methods, plans, budgets and registers.
        documents: Vec<Document<'t>>,
        /// Action plans with their items.
        plans: Vec<Plan<'t>>,
        /// Information assets.
        assets: Vec<Asset<'t>>,
        /// IT systems and industrial control systems.
        systems: Vec<System<'t>>,
        /// What the organisation does.
        processes: Vec<Process<'t>>,
        /// Agreements with suppliers.
        agreements: Vec<Agreement<'t>>,
        /// Risks.
        risks: Vec<Risk<'t>>,
        /// Incidents.
        incidents: Vec<Incident<'t>>,
        /// What has happened: reports, reviews, analyses, exercises, decisions.
        events: Vec<Event<'t>>,
        /// Rights to use systems.
        access: Vec<Access<'t>>,
        /// Interests that roles share or that set them against each other.
        interests: Vec<Interest<'t>>,
        /// Signed statements that something was not needed.
        waivers: Vec<Waiver<'t>>,
        /// Accepted deviations from rules: shown, never hidden, and they expire.
        exceptions: Vec<Exception<'t>>,
    }
}

record! {
    /// The organisation that the file describes.
    Head<'t> {
        /// Its id. Events and waivers can be about it.
        id: HeadId<'t>,
        /// The name people use.
        name: Text<'t>,
        /// What kind of organisation it is.
        kind: OrganisationKind,
    }
}

/// A value that the file must have, but without which the rest is still read.
pub(crate) struct Kept<T>(pub(crate) Option<T>);

impl<'t, T: Read<'t>> Read<'t> for Kept<T> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        Some(Self(T::read(node, reader)))
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        T::pull(pull).map(|value| Self(Some(value)))
    }

    fn absent() -> Option<Self> {
        Some(Self(None))
    }

    fn schema(schemas: &mut Schemas) -> Value {
        T::schema(schemas)
    }
}

/// How much of each list is recorded, with the place where it says so.
pub(crate) struct RecordedLists(pub(crate) Vec<(List, Recorded, Span)>);

impl<'t> Read<'t> for RecordedLists {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let Content::Mapping(entries) = &node.content else {
            reader.wrong_type(Expected::Record, node);
            return None;
        };
        let mut lists = Vec::new();
        for entry in entries {
            let list = List::parse(&entry.key);
            if list.is_none() {
                let known = List::WORDS.iter().copied();
                reader.problems.report(entry.key_span, || message::unknown_key(&entry.key, known));
            }
            let recorded = Recorded::read(&entry.value, reader);
            lists.extend(list.zip(recorded).map(|(list, recorded)| (list, recorded, entry.value.span)));
        }
        Some(Self(lists))
    }

    fn pull(pull: &mut Pull<'t>) -> Option<Self> {
        pull.pass(b'{')?;
        let (mut first, mut lists) = (true, Vec::<(List, _, _)>::new());
        while let Some(key) = pull.key(&mut first)? {
            let list = List::parse(key).filter(|list| lists.iter().all(|(named, ..)| named != list))?;
            pull.peek()?;
            let start = pull.place();
            lists.push((list, Recorded::pull(pull)?, Span::new(start, pull.place())));
        }
        Some(Self(lists))
    }

    fn schema(schemas: &mut Schemas) -> Value {
        let recorded = Recorded::schema(schemas);
        let lists: Map<_, _> = List::WORDS.iter().map(|list| ((*list).to_owned(), recorded.clone())).collect();
        json!({"type": "object", "properties": lists, "additionalProperties": false})
    }
}
