//! The first screen: what a director needs to know and to decide.

use ansvar_assess::{AreaStatus, Cause, GapReport};
use ansvar_model::{Area, Finding, RemedyClass, Severity};

use crate::earlier::Earlier;
use crate::texts::{Text, Texts};
use crate::view::{View, title};

/// How many decisions a director is asked for at a time.
const DECISIONS: usize = 3;
/// How many contradictions are spelled out.
const CONTRADICTIONS: usize = 3;
/// How many missing lists are named.
const LISTS: usize = 5;

/// The director's part of the page.
pub(super) struct Director {
    /// How many areas are assessed, and where they stand.
    pub(super) assessed: [String; 2],
    /// How many critical and high deviations there are, of how many in all.
    pub(super) worst: [String; 2],
    /// The decisions needed.
    pub(super) decisions: Vec<Decision>,
    /// How many remedies stand elsewhere, or that there is nothing to decide.
    pub(super) decisions_end: Option<String>,
    /// Whether answers were contradicted, and how many.
    pub(super) said_yes: String,
    /// The first of them, and how many more there are.
    pub(super) contradictions: Vec<String>,
    /// What is not assessed, and what is missing for it.
    pub(super) silent: Vec<String>,
    /// What has happened since the earlier report, if there is one.
    pub(super) since: Option<SinceRows>,
    /// Accepted deviations.
    pub(super) accepted: Vec<String>,
}

/// One decision.
pub(super) struct Decision {
    /// Its severity, for the style.
    pub(super) severity: &'static str,
    /// Sign and word.
    pub(super) weight: String,
    /// What is the matter.
    pub(super) statement: String,
    /// Who decides what.
    pub(super) remedy: String,
    /// How much work it is.
    pub(super) effort: String,
    /// How many deviations it closes.
    pub(super) closes: String,
}

/// What has happened since.
pub(super) struct SinceRows {
    /// The heading, with the date.
    pub(super) heading: String,
    /// New and closed: the count, and each rule with its count.
    pub(super) changes: Vec<(String, Vec<String>)>,
    /// What remains, has been accepted or cannot be compared.
    pub(super) rest: Vec<String>,
}

impl Director {
    pub(super) fn of(report: &GapReport, view: &View, texts: &Texts, before: Option<&Earlier>) -> Self {
        let decisions = decisions(report, view, texts);
        let more = report.causes.len().saturating_sub(decisions.len());
        let decisions_end = if decisions.is_empty() {
            view.entries_end.clone()
        } else {
            (more > 0).then(|| texts.say(Text::HtmlDecisionsMore, &[("count", more.into())]))
        };
        Self {
            assessed: assessed(report, texts),
            worst: worst(report, texts),
            decisions,
            decisions_end,
            said_yes: said_yes(report, texts),
            contradictions: contradictions(report, texts),
            silent: silent(report, texts),
            since: before.map(|before| since(before, report, texts)),
            accepted: view
                .accepted
                .iter()
                .map(|row| {
                    let args = [("message", row.message.as_str().into()), ("decision", row.decision.as_str().into())];
                    texts.say(Text::HtmlAcceptedLine, &args)
                })
                .collect(),
        }
    }
}

fn assessed(report: &GapReport, texts: &Texts) -> [String; 2] {
    let eleven = || report.areas.iter().filter(|result| result.area != Area::SystematicWork);
    let count = |status| eleven().filter(|result| result.status == status).count();
    let args = [("assessed", report.summary.areas_assessed.into()), ("areas", eleven().count().into())];
    let statuses = [
        ("met", count(AreaStatus::Met).into()),
        ("gap", count(AreaStatus::Gap).into()),
        ("partial", count(AreaStatus::Partial).into()),
        ("silent", count(AreaStatus::NotAssessed).into()),
    ];
    [texts.say(Text::HtmlAssessed, &args), texts.say(Text::HtmlStatuses, &statuses)]
}

fn worst(report: &GapReport, texts: &Texts) -> [String; 2] {
    let found = report.summary.findings;
    [
        texts.say(Text::HtmlWorst, &[("count", found.at_least(Severity::High).into())]),
        texts.say(Text::HtmlAllFound, &[("count", found.at_least(Severity::Low).into())]),
    ]
}

fn decisions(report: &GapReport, view: &View, texts: &Texts) -> Vec<Decision> {
    let causes = report.causes.iter().zip(&view.causes).take(DECISIONS);
    let decision = |(cause, row): (&Cause, &crate::view::CauseRow)| Decision {
        severity: cause.severity.id(),
        weight: row.weight.clone(),
        statement: row.statement.clone(),
        remedy: in_plain_words(&row.remedy.text).to_owned(),
        effort: effort(report, cause, texts),
        closes: row.closes.clone(),
    };
    causes.map(decision).collect()
}

/// A remedy without the sentences that say how to write it down in the file, which come last and name words of the file
/// between backticks; the whole where nothing else is left.
fn in_plain_words(remedy: &str) -> &str {
    let before = remedy.split('`').next().unwrap_or(remedy);
    if before.len() == remedy.len() {
        return remedy;
    }
    let end = before.rfind(". ").map_or(0, |place| place + 1);
    let plain = before.get(..end).unwrap_or_default();
    if plain.is_empty() { remedy } else { plain }
}

