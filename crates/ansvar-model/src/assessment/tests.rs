//! Merging: what respondents who agree, add to each other or disagree come to.

use jiff::civil::{Date, date};

use super::{AnswerValue, GivenAnswer, Questionnaire, Respondent};
use crate::id::{EntityRef, Kind};
use crate::names::Names;
use crate::organisation::Organisation;
use crate::origin::Origin;
use crate::survey::{Choice, Phrase, Question, QuestionKind, Says};
use crate::vocabulary::OrganisationKind;
use crate::written_id::Id;

const fn choice(id: &'static str, exclusive: bool) -> Choice {
    let text = Phrase { sv: id, en: id };
    Choice { id, text, says: Says::Neutral, exclusive, write_in: false, proposed: false }
}

fn question(kind: QuestionKind) -> &'static Question {
    static POLICY: std::sync::LazyLock<Question> =
        std::sync::LazyLock::new(|| *Question::find("2.2-q1").expect("the policy question"));
    const CHOICES: &[Choice] = &[choice("a", false), choice("b", false), choice("nobody", true)];
    let made = |id, kind, choices| Question { id, kind, choices, ..*POLICY };
    static MULTI: std::sync::OnceLock<Question> = std::sync::OnceLock::new();
    static FREE: std::sync::OnceLock<Question> = std::sync::OnceLock::new();
    match kind {
        QuestionKind::Single => &POLICY,
        QuestionKind::Multi => MULTI.get_or_init(|| made("2.4-x1", kind, CHOICES)),
        QuestionKind::Free => FREE.get_or_init(|| made("2.4-x2", kind, &[])),
    }
}

fn given(kind: QuestionKind, chosen: &[&str]) -> GivenAnswer {
    let question = question(kind);
    GivenAnswer::choosing(question, chosen.iter().map(|id| question.choice(id).expect("a choice")))
}

fn questionnaire(answered_on: Option<Date>, answers: Vec<GivenAnswer>) -> Questionnaire {
    Questionnaire {
        organisation: Id::derived("o"),
        answered_on,
        contributors: Vec::new(),
        by: Some(Respondent::Party { id: Id::derived("ciso"), party: None }),
        self_estimate: false,
        answers,
        set_aside: Vec::new(),
        origin: Origin::NOWHERE,
    }
}

fn organisation(questionnaires: Vec<Questionnaire>) -> Organisation {
    let mut organisation = Organisation::new(Id::derived("o"), "O", OrganisationKind::Municipality, date(2026, 11, 1));
    questionnaires.into_iter().for_each(|questionnaire| organisation.add_answers(questionnaire));
    organisation
}

/// What several answers to one question come to: what counts as chosen, or nothing where they disagree.
fn check(kind: QuestionKind, answers: &[&[&str]], expected: Option<&[&str]>) {
    let all = answers.iter().map(|chosen| questionnaire(None, vec![given(kind, chosen)])).collect();
    let organisation = organisation(all);
    let answer = organisation.answers.iter().next().expect("one answer");
    assert_eq!(organisation.answers.len(), 1);
    assert_eq!(answer.given.len(), answers.len());
    assert_eq!(answer.is_settled(), expected.is_some(), "{answers:?}");
    let chosen: Vec<&str> = answer.chosen().iter().map(|choice| choice.id).collect();
    assert_eq!(chosen, expected.unwrap_or_default(), "{answers:?}");
}

#[test]
fn one_choice_is_settled_when_all_make_the_same() {
    check(QuestionKind::Single, &[&["yes"]], Some(&["yes"]));
    check(QuestionKind::Single, &[&["no"], &["no"]], Some(&["no"]));
    check(QuestionKind::Single, &[&["yes"], &["yes"], &["no"]], None);
}

#[test]
fn several_choices_are_put_together_unless_one_excludes_the_others() {
    check(QuestionKind::Multi, &[&["b"], &["a"]], Some(&["a", "b"]));
    check(QuestionKind::Multi, &[&["nobody"], &["nobody"]], Some(&["nobody"]));
    check(QuestionKind::Multi, &[&[]], Some(&[]));
    check(QuestionKind::Multi, &[&["a"], &["nobody"]], None);
}

#[test]
fn words_stand_side_by_side() {
    let words =
        |text: &str| GivenAnswer { value: Some(AnswerValue::Text(text.into())), ..given(QuestionKind::Free, &[]) };
    let organisation = organisation(["x", "y"].map(|text| questionnaire(None, vec![words(text)])).into());
    let answer = organisation.answers.iter().next().expect("one answer");
    assert!(answer.is_settled());
    assert_eq!(answer.texts().collect::<Vec<_>>(), ["x", "y"]);
}

#[test]
fn the_assessment_is_as_old_as_its_oldest_questionnaire_and_undated_when_one_is() {
    let (old, young) = (Some(date(2024, 1, 1)), Some(date(2026, 1, 1)));
    for (days, expected) in [(vec![young], young), (vec![young, old], old), (vec![old, None], None)] {
        let organisation = organisation(days.iter().map(|&day| questionnaire(day, Vec::new())).collect());
        let assessment = organisation.assessments.iter().next().expect("an assessment");
        assert_eq!(assessment.answered_on, expected);
        assert_eq!(assessment.questionnaires as usize, days.len());
        assert_eq!(assessment.respondents.len(), 1, "the same respondent is named once");
    }
}

#[test]
fn answers_are_entities_like_any_other() {
    let organisation = organisation(vec![questionnaire(
        None,
        vec![given(QuestionKind::Single, &["yes"]), GivenAnswer::to(question(QuestionKind::Multi))],
    )]);
    assert_eq!(organisation.answers.len(), 1, "an answer without a value is none");
    assert_eq!(organisation.entity_count(), 2);
    let entity = Names::of(&organisation).find("2.2-q1").expect("the answer");
    assert_eq!(entity.kind(), Kind::Answer);
    assert_eq!(organisation.named(entity).id.as_str(), "2.2-q1");
    assert!(!EntityRef::KINDS.contains(&Kind::Answer), "no organisation file points to an answer");
    let assessment = organisation.entities_of(Kind::Assessment).collect::<Vec<_>>();
    assert_eq!(assessment.iter().map(|&at| organisation.name(at)).collect::<Vec<_>>(), ["O"]);
}
