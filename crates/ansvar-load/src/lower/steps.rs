//! What has happened and what has been settled: risks, incidents, events, waivers and accepted deviations.

use ansvar_model::{Event, Exception, Id, Incident, IncidentReport, Kind, Organisation, Risk, Waiver};

use super::relations::{Name, keep};
use super::{many, one, origin, text};
use crate::names::Lookup;
use crate::wire;

pub(crate) fn waiver(wire: wire::Waiver<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let derived = || Id::joining(Kind::Waiver, wire.of.id(), wire.about.text);
    keep(&mut organisation.waivers, names, Name::derived(wire.id, derived), wire.span, |id, names| {
        Some(Waiver {
            id,
            of: wire.of,
            about: wire.about.resolve(names)?.0,
            by: wire.by.resolve(names)?,
            on: wire.on,
            reason: wire.reason.0.into(),
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn exception(wire: wire::Exception<'_>, organisation: &mut Organisation, names: &mut impl Lookup) {
    let derived = || Id::joining(Kind::Exception, &wire.rule.0, wire.subject.text);
    keep(&mut organisation.exceptions, names, Name::derived(wire.id, derived), wire.span, |id, names| {
        Some(Exception {
            id,
            rule: (&*wire.rule.0).into(),
            subject: wire.subject.resolve(names)?.0,
            decided_by: wire.decided_by.resolve(names)?,
            decided_on: wire.decided_on,
            until: wire.until,
            reason: wire.reason.0.into(),
            origin: origin(wire.span),
        })
    });
}

pub(crate) fn risk(wire: wire::Risk<'_>, names: &impl Lookup) -> Risk {
    Risk {
        id: names.own(wire.id.text),
        title: wire.title.0.into(),
        owners: many(&wire.owner.0, names),
        likelihood: wire.likelihood.map(|likelihood| likelihood.small()),
        consequence: wire.consequence.map(|consequence| consequence.small()),
        status: wire.status,
        measure: one(wire.measure.as_ref(), names).map(|measure| measure.0),
        accepted_by: one(wire.accepted_by.as_ref(), names),
        analysed_by: many(&wire.analysed_by.0, names),
        reported_to: many(&wire.reported_to.0, names),
        concerns: many(&wire.concerns, names),
        origin: origin(wire.span),
    }
}

pub(crate) fn incident(wire: wire::Incident<'_>, names: &impl Lookup) -> Incident {
    let report = |report: &wire::Report<'_>| {
        Some(IncidentReport { to: report.to.resolve(names)?, at: report.at, by: one(report.by.as_ref(), names) })
    };
    Incident {
        id: names.own(wire.id.text),
        severity: wire.severity,
        detected_at: wire.detected_at,
        reported_by: one(wire.reported_by.as_ref(), names),
        unit: one(wire.unit.as_ref(), names),
        reports: wire.reports.iter().filter_map(report).collect(),
        tags: wire.tags.into(),
        consulted: many(&wire.consulted, names),
        measures: many(&wire.measures, names).into_iter().map(|measure| measure.0).collect(),
        personal_data: wire.personal_data,
        systems: many(&wire.systems, names),
        origin: origin(wire.span),
    }
}

pub(crate) fn event(wire: wire::Event<'_>, names: &impl Lookup) -> Event {
    Event {
        id: names.own(wire.id.text),
        kind: wire.r#type,
        date: wire.date,
        about: many(&wire.about, names),
        topics: wire.topics.into(),
        by: many(&wire.by.0, names),
        prepared_by: many(&wire.prepared_by.0, names),
        participants: many(&wire.participants.0, names),
        recipients: many(&wire.recipients.0, names),
        inputs: many(&wire.inputs, names),
        results_in: many(&wire.results_in, names),
        contents: wire.contents.into(),
        impact: wire.impact,
        outcome: text(wire.outcome),
        reference: text(wire.r#ref),
        origin: origin(wire.span),
    }
}
