//! Information classification (003 §2.6).

use super::{choice, said};
use crate::national::figure::{Claim, NationalFigure, Quality};

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.6-q1", "no", 241).count(139).percent(58).at("§2.6 Fig 15 L851-852, L900-901; summary L50-51"),
    choice("2.6-q1", "yes", 241).count(102).at("§2.6 Fig 15 L901"),
    choice("2.6-q1", "no", 241).words(Claim::Near(600), "nästan 6 av 10", "almost 6 of 10").at("§2.6 L895"),
    choice("2.6-q2", "no", 139).count(57).percent(41).at("§2.6 Fig 16 L856-858, L897-898"),
    choice("2.6-q2", "yes", 139).count(82).percent(59).at("§2.6 Fig 16 L917-919"),
    choice("2.6-q2", "no", 139).words(Claim::Near(400), "4 av 10", "4 of 10").at("§2.6 L914-915"),
    choice("2.6-q3", "irregularly", 102).count(65).percent(64).at("§2.6 Fig 17 L862-863, L924-925; summary L52-53"),
    choice("2.6-q3", "at_set_intervals", 102).count(27).at("§2.6 Fig 17 L931-932"),
    choice("2.6-q3", "at_certain_events", 102).count(23).at("§2.6 Fig 17 L936"),
    choice("2.6-q4", "no", 102).count(36).percent(35).at("§2.6 L901-903"),
    choice("2.6-q4", "yes", 102).derived(66).at("§2.6 L901-903").note("102 − 36.", "102 − 36."),
    choice("2.6-q5", "confidentiality", 102).percent(92).at("§2.6 L905-908"),
    choice("2.6-q5", "integrity", 102).percent(93).at("§2.6 L905-908"),
    choice("2.6-q5", "availability", 102).percent(97).at("§2.6 L905-908"),
    choice("2.6-q5", "traceability", 102).percent(76).at("§2.6 L905-908"),
    choice("2.6-q6", "yearly", 27).percent(41).at("§2.6 L931-933"),
    choice("2.6-q6", "1_to_3_years", 27).percent(44).at("§2.6 L931-933"),
    choice("2.6-q6", "other_interval", 27).derived(4).quality(Quality::PercentOnly).at("§2.6 L931-933").note(
        "27 − 11 − 12, där 11 och 12 är slutsatser av procenttalen; högst så många om någon lät bli att svara.",
        "27 − 11 − 12, of which 11 and 12 are concluded from the percents; at most so many if anyone did not answer.",
    ),
    said("2.6-q7", Some(27), "främst i arbetet med förvaltningsplaner", "mostly in the work on maintenance plans")
        .at("§2.6 L933-934"),
    said(
        "2.6-q8",
        Some(23),
        "ofta nyanskaffning av system och riskanalyser",
        "often the acquisition of systems and risk analyses",
    )
    .at("§2.6 L936-938"),
];
