//! Facts of survey answers and self-assessments: what was answered, by whom, on what, and what the model says instead.

use std::collections::BTreeSet;

use ansvar_model::{
    Answer, AnswerId, Area, AssessmentId, GivenAnswer, Organisation, Question, QuestionKind, Respondent, days_between,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::column::{facts, record};
use super::known::Known;
use super::model::ModelFacts;

/// The settled answer to one question of the survey as rules see it. Where respondents disagree nothing is claimed: such
/// a question is not here, but among the `disagreements` of the self-assessment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AnswerFacts {
    /// The question's id, such as `2.1-q1`.
    pub id: String,
    /// The question's id again: its text is there in two languages, a name in none.
    pub name: String,
    /// The section of the survey report that the question belongs to, such as `2.1`.
    pub section: String,
    /// The area that the question belongs to; background questions belong to `systematic_work`.
    pub area: &'static str,
    /// `single`, `multi` or `free`.
    pub kind: &'static str,
    /// Whether it is a main question: one that is asked whatever was answered before.
    pub main: bool,
    /// The ids of the options chosen; empty for free text.
    pub values: Vec<&'static str>,
    /// Whether the answer is yes.
    pub yes: bool,
    /// Whether the answer is no.
    pub no: bool,
    /// The options chosen that ask for words of one's own, such as `other`.
    pub write_in: Vec<&'static str>,
    /// The answer to a question in free text; those of several respondents with `; ` between them.
    pub text: Known<String>,
    /// What was written beside an option such as `other`, or answered to the question that asks for it (`2.4-q1t`).
    pub other_text: Known<String>,
    /// What the answer rests on: documents, events and other entities of the organisation file.
    pub evidence: Vec<String>,
    /// Whether the answer is marked as an estimate of one's own.
    pub self_estimate: bool,
    /// Who answered first.
    pub by: Known<String>,
    /// Whole days since it was answered; since the first time where there are several.
    pub answered_days_ago: Known<i64>,
    /// Whether the question is to be answered, as far as the answers it depends on say; true where it depends on none.
    pub condition_holds: bool,
    /// Every question of the set, answered or not; once for each answer in free text.
    pub all: Vec<GivenFacts>,
    /// What the responsibility model says.
    pub model: ModelFacts,
}

/// A self-assessment, all answers files of one organisation, as rules see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AssessmentFacts {
    /// The id of the organisation it is about.
    pub id: String,
    /// The name of the organisation it is about.
    pub name: String,
    /// How many answers files there are.
    pub questionnaires: i64,
    /// Whole days since the oldest of them was filled in; known when each says when.
    pub answered_days_ago: Known<i64>,
    /// The kinds of functions that contributed: options of 1.3-q1.
    pub contributors: Vec<&'static str>,
    /// Every question of the set, answered or not; once for each answer in free text.
    pub all: Vec<GivenFacts>,
    /// For each of the eleven areas, whether its main questions are answered.
    pub areas: Vec<AnsweredAreaFacts>,
    /// Who answered: roles and people of the organisation file.
    pub respondents: Vec<String>,
    /// The questions on which respondents disagree.
    pub disagreements: Vec<DisagreementFacts>,
}

/// A question with the answer to it, if there is one that all respondents agree on.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct GivenFacts {
    /// The question's id.
    pub question: &'static str,
    /// The ids of the options chosen.
    pub values: Vec<&'static str>,
    /// Whether there is an answer.
    pub answered: bool,
    /// The answer to a question in free text.
    pub text: Known<String>,
}

record!(GivenFacts: question, values, answered, text);

/// An area of a self-assessment.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct AnsweredAreaFacts {
    /// The area.
    pub area: &'static str,
    /// Whether its main questions are answered.
    pub main_answered: bool,
}

record!(AnsweredAreaFacts: area, main_answered);

/// A question that respondents have answered differently.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct DisagreementFacts {
    /// The question's id.
    pub question: &'static str,
    /// What each has answered, in the order of the answers files.
    pub given: Vec<RespondentFacts>,
}

record!(DisagreementFacts: question, given);

/// What one respondent has answered.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct RespondentFacts {
    /// Who: an id of the organisation file, a kind of function, or `#` and the number of the answers file where it says
    /// neither. Unique within the question.
    pub respondent: String,
    /// The ids of the options chosen.
    pub values: Vec<&'static str>,
}

record!(RespondentFacts: respondent, values);

facts! {
    AnswerFacts of AnswerId, with context and at, the same for all: [all, model] {
        let organisation = context.organisation;
        let answer = &organisation.answers[at];
        let question = answer.question;
        let chosen = || answer.chosen().into_iter();
        let evidence = answer.given.iter().flat_map(|given| &given.evidence);
        let evidence = || evidence.map(|evidence| evidence.id.to_string()).collect::<BTreeSet<_>>();
        let day = answer.given.iter().filter_map(|given| given.answered_on).min();
    } as {
        id: question.id.to_owned(),
        name: question.id.to_owned(),
        section: question.section().to_owned(),
        area: question.area.unwrap_or(Area::SystematicWork).id(),
        kind: kind(question.kind),
        main: question.is_main(),
        yes: answer.is("yes"),
        no: answer.is("no"),
        write_in: chosen().filter(|choice| choice.write_in).map(|choice| choice.id).collect(),
        values: chosen().map(|choice| choice.id).collect(),
        text: joined(answer.texts()),
        other_text: joined(other_texts(organisation, answer)),
        evidence: evidence().into_iter().collect(),
        self_estimate: answer.given.iter().any(|given| given.self_estimate),
        by: answer.given.iter().find_map(|given| given.by.as_ref()).map(|by| by.id().to_owned()).into(),
        answered_days_ago: days_ago(organisation, day),
        condition_holds: condition_holds(organisation, question),
        all: all(organisation),
        model: context.model().clone(),
    }
}

