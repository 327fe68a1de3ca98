//! Many organisations' answers as JSON holds them.

use ansvar_assess::{AreaRow, ChoiceRow, GroupRow, Participation, Quartiles, QuestionRow, Share, SurveyTable};
use ansvar_model::{Area, Bilingual};
use serde::Serialize;

use super::super::wire::text;
use super::super::words;
use super::missing;
use crate::texts::{Text, bilingual};
use crate::wire::{WireNational, WireText};

/// The version of the document.
pub const TALLY_VERSION: u32 = 1;

/// What many organisations have answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WireTally {
    /// The version, [`TALLY_VERSION`].
    pub ansvar_survey: u32,
    /// What the shares of 2015 rest on.
    pub note: WireText<'static>,
    /// How many organisations there are, and how much they answered.
    pub organisations: WireParticipation,
    /// The questions of the input.
    pub questions: Vec<WireTallyQuestion>,
    /// Questions that the input could not answer.
    pub missing_questions: Vec<&'static str>,
    /// What an area's result is.
    pub areas_note: WireText<'static>,
    /// The results of the areas, the whole first.
    pub areas: Vec<WireTallyArea>,
}

/// How much the organisations answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WireParticipation {
    /// All of them.
    pub all: u32,
    /// Those that answered every question they were asked that is answered by choosing.
    pub complete: u32,
    /// Those that answered something, but not all of that.
    pub partial: u32,
    /// Those that answered nothing.
    pub none: u32,
}

/// What was answered to one question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WireTallyQuestion {
    /// Its id.
    pub id: &'static str,
    /// The area it belongs to; null for the background questions.
    pub area: Option<&'static str>,
    /// `single`, `multi` or `free`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The question.
    pub text: WireText<'static>,
    /// How many were asked, of those that answered anything at all.
    pub asked: u32,
    /// How many of them answered: the base.
    #[serde(rename = "N")]
    pub answered: u32,
    /// How many were asked and did not answer.
    pub not_answered: u32,
    /// How many answered without having been asked; they are in no base.
    pub without_premise: u32,
    /// Its options; empty for free text.
    pub options: Vec<WireTallyOption>,
    /// Options that the report of 2015 counts together.
    pub sums: Vec<WireTallySum>,
}

/// How many chose one option.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WireTallyOption {
    /// The word of the answers file.
    pub id: &'static str,
    /// In words.
    pub text: WireText<'static>,
    /// How many, and beside 2015.
    #[serde(flatten)]
    pub counted: WireTallyCount,
}

/// How many chose at least one of some options.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WireTallySum {
    /// The options.
    pub options: Vec<&'static str>,
    /// How many, and beside 2015.
    #[serde(flatten)]
    pub counted: WireTallyCount,
}

/// A count, its share, and that of 2015.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct WireTallyCount {
    /// How many of those who were asked.
    pub n: u32,
    /// The percent of those who answered, with one decimal; null when nobody did.
    pub percent: Option<f64>,
    /// What the report of 2015 has; null where it has nothing that may be compared with.
    pub national: Option<WireNational>,
    /// How many percentage points above 2015, with one decimal.
    pub difference: Option<f64>,
}

/// How the results of an area are spread, in percent with one decimal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct WireTallyArea {
    /// 0 for the whole, 1 to 11 for the areas.
    pub number: u8,
    /// The area's id.
    pub id: &'static str,
    /// How many organisations have a result.
    pub organisations: u32,
    /// A quarter lie at or below; null when no organisation has a result, as are the other two.
    pub lower_quartile: Option<f64>,
    /// Half lie at or below.
    pub median: Option<f64>,
    /// Three quarters lie at or below.
    pub upper_quartile: Option<f64>,
}

impl WireTally {
    pub(in crate::survey) fn of(table: &SurveyTable) -> Self {
        Self {
            ansvar_survey: TALLY_VERSION,
            note: owned(bilingual(Text::SurveySelfReported)),
            organisations: WireParticipation::of(table.participation),
            questions: table.questions.iter().map(WireTallyQuestion::of).collect(),
            missing_questions: missing(table),
            areas_note: owned(bilingual(Text::TallyAreasHow)),
            areas: table.areas.iter().map(WireTallyArea::of).collect(),
        }
    }
}

impl WireParticipation {
    const fn of(found: Participation) -> Self {
        let Participation { organisations, complete, partial, none } = found;
        Self { all: organisations, complete, partial, none }
    }
}

impl WireTallyQuestion {
    fn of(row: &QuestionRow) -> Self {
        Self {
            id: row.question.id,
            area: row.question.area.map(Area::id),
            kind: words::kind_id(row.question.kind),
            text: text(row.question.text),
            asked: row.asked,
            answered: row.answered,
            not_answered: row.unanswered(),
            without_premise: row.without_premise,
            options: row.choices.iter().map(WireTallyOption::of).collect(),
            sums: row.groups.iter().map(WireTallySum::of).collect(),
        }
    }
}

impl WireTallyOption {
    fn of(row: &ChoiceRow) -> Self {
        let counted = WireTallyCount::of(row.count, row.share, row.then);
        Self { id: row.choice.id, text: text(row.choice.text), counted }
    }
}

impl WireTallySum {
    fn of(row: &GroupRow) -> Self {
        let counted = WireTallyCount::of(row.count, row.share, Some(row.then));
        Self { options: row.choices.iter().map(|choice| choice.id).collect(), counted }
    }
}

impl WireTallyCount {
    fn of(n: u32, share: Option<Share>, then: Option<Share>) -> Self {
        let national =
            |then: Share| WireNational { n: then.n().into(), total: then.base().into(), percent: percent(then) };
        let above = |(now, then): (Share, Share)| f64::from(now.points_above(then)) / 10.0;
        let difference = share.zip(then).map(above);
        Self { n, percent: share.map(percent), national: then.map(national), difference }
    }
}

impl WireTallyArea {
    fn of(row: &AreaRow) -> Self {
        let quartile = |pick: fn(&Quartiles) -> Share| row.quartiles.as_ref().map(pick).map(percent);
        Self {
            number: row.area.number(),
            id: row.area.id(),
            organisations: row.organisations,
            lower_quartile: quartile(|quartiles| quartiles.lower),
            median: quartile(|quartiles| quartiles.median),
            upper_quartile: quartile(|quartiles| quartiles.upper),
        }
    }
}

fn percent(share: Share) -> f64 {
    f64::from(share.percent_tenths()) / 10.0
}

fn owned(text: Bilingual) -> WireText<'static> {
    WireText { sv: text.sv.to_string().into(), en: text.en.to_string().into() }
}
