//! The organisation's own answers, area by area, beside what the municipalities answered in 2015.

use ansvar_assess::{AreaResult, Compared, GapReport, National, OwnAnswer, RespondentAnswer, Share};
use ansvar_model::{Area, Choice, Language, Question};

use crate::texts::{Text, Texts};

/// The answers of one area.
pub(crate) struct AnswerArea {
    /// The area.
    pub(crate) place: Area,
    /// Section and name of the area.
    pub(crate) heading: String,
    /// How many main questions are answered, and how.
    pub(crate) counts: String,
    /// The answers.
    pub(crate) rows: Vec<AnswerRow>,
}

/// One answer.
pub(crate) struct AnswerRow {
    /// The question.
    pub(crate) question: &'static str,
    /// Its id.
    pub(crate) id: &'static str,
    /// What was chosen or written, and beside each choice what the municipalities answered.
    pub(crate) answers: Vec<(String, Option<String>)>,
    /// The shares of what was chosen, as many as there are, for bars.
    pub(crate) bars: Vec<ShareBar>,
}

/// A share as a bar.
pub(crate) struct ShareBar {
    /// Percent in tenths, 0 to 1000.
    pub(crate) tenths: u32,
    /// The answer.
    pub(crate) answer: String,
    /// What the municipalities answered, in words.
    pub(crate) said: String,
}

/// The areas that have answers.
pub(super) fn areas(report: &GapReport, texts: &Texts) -> Vec<AnswerArea> {
    report.areas.iter().filter(|result| !result.answers.is_empty()).map(|result| area(result, texts)).collect()
}

fn area(result: &AreaResult, texts: &Texts) -> AnswerArea {
    let language = texts.language();
    let counts = result.answered;
    AnswerArea {
        place: result.area,
        heading: texts.say(
            Text::AnswersArea,
            &[
                ("number", result.area.number().into()),
                ("name", result.area.name(language).into()),
                ("section", result.area.section().into()),
            ],
        ),
        counts: texts.say(
            Text::AnswersCounts,
            &[
                ("asked", counts.asked.into()),
                ("answered", counts.answered.into()),
                ("present", counts.present.into()),
                ("absent", counts.absent.into()),
                ("neither", counts.neither().into()),
            ],
        ),
        rows: result.answers.iter().map(|answer| row(answer, texts)).collect(),
    }
}

fn row(answer: &OwnAnswer, texts: &Texts) -> AnswerRow {
    let language = texts.language();
    let mut answers: Vec<(String, Option<String>)> = answer
        .chosen
        .iter()
        .map(|compared| (compared.choice.text.get(language).to_owned(), national(answer.question, compared, texts)))
        .collect();
    if !answer.settled {
        answers.push((texts.label(Text::AnswersUnsettled), None));
        answers.extend(answer.given.iter().map(|given| (respondent(answer.question, given, texts), None)));
    }
    answers.extend(
        answer.words.iter().map(|words| (texts.say(Text::AnswersWords, &[("words", (&**words).into())]), None)),
    );
    if answers.is_empty() {
        answers.push((texts.label(Text::AnswersNone), None));
    }
    let bars = answer.chosen.iter().filter_map(|compared| {
        Some(ShareBar {
            tenths: compared.national.share()?.percent_tenths(),
            answer: compared.choice.text.get(language).to_owned(),
            said: national(answer.question, compared, texts)?,
        })
    });
    AnswerRow { question: answer.question.text.get(language), id: answer.question.id, answers, bars: bars.collect() }
}

/// What the municipalities answered in 2015.
fn national(question: &'static Question, compared: &Compared, texts: &Texts) -> Option<String> {
    let share = compared.national.share()?;
    let percent = percent(share, texts.language());
    let args = [("n", share.n().into()), ("base", share.base().into()), ("percent", percent.into())];
    Some(match compared.national {
        National::Together { choices, .. } => {
            let others = choices.iter().filter(|&&id| id != compared.choice.id);
            let names: Vec<&str> = others.map(|id| choice_name(question, id, texts.language())).collect();
            let [n, base, percent] = args;
            texts.say(Text::AnswersTogether, &[n, base, percent, ("others", names.join(", ").into())])
        }
        National::Alone(_) | National::Withheld(_) => texts.say(Text::AnswersShare, &args),
    })
}

fn respondent(question: &'static Question, given: &RespondentAnswer, texts: &Texts) -> String {
    let language = texts.language();
    let by = given.by.as_deref().map(|by| {
        let function = Question::find(Question::CONTRIBUTORS).and_then(|functions| functions.choice(by));
        function.map_or_else(|| by.to_owned(), |choice: &Choice| choice.text.get(language).to_owned())
    });
    let chosen: Vec<&str> = given.chosen.iter().map(|id| choice_name(question, id, language)).collect();
    let answer = given.text.as_deref().map_or_else(|| chosen.join(", "), str::to_owned);
    match by {
        Some(by) => texts.say(Text::AnswersGiven, &[("by", by.into()), ("answer", answer.into())]),
        None => texts.say(Text::AnswersGivenByNobody, &[("answer", answer.into())]),
    }
}

/// What a person reads for a choice; the id where the question has no such choice.
fn choice_name<'c>(question: &'static Question, id: &'c str, language: Language) -> &'c str {
    question.choice(id).map_or(id, |choice| choice.text.get(language))
}

/// A share in percent with one decimal, as the language writes it.
fn percent(share: Share, language: Language) -> String {
    let tenths = share.percent_tenths();
    let mark = match language {
        Language::Swedish => ',',
        Language::English => '.',
    };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}
