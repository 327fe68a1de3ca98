//! Facts of risks, incidents and events: what could happen and what has.

use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::context::Context;
use super::known::{Known, PartyFacts};
use super::view::Part;
use ansvar_model::{EntityRef, EventId, IncidentId, Party, RiskId, WaiverOf, days_between};

/// A risk as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RiskFacts {
    /// The written id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its owners.
    pub owners: Vec<PartyFacts>,
    /// 1 to 5.
    pub likelihood: Known<i64>,
    /// 1 to 5.
    pub consequence: Known<i64>,
    /// Likelihood times consequence, 1 to 25; known when both are.
    pub level: Known<i64>,
    /// `open`, `treated`, `accepted` or `closed`.
    pub status: Known<&'static str>,
    /// What is done about it.
    pub measure: Known<String>,
    /// Who accepted it.
    pub accepted_by: Known<PartyFacts>,
    /// Who analysed it.
    pub analysed_by: Vec<PartyFacts>,
    /// Who has been told.
    pub reported_to: Vec<PartyFacts>,
    /// What it is about.
    pub concerns: Vec<String>,
    /// The functions of the roles it is about.
    pub functions: Vec<&'static str>,
}

/// An incident as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct IncidentFacts {
    /// The written id.
    pub id: String,
    /// The id again; incidents have no name.
    pub name: String,
    /// `low`, `medium`, `high` or `critical`.
    pub severity: Known<&'static str>,
    /// Whether the severity is known to be high or critical.
    pub serious: bool,
    /// Whole days since it was detected.
    pub days_ago: Known<i64>,
    /// Where it happened.
    pub unit: Known<String>,
    /// Who reported it first.
    pub reported_by: Known<PartyFacts>,
    /// Who was told, and how soon.
    pub reports: Vec<IncidentReportFacts>,
    /// What it touched.
    pub tags: Vec<&'static str>,
    /// Who was consulted.
    pub consulted: Vec<PartyFacts>,
    /// The functions of those who reported it, were told or were consulted, over all roles that the same people fill.
    pub involved: Vec<&'static str>,
    /// Whether the central compilation of incidents names it.
    pub compiled: bool,
    /// Whether a central compilation was made on the day of its detection or later.
    pub compilation_since: bool,
    /// What was done about it.
    pub measures: Vec<String>,
    /// Whether personal data was touched.
    pub personal_data: Known<bool>,
    /// The functions that some role of the organisation has, filled or not.
    pub functions_named: Vec<&'static str>,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

/// A report of an incident as rules see it.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct IncidentReportFacts {
    /// Who was told.
    pub to: PartyFacts,
    /// Whole minutes from detection to the report, rounded up; known when the time of detection is.
    pub minutes: Known<i64>,
}

record!(IncidentReportFacts: to, minutes);

