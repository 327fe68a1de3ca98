//! The status of an area: the one place that decides what `met`, `gap`, `partial` and `not_assessed` mean.

use ansvar_model::{
    Area, CheckCounts, Finding, Fingerprint, Kind, Language, List, Organisation, RuleOutcome, Severity,
};

use crate::own_answer::{AnswerCounts, OwnAnswer, own_answers};

/// Where an area stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AreaStatus {
    /// Every critical and high check was assessed and passed, and at least one of them was on the model itself.
    Met,
    /// There is a critical or high finding that nobody has accepted, or a main question is answered "no".
    Gap,
    /// Something was assessed, but neither of the above holds.
    Partial,
    /// Nothing was assessed.
    NotAssessed,
}

impl AreaStatus {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Met, Self::Gap, Self::Partial, Self::NotAssessed];

    /// The word of the report contract.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Gap => "gap",
            Self::Partial => "partial",
            Self::NotAssessed => "not_assessed",
        }
    }

    /// Whether anything was assessed.
    #[must_use]
    pub const fn is_assessed(self) -> bool {
        !matches!(self, Self::NotAssessed)
    }

    /// The word as a person reads it.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Met, Language::Swedish) => "uppfyllt",
            (Self::Met, Language::English) => "met",
            (Self::Gap, Language::Swedish) => "brist",
            (Self::Gap, Language::English) => "gap",
            (Self::Partial, Language::Swedish) => "delvis",
            (Self::Partial, Language::English) => "partial",
            (Self::NotAssessed, Language::Swedish) => "inte bedömt",
            (Self::NotAssessed, Language::English) => "not assessed",
        }
    }
}

/// One area of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaResult {
    /// The area.
    pub area: Area,
    /// Where it stands.
    pub status: AreaStatus,
    /// The lists that would have to be recorded as `all` for everything to be assessed.
    pub missing: Vec<List>,
    /// How its checks ended.
    pub checks: CheckCounts,
    /// What the organisation itself has answered, in the order of the survey.
    pub answers: Vec<OwnAnswer>,
    /// Those of its main questions, counted.
    pub answered: AnswerCounts,
    /// Its findings, in the order of the report.
    pub findings: Vec<Fingerprint>,
}

impl AreaResult {
    pub(crate) fn of(organisation: &Organisation, area: Area, outcomes: &[RuleOutcome], findings: &[Finding]) -> Self {
        let outcomes: Vec<&RuleOutcome> =
            outcomes.iter().filter(|outcome| outcome.area == area && !outcome.waits_for_answers).collect();
        let findings: Vec<&Finding> = findings.iter().filter(|finding| finding.area == area).collect();
        let mut missing: Vec<List> = outcomes.iter().flat_map(|outcome| outcome.missing.iter().copied()).collect();
        missing.sort_unstable();
        missing.dedup();
        let answers = own_answers(organisation, area);
        Self {
            area,
            status: area_status(&outcomes, &findings, &answers),
            missing,
            checks: outcomes.iter().map(|outcome| outcome.counts).sum(),
            answered: AnswerCounts::of(area, &answers),
            answers,
            findings: findings.iter().map(|finding| finding.fingerprint.clone()).collect(),
        }
    }
}

/// Decides the status of an area from its rules' outcomes, its findings and the organisation's own answers.
///
/// In this order:
///
/// 1. **gap**: a critical or high finding that nobody has accepted, or a main question answered "no";
/// 2. **met**: all critical and high checks assessed and passed, at least one of them on the model itself;
/// 3. **partial**: some check was assessed, or some main question answered;
/// 4. **not assessed**.
///
/// An answer can make a gap, but never makes an area met: it is a claim, and so is a check of answers that passes. An accepted finding makes no gap, but its check
/// did not pass either, so the area is at best partial.
#[must_use]
pub fn area_status(outcomes: &[&RuleOutcome], findings: &[&Finding], answers: &[OwnAnswer]) -> AreaStatus {
    let is_gap = |finding: &&Finding| finding.severity >= Severity::High && finding.accepted.is_none();
    if findings.iter().any(is_gap) || answers.iter().any(OwnAnswer::denies) {
        return AreaStatus::Gap;
    }
    let weighty: CheckCounts =
        outcomes.iter().filter(|outcome| outcome.severity >= Severity::High).map(|outcome| outcome.counts).sum();
    let all: CheckCounts = outcomes.iter().map(|outcome| outcome.counts).sum();
    let proven = |outcome: &&RuleOutcome| {
        let claims = matches!(outcome.scope, Kind::Answer | Kind::Assessment);
        outcome.severity >= Severity::High && !claims && outcome.counts.passed > 0
    };
    if outcomes.iter().any(proven) && weighty.failed == 0 && weighty.not_assessed == 0 {
        AreaStatus::Met
    } else if all.assessed() > 0 || answers.iter().any(|own| own.question.is_main()) {
        AreaStatus::Partial
    } else {
        AreaStatus::NotAssessed
    }
}

