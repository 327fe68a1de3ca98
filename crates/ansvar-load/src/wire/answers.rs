//! The answers file as written: its head, and one answer per question with what belongs to it.

mod value;

use ansvar_model::{Choice, EntityRef, Kind, Party, Question, QuestionKind};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use value::{read_choice, read_value};

use super::declare::record;
use super::schema::Schemas;
use super::{Kept, OneOrMany, Read, Reader, Ref, Target, Text, Version};
use crate::message::{self, Expected};
use crate::problem::Span;
use crate::tree::{Content, Node};

record! {
    /// What one respondent, or several together, have answered to the questions of the survey.
    AnswersFile<'t> {
        /// The version of the file format: 1.
        ansvar_answers: Kept<Version>,
        /// The id of the organisation that the answers are about.
        organisation: Kept<OrganisationId<'t>>,
        /// When the questions were answered. An answer may have its own date.
        answered_on: Option<Day>,
        /// The kinds of functions that contributed: choices of question 1.3-q1.
        contributors: Vec<Contributor>,
        /// Who answered: an id of the organisation file, or a kind of function. An answer may have its own. Left out, it is
        /// the contributor, if there is one only.
        by: Option<Ref<'t, By>>,
        /// Whether the answers are estimates, without anything they rest on. An answer may say otherwise.
        self_estimate: Option<bool>,
        /// The answers, by the id of the question. Questions that are left out are not answered.
        answers: Answers<'t>,
        /// Answers to follow-up questions that are no longer asked. They are kept, and count for nothing.
        set_aside: Answers<'t>,
    }
}

record! {
    /// An answer with what belongs to it.
    DetailedAnswer<'t> {
        /// The answer itself. Left out, the question is not answered yet.
        value: Option<Raw<'t>>,
        /// The words that a choice such as `other` asks for.
        text: Option<Written<'t>>,
        /// What the answer rests on: ids of the organisation file, one or a list.
        evidence: OneOrMany<Ref<'t, EntityRef>>,
        /// Who answered: an id of the organisation file, or a kind of function.
        by: Option<Ref<'t, By>>,
        /// A note; nothing is made of it.
        note: Option<Text<'t>>,
        /// Whether the answer is an estimate, without anything it rests on.
        self_estimate: Option<bool>,
        /// When the question was answered.
        answered_on: Option<Day>,
    }
}

/// The id of the organisation, as written.
pub(crate) struct OrganisationId<'t> {
    pub(crate) id: ansvar_model::Id,
    pub(crate) text: &'t str,
    pub(crate) span: Span,
}

impl<'t> Read<'t> for OrganisationId<'t> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let text = super::id::read_id(node, reader)?;
        Some(Self { id: ansvar_model::Id::derived(text), text, span: node.span })
    }

    fn schema(_: &mut Schemas) -> Value {
        super::id::id_schema()
    }
}

/// A date and its place.
#[derive(Clone, Copy)]
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) span: Span,
}

impl<'t> Read<'t> for Day {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        Date::read(node, reader).map(|date| Self { date, span: node.span })
    }

    fn schema(schemas: &mut Schemas) -> Value {
        Date::schema(schemas)
    }
}

/// A text and its place.
pub(crate) struct Written<'t> {
    pub(crate) text: &'t str,
    pub(crate) span: Span,
}

impl<'t> Read<'t> for Written<'t> {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        reader.text(node, Expected::Text).map(|text| Self { text, span: node.span })
    }

    fn schema(schemas: &mut Schemas) -> Value {
        Text::schema(schemas)
    }
}

/// A value that only the question can read.
pub(crate) struct Raw<'t>(&'t Node<'t>);

impl<'t> Read<'t> for Raw<'t> {
    fn read(node: &'t Node<'t>, _: &mut Reader<'t>) -> Option<Self> {
        Some(Self(node))
    }

    fn schema(_: &mut Schemas) -> Value {
        json!({})
    }
}

/// The choices of question 1.3-q1.
fn functions() -> &'static [Choice] {
    Question::find(Question::CONTRIBUTORS).map_or(&[], |question| question.choices)
}

/// A kind of function that contributed.
pub(crate) struct Contributor(pub(crate) &'static Choice);

impl<'t> Read<'t> for Contributor {
    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        read_choice(Question::CONTRIBUTORS, functions(), node, reader).map(Self)
    }

    fn schema(schemas: &mut Schemas) -> Value {
        schemas.define("Contributor", |_| json!({"type": "string", "enum": ids(functions())}))
    }
}

