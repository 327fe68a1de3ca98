//! What has happened and what has been settled: risks, incidents, events, waivers and accepted deviations.

use ansvar_model::{Event, Exception, Incident, IncidentReport, Organisation, Risk, Waiver};

use super::relations::{id_of, keep};
use super::{many, one, origin, text};
use crate::names::Names;
use crate::wire::{self, File};

pub(super) fn waivers<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.waivers.drain(..) {
        let id = id_of(wire.id, wire.node, names, || format!("waiver:{}->{}", wire.of.id(), wire.about.text));
        keep(&mut organisation.waivers, names, id, |id, names| {
            Some(Waiver {
                id,
                of: wire.of,
                about: wire.about.resolve(names)?.0,
                by: wire.by.resolve(names)?,
                on: wire.on,
                reason: wire.reason.0.into(),
                origin: origin(wire.node),
            })
        });
    }
}

pub(super) fn exceptions<'t>(file: &mut File<'t>, organisation: &mut Organisation, names: &mut Names<'t>) {
    for wire in file.exceptions.drain(..) {
        let derived = || format!("exception:{}->{}", wire.rule.0, wire.subject.text);
        let id = id_of(wire.id, wire.node, names, derived);
        keep(&mut organisation.exceptions, names, id, |id, names| {
            Some(Exception {
                id,
                rule: wire.rule.0.into(),
                subject: wire.subject.resolve(names)?.0,
                decided_by: wire.decided_by.resolve(names)?,
                decided_on: wire.decided_on,
                until: wire.until,
                reason: wire.reason.0.into(),
                origin: origin(wire.node),
            })
        });
    }
}

pub(super) fn risk(wire: wire::Risk<'_>, names: &Names<'_>) -> Risk {
    Risk {
        id: wire.id.id,
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
        origin: origin(wire.node),
    }
}

pub(super) fn incident(wire: wire::Incident<'_>, names: &Names<'_>) -> Incident {
    let report = |report: &wire::Report<'_>| {
        Some(IncidentReport { to: report.to.resolve(names)?, at: report.at, by: one(report.by.as_ref(), names) })
    };
    Incident {
        id: wire.id.id,
        severity: wire.severity,
        detected_at: wire.detected_at,
        reported_by: one(wire.reported_by.as_ref(), names),
        unit: one(wire.unit.as_ref(), names),
        reports: wire.reports.iter().filter_map(report).collect(),
        tags: wire.tags,
        consulted: many(&wire.consulted, names),
        measures: many(&wire.measures, names).into_iter().map(|measure| measure.0).collect(),
        personal_data: wire.personal_data,
        systems: many(&wire.systems, names),
        origin: origin(wire.node),
    }
}

pub(super) fn event(wire: wire::Event<'_>, names: &Names<'_>) -> Event {
    Event {
        id: wire.id.id,
        kind: wire.r#type,
        date: wire.date,
        about: many(&wire.about, names),
        topics: wire.topics,
        by: many(&wire.by.0, names),
        prepared_by: many(&wire.prepared_by.0, names),
        participants: many(&wire.participants.0, names),
        recipients: many(&wire.recipients.0, names),
        inputs: many(&wire.inputs, names),
        results_in: many(&wire.results_in, names),
        contents: wire.contents,
        impact: wire.impact,
        outcome: text(wire.outcome),
        reference: text(wire.r#ref),
        origin: origin(wire.node),
    }
}