/// An event as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EventFacts {
    /// The written id.
    pub id: String,
    /// The id again; events have no name.
    pub name: String,
    /// `review`, `audit`, `training` and so on.
    pub kind: &'static str,
    /// Whole days since the day; negative when it is to come.
    pub days_ago: i64,
    /// What it was about: entities.
    pub about: Vec<String>,
    /// What it was about: topics.
    pub topics: Vec<&'static str>,
    /// Who did it.
    pub by: Vec<PartyFacts>,
    /// The functions of those who did it, over all roles that the same people fill.
    pub by_functions: Vec<&'static str>,
    /// Who prepared it.
    pub prepared_by: Vec<PartyFacts>,
    /// Who took part.
    pub participants: Vec<PartyFacts>,
    /// The functions of those who did it, prepared it or took part, over all roles that the same people fill.
    pub involved: Vec<&'static str>,
    /// The owners of the information it was about.
    pub owners: Vec<PartyFacts>,
    /// Whether information it was about holds personal data; known when some does or all is known not to.
    pub personal_data: Known<bool>,
    /// Whether IT runs a system it was about, or one that holds information it was about.
    pub about_it: bool,
    /// Whether everything it was about has had a later event of the same type.
    pub superseded: bool,
    /// Who received the result.
    pub recipients: Vec<PartyFacts>,
    /// The information it was about: assets, and what systems it was about hold.
    pub information: Vec<String>,
    /// That of it which had not been classified by then.
    pub information_unclassified: Vec<String>,
    /// Of a risk analysis: later changes, minor ones apart, of what it was about and nobody has analysed since.
    pub changed_since: Vec<String>,
    /// Of a risk analysis: incidents in what it was about, since the analysis before it or in the year before the first.
    /// Those of a unit belong to the nearest unit that has been analysed by itself: it, or one above.
    pub incidents_before: Vec<String>,
    /// Those of them that it did not build on.
    pub incidents_unused: Vec<String>,
    /// What it built on.
    pub inputs: Vec<String>,
    /// What came of it.
    pub results_in: Vec<String>,
    /// Events and documents that took up its result: among what came of it, or events that built on it.
    pub taken_up_in: Vec<super::steering::TakenUpFacts>,
    /// The documents it was about.
    pub documents: Vec<super::steering::AboutDocumentFacts>,
    /// What it was about that those who did it answer for: the same role, group or unit, or the same person in another role.
    pub own_matters: Vec<String>,
    /// The topics for which it is the latest event of its type, up to the day of the analysis.
    pub latest_for: Vec<&'static str>,
    /// What was taken up.
    pub contents: Vec<&'static str>,
    /// `minor` or `major`.
    pub impact: Known<&'static str>,
    /// How it ended.
    pub outcome: Known<String>,
    /// The functions that some role of the organisation has, filled or not.
    pub functions_named: Vec<&'static str>,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

facts! {
    RiskFacts of RiskId, with context and at, the same for all: [] {
        let risk = &context.organisation.risks[at];
        let level = risk.likelihood.zip(risk.consequence).map(|(a, b)| i64::from(a) * i64::from(b));
        let parties = |parties: &[Party]| context.parties(parties);
        let roles = risk.concerns.iter().filter_map(|&entity| match entity {
            EntityRef::Role(role) => Some(role),
            _ => None,
        });
        let concerned = || -> Vec<ansvar_model::RoleId> { roles.collect() };
    } as {
        id => risk.id.as_str(),
        name => &*risk.title,
        owners => parties(&risk.owners),
        likelihood: risk.likelihood.map(i64::from).into(),
        consequence: risk.consequence.map(i64::from).into(),
        level: level.into(),
        status: risk.status.map(|status| status.id()).into(),
        measure => risk.measure.map(|measure| context.id(measure)),
        accepted_by => risk.accepted_by.map(|party| context.part(party)),
        analysed_by => parties(&risk.analysed_by),
        reported_to => parties(&risk.reported_to),
        functions => context.functions_of_roles(&concerned()),
        concerns => risk.concerns.iter().map(|&entity| context.id(entity)).collect::<Vec<_>>(),
    }
}

facts! {
    IncidentFacts of IncidentId, with context and at, the same for all: [functions_named] {
        let organisation = context.organisation;
        let incident = &organisation.incidents[at];
        let detected_on = || incident.detected_at.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
        let compilation = || context.compilation_of(at, detected_on());
        let told = incident.reports.iter().map(|report| report.to);
        let involved = || -> Vec<Party> {
            incident.reported_by.into_iter().chain(told).chain(incident.consulted.iter().copied()).collect()
        };
    } as {
        id => incident.id.as_str(),
        name => incident.id.as_str(),
        severity: incident.severity.map(|severity| severity.id()).into(),
        serious: incident.severity.is_some_and(ansvar_model::IncidentSeverity::is_serious),
        days_ago: detected_on().map(|day| days_between(day, organisation.as_of)).into(),
        unit => incident.unit.map(|unit| context.id(unit)),
        reported_by => incident.reported_by.map(|party| context.part(party)),
        reports => reports(context, at),
        tags: incident.tags.iter().map(|tag| tag.id()).collect(),
        consulted => context.parties(&incident.consulted),
        involved => context.functions_involved(&involved()),
        compiled: compilation().0,
        compilation_since: compilation().1,
        measures => incident.measures.iter().map(|&measure| context.id(measure)).collect::<Vec<_>>(),
        personal_data: incident.personal_data.into(),
        functions_named: context.functions_named(),
        waived: context.waived(at.into()).into_iter().map(WaiverOf::id).collect(),
    }
}

