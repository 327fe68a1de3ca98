//! Questions and figures as JSON holds them.

use std::borrow::Cow;

use ansvar_assess::{Count, Counted, Discrepancy, NationalFigure, Printed};
use ansvar_model::{Bilingual, Choice, Language, Phrase, Question};
use serde::Serialize;

use super::words;
use crate::texts::{Text, Texts, bilingual};
use crate::wire::{WireSource, WireText};

/// The number of the survey report among the sources.
const REPORT: &str = "003";

/// A question of the survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WireQuestion {
    /// Its id, such as `2.2-q1`; a key of the answers file.
    pub id: &'static str,
    /// A short key, such as `policy_decided`.
    pub key: &'static str,
    /// The section of the report, such as `2.2`.
    pub section: &'static str,
    /// The area it belongs to; null for the background questions.
    pub area: Option<&'static str>,
    /// `single`, `multi` or `free`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Whether it is a main question: asked of everybody, and answered by choosing.
    pub main: bool,
    /// The question.
    pub text: WireText<'static>,
    /// What helps to answer it.
    pub help: WireText<'static>,
    /// What may be answered; empty for free text.
    pub options: Vec<WireOption>,
    /// When it is asked; null when everybody is asked.
    pub depends_on: Option<WirePremise>,
    /// Whether the source has lost some of the options.
    pub incomplete: bool,
    /// How many municipalities answered it in 2015, where that is known.
    pub respondents: Option<u32>,
    /// The number of the report's chart.
    pub figure: Option<u8>,
    /// Where in the report it stands.
    pub source: WireSource<'static>,
    /// `stated`, `stated_follow_up` or `implied`.
    pub status: &'static str,
}

/// What may be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WireOption {
    /// The word of the answers file.
    pub id: &'static str,
    /// Swedish.
    pub sv: &'static str,
    /// English.
    pub en: &'static str,
    /// Whether the thing asked for is `present`, `absent`, or `neutral`.
    pub says: &'static str,
    /// Whether it excludes the other options.
    pub exclusive: bool,
    /// Whether it asks for words of one's own.
    pub write_in: bool,
    /// Whether it is a proposal of ours, which the source does not have.
    pub proposed: bool,
}

/// The answer that a question presumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WirePremise {
    /// The other question.
    pub question: &'static str,
    /// The option chosen there.
    pub option: &'static str,
}

/// All national figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WireFigures {
    /// That the figures are self-reported, and of which year.
    pub note: WireText<'static>,
    /// The figures, in the order of the report.
    pub figures: Vec<WireFigure>,
    /// Where the figures do not agree.
    pub discrepancies: Vec<WireDiscrepancy>,
}

/// A national figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WireFigure {
    /// The question's id; `response` for the response to the survey itself.
    pub question: &'static str,
    /// Who is counted.
    pub counted: WireCounted,
    /// How many; null where no count is known exactly.
    pub n: Option<u32>,
    /// The least count that the report leaves possible; null where it leaves any.
    pub n_min: Option<u32>,
    /// The greatest count that the report leaves possible.
    pub n_max: Option<u32>,
    /// How many answered the question; null where that is lost.
    #[serde(rename = "N")]
    pub base: Option<u32>,
    /// What the report prints beside or instead of the count.
    pub printed: Option<WirePrinted>,
    /// The percent that `n` and `N` give, rounded once to one decimal, halves up.
    pub percent: Option<f64>,
    /// `published`, `derived`, `percent_only`, `approximate`, `contradictory` or `lost`.
    pub quality: &'static str,
    /// Whether answers are set beside it: a published or derived figure of a single option.
    pub benchmark: bool,
    /// Where in the report it stands.
    pub source: WireSource<'static>,
    /// What to know when reading it.
    pub note: Option<WireText<'static>>,
}

/// Who is counted in a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WireCounted {
    /// `choice`, `any_of`, `all_but`, `rest`, `unplaced` or `described`.
    pub kind: &'static str,
    /// The options that it is about.
    pub options: Vec<&'static str>,
    /// In words.
    pub text: WireText<'static>,
}

/// What the report prints.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WirePrinted {
    /// The percent as printed; null where words are printed.
    pub percent: Option<f64>,
    /// The same as text, or the words.
    pub text: WireText<'static>,
}

