//! The organisation: every entity and relation of one file, and the names to find them by.

mod entities;

use jiff::civil::Date;

use crate::assessment::{Answer, Assessment};
use crate::document::Document;
use crate::duty::Duty;
use crate::event::{Event, Exception, Interest, Waiver};
use crate::finding::Named;
use crate::group::Group;
use crate::id::{
    AccessId, AgreementId, AnswerId, AssessmentId, AssetId, AssignmentId, DelegationId, DocumentId, DutyId, EntityRef,
    EscalationId, EventId, ExceptionId, GroupId, IncidentId, InterestId, LineId, PersonId, PlanId, PlanItemId,
    ProcessId, RiskId, RoleId, SystemId, UnitId, WaiverId, WorksWithId,
};
use crate::line::{Delegation, Escalation, ReportingLine, WorksWith};
use crate::origin::Origin;
use crate::person::{AccessRight, Assignment, Person};
use crate::plan::{Plan, PlanItem};
use crate::resource::{Agreement, Asset, Process, System};
use crate::risk::{Incident, Risk};
use crate::role::Role;
use crate::table::Table;
use crate::unit::Unit;
use crate::vocabulary::{OrganisationKind, Recorded, vocabulary};
use crate::written_id::Id;

vocabulary! {
    /// A list of the organisation file. Each can be recorded as `all`, `some` or `none`.
    List {
        Units = "units", "enheter", "units";
        Roles = "roles", "roller", "roles";
        People = "people", "personer", "people";
        Assignments = "assignments", "tilldelningar", "assignments";
        Groups = "groups", "grupper", "groups";
        Lines = "lines", "rapportvägar", "reporting lines";
        Escalations = "escalations", "eskaleringsvägar", "escalations";
        WorksWith = "works_with", "samarbeten", "working relations";
        Delegations = "delegations", "delegationer", "delegations";
        Duties = "duties", "uppgifter", "duties";
        Documents = "documents", "dokument", "documents";
        Plans = "plans", "planer", "plans";
        Assets = "assets", "informationstillgångar", "information assets";
        Systems = "systems", "system", "systems";
        Processes = "processes", "processer", "processes";
        Agreements = "agreements", "avtal", "agreements";
        Risks = "risks", "risker", "risks";
        Incidents = "incidents", "incidenter", "incidents";
        Events = "events", "händelser", "events";
        Access = "access", "behörigheter", "access rights";
        Interests = "interests", "intressen", "interests";
        Waivers = "waivers", "noterade avståenden", "waivers";
        Exceptions = "exceptions", "accepterade avvikelser", "exceptions";
    }
}

