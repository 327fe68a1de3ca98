//! The end of a report: accepted deviations, what was not assessed, and what the packs have changed.

use ansvar_assess::{GapReport, IdleReason};
use ansvar_model::{Severity, Value};

use super::weight;
use crate::texts::{Text, Texts};

/// An accepted deviation.
pub(crate) struct AcceptedRow {
    /// How much it weighs.
    pub(crate) severity: Severity,
    /// Sign and word of the same.
    pub(crate) weight: String,
    /// The area's name.
    pub(crate) area: &'static str,
    /// The rule.
    pub(crate) rule: String,
    /// What is the matter.
    pub(crate) message: String,
    /// Who accepted it, when and until when.
    pub(crate) decision: String,
    /// Why.
    pub(crate) reason: String,
}

/// A list that would open checks.
pub(crate) struct SilenceRow {
    /// The list and how many rules wait for it.
    pub(crate) text: String,
    /// The line to write in the organisation file.
    pub(crate) line: String,
}

/// All accepted deviations.
pub(super) fn accepted(report: &GapReport, texts: &Texts) -> Vec<AcceptedRow> {
    let row = |held: &ansvar_assess::Accepted| {
        let finding = report.findings.get(held.finding)?;
        let args = [
            ("by", (&*held.decided_by.name).into()),
            ("on", held.decided_on.to_string().into()),
            ("until", held.until.to_string().into()),
        ];
        Some(AcceptedRow {
            severity: finding.severity,
            weight: weight(finding.severity, texts),
            area: finding.area.name(texts.language()),
            rule: finding.rule.to_string(),
            message: finding.message_in(texts.language()).to_owned(),
            decision: texts.say(Text::AcceptedBy, &args),
            reason: held.reason.to_string(),
        })
    };
    report.exceptions.iter().filter_map(row).collect()
}

/// How many checks were not assessed; `None` when all were.
pub(super) fn silence_intro(report: &GapReport, texts: &Texts) -> Option<String> {
    let count = report.summary.checks.not_assessed;
    (count > 0).then(|| texts.say(Text::SilentIntro, &[("count", count.into())]))
}

/// The lists that would open most first.
pub(super) fn silences(report: &GapReport, texts: &Texts) -> Vec<SilenceRow> {
    let row = |silence: &ansvar_assess::Silence| {
        let count = silence.rules.len();
        let others = count.saturating_sub(silence.only.len());
        let text = match others {
            0 => Text::SilentList,
            _ if others == count => Text::SilentListWithOthers,
            _ => Text::SilentListInPart,
        };
        let list = silence.list.name(texts.language());
        let args = [("list", list.into()), ("count", count.into()), ("others", others.into())];
        SilenceRow { text: texts.say(text, &args), line: format!("recorded: {{{}: all}}", silence.list.id()) }
    };
    let of_lists = report.silences.iter().map(row);
    let of_fields = report.unstated().map(|outcome| {
        let title = outcome.title.in_language(texts.language());
        let args = [("count", outcome.counts.not_assessed.into()), ("title", title.into())];
        SilenceRow { text: texts.say(Text::SilentField, &args), line: outcome.rule.to_string() }
    });
    of_lists.chain(of_fields).collect()
}

/// Accepted deviations that do not hold on the day, or that match nothing: rule, and why.
pub(super) fn idle(report: &GapReport, texts: &Texts) -> Vec<(String, String)> {
    let row = |idle: &ansvar_assess::IdleException| {
        let (text, date) = match idle.reason {
            IdleReason::Expired(date) => (Text::IdleExpired, Some(date)),
            IdleReason::Later(date) => (Text::IdleLater, Some(date)),
            IdleReason::Unmatched => (Text::IdleUnmatched, None),
        };
        let date = date.map(|date| date.to_string()).unwrap_or_default();
        let args = [("subject", (&*idle.subject.name).into()), ("date", date.into())];
        (idle.rule.to_string(), texts.say(text, &args))
    };
    report.idle_exceptions.iter().map(row).collect()
}

/// Rules that the packs switch off, with the reasons.
pub(super) fn disabled(report: &GapReport, texts: &Texts) -> Vec<(String, String)> {
    let row = |disabled: &ansvar_assess::Disabled| {
        (disabled.rule.to_string(), disabled.reason.in_language(texts.language()).to_owned())
    };
    report.scope.disabled.iter().map(row).collect()
}

/// Params that differ from the rules' defaults.
pub(super) fn params(report: &GapReport) -> Vec<(String, String)> {
    report.scope.params.iter().map(|(name, value)| (name.clone(), plain(value))).collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(yes) => yes.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::List(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Map(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("{name}: {}", plain(value)));
            fields.collect::<Vec<_>>().join(", ")
        }
    }
}
