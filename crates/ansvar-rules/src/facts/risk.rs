//! Facts of risks, incidents and events: what could happen and what has.

use schemars::JsonSchema;
use serde::Serialize;

use super::context::Context;
use super::known::{Known, PartyFacts};
use ansvar_model::{EventId, Incident, IncidentId, RiskId, WaiverOf, days_between};

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
    /// Who was told, and how soon.
    pub reports: Vec<IncidentReportFacts>,
    /// What it touched.
    pub tags: Vec<&'static str>,
    /// Who was consulted.
    pub consulted: Vec<PartyFacts>,
    /// What was done about it.
    pub measures: Vec<String>,
    /// Whether personal data was touched.
    pub personal_data: Known<bool>,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

/// A report of an incident as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct IncidentReportFacts {
    /// Who was told.
    pub to: PartyFacts,
    /// Whole minutes from detection to the report, rounded up; known when the time of detection is.
    pub minutes: Known<i64>,
}

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
    /// Who received the result.
    pub recipients: Vec<PartyFacts>,
    /// What it built on.
    pub inputs: Vec<String>,
    /// What came of it.
    pub results_in: Vec<String>,
    /// What was taken up.
    pub contents: Vec<&'static str>,
    /// `minor` or `major`.
    pub impact: Known<&'static str>,
    /// How it ended.
    pub outcome: Known<String>,
    /// What has been waived for it, with a signature.
    pub waived: Vec<&'static str>,
}

impl RiskFacts {
    pub(crate) fn of(context: &Context<'_>, at: RiskId) -> Self {
        let risk = &context.organisation.risks[at];
        let level = risk.likelihood.zip(risk.consequence).map(|(a, b)| i64::from(a) * i64::from(b));
        let parties = |parties: &[ansvar_model::Party]| context.parties(parties);
        Self {
            id: risk.id.to_string(),
            name: risk.title.to_string(),
            owners: parties(&risk.owners),
            likelihood: risk.likelihood.map(i64::from).into(),
            consequence: risk.consequence.map(i64::from).into(),
            level: level.into(),
            status: risk.status.map(|status| status.id()).into(),
            measure: risk.measure.map(|measure| context.text(measure)).into(),
            accepted_by: risk.accepted_by.map(|party| context.party(party)).into(),
            analysed_by: parties(&risk.analysed_by),
            reported_to: parties(&risk.reported_to),
            concerns: risk.concerns.iter().map(|&entity| context.text(entity)).collect(),
        }
    }
}

impl IncidentFacts {
    pub(crate) fn of(context: &Context<'_>, at: IncidentId) -> Self {
        let organisation = context.organisation;
        let incident = &organisation.incidents[at];
        let detected_on = incident.detected_at.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
        Self {
            id: incident.id.to_string(),
            name: incident.id.to_string(),
            severity: incident.severity.map(|severity| severity.id()).into(),
            serious: incident.severity.is_some_and(ansvar_model::IncidentSeverity::is_serious),
            days_ago: detected_on.map(|day| days_between(day, organisation.as_of)).into(),
            unit: incident.unit.map(|unit| context.text(unit)).into(),
            reports: reports(context, incident),
            tags: incident.tags.iter().map(|tag| tag.id()).collect(),
            consulted: context.parties(&incident.consulted),
            measures: incident.measures.iter().map(|&measure| context.text(measure)).collect(),
            personal_data: incident.personal_data.into(),
            waived: context.waived(at.into()).into_iter().map(WaiverOf::id).collect(),
        }
    }
}

/// Who was told up to the day of the analysis, soonest first.
fn reports(context: &Context<'_>, incident: &Incident) -> Vec<IncidentReportFacts> {
    let made = |at: jiff::Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date() <= context.organisation.as_of;
    let mut sorted: Vec<_> = incident.reports.iter().filter(|report| made(report.at)).collect();
    sorted.sort_by_key(|report| (report.at, context.party(report.to).id));
    let minutes =
        |to: jiff::Timestamp| incident.detected_at.map(|from| (to.as_second() - from.as_second() + 59).div_euclid(60));
    let facts = sorted
        .into_iter()
        .map(|report| IncidentReportFacts { to: context.party(report.to), minutes: minutes(report.at).into() });
    facts.collect()
}

impl EventFacts {
    pub(crate) fn of(context: &Context<'_>, at: EventId) -> Self {
        let organisation = context.organisation;
        let event = &organisation.events[at];
        let parties = |parties: &[ansvar_model::Party]| context.parties(parties);
        let texts =
            |entities: &[ansvar_model::EntityRef]| entities.iter().map(|&entity| context.text(entity)).collect();
        Self {
            id: event.id.to_string(),
            name: event.id.to_string(),
            kind: event.kind.id(),
            days_ago: days_between(event.date, organisation.as_of),
            about: texts(&event.about),
            topics: event.topics.iter().map(|topic| topic.id()).collect(),
            by: parties(&event.by),
            by_functions: context.functions_over_people(&event.by),
            prepared_by: parties(&event.prepared_by),
            participants: parties(&event.participants),
            recipients: parties(&event.recipients),
            inputs: texts(&event.inputs),
            results_in: texts(&event.results_in),
            contents: event.contents.iter().map(|content| content.id()).collect(),
            impact: event.impact.map(|impact| impact.id()).into(),
            outcome: event.outcome.as_deref().map(str::to_owned).into(),
            waived: context.waived(at.into()).into_iter().map(WaiverOf::id).collect(),
        }
    }
}