/// A place where the figures do not agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WireDiscrepancy {
    /// The question.
    pub question: &'static str,
    /// Who is counted; null where every count of the question is concerned.
    pub counted: Option<WireCounted>,
    /// `percent`, `words`, `base_above` or `base_below`.
    pub kind: &'static str,
    /// Whether the report contradicts itself. That some left a question out is no contradiction.
    pub contradiction: bool,
    /// What is wrong, and how the figure is used.
    pub note: WireText<'static>,
}

impl WireQuestion {
    pub(super) fn of(question: &Question) -> Self {
        Self {
            id: question.id,
            key: question.key,
            section: question.section(),
            area: question.area.map(|area| area.id()),
            kind: words::kind_id(question.kind),
            main: question.is_main(),
            text: text(question.text),
            help: text(question.help),
            options: question.choices.iter().map(WireOption::of).collect(),
            depends_on: question
                .premise
                .map(|premise| WirePremise { question: premise.question, option: premise.choice }),
            incomplete: question.incomplete,
            respondents: question.respondents,
            figure: question.figure,
            source: source(question.source),
            status: words::status_id(question.status),
        }
    }
}

impl WireOption {
    fn of(choice: &Choice) -> Self {
        Self {
            id: choice.id,
            sv: choice.text.sv,
            en: choice.text.en,
            says: words::says_id(choice.says),
            exclusive: choice.exclusive,
            write_in: choice.write_in,
            proposed: choice.proposed,
        }
    }
}

impl WireFigures {
    pub(super) fn of<'f>(figures: impl Iterator<Item = &'f NationalFigure>, discrepancies: &[Discrepancy]) -> Self {
        let texts = Language::ALL.map(Texts::of);
        Self {
            note: owned(bilingual(Text::SurveySelfReported)),
            figures: figures.map(|figure| WireFigure::of(figure, &texts)).collect(),
            discrepancies: discrepancies.iter().map(|found| WireDiscrepancy::of(found, &texts)).collect(),
        }
    }
}

impl WireFigure {
    fn of(figure: &NationalFigure, texts: &[Texts; 2]) -> Self {
        let possible = figure.possible();
        let n = match figure.count {
            Count::Exact(n) => Some(n),
            Count::Between(..) | Count::Unknown => None,
        };
        Self {
            question: figure.question,
            counted: WireCounted::of(figure.question, figure.counted, texts),
            n,
            n_min: possible.as_ref().map(|possible| *possible.start()),
            n_max: possible.as_ref().map(|possible| *possible.end()),
            base: figure.base,
            printed: WirePrinted::of(figure.printed),
            percent: figure.share().map(|share| f64::from(share.percent_tenths()) / 10.0),
            quality: figure.quality.id(),
            benchmark: matches!(figure.counted, Counted::Choice(_)) && figure.benchmark().is_some(),
            source: source(figure.source),
            note: figure.note.map(text),
        }
    }
}

impl WireCounted {
    fn of(question: &str, counted: Counted, texts: &[Texts; 2]) -> Self {
        let [sv, en] = texts.each_ref().map(|texts| words::counted(question, counted, texts));
        Self {
            kind: words::counted_id(counted),
            options: counted.choices().to_vec(),
            text: owned(Bilingual::new(sv, en)),
        }
    }
}

impl WirePrinted {
    fn of(printed: Printed) -> Option<Self> {
        let text = owned(Bilingual::build(|language| words::printed(printed, language)));
        match printed {
            Printed::Nothing => None,
            Printed::Percent { value, decimals } => {
                Some(Self { percent: Some(f64::from(value) / 10_f64.powi(decimals.into())), text })
            }
            Printed::Words { .. } => Some(Self { percent: None, text }),
        }
    }
}

impl WireDiscrepancy {
    fn of(found: &Discrepancy, texts: &[Texts; 2]) -> Self {
        Self {
            question: found.question,
            counted: found.counted.map(|counted| WireCounted::of(found.question, counted, texts)),
            kind: found.kind.id(),
            contradiction: found.kind.is_contradiction(),
            note: text(found.note),
        }
    }
}

pub(super) const fn text(phrase: Phrase) -> WireText<'static> {
    WireText { sv: Cow::Borrowed(phrase.sv), en: Cow::Borrowed(phrase.en) }
}

fn owned(text: Bilingual) -> WireText<'static> {
    WireText { sv: text.sv.to_string().into(), en: text.en.to_string().into() }
}

const fn source(section: &'static str) -> WireSource<'static> {
    WireSource { document: Cow::Borrowed(REPORT), section: Cow::Borrowed(section) }
}