/// Everything one organisation file says, and what the answers files say about it.
///
/// References between entities are handles, so a model cannot point to something that is not there.
///
/// ```
/// use ansvar_model::{Function, Id, Organisation, OrganisationKind, Role};
/// use jiff::civil::date;
///
/// let id = Id::parse("exempel").unwrap();
/// let mut organisation = Organisation::new(id, "Exempels kommun", OrganisationKind::Municipality, date(2026, 11, 1));
/// let ciso = organisation.roles.push(Role::new(Id::parse("ciso").unwrap(), "Samordnare", [Function::Ciso]));
/// assert_eq!(organisation.name(ciso), "Samordnare");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The written id.
    pub id: Id,
    /// The name people use.
    pub name: Box<str>,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// The day the analysis is made for.
    pub as_of: Date,
    /// What the file says about how much of each list is recorded; lists it says nothing about are absent.
    pub recorded: Vec<(List, Recorded)>,
    /// Units.
    pub units: Table<UnitId, Unit>,
    /// Roles.
    pub roles: Table<RoleId, Role>,
    /// People.
    pub people: Table<PersonId, Person>,
    /// Who fills which role.
    pub assignments: Table<AssignmentId, Assignment>,
    /// Groups.
    pub groups: Table<GroupId, Group>,
    /// Reporting lines.
    pub lines: Table<LineId, ReportingLine>,
    /// Escalations.
    pub escalations: Table<EscalationId, Escalation>,
    /// Working relations.
    pub works_with: Table<WorksWithId, WorksWith>,
    /// Delegations.
    pub delegations: Table<DelegationId, Delegation>,
    /// Duties.
    pub duties: Table<DutyId, Duty>,
    /// Documents.
    pub documents: Table<DocumentId, Document>,
    /// Plans.
    pub plans: Table<PlanId, Plan>,
    /// The items of all plans.
    pub plan_items: Table<PlanItemId, PlanItem>,
    /// Information assets.
    pub assets: Table<AssetId, Asset>,
    /// Systems.
    pub systems: Table<SystemId, System>,
    /// Processes.
    pub processes: Table<ProcessId, Process>,
    /// Agreements.
    pub agreements: Table<AgreementId, Agreement>,
    /// Risks.
    pub risks: Table<RiskId, Risk>,
    /// Incidents.
    pub incidents: Table<IncidentId, Incident>,
    /// Events.
    pub events: Table<EventId, Event>,
    /// Access rights.
    pub access: Table<AccessId, AccessRight>,
    /// Interests.
    pub interests: Table<InterestId, Interest>,
    /// Waivers.
    pub waivers: Table<WaiverId, Waiver>,
    /// Accepted deviations.
    pub exceptions: Table<ExceptionId, Exception>,
    /// The self-assessment; [`Organisation::add_answers`] makes it. At most one.
    pub assessments: Table<AssessmentId, Assessment>,
    /// What is answered to the questions of the survey, each question once; made together with the self-assessment.
    pub answers: Table<AnswerId, Answer>,
}

impl Organisation {
    /// An organisation of which nothing is recorded yet.
    #[must_use]
    pub fn new(id: Id, name: impl Into<Box<str>>, kind: OrganisationKind, as_of: Date) -> Self {
        Self {
            id,
            name: name.into(),
            kind,
            as_of,
            recorded: Vec::new(),
            units: Table::default(),
            roles: Table::default(),
            people: Table::default(),
            assignments: Table::default(),
            groups: Table::default(),
            lines: Table::default(),
            escalations: Table::default(),
            works_with: Table::default(),
            delegations: Table::default(),
            duties: Table::default(),
            documents: Table::default(),
            plans: Table::default(),
            plan_items: Table::default(),
            assets: Table::default(),
            systems: Table::default(),
            processes: Table::default(),
            agreements: Table::default(),
            risks: Table::default(),
            incidents: Table::default(),
            events: Table::default(),
            access: Table::default(),
            interests: Table::default(),
            waivers: Table::default(),
            exceptions: Table::default(),
            assessments: Table::default(),
            answers: Table::default(),
        }
    }

    /// How much of a list is recorded: what the file says, else `some` where the list has entries, else `none`.
    #[must_use]
    pub fn recorded(&self, list: List) -> Recorded {
        let said = self.recorded.iter().find(|(named, _)| *named == list);
        match said {
            Some((_, recorded)) => *recorded,
            None if self.list_len(list) > 0 => Recorded::Some,
            None => Recorded::None,
        }
    }

    /// The number of entries of a list.
    #[must_use]
    pub fn list_len(&self, list: List) -> usize {
        match list {
            List::Units => self.units.len(),
            List::Roles => self.roles.len(),
            List::People => self.people.len(),
            List::Assignments => self.assignments.len(),
            List::Groups => self.groups.len(),
            List::Lines => self.lines.len(),
            List::Escalations => self.escalations.len(),
            List::WorksWith => self.works_with.len(),
            List::Delegations => self.delegations.len(),
            List::Duties => self.duties.len(),
            List::Documents => self.documents.len(),
            List::Plans => self.plans.len(),
            List::Assets => self.assets.len(),
            List::Systems => self.systems.len(),
            List::Processes => self.processes.len(),
            List::Agreements => self.agreements.len(),
            List::Risks => self.risks.len(),
            List::Incidents => self.incidents.len(),
            List::Events => self.events.len(),
            List::Access => self.access.len(),
            List::Interests => self.interests.len(),
            List::Waivers => self.waivers.len(),
            List::Exceptions => self.exceptions.len(),
        }
    }