/// Who was told up to the day of the analysis, soonest first.
fn reports<'c>(context: &'c Context<'c>, at: IncidentId) -> Vec<Part<'c, IncidentReportFacts>> {
    let incident = &context.organisation.incidents[at];
    let made = |at: jiff::Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date() <= context.organisation.as_of;
    let mut sorted: Vec<_> = incident.reports.iter().filter(|report| made(report.at)).collect();
    sorted.sort_by_key(|report| (report.at, context.id(EntityRef::from(report.to))));
    // Rounded up; more minutes than a number holds are not known.
    let minutes = |to: jiff::Timestamp| {
        let seconds = to.as_second() - incident.detected_at?.as_second();
        i32::try_from((seconds + 59).div_euclid(60)).ok()
    };
    sorted.into_iter().map(|report| Part::of(context, (report.to, minutes(report.at)))).collect()
}

facts! {
    IncidentReportFacts of (Party, Option<i32>), with context and report, the same for all: [] {
        let (to, minutes) = report;
    } as {
        to => context.part(to),
        minutes: minutes.map(i64::from).into(),
    }
}

facts! {
    EventFacts of EventId, with context and at, the same for all: [functions_named] {
        let organisation = context.organisation;
        let event = &organisation.events[at];
        let parties = |parties: &[Party]| context.parties(parties);
        let texts = |entities: &[EntityRef]| entities.iter().map(|&entity| context.id(entity)).collect::<Vec<_>>();
        let information = || context.analysed_information(event);
        let analysis = event.kind == ansvar_model::EventType::RiskAnalysis;
    } as {
        id => event.id.as_str(),
        name => event.id.as_str(),
        kind: event.kind.id(),
        days_ago: days_between(event.date, organisation.as_of),
        about => texts(&event.about),
        topics: event.topics.iter().map(|topic| topic.id()).collect(),
        by => parties(&event.by),
        by_functions => context.functions_over_people(&event.by),
        prepared_by => parties(&event.prepared_by),
        participants => parties(&event.participants),
        involved => context.functions_involved(&context.parties_of_event(event)),
        owners => context.owners_of_information(event),
        personal_data: context.personal_data_in(event).into(),
        about_it: context.is_about_it(event),
        superseded: context.is_superseded(event),
        recipients => parties(&event.recipients),
        information => information().0,
        information_unclassified => information().1,
        changed_since => if analysis { context.changed_since(event) } else { Vec::new() },
        incidents_before => if analysis { context.incidents_before(event) } else { Vec::new() },
        incidents_unused => if analysis { context.incidents_unused(event) } else { Vec::new() },
        inputs => texts(&event.inputs),
        results_in => texts(&event.results_in),
        taken_up_in: super::steering::TakenUpFacts::of(context, at),
        documents: super::steering::AboutDocumentFacts::of(context, event),
        own_matters => context.own_matters(event),
        latest_for: context.latest_for(at),
        contents: event.contents.iter().map(|content| content.id()).collect(),
        impact: event.impact.map(|impact| impact.id()).into(),
        outcome => event.outcome.as_deref(),
        functions_named: context.functions_named(),
        waived: context.waived(at.into()).into_iter().map(WaiverOf::id).collect(),
    }
}
