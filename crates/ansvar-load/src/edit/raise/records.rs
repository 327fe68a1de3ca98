//! Records that join others, and what has happened and been settled.

use ansvar_model::{
    AccessRight, Agreement, Assignment, AssignmentKind, Delegation, Escalation, Event, Exception, Incident,
    IncidentReport, Interest, LineForm, ReportingLine, Risk, Waiver, WorksWith,
};

use super::{Ids, Record, Writer, minutes, time};

pub(super) fn assignment(row: &Assignment, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer("role", &row.role, ids)
        .refer("person", &row.person, ids)
        .small("share", row.share)
        .may_word("kind", Some(row.kind).filter(|&kind| kind != AssignmentKind::Ordinary))
        .date("from", row.period.from)
        .date("to", row.period.to)
        .text("organisation", row.note.organisation.as_deref())
        .text("ref", row.note.reference.as_deref())
        .done()
}

pub(super) fn line(row: &ReportingLine, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer("from", &row.from, ids)
        .refer("to", &row.to, ids)
        .may_word("form", Some(row.form).filter(|&form| form != LineForm::Formal))
        .may_word("condition", row.condition)
        .maybe("interval", row.interval.map(|interval| interval.to_text()))
        .done()
}

pub(super) fn escalation(row: &Escalation, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer("from", &row.from, ids)
        .refer("to", &row.to, ids)
        .word("condition", row.condition)
        .maybe("within", row.within_minutes.map(minutes))
        .maybe("when_needed", Some(true).filter(|_| row.when_needed))
        .done()
}

pub(super) fn works_with(row: &WorksWith, ids: &impl Ids) -> Record {
    Writer::of(&row.id).refer("from", &row.from, ids).refer("to", &row.to, ids).word("kind", row.kind).done()
}

pub(super) fn delegation(row: &Delegation, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer("from", &row.from, ids)
        .refer("to", &row.to, ids)
        .refer("duty", &row.duty, ids)
        .date("decided_on", row.decided_on)
        .text("ref", row.reference.as_deref())
        .done()
}

pub(super) fn agreement(row: &Agreement, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer("supplier", &row.supplier, ids)
        .refer("ordering_party", &row.ordering_party, ids)
        .words("clauses", row.clauses.iter().copied())
        .may_word("form", row.form)
        .text("incident_contact", row.incident_contact.as_deref())
        .date("from", row.period.from)
        .date("to", row.period.to)
        .done()
}

pub(super) fn access(row: &AccessRight, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer("system", &row.system, ids)
        .refer("person", &row.person, ids)
        .refer("approved_by", &row.approved_by, ids)
        .date("approved_on", row.approved_on)
        .date("ended_on", row.ended_on)
        .done()
}

pub(super) fn risk(row: &Risk, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .put("title", &*row.title)
        .refer_all("owner", &row.owners, ids)
        .small("likelihood", row.likelihood)
        .small("consequence", row.consequence)
        .may_word("status", row.status)
        .refer("measure", &row.measure, ids)
        .refer("accepted_by", &row.accepted_by, ids)
        .refer_all("analysed_by", &row.analysed_by, ids)
        .refer_all("reported_to", &row.reported_to, ids)
        .refer_all("concerns", &row.concerns, ids)
        .done()
}

pub(super) fn incident(row: &Incident, ids: &impl Ids) -> Record {
    let report = |report: &IncidentReport| {
        Writer::new().refer("to", &report.to, ids).put("at", time(report.at)).refer("by", &report.by, ids)
    };
    Writer::of(&row.id)
        .may_word("severity", row.severity)
        .maybe("detected_at", row.detected_at.map(time))
        .refer("reported_by", &row.reported_by, ids)
        .refer("unit", &row.unit, ids)
        .list("reports", row.reports.iter().map(report))
        .words("tags", row.tags.iter().copied())
        .refer_all("consulted", &row.consulted, ids)
        .refer_all("measures", &row.measures, ids)
        .maybe("personal_data", row.personal_data)
        .refer_all("systems", &row.systems, ids)
        .done()
}

pub(super) fn event(row: &Event, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .word("type", row.kind)
        .date("date", Some(row.date))
        .refer_all("about", &row.about, ids)
        .words("topics", row.topics.iter().copied())
        .refer_all("by", &row.by, ids)
        .refer_all("prepared_by", &row.prepared_by, ids)
        .refer_all("participants", &row.participants, ids)
        .refer_all("recipients", &row.recipients, ids)
        .refer_all("inputs", &row.inputs, ids)
        .refer_all("results_in", &row.results_in, ids)
        .words("contents", row.contents.iter().copied())
        .may_word("impact", row.impact)
        .text("outcome", row.outcome.as_deref())
        .text("ref", row.reference.as_deref())
        .done()
}

pub(super) fn interest(row: &Interest, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .refer_all("between", &row.between, ids)
        .put("subject", &*row.subject)
        .word("kind", row.kind)
        .refer("settled_by", &row.settled_by, ids)
        .done()
}

pub(super) fn waiver(row: &Waiver, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .word("of", row.of)
        .refer("about", &row.about, ids)
        .refer("by", &row.by, ids)
        .date("on", Some(row.on))
        .put("reason", &*row.reason)
        .done()
}

pub(super) fn exception(row: &Exception, ids: &impl Ids) -> Record {
    Writer::of(&row.id)
        .put("rule", &*row.rule)
        .refer("subject", &row.subject, ids)
        .refer("decided_by", &row.decided_by, ids)
        .date("decided_on", Some(row.decided_on))
        .date("until", Some(row.until))
        .put("reason", &*row.reason)
        .done()
}
