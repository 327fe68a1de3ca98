//! Reading an answers file: from bytes to a questionnaire and every problem on the way.

use std::path::Path;
use std::sync::OnceLock;

use ansvar_model::{
    AnswerValue, EntityRef, Evidence, GivenAnswer, Id, Kind, Names, Organisation, Origin, Questionnaire, Respondent,
};

use crate::error::LoadError;
use crate::location::{LineStarts, Location};
use crate::message;
use crate::problem::Problem;
use crate::reading::{self, Reading};
use crate::source::{Format, SourceText};
use crate::suggest::nearest;
use crate::tree::Node;
use crate::wire::{Answer, Answered, AnswersFile, By, Day, Read, Reader, Ref, Reference, Target};

/// Keys that files of other kinds begin with.
const OTHER_FILES: [&str; 2] = ["ansvar", "ansvar_report"];

/// What came of reading an answers file.
///
/// ```
/// use ansvar_load::{Format, Location, SourceText, parse_answers};
///
/// let text = "
/// ansvar_answers: 1
/// organisation: exempel
/// answers:
///   2.2-q1: maybe
/// ";
/// let loaded = parse_answers(SourceText::new("answers.yaml", text.to_owned()), Format::Yaml, None);
/// assert_eq!(loaded.problems[0].code, "unknown_choice");
/// assert_eq!(loaded.problems[0].location, Location { line: 5, column: 11 });
/// ```
#[derive(Clone, Debug)]
pub struct LoadedAnswers {
    /// What could be understood; answers with problems are without a value. `None` when the file is not well formed,
    /// or does not say which organisation it is about.
    pub questionnaire: Option<Questionnaire>,
    /// Everything that is wrong, by position. When this is empty, `questionnaire` is there and complete.
    pub problems: Vec<Problem>,
    /// The file as it was read.
    pub source: SourceText,
    lines: OnceLock<LineStarts>,
}

impl LoadedAnswers {
    /// The place of something that was read from this file; `None` when it was read from no file.
    #[must_use]
    pub fn locate(&self, origin: Origin) -> Option<Location> {
        let lines = self.lines.get_or_init(|| LineStarts::of(&self.source.text));
        origin.byte().map(|byte| lines.locate(&self.source.text, byte as usize))
    }

    fn of(reading: Reading<Questionnaire>) -> Self {
        let Reading { value, problems, source, lines } = reading;
        Self { questionnaire: value, problems, source, lines }
    }
}

/// Reads an answers file: JSON when it ends in `.json` or is `-` (standard input), else YAML.
///
/// What is wrong inside the file is told in [`LoadedAnswers::problems`], all of it at once. With an organisation,
/// references are looked up in it, and the answers must be about it and not from later than its `as_of`; without one,
/// all of that is left open. Origins have the number after those of the organisation's questionnaires.
///
/// # Errors
/// [`LoadError`] when the file cannot be read or is larger than 1 GiB.
pub fn load_answers(path: &Path, organisation: Option<&Organisation>) -> Result<LoadedAnswers, LoadError> {
    Ok(LoadedAnswers::of(reading::of_path(
        path,
        message::empty_answers,
        |_, _| None,
        |root, reader| read(root, reader, organisation),
    )?))
}

/// Reads answers from a text, as [`load_answers`] does.
#[must_use]
pub fn parse_answers(source: SourceText, format: Format, organisation: Option<&Organisation>) -> LoadedAnswers {
    LoadedAnswers::of(reading::of_text(
        source,
        format,
        message::empty_answers,
        |_, _| None,
        |root, reader| read(root, reader, organisation),
    ))
}

fn read<'t>(root: &'t Node<'t>, reader: &mut Reader<'t>, organisation: Option<&Organisation>) -> Option<Questionnaire> {
    if root.find("ansvar_answers").is_none()
        && let Some(other) = OTHER_FILES.into_iter().find(|key| root.find(key).is_some())
    {
        reader.problems.report(root.span, || message::not_answers(other));
        return None;
    }
    let mut file = AnswersFile::read(root, reader)?;
    let (version, about) = (file.ansvar_answers.0.take(), file.organisation.0.take());
    if let (Some(organisation), Some(about)) = (organisation, &about)
        && about.id != organisation.id
    {
        reader.problems.report(about.span, || message::other_organisation(about.text, organisation.id.as_str()));
    }
    let all = || file.answers.0.iter().chain(&file.set_aside.0);
    let days = all().filter_map(|answer| answer.detail.as_ref()?.answered_on);
    for day in file.answered_on.into_iter().chain(days) {
        check_day(day, organisation, reader);
    }
    for aside in &file.set_aside.0 {
        if file.answers.0.iter().any(|answer| answer.question.id == aside.question.id) {
            reader.problems.report(aside.key, || message::answered_twice(aside.question));
        }
    }
    let names = organisation.map(Names::of);
    check_references(names.as_ref(), reader);
    let numbers = organisation.and_then(|organisation| organisation.assessments.iter().next());
    let number = numbers.map_or(0, |assessment| assessment.questionnaires) + 1;
    let lower = Lower { names, file: u16::try_from(number).unwrap_or(u16::MAX) };
    version.zip(about).map(|(_, about)| lower.questionnaire(file, about.id))
}