facts! {
    AssessmentFacts of AssessmentId, with context and at, the same for all: [] {
        let organisation = context.organisation;
        let assessment = &organisation.assessments[at];
        let areas = Area::ALL.iter().filter(|&&area| area != Area::SystematicWork);
        let respondents = assessment.respondents.iter().filter_map(|respondent| match respondent {
            Respondent::Party { id, .. } => Some(id.to_string()),
            Respondent::Function(_) => None,
        });
        let respondents = || {
            let mut respondents: Vec<String> = respondents.collect();
            respondents.sort_unstable();
            respondents
        };
    } as {
        id => organisation.id.as_str(),
        name => &*organisation.name,
        questionnaires: i64::from(assessment.questionnaires),
        answered_days_ago: days_ago(organisation, assessment.answered_on),
        contributors: contributors(organisation, assessment.contributors.iter().map(|choice| choice.id)),
        all: all(organisation),
        areas: areas.map(|&area| answered_area(organisation, area)).collect(),
        respondents: respondents(),
        disagreements: disagreements(organisation),
    }
}

const fn kind(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Single => "single",
        QuestionKind::Multi => "multi",
        QuestionKind::Free => "free",
    }
}

fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> Known<String> {
    let texts: Vec<&str> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("; ")).into()
}

fn days_ago(organisation: &Organisation, day: Option<Date>) -> Known<i64> {
    day.map(|day| days_between(day, organisation.as_of)).into()
}

/// What is answered to a question, if all agree.
fn settled<'o>(organisation: &'o Organisation, question: &str) -> Option<&'o Answer> {
    let answer = &organisation.answers[organisation.answer_to(question)?];
    answer.is_settled().then_some(answer)
}

/// The words beside an option, and those of the question that asks for them.
fn other_texts<'o>(organisation: &'o Organisation, answer: &'o Answer) -> impl Iterator<Item = &'o str> {
    let asks = |other: &&Answer| {
        let premise = other.question.writes_in_for();
        premise.is_some_and(|premise| premise.question == answer.question.id && answer.is(premise.choice))
    };
    let elsewhere = organisation.answers.iter().filter(asks).flat_map(Answer::texts);
    answer.other_texts().chain(elsewhere.collect::<Vec<_>>())
}

/// Whether a question is to be answered, as far as is known. Where the question it depends on is not answered, the one
/// that this depends on decides.
fn condition_holds(organisation: &Organisation, question: &Question) -> bool {
    let mut premise = question.premise;
    // Each step leads to an earlier question, so there are fewer steps than questions.
    for _ in Question::ALL {
        let Some(asked) = premise else { break };
        match settled(organisation, asked.question) {
            Some(answer) => return answer.is(asked.choice),
            None => premise = Question::find(asked.question).and_then(|question| question.premise),
        }
    }
    true
}

fn all(organisation: &Organisation) -> Vec<GivenFacts> {
    Question::ALL.iter().flat_map(|question| given_to(organisation, question)).collect()
}

/// A question with its answer; a question in free text once for each answer.
fn given_to(organisation: &Organisation, question: &'static Question) -> Vec<GivenFacts> {
    let entry = |values, answered, text: Option<&str>| GivenFacts {
        question: question.id,
        values,
        answered,
        text: text.map(str::to_owned).into(),
    };
    match settled(organisation, question.id) {
        None => vec![entry(Vec::new(), false, None)],
        Some(answer) if question.kind == QuestionKind::Free => {
            answer.texts().map(|text| entry(Vec::new(), true, Some(text))).collect()
        }
        Some(answer) => vec![entry(answer.chosen().iter().map(|choice| choice.id).collect(), true, None)],
    }
}

/// The kinds of functions that contributed: what the heads of the files say, and the answer to the question itself.
fn contributors(organisation: &Organisation, named: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let answered = settled(organisation, Question::CONTRIBUTORS).map(Answer::chosen).unwrap_or_default();
    let mut contributors: Vec<&str> = named.chain(answered.into_iter().map(|choice| choice.id)).collect();
    contributors.sort_unstable();
    contributors.dedup();
    contributors
}

fn answered_area(organisation: &Organisation, area: Area) -> AnsweredAreaFacts {
    let mut main = Question::ALL.iter().filter(|question| question.area == Some(area) && question.is_main());
    AnsweredAreaFacts {
        area: area.id(),
        main_answered: main.all(|question| settled(organisation, question.id).is_some()),
    }
}

fn disagreements(organisation: &Organisation) -> Vec<DisagreementFacts> {
    let unsettled = |question: &&'static Question| {
        let at = organisation.answer_to(question.id)?;
        Some(&organisation.answers[at]).filter(|answer| !answer.is_settled())
    };
    let unsettled = Question::ALL.iter().filter_map(|question| unsettled(&question));
    unsettled.map(|answer| DisagreementFacts { question: answer.question.id, given: respondents(answer) }).collect()
}

/// What each has answered; who comes twice gets the number of the answers file too.
fn respondents(answer: &Answer) -> Vec<RespondentFacts> {
    let name = |given: &GivenAnswer| {
        given.by.as_ref().map_or_else(|| format!("#{}", given.questionnaire), |by| by.id().to_owned())
    };
    let names: Vec<String> = answer.given.iter().map(name).collect();
    let facts = answer.given.iter().zip(&names).map(|(given, name)| {
        let twice = names.iter().filter(|other| *other == name).count() > 1;
        RespondentFacts {
            respondent: if twice { format!("{name} ({})", given.questionnaire) } else { name.clone() },
            values: given.chosen().iter().map(|choice| choice.id).collect(),
        }
    });
    facts.collect()
}
