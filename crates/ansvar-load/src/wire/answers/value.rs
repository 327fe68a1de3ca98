//! The answer itself, read in the shape that its question asks for.

use ansvar_model::{Choice, Question, QuestionKind};

use super::{Answer, ids, is_yes_or_no};
use crate::message::{self, Expected};
use crate::problem::Span;
use crate::suggest::nearest;
use crate::tree::{Content, Node, Style};
use crate::wire::Reader;

/// Reads the value in the shape that the question asks for; nothing at all means that it is not answered yet.
pub(super) fn read_value<'t>(
    question: &'static Question,
    node: &'t Node<'t>,
    reader: &mut Reader<'t>,
) -> Option<Answer<'t>> {
    if node.is_nothing() {
        return None;
    }
    if question.kind == QuestionKind::Free {
        return read_words(question, node, reader).map(Answer::Text);
    }
    let items = match &node.content {
        Content::Sequence(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let mut chosen: Vec<(&'static Choice, Span)> = Vec::new();
    for item in items {
        let Some(choice) = read_choice_of(question, item, reader) else { continue };
        if chosen.iter().any(|(other, _)| other.id == choice.id) {
            reader.problems.report(item.span, || message::repeated_choice(choice.id, question.id));
        } else if question.kind == QuestionKind::Single && !chosen.is_empty() {
            reader.problems.report(item.span, || message::several_choices(question.id, items.len()));
        } else {
            chosen.push((choice, item.span));
        }
    }
    if items.is_empty() && question.kind == QuestionKind::Single {
        reader.problems.report(node.span, || message::too_few(1));
        return None;
    }
    if let [_, _, ..] = chosen.as_slice()
        && let Some((choice, span)) = chosen.iter().find(|(choice, _)| choice.exclusive)
    {
        reader.problems.report(*span, || message::exclusive_choice(choice.id, question.id));
    }
    Some(Answer::Chosen(chosen.into_iter().map(|(choice, _)| choice).collect()))
}

/// Words of one's own. A bare yes or no is taken for an answer to another question.
fn read_words<'t>(question: &'static Question, node: &'t Node<'t>, reader: &mut Reader<'t>) -> Option<&'t str> {
    match &node.content {
        Content::Scalar(text, Style::Plain) if matches!(&**text, "yes" | "no" | "true" | "false") => {
            reader.problems.report(node.span, || message::words_asked(question, node));
            None
        }
        Content::Scalar(_, Style::Plain | Style::Quoted) => reader.text(node, Expected::Text),
        Content::Refused => None,
        _ => {
            reader.problems.report(node.span, || message::words_asked(question, node));
            None
        }
    }
}

fn read_choice_of(question: &Question, node: &Node<'_>, reader: &mut Reader<'_>) -> Option<&'static Choice> {
    let word = match &node.content {
        Content::Scalar(text, Style::Plain | Style::Literal) if is_yes_or_no(question) => match &**text {
            "true" => Some("yes"),
            "false" => Some("no"),
            _ => None,
        },
        _ => None,
    };
    match word {
        Some(word) => question.choices.iter().find(|choice| choice.id == word),
        None => read_choice(question.id, question.choices, node, reader),
    }
}

/// Reads a choice. Whoever wrote its text instead is told which word that is.
pub(super) fn read_choice(
    question: &str,
    choices: &'static [Choice],
    node: &Node<'_>,
    reader: &mut Reader<'_>,
) -> Option<&'static Choice> {
    let text = match &node.content {
        Content::Scalar(text, Style::Plain | Style::Quoted) if !node.is_nothing() => text,
        _ => {
            reader.wrong_type(Expected::Word, node);
            return None;
        }
    };
    let found = choices.iter().find(|choice| choice.id == text);
    if found.is_none() {
        let lower = text.trim().to_lowercase();
        let says = |choice: &&Choice| [choice.text.sv, choice.text.en].iter().any(|text| text.to_lowercase() == lower);
        let meant = choices.iter().find(says).map(|choice| choice.id);
        let near = meant.or_else(|| nearest(text, ids(choices)));
        reader.problems.report(node.span, || message::unknown_choice(text, question, near, ids(choices).into_iter()));
    }
    found
}
