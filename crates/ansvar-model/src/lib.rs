//! The words of the responsibility domain and the graph over them.
//!
//! An [`Organisation`] holds everything one organisation file says; its entities refer to each other by typed handles.
//! This crate knows nothing of files, rules or output: `ansvar-load` makes organisations, `ansvar-rules` judges them.
//!
//! Read [`Organisation`] first, then [`Finding`].

mod area;
mod assessment;
mod check;
mod detail;
mod document;
mod duty;
mod edit;
mod event;
mod few;
mod finding;
mod graph;
mod group;
mod id;
mod kind_set;
mod legal_body;
mod line;
mod mentions;
mod names;
mod organisation;
mod origin;
mod person;
mod plan;
mod rare;
mod reference;
mod refers;
mod resource;
mod risk;
mod role;
mod saved;
mod staffing;
mod survey;
mod table;
mod text;
mod time;
mod unit;
mod value;
mod vocabulary;
mod written_id;

pub use area::Area;
pub use assessment::{Answer, AnswerValue, Assessment, Evidence, GivenAnswer, Questionnaire, Respondent};
pub use check::{CheckCounts, RuleOutcome};
pub use detail::Detail;
pub use document::{Covered, Document, DocumentDecision};
pub use duty::{Counterpart, Duty};
pub use edit::Edit;
pub use event::{Event, Exception, Interest, Waiver};
pub use few::Few;
pub use finding::{
    Basis, Finding, Fingerprint, Location, Named, Remedy, RemedyClass, RuleId, Severity, SourceReference, Step,
    VoidReason, Witness, WitnessKind,
};
pub use graph::{
    Actors, Cut, Cuts, Cycles, Depths, Distances, Excerpt, Furthest, Graph, Hop, HopAt, Inheritance, Network, Path,
    Reach, Stops, Target, TooFar, Unresolved, Upstream, Via, Void, Ways, furthest, furthest_around, nearest,
    nearest_around, resolve_group, shortest,
};
pub use group::Group;
pub use id::{
    AccessId, AgreementId, AnswerId, AssessmentId, AssetId, AssignmentId, DelegationId, DocumentId, DutyId, EntityRef,
    EscalationId, EventId, ExceptionId, GroupId, Handle, IncidentId, InterestId, Kind, LineId, PersonId, PlanId,
    PlanItemId, ProcessId, RiskId, RoleId, SystemId, UnitId, WaiverId, WorksWithId,
};
pub use kind_set::KindSet;
pub use legal_body::LegalBodies;
pub use line::{Delegation, Escalation, ReportingLine, WorksWith};
pub use mentions::Mentions;
pub use names::Names;
pub use organisation::{List, Organisation};
pub use origin::Origin;
pub use person::{AccessRight, Assignment, AssignmentNote, Person};
pub use plan::{Follows, Plan, PlanItem};
pub use rare::{Rare, Seldom};
pub use reference::{Actor, Holder, Party};
pub use refers::Refers;
pub use resource::{Agreement, Asset, Classes, Dependency, Link, Process, System};
pub use risk::{Incident, IncidentReport, Risk};
pub use role::{Competence, CompetencePlan, DecisionRecord, FunctionSet, Role, Terms};
pub use saved::{Row, Saved};
pub use staffing::{Filled, Staffing, Vacancy};
pub use survey::{
    Choice, ChoiceSet, Phrase, Premise, Question, QuestionKind, QuestionStatus, Reply, Response, Routing, Says,
    Standing,
};
pub use table::{Rows, Table};
pub use text::{Bilingual, Language};
pub use time::{Interval, Period, days_between};
pub use unit::Unit;
pub use value::Value;
pub use vocabulary::{
    AgreementForm, AssignmentKind, Clause, Condition, Content, DocumentType, DutyKind, EventType, Field, Function,
    GroupKind, Impact, IncidentSeverity, IncidentTag, InterestKind, ItemStatus, Level, LineForm, Operation,
    OrganisationKind, PlanKind, Recorded, RiskStatus, Side, SystemKind, Topic, UnitKind, WaiverOf, Word, WorkKind,
    word_name,
};
pub use written_id::{Id, IdShelf, InvalidId};