#[cfg(test)]
mod tests {
    use ansvar_model::{
        Area, Basis, Bilingual, CheckCounts, GivenAnswer, Id, Kind, Organisation, OrganisationKind, Origin, Question,
        Questionnaire, RuleId, RuleOutcome, Severity,
    };
    use jiff::civil::date;

    use super::{AreaResult, AreaStatus};

    fn answering(answers: &[(&str, &str)]) -> Organisation {
        let mut organisation =
            Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
        let given = answers.iter().map(|(id, choice)| {
            let question = Question::find(id).expect("a question");
            GivenAnswer::choosing(question, question.choice(choice))
        });
        organisation.add_answers(Questionnaire {
            organisation: Id::derived("o"),
            answered_on: None,
            contributors: Vec::new(),
            by: None,
            self_estimate: true,
            answers: given.collect(),
            set_aside: Vec::new(),
            origin: Origin::NOWHERE,
        });
        organisation
    }

    fn passing(scope: Kind) -> RuleOutcome {
        RuleOutcome {
            rule: RuleId::parse("XYZ-01").expect("an id"),
            title: Bilingual::new("", ""),
            description: Bilingual::new("", ""),
            basis: Basis::Guidance,
            source: [].into(),
            area: Area::Training,
            severity: Severity::High,
            scope,
            waits_for_answers: false,
            counts: CheckCounts { passed: 1, ..CheckCounts::default() },
            missing: Vec::new(),
        }
    }

    #[test]
    fn a_check_of_answers_that_passes_makes_no_area_met() {
        let status = |scopes: &[Kind]| {
            let outcomes: Vec<RuleOutcome> = scopes.iter().map(|&scope| passing(scope)).collect();
            AreaResult::of(&answering(&[]), Area::Training, &outcomes, &[]).status
        };
        assert_eq!(status(&[Kind::Answer, Kind::Assessment]), AreaStatus::Partial);
        assert_eq!(status(&[Kind::Answer, Kind::Role]), AreaStatus::Met);
    }

    fn status(area: Area, answers: &[(&str, &str)]) -> AreaStatus {
        AreaResult::of(&answering(answers), area, &[], &[]).status
    }

    #[test]
    fn a_main_question_answered_no_is_a_gap_and_yes_alone_is_no_more_than_partial() {
        assert_eq!(status(Area::Policy, &[]), AreaStatus::NotAssessed);
        assert_eq!(status(Area::Policy, &[("2.2-q1", "yes")]), AreaStatus::Partial);
        assert_eq!(status(Area::Policy, &[("2.2-q1", "no")]), AreaStatus::Gap);
        assert_eq!(status(Area::Roles, &[("2.4-q1", "nobody")]), AreaStatus::Gap);
    }

    #[test]
    fn a_follow_up_answered_no_is_no_gap_and_settles_nothing() {
        assert_eq!(status(Area::Policy, &[("2.2-q3", "no")]), AreaStatus::NotAssessed);
    }

    #[test]
    fn two_who_disagree_make_neither_a_gap_nor_a_pass() {
        let mut organisation = answering(&[("2.2-q1", "yes")]);
        let other = answering(&[("2.2-q1", "no")]);
        let no = other.answers.iter().next().expect("one answer").given.first().expect("one respondent").clone();
        let at = organisation.answer_to("2.2-q1").expect("the answer");
        organisation.answers[at].add(no);
        let result = AreaResult::of(&organisation, Area::Policy, &[], &[]);
        assert_eq!(result.status, AreaStatus::Partial);
        assert_eq!((result.answered.answered, result.answered.present, result.answered.absent), (1, 0, 0));
    }

    #[test]
    fn the_self_assessment_counts_main_questions_alone() {
        let organisation = answering(&[("2.10-q1", "yes"), ("2.10-q2", "no")]);
        let result = AreaResult::of(&organisation, Area::Procurement, &[], &[]);
        let counts = result.answered;
        assert_eq!((counts.asked, counts.answered, counts.present, counts.absent), (3, 2, 1, 1));
    }
}