    /// The number of entities and relation records, answers among them; the organisation itself is left out.
    #[must_use]
    pub fn entity_count(&self) -> usize {
        let listed: usize = List::ALL.iter().map(|&list| self.list_len(list)).sum();
        listed + self.plan_items.len() + self.assessments.len() + self.answers.len()
    }

    /// The name, title or label of an entity; its id where it has none.
    #[must_use]
    pub fn name(&self, entity: impl Into<EntityRef>) -> &str {
        let (id, name, _) = self.describe(entity.into());
        name.unwrap_or_else(|| id.as_str())
    }

    /// Where an entity was read.
    #[must_use]
    pub fn origin(&self, entity: impl Into<EntityRef>) -> Origin {
        self.describe(entity.into()).2
    }

    /// An entity as a report shows it.
    #[must_use]
    pub fn named(&self, entity: impl Into<EntityRef>) -> Named {
        let entity = entity.into();
        let (id, name, _) = self.describe(entity);
        Named { kind: entity.kind(), id: id.clone(), name: name.unwrap_or_else(|| id.as_str()).into() }
    }

    /// The id of an entity, its name where it has one, and its place.
    fn describe(&self, entity: EntityRef) -> (&Id, Option<&str>, Origin) {
        macro_rules! record {
            ($row:expr) => {{
                let row = $row;
                (&row.id, None, row.origin)
            }};
            ($row:expr, $name:ident) => {{
                let row = $row;
                (&row.id, Some(&*row.$name), row.origin)
            }};
            ($row:expr, optional $name:ident) => {{
                let row = $row;
                (&row.id, row.$name.as_deref(), row.origin)
            }};
        }
        match entity {
            EntityRef::Organisation => (&self.id, Some(&*self.name), Origin::NOWHERE),
            EntityRef::Unit(at) => record!(&self.units[at], name),
            EntityRef::Role(at) => record!(&self.roles[at], title),
            EntityRef::Person(at) => record!(&self.people[at], optional label),
            EntityRef::Assignment(at) => record!(&self.assignments[at]),
            EntityRef::Group(at) => record!(&self.groups[at], name),
            EntityRef::Line(at) => record!(&self.lines[at]),
            EntityRef::Escalation(at) => record!(&self.escalations[at]),
            EntityRef::WorksWith(at) => record!(&self.works_with[at]),
            EntityRef::Delegation(at) => record!(&self.delegations[at]),
            EntityRef::Duty(at) => record!(&self.duties[at], optional title),
            EntityRef::Document(at) => record!(&self.documents[at], optional title),
            EntityRef::Plan(at) => record!(&self.plans[at], title),
            EntityRef::PlanItem(at) => record!(&self.plan_items[at], optional activity),
            EntityRef::Asset(at) => record!(&self.assets[at], name),
            EntityRef::System(at) => record!(&self.systems[at], name),
            EntityRef::Process(at) => record!(&self.processes[at], name),
            EntityRef::Agreement(at) => record!(&self.agreements[at]),
            EntityRef::Risk(at) => record!(&self.risks[at], title),
            EntityRef::Incident(at) => record!(&self.incidents[at]),
            EntityRef::Event(at) => record!(&self.events[at]),
            EntityRef::Access(at) => record!(&self.access[at]),
            EntityRef::Interest(at) => record!(&self.interests[at]),
            EntityRef::Waiver(at) => record!(&self.waivers[at]),
            EntityRef::Exception(at) => record!(&self.exceptions[at]),
            EntityRef::Answer(at) => record!(&self.answers[at]),
            EntityRef::Assessment(at) => (&self.id, Some(&*self.name), self.assessments[at].origin),
        }
    }
}