/// Who answered.
pub(crate) enum By {
    /// A kind of function.
    Function(&'static Choice),
    /// Somebody of the organisation file.
    Party(Party),
}

impl Target for By {
    const KINDS: &'static [Kind] = Party::KINDS;

    fn narrow(entity: EntityRef) -> Option<Self> {
        Party::narrow(entity).map(Self::Party)
    }

    fn word(text: &str) -> Option<Self> {
        functions().iter().find(|choice| choice.id == text && !choice.write_in).map(Self::Function)
    }

    fn words() -> Vec<&'static str> {
        functions().iter().filter(|choice| !choice.write_in).map(|choice| choice.id).collect()
    }
}

/// All answers of a file.
pub(crate) struct Answers<'t>(pub(crate) Vec<Answered<'t>>);

/// An answer and the question it answers.
pub(crate) struct Answered<'t> {
    pub(crate) question: &'static Question,
    pub(crate) key: Span,
    pub(crate) value: Option<Answer<'t>>,
    pub(crate) detail: Option<DetailedAnswer<'t>>,
}

/// The answer itself.
pub(crate) enum Answer<'t> {
    Chosen(Vec<&'static Choice>),
    Text(&'t str),
}

impl<'t> Read<'t> for Answers<'t> {
    const REQUIRED: bool = false;

    fn read(node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<Self> {
        let Content::Mapping(entries) = &node.content else {
            if !node.is_nothing() {
                reader.wrong_type(Expected::Record, node);
            }
            return Some(Self(Vec::new()));
        };
        let mut answers = Vec::new();
        for entry in entries {
            match Question::find(&entry.key) {
                Some(question) => answers.push(Answered::read(question, entry.key_span, &entry.value, reader)),
                None => reader.problems.report(entry.key_span, || message::unknown_question(&entry.key)),
            }
        }
        Some(Self(answers))
    }

    fn absent() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn schema(schemas: &mut Schemas) -> Value {
        let detailed = DetailedAnswer::schema(schemas);
        let properties: Map<String, Value> =
            Question::ALL.iter().map(|question| (question.id.to_owned(), schema_of(question, &detailed))).collect();
        json!({"type": ["object", "null"], "properties": properties, "additionalProperties": false})
    }
}

/// The schema of an answer to a question: the value alone, the value with what belongs to it, or nothing yet.
fn schema_of(question: &Question, detailed: &Value) -> Value {
    let mut words: Vec<Value> = ids(question.choices).into_iter().map(Value::from).collect();
    if is_yes_or_no(question) {
        words.extend([json!(true), json!(false)]);
    }
    let value = match question.kind {
        QuestionKind::Free => json!({"type": "string", "pattern": "\\S"}),
        QuestionKind::Single => json!({"anyOf": [
            {"enum": words}, {"type": "array", "items": {"enum": words}, "minItems": 1, "maxItems": 1},
        ]}),
        QuestionKind::Multi => json!({"anyOf": [
            {"enum": words}, {"type": "array", "items": {"enum": words}, "uniqueItems": true},
        ]}),
    };
    let value = json!({"anyOf": [value, {"type": "null"}]});
    let text = format!("{} / {}", question.text.sv, question.text.en);
    json!({
        "description": text,
        "anyOf": [value, {"allOf": [detailed, {"type": "object", "properties": {"value": value}}]}],
    })
}

fn ids(choices: &[Choice]) -> Vec<&'static str> {
    choices.iter().map(|choice| choice.id).collect()
}

/// Whether `true` and `false` may stand for its choices.
fn is_yes_or_no(question: &Question) -> bool {
    question.choice("yes").is_some() && question.choice("no").is_some()
}

impl<'t> Answered<'t> {
    fn read(question: &'static Question, key: Span, node: &'t Node<'t>, reader: &mut Reader<'t>) -> Self {
        let detail = match node.content {
            Content::Mapping(_) => DetailedAnswer::read(node, reader),
            _ => None,
        };
        let value = match (&node.content, &detail) {
            (Content::Mapping(_), None) => None,
            (_, None) => Some(node),
            (_, Some(detail)) => detail.value.as_ref().map(|raw| raw.0),
        };
        let value = value.and_then(|node| read_value(question, node, reader));
        let asked = matches!(&value, Some(Answer::Chosen(chosen)) if chosen.iter().any(|choice| choice.write_in));
        if let Some(text) = detail.as_ref().and_then(|detail| detail.text.as_ref())
            && !asked
        {
            reader.problems.report(text.span, || message::unasked_text(question));
        }
        Self { question, key, value, detail }
    }
}