/// The effort in a few words.
///
/// A remedy that only corrects the file is that and nothing more. Else the severity decides: what is critical or high is
/// about somebody being appointed or something being decided, and takes a decision first; what is medium or low is
/// upkeep. Several places are counted, because carrying out takes longer with each.
fn effort(report: &GapReport, cause: &Cause, texts: &Texts) -> String {
    let first: Option<&Finding> = cause.findings.first().and_then(|&place| report.findings.get(place));
    let text = match first.map(|finding| finding.remedy.class) {
        Some(RemedyClass::ModelEdit) => Text::EffortRecord,
        _ if cause.severity >= Severity::High => Text::EffortDecision,
        _ => Text::EffortRoutine,
    };
    texts.say(text, &[("places", cause.findings.len().into())])
}

fn said_yes(report: &GapReport, texts: &Texts) -> String {
    let answered = report.areas.iter().any(|result| !result.answers.is_empty());
    match open_contradictions(report).count() {
        0 if answered => texts.label(Text::HtmlSaidYesNone),
        0 => texts.label(Text::HtmlSaidYesSilent),
        count => texts.say(Text::HtmlSaidYesCount, &[("count", count.into())]),
    }
}

fn contradictions(report: &GapReport, texts: &Texts) -> Vec<String> {
    let told = open_contradictions(report).take(CONTRADICTIONS);
    let told = told.map(|finding| finding.message_in(texts.language()).to_owned());
    let more = open_contradictions(report).count().saturating_sub(CONTRADICTIONS);
    let more = (more > 0).then(|| texts.say(Text::HtmlSaidYesMore, &[("count", more.into())]));
    told.chain(more).collect()
}

fn open_contradictions(report: &GapReport) -> impl Iterator<Item = &Finding> {
    let findings = report.contradictions.iter().filter_map(|&place| report.findings.get(place));
    findings.filter(|finding| finding.accepted.is_none())
}

fn silent(report: &GapReport, texts: &Texts) -> Vec<String> {
    let silent: Vec<&str> = report
        .areas
        .iter()
        .filter(|result| result.area != Area::SystematicWork && !result.status.is_assessed())
        .map(|result| result.area.name(texts.language()))
        .collect();
    let areas = [("count", silent.len().into()), ("areas", silent.join(", ").into())];
    let checks = [("count", report.summary.checks.not_assessed.into())];
    let lists: Vec<&str> =
        report.silences.iter().take(LISTS).map(|silence| silence.list.name(texts.language())).collect();
    let missing = (!lists.is_empty()).then(|| texts.say(Text::HtmlSilentLists, &[("lists", lists.join(", ").into())]));
    let said = [texts.say(Text::HtmlSilentAreas, &areas), texts.say(Text::HtmlSilentChecks, &checks)];
    said.into_iter().chain(missing).collect()
}

fn since(before: &Earlier, report: &GapReport, texts: &Texts) -> SinceRows {
    let since = before.since(report);
    let line = |rule: &ansvar_model::RuleId, count: usize| {
        let args =
            [("count", count.into()), ("rule", rule.as_str().into()), ("title", title(report, texts, rule).into())];
        texts.say(Text::HtmlSinceRule, &args)
    };
    let new: Vec<String> = since.new.iter().map(|(rule, count)| line(rule, *count)).collect();
    let closed = since.closed.iter().filter_map(|(rule, count)| Some((ansvar_model::RuleId::parse(rule)?, *count)));
    let closed: Vec<String> = closed.map(|(rule, count)| line(&rule, count)).collect();
    let say = |text, count: usize| texts.say(text, &[("count", count.into())]);
    let accepted = (since.accepted > 0).then(|| say(Text::HtmlSinceAccepted, since.accepted));
    let unassessed = (since.unassessed > 0).then(|| say(Text::HtmlSinceUnassessed, since.unassessed));
    SinceRows {
        heading: texts.say(Text::HtmlSince, &[("date", before.as_of().into())]),
        changes: vec![
            (say(Text::HtmlSinceNew, since.new.values().sum()), new),
            (say(Text::HtmlSinceClosed, since.closed.values().sum()), closed),
        ],
        rest: [Some(say(Text::HtmlSinceRemaining, since.remaining)), accepted, unassessed]
            .into_iter()
            .flatten()
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::in_plain_words;

    #[test]
    fn what_to_write_in_the_file_is_not_for_the_director() {
        assert_eq!(
            in_plain_words("Utse en ägare. Chefen beslutar. Notera den i `owner`."),
            "Utse en ägare. Chefen beslutar."
        );
        assert_eq!(in_plain_words("Rätta `start` på posten."), "Rätta `start` på posten.");
        assert_eq!(in_plain_words("Utse en ägare."), "Utse en ägare.");
        assert_eq!(in_plain_words(""), "");
    }
}