fn check_day(day: Day, organisation: Option<&Organisation>, reader: &mut Reader<'_>) {
    if let Some(organisation) = organisation
        && day.date > organisation.as_of
    {
        reader.problems.report(day.span, || message::day_ahead(day.date, organisation.as_of));
    }
}

/// Checks all references that were read against the organisation; without one, nothing can be said of them.
fn check_references(names: Option<&Names>, reader: &mut Reader<'_>) {
    let references = std::mem::take(&mut reader.references);
    let Some(names) = names else { return };
    for Reference { text, span, kinds, words } in references {
        let found = names.find(text).map(EntityRef::kind);
        if found.is_some_and(|kind| kinds.contains(&kind)) {
            continue;
        }
        let of_kind = |id: &&str| names.find(id).is_some_and(|entity| kinds.contains(&entity.kind()));
        let near = nearest(text, names.sorted().into_iter().filter(of_kind).chain(words()));
        reader.problems.report(span, || match found {
            Some(kind) if kind != Kind::Answer => message::wrong_kind(text, kind, kinds, near),
            _ => message::not_in_organisation(text, kinds, near),
        });
    }
}

/// From what is written to the model.
struct Lower {
    names: Option<Names>,
    file: u16,
}

impl Lower {
    fn questionnaire(&self, file: AnswersFile<'_>, organisation: Id) -> Questionnaire {
        let contributors: Vec<_> = file.contributors.into_iter().map(|contributor| contributor.0).collect();
        let only = match contributors.as_slice() {
            [only] => Some(Respondent::Function(only)),
            _ => None,
        };
        let head = Questionnaire {
            organisation,
            answered_on: file.answered_on.map(|day| day.date),
            contributors,
            by: file.by.as_ref().map(|by| self.respondent(by)).or(only),
            self_estimate: file.self_estimate.unwrap_or(false),
            answers: Vec::new(),
            set_aside: Vec::new(),
            origin: Origin::in_file(self.file, file.span.start),
        };
        let answers = file.answers.0.into_iter().map(|answer| self.answer(answer, &head)).collect();
        let set_aside = file.set_aside.0.into_iter().map(|answer| self.answer(answer, &head)).collect();
        Questionnaire { answers, set_aside, ..head }
    }

    fn answer(&self, answered: Answered<'_>, head: &Questionnaire) -> GivenAnswer {
        let Answered { question, key, value, detail } = answered;
        let given = match value {
            None => GivenAnswer::to(question),
            Some(Answer::Chosen(chosen)) => GivenAnswer::choosing(question, chosen),
            Some(Answer::Text(text)) => {
                GivenAnswer { value: Some(AnswerValue::Text(text.into())), ..GivenAnswer::to(question) }
            }
        };
        let given = GivenAnswer {
            by: head.by.clone(),
            self_estimate: head.self_estimate,
            answered_on: head.answered_on,
            origin: Origin::in_file(self.file, key.start),
            ..given
        };
        let Some(detail) = detail else { return given };
        GivenAnswer {
            other_text: detail.text.map(|text| text.text.into()),
            evidence: detail.evidence.0.iter().map(|reference| self.evidence(reference)).collect(),
            by: detail.by.as_ref().map(|by| self.respondent(by)).or(given.by),
            note: detail.note.map(|note| note.0.into()),
            self_estimate: detail.self_estimate.unwrap_or(given.self_estimate),
            answered_on: detail.answered_on.map(|day| day.date).or(given.answered_on),
            ..given
        }
    }

    fn find<T: Target>(&self, reference: &Ref<'_, T>) -> Option<T> {
        let entity = self.names.as_ref().and_then(|names| names.find(reference.text));
        entity.and_then(T::narrow).or_else(|| T::word(reference.text))
    }

    fn evidence(&self, reference: &Ref<'_, EntityRef>) -> Evidence {
        Evidence { id: Id::derived(reference.text), entity: self.find(reference) }
    }

    fn respondent(&self, reference: &Ref<'_, By>) -> Respondent {
        match self.find(reference) {
            Some(By::Function(choice)) => Respondent::Function(choice),
            Some(By::Party(party)) => Respondent::Party { id: Id::derived(reference.text), party: Some(party) },
            None => Respondent::Party { id: Id::derived(reference.text), party: None },
        }
    }
}
