//! Incidents and continuity (003 §2.8).

use super::{any_of, choice, rest, said};
use crate::national::figure::{Claim, NationalFigure, Quality};

/// The report leaves the base of 2.8-q7 out.
const BASE_SV: &str = "Basen är en slutsats: 95 svarade om planerna (L1180). Procenttalen passar också 96.";
const BASE_EN: &str = "The base is a conclusion: 95 answered on the plans (L1180). The percents fit 96 as well.";

pub(super) const FIGURES: &[NationalFigure] = &[
    choice("2.8-q1", "no", 232).count(129).percent(56).at("§2.8 Fig 22 L1047-1050, L1132-1133; summary L63-65"),
    choice("2.8-q1", "yes", 232).count(103).at("§2.8 Fig 22 L1135, L1139"),
    choice("2.8-q1", "no", 232)
        .words(Claim::Over(500), "mer än varannan", "more than every other")
        .at("§2.8 L1123-1124"),
    choice("2.8-q2", "no", 103).count(44).percent(43).at("§2.8 L1135-1137"),
    choice("2.8-q2", "yes", 103)
        .derived(59)
        .at("§2.8 L1135-1137")
        .note("103 − 44, om ingen lät bli att svara.", "103 − 44, if nobody left it out."),
    choice("2.8-q2", "yes", 103)
        .words(Claim::JustOver(500), "en knapp majoritet", "a bare majority")
        .quality(Quality::Contradictory)
        .at("§2.8 L1128-1130"),
    choice("2.8-q3", "yes", 103).count(58).at("§2.8 L1139-1140"),
    choice("2.8-q3", "no", 103)
        .derived(45)
        .at("§2.8 L1139-1140")
        .note("103 − 58, om ingen lät bli att svara.", "103 − 58, if nobody left it out."),
    said("2.8-q4", Some(58), "de flesta de senaste tre åren", "most of them within the last three years")
        .at("§2.8 L1140-1141"),
    choice("2.8-q5", "no", 237).count(141).percent(59).at("§2.8 Fig 23 L1055-1057, L1153-1156; summary L65-68"),
    choice("2.8-q5", "yes", 237).count(96).at("§2.8 Fig 23 L1161, L1180"),
    choice("2.8-q5", "yes", 237).words(Claim::Near(400), "4 av 10", "4 of 10").at("§2.8 L1145-1149"),
    choice("2.8-q6", "never", 95).count(24).percent(25).at("§2.8 Fig 24 L1065-1067, L1165-1166"),
    choice("2.8-q6", "occasionally", 95).count(54).percent(57).at("§2.8 Fig 24 L1061-1063, L1166"),
    any_of("2.8-q6", &["occasionally", "never"], 95).count(78).percent(82).at("§2.8 L1165-1166; summary L68-69"),
    any_of("2.8-q6", &["every_year", "1_to_3_years", "4_to_5_years"], 95)
        .count(17)
        .percent(17)
        .quality(Quality::Contradictory)
        .at("§2.8 L1162-1164"),
    choice("2.8-q6", "every_year", 95).at("§2.8 Fig 24 L1164, L1168"),
    choice("2.8-q6", "1_to_3_years", 95).at("§2.8 Fig 24 L1164, L1168"),
    choice("2.8-q6", "4_to_5_years", 95).at("§2.8 Fig 24 L1164, L1168"),
    choice("2.8-q7", "major_operational_changes", 95)
        .count(40)
        .percent(42)
        .at("§2.8 L1172-1173")
        .note(BASE_SV, BASE_EN),
    choice("2.8-q7", "system_changes", 95).count(38).percent(40).at("§2.8 L1173").note(BASE_SV, BASE_EN),
    choice("2.8-q7", "yearly", 95).count(13).percent(14).at("§2.8 L1175-1176").note(BASE_SV, BASE_EN),
    rest("2.8-q7", Some(95)).at("§2.8 L1169-1176"),
    said(
        "2.8-q7t",
        None,
        "oregelbundet, vid behov eller minst en gång per mandatperiod",
        "irregularly, when needed or at least once a term of office",
    )
    .at("§2.8 L1173-1175"),
    rest("2.8-q8", Some(95)).at("§2.8 Fig 25 L1178-1186"),
    said("2.8-q8t", None, "skola, värme- och vattenförsörjning", "schools, heating and water supply")
        .at("§2.8 L1182-1184"),
];
