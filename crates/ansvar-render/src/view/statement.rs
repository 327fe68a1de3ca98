//! The one line that says what a rule found on many subjects: "41 of 52 systems deviate from …".

use std::collections::BTreeSet;

use ansvar_assess::GapReport;
use ansvar_model::{Finding, Kind, RuleId};

use crate::texts::{Text, Texts};

/// What a rule's findings say together; the message itself when there is only one.
pub(super) fn statement(report: &GapReport, texts: &Texts, rule: &RuleId, findings: &[&Finding]) -> String {
    if let [only] = findings {
        return only.message_in(texts.language()).to_owned();
    }
    let title = title(report, texts, rule);
    let subjects: BTreeSet<_> = findings.iter().map(|finding| finding.entity).collect();
    let here = u64::try_from(subjects.len()).unwrap_or(u64::MAX);
    let counts = report
        .outcome_of(rule)
        .filter(|outcome| outcome.scope != Kind::Organisation)
        .filter(|outcome| subjects.iter().all(|subject| subject.kind() == outcome.scope))
        .filter(|outcome| outcome.counts.failed >= here);
    let Some(outcome) = counts else {
        return texts.say(Text::Deviations, &[("count", findings.len().into()), ("statement", title.into())]);
    };
    let (failed, total) = (outcome.counts.failed, outcome.counts.assessed());
    if failed == here {
        let kinds = texts.kinds(outcome.scope, total);
        let args =
            [("failed", failed.into()), ("total", total.into()), ("kinds", kinds.into()), ("statement", title.into())];
        return texts.say(Text::Deviate, &args);
    }
    let kinds = texts.kinds(outcome.scope, here);
    let args = [
        ("here", here.into()),
        ("failed", failed.into()),
        ("total", total.into()),
        ("kinds", kinds.into()),
        ("statement", title.into()),
    ];
    texts.say(Text::DeviateInPart, &args)
}

/// What a rule states, without the full stop; its id when it was not among those run.
pub(crate) fn title(report: &GapReport, texts: &Texts, rule: &RuleId) -> String {
    let title = report.title_of(rule).map_or(rule.as_str(), |title| title.in_language(texts.language()));
    let title = title.trim();
    title.strip_suffix('.').unwrap_or(title).to_owned()
}
